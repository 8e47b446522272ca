"""Krippendorff's alpha for passages whose ends the reviewers chose themselves (unitizing), in its form of 2004.

It is sensitive to boundaries: two passages that overlap count by how far their ends are apart.

Source: Krippendorff 1995, On the reliability of unitizing continuous data; Krippendorff 2004, Content Analysis, 11.5.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from desktop.domain.span import Span


@dataclass(frozen=True, slots=True)
class Unitized:
    """Observed and expected disagreement of one category, and alpha: None where nothing was marked."""

    observed: float
    expected: float

    @property
    def alpha(self) -> float | None:
        """1 less observed over expected disagreement."""
        return None if self.expected == 0 else 1 - self.observed / self.expected


def unitized(continuum: Span, coders: Sequence[Iterable[Span]]) -> Unitized:
    """One category over a continuum.

    Args:
        continuum: what was read, in any unit of length.
        coders: each reviewer's passages; those of one reviewer must not overlap.
    """
    length, m = len(continuum), len(coders)
    cut = [_sections(continuum, spans) for spans in coders]
    starts = [[section.start for section in sections] for sections in cut]
    observed = sum(
        distance(first, second)
        for i, mine in enumerate(cut)
        for j, others in enumerate(cut)
        if i != j
        for first in mine
        for second in _met(first, others, starts[j])
    )
    denominator = m * (m - 1) * length**2
    return Unitized(observed / denominator if denominator else 0.0, _expected(cut, length=length, m=m))


def overall(found: Iterable[Unitized]) -> float | None:
    """Alpha over all categories."""
    found = tuple(found)
    expected = sum(one.expected for one in found)
    return None if expected == 0 else 1 - sum(one.observed for one in found) / expected


class Section(NamedTuple):
    """A stretch that a reviewer marked, or a gap between such; a tuple, for there are twice as many as passages."""

    start: int
    length: int
    marked: bool


def distance(first: Section, second: Section) -> float:
    """The squared difference of two sections of different reviewers."""
    offset = first.start - second.start
    if first.marked and second.marked and -first.length < offset < second.length:
        return float(offset**2 + (offset + first.length - second.length) ** 2)
    if first.marked and not second.marked and second.length - first.length >= offset >= 0:
        return float(first.length**2)
    if second.marked and not first.marked and first.length - second.length >= -offset >= 0:
        return float(second.length**2)
    return 0.0


def _met(first: "Section", others: Sequence["Section"], starts: Sequence[int]) -> Sequence["Section"]:
    """The other reviewer's sections that share a place with one; none but these can differ from it."""
    return others[max(0, bisect_right(starts, first.start) - 1) : bisect_left(starts, first.start + first.length)]


def _sections(continuum: Span, spans: Iterable[Span]) -> tuple[Section, ...]:
    found, at = [], continuum.start
    for span in sorted(spans):
        if span.start > at:
            found.append(Section(at, span.start - at, marked=False))
        found.append(Section(span.start, len(span), marked=True))
        at = span.end
    if at < continuum.end:
        found.append(Section(at, continuum.end - at, marked=False))
    return tuple(found)


def _expected(cut: Sequence[Sequence[Section]], *, length: int, m: int) -> float:
    """What the same passages and gaps would differ if they were put anywhere."""
    marked = [section.length for sections in cut for section in sections if section.marked]
    gaps = sorted(section.length for sections in cut for section in sections if not section.marked)
    longest_first = list(accumulate(reversed(gaps), initial=0))  # [k]: what the k longest gaps have together
    total = m * length
    pairs = total * (total - 1) - sum(size * (size - 1) for size in marked)
    if not pairs or not length:
        return 0.0
    summed = 0.0
    for size in marked:
        fitting = len(gaps) - bisect_left(gaps, size)
        places = longest_first[fitting] - fitting * (size - 1)
        summed += (len(marked) - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * places
    return 2 / length * summed / pairs
