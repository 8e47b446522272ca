"""The list of steps as people look through it: by person, by day, by document, by words; and where each one was.

Rows of the projected tables stay when what they show is deleted, so a step leads to its document also after the
coding that it made was removed.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.change import Batch, HistoryEntry
from desktop.domain.ids import BatchId, CodeId, CodingId, DocumentId, MemoId, ReviewerId
from desktop.domain.span import Span
from desktop.store.codes import merged
from desktop.store.history_rows import BATCH_COLUMNS
from desktop.store.project_file import ProjectFile
from desktop.store.undo import undone_batches

_PAGE = 500
_HIDDEN = "('extend','undo','redo')"
"""What these did shows on the steps that they extend, take back or bring back."""

_OF_MEMO = "m.id FROM change c JOIN memo m ON m.id = c.row_id JOIN"
_SPOTS = (
    # the table of the change; then its document, coding, code and memo
    ("coding", "k.document_id, k.id, NULL, NULL FROM change c JOIN coding k ON k.id = c.row_id"),
    ("memo", f"k.document_id, k.id, NULL, {_OF_MEMO} coding k ON k.id = m.target_id"),
    ("memo", f"d.id, NULL, NULL, {_OF_MEMO} document d ON d.id = m.target_id"),
    ("memo", f"NULL, NULL, k.id, {_OF_MEMO} code k ON k.id = m.target_id"),
    ("document", "d.id, NULL, NULL, NULL FROM change c JOIN document d ON d.id = c.row_id"),
    ("assignment", "a.document_id, NULL, NULL, NULL FROM change c JOIN assignment a ON a.id = c.row_id"),
    ("decision", "k.document_id, NULL, k.code_id, NULL FROM change c JOIN decision k ON k.id = c.row_id"),
    ("code", "NULL, NULL, k.id, NULL FROM change c JOIN code k ON k.id = c.row_id"),
)


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which steps are wanted; an empty field wants all.

    ``since`` and ``before`` are UTC, ISO 8601, the second not included. ``words`` must all occur in the step's name or
    its reviewer's.
    """

    reviewer_id: ReviewerId | None = None
    since: str = ""
    before: str = ""
    document_id: DocumentId | None = None
    words: str = ""


