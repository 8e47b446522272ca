"""The documents panel: folders, filter, how far each document is read, and the numbers of codings."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from desktop.analysis import blindness
from desktop.analysis.document_order import Reading, fitting, in_order
from desktop.domain.document import Document
from desktop.domain.ids import DocumentId
from desktop.edits import documents as edits
from desktop.events import Changed, DocumentShown
from desktop.session import Session
from desktop.store import assignments, documents
from desktop.ui.context import Context
from desktop.ui.item_models.documents import DocumentsModel
from desktop.ui.panels.documents_filter import ORDER, DocumentsFilter
from desktop.ui.widgets.action_menu import action_menu
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.later import Later
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.section_header import SectionHeader
from desktop.ui.widgets.tree import RowTree
from desktop.ui.words import tr

TABLES = frozenset({"document", "document_group"})
FIGURES = frozenset({"coding", "assignment", "project", "reviewer", "exclusion"})
MENU = (
    "document.open", "", "document.mark_read", "document.state", "document.assign", "document.withdraw",
    "", "document.rename", "document.facts", "document.folder", "document.new_folder", "", "document.remove",
)  # fmt: skip
SUBMENUS = {"document.state": "How far read"}
NOT_GIVEN = "No document is yours yet. Documents are given to people with Document, Assign to…"
ALL_READ = "You have read everything here."
NO_MATCH = "No document fits this filter."


class DocumentsPanel(QWidget):
    """The list at the upper left."""

    def __init__(self, context: Context, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("panel")
        self._context, self._actions = context, actions
        self._session: Session = context.session
        self._folded: set[str] = set()
        self.model = DocumentsModel(self)
        self._figures_later = Later(self, self._show_figures)
        self._build()
        self.refresh()
        hub = self._session.hub
        hub.subscribe(Changed, self._changed)
        hub.subscribe(DocumentShown, lambda event: self._point_at(event.document_id))

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus."""
        return self.tree if self.stack.currentWidget() is self.tree else self.filter.field

    def selected(self) -> tuple[Document, ...]:
        """The documents that an action is for: those selected, a selected folder's, else the one shown."""
        found: dict[DocumentId, Document] = {}
        for index in sorted(self.tree.selectionModel().selectedIndexes(), key=lambda i: (i.parent().row(), i.row())):
            item = self.model.item(index)
            members = [item] if isinstance(item, Document) else self._members(item)
            found.update((document.id, document) for document in members)
        shown = self._session.document_id
        if not found and shown is not None:
            found[shown] = documents.get(self._session.project, shown)
        return tuple(found.values())

    def in_order(self) -> tuple[Document, ...]:
        """All documents as they stand in the list, folded ones included."""
        return self.model.documents()

    def edit_title(self) -> None:
        """Let the title of the current row be typed over."""
        index = self.tree.currentIndex()
        if not index.isValid() and self._session.document_id is not None:
            index = self.model.index_of(self._session.document_id)
        if index.isValid():
            self.tree.type_over(index)

    def refresh(self) -> None:
        """Read the documents anew; what is selected, folded and in view stays."""
        chosen = [document.id for document in self.selected()] if self.model.rowCount() else []
        at = self.tree.verticalScrollBar().value()
        found = documents.all_documents(self._session.project)
        reading, wanted = self._reading(), self.filter.wanted
        shown = fitting(in_order(found, self._context.settings.get(ORDER), reading), wanted, reading)
        self.model.editable = self._context.writable
        self.model.set_documents(shown, counts=reading.counts, states=reading.states)
        self._fold()
        self._select(chosen)
        self.tree.verticalScrollBar().setValue(at)
        self.filter.setVisible(bool(found))
        if wanted.mine and not reading.states:
            self.no_match.words.set_text(tr(NOT_GIVEN))
        else:
            self.no_match.words.set_text(tr(ALL_READ) if wanted.unread and not wanted.words.strip() else tr(NO_MATCH))
        page = self.tree if self.model.rowCount() else self.no_match if found else self.empty
        self.stack.setCurrentWidget(page)

    def _build(self) -> None:
        theme = self._context.theme
        add = IconButton(theme, "plus", tr("Import documents"))
        add.clicked.connect(lambda: self._actions["file.import"].trigger())
        more = IconButton(theme, "ellipsis", tr("More about documents"))
        more.clicked.connect(lambda: self._open_menu(more.mapToGlobal(QPoint(0, more.height()))))
        self.filter = DocumentsFilter(self._context)
        self.filter.changed.connect(self.refresh)
        self.tree = RowTree(theme, tr("Documents"))
        self.tree.setModel(self.model)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.let_rows_move()
        self.tree.opened.connect(self._open)
        self.tree.menu_wanted.connect(self._open_menu)
        self.tree.delete_pressed.connect(self._actions["document.remove"].trigger)
        self.tree.expanded.connect(lambda index: self._folded.discard(str(self.model.item(index))))
        self.tree.collapsed.connect(lambda index: self._folded.add(str(self.model.item(index))))
        # Queued: the field that the name was typed in is still closing when the model asks for the change.
        self.model.rename_wanted.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self.model.rename_folder_wanted.connect(self._rename_folder, Qt.ConnectionType.QueuedConnection)
        self.model.move_wanted.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self.empty = Notice(theme, tr("No documents yet."))
        clear = TextButton(theme, tr("Clear the filter"), role="link", on_click=self.filter.clear)
        self.no_match = Notice(theme, tr(NO_MATCH), clear)
        self.stack = QStackedWidget()
        for page in (self.tree, self.empty, self.no_match):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeader(tr("Documents"), add, more))
        column.addWidget(self.filter)
        column.addWidget(self.stack, 1)

    def _reading(self) -> Reading:
        mine = {
            row.document_id: row.state
            for row in assignments.all_assignments(self._session.project)
            if row.reviewer_id == self._session.reviewer.id
        }
        return Reading(blindness.document_counts(self._session.project, self._session.reviewer.id), mine)

    def _changed(self, event: Changed) -> None:
        if event.tables & TABLES:
            self.refresh()
        elif event.tables & FIGURES:
            self._figures_later.soon()

    def _show_figures(self) -> None:
        wanted = self.filter.wanted
        if wanted.mine or wanted.unread or self._context.settings.get(ORDER) in ("codings", "read"):
            self.refresh()  # what is shown, and where, goes by the numbers
            return
        reading = self._reading()
        self.model.set_figures(counts=reading.counts, states=reading.states)

    def _point_at(self, document_id: DocumentId | None) -> None:
        if document_id is None:
            return
        index = self.model.index_of(document_id)
        if index.isValid() and not self.tree.selectionModel().isSelected(index):
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        item = self.model.item(index)
        if isinstance(item, Document) and item.id != self._session.document_id:
            self._session.show_document(item.id)

    def _open_menu(self, at: QPoint) -> None:
        menu = action_menu(self, MENU, self._actions, submenus=SUBMENUS)
        menu.addSeparator()
        menu.addAction(tr("Open all folders"), self.tree.expandAll)
        menu.addAction(tr("Close all folders"), self.tree.collapseAll)
        menu.popup(at)

    def _rename(self, document_id: str, title: str) -> None:
        self._session.perform(f"Rename “{title}”", edits.set_document, DocumentId(document_id), title=title)

    def _rename_folder(self, folder: str, name: str) -> None:
        members = tuple(document.id for document in self._members(folder))
        self._session.perform(f"Rename folder “{folder}”", edits.move_to_folder, members, folder=name)

    def _move(self, ids: tuple[DocumentId, ...], folder: str) -> None:
        count = "1 document" if len(ids) == 1 else f"{len(ids)} documents"
        to = f"to “{folder}”" if folder else "out of the folder"
        self._session.perform(f"Move {count} {to}", edits.move_to_folder, ids, folder=folder)
        self._context.say_done(tr("Moved {count} {to}").format(count=count, to=to))

    def _members(self, folder: str | None) -> list[Document]:
        return [document for document in self.model.documents() if folder and document.folder == folder]

    def _fold(self) -> None:
        self.tree.blockSignals(True)
        self.tree.expandAll()
        if not self.filter.wanted:
            for row in range(self.model.rowCount()):
                index = self.model.index(row, 0)
                if self.model.item(index) in self._folded:
                    self.tree.collapse(index)
        self.tree.blockSignals(False)

    def _select(self, chosen: list[DocumentId]) -> None:
        selection = self.tree.selectionModel()
        for document_id in chosen:
            index = self.model.index_of(document_id)
            if index.isValid():
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
