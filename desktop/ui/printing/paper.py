"""The sheet: how big it is, where text and margin stand on it, and the theme of paper, which is always light.

Everything is measured in pixels of 96 to the inch, as on screen; the painter is scaled to what the device has.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import QPageSize

from desktop.ui.reader.text_style import TextStyle
from desktop.ui.theme import Theme
from desktop.ui.tokens import LIGHT

PER_INCH = 96
ZOOM = 0.82
"""Of the size on screen: running text of 10.5 points."""

_SIDE, _INNER, _OUTER = 76.0, 14.0, 34.0
_TOP, _BOTTOM = 84.0, 84.0
_MARGIN_SHARE, _LEAST_MARGIN, _MOST_MARGIN = 0.26, 130.0, 210.0
_MOST_TEXT = 520.0
"""Wider lines are hard to read at this size."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of paper. ``text`` and ``margin`` are where the words and the names of the codings stand."""

    width: float
    height: float

    @property
    def text(self) -> QRectF:
        """The column of text, without the room beside it."""
        width = min(_MOST_TEXT, self.width - _SIDE - _INNER - self._margin_width - _OUTER)
        return QRectF(_SIDE, _TOP, width, self.height - _TOP - _BOTTOM)

    @property
    def margin(self) -> QRectF:
        """The column of bars and names."""
        left = self.text.right() + _INNER
        return QRectF(left, _TOP, self.width - _OUTER - left, self.height - _TOP - _BOTTOM)

    @property
    def _margin_width(self) -> float:
        return min(max(self.width * _MARGIN_SHARE, _LEAST_MARGIN), _MOST_MARGIN)


def sheet_of(points: QSizeF) -> Sheet:
    """A sheet of a size in points."""
    return Sheet(points.width() / 72 * PER_INCH, points.height() / 72 * PER_INCH)


def a4() -> Sheet:
    """An upright A4 sheet."""
    return sheet_of(QSizeF(QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Point)))


class PaperTheme(Theme):
    """Dark ink on white, in the size of paper, whatever the window shows; it follows nothing.

    Args:
        like: whose font and strength of highlights are taken.
    """

    def __init__(self, like: Theme) -> None:
        QObject.__init__(self)
        self.font_offset = 0
        self.tokens = LIGHT
        self.choice = "light"
        self.high_contrast = False
        self._more_contrast = False
        self._strong = like.strong
        self.reader_family = like.reader_family
        self.reader_scale = 1.0


def style_on(sheet: Sheet, theme: Theme) -> TextStyle:
    """How the text is set on a sheet."""
    return TextStyle(theme, zoom=ZOOM, width=round(sheet.text.width()), pad=round(sheet.text.left()))
