"""Rows of trees and lists: what a model says of a row, and the delegates that paint it.

A model gives one of the frozen row values below under its role; the delegate paints nothing else.
"""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.code import Code
from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.widgets import painters
from desktop.ui.widgets.labels import paint_initials
from desktop.ui.words import tr

ROW = Qt.ItemDataRole.UserRole + 1
STEP = Qt.ItemDataRole.UserRole + 2
HEAD = Qt.ItemDataRole.UserRole + 3

EDGE = 8
EDGE_BESIDE_BAR = 2
CHEVRON = QRect(12, 0, 14, 14)
GLYPH_LEFT = 29
WORDS_LEFT = 30
INDENT = 18
COUNT_RIGHT = 16
COUNT_RIGHT_BESIDE_BAR = 6
TREE_HEIGHT = 28
STEP_HEIGHT = 44
EDITOR_NAME = "treeEditor"

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TreeRow:
    """A row of a tree: at most one of icon, ring (a read state) and code; then words, a digit and a count."""

    text: str
    depth: int = 0
    expandable: bool = False
    icon: str = ""
    ring: str = ""
    code: Code | None = None
    digit: str = ""
    count: int | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class StepRow:
    """A row of two lines with somebody's initials."""

    text: str
    second: str
    initials: str
    undone: bool = False


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint what lies behind a row: selected, under the pointer, and the ring where the keyboard is."""
    box = QRectF(option.rect).adjusted(EDGE, 0.5, -EDGE_BESIDE_BAR if beside_bar(option) else -EDGE, -0.5)
    ring = bool(option.widget) and bool(option.widget.property("ring"))
    paint_frame(painter, box, option, theme, ring=ring)


def paint_frame(
    painter: QPainter, box: QRectF, option: QStyleOptionViewItem, theme: Theme, *, ring: bool = True
) -> None:
    """The same in a box of one's own; without ``ring`` the keyboard is not shown."""
    state = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(theme.color("sel" if selected else "hover"))
        painter.drawRoundedRect(box, 6, 6)
    if ring and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


def beside_bar(option: QStyleOptionViewItem) -> bool:
    """Whether a scroll bar takes room at the right; rows then end nearer to it, so that their counts stay in line."""
    view = option.widget
    return isinstance(view, QAbstractScrollArea) and view.verticalScrollBar().isVisible()


