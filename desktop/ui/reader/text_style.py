"""How each kind of paragraph is set: sizes, leading, space and fonts at the zoom in use."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat

from desktop.ui.theme import READER_SIZE, Theme

LEADING = 26.5
ITEM_INDENT = 18
MEASURE = 600
MEASURES = {"narrow": 500, "usual": MEASURE, "wide": 660}
"""Width of the text column by the setting, in design pixels at 100 %."""
LEADINGS = {"tight": 0.92, "usual": 1.0, "loose": 1.16}
"""Distance of the lines by the setting, of what the look of a paragraph has."""
PAD = 56
NARROW_PAD = 40
RIGHT_PAD = 12
"""Room right of the words, so that a wash may reach beyond them and a glyph may hang over."""

TITLE = "title"


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """One kind of paragraph, in design pixels at 100 %. ``color`` is a token's name."""

    size: int = READER_SIZE
    leading: float = LEADING
    weight: int = 400
    italic: bool = False
    above: float = 0
    below: float = 13
    indent: float = 0
    color: str = "text"


_HEADINGS: Mapping[int, ParagraphLook] = {
    1: ParagraphLook(size=21, leading=30, weight=600, above=24, below=10),
    2: ParagraphLook(size=19, leading=28, weight=600, above=18, below=8),
    3: ParagraphLook(weight=600, above=16, below=6),
    4: ParagraphLook(weight=500, italic=True, above=14, below=6),
}
_SMALL = ParagraphLook(size=15, leading=22, below=8)
_LOOKS: Mapping[str, ParagraphLook] = {
    TITLE: ParagraphLook(size=27, leading=36, weight=600, below=12),
    "para": ParagraphLook(),
    "item": ParagraphLook(below=7, indent=ITEM_INDENT),
    "quote": ParagraphLook(indent=24),
    "caption": ParagraphLook(size=15, leading=22, italic=True, color="text2"),
    "cell": ParagraphLook(size=15, leading=22, below=0),
    "footnote": ParagraphLook(size=15, leading=22, below=8, indent=ITEM_INDENT + 6),
    "endnote": ParagraphLook(size=15, leading=22, below=8, indent=ITEM_INDENT + 6),
    "header": ParagraphLook(size=14, leading=20, below=8, color="text3"),
    "footer": ParagraphLook(size=14, leading=20, below=8, color="text3"),
}


def look_of(kind: str, level: int = 0) -> ParagraphLook:
    """The look of a paragraph; an unknown kind looks like running text."""
    if kind == "heading":
        return _HEADINGS[min(max(level, 1), 4)]
    return _LOOKS.get(kind, _LOOKS["para"])


class TextStyle:
    """The looks as Qt's formats at one zoom and theme; made anew when either changes.

    Args:
        zoom: 1 for 100 %.
        width: of the text column in pixels.
        pad: empty pixels left of the text column.
        leading: of the usual distance of the lines.
    """

    def __init__(
        self, theme: Theme, *, zoom: float = 1, width: int = MEASURE, pad: int = PAD, leading: float = 1
    ) -> None:
        self.theme, self.zoom, self.width, self.pad = theme, zoom * theme.reader_scale, width, pad
        self._leading = leading
        self._blocks: dict[tuple[str, int, bool, float, bool], QTextBlockFormat] = {}
        self._chars: dict[tuple[str, int, frozenset[str]], QTextCharFormat] = {}

    @property
    def size(self) -> float:
        """The size of running text in pixels."""
        return self.theme.px(READER_SIZE) * self.zoom

    @property
    def scale(self) -> float:
        """By how much lines and bullets grow: 1 at 17 pixels."""
        return self.size / READER_SIZE

    @property
    def pitch(self) -> float:
        """From one line of running text to the next, in pixels."""
        return LEADING / READER_SIZE * self.size * self._leading

    def font(self, kind: str, level: int = 0, *, bold: bool = False, italic: bool = False) -> QFont:
        """The serif that a kind of paragraph is set in."""
        look = look_of(kind, level)
        weight = max(look.weight, 700) if bold else look.weight
        font = self.theme.serif(look.size, weight=weight, italic=look.italic != italic)
        font.setPixelSize(max(6, round(self.theme.px(look.size) * self.zoom)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def block_format(
        self, kind: str, level: int = 0, *, in_cell: bool = False, above: float = 0, mirrored: bool = False
    ) -> QTextBlockFormat:
        """Leading, space and indent of a paragraph.

        Args:
            above: additional space before it, in design pixels.
            mirrored: it is set from the right.
        """
        key = (kind, level, in_cell, above, mirrored)
        made = self._blocks.get(key)
        if made is None:
            look = look_of(kind, level)
            made = QTextBlockFormat()
            # At least, not exactly: a line with a script from a taller fallback font gets the room it needs.
            leading = look.leading * self.theme.px(look.size) / look.size * self.zoom * self._leading
            made.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            made.setTopMargin((look.above + above) * self.scale)
            made.setBottomMargin(look.below * self.scale)
            near, far = self.indent(kind, level), look.indent * self.scale if kind == "quote" else 0
            made.setLeftMargin(far if mirrored else near)
            made.setRightMargin(near if mirrored else far)
            self._blocks[key] = made
        return made

    def indent(self, kind: str, level: int = 0) -> float:
        """Pixels that a paragraph is moved in; items go further in with their level."""
        steps = max(1, level) if kind == "item" else 1
        return look_of(kind, level).indent * steps * self.scale

    def char_format(self, kind: str, level: int = 0, marks: frozenset[str] = frozenset()) -> QTextCharFormat:
        """Font and colour of a run with some of the source's inline marks."""
        key = (kind, level, marks)
        made = self._chars.get(key)
        if made is None:
            made = QTextCharFormat()
            made.setFont(self.font(kind, level, bold="bold" in marks, italic="italic" in marks))
            token = "accent" if "link" in marks else "text2" if "deleted" in marks else look_of(kind, level).color
            made.setForeground(self.theme.color(token))
            if marks & {"link", "underline", "inserted"}:
                made.setFontUnderline(True)
            if "deleted" in marks:
                made.setFontStrikeOut(True)
            if "superscript" in marks:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            if "subscript" in marks:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
            self._chars[key] = made
        return made
