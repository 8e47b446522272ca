"""Paints codings, finds and the selection over a page's picture: the way a marker does, so that print stays readable.

A page is white whatever the window's colours are: the light colours of the codes are used at all times.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.ui.reader.highlights import MOST_LINES
from desktop.ui.reader.painted import NO_CODE
from desktop.ui.tokens import LIGHT, CodeColors
from desktop.ui.widgets.code_lines import code_line

_BEYOND = 1.5
_TYPE = 0.8
"""Of a box's height: the size of the type in it."""
LANE_STEP = 3.0
"""Print is set closer than the reader's text: the lines of the lanes stand closer, too."""
_TEXT = 17
"""The size of the reader's text, for which the lines are designed."""

_QUIET = CodeColors(fill=LIGHT.line, wash=LIGHT.hover, chip=LIGHT.text3, text=LIGHT.text)


def colors_on_paper(color: str) -> CodeColors:
    """The colours of a code on white paper; quiet greys for a highlight without one."""
    return _QUIET if color == NO_CODE else LIGHT.codes[color]


def paint_ground(painter: QPainter, boxes: Sequence[QRectF], color: str, *, but: Sequence[QRectF] = ()) -> None:
    """Tint what lies under some boxes; black print stays black. Boxes of close lines are not tinted twice.

    Args:
        but: boxes that are left out: they are tinted otherwise.
    """
    path = _path(boxes)
    left_out = _path(but)
    if left_out.intersects(path.boundingRect()):
        path = path.subtracted(left_out)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillPath(path, QColor(color))
    painter.restore()


def _path(boxes: Sequence[QRectF]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        path.addRoundedRect(box.adjusted(-_BEYOND, 0, _BEYOND, 0), 2, 2)
    return path


def paint_line(painter: QPainter, box: QRectF, *, style: str, color: str, lane: int, downward: bool) -> None:
    """Paint a code's line under a box, deeper by lane.

    Args:
        downward: whether words that run up or down the page run down: their feet are on the left then.
    """
    upright = box.height() > 3 * box.width()
    size = _TYPE * (box.width() if upright else box.height())
    length = box.height() if upright else box.width()
    depth = min(lane, MOST_LINES - 1) * LANE_STEP * size / _TEXT - 0.06 * size
    painter.save()
    if not upright:
        painter.translate(box.left(), round(box.bottom()))
    elif downward:
        painter.translate(round(box.left()), box.top())
        painter.rotate(90)
    else:
        painter.translate(round(box.right()), box.bottom())
        painter.rotate(-90)
    code_line(painter, 0, length, y=depth, style=style, color=QColor(color), scale=max(0.5, size / _TEXT))
    painter.restore()


def paint_found(painter: QPainter, boxes: Sequence[QRectF]) -> None:
    """Frame words that the find bar has found."""
    paint_ground(painter, boxes, LIGHT.tint)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(LIGHT.accent), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-1.5, 0, 1.5, 0), 3, 3)
    painter.restore()


def paint_selection(painter: QPainter, boxes: Sequence[QRectF], *, begins: bool, ends: bool) -> None:
    """Paint the selected words, with a bar at the end that is on this page."""
    paint_ground(painter, boxes, LIGHT.select)
    accent = QColor(LIGHT.accent)
    if begins and boxes:
        painter.fillRect(QRectF(boxes[0].left() - 2, boxes[0].top(), 2, boxes[0].height()), accent)
    if ends and boxes:
        painter.fillRect(QRectF(boxes[-1].right(), boxes[-1].top(), 2, boxes[-1].height()), accent)


def paint_caret(painter: QPainter, box: QRectF) -> None:
    """Paint where the text cursor stands."""
    painter.setPen(QPen(QColor(LIGHT.text), 2))
    painter.drawLine(QPointF(box.left(), box.top()), QPointF(box.left(), box.bottom()))
