"""What stands round the words without being words: bullets, notes' numbers, the bar of a quotation, page numbers."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.ui.reader.build import BuiltDocument
from desktop.ui.reader.geometry import PageGeometry
from desktop.ui.reader.text_style import TextStyle

BULLET = "•"
BULLETS = frozenset("•◦▪‣·*-–—o\uf0b7\uf0a7")
LABELLED = frozenset({"item", "footnote", "endnote"})


class Furniture:
    """Paints what belongs to the paragraphs in view."""

    def __init__(self, built: BuiltDocument, geometry: PageGeometry, style: TextStyle, text: str) -> None:
        self._built, self._geometry, self._style, self._text = built, geometry, style, text
        self._page_of: dict[int, list[str]] = {}
        for page in built.pages[1:]:
            number = built.map.paragraph_at(page.offset)
            after = page.offset > built.map.ends[number] and number + 1 < len(built.map)
            self._page_of.setdefault(number + after, []).append(page.label)

    def paint(self, painter: QPainter, numbers: range) -> None:
        """Paint the furniture of some paragraphs."""
        for number in numbers:
            segment = self._built.segments[number]
            if segment.kind in LABELLED:
                self._paint_label(painter, number)
            elif segment.kind == "quote":
                self._paint_bar(painter, number)
            if number in self._page_of:
                self._paint_page(painter, number)

    def _paint_label(self, painter: QPainter, number: int) -> None:
        segment = self._built.segments[number]
        label = segment.label or (BULLET if segment.kind == "item" else "")
        if not label or self._text.startswith(label, segment.start):
            return
        label = BULLET if label in BULLETS else label
        line = self._geometry.first_line(number)
        if line is None:
            return
        kind, level = self._built.looks[number]
        font = self._style.font(kind, level)
        gap = 7 * self._style.scale
        width = QFontMetricsF(font).horizontalAdvance(label)
        painter.setFont(font)
        painter.setPen(self._style.theme.color("text" if label == BULLET or segment.kind == "item" else "text2"))
        left = line.left - gap - width
        if label != BULLET and segment.kind == "item":
            left = max(left, self._style.pad - 24)
        if segment.mirrored:
            left = line.right + gap
        painter.drawText(QPointF(left, line.baseline), label)

    def _paint_bar(self, painter: QPainter, number: int) -> None:
        top, bottom = self._geometry.top_of(number), self._geometry.bottom_of(number)
        width = 2 * self._style.scale
        left = self._style.pad + 6.0
        if self._built.segments[number].mirrored:
            left = self._style.pad + self._style.width - 6 - width
        painter.fillRect(QRectF(left, top, width, bottom - top), self._style.theme.color("line"))

    def _paint_page(self, painter: QPainter, number: int) -> None:
        """A hairline where a page begins between paragraphs, and its number left of the line where it begins."""
        theme = self._style.theme
        label = self._page_of[number][-1]
        font = QFont(theme.font(11))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(theme.color("text3"))
        words = f"p. {label}"
        left = self._style.pad - 14 - metrics.horizontalAdvance(words)
        if number in self._built.page_breaks:
            top = self._geometry.top_of(number)
            above = self._geometry.bottom_of(number - 1) if number else top
            y = round((top + above) / 2 + self._style.scale) + 0.5
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), words)
            painter.setPen(theme.color("line"))
            painter.drawLine(QPointF(self._style.pad, y), QPointF(self._style.pad + self._style.width, y))
            return
        page = next((p for p in reversed(self._built.pages) if p.label == label), None)
        if page is not None:
            top = self._geometry.line_top(min(page.offset, self._built.map.ends[number]))
            painter.drawText(QPointF(left, top + metrics.ascent() + 6 * self._style.scale), words)
