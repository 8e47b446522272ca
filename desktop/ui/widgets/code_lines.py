"""The line under coded words, in the pattern of its code: painted straight, or from tiles where it has gaps."""

from collections.abc import Callable
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPen, QPixmap

NO_PEN = Qt.PenStyle.NoPen
NO_BRUSH = Qt.BrushStyle.NoBrush


def code_line(
    painter: QPainter, left: float, right: float, *, y: float, style: str, color: QColor, scale: float = 1
) -> None:
    """A code's line under words.

    Args:
        left, right: the words' ends.
        y: the upper edge of the line.
        style: one of ``desktop.domain.code.LINES``; an unknown one is painted solid.
        scale: of its strength, 1 at a text size of 17 pixels.
    """
    if right <= left:
        return
    scale = max(0.75, scale)
    if style in _TILES and painter.paintEngine().type() != QPaintEngine.Type.Raster:
        _stroke(painter, QLineF(left, y, right, y), style, color, scale)
        return
    if style in _TILES:
        # Hundreds of lines may be in view: stroking a wave anew takes 2 ms, laying tiles of it next to nothing.
        tile = _tile(style, color.rgba(), round(scale, 2), painter.device().devicePixelRatio())
        painter.drawTiledPixmap(
            QRectF(round(left), round(y), right - round(left), tile.deviceIndependentSize().height()), tile
        )
        return
    for down, height in _BARS.get(style, _BARS["solid"]):
        painter.fillRect(QRectF(left, y + down * scale, right - left, height * scale), color)


_BARS: dict[str, tuple[tuple[float, float], ...]] = {
    "solid": ((0, 2),),
    "thick": ((0, 3),),
    "thin": ((0.5, 1),),
    "double": ((0, 1), (2, 1)),
}
"""Lines without gaps: how far below the upper edge each bar begins, and how high it is."""


def _dashes(*strokes: float) -> Callable[[QPainter, float, float], None]:
    """A painter of bars and gaps in turn, each so many pixels long."""

    def paint(painter: QPainter, width: float, scale: float) -> None:
        x, index = 0.0, 0
        while x < width:
            length = strokes[index % len(strokes)] * scale
            if index % 2 == 0:
                painter.drawRect(QRectF(x, 0, length, 2 * scale))
            x, index = x + length, index + 1

    return paint


def _dots(painter: QPainter, width: float, scale: float) -> None:
    size = 2 * scale
    painter.setPen(QPen(painter.brush().color(), size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    count = round(width / (2 * size))
    painter.drawPoints([QPointF(size / 2 + index * 2 * size, size / 2) for index in range(count)])


def _wave(painter: QPainter, width: float, scale: float) -> None:
    half, height, top = 3 * scale, 2.6 * scale, 0.8 * scale
    before = QPointF(-2 * half, top + height)
    path = QPainterPath(before)
    for index in range(ceil(width / half) + 4):
        point = QPointF(before.x() + half, top + (0 if index % 2 == 0 else height))
        middle = (before.x() + point.x()) / 2
        path.cubicTo(QPointF(middle, before.y()), QPointF(middle, point.y()), point)
        before = point
    painter.setPen(QPen(painter.brush().color(), 1.4 * scale))
    painter.setBrush(NO_BRUSH)
    painter.drawPath(path)


def _stroke(painter: QPainter, line: QLineF, style: str, color: QColor, scale: float) -> None:
    """Paint a patterned line on paper, which has no pixels, by whatever thread, which may use no pixmap."""
    painter.save()
    if style == "wave":
        painter.setClipRect(QRectF(line.x1(), line.y1() - 1, line.length(), 5 * scale), Qt.ClipOperation.IntersectClip)
        painter.translate(line.p1())
        painter.setBrush(color)
        _wave(painter, line.length(), scale)
    else:
        pen = QPen(color, 2 * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if style == "dotted" else Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length / 2 for length in _STROKES[style]])
        painter.setPen(pen)
        painter.drawLine(line.translated(0, scale))
    painter.restore()


_STROKES: dict[str, tuple[float, ...]] = {"dashed": (6, 3), "dash-dot": (8, 3, 2, 3), "dotted": (0.02, 4)}
"""Bars and gaps in turn, in pixels, of patterned lines that are straight."""


_TILES: dict[str, tuple[float, float, Callable[[QPainter, float, float], None]]] = {
    "dashed": (9, 2, _dashes(*_STROKES["dashed"])),
    "dash-dot": (16, 2, _dashes(*_STROKES["dash-dot"])),
    "dotted": (4, 2, _dots),
    "wave": (6, 4.4, _wave),
}
"""Lines with a pattern: its length, its height, and what paints it."""
_REPEATS = 12


def forget_tiles() -> None:
    """Give back all tiles; those that are needed are drawn anew."""
    _tile.cache_clear()


@lru_cache(maxsize=96)  # four styles in eight colours, at three sizes of the text
def _tile(style: str, rgba: int, scale: float, ratio: float) -> QPixmap:
    """A stretch of a patterned line that fits on to itself; cached by all that it depends on."""
    period, height, paint = _TILES[style]
    # Whole device pixels, so that tiles meet without a seam; over several periods the rounding is not seen.
    width = max(1, round(period * scale * _REPEATS * ratio))
    made = QPixmap(width, ceil((height * scale + 1) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, style in ("wave", "dotted"))
    painter.scale(width / ratio / (period * scale * _REPEATS), 1)
    painter.setPen(NO_PEN)
    painter.setBrush(QColor.fromRgba(rgba))
    paint(painter, period * scale * _REPEATS, scale)
    painter.end()
    return made
