"""Edits of memos."""

from desktop.domain.change import FieldValue, RowChange
from desktop.domain.ids import MemoId, ReviewerId, new_id
from desktop.domain.memo import MEMO_TARGETS
from desktop.edits.values import one_of, prose
from desktop.errors import BadValue
from desktop.store import memos
from desktop.store.dependents import deletions
from desktop.store.project_file import ProjectFile
from desktop.store.surroundings import is_live
from desktop.store.tables import TABLES


def write_memo(
    project: ProjectFile,
    *,
    target_table: str,
    target_id: str,
    reviewer_id: ReviewerId,
    body: str,
    memo_id: MemoId | None = None,
) -> tuple[RowChange, ...]:
    """Write a memo on a row: its whole text each time. One without words is removed.

    Args:
        memo_id: the memo to change; None, or an id that is not there, makes one.

    Raises:
        BadValue: no such row to write about.
    """
    body = prose(body)
    old = memos.get(project, memo_id) if memo_id is not None else None
    if not body.strip():
        return deletions(project, [("memo", old.id)]) if old is not None else ()
    if old is not None:
        return (RowChange("memo", old.id, {"body": body}),) if old.body != body else ()
    one_of(target_table, MEMO_TARGETS, "thing to write a memo on")
    if target_table in TABLES and not is_live(project, target_table, target_id):
        raise BadValue(f"{target_table} of this project", target_id, "what is there and was not removed")
    fields: dict[str, FieldValue] = {
        "target": {"tbl": target_table, "id": target_id},
        "reviewer_id": reviewer_id,
        "body": body,
    }
    return (RowChange("memo", memo_id or new_id(), fields),)
