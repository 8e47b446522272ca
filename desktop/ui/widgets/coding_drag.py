"""Coded passages that are dragged: out of the margin, the inspector or a list, into a section of a briefing."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.ids import CodingId

CODING_MIME = "application/x-glossator-coding"
"""What dragged codings are called; the data are their ids in UTF-8, one a line."""


def codings_in(data: QMimeData) -> tuple[CodingId, ...]:
    """The ids of the codings that are dragged, in order; none where it is something else."""
    if not data.hasFormat(CODING_MIME):
        return ()
    return tuple(CodingId(line) for line in bytes(data.data(CODING_MIME).data()).decode().splitlines() if line)


def coding_data(coding_ids: Sequence[CodingId], words: str = "") -> QMimeData:
    """Codings as what is dragged; other programs that take text get the words."""
    data = QMimeData()
    data.setData(CODING_MIME, "\n".join(coding_ids).encode())
    if words:
        data.setText(words)
    return data


def drag_codings(source: QWidget, coding_ids: Sequence[CodingId], words: str = "") -> None:
    """Drag codings until they are dropped somewhere; they stay where they are, too."""
    drag = QDrag(source)
    drag.setMimeData(coding_data(coding_ids, words))
    drag.exec(Qt.DropAction.CopyAction)


class DragStart:
    """Tells a drag from a click: the pointer has gone far enough with the button down."""

    def __init__(self) -> None:
        self._from: QPoint | None = None

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        self._from = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def release(self) -> None:
        """The button came up."""
        self._from = None

    def begins(self, event: QMouseEvent) -> QPointF | None:
        """Where the button went down, as soon as it is a drag; then nothing until the next press."""
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return None
        start = self._from
        if (event.position().toPoint() - start).manhattanLength() < QApplication.startDragDistance():
            return None
        self._from = None
        return QPointF(start)
