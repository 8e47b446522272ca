"""Rows of history as they lie in a file: the only module that writes to the tables batch, change and change_prev.

Whoever has made changes (history.py), taken them in (merge.py) or rescued them (rescue.py) hands them over here, once
their ids are known to be the hashes of what they say. Nothing is ever changed, and nothing taken away but whole rows
out of a copy that is sent in part (parts.py).
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from desktop.domain.change import Batch
from desktop.store.project_file import ProjectFile, Row

BATCH_COLUMNS = "id, hlc, at, reviewer_id, session_id, app_version, kind, label, undoes"
"""The columns of a batch in the order of ``Batch``."""

CHANGE_COLUMNS = "id, batch_id, hlc, tbl, row_id, fields"
"""The columns of a change but its number, which says when it arrived in this file."""


def batch_row(batch: Batch) -> Row:
    """A batch in the order of ``BATCH_COLUMNS``."""
    return (
        batch.id, batch.hlc, batch.at, batch.reviewer_id, batch.session_id, batch.app_version, batch.kind, batch.label,
        batch.undoes,
    )  # fmt: skip


def insert_batches(project: ProjectFile, rows: Iterable[Row]) -> None:
    """Write batches that are not there yet, in the order of ``BATCH_COLUMNS``. Call it in a transaction."""
    project.conn.executemany(f"INSERT INTO batch({BATCH_COLUMNS}) VALUES(?,?,?,?,?,?,?,?,?)", rows)


def insert_changes(project: ProjectFile, rows: Iterable[Row], ancestors: Iterable[tuple[bytes, bytes]]) -> None:
    """Write changes that are not there yet. Call it in a transaction.

    Args:
        rows: in the order of ``CHANGE_COLUMNS``.
        ancestors: pairs of a change and one that its writer had seen.
    """
    project.conn.executemany(f"INSERT INTO change({CHANGE_COLUMNS}) VALUES(?,?,?,?,?,?)", rows)
    project.conn.executemany("INSERT INTO change_prev(id, prev) VALUES(?,?)", ancestors)


def leave_out_rows(project: ProjectFile, row_ids: Mapping[str, Sequence[str]]) -> None:
    """Take all changes of some rows out of a copy that will be sent, and the batches of which nothing is left.

    Args:
        row_ids: by table.
    """
    of_rows = "tbl = ? AND row_id IN (SELECT value FROM json_each(?))"
    for table, ids in row_ids.items():
        given = (table, json.dumps(list(ids)))
        project.conn.execute(f"DELETE FROM change_prev WHERE id IN (SELECT id FROM change WHERE {of_rows})", given)
        project.conn.execute(f"DELETE FROM change WHERE {of_rows}", given)
    project.conn.execute("DELETE FROM batch WHERE NOT EXISTS (SELECT 1 FROM change WHERE batch_id = batch.id)")
