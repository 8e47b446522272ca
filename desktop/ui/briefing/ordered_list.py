"""A list of a briefing's parts whose rows are put in order by drag: what outline and quotations have in common."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate

from desktop.ui.briefing.list_rows import OutlineModel, QuotationModel
from desktop.ui.theme import Theme


class OrderedList(QListView):
    """The list. Those made of it say what may be dropped, and where that would go.

    Attributes:
        chosen: another row is current: its id, empty for none.
        opened: the current row was double-clicked, or opened by a key: its id.
        menu_wanted: the context menu was asked for, at a place on the screen.
    """

    chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(QPoint)

    _model: OutlineModel | QuotationModel

    def __init__(self, theme: Theme, model: OutlineModel | QuotationModel, delegate: QStyledItemDelegate) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._line: int | None = None
        self._quiet = False
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self.selectionModel().currentChanged.connect(lambda *_indexes: self._tell())
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current_id(self) -> str:
        """The id of the current row; empty where there is none."""
        row = self.currentIndex().row()
        return self._model.rows[row].id if 0 <= row < len(self._model.rows) else ""

    def set_editable(self, editable: bool) -> None:
        """Whether anything may be changed."""
        self._model.editable = editable

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The ring is for the keyboard."""
        self.setProperty("ring", False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        super().mouseDoubleClickEvent(event)
        if self.current_id and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(self.current_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what may be dropped."""
        if self._takes(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is meant any more."""
        super().dragLeaveEvent(event)
        self._forget_aim()

    # Private

    def _tell(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.current_id)

    def _takes(self, event: QDropEvent) -> bool:
        """Whether what is dragged may be dropped here."""
        raise NotImplementedError

    def _line_at(self, at: QPoint) -> int:
        """The row above which something would stand that is dropped at a place."""
        index = self.indexAt(at)
        if not index.isValid():
            return len(self._model.rows)
        return index.row() + (at.y() > self.visualRect(index).center().y())

    def _forget_aim(self) -> None:
        self._line = None
        self.viewport().update()
