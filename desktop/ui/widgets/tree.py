"""A tree view in the look of the side panels: rows painted by their delegate, no branch column."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QTreeView, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.rows import CHEVRON, EDITOR_NAME, ROW, TreeRow, TreeRowDelegate, chevron_left


class RowTree(QTreeView):
    """The tree.

    Attributes:
        opened: a row was clicked without modifier, or Enter was pressed on it.
        menu_wanted: the context menu was asked for, at a place in screen coordinates.
        delete_pressed: Delete was pressed on a row.
    """

    opened = Signal(QModelIndex)
    menu_wanted = Signal(object)
    delete_pressed = Signal()

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setItemDelegate(TreeRowDelegate(theme, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        theme.changed.connect(self.viewport().update)

    def let_rows_move(self) -> None:
        """Let rows be dragged to other places of the tree, and things from elsewhere be dropped on them."""
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def type_over(self, index: QModelIndex) -> None:
        """Let the words of a row be typed over where they stand; nothing where they are being typed over already."""
        if self.state() == QAbstractItemView.State.EditingState and self.currentIndex() == index:
            return  # Qt would warn that it cannot edit
        self.setCurrentIndex(index)
        self.edit(index)

    def keep_typed(self) -> None:
        """Take in what is being typed over a row, as when Enter is pressed."""
        for field in self.findChildren(QLineEdit, EDITOR_NAME):
            if field.isHidden():
                continue  # left with Escape, and waits to be deleted
            self.commitData(field)
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a chevron opens or closes; any other selects."""
        self.setProperty("ring", False)
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW) if index.isValid() else None
        if isinstance(row, TreeRow) and row.expandable and event.button() == Qt.MouseButton.LeftButton:
            left = chevron_left(row) - 6
            if left <= event.position().x() <= left + CHEVRON.width() + 10:
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens the row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and self.selectionModel().isSelected(index):
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row; Space on a folder folds it."""
        self.setProperty("ring", True)
        index = self.currentIndex()
        plain = self.state() != QAbstractItemView.State.EditingState
        if plain and index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index)
            return
        if plain and index.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus; have a current row to show it on."""
        self.setProperty("ring", event.reason() != Qt.FocusReason.MouseFocusReason)
        if not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            first = self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        super().focusInEvent(event)
