"""Putting bytes into a part in place of others; whatever no edit names stays as it is, byte for byte."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """Bytes to take out, from ``start`` up to ``end``, and what is to stand there; an insertion where both are one."""

    start: int
    end: int
    new: bytes = b""


class EditsOverlap(ValueError):
    """Two edits want the same bytes: what they are about is nested in a way that no program would write."""


def spliced(part: bytes, edits: Iterable[Edit]) -> bytes:
    """The part with the edits made.

    The same edit given twice is made once (copies of an extract may share a note). What lies wholly within a stretch
    that is taken out goes with it. Insertions at one place stand in the order in which they are given.

    Raises:
        EditsOverlap: if two edits share a part of their bytes only.
    """
    pieces: list[bytes] = []
    place = 0
    previous: Edit | None = None
    for edit in sorted(dict.fromkeys(edits), key=_order):
        if edit.end < edit.start:
            raise EditsOverlap(f"{edit.start}-{edit.end} is the wrong way round")
        if edit.start < place:
            if edit.end <= place and not edit.new:
                continue
            raise EditsOverlap(f"{edit.start}-{edit.end} after {previous}")
        pieces += (part[place : edit.start], edit.new)
        place, previous = edit.end, edit
    pieces.append(part[place:])
    return b"".join(pieces)


def _order(edit: Edit) -> tuple[int, bool, int]:
    """Insertions before what is taken out at the same place, and what is taken out whole before parts of it."""
    return edit.start, edit.end > edit.start, -edit.end
