"""The verdict on each quotation of a draft: is it verbatim in the sources, and in the one that it is ascribed to?

exact         every character is the source's
permitted     only what an editor may do: see ``quotation_pattern`` and ``normal_text``
altered       a passage comes close (a score of 75 of 100, for two words 90), yet words differ
not_found     nothing comes close; of a single word nothing does, for some word is like it in any text
other_source  it is in a document, but not in the one that its note or bracket names

What stands nowhere and names a document, a code or an actor, or is a term that the draft defines, is no quotation: no
verdict.
Words that are marked as no content are part of their document all the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop.analysis.draft_quotations import Quotation
from desktop.analysis.permitted_edits import edits_of, is_line_end_hyphen, is_repeated_mark
from desktop.analysis.quotation_pattern import Pattern, literal_of, pattern_of, without_final_stop
from desktop.analysis.quotation_sources import Close, Found, Sources
from desktop.analysis.references import References
from desktop.analysis.word_differences import Piece, differences
from desktop.domain.ids import DocumentId
from desktop.domain.span import Span

VERDICTS = ("exact", "permitted", "altered", "not_found", "other_source")
CLOSE_ENOUGH = 75.0
CLOSE_ENOUGH_SHORT = 90.0
_SHORT = 3
_MOST_TOLD = 50


@dataclass(frozen=True, slots=True)
class Checked:
    """A quotation with its verdict.

    Attributes:
        document_id: where it stands or comes closest; None for not_found. ``span`` and ``parts`` (the stretches
            between cuts) are code points of that document's text.
        edits: what an editor did, as keys of ``permitted_edits.EDITS``.
        pieces: source and draft word by word; empty for exact and not_found.
        also: other places where it stands, too.
        cited: the documents that its references name.
        score: of 100, how close the passage comes.
    """

    quotation: Quotation
    verdict: str
    document_id: DocumentId | None = None
    span: Span | None = None
    parts: tuple[Span, ...] = ()
    edits: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    also: tuple[tuple[DocumentId, Span], ...] = ()
    cited: frozenset[DocumentId] = frozenset()
    score: float = 0.0

    @property
    def is_fault(self) -> bool:
        """Whether the draft must not go out like this."""
        return self.verdict in ("altered", "not_found")


class QuotationCheck:
    """Checks quotations one by one: those that stand in a source at once, the others when all have been looked up."""

    def __init__(self, sources: Sources, texts: dict[DocumentId, str], references: References) -> None:
        self._sources = sources
        self._texts = texts
        self._references = references
        self._cited_before: frozenset[DocumentId] = frozenset()

    def check(self, quotations: Iterable[Quotation]) -> Iterator[Checked | None]:
        """One result per quotation, in two rounds: first each as it is found, then each that was not, in order.

        None stands for what needs the second round, or has no verdict. ``in_order`` makes one list of it.
        """
        missing: list[tuple[Quotation, frozenset[DocumentId]]] = []
        for quotation in quotations:
            if quotation.kind == "note" and self._references.is_title(quotation.text):
                yield None
                continue
            cited = self._references.named(quotation.references, before=self._cited_before)
            self._cited_before = cited or self._cited_before
            found = self._found(quotation, cited)
            if found is None and quotation.kind != "term" and not self._references.is_name(quotation.text):
                missing.append((quotation, cited))
            yield found
        self._sources.learn(pattern_of(quotation.text) for quotation, _ in missing)
        for quotation, cited in missing:
            yield self._closest(quotation, cited)

    def _found(self, quotation: Quotation, cited: frozenset[DocumentId]) -> Checked | None:
        """The verdict on a quotation that stands in a source; None where it does not."""
        for words in (quotation.text, *quotation.others):
            within: dict[str, list[int]] = {}
            for pattern, has_lost_stop in _patterns(words):
                core = pattern.core
                if core not in within:
                    within[core] = self._sources.holding(core)
                hits = list(self._sources.find(pattern, words, within[core]))
                if hits:
                    return self._verdict(replace(quotation, text=words), hits, cited, has_lost_stop=has_lost_stop)
        return None

    def _verdict(
        self, quotation: Quotation, hits: list[Found], cited: frozenset[DocumentId], *, has_lost_stop: bool
    ) -> Checked:
        best = min(hits, key=lambda hit: (hit.document_id not in cited, not hit.is_exact))  # else the first
        stands = [part.of(self._texts[best.document_id]) for part in best.parts]
        edits = () if best.is_exact else edits_of(stands, quotation.text, has_lost_stop=has_lost_stop)
        verdict = "exact" if best.is_exact else "permitted"
        return Checked(
            quotation,
            "other_source" if cited and best.document_id not in cited else verdict,
            best.document_id,
            best.span,
            best.parts,
            edits,
            () if best.is_exact else differences(stands, quotation.text),
            tuple((hit.document_id, hit.span) for hit in hits if hit is not best)[:_MOST_TOLD],
            cited,
            100.0,
        )

    def _closest(self, quotation: Quotation, cited: frozenset[DocumentId]) -> Checked:
        """The verdict on a quotation that is nowhere as it is."""
        pattern = pattern_of(quotation.text)
        if pattern.is_scraps:
            return Checked(quotation, "not_found", cited=cited)
        enough = CLOSE_ENOUGH if pattern.words >= _SHORT else CLOSE_ENOUGH_SHORT
        close = self._sources.closest(pattern, only=cited) if cited else None
        if close is None or close.score < enough:
            close = self._sources.closest(pattern)
        if close is None or close.score < enough or not close.span or pattern.words < 2:
            return Checked(quotation, "not_found", cited=cited, score=close.score if close else 0.0)
        stands = [part.of(self._texts[close.document_id]) for part in close.parts]
        for edit, is_all in (("hyphenation", is_line_end_hyphen), ("quotation_marks", is_repeated_mark)):
            if is_all(stands, quotation.text):
                return self._permitted(quotation, close, cited, edit)
        pieces = differences(stands, quotation.text)
        return Checked(
            quotation, "altered", close.document_id, close.span, close.parts, (), pieces, (), cited, close.score
        )

    def _permitted(self, quotation: Quotation, close: Close, cited: frozenset[DocumentId], edit: str) -> Checked:
        verdict = "other_source" if cited and close.document_id not in cited else "permitted"
        return Checked(
            quotation, verdict, close.document_id, close.span, close.parts, (edit,), cited=cited, score=100.0
        )


def in_order(results: Iterable[Checked | None]) -> tuple[Checked, ...]:
    """The results of both rounds in the order of the draft."""
    return tuple(sorted((result for result in results if result), key=lambda checked: checked.quotation.span))


def _patterns(words: str) -> Iterator[tuple[Pattern, bool]]:
    """The patterns to look for, the strictest first, and whether a final stop was taken off."""
    literal, edited = literal_of(words), pattern_of(words)
    yield literal, False
    if edited != literal:
        yield edited, False
    for pattern in (literal, edited):
        shorter = without_final_stop(pattern)
        if shorter is not None:
            yield shorter, True
