"""The shadow under what floats: a sibling that paints translucent rounded rectangles, which every platform shows."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme

REACH = 18
DOWN = 6
STEPS = 12


class Shadow(QWidget):
    """Follows a floating widget of the same parent: place, size, and whether it is shown."""

    def __init__(self, theme: Theme, floating: QWidget, *, radius: int = 10) -> None:
        super().__init__(floating.parentWidget())
        self._theme, self._floating, self._radius = theme, floating, radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        floating.installEventFilter(self)
        self.setVisible(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep under the widget."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ZOrderChange):
            box = self._floating.geometry().adjusted(-REACH, -REACH, REACH, REACH + DOWN)
            self.setGeometry(box)
            self.setVisible(not self._floating.isHidden())
            self.stackUnder(self._floating)
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint rectangles that grow and fade."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = QColor(0, 0, 0)
        ink.setAlphaF(self._theme.tokens.shadow / STEPS)
        core = QRectF(self.rect()).adjusted(REACH, REACH + DOWN, -REACH, -REACH)
        for step in range(STEPS):
            grow = REACH * (step + 1) / STEPS * 0.9
            painter.setBrush(ink)
            painter.drawRoundedRect(core.adjusted(-grow, -grow, grow, grow), self._radius + grow, self._radius + grow)
        painter.end()
