"""The dashed frame where things can be dropped, with what an empty state says in it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import IconLabel, role_label

WIDTH = 560
HEIGHT = 275


class DropZone(QWidget):
    """Icon, one title, one sentence and one button in a dashed frame."""

    def __init__(self, theme: Theme, *, icon: str, title: str, sentence: str, button: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._hot = False
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 56, 24, 56)
        column.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(IconLabel(theme, icon, size=40), 0, centre)
        column.addSpacing(16)
        column.addWidget(role_label(title, "pageTitle"), 0, centre)
        column.addSpacing(6)
        column.addWidget(role_label(sentence, "body"), 0, centre)
        column.addSpacing(20)
        column.addWidget(button, 0, centre)
        column.addStretch(1)
        theme.changed.connect(self.update)

    def set_hot(self, hot: bool) -> None:
        """Show that what is being dragged can be dropped here."""
        self._hot = hot
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("accent" if self._hot else "line"), 2 if self._hot else 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        if self._hot:
            painter.setBrush(self._theme.color("tint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        painter.end()
