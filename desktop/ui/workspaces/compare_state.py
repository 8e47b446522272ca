"""How far a passage was coded alike, painted: a mark for each reader, and the legend with how many are of each."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.analysis.alike import ALL, APART, SOME, STATES
from desktop.ui.theme import Theme
from desktop.ui.words import mark, tr

STATE_COLORS = {ALL: "ok", SOME: "warn", APART: "danger"}
STATE_WIDTHS = {ALL: 2, SOME: 4, APART: 6}
"""Of the ticks in the strip beside the texts, so that colour is not the only thing that tells them apart."""
LEGEND = {
    ALL: (mark("{count:,} alike"), mark("Passages that all of them coded alike")),
    SOME: (mark("{count:,} partly"), mark("Passages that some of them coded alike, and others not")),
    APART: (mark("{count:,} apart"), mark("Passages that no two of them coded alike")),
}
assert tuple(STATE_COLORS) == tuple(STATE_WIDTHS) == tuple(LEGEND) == STATES
DOT, STEP, MOST_DOTS = 7, 10, 8
GAP, BETWEEN = 6, 14
LEAST_FOR_SOME = 2


def marks_width(marks: str) -> int:
    """What the marks of some readers take; nothing for more than can be told apart."""
    return len(marks) * STEP - (STEP - DOT) if len(marks) <= MOST_DOTS else 0


def paint_marks(painter: QPainter, box: QRectF, marks: str, color: QColor) -> None:
    """A mark for each reader, from the left of a box: a disc, half of one, or a ring (see StateGlyph)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = box.top() + (box.height() - DOT) / 2
    for number, letter in enumerate(marks if marks_width(marks) else ""):
        dot = QRectF(box.left() + number * STEP, top, DOT, DOT)
        painter.setPen(QPen(color, 1.2))
        painter.setBrush(color if letter == "a" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot.adjusted(0.6, 0.6, -0.6, -0.6))
        if letter == "o":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawPie(dot, 90 * 16, 180 * 16)
    painter.restore()


class StateLegend(QWidget):
    """How many passages were coded alike by all, by some, by no two; each with the tick that stands for it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_counts(self, counts: dict[str, int], *, readers: int) -> None:
        """Show these; *some* only where there are more than two."""
        states = [each for each in STATES if each != SOME or readers > LEAST_FOR_SOME]
        self._shown = tuple((each, tr(LEGEND[each][0]).format(count=counts[each])) for each in states)
        said = [f"{tr(LEGEND[each][1])}: {counts[each]:,}" for each in states]
        self.setAccessibleName(". ".join(said))
        self.setToolTip("\n".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(120, self._line * self._lines(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Qt: as high as its lines."""
        return self._line * self._lines(width)

    def hasHeightForWidth(self) -> bool:
        """Qt: narrower means more lines."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ticks and words."""
        painter, font = QPainter(self), self._theme.font(12)
        painter.setFont(font)
        metrics, line = QFontMetrics(font), self._line
        for state, words, left, row in self._places(self.width(), metrics):
            width = STATE_WIDTHS[state]
            tick = QRectF(left + (6 - width) / 2, row * line + 4, width, line - 8)
            painter.fillRect(tick, self._theme.color(STATE_COLORS[state]))
            painter.setPen(self._theme.color("text2"))
            box = QRectF(left + 6 + GAP, row * line, metrics.horizontalAdvance(words) + 2, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    @property
    def _line(self) -> int:
        return QFontMetrics(self._theme.font(12)).height() + 4

    def _lines(self, width: int) -> int:
        places = self._places(width, QFontMetrics(self._theme.font(12)))
        return 1 + max((row for *_rest, row in places), default=0)

    def _places(self, width: int, metrics: QFontMetrics) -> list[tuple[str, str, int, int]]:
        """State, words, left edge and line of each."""
        found, left, row = [], 0, 0
        for state, words in self._shown:
            needs = 6 + GAP + math.ceil(metrics.horizontalAdvance(words))
            if left and left + needs > width:
                left, row = 0, row + 1
            found.append((state, words, left, row))
            left += needs + BETWEEN
        return found
