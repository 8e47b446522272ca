"""Reading how far each reviewer has read each document."""

from desktop.domain.document import Assignment
from desktop.domain.ids import DocumentId, ReviewerId, derived_id
from desktop.store.project_file import ProjectFile

_SELECT = "SELECT document_id, reviewer_id, state FROM assignment WHERE deleted_hlc IS NULL"


def assignment_id(document_id: DocumentId, reviewer_id: ReviewerId) -> str:
    """The one row for a document and a reviewer, on every machine."""
    return derived_id("assignment", document_id, reviewer_id)


def for_document(project: ProjectFile, document_id: DocumentId) -> tuple[Assignment, ...]:
    """The read states of one document; reviewers who have not begun may be missing."""
    rows = project.query(f"{_SELECT} AND document_id = ? ORDER BY reviewer_id", (document_id,))
    return tuple(Assignment(*row) for row in rows)


def all_assignments(project: ProjectFile) -> tuple[Assignment, ...]:
    """Every read state."""
    return tuple(Assignment(*row) for row in project.query(f"{_SELECT} ORDER BY document_id, reviewer_id"))
