"""The ground of what lies over the text: bars and pickers."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme


def paint_raised(widget: QWidget, theme: Theme) -> None:
    """Paint the raised ground of a widget, with its edge; called while it is painted."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
    painter.end()
