"""Rows of history as they lie in a file: the only module that writes to the tables batch, change and change_prev.

Whoever has made changes (history.py), taken them in (merge.py) or rescued them (rescue.py) hands them over here, once
their ids are known to be the hashes of what they say. Nothing is ever changed or taken away.
"""

from collections.abc import Iterable

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
