"""Edits of read states."""

from collections.abc import Collection

from desktop.domain.change import RowChange
from desktop.domain.document import READ_STATES
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.edits.values import one_of
from desktop.store import assignments, documents
from desktop.store.project_file import ProjectFile


def mark_documents(
    project: ProjectFile, document_ids: Collection[DocumentId], *, reviewer_id: ReviewerId, state: str
) -> tuple[RowChange, ...]:
    """Say how far a reviewer has read some documents.

    Raises:
        UnknownDocument: one of them is none.
        BadValue: no such state.
    """
    one_of(state, READ_STATES, "read state")
    known = {
        (each.document_id, each.reviewer_id): each.state
        for document_id in document_ids
        for each in assignments.for_document(project, documents.get(project, document_id).id)
    }
    return tuple(
        RowChange(
            "assignment",
            assignments.assignment_id(document_id, reviewer_id),
            {"document_id": document_id, "reviewer_id": reviewer_id, "state": state},
        )
        for document_id in dict.fromkeys(document_ids)
        if known.get((document_id, reviewer_id)) != state
    )
