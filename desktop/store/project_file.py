"""The project file: open it, lock it, write to it in transactions, close it; and how a new one comes to be."""

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from desktop.domain.ids import SessionId, new_id
from desktop.file_errors import FileExists, FolderNotWritable, ProjectReadOnly
from desktop.store import opening
from desktop.store.clock import Clock
from desktop.store.schema import write_schema
from desktop.store.sqlite_errors import as_user_error, plain_errors
from desktop.store.writer_lock import WriterLock

if TYPE_CHECKING:
    from sqlite_utils import Database

_ROWS_A_PAGE = 1000

Row = tuple[Any, ...]  # Any: a row of the database holds whatever its columns hold


class Journal(Protocol):
    """Where what is committed is noted down a second time (recovery_journal.py)."""

    def append(self, lines: Iterable[str]) -> None:
        """Add lines."""


class ProjectFile:
    """An open project file. Use it on the thread that opened it.

    Attributes:
        session_id: new for each opening and never stored for reuse, so that copies of a file cannot collide.
        journal: where what is committed is noted down a second time; nothing for a file that is only read.
    """

    def __init__(self, path: Path, conn: sqlite3.Connection, *, lock: WriterLock | None) -> None:
        self.path = path
        self.conn = conn
        self.session_id = SessionId(new_id())
        self.clock = Clock()
        self.lock = lock
        self.texts: dict[str, str] = {}
        self.journal: Journal | None = None
        self._unjournaled: list[str] = []

    @cached_property
    def db(self) -> "Database":
        """The file by way of sqlite-utils."""
        from sqlite_utils import Database  # costs a tenth of a second, more than all else of opening a project

        # Plugins would be looked for in the whole environment; recursive triggers are for files with triggers.
        return Database(self.conn, recursive_triggers=False, execute_plugins=False)

    @property
    def writable(self) -> bool:
        """Whether this opening may write."""
        return self.lock is not None

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of one statement: nothing is left half read, so no commit has to wait.

        Raises:
            UserError: where the file or the disk is at fault.
        """
        try:  # not plain_errors: a coding asks twenty times, and a context manager costs more than the answer
            return self.conn.execute(sql, parameters).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            told = as_user_error(error, self.path)
            if told is None:
                raise
            raise told from error

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Every row of a table by column, by way of sqlite-utils and in pages: for what is done seldom.

        Raises:
            UserError: where the file or the disk is at fault.
        """
        last = -(2**63)
        while True:
            with plain_errors(self.path):
                found = self.db.table(table).rows_where(
                    "rowid > ?", (last,), select="rowid AS n, *", order_by="rowid", limit=_ROWS_A_PAGE
                )
                page = list(found)
            if not page:
                return
            last = page[-1]["n"]
            yield from page

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside becomes durable at once, or nothing does.

        Inside another transaction it is a part of that one which can fail for itself.

        Raises:
            ProjectReadOnly: the project was opened for reading.
            ProjectBusy, DiskFull, WriteFailed: nothing of it was written.
        """
        if not self.writable:
            raise ProjectReadOnly(self.path)
        begin, commit = (
            ("SAVEPOINT part", "RELEASE part") if self.conn.in_transaction else ("BEGIN IMMEDIATE", "COMMIT")
        )
        noted = len(self._unjournaled)
        with plain_errors(self.path):
            self.conn.execute(begin)
            try:
                yield
                self.conn.execute(commit)
            except BaseException:
                del self._unjournaled[noted:]
                if self.conn.in_transaction:  # a full disk may have ended it already
                    self.conn.execute("ROLLBACK TO part" if commit == "RELEASE part" else "ROLLBACK")
                    if commit == "RELEASE part":
                        self.conn.execute(commit)
                raise
        if self._unjournaled and not self.conn.in_transaction:
            lines, self._unjournaled = self._unjournaled, []
            if self.journal is not None:
                self.journal.append(lines)

    def note(self, line: str) -> None:
        """Keep a line for the recovery journal until the transaction is committed."""
        if self.journal is not None:
            self._unjournaled.append(line)

    def write_copy(self, target: Path) -> None:
        """Write all pages as they are at this moment into a file, which may be there and empty.

        Raises:
            sqlite3.Error: what fails is told by whoever knows what the copy is for.
        """
        with closing(sqlite3.connect(target)) as copy:
            self.conn.backup(copy)

    def close(self) -> None:
        """End this opening; nothing is lost, for everything was committed. Closing twice does no harm."""
        lock, self.lock = self.lock, None
        if lock is not None:
            if not lock.is_shared:
                with suppress(sqlite3.Error):  # only tidies: takes the emptied journal away
                    self.conn.execute("PRAGMA journal_mode=DELETE")
            lock.release()
        self.conn.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_project(path: Path, *, write: bool = True, lock_from: ProjectFile | None = None) -> ProjectFile:
    """Open a project file that is there.

    Args:
        write: take the one-writer lock. Without it the file is only read, by as many as like.
        lock_from: an opening of this program that lends its lock, for a job on a thread of its own. The two must not
            write at the same time.

    Raises:
        FileMissing, FileUnreadable, NotAProject, NewerProject, ProjectIncomplete, ProjectDamaged: see opening.py.
        ProjectBusy: somebody else has it open for writing.
        ProjectReadOnly: it may be read, yet not written; open it with ``write=False``.
    """
    path = Path(path).absolute()
    opening.examine_header(path)
    lock = None
    if write:
        lock = lock_from.lock.share() if lock_from is not None and lock_from.lock is not None else WriterLock(path)
    try:
        conn = _trusted_connection(path, write=write, pages=lock_from is None)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    project = ProjectFile(path, conn, lock=lock)
    if lock_from is not None:
        project.journal = lock_from.journal
        conn.execute("PRAGMA cache_spill=OFF")  # a spilled page would lock readers out before the commit
    return project


def open_second_connection(path: Path) -> ProjectFile:
    """A read-only opening for a job that reads much; the first opening has already examined the pages."""
    path = Path(path).absolute()
    opening.examine_header(path)
    return ProjectFile(path, _trusted_connection(path, write=False, pages=False), lock=None)


def new_file(path: Path, fill: Callable[[ProjectFile], None]) -> None:
    """Make a project file whole or not at all, and never over another.

    Args:
        fill: writes the first content into the open file under its temporary name.

    Raises:
        FileExists: something of that name is there.
        FolderNotWritable, DiskFull, WriteFailed: nothing was left behind.
    """
    path = Path(path).absolute()
    if path.exists() or path.is_symlink():
        raise FileExists(path)
    half_made = path.with_name(f".{path.name[:80]}.tmp-{secrets.token_hex(4)}")
    try:
        os.close(os.open(half_made, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
    except OSError as error:
        raise FolderNotWritable(path) from error
    try:
        with plain_errors(path):
            _fill_file(half_made, fill)
        _publish(half_made, path)
    finally:
        half_made.unlink(missing_ok=True)
        half_made.with_name(half_made.name + "-journal").unlink(missing_ok=True)


def _trusted_connection(path: Path, *, write: bool, pages: bool) -> sqlite3.Connection:
    """A connection to a file that has passed the examinations."""
    try:
        with plain_errors(path):
            return _examined(path, write=write, pages=pages)
    except ProjectReadOnly:
        if write:
            raise
    with plain_errors(path), opening.damage_told(path):  # an interrupted save is in the way of a mere reader
        opening.roll_back_journal(path)
        return _examined(path, write=False, pages=pages)


def _examined(path: Path, *, write: bool, pages: bool) -> sqlite3.Connection:
    with opening.damage_told(path):
        conn = opening.connect(path, write=write)
    try:
        with opening.damage_told(path), opening.on_probation(conn, path):
            opening.examine_schema(conn, path)
            if pages:
                opening.examine_pages(conn, path)
        if write:
            opening.make_durable(conn)
            opening.try_to_write(conn)
    except BaseException:
        conn.close()
        raise
    return conn


def _fill_file(path: Path, fill: Callable[[ProjectFile], None]) -> None:
    conn = opening.connect(path, write=True)
    try:
        opening.make_durable(conn)
        write_schema(conn)
        project = ProjectFile(path, conn, lock=WriterLock(path))
    except BaseException:
        conn.close()
        raise
    with project:
        fill(project)


def _publish(half_made: Path, path: Path) -> None:
    """Give the finished file its name, unless something has that name by now."""
    try:
        try:
            os.link(half_made, path)  # fails where the name is taken; a rename would replace
        except FileExistsError:
            raise
        except OSError:  # a file system without links: take the name first, then replace what was taken
            os.close(os.open(path, os.O_CREAT | os.O_EXCL))
            half_made.replace(path)
    except FileExistsError as error:
        raise FileExists(path) from error
    except OSError as error:
        raise FolderNotWritable(path) from error
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
