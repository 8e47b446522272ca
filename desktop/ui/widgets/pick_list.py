"""A list of passages to pick from: each with a check box, its words, and a second line on where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.check_box import SIDE, paint_check
from desktop.ui.widgets.rows import paint_frame

Index = QModelIndex | QPersistentModelIndex
SECOND = Qt.ItemDataRole.UserRole + 1
KEY = Qt.ItemDataRole.UserRole + 2
WORDS_LEFT = 40


@dataclass(frozen=True, slots=True)
class PickRow:
    """One passage: what it is known by, its words, and where it stands."""

    key: str
    text: str
    second: str


class PickList(QListWidget):
    """The list; a click or Space picks a row, Ctrl+A picks all that are shown.

    Attributes:
        picks_changed: other rows are picked.
    """

    picks_changed = Signal()

    def __init__(self, theme: Theme, name: str, rows: Sequence[PickRow], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pickList")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_PickDelegate(theme, self))
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(SECOND, row.second)
            item.setData(KEY, row.key)
            item.setToolTip(row.text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.text}, {row.second}")
            self.addItem(item)
        self.setCurrentRow(0)
        self.itemChanged.connect(lambda _item: self.picks_changed.emit())

    @property
    def picked(self) -> tuple[str, ...]:
        """The keys of the rows picked, in order; those that the filter hides included."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(str(item.data(KEY)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def narrow(self, words: str) -> None:
        """Show only the rows that have all of these words."""
        wanted = words.casefold().split()
        for row in range(self.count()):
            item = self.item(row)
            text = f"{item.text()} {item.data(SECOND)}".casefold()
            item.setHidden(not all(word in text for word in wanted))

    def pick_shown(self) -> None:
        """Pick every row that is shown, or none of them if all are."""
        shown = [item for item in (self.item(row) for row in range(self.count())) if not item.isHidden()]
        on = any(item.checkState() != Qt.CheckState.Checked for item in shown)
        self.blockSignals(True)
        for item in shown:
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()
        self.picks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+A picks; all else is as in any list."""
        if event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pick_shown()
            return
        super().keyPressEvent(event)


class _PickDelegate(QStyledItemDelegate):
    """Check box, words and second line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, 2 * QFontMetrics(self._theme.font()).height() + 14)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere in the row, or Space, picks it or lets it go."""
        clicked = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        space = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        )
        if not clicked and not space:
            return False
        here = model.index(index.row(), 0)
        on = Qt.CheckState(here.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        new = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(here, new, Qt.ItemDataRole.CheckStateRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, option.rect
        painter.save()
        paint_frame(painter, QRectF(box).adjusted(3, 1, -3, -1), option, theme)
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        paint_check(painter, QRectF(box.left() + 13, box.center().y() - SIDE / 2, SIDE, SIDE), theme, checked=on)
        half = box.height() // 2
        upper = QRect(box.left() + WORDS_LEFT, box.top() + 4, box.width() - WORDS_LEFT - 12, half - 4)
        lower = QRect(box.left() + WORDS_LEFT, box.top() + half, box.width() - WORDS_LEFT - 12, half - 4)
        lines = (
            (upper, str(index.data()), theme.serif(14), "text"),
            (lower, str(index.data(SECOND)), theme.font(12), "text2"),
        )
        for place, words, font, color in lines:
            painter.setFont(font)
            painter.setPen(theme.color(color))
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()
