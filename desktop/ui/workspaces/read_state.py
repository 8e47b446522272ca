"""How far the open document is read: shown in the view bar, and changed there."""

from desktop.domain.ids import DocumentId
from desktop.edits.assignments import mark_documents
from desktop.session import Session
from desktop.store import assignments
from desktop.ui.context import Context
from desktop.ui.workspaces.read_bar import ViewBar


class ReadState:
    """The reviewer's own state of the open document."""

    def __init__(self, context: Context, bar: ViewBar) -> None:
        assert context.session is not None
        self._context, self._bar = context, bar
        self._session: Session = context.session
        self._document_id: DocumentId | None = None
        bar.mark.clicked.connect(self._toggle)

    def show(self, document_id: DocumentId | None) -> None:
        """Show it for a document."""
        self._document_id = document_id
        if document_id is not None:
            self._bar.set_read_state(self._state(document_id), writable=self._context.writable)

    def _state(self, document_id: DocumentId) -> str:
        found = assignments.for_document(self._session.project, document_id)
        return next((a.state for a in found if a.reviewer_id == self._session.reviewer.id), "todo")

    def _toggle(self) -> None:
        if self._document_id is None:
            return
        is_done = self._state(self._document_id) == "done"
        self._session.perform(
            "Mark as not read" if is_done else "Mark as read",
            mark_documents,
            (self._document_id,),
            reviewer_id=self._session.reviewer.id,
            state="todo" if is_done else "done",
        )
