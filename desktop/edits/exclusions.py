"""Edits of exclusions: words of a document that are no content, and taking that back."""

from desktop.domain.change import DELETED, RowChange
from desktop.domain.ids import DocumentId
from desktop.domain.span import Span
from desktop.edits.codings import anchor_in
from desktop.store import documents, exclusions
from desktop.store.project_file import ProjectFile


def exclude(project: ProjectFile, document_id: DocumentId, span: Span, *, reason: str = "") -> tuple[RowChange, ...]:
    """Say that a passage is no content. What was excluded next to it or within it becomes one with it.

    Raises:
        UnknownDocument: there is none.
        PassageOutside: the document has no such passage.
    """
    document = documents.get(project, document_id)
    there = exclusions.for_document(project, document_id)
    start, end = span.start, span.end
    for one in there:  # by start, so that each can only be joined by what comes later
        if one.start <= end and one.end >= start:
            start, end = min(start, one.start), max(end, one.end)
    whole = Span(start, end)
    if any(one.span == whole for one in there):
        return ()
    gone = [one for one in there if one.start >= start and one.end <= end]
    fields = {"document_id": document_id, "anchor": anchor_in(project, document, whole), "reason": reason}
    return (
        *(RowChange("exclusion", one.id, {DELETED: 1}) for one in gone),
        RowChange("exclusion", exclusions.exclusion_id(document, whole), fields),
    )


def include(project: ProjectFile, document_id: DocumentId, span: Span) -> tuple[RowChange, ...]:
    """Take back every exclusion that shares a character with a passage; nothing where there is none."""
    return tuple(
        RowChange("exclusion", one.id, {DELETED: 1})
        for one in exclusions.for_document(project, document_id)
        if one.start < span.end and one.end > span.start
    )
