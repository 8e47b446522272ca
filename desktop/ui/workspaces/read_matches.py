"""Coding all matches of a search: the list above the find bar, the picker, and one step that can be undone."""

from PySide6.QtCore import QObject

from desktop.analysis.citations import Places
from desktop.events import Changed
from desktop.session import Session
from desktop.store import documents
from desktop.ui.context import Context
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.words import tr
from desktop.ui.workspaces.read_coder import Coder
from desktop.ui.workspaces.read_many import ManyCoder, Passages


class MatchCoder(QObject):
    """Lists the matches of the find bar, and gives the checked ones the codes that are picked."""

    def __init__(self, context: Context, pane: ReaderPane, find_bar: FindBar, coder: Coder) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._pane, self._bar = context, pane, find_bar
        self._session: Session = context.session
        self._places = Places(())
        self._many = ManyCoder(context, pane, coder)
        self.picker = self._many.picker
        self._many.coded.connect(find_bar.preview.hide)
        self._many.closed.connect(self._picker_closed)
        find_bar.matches_wanted.connect(self.open)
        find_bar.found.connect(lambda _spans: self._follow())
        find_bar.preview.widening.connect(self._list)
        find_bar.preview.code_wanted.connect(self._open_picker)
        context.keys.changed.connect(self._show_keys)
        self._session.hub.subscribe(Changed, lambda _event: find_bar.set_writable(context.writable))
        find_bar.set_writable(context.writable)
        self._show_keys()

    def open(self) -> None:
        """List the matches; opens the find bar where it is closed."""
        if self._bar.isHidden():
            self._bar.start()
        if not self._bar.places:
            self._context.toasts.show(tr("Type what to look for first; then its matches can be coded."))
            return
        document_id = self._session.document_id
        if document_id is not None and self._context.writable:
            self._places = Places(documents.content(self._session.project, document_id).blocks)
            self._list()
            self._bar.open_preview()

    def _follow(self) -> None:
        """Keep the list in step with what is looked for."""
        preview = self._bar.preview
        if preview.isHidden():
            return
        document_id = self._session.document_id
        if document_id is not None:
            self._places = Places(documents.content(self._session.project, document_id).blocks)
        self._list()

    def _list(self) -> None:
        self._bar.preview.set_matches(self._pane.view.text, self._bar.places, self._places.place)

    def _open_picker(self) -> None:
        self._many.open(self._chosen, self._bar.field.text(), beside=self._bar.preview.code)

    def _chosen(self) -> Passages:
        document_id = self._session.document_id
        return {document_id: self._bar.preview.model.chosen} if document_id is not None else {}

    def _picker_closed(self) -> None:
        preview = self._bar.preview
        (self._bar.field if preview.isHidden() else preview.list).setFocus()

    def _show_keys(self) -> None:
        keys = self._context.keys
        self._bar.set_keys(next_key=keys.words("edit.find_next"), previous_key=keys.words("edit.find_previous"))
