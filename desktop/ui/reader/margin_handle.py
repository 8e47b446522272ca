"""The edge of the margin that can be drawn to make it wider or narrower."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme
from desktop.ui.words import tr

WIDTH = 7


class MarginHandle(QWidget):
    """A strip over the margin's outer edge; nothing is seen of it until the pointer is there.

    Attributes:
        drawn: the pointer was moved so many pixels to the right since the press.
        let_go: the button was released, or the margin is to have its default width again (True).
    """

    drawn = Signal(int)
    let_go = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed_at: float | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(tr("Draw to make the margin wider or narrower; double-click for its usual width"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how far."""
        if self._pressed_at is not None:
            self.drawn.emit(round(event.globalPosition().x() - self._pressed_at))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End."""
        if self._pressed_at is not None:
            self._pressed_at = None
            self.let_go.emit(False)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Ask for the usual width."""
        self.let_go.emit(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line while the pointer is here."""
        if self.underMouse() or self._pressed_at is not None:
            painter = QPainter(self)
            painter.fillRect(WIDTH // 2, 0, 1, self.height(), self._theme.color("field"))
            painter.end()
