"""A check box whose edge can be seen on every ground: the system style's is too faint in the dark."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui.theme import Theme

SIDE = 16
GAP = 8


class CheckBox(QCheckBox):
    """A box with a tick, and its words."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for box and words, at least 24 px high."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(SIDE + GAP + words + 6, max(24, self.fontMetrics().height() + 6))

    def hitButton(self, at: object) -> bool:
        """The words can be clicked, too."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tick, words and, with the focus, the ring."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - SIDE) / 2, SIDE, SIDE)
        paint_check(painter, box, theme, checked=self.isChecked(), ring=self.hasFocus())
        painter.setPen(theme.color("text" if self.isEnabled() else "text3"))
        place = self.rect().adjusted(SIDE + GAP, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()


def paint_check(painter: QPainter, box: QRectF, theme: Theme, *, checked: bool, ring: bool = False) -> None:
    """A box with or without a tick, for rows that are painted."""
    painter.setPen(QPen(theme.color("accent" if checked or ring else "field"), 2 if ring else 1))
    painter.setBrush(theme.color("accent" if checked else "page"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if checked:
        tick = QPainterPath(QPointF(box.left() + 4, box.center().y() + 0.5))
        tick.lineTo(box.left() + 7, box.center().y() + 3.5)
        tick.lineTo(box.left() + 12.2, box.center().y() - 3)
        painter.setPen(QPen(theme.color("on"), 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)
