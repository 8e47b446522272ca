"""A few words as a style of a Word template would set them: typeface, size, colour, indent, bar, number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Theme
from exports.house_style import Look

_HEIGHT = 44
_SCALE = 0.58
"""Pixels per half-point, so that text of 12 points stands as large as the words beside it."""
_SMALLEST, _LARGEST = 10.0, 21.0
_INDENT = 0.022
"""Pixels per twentieth of a point: the page in small."""
_PAPER, _INK = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)
"""A page is white and its ink black, in dark colours, too."""
_ALIGNED = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class StyleSample(QWidget):
    """A strip of paper with the words on it."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look, self._words = Look(), ""
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_look(self, look: Look, words: str, *, told: str) -> None:
        """Show another look.

        Args:
            told: the look in words, for the tip and for those who do not see it.
        """
        self._look, self._words = look, words
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a large heading."""
        return QSize(240, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper and words."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(paper, 4, 4)
        line = paper.adjusted(10 + max(0, look.left + min(0, look.first_line)) * _INDENT, 4, -10, -4)
        if look.fill:
            painter.fillRect(line.adjusted(-4, 3, 4, -3), QColor(f"#{look.fill}"))
        if look.bar:
            painter.fillRect(QRectF(line.left(), line.top() + 6, 2, line.height() - 12), QColor(f"#{look.bar}"))
            line.adjust(9, 0, 0, 0)
        painter.setFont(self._font())
        painter.setPen(QColor(f"#{look.color}") if look.color else _INK)
        words = f"1.  {self._words}" if look.is_numbered else self._words
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
        aligned = _ALIGNED.get(look.align, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(line, aligned | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()

    def _font(self) -> QFont:
        look = self._look
        font = QFont(look.font or self._theme.font().family())
        font.setPixelSize(round(min(_LARGEST, max(_SMALLEST, look.half_points * _SCALE))))
        font.setBold(look.bold)
        font.setItalic(look.italic)
        font.setUnderline(look.underlined)
        if look.capitals:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
        return font
