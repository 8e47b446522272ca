"""Keeps the codings on screen those of the project: on opening, and after each change only what the change touched."""

from PySide6.QtCore import QObject, QTimer

from desktop.domain.ids import CodingId, DocumentId
from desktop.events import Changed
from desktop.session import Session
from desktop.ui.reader.view import ReaderView
from desktop.ui.workspaces.read_content import CodingPainter

LONG_TEXT = 200_000
"""Characters from which on the first screen is painted before all codings are read."""
MOST_ONE_BY_ONE = 40
"""Codings of one change that are read one by one; more are read with the whole document."""


class ShownCodings(QObject):
    """The codings of the open document in the reader."""

    def __init__(self, session: Session, reader: ReaderView) -> None:
        super().__init__(reader)
        self._reader = reader
        self.painter = CodingPainter(session)
        self._document_id: DocumentId | None = None
        self._is_partial = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.complete)

    def open(self, document_id: DocumentId | None) -> None:
        """Show a document's codings: those in view at once, in a long text the others right after painting."""
        self._document_id = document_id
        self._is_partial = False
        if document_id is None:
            self._reader.set_codings(())
            return
        self.painter.read_memos(document_id)
        if len(self._reader.text) < LONG_TEXT:
            self._reader.set_codings(self.painter.all_painted(document_id))
        else:
            self._reader.set_codings(self.painter.painted_in(document_id, self._reader.span_in_view()))
            self._is_partial = True
            self._timer.start()

    def complete(self) -> None:
        """See that all codings are there, not only those that were in view."""
        if self._is_partial and self._document_id is not None:
            self._is_partial = False
            self._reader.set_codings(self.painter.all_painted(self._document_id))

    def show_again(self) -> None:
        """Show all codings that are to be seen: which these are has changed."""
        self._is_partial = False
        if self._document_id is not None:
            self._reader.set_codings(self.painter.all_painted(self._document_id))

    def follow(self, event: Changed) -> None:
        """Paint what a change came to."""
        if self._document_id is None:
            return
        self.complete()
        everything = not event.rows or bool(event.tables & {"code", "reviewer"})
        if everything:
            self.painter.read_names()
            self.painter.read_memos(self._document_id)
        ids = {CodingId(row) for row in event.rows} if "coding" in event.tables else set()
        if "memo" in event.tables and not everything:
            ids |= self.painter.follow_memos(event.rows)
        if everything or len(ids) > MOST_ONE_BY_ONE:
            self._reader.set_codings(self.painter.all_painted(self._document_id))
            return
        for coding_id, painted in self.painter.some_painted(self._document_id, ids).items():
            if painted is None:
                self._reader.remove_coding(coding_id)
            else:
                self._reader.put_coding(painted)
