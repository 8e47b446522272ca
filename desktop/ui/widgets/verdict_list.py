"""A list of judged things: an icon in the colour of the verdict, the words on two lines, the verdict and the place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.widgets.rows import paint_frame

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
ICON = 16
LEFT = 38
EDGE = 12


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """One row: its words, the verdict in words, where it stands, and the verdict's icon and colour (a token)."""

    text: str
    verdict: str
    place: str
    icon: str
    color: str


class VerdictList(QListWidget):
    """The rows, in their order."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "list")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(theme, self))

    def set_rows(self, rows: Sequence[VerdictRow]) -> None:
        """Show these rows, the first chosen."""
        self.clear()
        for number, row in enumerate(rows):
            self.addItem(QListWidgetItem(row.text))
            self.set_row(number, row)
        self.setCurrentRow(0 if rows else -1)

    def set_row(self, number: int, row: VerdictRow) -> None:
        """Show another row in the place of one."""
        item = self.item(number)
        item.setData(ROW, row)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.verdict}, {row.place}: {row.text}")


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(
            80, QFontMetrics(self._theme.serif(14)).height() + QFontMetrics(self._theme.font(12)).height() + 14
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme, box = index.data(ROW), self._theme, option.rect
        painter.save()
        paint_frame(painter, QRectF(box).adjusted(3, 1, -3, -1), option, theme)
        upper = QRect(
            box.left() + LEFT, box.top() + 5, box.width() - LEFT - EDGE, QFontMetrics(theme.serif(14)).height()
        )
        lower = QRect(upper.left(), upper.bottom() + 1, upper.width(), QFontMetrics(theme.font(12)).height())
        mark = icons.pixmap(theme, row.icon, size=ICON, color=row.color)
        painter.drawPixmap(box.left() + EDGE + 1, upper.center().y() - ICON // 2 + 1, mark)
        self._line(painter, upper, " ".join(row.text.split()), size=0, color="text")
        verdict = self._line(painter, lower, row.verdict, size=12, color=row.color)
        self._line(painter, lower.adjusted(verdict, 0, 0, 0), f" · {row.place}", size=12, color="text2")
        painter.restore()

    def _line(self, painter: QPainter, place: QRect, words: str, *, size: int, color: str) -> int:
        """Paint words in one line, cut where there is no room; gives their width. Size 0 is the quotation's own."""
        font = (
            self._theme.font(size, weight=500 if color not in ("text", "text2") else 400)
            if size
            else self._theme.serif(14)
        )
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        )
        return metrics.horizontalAdvance(words)
