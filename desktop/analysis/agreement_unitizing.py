"""Krippendorff's alpha for passages whose ends the reviewers chose themselves (unitizing), in its form of 2004.

It is sensitive to boundaries: two passages that overlap count by how far their ends are apart, and one that lies in a
gap of the other reviewer by its length. All lengths are whole numbers, so sums of their squares are exact.

Source: Krippendorff 1995, On the reliability of unitizing continuous data; Krippendorff 2004, Content Analysis, 11.5.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations

from desktop.analysis.stretches import Stretch


@dataclass(frozen=True, slots=True)
class Unitized:
    """Observed and expected disagreement of one category, and alpha: None where nothing was marked."""

    observed: float
    expected: float

    @property
    def alpha(self) -> float | None:
        """1 less observed over expected disagreement."""
        return None if self.expected == 0 else 1 - self.observed / self.expected


def unitized(continuum: Stretch, coders: Sequence[Sequence[Stretch]]) -> Unitized:
    """One category over a continuum.

    Args:
        continuum: where what was read begins and ends, in any unit of length.
        coders: each reviewer's passages in order; those of one reviewer must not overlap.
    """
    length, m = continuum[1] - continuum[0], len(coders)
    observed = 2 * sum(_differing(first, second) for first, second in combinations(coders, 2))  # both ways round
    denominator = m * (m - 1) * length**2
    return Unitized(observed / denominator if denominator else 0.0, _expected(continuum, coders))


def overall(found: Iterable[Unitized]) -> float | None:
    """Alpha over all categories."""
    found = tuple(found)
    expected = sum(one.expected for one in found)
    return None if expected == 0 else 1 - sum(one.observed for one in found) / expected


def _differing(first: Sequence[Stretch], second: Sequence[Stretch]) -> int:
    """The squared differences of all that two reviewers marked, by one walk along both.

    Passages that meet differ by the squares of how far their starts and their ends are apart; whichever meets none
    lies in a gap and differs by the square of its length; gaps do not differ from gaps.
    """
    found = place = 0
    has_met = [False] * len(second)
    for start, end in first:
        while place < len(second) and second[place][1] <= start:
            place += 1
        here = place
        while here < len(second) and second[here][0] < end:
            found += (start - second[here][0]) ** 2 + (end - second[here][1]) ** 2
            has_met[here] = True
            here += 1
        if here == place:
            found += (end - start) ** 2
    return found + sum((end - start) ** 2 for (start, end), met in zip(second, has_met, strict=True) if not met)


def _expected(continuum: Stretch, coders: Sequence[Sequence[Stretch]]) -> float:
    """What the same passages and gaps would differ if they were put anywhere."""
    length = continuum[1] - continuum[0]
    sizes = [end - start for passages in coders for start, end in passages]
    gaps = sorted(gap for passages in coders for gap in _gaps(continuum, passages))
    longest_first = list(accumulate(reversed(gaps), initial=0))  # [k]: what the k longest gaps have together
    total = len(coders) * length
    pairs = total * (total - 1) - sum(size * (size - 1) for size in sizes)
    if not pairs or not length:
        return 0.0
    with_passages = (len(sizes) - 1) * sum(size * (size - 1) * (2 * size - 1) for size in sizes) // 3  # divides by 6
    with_gaps = 0
    for size in sizes:
        fitting = len(gaps) - bisect_left(gaps, size)
        with_gaps += size * size * (longest_first[fitting] - fitting * (size - 1))
    return 2 / length * (with_passages + with_gaps) / pairs


def _gaps(continuum: Stretch, passages: Sequence[Stretch]) -> list[int]:
    """How long each stretch is that a reviewer left."""
    starts = [start for start, _end in passages]
    ends = [end for _start, end in passages]
    edges = zip([continuum[0], *ends], [*starts, continuum[1]], strict=True)
    return [start - end for end, start in edges if start > end]
