"""What a reviewer has in hand: the document that is shown, its selected words, a coding, a code of the codebook.

Each change of it is told to ``hub``. The session (session.py) is a selection whose project is edited, too.
"""

from collections.abc import Sequence

from desktop.domain.change import RowChange
from desktop.domain.ids import CodeId, CodingId, DocumentId
from desktop.domain.span import Span
from desktop.events import CodeSelected, CodingSelected, DocumentShown, Hub, PassageSelected
from desktop.store.codes import merged
from desktop.store.project_file import ProjectFile
from desktop.store.surroundings import is_live


class Selection:
    """What is selected in an open project.

    Attributes:
        hub: where to subscribe to changes and selections.
    """

    def __init__(self, project: ProjectFile) -> None:
        self.project, self.hub = project, Hub()
        self._document_id: DocumentId | None = None
        self._coding_id: CodingId | None = None
        self._code_id: CodeId | None = None
        self._passage: Span | None = None
        self._last_code_id: CodeId | None = None

    @property
    def document_id(self) -> DocumentId | None:
        """The document that is shown."""
        return self._document_id

    @property
    def coding_id(self) -> CodingId | None:
        """The coding that is selected."""
        return self._coding_id

    @property
    def code_id(self) -> CodeId | None:
        """The code that is selected in the codebook."""
        return self._code_id

    @property
    def passage(self) -> Span | None:
        """The words that are selected in the document shown."""
        return self._passage

    @property
    def last_code_id(self) -> CodeId | None:
        """The code that was applied last in this session, while it is there."""
        return self._last_code_id

    def show_document(self, document_id: DocumentId | None, span: Span | None = None, *, to_read: bool = True) -> None:
        """Show a document, or none, and go to a passage in it; or only have it in hand, not ``to_read``."""
        if document_id != self._document_id:
            self._document_id, self._passage = document_id, None
            self.select_coding(None)
        self.hub.send(DocumentShown(document_id, span, to_read))

    def select_coding(self, coding_id: CodingId | None) -> None:
        """Select a coding, or none."""
        if coding_id != self._coding_id:
            self._coding_id = coding_id
            self.hub.send(CodingSelected(coding_id))

    def select_code(self, code_id: CodeId | None) -> None:
        """Select a code of the codebook, or none. One that is selected again is told again, for it is to be shown."""
        if code_id is not None or self._code_id is not None:
            self._code_id = code_id
            self.hub.send(CodeSelected(code_id))

    def select_passage(self, span: Span | None) -> None:
        """Select words of the document shown, or none."""
        if span != self._passage:
            self._passage = span
            self.hub.send(PassageSelected(span))

    def _remember_code(self, changes: Sequence[RowChange]) -> None:
        for change in changes:
            code_id = change.fields.get("code_id")
            if change.table == "coding" and isinstance(code_id, str):
                self._last_code_id = CodeId(code_id)

    def _forget_what_is_gone(self) -> None:
        """Deselect what was removed, before anybody is told of the removal and asks for it.

        A code that was merged into another gives way to that one.
        """
        if self._code_id is not None or self._last_code_id is not None:
            now = merged(self.project)
            self._last_code_id = now.get(self._last_code_id, self._last_code_id) if self._last_code_id else None
            if self._code_id in now:
                self.select_code(now[self._code_id])
        if not _is_there(self.project, "code", self._last_code_id):
            self._last_code_id = None
        if not _is_there(self.project, "coding", self._coding_id):
            self.select_coding(None)
        if not _is_there(self.project, "code", self._code_id):
            self.select_code(None)
        if not _is_there(self.project, "document", self._document_id):
            self.show_document(None)


def _is_there(project: ProjectFile, table: str, row_id: str | None) -> bool:
    return row_id is None or is_live(project, table, row_id)
