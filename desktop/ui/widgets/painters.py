"""The five marks that look the same everywhere: code line, specimen, stance, read ring, key cap.

Plain functions over a ``QPainter`` in logical pixels. Margin, picker, coding bar, lists and grids all paint with these,
so that a code or a stance is known again wherever it stands. Each leaves the painter as it was given.
"""

from collections.abc import Callable
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEngine, QPainter, QPainterPath, QPen, QPixmap

from desktop.ui.theme import Theme
from desktop.ui.tokens import CodeColors, Tokens

SPECIMEN = 18
STANCE = 16
RING = 14
CAP_HEIGHT = 17

NO_PEN = Qt.PenStyle.NoPen
NO_BRUSH = Qt.BrushStyle.NoBrush


# Code lines


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


# Specimens


def specimen(painter: QPainter, rect: QRectF, *, letter: str, colors: CodeColors, line: str, font: QFont) -> None:
    """A code's specimen: its letter on its own fill over its own line.

    Args:
        rect: a square, 18 px in rows and 22 in the inspector.
        font: the interface font; size and weight are set here.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(NO_PEN)
    painter.setBrush(QColor(colors.fill))
    painter.drawRoundedRect(rect, 4, 4)
    scale = rect.height() / SPECIMEN
    small = QFont(font)
    small.setPixelSize(max(8, round(10 * scale)))
    small.setWeight(QFont.Weight(650))
    painter.setFont(small)
    painter.setPen(QColor(colors.text))
    upper = QRectF(rect.left(), rect.top(), rect.width(), rect.height() - 3.5 * scale)
    painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, letter)
    inset = 4 * scale
    height = 1.0 if line in ("thick", "wave", "double") else 0.9
    code_line(
        painter,
        rect.left() + inset,
        rect.right() - inset + 0.5,
        y=rect.bottom() - 5 * scale,
        style=line,
        color=QColor(colors.chip),
        scale=height * min(1.0, scale),
    )
    painter.restore()


# Stances

SIGNS = {"support": "+", "oppose": "−", "conditional": "~", "neutral": "=", "mixed": "±", "unclear": "?"}


def stance_glyph(painter: QPainter, rect: QRectF, *, stance: str, tokens: Tokens, font: QFont) -> None:
    """A stance's sign in its shape: support a filled disc, oppose a filled square, the others rings.

    Args:
        rect: a square, 16 px; 12 in previews of Word pages.
        stance: one of the stances; nothing is painted for another.
    """
    if stance not in SIGNS:
        return
    ink = QColor(tokens.stances[stance].ink)
    filled = stance in ("support", "oppose")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filled:
        painter.setPen(NO_PEN)
        painter.setBrush(ink)
    else:
        dashes = Qt.PenStyle.CustomDashLine if stance == "unclear" else Qt.PenStyle.SolidLine
        pen = QPen(ink, 1.5, dashes)
        if stance == "unclear":
            pen.setDashPattern([1.6, 1.2])
        painter.setPen(pen)
        painter.setBrush(NO_BRUSH)
    inner = rect if filled else rect.adjusted(0.75, 0.75, -0.75, -0.75)
    if stance == "oppose":
        painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    else:
        painter.drawEllipse(inner)
    _sign(painter, rect, stance, QColor(tokens.page) if filled else ink, font)
    painter.restore()


def _sign(painter: QPainter, rect: QRectF, stance: str, color: QColor, font: QFont) -> None:
    """Plus, minus, equals and plus-minus are drawn, as fonts place them unevenly; the others are letters."""
    centre, reach = rect.center(), rect.width() * 0.25
    painter.setPen(QPen(color, max(1.2, rect.width() / 9), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = centre.x(), centre.y()
    level = {"support": (0.0,), "oppose": (0.0,), "neutral": (-0.5, 0.5), "mixed": (-0.3, 1.0)}.get(stance, ())
    for share in level:
        painter.drawLine(QPointF(x - reach, y + share * reach), QPointF(x + reach, y + share * reach))
    if stance in ("support", "mixed"):
        middle = y + (level[0] * reach)
        painter.drawLine(
            QPointF(x, middle - reach * 0.95), QPointF(x, middle + reach * (0.95 if stance == "support" else 0.8))
        )
    if not level:
        small = QFont(font)
        small.setPixelSize(max(7, round(rect.height() * 0.72)))
        small.setWeight(QFont.Weight(650))
        painter.setFont(small)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, SIGNS[stance])


# Read rings


def read_ring(painter: QPainter, rect: QRectF, *, state: str, tokens: Tokens) -> None:
    """How far a document is read: empty ring, half disc in the accent, or disc with a tick.

    Args:
        rect: a square, 14 px.
        state: ``todo``, ``reading`` or ``done``.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    ink = QColor(tokens.accent if state == "reading" else tokens.text2)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if state == "done" else NO_BRUSH)
    painter.drawEllipse(ring)
    if state == "reading":
        painter.setPen(NO_PEN)
        painter.setBrush(ink)
        painter.drawPie(ring, -90 * 16, 180 * 16)
    if state == "done":
        unit = rect.width() / 14
        tick = QPainterPath(QPointF(rect.left() + 4.2 * unit, rect.top() + 7.2 * unit))
        tick.lineTo(rect.left() + 6.2 * unit, rect.top() + 9.2 * unit)
        tick.lineTo(rect.left() + 9.9 * unit, rect.top() + 5.2 * unit)
        painter.setPen(QPen(QColor(tokens.chrome), 1.6 * unit, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(NO_BRUSH)
        painter.drawPath(tick)
    painter.restore()


# Key caps


def key_cap_width(text: str, theme: Theme) -> float:
    """The width of a key cap with this text, never less than its height."""
    return max(CAP_HEIGHT, ceil(QFontMetricsF(_cap_font(theme)).horizontalAdvance(text)) + 10)


def key_cap(painter: QPainter, left: float, middle: float, *, text: str, theme: Theme) -> float:
    """A key as it stands on a keyboard, centred on ``middle``.

    Returns:
        Its right edge.
    """
    width, height = key_cap_width(text, theme), CAP_HEIGHT + theme.font_offset
    rect = QRectF(left + 0.5, round(middle - height / 2) + 0.5, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(_cap_font(theme))
    painter.setPen(theme.color("text2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return left + width


def _cap_font(theme: Theme) -> QFont:
    return theme.font(11, weight=500)
