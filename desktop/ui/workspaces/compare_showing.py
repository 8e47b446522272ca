"""Fills the columns of Compare with a document and what its reviewers made of it."""

from desktop.analysis.differences import Comparison
from desktop.analysis.shared_reading import readers
from desktop.domain.ids import DocumentId, TextId
from desktop.session import Session
from desktop.store import codings, documents, memos
from desktop.store.project_file import ProjectFile
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.widgets.choice import Item
from desktop.ui.words import tr
from desktop.ui.workspaces.compare_columns import CompareColumns
from desktop.ui.workspaces.compare_found import Found
from desktop.ui.workspaces.compare_painting import painted, ticks
from desktop.ui.workspaces.read_content import header_of


class Shown:
    """What the columns show: filled anew only where it is another document, or another comparison of it.

    Going from difference to difference in one document reads nothing of the project.
    """

    def __init__(self, columns: CompareColumns, found: Found, project: ProjectFile) -> None:
        self._columns, self._found, self._project = columns, found, project
        self._comparison: Comparison | None = None
        self._text: tuple[DocumentId, TextId, DocumentHeader] | None = None

    def show(self, document_id: DocumentId) -> None:
        """Show a document in all columns, each with its reviewer and their codings."""
        comparison = self._found.comparisons[document_id]
        if comparison is self._comparison and len(self._columns.columns) == len(self._found.chosen):
            return
        self._comparison = comparison
        self._columns.set_count(len(self._found.chosen))
        document = documents.get(self._project, document_id)
        text = (document_id, document.text_id, header_of(document))
        if text != self._text:
            self._text = text
            self._columns.show_document(documents.content(self._project, document_id), text[2])
        self._show_codings(comparison)

    def take_in_hand(self, session: Session) -> None:
        """Let the document that is compared be the one in hand; Read shows it when it comes to the front."""
        shown = self._comparison.document_id if self._comparison is not None else None
        if shown is not None and shown != session.document_id:
            session.show_document(shown, to_read=False)

    def follow_decisions(self) -> None:
        """Take in that something was settled: no passage is painted otherwise for it."""
        if self._comparison is not None:
            document_id = self._comparison.document_id
            self._comparison = self._found.comparisons.get(document_id, self._comparison)

    def _show_codings(self, comparison: Comparison) -> None:
        columns, found, project = self._columns, self._found, self._project
        there = codings.for_document(project, comparison.document_id)
        noted = frozenset(memos.for_document(project, comparison.document_id))
        columns.show_codings([painted(comparison, there, each, found.codebook, noted=noted) for each in found.chosen])
        columns.strip.set_ticks(ticks(comparison))
        able = readers(project)
        others = [Item(each, found.who.name(each)) for each in able] if len(able) > 2 else []
        for column, reviewer_id in zip(columns.columns, found.chosen, strict=True):
            column.show_reviewer(reviewer_id, found.who.name(reviewer_id), found.who.initials(reviewer_id), others)
            count = sum(each.reviewer_id == reviewer_id and each.code_id is not None for each in there)
            words = tr("one coding here") if count == 1 else tr("{count} codings here").format(count=count)
            column.count.set_text(words)
