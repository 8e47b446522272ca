"""A choice of one out of few, as a field with a chevron; what an item looks like inside is painted by its painter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme

Paint = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its value, its words, an icon of the set or a painter for 16 px."""

    value: Any  # Any: whatever the caller chooses between
    text: str
    icon: str = ""
    paint: Paint | None = None


class Choice(QComboBox):
    """The field.

    Attributes:
        chosen: the user chose another item; with its value.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: tuple[Item, ...] = ()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(lambda index: self.chosen.emit(self._items[index].value))
        theme.changed.connect(self.update)

    def set_items(self, items: Sequence[Item], value: Any) -> None:
        """Offer other items, the one with the value being chosen; sends nothing."""
        self._items = tuple(items)
        self.clear()
        for item in items:
            if item.icon:
                self.addItem(icons.icon(self._theme, item.icon), item.text)
            else:
                self.addItem(item.text)
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        """Choose an item by its value; sends nothing."""
        self.setCurrentIndex(next((i for i, item in enumerate(self._items) if item.value == value), -1))

    @property
    def value(self) -> Any:
        """The value of the chosen item."""
        return self._items[self.currentIndex()].value if self.currentIndex() >= 0 else None

    def sizeHint(self) -> QSize:
        """30 px high, or more with larger text."""
        return QSize(super().sizeHint().width(), max(30, self.fontMetrics().height() + 12))

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(80, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the panel scroll: a value must not change because the pointer passed over it."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, item and chevron."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(
            QPen(theme.color("accent" if ring else "field" if self.isEnabled() else "line"), 2 if ring else 1)
        )
        painter.setBrush(theme.color("page" if self.isEnabled() else "chrome"))
        edge = 1.0 if ring else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 6, 6)
        self._paint_item(painter)
        if self.isEnabled():
            chevron = icons.pixmap(theme, "chevron-down", size=14)
            painter.drawPixmap(self.width() - 24, (self.height() - 14) // 2, chevron)
        painter.end()

    def _paint_item(self, painter: QPainter) -> None:
        index = self.currentIndex()
        item = self._items[index] if 0 <= index < len(self._items) else Item(None, "")
        left = 10
        glyph = QRectF(left, (self.height() - 16) / 2, 16, 16)
        if item.paint is not None:
            item.paint(painter, glyph)
            left += 24
        elif item.icon:
            painter.drawPixmap(glyph.toRect(), icons.pixmap(self._theme, item.icon))
            left += 24
        painter.setFont(self.font())
        painter.setPen(self._theme.color("text" if self.isEnabled() else "text2"))
        room = self.width() - left - 28
        words = self.fontMetrics().elidedText(item.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
