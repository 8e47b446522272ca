"""Stretches of text as plain pairs of numbers: for what is worked out on hundreds of thousands of passages.

Half-open, in code points. Elsewhere a stretch is a ``Span``, which checks itself; here that would be half of the work.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

Stretch = tuple[int, int]
"""Start and end."""


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same characters as stretches that neither overlap nor touch, in order; empty ones are left out."""
    found: list[Stretch] = []
    first, last = 0, -1
    for start, end in sorted(stretches):
        if start > last:
            if last > first:
                found.append((first, last))
            first, last = start, end
        elif end > last:
            last = end
    if last > first:
        found.append((first, last))
    return found


def common(first: Iterable[Stretch], second: Sequence[Stretch]) -> list[Stretch]:
    """The characters that are in both of two rows of stretches as ``joined`` gives them; ends of either stay ends."""
    ends = [end for _start, end in second]
    return [shared for one in first for shared in inside(one, second, ends)]


def inside(one: Stretch, others: Sequence[Stretch], ends: Sequence[int]) -> Iterator[Stretch]:
    """What a stretch has in common with each of others that it meets.

    Args:
        others: in order, none overlapping the next; ``ends`` are where they end.
    """
    start, end = one
    here = bisect_right(ends, start)
    while here < len(others) and others[here][0] < end:
        yield max(start, others[here][0]), min(end, ends[here])
        here += 1


def without(stretches: Iterable[Stretch], cut: Sequence[Stretch]) -> list[Stretch]:
    """The characters of stretches that are in none that ``joined`` gave; the ends of the stretches stay ends."""
    if not cut:
        return list(stretches)
    starts = [start for start, _end in cut]
    found = []
    for start, end in stretches:
        at = start
        for hole_start, hole_end in cut[max(0, bisect_right(starts, at) - 1) : bisect_left(starts, end)]:
            if hole_start > at:
                found.append((at, hole_start))
            at = max(at, hole_end)
        if at < end:
            found.append((at, end))
    return found
