"""Copies of one project in memory, and what a merge will do with them: the union of two histories."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from desktop.domain.change import RowChange
from desktop.domain.ids import ReviewerId, new_id
from desktop.store import history, projection
from desktop.store.clock import Clock, wall_milliseconds
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import RowState, load_changes
from desktop.store.schema import write_schema
from desktop.store.tables import TABLES

HISTORY = ("batch", "change", "change_prev")
CONTENT = ("blob", "document_text", "document_block", "document_mark")


class NoLock:
    """Stands for the right to write to a database in memory, which nobody else can reach."""

    def release(self) -> None:
        """Nothing to give back."""


def in_memory() -> ProjectFile:
    """An empty project in memory."""
    conn = sqlite3.connect(":memory:", isolation_level=None)
    write_schema(conn)
    conn.execute("PRAGMA foreign_keys=ON")
    return ProjectFile(Path("memory.gloss"), conn, lock=NoLock())  # type: ignore[arg-type]


def copy_of(project: ProjectFile, *, clock_days: int = 0) -> ProjectFile:
    """A copy as people make it: the same bytes, opened on another machine, whose clock may be wrong."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    project.conn.backup(copy)
    copy.execute("PRAGMA foreign_keys=ON")
    opened = ProjectFile(Path("memory.gloss"), copy, lock=NoLock())  # type: ignore[arg-type]
    opened.clock = Clock(lambda: max(1, wall_milliseconds() + clock_days * 86_400_000))
    return opened


def write(project: ProjectFile, reviewer_id: str, *changes: RowChange, kind: str = "edit") -> str:
    """One batch; gives its id."""
    with project.transaction():
        return history.write(project, changes, label="Step", kind=kind, reviewer_id=ReviewerId(reviewer_id)).id


def add_reviewer(project: ProjectFile, name: str) -> str:
    """A reviewer, by themselves."""
    reviewer_id = new_id()
    write(project, reviewer_id, RowChange("reviewer", reviewer_id, {"name": name}), kind="new")
    return reviewer_id


def union(into: ProjectFile, other: ProjectFile) -> set[str]:
    """Take in what the other has and this one has not; gives the rows that got changes."""
    with into.transaction():
        for table in CONTENT:
            _copy_rows(into, table, other.query(f"SELECT * FROM {table}"))
        _copy_rows(into, "batch", other.query("SELECT * FROM batch"))
        known = {one for (one,) in into.query("SELECT id FROM change")}
        fresh = [row for row in other.query(f"SELECT {_CHANGE} FROM change ORDER BY n") if row[0] not in known]
        into.conn.executemany(f"INSERT INTO change({_CHANGE}) VALUES(?,?,?,?,?,?)", fresh)
        _copy_rows(into, "change_prev", other.query("SELECT * FROM change_prev"))
        touched = {str(row[4]) for row in fresh}
        had = {row[0] for row in into.query("SELECT row_id FROM change WHERE n <= ?", (len(known),))}
        states = {key: RowState(changes) for key, changes in load_changes(into, touched).items()}
        projection.project_rows(into, states, new={key for key in states if key[1] not in had})
    return touched


def everything(project: ProjectFile) -> dict[str, frozenset[tuple[object, ...]]]:
    """All tables, conflicts and history; the order of arrival aside."""
    found = {table: frozenset(project.query(f"SELECT * FROM {table}")) for table in (*TABLES, "conflict", *CONTENT)}
    found["batch"] = frozenset(project.query("SELECT * FROM batch"))
    found["change"] = frozenset(project.query(f"SELECT {_CHANGE} FROM change"))
    found["change_prev"] = frozenset(project.query("SELECT * FROM change_prev"))
    return found


def shown(project: ProjectFile) -> dict[str, frozenset[tuple[object, ...]]]:
    """The projected tables and the conflicts."""
    return {table: frozenset(project.query(f"SELECT * FROM {table}")) for table in (*TABLES, "conflict")}


_CHANGE = "id, batch_id, hlc, tbl, row_id, fields"


def _copy_rows(into: ProjectFile, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    rows = list(rows)
    if rows:
        places = ",".join("?" * len(rows[0]))
        into.conn.executemany(f"INSERT OR IGNORE INTO {table} VALUES({places})", rows)
