"""What reviewers are compared on: the paragraphs, sentences or characters of a document, and who coded which."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from desktop.domain.boundaries import pieces
from desktop.domain.document import Block
from desktop.domain.span import Span

UNITS = ("paragraph", "sentence", "character")
"""The first is what is used where nothing is said."""

LEAVES = frozenset({"heading", "para", "item", "quote", "caption", "cell", "footnote", "endnote"})
"""Blocks that hold content; headers, footers and containers do not count."""

Pattern = tuple[bool, ...]
"""Who of the reviewers, in their order, coded a unit."""


def content_spans(text: str, blocks: Iterable[Block], excluded: Iterable[Span]) -> tuple[Span, ...]:
    """The words of a document that count, in order: its blocks without what was marked as no content."""
    leaves = union(Span(b.start, b.end) for b in blocks if b.kind in LEAVES and text[b.start : b.end].strip())
    return without(leaves or pieces(text, Span(0, len(text)), by="paragraph"), union(excluded))


def units_of(text: str, content: Sequence[Span], blocks: Iterable[Block], *, unit: str) -> tuple[Span, ...]:
    """The units of a document that hold content; characters are counted, not listed: for them the content itself.

    Args:
        content: as ``content_spans`` gives it.
        unit: one of UNITS.
    """
    if unit == "character":
        return tuple(content)
    leaves = [Span(b.start, b.end) for b in blocks if b.kind in LEAVES]
    whole = leaves or list(pieces(text, Span(0, len(text)), by="paragraph"))
    if unit == "sentence":
        whole = [piece for leaf in whole for piece in pieces(text, leaf, by="sentence")]
    return tuple(span for span in whole if _says_something(text, span, content))


class Judge:
    """Says of one document's units which reviewers coded them; made once, asked of each code.

    Args:
        units, content: as the functions above give them.
        is_whole: whether nothing of the content was taken out, so that whoever touches a unit touches its content.
    """

    def __init__(self, units: Sequence[Span], content: Sequence[Span], *, unit: str, is_whole: bool = False) -> None:
        self._content, self._units, self._unit, self._is_whole = content, len(units), unit, is_whole
        self._starts = [span.start for span in units]
        self._ends = [span.end for span in units]

    @classmethod
    def of_paragraphs(cls, text: str, blocks: Iterable[tuple[int, int]]) -> "Judge":
        """For the paragraphs of a document of which nothing is excluded: its blocks that hold words.

        Args:
            blocks: where those of the kinds in LEAVES begin and end.
        """
        made = cls((), (), unit="paragraph", is_whole=True)
        kept = [place for place in blocks if text[place[0] : place[1]].strip()]
        made._starts, made._ends, made._units = [one for one, _ in kept], [end for _, end in kept], len(kept)
        return made

    @property
    def total(self) -> int:
        """How many units there are."""
        return sum(map(len, self._content)) if self._unit == "character" else self._units

    def coded(self, coders: Sequence[Sequence[Span]]) -> dict[int, int]:
        """How many units each set of reviewers coded; a set has a bit for each, those that nobody coded are missing.

        Args:
            coders: the spans of one code by each reviewer, as ``union`` gives them; a unit is coded if one character
                of its content is.
        """
        if self._unit == "character":
            return _characters([common(spans, self._content) for spans in coders])
        found: dict[int, int] = {}
        starts, ends = self._starts, self._ends
        for number, spans in enumerate(coders):
            bit = 1 << number
            for span in spans if self._is_whole else common(spans, self._content):
                for place in range(bisect_right(ends, span.start), bisect_left(starts, span.end)):
                    found[place] = found.get(place, 0) | bit
        sets: dict[int, int] = {}
        for one in found.values():
            sets[one] = sets.get(one, 0) + 1
        return sets


def judged(
    units: Sequence[Span], content: Sequence[Span], coders: Sequence[Iterable[Span]], *, unit: str
) -> Counter[Pattern]:
    """How many units there are of each pattern of who coded them.

    Args:
        coders: the spans of one code by each reviewer; a unit is coded if one character of its content is.
    """
    judge = Judge(units, content, unit=unit)
    patterns = as_patterns(judge.coded([union(spans) for spans in coders]), len(coders))
    patterns[(False,) * len(coders)] += judge.total - sum(patterns.values())
    return +patterns


def as_patterns(sets: Mapping[int, int], coders: int) -> Counter[Pattern]:
    """Sets of reviewers as numbers turned into patterns."""
    return Counter({tuple(bool(one >> number & 1) for number in range(coders)): n for one, n in sets.items()})


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as spans that neither overlap nor touch, in order."""
    some = [span for span in spans if span]
    if len(some) < 2:
        return tuple(some)
    found: list[Span] = []
    for span in sorted(some):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def common(first: Sequence[Span], second: Sequence[Span]) -> tuple[Span, ...]:
    """The characters that are in both of two unions."""
    found = []
    for span in first:
        here = bisect_right(second, span.start, key=_end)
        while here < len(second) and second[here].start < span.end:
            shared = span.intersection(second[here])
            if shared is not None:
                found.append(shared)
            here += 1
    return tuple(found)


def _end(span: Span) -> int:
    return span.end


def without(spans: Iterable[Span], cut: Sequence[Span]) -> tuple[Span, ...]:
    """The characters of spans that are in no span of a union; the ends of the spans stay ends."""
    if not cut:
        return tuple(spans)
    starts = [span.start for span in cut]
    found = []
    for span in spans:
        at = span.start
        for hole in cut[max(0, bisect_right(starts, at) - 1) : bisect_left(starts, span.end)]:
            if hole.start > at:
                found.append(Span(at, hole.start))
            at = max(at, hole.end)
        if at < span.end:
            found.append(Span(at, span.end))
    return tuple(found)


def add_up(patterns: Iterable[Mapping[Pattern, int]]) -> Counter[Pattern]:
    """Patterns of several documents or codes together."""
    found: Counter[Pattern] = Counter()
    for some in patterns:
        found.update(some)
    return found


def _characters(clipped: Sequence[Sequence[Span]]) -> dict[int, int]:
    """Coded characters by set: a walk over the places where somebody's passage begins or ends."""
    edges = sorted(
        (at, 1 << number) for number, spans in enumerate(clipped) for span in spans for at in (span.start, span.end)
    )
    state = before = 0
    found: dict[int, int] = {}
    for at, bit in edges:
        if state and at > before:
            found[state] = found.get(state, 0) + at - before
        state ^= bit
        before = at
    return found


def _says_something(text: str, span: Span, content: Sequence[Span]) -> bool:
    place = bisect_right(content, span.start, key=_end)
    while place < len(content) and content[place].start < span.end:
        one = content[place]
        if text[max(one.start, span.start) : min(one.end, span.end)].strip():
            return True
        place += 1
    return False
