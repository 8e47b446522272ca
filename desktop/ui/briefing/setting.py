"""How the preview's page is set: fonts, sizes and distances, and a piece laid out, to be measured and painted.

The page is white in every appearance, as paper is. Sizes are those of a page of 720 px, 210 mm, and grow with the zoom.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from desktop.ui.briefing.piece import Column, Piece
from desktop.ui.theme import Theme
from desktop.ui.tokens import LIGHT, Tokens, contrasted

PAGE = 720
MARGIN = 78
INDENT = 44
BODY = 15
LEAST_TABLE = 0.8
_CELL = 7


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of piece is set: size, weight, distances above and below, indents at both sides."""

    size: float
    weight: int = 400
    above: float = 0
    below: float = 8
    left: float = 0
    right: float = 0
    sans: bool = False
    color: str = "text"


STYLES = {
    "title": Style(27, 600, below=8),
    "subtitle": Style(17, above=0, below=14, color="text2"),
    "fact": Style(13, below=3, left=96, sans=True),
    "heading1": Style(19, 600, above=22, below=8, left=INDENT),
    "heading2": Style(16.5, 600, above=14, below=6),
    "heading3": Style(15, 600, above=12, below=6),
    "heading4": Style(15, 400, above=12, below=6),
    "annex": Style(19, 600, above=4, below=10),
    "numbered": Style(BODY, left=INDENT, below=9),
    "plain": Style(BODY, below=9),
    "item": Style(BODY, left=INDENT + 18, below=4),
    "quote": Style(BODY, left=INDENT + 22, right=28, above=3, below=13),
    "memo": Style(12.5, left=INDENT + 22, right=28, below=10, sans=True, color="text2"),
    "caption": Style(13, 600, above=12, below=6, sans=True),
    "head": Style(12.5, 600, above=2, below=0, sans=True),
    "row": Style(12.5, above=0, below=0, sans=True),
    "chart": Style(12.5, above=10, below=6, sans=True),
}
_USUAL = Style(BODY)
EDGES = {"top": 74.0, "end": 96.0, "break": 150.0}


@dataclass(frozen=True, slots=True)
class Line:
    """A text laid out at a place within its piece."""

    layout: QTextLayout
    at: QPointF
    color: str = "text"


@dataclass(frozen=True, slots=True)
class Laid:
    """A piece, laid out: its height, its texts, and where its own distances begin and end."""

    piece: Piece
    height: float
    lines: tuple[Line, ...] = ()
    above: float = 0
    inner: float = 0


