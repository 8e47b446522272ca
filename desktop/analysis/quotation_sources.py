"""The texts of a project as quotations are looked up in them: as they stand, and the passage that comes closest.

The closest passage is found as technology allows: by the rarest words of the quotation, which vote for where it would
start, then by aligning letters there; and where that gives nothing, by aligning it with the whole of every text.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from desktop.analysis.normal_text import NormalText, has_line_end_hyphens, lowered
from desktop.analysis.quotation_pattern import Pattern, raw_spans
from desktop.analysis.word_bounds import count_words, is_unspaced
from desktop.domain.ids import DocumentId
from desktop.domain.span import Span

_WORD = re.compile(r"\w+")
_UNBROKEN = re.compile(r"\S+")
_WITH_STOP = re.compile(r"\w+[.,;:!?]+")
_FEW = 3
_MOST_IN_ONE = 20  # places of a quotation in one document that are told
_RAREST = 10
_LOOKED_AT = 48  # letters of a first look: longer ones take longer to find
_MOST_PLACES = 3_000
_BEST_STARTS = 6
_GOOD = 90.0
_NEAR = 3_000
_SCANNED = 8_000_000_000
"""Letters of quotations times letters of sources that are aligned whole in one check: less than a second."""


@dataclass(frozen=True, slots=True)
class Source:
    """One document's text, ready to be searched; ``joined`` is there where lines end in hyphens."""

    document_id: DocumentId
    normal: NormalText
    joined: NormalText | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A quotation in a source: all of it, its stretches, and whether every character is the same."""

    document_id: DocumentId
    span: Span
    parts: tuple[Span, ...]
    is_exact: bool


@dataclass(frozen=True, slots=True)
class Close:
    """The passage that comes closest to a quotation, with its score of 100; ``parts`` as the cuts have it."""

    document_id: DocumentId
    parts: tuple[Span, ...]
    score: float

    @property
    def span(self) -> Span:
        """From the first part to the last."""
        return Span(min(part.start for part in self.parts), max(part.end for part in self.parts))


def source_of(document_id: DocumentId, text: str) -> Source:
    """A document's text, made ready."""
    joined = NormalText(text, join_lines=True) if has_line_end_hyphens(text) else None
    return Source(document_id, NormalText(text), joined)


