"""How far the open document is read, and whether it is coded blind: shown in the view bar, and changed there."""

from desktop.analysis.blindness import unseen
from desktop.domain.ids import DocumentId
from desktop.edits.assignments import mark_documents
from desktop.session import Session
from desktop.store import assignments, reviewers
from desktop.ui.context import Context
from desktop.ui.words import tr
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
            self._bar.set_blind(self._blind_words(document_id))

    def _state(self, document_id: DocumentId) -> str:
        found = assignments.for_document(self._session.project, document_id)
        return next((a.state for a in found if a.reviewer_id == self._session.reviewer.id), "todo")

    def _blind_words(self, document_id: DocumentId) -> str:
        """Whose codings are not shown here, and what lets them be seen; empty where all are."""
        project, me = self._session.project, self._session.reviewer.id
        hidden = unseen(project, document_id, me)
        if not hidden:
            return ""
        names = ", ".join(each.name for each in reviewers.all_reviewers(project) if each.id in hidden)
        if self._state(document_id) == "done":
            words = tr("Coding blind. Still hidden here: the codings of {names}, who have not marked it as read.")
        else:
            words = tr("Coding blind. Hidden here until you and they have marked it as read: the codings of {names}.")
        return words.format(names=names)

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
