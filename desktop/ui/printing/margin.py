"""Paints the margin of one page: bars in lanes, names with letter, stance, number of the memo and who coded."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from desktop.domain.ids import CodingId
from desktop.ui.printing.names import place_names
from desktop.ui.reader.highlights import colors_of
from desktop.ui.reader.stripe_painter import FIRST_LANE, LANE, NOTE, StripePainter
from desktop.ui.reader.stripes import Bar, NameRow, StripePlan
from desktop.ui.theme import Theme
from desktop.ui.widgets.code_lines import code_line
from desktop.ui.widgets.painters import SIGNS
from desktop.ui.words import tr

NAME_ROOM = 112
"""Pixels that names keep, however many lanes of bars there are."""
_NAME, _SMALL, _LETTER = 11, 9, 8
_BOX = 12.0


class PaperMargin:
    """The margin of a document on paper.

    Args:
        numbers: by coding the numbers of its memos.
    """

    def __init__(self, plan: StripePlan, theme: Theme, numbers: Mapping[CodingId, tuple[int, ...]]) -> None:
        self._plan, self._theme, self._numbers = plan, theme, numbers
        self._fonts: dict[tuple[int, int], QFont] = {}

    def paint(self, painter: QPainter, area: QRectF, *, top: float, line: float) -> None:
        """Paint the part of the margin beside one page.

        Args:
            area: of the margin on the sheet.
            top: where the page's text begins in the whole document, which is as high as the area.
            line: height of a line of text.
        """
        bottom = top + area.height()
        bars = [bar for bar in self._plan.bars(top, bottom) if bar.bottom > top + 1 and bar.top < bottom - 1]
        lanes = min(max((bar.lane + 1 for bar in bars), default=0), max(2, int((area.width() - NAME_ROOM) // LANE)))
        painter.save()
        painter.translate(area.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stripes = StripePainter(self._theme, painter, area.width(), area.height(), is_left=False, selected=None)
        painter.save()
        painter.setClipRect(QRectF(0, 0, area.width(), area.height()))
        for bar in bars:
            if bar.lane < lanes:
                stripes.paint_bar(Bar(bar.coding, bar.lane, bar.top, bar.bottom), top, bar.lane)
        painter.restore()
        left = FIRST_LANE + lanes * LANE + 3.0
        began = {bar.coding.id for bar in bars if bar.top < top}
        for row in place_names(bars, top=top, bottom=bottom, line=line):
            self._paint_row(painter, row, left, row.middle - top, area.width(), goes_on=began)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, row: NameRow, left: float, middle: float, width: float, *, goes_on: set[CodingId]
    ) -> None:
        if row.coding is None:
            words = tr("and {count} more").format(count=len(row.more))
            self._write(painter, words, left, middle, width, size=_NAME, color=self._theme.color("text2"))
            return
        coding = row.coding
        colors = colors_of(self._theme, coding.color)
        self._paint_letter(painter, coding.letter or "·", QRectF(left, middle - _BOX / 2, _BOX, _BOX), colors.fill)
        code_line(
            painter, left + 1.5, left + _BOX - 1.5, y=middle + _BOX / 2 - 2.2, style=coding.line,
            color=QColor(colors.chip), scale=0.75,
        )  # fmt: skip
        x = left + _BOX + 4
        small = self._font(_SMALL)
        after = "  ".join(
            filter(
                None,
                (",".join(map(str, self._numbers.get(coding.id, ()))), SIGNS.get(coding.stance, ""), coding.initials),
            )
        )
        room = width - x - QFontMetricsF(small).horizontalAdvance(after) - 4
        name = (coding.name or tr(NOTE)) if coding.id not in goes_on else f"… {coding.name or tr(NOTE)}"
        font = self._font(_NAME, weight=500)
        name = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        x += self._write(painter, name, x, middle, width, size=_NAME, weight=500, color=QColor(colors.chip)) + 4
        self._write(painter, after, x, middle - 1, width, size=_SMALL, color=self._theme.color("text2"))

    def _paint_letter(self, painter: QPainter, letter: str, box: QRectF, fill: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, 2, 2)
        painter.setFont(self._font(_LETTER, weight=600))
        painter.setPen(self._theme.color("text"))
        painter.drawText(box.adjusted(0, 0, 0, -1.5), Qt.AlignmentFlag.AlignCenter, letter)

    def _write(
        self, painter: QPainter, words: str, x: float, middle: float, width: float, *, size: int, color: QColor,
        weight: int = 400,
    ) -> float:  # fmt: skip
        """Write on one line; gives how wide it is."""
        font = self._font(size, weight=weight)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), words)
        return metrics.horizontalAdvance(words)

    def _font(self, size: int, *, weight: int = 400) -> QFont:
        made = self._fonts.get((size, weight))
        if made is None:
            made = self._fonts[size, weight] = self._theme.font(size, weight=weight)
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return made
