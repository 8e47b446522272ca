"""A code that is dragged out of the codebook: its data, and how a place answers that it may be dropped there."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

CODE_MIME = "application/x-glossator-code"
"""What a dragged code is called; its data is the code's id in UTF-8."""


def code_in(data: QMimeData) -> str:
    """The id of the code that is dragged; empty where it is something else."""
    return bytes(data.data(CODE_MIME).data()).decode() if data.hasFormat(CODE_MIME) else ""


def answer(event: QDropEvent, *, can_drop: bool) -> None:
    """Take or refuse a code that is over, or was dropped on, something that is coded."""
    if can_drop and code_in(event.mimeData()):
        # The code stays in the codebook, whatever the key that is held says to Qt.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.ignore()


def replaces(event: QDropEvent) -> bool:
    """Whether the code is to take the place of the one that is there: Shift is held."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
