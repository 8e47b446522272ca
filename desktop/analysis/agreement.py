"""How far reviewers agree: per code, over all codes, and on positions; over documents that all of them have read.

Rules: each reviewer's passages of a code are put together first; only documents that all marked *done* count, for
what was not read is not the same as what was not coded; headers, footers, empty paragraphs and words marked as no
content are no units; codes that were merged are one. What a formula does not define is None.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.analysis.agreement_alpha import (
    Interval,
    alpha_interval,
    alpha_of,
    coincidences_of,
    fleiss_of,
)
from desktop.analysis.agreement_tables import Counts, kappa
from desktop.analysis.agreement_unitizing import unitized
from desktop.analysis.agreement_units import Pattern, add_up, content_spans, judged, union, units_of
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.domain.span import Span
from desktop.store import assignments, codes, codings, documents, exclusions
from desktop.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Figures:
    """What one table of judgements comes to.

    ``kappa`` is Cohen's for two reviewers, Fleiss' for more. ``percent`` is the share of pairs of judgements that
    agree. ``positive`` (for two) is how often one gave the code where the other did. ``prevalence`` is the share of
    all judgements that gave it.
    """

    n: int
    both: int
    only_a: int | None
    only_b: int | None
    neither: int
    percent: float | None
    kappa: float | None
    positive: float | None
    prevalence: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class CodeAgreement:
    """Agreement on one code. ``alpha_u`` minds where passages begin and end."""

    code_id: CodeId
    path: str
    figures: Figures
    alpha_u: float | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Agreement of some reviewers, in codebook order of the codes that any of them used.

    ``documents`` are those that all marked done; ``left_out`` the others. ``overall`` takes every code on every unit as
    one judgement; ``interval`` is that of its alpha, drawn over documents.
    """

    unit: str
    reviewers: tuple[ReviewerId, ...]
    documents: tuple[DocumentId, ...]
    left_out: tuple[DocumentId, ...]
    codes: tuple[CodeAgreement, ...]
    overall: Figures
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class _Read:
    """One document's judgements: patterns and unitized spans by code."""

    patterns: Mapping[CodeId, Counter[Pattern]]
    spans: Mapping[CodeId, tuple[tuple[Span, ...], ...]]
    units: int
    length: int


def agreement(
    project: ProjectFile, reviewer_ids: Sequence[ReviewerId], *, unit: str = "paragraph", roll_up: bool = False
) -> Agreement:
    """Compare two reviewers or more.

    Args:
        unit: paragraph, sentence or character.
        roll_up: count a passage for every code above its own, too.
    """
    codebook = codes.codebook(project)
    done, left_out = _shared_documents(project, reviewer_ids)
    read = [
        _read(project, document, reviewer_ids, unit=unit, codebook=codebook if roll_up else None) for document in done
    ]
    used = {code_id for one in read for code_id in one.patterns}
    total = sum(one.units for one in read)
    found = tuple(
        _of_code(code_id, codebook.path(code_id), read, total=total, coders=len(reviewer_ids))
        for code_id in (code.id for code in codebook)
        if code_id in used
    )
    pooled = [_pooled(one, used, len(reviewer_ids)) for one in read]
    return Agreement(
        unit,
        tuple(reviewer_ids),
        tuple(document.id for document in done),
        left_out,
        found,
        figures(add_up(pooled), len(reviewer_ids)),
        alpha_interval([coincidences_of(one.items()) for one in pooled]),
    )


def figures(patterns: Mapping[Pattern, int], coders: int) -> Figures:
    """The figures of judgements by who gave the code."""
    n = sum(patterns.values())
    counts = None
    if coders == 2:
        counts = Counts(*(patterns.get(key, 0) for key in ((True, True), (True, False), (False, True), (False, False))))
    rows: Counter[tuple[int, ...]] = Counter()
    for pattern, times in patterns.items():
        rows[sum(pattern), coders - sum(pattern)] += times
    several = fleiss_of(rows) if coders > 1 else None
    given = sum(sum(pattern) * times for pattern, times in patterns.items())
    return Figures(
        n,
        both=patterns.get((True,) * coders, 0),
        only_a=counts.only_a if counts else None,
        only_b=counts.only_b if counts else None,
        neither=patterns.get((False,) * coders, 0),
        percent=several.observed if several else None,
        kappa=kappa(counts.table) if counts else several.kappa if several else None,
        positive=counts.positive if counts else None,
        prevalence=given / (n * coders) if n else None,
        alpha=alpha_of(coincidences_of(patterns.items())),
    )