ALL_STEPS = HistoryFilter()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a step was: what to show of it. ``span`` counts from the start of the document's window.

    ``coding_id`` and ``code_id`` are None where they were removed since, the document where it was removed.
    """

    document_id: DocumentId | None = None
    span: Span | None = None
    coding_id: CodingId | None = None
    code_id: CodeId | None = None
    memo_id: MemoId | None = None


def steps(project: ProjectFile, wanted: HistoryFilter = ALL_STEPS, *, limit: int) -> tuple[HistoryEntry, ...]:
    """The newest steps that fit, newest first, each with whether it is undone at present."""
    conditions, parameters = [f"b.kind NOT IN {_HIDDEN}"], []
    for condition, value in (
        ("b.reviewer_id = ?", wanted.reviewer_id),
        ("b.at >= ?", wanted.since),
        ("b.at < ?", wanted.before),
        ("b.id IN (SELECT value FROM json_each(?))", _touching(project, wanted.document_id)),
    ):
        if value:
            conditions.append(condition)
            parameters.append(value)
    found: list[tuple[Batch, str]] = []
    words = wanted.words.casefold().split()
    below = "~"
    while len(found) < limit:
        rows = project.query(
            f"SELECT {BATCH_COLUMNS}, (SELECT name FROM reviewer r WHERE r.id = b.reviewer_id) FROM batch b "
            f"WHERE {' AND '.join(conditions)} AND b.id < ? ORDER BY b.id DESC LIMIT ?",
            (*parameters, below, _PAGE),
        )
        for *columns, name in rows:
            text = f"{columns[7]} {name}".casefold()
            if all(word in text for word in words):
                found.append((Batch(*columns), name or ""))
        if len(rows) < _PAGE:
            break
        below = rows[-1][0]
    del found[limit:]
    undone = undone_batches(project, found[-1][0].id) if found else frozenset()
    return tuple(HistoryEntry(batch, name, batch.id in undone) for batch, name in found)


def hours(project: ProjectFile) -> tuple[str, ...]:
    """Every hour in which something was done, newest first: UTC, ISO 8601 up to the hour."""
    rows = project.query(f"SELECT DISTINCT substr(at, 1, 13) FROM batch WHERE kind NOT IN {_HIDDEN} ORDER BY 1 DESC")
    return tuple(row[0] for row in rows)


def titles(project: ProjectFile, batch_ids: Iterable[BatchId]) -> dict[BatchId, tuple[str, ...]]:
    """The titles of the documents that some batches touched, those removed since included; by title."""
    parts = [
        f"SELECT c.batch_id, x.document_id FROM change c JOIN {table} x ON x.id = c.row_id "
        "WHERE c.batch_id IN (SELECT value FROM wanted)"
        for table in ("coding", "assignment", "decision")
    ]
    parts.append("SELECT c.batch_id, c.row_id FROM change c WHERE c.batch_id IN (SELECT value FROM wanted)")
    parts.append(
        "SELECT c.batch_id, coalesce(k.document_id, m.target_id) FROM change c JOIN memo m ON m.id = c.row_id "
        "LEFT JOIN coding k ON k.id = m.target_id WHERE c.batch_id IN (SELECT value FROM wanted)"
    )
    rows = project.query(
        f"WITH wanted AS (SELECT value FROM json_each(?)), touched(batch_id, document_id) AS ({' UNION '.join(parts)}) "
        "SELECT t.batch_id, d.title FROM touched t JOIN document d ON d.id = t.document_id ORDER BY d.title",
        (json.dumps(list(batch_ids)),),
    )
    found: dict[BatchId, tuple[str, ...]] = {}
    for batch_id, title in rows:
        found[batch_id] = (*found.get(batch_id, ()), title)
    return found


def spot(project: ProjectFile, batch_id: BatchId) -> Spot:
    """Where to go to see a step: its first passage, else its document, else its code; all empty where there is none."""
    for table, source in _SPOTS:
        rows = project.query(
            f"SELECT {source} WHERE c.batch_id = ? AND c.tbl = ? ORDER BY c.n LIMIT 1", (batch_id, table)
        )
        for document_id, coding_id, code_id, memo_id in rows:
            return _shown(project, document_id, coding_id, code_id, memo_id)
    return Spot()


def _shown(
    project: ProjectFile,
    document_id: DocumentId | None,
    coding_id: CodingId | None,
    code_id: CodeId | None,
    memo_id: MemoId | None,
) -> Spot:
    """The spot without what was removed since."""
    if document_id is not None and not _lives(project, "document", document_id):
        return Spot(memo_id=memo_id)
    if code_id is not None and not _lives(project, "code", code_id):
        code_id = None
    if code_id is not None:
        code_id = merged(project).get(code_id, code_id)
    span = None
    if coding_id is not None:
        ((start, end, lives),) = project.query(
            'SELECT k.start - coalesce(d.first, 0), k."end" - coalesce(d.first, 0), k.deleted_hlc IS NULL '
            "FROM coding k JOIN document d ON d.id = k.document_id WHERE k.id = ?",
            (coding_id,),
        )
        span = Span(start, end) if start >= 0 else None
        coding_id = coding_id if lives else None
    return Spot(document_id, span, coding_id, code_id, memo_id)


def _lives(project: ProjectFile, table: str, row_id: str) -> bool:
    return bool(project.query(f"SELECT 1 FROM {table} WHERE id = ? AND deleted_hlc IS NULL", (row_id,)))


def _touching(project: ProjectFile, document_id: DocumentId | None) -> str:
    """The batches that touched a document or what is on it, as a JSON list; empty for no document."""
    if document_id is None:
        return ""
    rows = project.query(
        "WITH coded AS (SELECT id FROM coding WHERE document_id = ?1), own AS (SELECT ?1 AS id UNION "
        "SELECT id FROM coded UNION SELECT id FROM assignment WHERE document_id = ?1 "
        "UNION SELECT id FROM decision WHERE document_id = ?1) "
        "SELECT DISTINCT c.batch_id FROM change c WHERE c.row_id IN (SELECT id FROM own) "
        "OR c.row_id IN (SELECT m.id FROM memo m WHERE m.target_id IN (SELECT id FROM own))",
        (document_id,),
    )
    return json.dumps([row[0] for row in rows])
