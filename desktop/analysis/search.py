"""Where words stand in the documents of a project: what *Find in all documents* and ``glossator search`` show.

A document is found when all that is looked for occurs in it, outside of what is marked as no content. Where some of
its paragraphs hold all of it, only the places in these are listed; else every place is.
"""

from bisect import bisect_right
from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.analysis.citations import Places, citation_of
from desktop.domain.document import Document
from desktop.domain.folded_text import FoldedText
from desktop.domain.ids import DocumentId, TextId
from desktop.domain.search_query import SearchQuery, Term
from desktop.domain.span import Span
from desktop.store import content, documents, exclusions
from desktop.store.project_file import ProjectFile
from desktop.store.search_index import SearchIndex
from exports.content import Citation

CONTEXT = 90
"""Characters on either side of what was found, at most."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: the words, what stands around them in their paragraph, and where that is."""

    span: Span
    before: str
    text: str
    after: str
    place: str

    @property
    def context(self) -> str:
        """The words with what stands around them, as it stands there."""
        return f"{self.before}{self.text}{self.after}"


@dataclass(frozen=True, slots=True)
class DocumentHits:
    """All places in one document, in order."""

    document: Document
    hits: tuple[Hit, ...]

    def citation(self, hit: Hit) -> Citation:
        """The citation of one of them."""
        return citation_of(self.document, hit.place)


def search(
    project: ProjectFile, index: SearchIndex, query: SearchQuery, text_ids: Collection[TextId]
) -> Generator[DocumentHits | None, None, None]:
    """Look through the documents that may hold the words, one a step, in the order of the list of documents.

    Args:
        text_ids: the extractions that documents show.

    Yields:
        Nothing first, once it is known which documents these are; then what was found in each, or nothing. No
        statement is open meanwhile.
    """
    found = index.may_hold(text_ids, query)
    candidates = documents.showing(project, found)
    with_exclusions = exclusions.documents_with_any(project)
    yield None
    for document in candidates:
        text = content.text(project, document.text_id)[document.first : document.last]
        excluded: tuple[Span, ...] = ()
        if document.id in with_exclusions:
            excluded = tuple(one.span for one in exclusions.for_document(project, document.id))
        spans = hits_in(FoldedText(text), query, excluded=excluded)
        yield DocumentHits(document, _with_context(project, document.id, text, spans)) if spans else None


def hits_in(text: FoldedText, query: SearchQuery, *, excluded: Sequence[Span] = ()) -> tuple[Span, ...]:
    """The places in one text, in order, not overlapping; none unless every term occurs.

    Args:
        excluded: words that are no content; a place that lies wholly in one of these is none.
    """
    found: list[tuple[Span, Term]] = []
    for term in query.terms:
        spans = (_original(text, start, end) for start, end in term.find(text.folded))
        kept = [(span, term) for span in spans if not any(out.covers(span) for out in excluded)]
        if not kept:
            return ()
        found += kept
    found.sort(key=lambda one: one[0])
    if len(query.terms) > 1:
        found = _close_together(text.text, found, len(query.terms))
    return tuple(_joined(text.text, found))


def _original(text: FoldedText, start: int, end: int) -> Span:
    first = text.original(start)
    return Span(first, max(first, text.original_end(end)))


def _close_together(text: str, found: list[tuple[Span, Term]], wanted: int) -> list[tuple[Span, Term]]:
    """Those in paragraphs with all terms; all of them where there is no such paragraph."""
    breaks = [offset for offset, character in enumerate(text) if character == "\n"]
    paragraphs = groupby(found, key=lambda one: bisect_right(breaks, one[0].start))
    groups = (list(group) for _number, group in paragraphs)
    close = [one for group in groups if len({term for _span, term in group}) == wanted for one in group]
    return close or found


def _joined(text: str, found: list[tuple[Span, Term]]) -> Iterator[Span]:
    """The places, those of different terms made one where they overlap or only blanks stand between them."""
    last: Span | None = None
    last_term: Term | None = None
    for span, term in found:
        if last is not None:
            gap = text[last.end : span.start]
            if span.start < last.end or (term != last_term and not gap.strip() and "\n" not in gap):
                last, last_term = Span(last.start, max(last.end, span.end)), term
                continue
            yield last
        last, last_term = span, term
    if last is not None:
        yield last


def _with_context(project: ProjectFile, document_id: DocumentId, text: str, spans: Sequence[Span]) -> tuple[Hit, ...]:
    places = Places.starting(documents.block_starts(project, (document_id,)).get(document_id, ()))
    return tuple(
        Hit(span, _before(text, span.start), span.of(text), _after(text, span.end), places.place(span))
        for span in spans
    )


def _before(text: str, end: int) -> str:
    """What stands before, from the beginning of a word in the same paragraph."""
    start = max(0, end - CONTEXT)
    found = text[start:end].rpartition("\n")[2]
    if start and len(found) == end - start:
        found = found.partition(" ")[2] or found
    return found


def _after(text: str, start: int) -> str:
    """What stands after, to the end of a word in the same paragraph."""
    found = text[start : start + CONTEXT].partition("\n")[0]
    if len(found) == CONTEXT and start + CONTEXT < len(text):
        found = found.rpartition(" ")[0] or found
    return found
