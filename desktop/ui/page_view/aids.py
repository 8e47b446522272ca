"""Paints on pages what helps reading beside the codings: greyed exclusions, the backlight, the bookmark."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRegion

from desktop.ui.reader.aids import DIMMED, GREYED
from desktop.ui.tokens import LIGHT

RIBBON = QRectF(-18, 0, 9, 14)
"""The bookmark, from the upper left corner of its word's box."""


def paint_excluded(painter: QPainter, boxes: Sequence[QRectF]) -> None:
    """Grey words that are no content, with a dotted line beside them: not by colour alone."""
    if not boxes:
        return
    painter.save()
    for box in boxes:
        painter.fillRect(box.adjusted(-2, 0, 2, 0), _veil(GREYED))
    left = min(box.left() for box in boxes) - 7
    painter.setPen(QPen(QColor(LIGHT.text3), 1.5, Qt.PenStyle.DotLine))
    top, bottom = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
    painter.drawLine(QPointF(left, top), QPointF(left, bottom))
    painter.restore()


def paint_backlight(painter: QPainter, sheet: QRectF, boxes: Iterable[QRectF]) -> None:
    """Dim all of a page that is not coded."""
    dimmed = QRegion(sheet.toAlignedRect())
    for box in boxes:
        dimmed -= QRegion(box.toAlignedRect())
    painter.save()
    painter.setClipRegion(dimmed, Qt.ClipOperation.IntersectClip)
    painter.fillRect(sheet, _veil(DIMMED))
    painter.restore()


def paint_bookmark(painter: QPainter, box: QRectF) -> None:
    """Paint a ribbon left of the word that the bookmark is at."""
    ribbon = RIBBON.translated(box.topLeft())
    notch = QPointF(ribbon.center().x(), ribbon.bottom() - 4)
    corners = [ribbon.topLeft(), ribbon.topRight(), ribbon.bottomRight(), notch, ribbon.bottomLeft()]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()


def _veil(share: float) -> QColor:
    paper = QColor("white")
    paper.setAlphaF(share)
    return paper
