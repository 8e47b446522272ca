"""Paints what a search in all documents found: titles with counts, and words in context on two lines."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.item_models.headed_list import Index
from desktop.ui.item_models.hits import HIT, TITLE, FoundHit, Title
from desktop.ui.theme import Theme
from desktop.ui.widgets.rows import COUNT_RIGHT, COUNT_RIGHT_BESIDE_BAR, beside_bar, paint_ground

LEFT = 16
LINES = 2
LEADING = 1.47
BEFORE = 26
"""Characters in front of what was found: so many that it stands in the first line, or just begins the second."""
QUOTE_SIZE = 15


class HitRowDelegate(QStyledItemDelegate):
    """Paints ``Title`` and ``FoundHit`` rows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line for a title, two for a place."""
        if index.data(TITLE) is not None:
            return QSize(80, QFontMetrics(self._theme.font(weight=600)).height() + 16)
        return QSize(80, round(LINES * self._line_height()) + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        title, found = index.data(TITLE), index.data(HIT)
        painter.save()
        if isinstance(title, Title):
            self._paint_title(painter, option, title)
        elif isinstance(found, FoundHit):
            self._paint_hit(painter, option, found)
        painter.restore()

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, title: Title) -> None:
        box = option.rect.adjusted(LEFT, 6, -self._right(option), 0)
        count_font = self._theme.font(12)
        count_font.setFeature(QFont.Tag("tnum"), 1)
        count = f"{title.count:,}"
        width = QFontMetrics(count_font).horizontalAdvance(count)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(count_font)
        painter.setPen(self._theme.color("text3"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, count)
        font = self._theme.font(weight=600)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        room = box.width() - width - 12
        painter.drawText(box, middle, QFontMetrics(font).elidedText(title.text, Qt.TextElideMode.ElideRight, room))

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, found: FoundHit) -> None:
        paint_ground(painter, option, self._theme)
        theme, hit = self._theme, found.hit
        box = option.rect.adjusted(LEFT, 6, -self._right(option), -6)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        small = theme.font(12)
        aside = QFontMetrics(small).horizontalAdvance(hit.place)
        layout = self._laid_out(found, box.width(), aside + 12 if hit.place else 0)
        painter.setPen(theme.color("text"))
        layout.draw(painter, QPointF(box.left(), box.top()))
        if hit.place:
            top = box.top() + self._line_height() * (LINES - 1)
            lower = QRectF(box.left(), top, box.width(), self._line_height())
            painter.setFont(small)
            painter.setPen(theme.color("text2" if selected else "text3"))
            painter.drawText(lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hit.place)

    def _laid_out(self, found: FoundHit, width: int, aside: int) -> QTextLayout:
        """The words on two lines, the lower one shorter by ``aside`` pixels, cut where they go on."""
        before = _flat(found.hit.before)
        if len(before) > BEFORE:
            before = "…" + (before[-BEFORE:].partition(" ")[2] or before[-BEFORE:])
        words = " ".join(found.hit.text.split())
        text = f"{before}{words}{_flat(found.hit.after)}"
        layout = self._lines(text, len(before), len(words), width, aside)
        if layout.lineCount() > LINES:
            end = layout.lineAt(LINES - 1)
            cut = text[: end.textStart() + end.textLength()].rstrip()
            while cut and self._lines(cut + "…", len(before), len(words), width, aside).lineCount() > LINES:
                cut = cut[:-1].rstrip()
            layout = self._lines(cut + "…", len(before), len(words), width, aside)
        return layout

    def _lines(self, text: str, start: int, length: int, width: int, aside: int) -> QTextLayout:
        layout = QTextLayout(text, self._theme.serif(QUOTE_SIZE))
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = _units(text[:start]), _units(text[start : start + length])
        form = QTextCharFormat()
        form.setFont(self._theme.serif(QUOTE_SIZE, weight=700))
        bold.format = form
        layout.setFormats([bold])
        layout.beginLayout()
        for number in range(LINES + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40, width - (aside if number == LINES - 1 else 0)))
            line.setPosition(QPointF(0, number * self._line_height()))
        layout.endLayout()
        return layout

    def _line_height(self) -> float:
        return self._theme.px(QUOTE_SIZE) * LEADING

    def _right(self, option: QStyleOptionViewItem) -> int:
        return COUNT_RIGHT_BESIDE_BAR if beside_bar(option) else COUNT_RIGHT


def _flat(text: str) -> str:
    """The text with each white space as one blank; those at its ends stay."""
    return text.replace("\n", " ").replace("\t", " ")


def _units(text: str) -> int:
    """The length in UTF-16 units, in which Qt counts."""
    return len(text) + sum(character > "\uffff" for character in text)