class Setting:
    """Lays pieces out for one width of text and one zoom."""

    def __init__(self, theme: Theme, *, width: float, zoom: int) -> None:
        self._theme, self.width, self.scale = theme, width, zoom / 100
        self.tokens: Tokens = contrasted(LIGHT) if theme.high_contrast else LIGHT
        # Tables cannot break their lines like text: on a page that is narrower than its own they are set smaller.
        self.table_scale = max(LEAST_TABLE, min(1.0, width / ((PAGE - 2 * MARGIN) * self.scale)))
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._columns: dict[tuple[Column, ...], tuple[float, ...]] = {}

    def font(self, size: float, weight: int = 400, *, sans: bool = False) -> QFont:
        """The font of the page at a design size."""
        key = (size, weight, sans)
        if key not in self._fonts:
            made = self._theme.font(13, weight=weight) if sans else self._theme.serif(15, weight=weight)
            made.setPixelSize(max(6, round((size + self._theme.font_offset) * self.scale)))
            self._fonts[key] = made
        return self._fonts[key]

    def estimate(self, piece: Piece) -> float:
        """About how high a piece is, without laying it out."""
        if piece.kind in EDGES or piece.kind in ("head", "row", "chart"):
            return self.laid(piece).height if piece.kind != "row" else 30 * self.scale
        style = STYLES.get(piece.kind, _USUAL)
        room = max(60.0, self.width - (style.left + style.right) * self.scale)
        per_line = max(1.0, room / (style.size * self.scale * 0.5))
        lines = -(-len(piece.text) // int(per_line)) or 1
        more = 2 * 18 * self.scale if piece.kind == "quote" else 0
        return lines * style.size * 1.5 * self.scale + (style.above + style.below) * self.scale + more

    def laid(self, piece: Piece) -> Laid:
        """A piece laid out."""
        if piece.kind in EDGES:
            return Laid(piece, EDGES[piece.kind] * self.scale)
        if piece.kind in ("head", "row"):
            return self._row(piece)
        if piece.chart is not None:
            return self._chart(piece)
        return self._text(piece)

    def _text(self, piece: Piece) -> Laid:
        style, s = STYLES.get(piece.kind, _USUAL), self.scale
        left, top = style.left * s, style.above * s
        room = self.width - left - style.right * s
        label = f"{piece.label}\u2002" if piece.kind in ("caption", "annex") and piece.label else ""
        text = label + piece.text
        font = self.font(style.size, style.weight, sans=style.sans)
        lines = [self._line(text, font, room, QPointF(left, top), color=style.color, mark=piece.number)]
        if piece.label and not label:
            lines.append(self._label(piece, style, top))
        if piece.kind == "item":
            lines.append(self._line("•", font, 20 * s, QPointF(left - 16 * s, top)))
        y = top + _height(lines[0].layout)
        for words, size in ((piece.second, 12.5), (self._note(piece), 11.5)):
            if words:
                y += 3 * s
                small = self._line(words, self.font(size, sans=True), room, QPointF(left, y), color="text2")
                lines.append(small)
                y += _height(small.layout)
        return Laid(piece, y + style.below * s, tuple(lines), top, y - top)

    @staticmethod
    def _note(piece: Piece) -> str:
        return f"{piece.number}  {piece.note}" if piece.note else ""

    def _label(self, piece: Piece, style: Style, top: float) -> Line:
        room = max(style.left, 20) * self.scale
        font = self.font(style.size, style.weight, sans=style.sans)
        return self._line(piece.label, font, room, QPointF(0, top), color="text2" if style.sans else "text")

    def _line(
        self, text: str, font: QFont, width: float, at: QPointF, *, color: str = "text", mark: int = 0,
        right: bool = False,
    ) -> Line:  # fmt: skip
        """A text in lines; ``mark`` is the number of a note, raised behind it."""
        raised = str(mark) if mark else ""
        # A newline of the source is a line end here, too, as the writer has it.
        layout = QTextLayout(text.replace("\n", "\u2028") + raised, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if right:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        if raised:
            form = QTextCharFormat()
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = len(layout.text()) - len(raised), len(raised), form
            layout.setFormats([found])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(8.0, width))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return Line(layout, at, color)

    def _row(self, piece: Piece) -> Laid:
        s, pad = self.scale * self.table_scale, _CELL * self.scale * self.table_scale
        style = STYLES[piece.kind]
        size = style.size * self.table_scale
        x, lines, tallest = 0.0, [], 0.0
        widths = self._widths(piece.columns)
        for column, cell, width in zip(piece.columns, piece.cells, widths, strict=True):
            indent = pad + cell.level * 12 * s + (20 * s if cell.stance not in ("", "none") else 0)
            weight = 600 if cell.strong else style.weight
            line = self._line(
                cell.text, self.font(size, weight, sans=True), width - indent - pad,
                QPointF(x + indent, pad), color="text2" if piece.kind == "head" or cell.stance == "none" else "text",
                right=column.is_number,
            )  # fmt: skip
            lines.append(line)
            tallest = max(tallest, _height(line.layout))
            x += width
        return Laid(piece, tallest + 2 * pad, tuple(lines), 0, tallest + 2 * pad)

    def _widths(self, columns: tuple[Column, ...]) -> tuple[float, ...]:
        """How wide the columns are: by their shares, yet none so narrow that a word of its head is broken."""
        if columns not in self._columns:
            size = STYLES["head"].size * self.table_scale
            metrics = QFontMetricsF(self.font(size, STYLES["head"].weight, sans=True))
            pads = 2 * _CELL * self.scale * self.table_scale + 2
            least = [
                max((metrics.horizontalAdvance(word) for word in column.head.split()), default=0) + pads
                for column in columns
            ]
            room = max(0.0, self.width - sum(least))
            whole = sum(column.share for column in columns)
            wanted = [
                max(0.0, self.width * column.share / whole - few) for column, few in zip(columns, least, strict=True)
            ]
            spread = room / sum(wanted) if sum(wanted) else 0.0
            self._columns[columns] = tuple(few + more * spread for few, more in zip(least, wanted, strict=True))
        return self._columns[columns]

    def _chart(self, piece: Piece) -> Laid:
        chart = piece.chart
        assert chart is not None
        s, lines, y = self.scale, [], STYLES["chart"].above * self.scale
        font = self.font(12.5, sans=True)
        for category in chart.categories:
            line = self._line(category, font, self.width * 0.34, QPointF(0, y), right=True)
            lines.append(line)
            y += max(_height(line.layout), 18 * s) + 7 * s
        if len(chart.series) > 1:
            y += 24 * s
        return Laid(piece, y + STYLES["chart"].below * s, tuple(lines), STYLES["chart"].above * s, y)


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()