class TreeRowDelegate(QStyledItemDelegate):
    """Paints ``TreeRow`` values; names are edited in place where the model allows it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """28 px high, or more with larger text."""
        return QSize(80, max(TREE_HEIGHT, QFontMetrics(self._theme.font()).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(ROW)
        if not isinstance(row, TreeRow):
            return
        painter.save()
        paint_ground(painter, option, self._theme)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if row.expandable:
            self._chevron(painter, option, row)
        left = self._glyph(painter, option.rect, row)
        right = self._trailing(painter, option, row, selected=selected)
        font = self._theme.font(weight=600 if row.strong else 500 if selected else 400)
        self._words(painter, QRect(left, option.rect.top(), right - left, option.rect.height()), row.text, font)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """A field for the new name."""
        field = QLineEdit(parent)
        field.setObjectName(EDITOR_NAME)
        field.setAccessibleName(tr("New name"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the present name, selected."""
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the new name to the model."""
        assert isinstance(editor, QLineEdit)
        model.setData(model.index(index.row(), index.column(), index.parent()), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the words, not over the specimen."""
        row = index.data(ROW)
        left = words_left(row) - 6 if isinstance(row, TreeRow) else EDGE
        editor.setGeometry(option.rect.adjusted(left, 1, -EDGE - 2, -1))

    def _chevron(self, painter: QPainter, option: QStyleOptionViewItem, row: TreeRow) -> None:
        opened = bool(option.state & QStyle.StateFlag.State_Open)
        side = CHEVRON.width()
        picture = icons.pixmap(self._theme, "chevron-down" if opened else "chevron-right", size=side)
        painter.drawPixmap(chevron_left(row), option.rect.top() + (option.rect.height() - side) // 2, picture)

    def _glyph(self, painter: QPainter, box: QRect, row: TreeRow) -> int:
        """Paint what stands before the words; where the words begin."""
        left, middle = box.left() + GLYPH_LEFT + _shift(row), box.top() + box.height() / 2
        if row.icon:
            painter.drawPixmap(left, round(middle - 8), icons.pixmap(self._theme, row.icon))
        elif row.ring:
            side = painters.RING
            painters.read_ring(
                painter, QRectF(left + 1, middle - side / 2, side, side), state=row.ring, tokens=self._theme.tokens
            )
        elif row.code is not None:
            side = painters.SPECIMEN
            painters.specimen(
                painter,
                QRectF(left, round(middle - side / 2), side, side),
                letter=row.code.letter,
                colors=self._theme.tokens.codes[row.code.color],
                line=row.code.line_style,
                font=self._theme.font(),
            )
        return box.left() + words_left(row)

    def _trailing(self, painter: QPainter, option: QStyleOptionViewItem, row: TreeRow, *, selected: bool) -> int:
        """Paint count and digit; where the words must end."""
        box = option.rect
        right = box.right() - (COUNT_RIGHT_BESIDE_BAR if beside_bar(option) else COUNT_RIGHT)
        if row.count is not None:
            font = self._theme.font(12)
            font.setFeature(QFont.Tag("tnum"), 1)
            painter.setFont(font)
            painter.setPen(self._theme.color("text2" if selected else "text3"))
            words = f"{row.count:,}"
            width = max(QFontMetrics(font).horizontalAdvance(words), 14)
            painter.drawText(
                QRect(right - width, box.top(), width, box.height()),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                words,
            )
            right -= max(width, 24) + 8
        if row.digit:
            width = round(painters.key_cap_width(row.digit, self._theme))
            painters.key_cap(painter, right - width, box.top() + box.height() / 2, text=row.digit, theme=self._theme)
            right -= width + 8
        return right

    def _words(self, painter: QPainter, box: QRect, text: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


def _shift(row: TreeRow) -> int:
    """Rows one level down stand under their parent's icon; only deeper ones go further in."""
    return max(0, row.depth - 1) * INDENT if row.code is not None or row.strong else 0


def chevron_left(row: TreeRow) -> int:
    """Where a row's chevron begins. A code below the top that has codes below itself has it before its specimen."""
    return CHEVRON.left() + _shift(row)


def words_left(row: TreeRow) -> int:
    """Where a row's words begin."""
    if row.icon or row.ring:
        return GLYPH_LEFT + 24
    return GLYPH_LEFT + 27 + _shift(row) if row.code is not None else WORDS_LEFT


class StepRowDelegate(QStyledItemDelegate):
    """Paints ``StepRow`` values and the heads between them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines high, or one for a head."""
        line = QFontMetrics(self._theme.font()).height()
        return QSize(80, line + 16 if index.data(HEAD) else max(STEP_HEIGHT, 2 * line + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a head or a step."""
        painter.save()
        box = option.rect
        head = index.data(HEAD)
        if head:
            painter.setFont(self._theme.font(12, weight=600))
            painter.setPen(self._theme.color("text2"))
            painter.drawText(box.adjusted(16, 4, -16, 0), Qt.AlignmentFlag.AlignVCenter, head)
        row = index.data(STEP)
        if isinstance(row, StepRow):
            self._step(painter, option, row)
        painter.restore()

    def _step(self, painter: QPainter, option: QStyleOptionViewItem, row: StepRow) -> None:
        paint_ground(painter, option, self._theme)
        box = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_initials(painter, QRectF(16, box.top() + (box.height() - 24) / 2, 24, 24), self._theme, row.initials)
        half = box.height() // 2
        upper = QRect(50, box.top() + 3, box.width() - 66, half - 3)
        lower = QRect(50, box.top() + half, box.width() - 66, half - 4)
        font = self._theme.font(weight=500 if selected else 400)
        font.setStrikeOut(row.undone)
        for place, words, style, color in (
            (upper, row.text, font, "text2" if row.undone else "text"),
            (lower, row.second, self._theme.font(12), "text2" if selected else "text3"),
        ):
            painter.setFont(style)
            painter.setPen(self._theme.color(color))
            cut = QFontMetrics(style).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)
