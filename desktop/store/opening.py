"""What is looked at before a file is trusted to be a project: header, side files, schema, pages."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from desktop.file_errors import (
    FileMissing,
    FileUnreadable,
    NewerProject,
    NotAProject,
    OlderProject,
    ProjectDamaged,
    ProjectIncomplete,
)
from desktop.store.schema import APPLICATION_ID, USER_VERSION, known_schema, schema_rows

MAGIC = b"SQLite format 3\x00"
LARGEST = 4 * 2**30
_HEADER = 100
_BUSY_SECONDS = 5
_PAGE_CACHE_KIB = 32 * 1024
_SECONDS = 60
"""In which a file's schema and pages must have been looked through; a large file is given more."""
_BYTES_A_SECOND = 10_000_000
"""Of a slow stick or a far folder; a laptop's disk gives a hundred times as many."""
STEPS_BETWEEN_LOOKS = 20_000
"""Of SQLite's machine, between two looks at the clock."""
AT_FAULT = frozenset({sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_AUTH})
"""What SQLite says where a guard stopped it: then the file is at fault."""


def version_of(path: Path) -> int:
    """The version of a project's tables, by its header.

    Raises:
        FileMissing, FileUnreadable, NotAProject, ProjectIncomplete, ProjectDamaged: see ``examine_header``.
    """
    return examine_header(path, any_version=True)


def examine_header(path: Path, *, any_version: bool = False) -> int:
    """Refuse what is no project of ours, by its first hundred bytes and its side files, before SQLite touches it.

    Args:
        any_version: take a file of a newer or an older program, too; a merge reads its history.

    Returns:
        The version of its tables.

    Raises:
        FileMissing: no such file.
        FileUnreadable: it cannot be read, or is larger than 4 GB.
        NotAProject: a folder, or a file of another kind.
        NewerProject, OlderProject: made by a newer or an older program.
        ProjectIncomplete: a write-ahead log lies beside it.
        ProjectDamaged: the header contradicts itself.
    """
    try:
        if path.is_dir():
            raise NotAProject(path)
        with path.open("rb") as file:
            header = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    if len(header) < _HEADER or not header.startswith(MAGIC) or _number(header, 68) != APPLICATION_ID:
        raise NotAProject(path)
    version = _number(header, 60)
    if version > USER_VERSION and not any_version:
        raise NewerProject(path, theirs=version, ours=USER_VERSION)
    if size > LARGEST:
        raise FileUnreadable(path, "it is larger than 4 GB")
    page_size = int.from_bytes(header[16:18])
    if page_size != 1 and (page_size < 512 or page_size & (page_size - 1)):
        raise ProjectDamaged(path, "its header contradicts itself")
    if version < USER_VERSION and not any_version:
        raise OlderProject(path, theirs=version, ours=USER_VERSION)
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise ProjectIncomplete(path, log)
    return version


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection with the safe settings for reading any file, and the durable ones for writing ours.

    Nothing of the file is trusted to be harmless: no function runs out of its schema, cells are checked when read.
    """
    uri = f"file://{'' if path.as_posix().startswith('/') else '/'}{quote(path.as_posix())}"
    # isolation_level None: every transaction is begun by us, as BEGIN IMMEDIATE.
    conn = sqlite3.connect(
        f"{uri}?mode={'rw' if write else 'ro'}",
        uri=True,
        isolation_level=None,
        timeout=_BUSY_SECONDS,
        cached_statements=256,
    )
    conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 256 * 2**20)
    conn.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000)
    conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", f"cache_size=-{_PAGE_CACHE_KIB}"):
        conn.execute(f"PRAGMA {pragma}")
    if not write:
        conn.execute("PRAGMA query_only=ON")
    return conn


def make_durable(conn: sqlite3.Connection) -> None:
    """Settings under which nothing acknowledged is lost in a power cut (measured: TRUNCATE with EXTRA)."""
    mode = conn.execute("PRAGMA journal_mode=TRUNCATE").fetchone()[0]
    if mode != "truncate":
        raise sqlite3.OperationalError(f"journal mode is {mode}")
    conn.execute("PRAGMA synchronous=EXTRA")
    conn.execute("PRAGMA foreign_keys=ON")
    # What takes a statement back that fails halfway stays in memory: no page of a project lies in a temporary folder.
    conn.execute("PRAGMA temp_store=MEMORY")


def try_to_write(conn: sqlite3.Connection) -> None:
    """Start a write and take it back: it fails now, not at the first coding, where file or folder is read-only."""
    conn.execute("BEGIN IMMEDIATE")
    conn.execute(f"PRAGMA user_version={USER_VERSION:d}")  # the value that it has; yet the journal must be made
    conn.execute("ROLLBACK")


def roll_back_journal(path: Path) -> None:
    """Finish what a crash interrupted: a read-only connection cannot roll a hot journal back."""
    conn = connect(path, write=True)
    try:
        conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    finally:
        conn.close()


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Take it as damage when SQLite does not understand statements of ours that are known to be sound."""
    try:
        yield
    except sqlite3.OperationalError as error:
        extended: int | None = getattr(error, "sqlite_errorcode", None)  # missing where Python could not decode
        if extended == sqlite3.SQLITE_ERROR:
            raise ProjectDamaged(path, str(error)) from error
        raise


@contextmanager
def on_probation(conn: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Until a file has been examined: statements may read its schema and check its pages, and that within a time.

    Pages that lead SQLite in a circle, or a schema that runs something when it is touched, come to nothing here.

    Raises:
        ProjectDamaged: it took too long, or something else was about to be run.
    """
    end = time.monotonic() + _SECONDS + path.stat().st_size / _BYTES_A_SECOND
    conn.set_progress_handler(lambda: int(time.monotonic() > end), STEPS_BETWEEN_LOOKS)
    conn.set_authorizer(_only_examining)
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) not in AT_FAULT:
            raise
        raise ProjectDamaged(path, f"it cannot be looked through ({error})") from error
    finally:
        conn.set_progress_handler(None, 0)
        conn.set_authorizer(None)


def examine_schema(conn: sqlite3.Connection, path: Path) -> None:
    """Refuse a file with any table, index, trigger or view that differs from ours by one byte.

    Raises:
        ProjectDamaged: what differs is named.
    """
    found = schema_rows(conn)
    if found == known_schema():
        return
    odd = sorted(name for _, name, _ in found ^ known_schema())
    raise ProjectDamaged(path, f"its tables are not those of a project ({', '.join(dict.fromkeys(odd))[:80]})")


def examine_pages(conn: sqlite3.Connection, path: Path) -> None:
    """SQLite's own quick check of every page.

    Raises:
        ProjectDamaged: with the first finding.
    """
    finding = conn.execute("PRAGMA quick_check(1)").fetchone()[0]
    if finding != "ok":
        raise ProjectDamaged(path, " ".join(str(finding).split())[:200])


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4])


def _only_examining(
    action: int, first: str | None, _second: str | None, _database: str | None, inner: str | None
) -> int:
    allowed = inner is None and (
        action == sqlite3.SQLITE_SELECT
        or (action == sqlite3.SQLITE_READ and first in ("sqlite_master", "sqlite_schema"))
        or (action == sqlite3.SQLITE_PRAGMA and first == "quick_check")
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
