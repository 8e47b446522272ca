"""The quotations of a section: taken or left out by their check boxes, ordered by drag and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QPointF,
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
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.domain.ids import CodingId
from desktop.ui.briefing.list_rows import QUOTE, Index, QuotationModel, QuoteRow
from desktop.ui.briefing.ordered_list import OrderedList
from desktop.ui.theme import Theme
from desktop.ui.widgets.check_box import SIDE, paint_check
from desktop.ui.widgets.coding_drag import codings_in
from desktop.ui.widgets.rows import paint_ground
from desktop.ui.words import tr

BOX_LEFT, WORDS_LEFT = 16, 42


class _Delegate(QStyledItemDelegate):
    """Box, two lines of the quotation in the serif, and its source in small."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        serif = QFontMetrics(self._theme.serif(14)).lineSpacing()
        return QSize(120, 2 * serif + QFontMetrics(self._theme.font(12)).lineSpacing() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: QuoteRow = index.data(QUOTE)
        theme, box = self._theme, option.rect
        painter.save()
        paint_ground(painter, option, theme)
        serif = theme.serif(14)
        line = QFontMetrics(serif).lineSpacing()
        paint_check(painter, check_box(box, line), theme, checked=row.taken)
        width = box.right() - 16 - WORDS_LEFT
        painter.setFont(serif)
        painter.setPen(theme.color("text" if row.taken else "text2"))
        first, second = _two_lines(" ".join(row.words.split()), QFontMetrics(serif), width)
        painter.drawText(QRect(WORDS_LEFT, box.top() + 6, width, line), Qt.AlignmentFlag.AlignVCenter, first)
        painter.drawText(QRect(WORDS_LEFT, box.top() + 6 + line, width, line), Qt.AlignmentFlag.AlignVCenter, second)
        small = theme.font(12)
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        words = " · ".join(part for part in (row.mark, row.second) if part)
        below = QRect(WORDS_LEFT, box.top() + 8 + 2 * line, width, QFontMetrics(small).lineSpacing())
        cut = QFontMetrics(small).elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()


def check_box(row: QRect, line: int) -> QRectF:
    """Where the check box of a row stands."""
    return QRectF(BOX_LEFT, row.top() + 6 + (line - SIDE) / 2, SIDE, SIDE)


def _two_lines(words: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """As much as fits into a line, and into a second one that is cut with an ellipsis."""
    if metrics.horizontalAdvance(words) <= width:
        return words, ""
    fits = len(words)
    while fits and metrics.horizontalAdvance(words[:fits]) > width:
        space = words.rfind(" ", 0, fits)
        fits = space if space > 0 else fits - 1
    return words[:fits], metrics.elidedText(words[fits:].lstrip(), Qt.TextElideMode.ElideRight, width)


class QuotationList(OrderedList):
    """The list.

    Attributes:
        toggled: quotations are to be left out, or taken again: their ids, and whether they are to be quoted.
        placed: quotations are to stand before another: their ids, and its id or empty for the end.
    """

    _model: QuotationModel

    toggled = Signal(object, bool)
    placed = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QuotationModel(), _Delegate(theme))
        self.setObjectName("quotations")
        self.setAccessibleName(tr("Quotations in this section"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    @property
    def rows(self) -> tuple[QuoteRow, ...]:
        """All rows."""
        return self._model.rows

    @property
    def current(self) -> QuoteRow | None:
        """The current quotation."""
        row = self.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    @property
    def selected(self) -> tuple[CodingId, ...]:
        """The ids of those that are selected, in order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.rows[row].id for row in rows)

    def set_rows(self, rows: Sequence[QuoteRow]) -> None:
        """Show other rows; what is selected stays so."""
        if tuple(rows) == self.rows:
            return
        current, selected = self.current, set(self.selected)
        at = self.verticalScrollBar().value()
        self._quiet = True
        self._model.beginResetModel()
        self._model.rows = tuple(rows)
        self._model.endResetModel()
        model = self.selectionModel()
        for number, row in enumerate(rows):
            if current is not None and row.id == current.id:
                model.setCurrentIndex(self._model.index(number), model.SelectionFlag.NoUpdate)
            if row.id in selected:
                model.select(self._model.index(number), model.SelectionFlag.Select)
        self.verticalScrollBar().setValue(at)
        self._quiet = False
        if current is not None and self.current is None:
            self._tell()

    def go_to(self, coding_id: str) -> None:
        """Make a quotation current."""
        row = next((n for n, each in enumerate(self.rows) if each.id == coding_id), -1)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space leaves out or takes; Enter opens; Alt and arrows move; Delete leaves out."""
        self.setProperty("ring", True)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, current = event.key(), self.current
        if current is None or not self._model.editable:
            super().keyPressEvent(event)
        elif not held and key == Qt.Key.Key_Space:
            self.toggled.emit(self.selected or (current.id,), not current.taken)
        elif not held and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.toggled.emit(self.selected or (current.id,), False)
        elif not held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(current.id)
        elif held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a check box ticks it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.editable and event.button() == Qt.MouseButton.LeftButton:
            line = QFontMetrics(self._theme.serif(14)).lineSpacing()
            if check_box(self.visualRect(index), line).adjusted(-6, -6, 6, 6).contains(QPointF(event.position())):
                row = self.rows[index.row()]
                self.setProperty("ring", False)
                self.setCurrentIndex(index)
                self.toggled.emit((row.id,), not row.taken)
                return
        super().mousePressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would stand."""
        super().dragMoveEvent(event)  # scrolls at the edges
        if self._takes(event):
            self._line = self._line_at(event.position().toPoint())
            event.acceptProposedAction()
        else:
            event.ignore()
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what is to stand where."""
        line = self._line_at(event.position().toPoint())
        self._forget_aim()
        if self._takes(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._place(codings_in(event.mimeData()), line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and where something would be dropped."""
        super().paintEvent(event)
        if self._line is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._theme.color("accent"), 2))
            at = self._line
            box = self.visualRect(self._model.index(min(at, len(self.rows) - 1))) if self.rows else QRect()
            y = box.top() if at < len(self.rows) else box.bottom()
            painter.drawLine(12, max(1, y), self.viewport().width() - 12, max(1, y))
            painter.end()

    # Private

    def _takes(self, event: QDropEvent) -> bool:
        return self._model.editable and bool(codings_in(event.mimeData()))

    def _place(self, coding_ids: Sequence[CodingId], line: int) -> None:
        """Those that were left out stand below all others and are no place to stand before."""
        behind = (row for row in self.rows[line:] if row.taken and row.id not in coding_ids)
        before = next(behind, None)
        self.placed.emit(tuple(coding_ids), before.id if before is not None else "")

    def _step(self, by: int) -> None:
        moving = self.selected or ((self.current.id,) if self.current else ())
        taken = [row.id for row in self.rows if row.taken]
        staying = [coding_id for coding_id in taken if coding_id not in moving]
        moving = tuple(coding_id for coding_id in taken if coding_id in moving)
        if not moving:
            return
        at = max(0, min(len(staying), sum(taken.index(one) < taken.index(moving[0]) for one in staying) + by))
        self.placed.emit(moving, staying[at] if at < len(staying) else "")
