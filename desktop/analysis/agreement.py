"""How far reviewers agree: per code, over all codes, and on positions; over documents that all of them have read.

Rules: each reviewer's passages of a code are put together first; only documents that all marked *done* count, for
what was not read is not the same as what was not coded; headers, footers, empty paragraphs and words marked as no
content are no units; codes that were merged are one. What a formula does not define is None.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from desktop.analysis.agreement_alpha import (
    Interval,
    alpha_interval,
    alpha_of,
    coincidences_of,
    fleiss_of,
)
from desktop.analysis.agreement_tables import Counts, kappa
from desktop.analysis.agreement_unitizing import unitized
from desktop.analysis.agreement_units import (
    LEAVES,
    Judge,
    Pattern,
    add_up,
    as_patterns,
    content_spans,
    union,
    units_of,
)
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.domain.span import Span
from desktop.store import assignments, codes, codings, content, documents, exclusions
from desktop.store.project_file import ProjectFile

_DOCUMENTS_A_PAGE = 100
"""Whose texts are in memory together."""


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
    """One document's judgements: how many units each set of reviewers coded, by code, and their passages.

    Sets are numbers, a bit for each reviewer: a project has a hundred thousand of them.
    """

    coded: Mapping[CodeId, Mapping[int, int]]
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
        one
        for at in range(0, len(done), _DOCUMENTS_A_PAGE)
        for one in _read(
            project, done[at : at + _DOCUMENTS_A_PAGE], reviewer_ids, unit=unit, codebook=codebook if roll_up else None
        )
    ]
    used = {code_id for one in read for code_id in one.coded}
    coders = len(reviewer_ids)
    pooled = [_pooled(one, len(used), coders) for one in read]
    return Agreement(
        unit,
        tuple(reviewer_ids),
        tuple(document.id for document in done),
        left_out,
        _by_codes([(code.id, codebook.path(code.id)) for code in codebook if code.id in used], read, coders),
        figures(add_up(pooled), coders),
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
    some: Sequence[Document],
    reviewer_ids: Sequence[ReviewerId],
    *,
    unit: str,
    codebook: Codebook | None,
) -> Iterator[_Read]:
    """The judgements of some documents, in a number of queries that does not grow with them."""
    ids = [document.id for document in some]
    excluded = exclusions.by_document(project, ids)
    passages = codings.passages(project, some, reviewer_ids)
    place = {reviewer_id: number for number, reviewer_id in enumerate(reviewer_ids)}
    plain = _plain(project, [one for one in some if unit == "paragraph" and one.id not in excluded])
    for document in some:
        spans = _by_code(passages[document.id], place, codebook)
        judge, length = plain.get(document.id) or _judge(project, document, excluded.get(document.id, ()), unit)
        yield _Read({code_id: judge.coded(of_code) for code_id, of_code in spans.items()}, spans, judge.total, length)


def _plain(project: ProjectFile, some: Sequence[Document]) -> dict[DocumentId, tuple[Judge, int]]:
    """What judges the paragraphs of whole documents of which nothing is excluded, and how long each is.

    Most documents are such; their blocks and words are read a page of them at a time.
    """
    whole = {one.id: one.text_id for one in some if one.first is None}
    blocks = content.starts_and_ends(project, frozenset(whole.values()), LEAVES)
    texts = content.texts(project, frozenset(whole.values()))
    return {
        document_id: (Judge.of_paragraphs(texts[text_id], blocks[text_id]), len(texts[text_id]))
        for document_id, text_id in whole.items()
        if text_id in blocks and text_id in texts
    }


def _judge(project: ProjectFile, document: Document, excluded: Sequence[Span], unit: str) -> tuple[Judge, int]:
    """What judges any document by any unit, and how long it is."""
    shown = documents.content(project, document.id)
    counted = content_spans(shown.text, shown.blocks, excluded)
    units = units_of(shown.text, counted, shown.blocks, unit=unit)
    return Judge(units, counted, unit=unit, is_whole=not excluded), len(shown.text)


def _by_code(
    found: Iterable[tuple[CodeId, ReviewerId, int, int]],
    place: Mapping[ReviewerId, int],
    codebook: Codebook | None,
) -> dict[CodeId, tuple[tuple[Span, ...], ...]]:
    """Each reviewer's passages by code, those that touch made one; with a codebook, by every code above as well."""
    by_code: dict[CodeId, list[list[Span]]] = {}
    for code_id, reviewer_id, start, end in found:
        above = [code.id for code in codebook.lineage(code_id)] if codebook else (code_id,)
        for each in above:
            of_code = by_code.get(each)
            if of_code is None:
                of_code = by_code[each] = [[] for _ in place]
            of_code[place[reviewer_id]].append(Span(start, end))
    return {code_id: tuple(union(spans) for spans in of_code) for code_id, of_code in by_code.items()}


def _by_codes(names: Sequence[tuple[CodeId, str]], read: Sequence[_Read], coders: int) -> tuple[CodeAgreement, ...]:
    """The figures of each code over all documents."""
    total = sum(one.units for one in read)
    starts = list(accumulate((one.length + 1 for one in read), initial=0))  # passages of two documents never touch
    judged: dict[CodeId, Counter[int]] = {code_id: Counter() for code_id, _path in names}
    laid: dict[CodeId, list[list[Span]]] = {code_id: [[] for _ in range(coders)] for code_id, _path in names}
    for one, at in zip(read, starts, strict=False):
        for code_id, sets in one.coded.items():
            judged[code_id].update(sets)
        for code_id, of_code in one.spans.items():
            for number, spans in enumerate(of_code):
                laid[code_id][number].extend(span.shifted(at) for span in spans)
    found = []
    for code_id, path in names:
        patterns = as_patterns(judged[code_id], coders)
        patterns[(False,) * coders] += total - sum(patterns.values())
        alpha_u = unitized(Span(0, starts[-1]), laid[code_id]).alpha
        found.append(CodeAgreement(code_id, path, figures(patterns, coders), alpha_u))
    return tuple(found)


def _pooled(one: _Read, used: int, coders: int) -> Counter[Pattern]:
    """One document's judgements on all codes together; a code that nobody gave there was withheld by all."""
    sets: Counter[int] = Counter()
    for of_code in one.coded.values():
        sets.update(of_code)
    found = as_patterns(sets, coders)
    found[(False,) * coders] += one.units * used - sum(found.values())
    return found
