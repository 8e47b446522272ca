"""Paints the margin: each coding's bar in its code's colour and line style, its name, its specimen where it is narrow.

Everything is worked out for a margin right of the text; left of it, bars and names are mirrored, words are not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.domain.ids import CodingId
from desktop.ui import icons
from desktop.ui.reader.highlights import colors_of
from desktop.ui.reader.painted import MISSING, NO_CODE, QUIET, PaintedCoding
from desktop.ui.reader.stripes import NAME_STEP, Bar, NameRow
from desktop.ui.theme import Theme
from desktop.ui.widgets.painters import specimen
from desktop.ui.words import mark, tr

LETTERS_BELOW = 110
"""Narrower than this, specimens stand for names; the name is in the tip and in the inspector."""
FIRST_LANE = 7
LANE = 9
BAR = 3
NOTE = "Note"
NOT_CODED = mark("not coded")
AREA = tuple[QRectF, tuple[PaintedCoding, ...]]

_PATTERNS: dict[str, tuple[float, ...]] = {"dashed": (8, 3), "dotted": (3, 3), "dash-dot": (9, 3, 3, 3)}
"""Bars and gaps in turn, of the line styles that have gaps."""
_WIDTHS = {"thick": 4.5, "thin": 1.5}
_SHORTEST = 14
"""A bar lower than this is painted solid: its pattern could not be told."""


@dataclass
class StripePainter:
    """Paints one view of the margin and notes where each coding can be clicked.

    Attributes:
        width, height: of the margin.
        is_left: whether it stands left of the text.
        target: the coding that a code is being dragged over.
        areas: where codings can be clicked, those painted last on top.
    """

    theme: Theme
    painter: QPainter
    width: float
    height: float
    is_left: bool
    selected: CodingId | None
    target: CodingId | None = None
    areas: list[AREA] = field(default_factory=list)

    def lanes_shown(self, bars: Sequence[Bar]) -> int:
        """How many lanes are painted: those that the bars need, as far as there is room. The rest is counted."""
        # What a name, or a specimen and a count beside it, needs.
        room = (self.width - (132 if self.width >= LETTERS_BELOW else 52)) // LANE
        return int(max(2, min(max((bar.lane + 1 for bar in bars), default=0), room)))

    def paint_bar(self, bar: Bar, down: float, lane: int) -> None:
        """Paint a coding's bar."""
        painter = self.painter
        is_selected = bar.coding.id in (self.selected, self.target)
        width = _WIDTHS.get(bar.coding.line, BAR) + (2 if is_selected else 0)
        x = FIRST_LANE + lane * LANE - (width - BAR) / 2
        # Held to the view: a bar may be a hundred thousand pixels long.
        whole_top, whole_bottom = bar.top - down + 3, bar.bottom - down - 2
        top, bottom = max(whole_top, -8.0), min(whole_bottom, self.height + 8.0)
        rect = self._placed(QRectF(x, top, width, max(bottom - top, 3)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar_color(bar.coding, is_selected=is_selected))
        if bar.coding.tone == MISSING:
            self._paint_missing(rect, whole_top, is_selected=is_selected)
            self.areas.append((rect.adjusted(-3, -2, 3, 2), (bar.coding,)))
            return
        style = bar.coding.line if whole_bottom - whole_top >= _SHORTEST else "solid"
        if style in _PATTERNS:
            self._paint_pattern(rect, whole_top, _PATTERNS[style])
        elif style == "double":
            thin = max(1.0, (width - 1) / 2)
            painter.drawRect(QRectF(rect.left() - 0.5, rect.top(), thin, rect.height()))
            painter.drawRect(QRectF(rect.right() - thin + 0.5, rect.top(), thin, rect.height()))
        elif style == "wave":
            self._paint_wave(rect, whole_top, strong=is_selected)
        else:
            painter.drawRoundedRect(rect, 1.5, 1.5)
        self.areas.append((rect.adjusted(-3, -2, 3, 2), (bar.coding,)))

    def paint_row(self, row: NameRow, left: float, middle: float) -> None:
        """Paint a name or specimen and how many codings found no place.

        Args:
            left: of the names, from the side of the text.
        """
        right = left
        if row.coding is not None:
            paint = self._paint_specimen if self.width < LETTERS_BELOW else self._paint_name
            right = paint(row.coding, left, middle)
        if row.more:
            self._paint_more(row, left, right, middle)

    def _bar_color(self, coding: PaintedCoding, *, is_selected: bool) -> QColor:
        """The chip's colour; of what is agreed, half of it and half of the page; quiet for what is not coded here."""
        if coding.tone == MISSING:
            return self.theme.color("text2" if is_selected else "text3")
        chip = QColor(colors_of(self.theme, coding.color).chip)
        if coding.tone != QUIET or is_selected:
            return chip
        page = self.theme.color("page")
        channels = ((chip.red(), page.red()), (chip.green(), page.green()), (chip.blue(), page.blue()))
        return QColor(*((one + other) // 2 for one, other in channels))

    def _paint_missing(self, rect: QRectF, whole_top: float, *, is_selected: bool) -> None:
        """A thin dashed bar where another reviewer coded."""
        width = 2.0 if is_selected else 1.0
        thin = QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height())
        self._paint_pattern(thin, whole_top, (4, 3))

    def _paint_more(self, row: NameRow, left: float, right: float, middle: float) -> None:
        self.painter.setFont(self.theme.font(11))
        self.painter.setPen(self.theme.color("text2"))
        words = f"+{len(row.more)}"
        if self.width < LETTERS_BELOW:
            right = left - 2 if row.coding is None else right - 2
        width = QFontMetricsF(self.painter.font()).horizontalAdvance(words)
        x = min(right + (6 if right > left else 0), self.width - width)
        rect = self._placed(QRectF(x, middle - NAME_STEP / 2, width, NAME_STEP))
        self.painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        self.areas.insert(0, (rect.adjusted(-2, 0, 2, 0), tuple(row.more)))

    def _paint_specimen(self, coding: PaintedCoding, left: float, middle: float) -> float:
        rect = QRectF(left - 3, middle - 9, 18, 18)
        if coding.tone == MISSING:
            self._write("–", left, 14, middle, self.theme.font(12), self.theme.color("text2"))
            self.areas.append((self._placed(rect), (coding,)))
            return rect.right() + 2
        colors, font = colors_of(self.theme, coding.color), self.theme.font()
        placed = self._placed(rect)
        specimen(self.painter, placed, letter=coding.letter or "·", colors=colors, line=coding.line, font=font)
        self.areas.append((placed, (coding,)))
        return rect.right() + 2

    def _paint_name(self, coding: PaintedCoding, left: float, middle: float) -> float:
        """Paint name, memo mark and initials; gives where they end."""
        painter, theme = self.painter, self.theme
        is_selected = coding.id in (self.selected, self.target)
        colors = colors_of(theme, coding.color)
        weight = 600 if is_selected else 400 if coding.tone == MISSING else 500
        font, small = theme.font(12, weight=weight), theme.font(11)
        metrics = QFontMetricsF(font)
        memo = 21 if coding.has_memo else 0
        initials = QFontMetricsF(small).horizontalAdvance(coding.initials) + 6 if coding.initials else 0
        room = self.width - left - memo - initials - 4
        name = metrics.elidedText(self._named(coding), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(name)
        total = width + memo + initials
        x = self._placed(QRectF(left, 0, total, 1)).left()
        if is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            quiet = coding.tone == MISSING or coding.color == NO_CODE
            painter.setBrush(QColor(theme.tokens.hover if quiet else colors.wash))
            painter.drawRoundedRect(QRectF(x - 6, middle - 10, width + memo + 12, 20), 6, 6)
        self._write(name, x, width + 2, middle, font, self._name_color(coding, is_selected=is_selected))
        if coding.has_memo:
            ratio = painter.device().devicePixelRatio()
            picture = icons.pixmap(theme, "message-square-text", size=13, ratio=ratio)
            painter.drawPixmap(QPointF(x + width + 7, middle - 6), picture)
        if coding.initials:
            aside = x + width + memo + (8 if is_selected else 6)
            self._write(coding.initials, aside, 60, middle, small, theme.color("text2"))
        self.areas.append((QRectF(x - 4, middle - NAME_STEP / 2, total + 8, NAME_STEP), (coding,)))
        return left + total

    def _named(self, coding: PaintedCoding) -> str:
        return tr(NOT_CODED) if coding.tone == MISSING else coding.name or NOTE

    def _name_color(self, coding: PaintedCoding, *, is_selected: bool) -> QColor:
        if coding.tone in (QUIET, MISSING):  # said quietly; a chip half mixed with the page would be too pale to read
            return self.theme.color("text" if is_selected else "text2")
        colors = colors_of(self.theme, coding.color)
        return QColor(colors.text if is_selected else colors.chip)

    def _write(self, words: str, x: float, width: float, middle: float, font, color: QColor) -> None:  # type: ignore[no-untyped-def]
        self.painter.setFont(font)
        self.painter.setPen(color)
        rect = QRectF(x, middle - NAME_STEP / 2, width, NAME_STEP)
        self.painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_pattern(self, rect: QRectF, top: float, pattern: tuple[float, ...]) -> None:
        """Bars and gaps, counted from the coding's own top, so that they stand still while one scrolls."""
        period = sum(pattern)
        y = top + floor((rect.top() - top) / period) * period
        while y < rect.bottom():
            for index, length in enumerate(pattern):
                if index % 2 == 0:
                    first, last = max(y, rect.top()), min(y + length, rect.bottom())
                    if last > first:
                        self.painter.drawRect(QRectF(rect.left(), first, rect.width(), last - first))
                y += length

    def _paint_wave(self, rect: QRectF, top: float, *, strong: bool) -> None:
        half = 4.0
        step = floor((rect.top() - top) / half)
        y = top + step * half
        low, high = rect.left() + 0.2, rect.right() - 0.2
        path = QPainterPath(QPointF(low if step % 2 == 0 else high, y))
        while y < rect.bottom():
            step, y = step + 1, y + half
            path.lineTo(QPointF(low if step % 2 == 0 else high, min(y, rect.bottom())))
        pen = QPen(self.painter.brush().color(), 2.4 if strong else 1.6)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.strokePath(path, pen)

    def _placed(self, rect: QRectF) -> QRectF:
        """A rectangle of a margin right of the text, on the side where this one stands."""
        return QRectF(self.width - rect.right(), rect.top(), rect.width(), rect.height()) if self.is_left else rect
