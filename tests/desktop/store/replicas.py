"""Copies of one project in memory, and merges of them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.domain.change import RowChange
from desktop.domain.ids import ReviewerId, new_id
from desktop.domain.progress import ended
from desktop.store import history
from desktop.store.clock import Clock, wall_milliseconds
from desktop.store.foreign_file import ForeignFile
from desktop.store.merge import take_in
from desktop.store.project_file import ProjectFile
from desktop.store.schema import write_schema
from desktop.store.tables import TABLES

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
    """Merge the other copy into this one, by the way of real merges; gives the rows that got changes."""
    sent = sqlite3.connect(":memory:", isolation_level=None)
    other.conn.backup(sent)
    with closing(sent), into.transaction():
        outcome = ended(take_in(into, ForeignFile(Path("theirs.gloss"), sent)))
        return {row_id for _, row_id in outcome.touched}


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
