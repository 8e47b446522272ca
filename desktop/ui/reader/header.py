"""Title and source line above the text: painted, not part of the Qt document, so that offsets stay the text's own."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from desktop.domain.folded_text import FoldedText
from desktop.ui.reader.text_style import TITLE, TextStyle, look_of

ABOVE = 12
SOURCE_GAP = 5
BELOW = 26


@dataclass(frozen=True, slots=True)
class DocumentHeader:
    """What stands over a document: its title, and who says it, to whom, where and when."""

    title: str = ""
    source_line: str = ""

    def is_title(self, words: str) -> bool:
        """Whether the words are the title: then the text brings its own and none is painted over it."""
        return bool(self.title) and _folded(words) == _folded(self.title)


class HeaderPainter:
    """The header at one zoom and width.

    Args:
        title_in_text: leave the title out; the text begins with it.
    """

    def __init__(self, header: DocumentHeader, style: TextStyle, *, title_in_text: bool) -> None:
        self._header, self._style = header, style
        self._scale = style.scale
        self._title = QTextLayout()
        self._source = QTextLayout()
        y = ABOVE * self._scale
        if header.title and not title_in_text:
            self._title = QTextLayout(header.title, style.font(TITLE))
            y = self._lay_out(self._title, y, look_of(TITLE).leading * self._scale)
        if header.source_line:
            font = style.theme.font(13)
            self._source = QTextLayout(header.source_line, font)
            y = self._lay_out(self._source, y + SOURCE_GAP * self._scale, QFontMetricsF(font).height() + 3)
        self.height = y + (BELOW if header.source_line or self._title.text() else 0) * self._scale

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint it at the top of the document."""
        if clip.top() > self.height:
            return
        painter.save()
        painter.setPen(self._style.theme.color("text"))
        self._title.draw(painter, QPointF(self._style.pad, 0))
        painter.setPen(self._style.theme.color("text2"))
        self._source.draw(painter, QPointF(self._style.pad, 0))
        painter.restore()

    def _lay_out(self, layout: QTextLayout, y: float, leading: float) -> float:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(self._style.width)
            line.setPosition(QPointF(0, y + (leading - line.height()) / 2))
            y += leading
            line = layout.createLine()
        layout.endLayout()
        return y


def _folded(words: str) -> str:
    return " ".join(FoldedText(words).folded.split())
