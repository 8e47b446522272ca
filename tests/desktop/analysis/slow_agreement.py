"""Agreement worked out character by character, unit by unit and with every section of a continuum: what is fast is held
against it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.analysis.agreement import Agreement, CodeAgreement, Figures
from desktop.analysis.agreement_alpha import alpha_interval, alpha_of, coincidences_of, fleiss_of
from desktop.analysis.agreement_tables import Counts, kappa
from desktop.analysis.agreement_units import LEAVES
from desktop.domain.boundaries import pieces
from desktop.domain.codebook import Codebook
from desktop.domain.document import Block, Document
from desktop.domain.ids import CodeId, ReviewerId
from desktop.domain.span import Span
from desktop.store import assignments, codes, codings, documents, exclusions
from desktop.store.project_file import ProjectFile

Pattern = tuple[bool, ...]
"""Who coded a unit."""


class Section(NamedTuple):
    """A stretch that a reviewer marked, or a gap between such."""

    start: int
    length: int
    marked: bool


def slow_units(text: str, blocks: Iterable[Block], excluded: Iterable[Span], unit: str) -> list[set[int]]:
    """The characters of each unit that counts."""
    leaves = [Span(block.start, block.end) for block in blocks if block.kind in LEAVES]
    lines = pieces(text, Span(0, len(text)), by="paragraph")
    worded = [leaf for leaf in leaves if leaf.of(text).strip()] or lines
    cut = {at for span in excluded for at in range(span.start, span.end)}
    content = {at for span in worded for at in range(span.start, span.end)} - cut
    if unit == "character":
        return [{at} for at in sorted(content)]
    whole = leaves or lines
    if unit == "sentence":
        whole = [piece for leaf in whole for piece in pieces(text, leaf, by="sentence")]
    units = [set(range(span.start, span.end)) & content for span in whole]
    return [one for one in units if any(text[at].strip() for at in one)]


def slow_patterns(units: Iterable[set[int]], coders: Sequence[Iterable[Span]]) -> Counter[Pattern]:
    """How many units each reviewer coded or did not."""
    coded = [{at for span in spans for at in range(span.start, span.end)} for spans in coders]
    return Counter(tuple(bool(unit & mine) for mine in coded) for unit in units)


def slow_figures(patterns: Counter[Pattern], coders: int) -> Figures:
    """The figures by the general formulas."""
    n = patterns.total()
    both, neither = patterns[(True,) * coders], patterns[(False,) * coders]
    counts = Counts(both, patterns[True, False], patterns[False, True], neither) if coders == 2 else None
    rows: Counter[tuple[int, ...]] = Counter()
    for pattern, times in patterns.items():
        rows[sum(pattern), coders - sum(pattern)] += times
    several = fleiss_of(rows)
    given = sum(sum(pattern) * times for pattern, times in patterns.items())
    return Figures(
        n,
        both=both,
        only_a=counts.only_a if counts else None,
        only_b=counts.only_b if counts else None,
        neither=neither,
        percent=several.observed if several else None,
        kappa=kappa(counts.table) if counts else several.kappa if several else None,
        positive=counts.positive if counts else None,
        prevalence=given / (n * coders) if n else None,
        alpha=alpha_of(coincidences_of(patterns.items())),
    )


def slow_alpha_u(length: int, coders: Sequence[Iterable[Span]]) -> float | None:
    """Krippendorff's alpha of unitizing, from every pair of sections. Source: Krippendorff 2004, section 11.5."""
    cut = [_sections(length, spans) for spans in coders]
    m, sections = len(cut), [section for mine in cut for section in mine]
    observed = sum(
        _distance(one, other) for i, mine in enumerate(cut) for j, others in enumerate(cut) if i != j
        for one in mine for other in others
    )  # fmt: skip
    marked = [section.length for section in sections if section.marked]
    gaps = [section.length for section in sections if not section.marked]
    total = m * length
    pairs = total * (total - 1) - sum(size * (size - 1) for size in marked)
    expected = sum(
        (len(marked) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        + size**2 * sum(gap - size + 1 for gap in gaps if gap >= size)
        for size in marked
    )
    expected = 2 / length * expected / pairs if pairs else 0.0
    return 1 - observed / (m * (m - 1) * length**2) / expected if expected else None


def slow_agreement(project: ProjectFile, reviewer_ids: Sequence[ReviewerId], *, unit: str, roll_up: bool) -> Agreement:
    """All of it for a project."""
    codebook = codes.codebook(project)
    marked = {(one.document_id, one.reviewer_id) for one in assignments.all_assignments(project) if one.state == "done"}
    everything = documents.all_documents(project)
    done = [one for one in everything if all((one.id, each) in marked for each in reviewer_ids)]
    given = [_given(project, one, reviewer_ids, codebook if roll_up else None) for one in done]
    units = [_units_of(project, one, unit) for one in done]
    lengths = [len(documents.text(project, one.id)) for one in done]
    nobody: list[list[Span]] = [[] for _ in reviewer_ids]
    used = [code for code in codebook if any(code.id in of_one for of_one in given)]
    found, pooled = [], [Counter[Pattern]() for _ in done]
    for code in used:
        patterns: Counter[Pattern] = Counter()
        laid: list[list[Span]] = [[] for _ in reviewer_ids]
        for number, of_one in enumerate(given):
            spans, at = of_one.get(code.id, nobody), sum(lengths[:number]) + number
            mine = slow_patterns(units[number], spans)
            patterns.update(mine)
            pooled[number].update(mine)
            for those, more in zip(laid, spans, strict=True):
                those += [span.shifted(at) for span in more]
        figures = slow_figures(patterns, len(reviewer_ids))
        alpha_u = slow_alpha_u(sum(lengths) + len(lengths), laid)
        found.append(CodeAgreement(code.id, codebook.path(code.id), figures, alpha_u))
    return Agreement(
        unit,
        tuple(reviewer_ids),
        tuple(one.id for one in done),
        tuple(one.id for one in everything if one not in done),
        tuple(found),
        slow_figures(sum(pooled, Counter()), len(reviewer_ids)),
        alpha_interval([coincidences_of(of_one.items()) for of_one in pooled]),
    )


def _given(
    project: ProjectFile, document: Document, reviewer_ids: Sequence[ReviewerId], codebook: Codebook | None
) -> dict[CodeId, list[list[Span]]]:
    """Each reviewer's passages by code, those of codes below among them with a codebook."""
    found: dict[CodeId, list[list[Span]]] = {}
    for coding in codings.for_document(project, document.id):
        if coding.code_id is not None and coding.reviewer_id in reviewer_ids:
            for code_id in [one.id for one in codebook.lineage(coding.code_id)] if codebook else [coding.code_id]:
                of_code = found.setdefault(code_id, [[] for _ in reviewer_ids])
                of_code[reviewer_ids.index(coding.reviewer_id)].append(coding.span)
    return found


def _units_of(project: ProjectFile, document: Document, unit: str) -> list[set[int]]:
    shown = documents.content(project, document.id)
    excluded = [Span(one.start, one.end) for one in exclusions.for_document(project, document.id)]
    return slow_units(shown.text, shown.blocks, excluded, unit)


def _sections(length: int, spans: Iterable[Span]) -> list[Section]:
    """The whole continuum of one reviewer, passages that touch as one."""
    marked = {at for span in spans for at in range(span.start, span.end)}
    found: list[Section] = []
    for at in range(length):
        if found and found[-1].marked == (at in marked):
            found[-1] = found[-1]._replace(length=found[-1].length + 1)
        else:
            found.append(Section(at, 1, at in marked))
    return found


def _distance(first: Section, second: Section) -> int:
    """The squared difference of two sections of different reviewers, as the paper has it case by case."""
    offset = first.start - second.start
    if first.marked and second.marked and -first.length < offset < second.length:
        return offset**2 + (offset + first.length - second.length) ** 2
    if first.marked and not second.marked and second.length - first.length >= offset >= 0:
        return first.length**2
    if second.marked and not first.marked and first.length - second.length >= -offset >= 0:
        return second.length**2
    return 0
