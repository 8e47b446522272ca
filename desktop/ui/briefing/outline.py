"""The outline of a briefing: a row per section, moved by drag and by keys; coded passages are dropped on a row."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui import icons
from desktop.ui.briefing.list_rows import OUTLINE, SECTION_MIME, Index, OutlineModel, OutlineRow
from desktop.ui.briefing.ordered_list import OrderedList
from desktop.ui.briefing.quotation_list import QuotationList
from desktop.ui.theme import Theme
from desktop.ui.widgets.coding_drag import codings_in
from desktop.ui.widgets.rows import paint_ground
from desktop.ui.words import tr

ICONS = {
    "heading": "heading", "prose": "notebook-pen", "quotes": "text-quote", "positions": "table-2", "figures": "hash",
    "matrix": "grid-3x3", "count": "sigma", "chart": "chart-column", "sources": "library", "annex": "paperclip",
}  # fmt: skip
ONE_LINE, TWO_LINES = 32, 46
ICON_LEFT, WORDS_LEFT, INDENT = 18, 42, 18


class _Delegate(QStyledItemDelegate):
    """Icon, words, and below them in small where they come from."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(self._theme.font()).height()
        if index.data(OUTLINE).second:
            return QSize(120, max(TWO_LINES, 2 * line + 12))
        return QSize(120, max(ONE_LINE, line + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: OutlineRow = index.data(OUTLINE)
        theme, box = self._theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_ground(painter, option, theme)
        shift = row.depth * INDENT
        first = QFontMetrics(theme.font()).height()
        top = box.top() + (box.height() - first) // 2 if not row.second else box.top() + 5
        picture = icons.pixmap(theme, ICONS.get(row.kind, "file-text"), color="accent" if selected else "text2")
        painter.drawPixmap(ICON_LEFT + shift, top + (first - 16) // 2, picture)
        right = self._paint_end(painter, row, QRect(box.left(), top, box.width() - 18, first), selected=selected)
        left = WORDS_LEFT + shift
        color = "text2" if row.is_hint else "text"
        words = f"{row.number}\u2002{row.words}" if row.number else row.words
        lines = [(words, theme.font(weight=600 if row.strong else 500), color, QRect(left, top, right - left, first))]
        if row.second:
            below = QRect(left, top + first + 1, box.right() - 16 - left, QFontMetrics(theme.font(12)).height())
            second = "warn" if row.warns else "text2"
            lines.append((row.second, theme.font(12), second, below))
        for text, font, ink, place in lines:
            font.setItalic(False)
            painter.setFont(font)
            painter.setPen(theme.color(ink))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()

    def _paint_end(self, painter: QPainter, row: OutlineRow, box: QRect, *, selected: bool) -> int:
        """Paint the count at the right; gives where the words must end."""
        right = box.right()
        if row.warns:
            painter.drawPixmap(right - 16, box.top() + (box.height() - 16) // 2, icons.pixmap(
                self._theme, "triangle-alert", color="warn"))  # fmt: skip
            right -= 24
        if row.count is not None:
            font = self._theme.font(12)
            painter.setFont(font)
            painter.setPen(self._theme.color("text2" if selected else "text3"))
            words = f"{row.count:,}"
            width = QFontMetrics(font).horizontalAdvance(words)
            painter.drawText(
                QRect(right - width, box.top(), width + 1, box.height()), Qt.AlignmentFlag.AlignVCenter, words
            )
            right -= width + 10
        return right


class OutlineList(OrderedList):
    """The outline.

    Attributes:
        moved: a section is to stand before another; empty for the end.
        stepped: the current section is to go up (-1) or down (1).
        shifted: it is to go deeper (1) or higher (-1).
        remove_pressed: Delete was pressed.
        codings_dropped: the section that coded passages were dropped on, their ids, and whether they come from a list
            of quotations and are to leave it: Ctrl keeps them there, too.
    """

    _model: OutlineModel

    moved = Signal(str, str)
    stepped = Signal(int)
    shifted = Signal(int)
    remove_pressed = Signal()
    codings_dropped = Signal(str, object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, OutlineModel(), _Delegate(theme))
        self._over: int | None = None
        self.setObjectName("outline")
        self.setAccessibleName(tr("Outline"))
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    @property
    def rows(self) -> tuple[OutlineRow, ...]:
        """All rows."""
        return self._model.rows

    @property
    def current(self) -> str:
        """The id of the current section; empty where there is none."""
        return self.current_id

    def set_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show other rows; the same section stays current, or the one that takes its place."""
        if tuple(rows) == self.rows:
            return
        was, place = self.current, self.currentIndex().row()
        same = [row.id for row in rows] == [row.id for row in self.rows]
        self._quiet = True
        if same:
            self._model.rows = tuple(rows)
            self._model.dataChanged.emit(self._model.index(0), self._model.index(len(rows) - 1))
            self.scheduleDelayedItemsLayout()
        else:
            at = self.verticalScrollBar().value()
            self._model.beginResetModel()
            self._model.rows = tuple(rows)
            self._model.endResetModel()
            there = next((n for n, row in enumerate(rows) if row.id == was), min(max(place, 0), len(rows) - 1))
            self.setCurrentIndex(self._model.index(there))
            self.verticalScrollBar().setValue(at)
        self._quiet = False
        if self.current != was:
            self._tell()

    def go_to(self, section_id: str) -> None:
        """Make a section current."""
        row = next((n for n, each in enumerate(self.rows) if each.id == section_id), -1)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self._model.index(row))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 open; Alt and arrows move; Alt, Shift and arrows move in the tree of headings, as in Word."""
        self.setProperty("ring", True)
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, current = event.key(), self.current
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        levels = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if current and held in (alt, alt | shift) and key in steps:
            self.stepped.emit(steps[Qt.Key(key)])
        elif current and held == alt | shift and key in levels:
            self.shifted.emit(levels[Qt.Key(key)])
        elif current and not held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(current)
        elif current and not held and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a section would stand, or which one the passages would go into."""
        super().dragMoveEvent(event)  # scrolls at the edges
        self._aim(event)
        if self._line is None and self._over is None:
            event.ignore()
        else:
            event.acceptProposedAction()
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped where; whoever listens changes the outline."""
        self._aim(event)
        line, over = self._line, self._over
        self._forget_aim()
        codings = codings_in(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)  # the view must not take the row out by itself
        event.accept()
        if codings and over is not None:
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.codings_dropped.emit(
                self.rows[over].id, codings, isinstance(event.source(), QuotationList) and not held
            )
        elif line is not None:
            moving = bytes(event.mimeData().data(SECTION_MIME).data()).decode()
            self.moved.emit(moving, self.rows[line].id if line < len(self.rows) else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and where something would be dropped."""
        super().paintEvent(event)
        if self._line is None and self._over is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        if self._over is not None:
            box = QRectF(self.visualRect(self._model.index(self._over)))
            painter.drawRoundedRect(box.adjusted(9, 1, -9, -1), 6, 6)
        elif self._line is not None:
            y = self._y_of(self._line)
            painter.drawLine(12, y, self.viewport().width() - 12, y)
        painter.end()

    # Private

    def _takes(self, event: QDropEvent) -> bool:
        data = event.mimeData()
        return self._model.editable and (data.hasFormat(SECTION_MIME) or bool(codings_in(data)))

    def _aim(self, event: QDropEvent) -> None:
        self._line = self._over = None
        if not self._takes(event):
            return
        at = event.position().toPoint()
        if codings_in(event.mimeData()):
            index = self.indexAt(at)
            self._over = index.row() if index.isValid() else (len(self.rows) - 1 if self.rows else None)
        else:
            self._line = self._line_at(at)

    def _forget_aim(self) -> None:
        self._over = None
        super()._forget_aim()

    def _y_of(self, line: int) -> int:
        if line < len(self.rows):
            return self.visualRect(self._model.index(line)).top()
        return self.visualRect(self._model.index(len(self.rows) - 1)).bottom() if self.rows else 2
