"""Which keys move a coding's edges in the reader, and which extend the selection by more than Qt itself does."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

# Arrow key: forward, its unit alone, its unit with Ctrl.
_ARROWS: dict[int, tuple[bool, str, str]] = {
    Qt.Key.Key_Right: (True, "character", "word"),
    Qt.Key.Key_Left: (False, "character", "word"),
    Qt.Key.Key_Down: (True, "sentence", "paragraph"),
    Qt.Key.Key_Up: (False, "sentence", "paragraph"),
}


@dataclass(frozen=True, slots=True)
class EdgeMove:
    """A step of one edge: ``start`` or ``end``, by a unit of boundaries.py."""

    edge: str
    by: str
    forward: bool


def edge_move(event: QKeyEvent) -> EdgeMove | None:
    """The step of a coding's edge that a key asks for: Shift moves the end, Alt+Shift the start, Ctrl goes further."""
    modifiers = event.modifiers() & ~_KEYPAD
    arrow = _ARROWS.get(event.key())
    if arrow is None or not modifiers & _SHIFT or modifiers & ~(_SHIFT | _ALT | _CONTROL):
        return None
    forward, alone, with_control = arrow
    edge = "start" if modifiers & _ALT else "end"
    return EdgeMove(edge, with_control if modifiers & _CONTROL else alone, forward)


def selection_step(event: QKeyEvent) -> EdgeMove | None:
    """The step by which a key extends the selected words, where Qt has no such step: sentence and paragraph."""
    modifiers = event.modifiers() & ~_KEYPAD
    key = event.key()
    if modifiers == _ALT | _SHIFT and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        return EdgeMove("end", "sentence", key == Qt.Key.Key_Right)
    if modifiers == _CONTROL | _SHIFT and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        return EdgeMove("end", "paragraph", key == Qt.Key.Key_Down)
    return None
