"""Edits of assignments: who is to read what, and how far they have read."""

from collections.abc import Collection

from desktop.domain.change import DELETED, RowChange
from desktop.domain.document import READ_STATES
from desktop.domain.ids import DocumentId, ReviewerId, new_id
from desktop.edits.reviewers import add_reviewer
from desktop.edits.values import one_of
from desktop.errors import UnknownReviewer
from desktop.store import assignments, documents, reviewers
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
    known = _states(project, document_ids, reviewer_id)
    return tuple(
        _assignment(document_id, reviewer_id, state)
        for document_id in dict.fromkeys(document_ids)
        if known.get(document_id) != state
    )


def assign_documents(
    project: ProjectFile, document_ids: Collection[DocumentId], *, reviewer_id: ReviewerId
) -> tuple[RowChange, ...]:
    """Give documents to a reviewer to read. Who has one already, or has begun or read it, keeps that state.

    Raises:
        UnknownDocument, UnknownReviewer: there is none.
    """
    reviewers.get(project, reviewer_id)
    known = _states(project, document_ids, reviewer_id)
    fresh = (document_id for document_id in dict.fromkeys(document_ids) if document_id not in known)
    return tuple(_assignment(document_id, reviewer_id, READ_STATES[0]) for document_id in fresh)


def assign_to_newcomer(
    project: ProjectFile, document_ids: Collection[DocumentId], *, name: str
) -> tuple[RowChange, ...]:
    """Give documents to somebody who has not opened the project yet: a new reviewer, unless there is one of the name.

    Raises:
        UnknownDocument: one of them is none.
        BadValue: the name is empty.
    """
    try:
        return assign_documents(project, document_ids, reviewer_id=reviewers.find(project, name).id)
    except UnknownReviewer:
        reviewer_id = ReviewerId(new_id())
    _states(project, document_ids, reviewer_id)
    given = (_assignment(document_id, reviewer_id, READ_STATES[0]) for document_id in dict.fromkeys(document_ids))
    return (*add_reviewer(project, name=name, reviewer_id=reviewer_id), *given)


def withdraw_documents(
    project: ProjectFile, document_ids: Collection[DocumentId], *, reviewer_id: ReviewerId
) -> tuple[RowChange, ...]:
    """Take documents back that a reviewer was given and has not begun; what they have begun or read stays theirs.

    Raises:
        UnknownDocument: one of them is none.
    """
    known = _states(project, document_ids, reviewer_id)
    return tuple(
        RowChange("assignment", assignments.assignment_id(document_id, reviewer_id), {DELETED: 1})
        for document_id in dict.fromkeys(document_ids)
        if known.get(document_id) == READ_STATES[0]
    )


def _states(
    project: ProjectFile, document_ids: Collection[DocumentId], reviewer_id: ReviewerId
) -> dict[DocumentId, str]:
    """How far the reviewer has read those of the documents that they have."""
    return {
        each.document_id: each.state
        for document_id in document_ids
        for each in assignments.for_document(project, documents.get(project, document_id).id)
        if each.reviewer_id == reviewer_id
    }


def _assignment(document_id: DocumentId, reviewer_id: ReviewerId, state: str) -> RowChange:
    return RowChange(
        "assignment",
        assignments.assignment_id(document_id, reviewer_id),
        {"document_id": document_id, "reviewer_id": reviewer_id, "state": state},
    )
