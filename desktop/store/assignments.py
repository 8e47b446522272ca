"""Reading how far each reviewer has read each document."""

from collections.abc import Iterable

from desktop.domain.document import READ_STATES, Assignment
from desktop.domain.ids import DocumentId, ReviewerId, derived_id
from desktop.store.project_file import ProjectFile, Row

_SELECT = (
    "SELECT document_id, coalesce((SELECT same_as FROM reviewer r WHERE r.id = a.reviewer_id), a.reviewer_id) AS who, "
    "state FROM assignment a WHERE deleted_hlc IS NULL"
)


def assignment_id(document_id: DocumentId, reviewer_id: ReviewerId) -> str:
    """The one row for a document and a reviewer, on every machine."""
    return derived_id("assignment", document_id, reviewer_id)


def for_document(project: ProjectFile, document_id: DocumentId) -> tuple[Assignment, ...]:
    """The read states of one document; reviewers who have not begun may be missing."""
    return _furthest(project.query(f"{_SELECT} AND document_id = ? ORDER BY who", (document_id,)))


def all_assignments(project: ProjectFile) -> tuple[Assignment, ...]:
    """Every read state."""
    return _furthest(project.query(f"{_SELECT} ORDER BY document_id, who"))


def done(project: ProjectFile) -> dict[DocumentId, set[ReviewerId]]:
    """Who marked each document done, as ``all_assignments`` has it; documents that nobody did are missing."""
    found: dict[DocumentId, set[ReviewerId]] = {}
    for document_id, reviewer_id, _state in project.query(f"{_SELECT} AND state = 'done'"):
        found.setdefault(document_id, set()).add(reviewer_id)
    return found


def is_unfinished(project: ProjectFile) -> bool:
    """Whether there is a document that a reviewer has not marked done; looked for no further than the first."""
    ((found,),) = project.query(
        "SELECT EXISTS (SELECT 1 FROM document d, reviewer r "
        "WHERE d.deleted_hlc IS NULL AND r.deleted_hlc IS NULL AND r.same_as IS NULL AND NOT EXISTS ("
        "SELECT 1 FROM assignment a LEFT JOIN reviewer w ON w.id = a.reviewer_id WHERE a.document_id = d.id "
        "AND a.state = 'done' AND a.deleted_hlc IS NULL AND coalesce(w.same_as, a.reviewer_id) = r.id))"
    )
    return bool(found)


def _furthest(rows: Iterable[Row]) -> tuple[Assignment, ...]:
    """One read state for a document and a person: of two rows of one person the one that has come further."""
    found: dict[tuple[DocumentId, ReviewerId], str] = {}
    for document_id, reviewer_id, state in rows:
        key = document_id, reviewer_id
        found[key] = max(found.get(key, READ_STATES[0]), state, key=READ_STATES.index)
    return tuple(Assignment(*key, state) for key, state in found.items())


def first_done(project: ProjectFile, document_id: DocumentId) -> dict[ReviewerId, int]:
    """When each reviewer marked a document done for the first time, by history's clock; whatever they did later."""
    rows = project.query(
        "SELECT a.reviewer_id, min(c.hlc) FROM assignment a JOIN change c ON c.row_id = a.id "
        "WHERE a.document_id = ? AND c.tbl = 'assignment' AND json_extract(c.fields, '$.state') = 'done' "
        "GROUP BY a.reviewer_id",
        (document_id,),
    )
    return dict(rows)
