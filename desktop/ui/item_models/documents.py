"""The documents of a project as a tree of folders, for the documents panel and other lists."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.domain.document import Document
from desktop.domain.ids import DocumentId
from desktop.domain.phrases import counted
from desktop.ui.widgets.rows import ROW, TreeRow
from desktop.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
DOCUMENTS_MIME = "application/x-glossator-documents"
"""What dragged documents are called; their ids in UTF-8, a line each."""
_READ_WORDS = {"todo": "not read", "reading": "begun", "done": "read"}


class DocumentsModel(QAbstractItemModel):
    """Documents without a folder first, then the folders with theirs. All rows have one column.

    Attributes:
        rename_wanted: (document id, new title), after editing in place.
        rename_folder_wanted: (folder, new name).
        move_wanted: (ids of documents, folder), after a drop; the empty folder is none.
    """

    rename_wanted = Signal(str, str)
    rename_folder_wanted = Signal(str, str)
    move_wanted = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editable = True
        self._tops: list[Document | str] = []
        self._in_folder: dict[str, list[Document]] = {}
        self._counts: Mapping[DocumentId, int] = {}
        self._states: Mapping[DocumentId, str] = {}

    def set_documents(
        self,
        documents: Sequence[Document],
        *,
        counts: Mapping[DocumentId, int],
        states: Mapping[DocumentId, str],
    ) -> None:
        """Show other documents.

        Args:
            documents: those of one folder together, in the order in which they shall stand.
            counts: codings of each.
            states: how far the reviewer has read each; those missing are not begun.
        """
        self.beginResetModel()
        self._counts, self._states = counts, states
        self._in_folder = {}
        for document in documents:
            if document.folder:
                self._in_folder.setdefault(document.folder, []).append(document)
        self._tops = [document for document in documents if not document.folder]
        self._tops.extend(self._in_folder)
        self.endResetModel()

    def set_figures(self, *, counts: Mapping[DocumentId, int], states: Mapping[DocumentId, str]) -> None:
        """Show other counts and read states of the same documents."""
        old = (self._counts, self._states)
        self._counts, self._states = counts, states
        for document in self.documents():
            before = (old[0].get(document.id), old[1].get(document.id))
            if before != (counts.get(document.id), states.get(document.id)):
                index = self.index_of(document.id)
                self.dataChanged.emit(index, index)

    def documents(self) -> tuple[Document, ...]:
        """All documents shown, from top to bottom."""
        found: list[Document] = []
        for top in self._tops:
            found.extend([top] if isinstance(top, Document) else self._in_folder[top])
        return tuple(found)

    def folders(self) -> tuple[str, ...]:
        """The folders shown, in order."""
        return tuple(self._in_folder)

    def item(self, index: Index) -> Document | str | None:
        """What stands in a row: a document, or a folder by its name."""
        if not index.isValid():
            return None
        parent = index.internalId()
        if parent == 0:
            return self._tops[index.row()]
        folder = self._tops[parent - 1]
        assert isinstance(folder, str)
        return self._in_folder[folder][index.row()]

    def index_of(self, document_id: DocumentId) -> QModelIndex:
        """Where a document stands; an invalid index when it is not shown."""
        for row, top in enumerate(self._tops):
            if isinstance(top, Document):
                if top.id == document_id:
                    return self.index(row, 0)
                continue
            for below, document in enumerate(self._in_folder[top]):
                if document.id == document_id:
                    return self.index(below, 0, self.index(row, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = NO_INDEX) -> QModelIndex:
        """Qt: the index of a row; its internal id is 0 at the top, else its folder's row and one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = NO_INDEX) -> QModelIndex:  # type: ignore[override]  # QObject has one, too
        """Qt: the folder of a document."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Qt: how many rows a folder has."""
        if not parent.isValid():
            return len(self._tops)
        top = self._tops[parent.row()] if parent.internalId() == 0 else None
        return len(self._in_folder[top]) if isinstance(top, str) else 0

    def columnCount(self, _parent: Index = NO_INDEX) -> int:
        """Qt: one."""
        return 1

    def headerData(self, _section: int, _along: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what the column holds; never shown, but a screen reader says it."""
        return "Documents" if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the words of a row, what to paint, and what a screen reader says."""
        item = self.item(index)
        if item is None:
            return None
        if role == ROW:
            return self._row(item)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole):
            return item if isinstance(item, str) else item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: a name was typed; whoever holds the session decides what becomes of it."""
        item = self.item(index)
        name = str(value).strip()
        if item is None or role != Qt.ItemDataRole.EditRole or not name:
            return False
        if isinstance(item, str):
            if name != item:
                self.rename_folder_wanted.emit(item, name)
        elif name != item.title:
            self.rename_wanted.emit(item.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: titles and folders can be renamed in place, dragged and dropped on."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.editable:
            return flags
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt: a drop moves documents."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Qt: what may be dropped here."""
        return [DOCUMENTS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: the documents that are dragged, a folder's with it; their titles for other programs."""
        dragged: dict[DocumentId, str] = {}
        for item in map(self.item, indexes):
            for document in self._in_folder[item] if isinstance(item, str) else [item] if item else ():
                dragged[document.id] = document.title
        made = QMimeData()
        made.setData(DOCUMENTS_MIME, "\n".join(dragged).encode())
        made.setText("\n".join(dragged.values()))
        return made

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Qt: documents may go into any folder, and out of theirs."""
        return self.editable and data.hasFormat(DOCUMENTS_MIME)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Qt: documents were dropped on a folder, on a document (its folder is meant), or beside all folders."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        onto = self.item(parent)
        folder = onto if isinstance(onto, str) else onto.folder if onto else ""
        ids = [DocumentId(one) for one in bytes(data.data(DOCUMENTS_MIME).data()).decode().split("\n")]
        there = {document.id: document.folder for document in self.documents()}
        moving = tuple(one for one in ids if there.get(one, folder) != folder)
        if moving:
            self.move_wanted.emit(moving, folder)
        # False keeps Qt from removing the rows itself: the change comes back through the project.
        return False

    def _row(self, item: Document | str) -> TreeRow:
        if isinstance(item, str):
            return TreeRow(item, icon="folder", expandable=True, count=len(self._in_folder[item]))
        return TreeRow(
            item.title,
            depth=1 if item.folder else 0,
            ring=self._states.get(item.id, "todo"),
            count=self._counts.get(item.id, 0),
        )

    def _spoken(self, item: Document | str) -> str:
        if isinstance(item, str):
            return tr("{item}, folder, {counted}").format(
                item=item, counted=counted(len(self._in_folder[item]), "document")
            )
        state = _READ_WORDS[self._states.get(item.id, "todo")]
        return tr("{title}, document, {state}, {counted}").format(
            title=item.title, state=state, counted=counted(self._counts.get(item.id, 0), "coding")
        )
