"""A list of finds that floats under a field while its words are typed; the focus stays in the field."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop.domain.code import Code
from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.widgets import painters
from desktop.ui.widgets.shadow import Shadow

ROW_HEIGHT = 44
MOST_ROWS = 8
FIND = Qt.ItemDataRole.UserRole + 4

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Find:
    """One find: what it is, its words and where it belongs; a code has its specimen, others an icon."""

    value: Any  # Any: whatever the owner looks for
    text: str
    second: str
    code: Code | None = None
    icon: str = "file-text"


class _Model(QAbstractListModel):
    """The finds."""

    def __init__(self) -> None:
        super().__init__()
        self.finds: tuple[Find, ...] = ()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.finds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        find = self.finds[index.row()]
        if role == FIND:
            return find
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{find.text}, {find.second}"
        return find.text if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    """Two lines with a mark before them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, max(ROW_HEIGHT, 2 * QFontMetrics(self._theme.font()).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        find = index.data(FIND)
        theme, box = self._theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(QRectF(box).adjusted(6, 1, -6, -1), 6, 6)
        mark = QRectF(16, box.top() + (box.height() - 18) / 2, 18, 18)
        if find.code is not None:
            colors = theme.tokens.codes[find.code.color]
            painters.specimen(
                painter, mark, letter=find.code.letter, colors=colors, line=find.code.line_style, font=theme.font()
            )
        else:
            painter.drawPixmap(mark.topLeft(), icons.pixmap(theme, find.icon))
        half = box.height() // 2
        upper = QRect(44, box.top() + 3, box.width() - 60, half - 3)
        lower = QRect(44, box.top() + half, box.width() - 60, half - 4)
        lines = ((upper, find.text, theme.font(weight=500), "text"), (lower, find.second, theme.font(12), "text2"))
        for place, words, font, color in lines:
            painter.setFont(font)
            painter.setPen(theme.color(color))
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()


class PopupList(QFrame):
    """The floating list.

    Attributes:
        chosen: a find, by click or Enter.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self._model = _Model()
        self._view = QListView()
        self._view.setObjectName("popupList")
        self._view.setAccessibleName(name)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Delegate(theme, self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        self._view.entered.connect(self._view.setCurrentIndex)
        self._view.clicked.connect(lambda _index: self.choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self._view)
        self.hide()
        self._shadow = Shadow(theme, self)

    @property
    def current(self) -> Find | None:
        """The find that Enter would choose."""
        row = self._view.currentIndex().row()
        return self._model.finds[row] if 0 <= row < len(self._model.finds) else None

    def show_finds(self, finds: Sequence[Find], *, under: QWidget, width: int) -> None:
        """Show finds below a widget, the first one chosen; hide when there are none."""
        self._model.beginResetModel()
        self._model.finds = tuple(finds)
        self._model.endResetModel()
        if not finds:
            self.hide()
            return
        self._view.setCurrentIndex(self._model.index(0, 0))
        host = self.parentWidget()
        assert host is not None
        rows = min(len(finds), MOST_ROWS) * self._view.sizeHintForRow(0)
        at = under.mapTo(host, under.rect().bottomLeft())
        left = max(8, min(at.x(), host.width() - width - 12))
        self.setGeometry(left, at.y() + 6, width, min(rows + 14, host.height() - at.y() - 20))
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Choose the next or previous find."""
        count = len(self._model.finds)
        if count:
            row = (self._view.currentIndex().row() + step) % count
            self._view.setCurrentIndex(self._model.index(row, 0))

    def choose(self) -> None:
        """Take the current find."""
        find = self.current
        self.hide()
        if find is not None:
            self.chosen.emit(find)
