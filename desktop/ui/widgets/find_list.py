"""Rows of finds under a field: two lines with a mark before them, a count and keys behind; the focus stays above."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.code import Code
from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.widgets import painters
from desktop.ui.words import tr

ROW_HEIGHT = 44
FIND = Qt.ItemDataRole.UserRole + 4

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Find:
    """One find: what it is, its words and where it belongs; a code has its specimen, others an icon.

    Attributes:
        trail: what stands at the right, a count for instance.
        keys: shown as a key cap at the right.
        enabled: whether it can be chosen now.
    """

    value: Any  # Any: whatever the owner looks for
    text: str
    second: str
    code: Code | None = None
    icon: str = "file-text"
    trail: str = ""
    keys: str = ""
    enabled: bool = True

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        parts = [self.text, self.second, self.trail, self.keys, "" if self.enabled else tr("not available")]
        return ", ".join(part for part in parts if part)


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
            return find.sentence
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
        end = self._paint_end(painter, find, box)
        half = box.height() // 2
        upper = QRect(44, box.top() + 3, end - 52, half - 3)
        lower = QRect(44, box.top() + half, end - 52, half - 4)
        first = "text" if find.enabled else "text3"
        lines = ((upper, find.text, theme.font(weight=500), first), (lower, find.second, theme.font(12), "text2"))
        for place, words, font, color in lines:
            painter.setFont(font)
            painter.setPen(theme.color(color))
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()

    def _paint_end(self, painter: QPainter, find: Find, box: QRect) -> int:
        """Paint what stands at the right; gives where that begins."""
        theme, end = self._theme, box.right() - 16
        if find.keys:
            width = ceil(painters.key_cap_width(find.keys, theme))
            painters.key_cap(painter, end - width, box.center().y() + 0.5, text=find.keys, theme=theme)
            end -= width + 8
        if find.trail:
            font = theme.font(12)
            width = QFontMetrics(font).horizontalAdvance(find.trail)
            painter.setFont(font)
            painter.setPen(theme.color("text2"))
            place = QRect(end - width, box.top(), width + 1, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, find.trail)
            end -= width + 8
        return end


class FindList(QListView):
    """The rows.

    Attributes:
        taken: a row was clicked.
    """

    taken = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._model = _Model()
        self.setObjectName("popupList")
        self.setAccessibleName(name)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda _index: self.taken.emit())

    @property
    def finds(self) -> tuple[Find, ...]:
        """All rows."""
        return self._model.finds

    @property
    def current(self) -> Find | None:
        """The find that Enter would choose."""
        row = self.currentIndex().row()
        return self._model.finds[row] if 0 <= row < len(self._model.finds) else None

    def set_finds(self, finds: Sequence[Find]) -> None:
        """Show other finds, the first one chosen."""
        self._model.beginResetModel()
        self._model.finds = tuple(finds)
        self._model.endResetModel()
        if finds:
            self.setCurrentIndex(self._model.index(0, 0))

    def move_by(self, step: int) -> None:
        """Choose the next or previous find, round the ends."""
        count = len(self._model.finds)
        if count:
            row = (self.currentIndex().row() + step) % count
            self.setCurrentIndex(self._model.index(row, 0))
