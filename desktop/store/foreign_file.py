"""Reading a project file that somebody else made: only what a merge needs, and nothing of it is trusted.

A file may hold triggers, views or tables that do harm when they are touched, pages that send SQLite into a loop, and a
journal that belongs to another file. So it is only ever read, through an authorizer that knows no more than the tables
of history and content, with a limit on the time of each statement; it is never attached. What the rows say is checked
where they are taken in (merge.py).
"""

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.file_errors import ProjectDamaged
from desktop.store import opening
from desktop.store.project_file import ProjectFile, Row
from desktop.store.schema import known_schema, schema_rows
from desktop.store.sqlite_errors import plain_errors

READ = frozenset({"batch", "change", "change_prev", "blob", "document_text", "document_block", "document_mark"})
"""The tables of history and content: their shape never changes, so a merge reads them in a file of any version."""

SECONDS = 60
"""For one statement; a page of rows takes milliseconds."""

_PAGE_CACHE_KIB = 4 * 1024
"""Small, for every page is looked at once and most are read once more: keeping them costs more than it saves."""
_FUNCTIONS = frozenset({"count", "length", "max"})

_COPIED_WITH = ("-journal",)


@contextmanager
def foreign_file(path: Path) -> Iterator["ForeignFile"]:
    """The file, opened to read its history and content, of another version too.

    Raises:
        FileMissing, FileUnreadable, NotAProject, ProjectIncomplete, ProjectDamaged: see opening.py; also where the
            file holds what no project does.
    """
    path = Path(path).absolute()
    opening.examine_header(path, any_version=True)
    with _without_journal(path) as readable:
        with plain_errors(path), opening.damage_told(path):
            conn = opening.connect(readable, write=False)
            conn.execute(f"PRAGMA cache_size=-{_PAGE_CACHE_KIB}")
        try:
            with plain_errors(path), opening.damage_told(path), opening.on_probation(conn, path):
                _examine_shape(conn, path)
                opening.examine_pages(conn, path)
            yield ForeignFile(path, conn)
        finally:
            conn.close()


class ForeignFile(ProjectFile):
    """Somebody else's project, open for reading its history and content."""

    def __init__(self, path: Path, conn: sqlite3.Connection) -> None:
        super().__init__(path, conn, lock=None)
        self._end = 0.0
        conn.set_progress_handler(lambda: int(time.monotonic() > self._end), opening.STEPS_BETWEEN_LOOKS)
        conn.set_authorizer(_allow)

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of one statement over the tables of history and content.

        Raises:
            UserError: where the file is at fault, also if it takes too long to read.
        """
        self._end = time.monotonic() + SECONDS
        try:
            return super().query(sql, parameters)
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", None) not in opening.AT_FAULT:
                raise
            raise ProjectDamaged(self.path, f"it cannot be read through ({error})") from error


@contextmanager
def _without_journal(path: Path) -> Iterator[Path]:
    """The file as it can be read: where a journal lies beside it, a copy in which that is rolled back."""
    side_files = [beside for end in _COPIED_WITH if (beside := path.with_name(path.name + end)).is_file()]
    if not any(file.stat().st_size for file in side_files):
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="glossator-") as folder:
        copy = Path(folder) / "copy.gloss"
        shutil.copyfile(path, copy)
        for file in side_files:
            shutil.copyfile(file, copy.with_name(copy.name + file.name[len(path.name) :]))
        with plain_errors(path), opening.damage_told(path):
            opening.roll_back_journal(copy)
        yield copy


def _examine_shape(conn: sqlite3.Connection, path: Path) -> None:
    """Refuse triggers and views, and tables of history or content that are not ours to the letter.

    Other tables may differ: a newer program has more of them, and nothing of them is read.
    """
    found = schema_rows(conn)
    odd = sorted(name for kind, name, _ in found if kind in ("trigger", "view"))
    ours = {row for row in known_schema() if row[0] == "table" and row[1] in READ}
    odd += sorted(name for _, name, _ in ours - found)
    if odd:
        raise ProjectDamaged(path, f"it holds what no project does ({', '.join(odd)[:80]})")


def _allow(action: int, first: str | None, second: str | None, _database: str | None, inner: str | None) -> int:
    """Let statements do nothing but read those tables; nothing at all from within a view or a trigger."""
    allowed = inner is None and (
        action == sqlite3.SQLITE_SELECT
        or (action == sqlite3.SQLITE_READ and first in READ)
        or (action == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS)
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
