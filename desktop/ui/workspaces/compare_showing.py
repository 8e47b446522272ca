"""Fills the columns of Compare with a document and what the two reviewers made of it."""

from desktop.analysis.shared_reading import readers
from desktop.domain.ids import DocumentId
from desktop.store import codings, documents, memos
from desktop.store.project_file import ProjectFile
from desktop.ui.widgets.choice import Item
from desktop.ui.words import tr
from desktop.ui.workspaces.compare_columns import CompareColumns
from desktop.ui.workspaces.compare_found import Found
from desktop.ui.workspaces.compare_painting import painted
from desktop.ui.workspaces.read_content import header_of


def show_document(columns: CompareColumns, found: Found, project: ProjectFile, document_id: DocumentId) -> None:
    """Show a document in both columns, each with its reviewer and their codings."""
    columns.show_document(documents.content(project, document_id), header_of(documents.get(project, document_id)))
    there = codings.for_document(project, document_id)
    noted = frozenset(memos.for_document(project, document_id))
    comparison = found.comparisons[document_id]
    columns.show_codings(*(painted(comparison, there, each, found.codebook, noted=noted) for each in found.pair))
    able = readers(project)
    others = [Item(each, found.who.name(each)) for each in able] if len(able) > 2 else []
    for column, reviewer_id in zip(columns.columns, found.pair, strict=True):
        column.show_reviewer(reviewer_id, found.who.name(reviewer_id), found.who.initials(reviewer_id), others)
        count = sum(each.reviewer_id == reviewer_id and each.code_id is not None for each in there)
        column.count.setText(tr("{count} codings here").format(count=count))
