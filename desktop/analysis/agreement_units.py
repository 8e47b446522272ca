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


def judged(
    units: Sequence[Span], content: Sequence[Span], coders: Sequence[Iterable[Span]], *, unit: str
) -> Counter[Pattern]:
    """How many units there are of each pattern of who coded them.

    Args:
        coders: the spans of one code by each reviewer; a unit is coded if one character of its content is.
    """
    clipped = [common(union(spans), content) for spans in coders]
    if unit == "character":
        return _characters(content, clipped)
    starts, ends = [span.start for span in units], [span.end for span in units]
    found: dict[int, list[bool]] = {}
    for number, spans in enumerate(clipped):
        for span in spans:
            for place in range(bisect_right(ends, span.start), bisect_left(starts, span.end)):
                found.setdefault(place, [False] * len(coders))[number] = True
    patterns = Counter(tuple(pattern) for pattern in found.values())
    patterns[(False,) * len(coders)] += len(units) - len(found)
    return +patterns


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as spans that neither overlap nor touch, in order."""
    found: list[Span] = []
    for span in sorted(span for span in spans if span):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def common(first: Sequence[Span], second: Sequence[Span]) -> tuple[Span, ...]:
    """The characters that are in both of two unions."""
    found, at = [], 0
    for span in first:
        while at < len(second) and second[at].end <= span.start:
            at += 1
        here = at
        while here < len(second) and second[here].start < span.end:
            shared = span.intersection(second[here])
            if shared is not None:
                found.append(shared)
            here += 1
    return tuple(found)


def without(spans: Iterable[Span], cut: Sequence[Span]) -> tuple[Span, ...]:
    """The characters of spans that are in no span of a union; the ends of the spans stay ends."""
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


def _characters(content: Sequence[Span], clipped: Sequence[Sequence[Span]]) -> Counter[Pattern]:
    """Characters by pattern: a walk over the places where somebody's passage begins or ends."""
    edges = sorted(
        (at, number) for number, spans in enumerate(clipped) for span in spans for at in (span.start, span.end)
    )
    state, before = [False] * len(clipped), 0
    found: Counter[Pattern] = Counter()
    for at, number in edges:
        if any(state):
            found[tuple(state)] += at - before
        state[number] = not state[number]
        before = at
    found[(False,) * len(clipped)] = sum(map(len, content)) - sum(found.values())
    return +found


def _says_something(text: str, span: Span, content: Sequence[Span]) -> bool:
    place = bisect_right(content, span.start, key=lambda other: other.end)
    while place < len(content) and content[place].start < span.end:
        shared = span.intersection(content[place])
        if shared is not None and shared.of(text).strip():
            return True
        place += 1
    return False
