"""The marks that look the same everywhere: specimen, stance, read ring, key cap; the code line is in code_lines.py.

Plain functions over a ``QPainter`` in logical pixels. Margin, picker, coding bar, lists and grids all paint with these,
so that a code or a stance is known again wherever it stands. Each leaves the painter as it was given.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.ui.theme import Theme
from desktop.ui.tokens import CodeColors, Tokens
from desktop.ui.widgets.code_lines import NO_BRUSH, NO_PEN, code_line

SPECIMEN = 18
STANCE = 16
RING = 14
CAP_HEIGHT = 17


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
