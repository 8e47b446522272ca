"""The rows of the code picker: the model over them, and the delegate that paints one."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.ids import CodeId
from desktop.ui import icons
from desktop.ui.reader.picker_rows import PickerRow
from desktop.ui.theme import Theme
from desktop.ui.widgets import painters
from desktop.ui.widgets.rows import paint_frame

ROW_HEIGHT = 46
ROW = Qt.ItemDataRole.UserRole + 1
IS_TICKED = Qt.ItemDataRole.UserRole + 2
LEFT, TEXT_LEFT = 10, 42
SIDE = 20

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class PickerModel(QAbstractListModel):
    """The codes that fit what is typed, and which of them are ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[PickerRow, ...] = ()
        self.ticked: list[CodeId] = []

    def set_rows(self, rows: tuple[PickerRow, ...]) -> None:
        """List other codes; ticks stay."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def tick(self, code_id: CodeId) -> None:
        """Tick a code, or take its tick away."""
        if code_id in self.ticked:
            self.ticked.remove(code_id)
        else:
            self.ticked.append(code_id)
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many codes fit."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself for the delegate, a whole sentence for a screen reader."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == IS_TICKED:
            return row.code.id in self.ticked
        if role == Qt.ItemDataRole.DisplayRole:
            return row.code.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return sentence(row, is_ticked=row.code.id in self.ticked)
        return None


def sentence(row: PickerRow, *, is_ticked: bool) -> str:
    """A row as a screen reader says it."""
    parts = [row.code.name, f"in {row.path}" if row.path else "", f"{row.count} codings"]
    parts.append(f"key {row.code.shortcut}" if row.code.shortcut else "")
    parts.append("chosen" if is_ticked else "")
    return ", ".join(part for part in parts if part)


class PickerDelegate(QStyledItemDelegate):
    """Paints a code: specimen, name with the hits in bold, path and definition, digit, count."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Room for two lines."""
        return QSize(100, row_height(self._theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: PickerRow = index.data(ROW)
        theme, rect = self._theme, QRectF(option.rect)
        painter.save()
        paint_frame(painter, rect, option, theme, ring=False)
        middle = rect.center().y()
        mark = QRectF(rect.left() + LEFT, middle - SIDE / 2, SIDE, SIDE)
        if index.data(IS_TICKED):
            painter.drawPixmap(mark.topLeft(), icons.pixmap(theme, "check", size=SIDE, color="accent"))
        else:
            code = row.code
            colors = theme.tokens.codes[code.color]
            painters.specimen(painter, mark, letter=code.letter, colors=colors, line=code.line_style, font=theme.font())
        right = self._paint_right(painter, row, rect, middle)
        left = rect.left() + TEXT_LEFT
        half = rect.height() / 2
        words = "  ·  ".join(part for part in (row.path, " ".join(row.code.definition.split())) if part)
        upper = QRectF(left, rect.top() + 4, right - left, half - 4)
        self._paint_name(painter, row, upper if words else QRectF(left, rect.top(), right - left, rect.height()))
        below = QRectF(left, rect.top() + half, right - left, half - 4)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text2"))
        elided = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

    def _paint_right(self, painter: QPainter, row: PickerRow, rect: QRectF, middle: float) -> float:
        """Paint count and digit; gives where the words must end."""
        theme = self._theme
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text2"))
        box = QRectF(rect.right() - 50, rect.top(), 40, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(row.count))
        if row.code.shortcut:
            painters.key_cap(painter, rect.right() - 72, middle, text=row.code.shortcut, theme=theme)
        return rect.right() - 84

    def _paint_name(self, painter: QPainter, row: PickerRow, rect: QRectF) -> None:
        plain, bold = self._theme.font(), self._theme.font(weight=700)
        name = row.code.name
        x = rect.left()
        painter.setPen(self._theme.color("text"))
        for start, end, font in _runs(name, row.hits, plain, bold):
            metrics = QFontMetricsF(font)
            words = name[start:end]
            room = rect.right() - x
            if metrics.horizontalAdvance(words) > room:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.drawText(QRectF(x, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += metrics.horizontalAdvance(words)


def row_height(theme: Theme) -> int:
    """Of one row, grown with the interface's text."""
    return ROW_HEIGHT + 2 * theme.font_offset


def _runs(name: str, hits: tuple[tuple[int, int], ...], plain: QFont, bold: QFont) -> list[tuple[int, int, QFont]]:
    """The name cut where the font changes."""
    is_hit = [any(start <= at < end for start, end in hits) for at in range(len(name))]
    runs: list[tuple[int, int, QFont]] = []
    for at, hit in enumerate(is_hit):
        font = bold if hit else plain
        if runs and runs[-1][2] is font:
            runs[-1] = (runs[-1][0], at + 1, font)
        else:
            runs.append((at, at + 1, font))
    return runs