def _shared_documents(
    project: ProjectFile, reviewer_ids: Iterable[ReviewerId]
) -> tuple[tuple[Document, ...], tuple[DocumentId, ...]]:
    """The documents that all of them marked done, in document order, and the others."""
    done = {
        (each.document_id, each.reviewer_id) for each in assignments.all_assignments(project) if each.state == "done"
    }
    everything = documents.all_documents(project)
    shared = tuple(d for d in everything if all((d.id, reviewer) in done for reviewer in reviewer_ids))
    kept = {document.id for document in shared}
    return shared, tuple(document.id for document in everything if document.id not in kept)


def _read(
    project: ProjectFile,
    document: Document,
    reviewer_ids: Sequence[ReviewerId],
    *,
    unit: str,
    codebook: Codebook | None,
) -> _Read:
    shown = documents.content(project, document.id)
    excluded = [Span(each.start, each.end) for each in exclusions.for_document(project, document.id)]
    content = content_spans(shown.text, shown.blocks, excluded)
    units = units_of(shown.text, content, shown.blocks, unit=unit)
    by_code = _by_code(codings.for_document(project, document.id), reviewer_ids, codebook)
    length = sum(map(len, content))
    patterns = {code_id: judged(units, content, spans, unit=unit) for code_id, spans in by_code.items()}
    merged = {code_id: tuple(union(of_one) for of_one in spans) for code_id, spans in by_code.items()}
    return _Read(patterns, merged, length if unit == "character" else len(units), len(shown.text))


def _by_code(
    found: Iterable[Coding], reviewer_ids: Sequence[ReviewerId], codebook: Codebook | None
) -> dict[CodeId, list[list[Span]]]:
    """Each reviewer's spans by code; with a codebook, by every code above as well."""
    place = {reviewer_id: number for number, reviewer_id in enumerate(reviewer_ids)}
    by_code: dict[CodeId, list[list[Span]]] = {}
    for coding in found:
        number = place.get(coding.reviewer_id)
        if number is None or coding.code_id is None:
            continue
        above = [code.id for code in codebook.lineage(coding.code_id)] if codebook else [coding.code_id]
        for code_id in above:
            by_code.setdefault(code_id, [[] for _ in reviewer_ids])[number].append(coding.span)
    return by_code


def _of_code(code_id: CodeId, path: str, read: Sequence[_Read], *, total: int, coders: int) -> CodeAgreement:
    patterns = add_up(one.patterns[code_id] for one in read if code_id in one.patterns)
    patterns[(False,) * coders] += total - sum(patterns.values())
    return CodeAgreement(code_id, path, figures(patterns, coders), _alpha_u(code_id, read, coders))


def _alpha_u(code_id: CodeId, read: Sequence[_Read], coders: int) -> float | None:
    """Unitizing alpha over all documents, laid end to end."""
    at = 0
    laid: list[list[Span]] = [[] for _ in range(coders)]
    for one in read:
        for number, spans in enumerate(one.spans.get(code_id, ())):
            laid[number].extend(span.shifted(at) for span in spans)
        at += one.length + 1  # passages of two documents never touch
    return unitized(Span(0, at), laid).alpha


def _pooled(one: _Read, used: Iterable[CodeId], coders: int) -> Counter[Pattern]:
    """One document's judgements on all codes together; a code that nobody gave there was withheld by all."""
    nobody = (False,) * coders
    found = add_up(one.patterns.values())
    found[nobody] += one.units * sum(code_id not in one.patterns for code_id in used)
    return found
