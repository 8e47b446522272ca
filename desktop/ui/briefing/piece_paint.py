"""A piece of the preview painted, once it is laid out, and its stretch of the page under it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.ui.briefing.piece import Piece
from desktop.ui.briefing.setting import INDENT, Laid, Setting
from desktop.ui.theme import Theme
from desktop.ui.tokens import Tokens
from desktop.ui.widgets import painters

DESK = 24
"""The desk at both sides of the page, at least."""
BREAK_GAP = 22
"""The desk that is to be seen between two sheets."""


def paint_page(painter: QPainter, page: QRectF, piece: Piece, setting: Setting, theme: Theme) -> None:
    """Paint a piece's stretch of the page: white, with its edges, and the desk where a sheet ends.

    Args:
        page: from edge to edge of the page, as high as the piece.
    """
    tokens, s = setting.tokens, setting.scale
    top, bottom, edge = page.top(), page.bottom(), DESK * s
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.page))
    if piece.kind == "top":
        top += edge
    elif piece.kind == "end":
        bottom -= edge
    white = QRectF(page.left(), top, page.width(), bottom - top)
    painter.fillRect(white, QColor(tokens.page))
    line = QPen(theme.color("line"), 1)
    painter.setPen(line)
    painter.drawLine(QPointF(white.left(), top), QPointF(white.left(), bottom))
    painter.drawLine(QPointF(white.right(), top), QPointF(white.right(), bottom))
    for kind, y in (("top", top), ("end", bottom)):
        if piece.kind == kind:
            painter.drawLine(QPointF(white.left(), y), QPointF(white.right(), y))
    if piece.kind == "break":
        middle = page.center().y() - 10 * s
        gap = QRectF(page.left() - 1, middle - BREAK_GAP / 2, page.width() + 2, BREAK_GAP)
        painter.fillRect(gap, theme.color("sunken"))
        painter.drawLine(QPointF(white.left(), gap.top()), QPointF(white.right(), gap.top()))
        painter.drawLine(QPointF(white.left(), gap.bottom()), QPointF(white.right(), gap.bottom()))


def paint(painter: QPainter, laid: Laid, at: QPointF, setting: Setting) -> None:
    """Paint a piece whose text column begins at a place."""
    piece, tokens = laid.piece, setting.tokens
    if piece.kind in ("head", "row"):
        _paint_grid(painter, laid, at, setting)
    if piece.chart is not None:
        _paint_bars(painter, laid, at, setting)
    for line in laid.lines:
        painter.setPen(QColor(getattr(tokens, line.color)))
        line.layout.draw(painter, at + line.at)
    if piece.kind == "quote":
        x = at.x() + (INDENT + 8) * setting.scale
        bar = QRectF(x, at.y() + laid.above, 3 * setting.scale, laid.inner)
        painter.fillRect(bar, QColor(tokens.accent))


def _paint_grid(painter: QPainter, laid: Laid, at: QPointF, setting: Setting) -> None:
    """The line under a row of a table, and the signs of the stances in it."""
    tokens, s = setting.tokens, setting.scale
    bottom = at.y() + laid.height
    painter.setPen(QPen(QColor(tokens.field if laid.piece.kind == "head" else tokens.line), 1))
    painter.drawLine(QPointF(at.x(), bottom - 0.5), QPointF(at.x() + setting.width, bottom - 0.5))
    font = setting.font(12, sans=True)
    for cell, line in zip(laid.piece.cells, laid.lines, strict=True):
        if cell.stance not in ("", "none"):
            side = 12 * s
            middle = at.y() + line.at.y() + line.layout.lineAt(0).height() / 2
            box = QRectF(at.x() + line.at.x() - 18 * s, middle - side / 2, side, side)
            painters.stance_glyph(painter, box, stance=cell.stance, tokens=tokens, font=font)


def _paint_bars(painter: QPainter, laid: Laid, at: QPointF, setting: Setting) -> None:
    chart, tokens, s = laid.piece.chart, setting.tokens, setting.scale
    assert chart is not None
    totals = [sum(series.counts[place] for series in chart.series) for place in range(len(chart.categories))]
    left, most = at.x() + setting.width * 0.34 + 10 * s, max([*totals, 1])
    room = setting.width * 0.66 - 60 * s
    font = setting.font(12, sans=True)
    for place, line in enumerate(laid.lines[: len(chart.categories)]):
        x, y = left, at.y() + line.at.y()
        for number, series in enumerate(chart.series):
            width = room * series.counts[place] / most
            painter.fillRect(QRectF(x, y, width, 16 * s), series_color(series.stance, number, tokens))
            x += width
        painter.setFont(font)
        painter.setPen(QColor(tokens.text2))
        painter.drawText(QPointF(x + 6 * s, y + QFontMetricsF(font).ascent()), f"{totals[place]:,}")
    if len(chart.series) > 1:
        _paint_legend(painter, laid, at, setting)


def _paint_legend(painter: QPainter, laid: Laid, at: QPointF, setting: Setting) -> None:
    chart, tokens, s = laid.piece.chart, setting.tokens, setting.scale
    assert chart is not None
    font = setting.font(11.5, sans=True)
    x, y = at.x() + setting.width * 0.34 + 10 * s, at.y() + laid.height - 26 * s
    for number, series in enumerate(chart.series):
        painter.fillRect(QRectF(x, y, 11 * s, 11 * s), series_color(series.stance, number, tokens))
        painter.setFont(font)
        painter.setPen(QColor(tokens.text2))
        painter.drawText(QPointF(x + 16 * s, y + 10 * s), series.name)
        x += 34 * s + QFontMetricsF(font).horizontalAdvance(series.name)


def series_color(stance: str, number: int, tokens: Tokens) -> QColor:
    """The colour of a row of bars: that of its stance, else of the palette in turn."""
    if stance in tokens.stances:
        return QColor(tokens.stances[stance].ink)
    inks: Sequence[str] = [colors.chip for colors in tokens.codes.values()]
    return QColor(tokens.accent if number == 0 else inks[number % len(inks)])