class Sources:
    """The texts of a project, in the order in which they are to be preferred."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources = tuple(sources)
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._left_to_scan = _SCANNED

    def holding(self, core: str) -> list[int]:
        """The numbers of the sources that hold some words in normal form, in small letters: a first look."""
        first = core[:_LOOKED_AT]
        return [
            number
            for number, source in enumerate(self._sources)
            if first in source.normal.lower or (source.joined is not None and first in source.joined.lower)
        ]

    def find(self, pattern: Pattern, words: str, within: Iterable[int]) -> Iterator[Found]:
        """The places where a quotation stands, source by source, those that are the same to the last character first.

        Args:
            words: the quotation as the draft has it, to tell which places are the same to the last character.
            within: the numbers of the sources to look in.
        """
        for source in (self._sources[number] for number in within):
            found: dict[Span, Found] = {}
            for normal in filter(None, (source.normal, source.joined)):
                for hit in pattern.hits(normal):
                    parts = raw_spans(normal, hit)
                    span = Span(parts[0].start, parts[-1].end)
                    is_exact = span.of(source.normal.source) == words
                    found.setdefault(span, Found(source.document_id, span, parts, is_exact))
                    if is_exact and len(found) >= _MOST_IN_ONE:
                        break  # a word that stands everywhere: nothing is learnt from more of it
            yield from sorted(found.values(), key=lambda one: (not one.is_exact, one.span))[:_MOST_IN_ONE]

    def learn(self, quotations: Iterable[Pattern]) -> None:
        """Note down in one pass where words stand that quotations have which are nowhere as they are.

        Single words and three in a row: where every word is common, as in answers to one form, three in a row are not.
        """
        wanted = {key for pattern in quotations for chunk in pattern.chunks() for key, _ in _keys(lowered(chunk))}
        places: dict[str, list[tuple[int, int]]] = {key: [] for key in wanted}
        for number, source in enumerate(self._sources) if places else ():
            one, two, first, second, in_row = "", "", 0, 0, 0
            for found in _WORD.finditer(source.normal.lower):
                three, third = found[0], found.start()
                known = places.get(three)
                in_row = in_row + 1 if known is not None else 0  # three in a row are wanted only if each one is
                if known is not None and len(known) <= _MOST_PLACES:
                    known.append((number, third))
                if in_row > 2:
                    known = places.get(f"{one} {two} {three}")
                    if known is not None and len(known) <= _MOST_PLACES:
                        known.append((number, first))
                one, two, first, second = two, three, second, third
        self._places = places

    def closest(self, pattern: Pattern, *, only: Collection[DocumentId] = ()) -> Close | None:
        """The passage that comes closest to a quotation; call ``learn`` with its pattern before.

        Args:
            only: the documents to look in; all of them where it is empty.
        """
        chunks = [lowered(chunk) for chunk in pattern.chunks() if chunk.strip()]
        if not chunks:
            return None
        longest = max(range(len(chunks)), key=lambda n: len(chunks[n]))
        best: Close | None = None
        for number, start in self._starts(chunks[longest], only):
            close = self._at(chunks, longest, number, start)
            if close is not None and (best is None or close.score > best.score):
                best = close
        if best is not None and best.score >= _GOOD:
            return best
        scanned = self._scanned(chunks, longest, only)
        return scanned if scanned is not None and (best is None or scanned.score > best.score) else best

    def _starts(self, chunk: str, only: Collection[DocumentId]) -> list[tuple[int, int]]:
        """Where a chunk would start by most of its rarest words: number of the source, place in its normal form."""
        known = [(self._places.get(key, []), offset) for key, offset in _keys(chunk)]
        rarest = sorted((len(places), offset, n) for n, (places, offset) in enumerate(known) if places)[:_RAREST]
        size = max(40, len(chunk) // 2)
        votes: Counter[tuple[int, int]] = Counter()
        for count, offset, n in rarest:
            if count > _MOST_PLACES:
                continue
            for number, place in known[n][0]:
                if only and self._sources[number].document_id not in only:
                    continue
                bucket = (place - offset) // size
                votes[number, bucket] += 1_000 // (count + 9)
                votes[number, bucket + 1] += 1_000 // (count + 9)
        return [(number, bucket * size) for (number, bucket), _ in votes.most_common(_BEST_STARTS)]

    def _at(self, chunks: Sequence[str], longest: int, number: int, start: int) -> Close | None:
        chunk = chunks[longest]
        first = max(0, start - len(chunk))
        return self._aligned(chunks, longest, number, first, start + 2 * len(chunk) + 80)

    def _scanned(self, chunks: Sequence[str], longest: int, only: Collection[DocumentId]) -> Close | None:
        """The same by aligning the longest chunk with every text, while that takes no longer than people wait."""
        best: tuple[float, int, int, int] | None = None
        for number, source in enumerate(self._sources):
            cost = len(chunks[longest]) * len(source.normal.lower)
            if cost > self._left_to_scan or (only and source.document_id not in only):
                continue
            self._left_to_scan -= cost
            found = fuzz.partial_ratio_alignment(
                chunks[longest], source.normal.lower, score_cutoff=best[0] if best else 60.0
            )
            if found is not None and (best is None or found.score > best[0]) and _is_whole(chunks[longest], source):
                best = (found.score, number, found.dest_start, found.dest_end)
        if best is None:
            return None
        margin = len(chunks[longest]) // 2 + 20
        return self._aligned(chunks, longest, best[1], max(0, best[2] - margin), best[3] + margin)

    def _aligned(self, chunks: Sequence[str], longest: int, number: int, first: int, last: int) -> Close | None:
        """The longest chunk aligned within a part of a source, the others near it on their sides."""
        source = self._sources[number]
        text = source.normal.lower
        places: list[tuple[float, int, int] | None] = [None] * len(chunks)
        places[longest] = _align(chunks[longest], text, first, last)
        for step in (-1, 1):
            at = longest
            while 0 <= at + step < len(chunks):
                neighbour = places[at]
                at += step
                if neighbour is None:
                    break
                near = (neighbour[2], neighbour[2] + _NEAR) if step > 0 else (neighbour[1] - _NEAR, neighbour[1])
                places[at] = _align(chunks[at], text, max(0, near[0]), near[1])
        found = [place for place in places if place is not None]
        if places[longest] is None:
            return None
        total = sum(len(chunk) for chunk in chunks)
        score = sum(place[0] * len(chunk) for place, chunk in zip(places, chunks, strict=True) if place) / total
        return Close(source.document_id, tuple(source.normal.span(start, end) for _, start, end in found), score)


def _keys(chunk: str) -> list[tuple[str, int]]:
    """What a chunk is looked up by, with its place in it: each word, and each three in a row."""
    words = [(found[0], found.start()) for found in _WORD.finditer(chunk)]
    rows = zip(words, words[1:], words[2:], strict=False)
    return [*words, *((f"{one[0]} {two[0]} {three[0]}", one[1]) for one, two, three in rows)]


def _is_whole(chunk: str, source: Source) -> bool:
    """Whether the text is as long as the chunk: a short text would be found in a long quotation, not the reverse."""
    return len(source.normal.lower) >= len(chunk) // 2


def _align(chunk: str, text: str, first: int, last: int) -> tuple[float, int, int] | None:
    """The score of the best place for a chunk in a part of a text, and that place made to begin and end with words."""
    window = text[first:last]
    if not window.strip() or not chunk:
        return None
    found = fuzz.partial_ratio_alignment(chunk, window)
    if found is None or len(window) < len(chunk) // 2:
        return None
    start, end = (found.dest_start, found.dest_end) if len(window) >= len(chunk) else (0, len(window))
    if not is_unspaced(chunk):
        start, end = _in_words(chunk, window, start, end)
    whole = fuzz.ratio(chunk, window[start:end])  # of a few words some part is the same as a part of anything
    return whole if count_words(chunk) < _FEW else max(found.score, whole), first + start, first + end


def _in_words(chunk: str, window: str, start: int, end: int) -> tuple[int, int]:
    """The place that fits a chunk best among those that begin and end with a word near the aligned ones."""
    bounds = [found.span() for form in (_WORD, _WITH_STOP, _UNBROKEN) for found in form.finditer(window)]
    starts = _nearest({first for first, _ in bounds}, start)
    ends = _nearest({last for _, last in bounds}, end)
    best, best_score = (start, end), -1.0
    for first in starts:
        for last in ends:
            score = fuzz.ratio(chunk, window[first:last]) if last > first else -1.0
            if score > best_score:
                best, best_score = (first, last), score
    return best


def _nearest(places: Iterable[int], place: int) -> list[int]:
    return sorted(places, key=lambda known: abs(known - place))[:8]
