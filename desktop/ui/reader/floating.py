"""Where a thing that floats at the selection goes: under it, else over it, inside the pane, never on the words."""

from PySide6.QtCore import QRect, QSize

GAP = 6
OUTSET = 12
EDGE = 8


def place_at(size: QSize, *, first: QRect, last: QRect, room: QRect) -> QRect | None:
    """The place for something of a size at a selection.

    Args:
        first, last: the selection's first and last line.
        room: what it must stay inside.

    Returns:
        None if there is no place that covers none of the selection.
    """
    left = max(room.left() + EDGE, min(last.left() - OUTSET, room.right() - EDGE - size.width()))
    below, above = last.bottom() + GAP, first.top() - GAP - size.height()
    if below + size.height() <= room.bottom() - EDGE and below >= room.top():
        return QRect(left, below, size.width(), size.height())
    if above >= room.top() + EDGE and above + size.height() <= room.bottom():
        start = max(room.left() + EDGE, min(first.left() - OUTSET, room.right() - EDGE - size.width()))
        return QRect(start, above, size.width(), size.height())
    return None


def height_at(first: QRect, last: QRect, room: QRect) -> int:
    """The most height that there is under or over a selection."""
    below = room.bottom() - EDGE - (last.bottom() + GAP)
    above = first.top() - GAP - (room.top() + EDGE)
    return max(below, above)
