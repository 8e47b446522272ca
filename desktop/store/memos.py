"""Reading memos."""

import json
from collections.abc import Collection, Iterable

from desktop.domain.ids import CodingId, DocumentId, MemoId
from desktop.domain.memo import Memo
from desktop.store.project_file import ProjectFile, Row

_COLUMNS = (
    "m.id, m.target_tbl, m.target_id, "
    "coalesce((SELECT same_as FROM reviewer r WHERE r.id = m.reviewer_id), m.reviewer_id), "
    "m.body, m.title, m.reply_to, m.resolved, m.written_at, m.modified_hlc"
)


def for_target(project: ProjectFile, target_id: str) -> tuple[Memo, ...]:
    """The memos on one row, oldest first."""
    sql = f"SELECT {_COLUMNS} FROM memo m WHERE m.target_id = ? AND m.deleted_hlc IS NULL ORDER BY m.created_hlc, m.id"
    return tuple(map(_memo, project.query(sql, (target_id,))))


def for_document(project: ProjectFile, document_id: DocumentId) -> dict[CodingId, tuple[Memo, ...]]:
    """The memos on a document's codings, oldest first; codings without any are missing."""
    sql = (
        f"SELECT {_COLUMNS} FROM coding c CROSS JOIN memo m ON m.target_id = c.id "
        "WHERE c.document_id = ? AND c.deleted_hlc IS NULL AND m.deleted_hlc IS NULL AND m.target_tbl = 'coding' "
        "ORDER BY m.created_hlc, m.id"
    )
    return _by_coding(project.query(sql, (document_id,)))


def for_codings(
    project: ProjectFile, coding_ids: Collection[CodingId] | None = None
) -> dict[CodingId, tuple[Memo, ...]]:
    """The memos on some codings, or on all, oldest first; codings without any are missing."""
    some = "" if coding_ids is None else " AND m.target_id IN (SELECT value FROM json_each(?))"
    sql = (
        f"SELECT {_COLUMNS} FROM memo m WHERE m.target_tbl = 'coding' AND m.deleted_hlc IS NULL{some} "
        "ORDER BY m.created_hlc, m.id"
    )
    return _by_coding(project.query(sql, () if coding_ids is None else (json.dumps(list(coding_ids)),)))


def codings_of(project: ProjectFile, memo_ids: Collection[str]) -> frozenset[CodingId]:
    """The codings that some memos are on, removed ones included."""
    sql = "SELECT target_id FROM memo WHERE target_tbl = 'coding' AND id IN (SELECT value FROM json_each(?))"
    return frozenset(CodingId(row[0]) for row in project.query(sql, (json.dumps(list(memo_ids)),)))


def get(project: ProjectFile, memo_id: MemoId) -> Memo | None:
    """The memo, or nothing if it was removed."""
    rows = project.query(f"SELECT {_COLUMNS} FROM memo m WHERE m.id = ? AND m.deleted_hlc IS NULL", (memo_id,))
    return _memo(rows[0]) if rows else None


def counts(project: ProjectFile) -> dict[str, int]:
    """How many memos each row has; rows without any are missing."""
    return dict(project.query("SELECT target_id, count(*) FROM memo WHERE deleted_hlc IS NULL GROUP BY target_id"))


def _by_coding(rows: Iterable[Row]) -> dict[CodingId, tuple[Memo, ...]]:
    found: dict[CodingId, tuple[Memo, ...]] = {}
    for memo in map(_memo, rows):
        coding_id = CodingId(memo.target_id)
        found[coding_id] = (*found.get(coding_id, ()), memo)
    return found


def _memo(row: Row) -> Memo:
    memo_id, table, target_id, reviewer_id, body, title, reply_to, resolved, written_at, modified_hlc = row
    return Memo(memo_id, table, target_id, reviewer_id, body, title, reply_to, bool(resolved), written_at, modified_hlc)
