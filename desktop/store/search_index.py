"""Which extractions hold which words: an FTS5 index in the user's folder, never in the project file.

It is a cache. Extractions are immutable and their ids are made of their hashes, so an entry never becomes wrong; what
the index does not know may hold anything, and is looked through. So a search gives the same without an index, only
later: where SQLite has no FTS5, the folder cannot be written, or another program is writing to it. A file that is
damaged or of another version is thrown away and made anew.

FTS5 is given words that were folded and cut by ``domain/search_query.py``, and its plainest tokenizer, which leaves
them as they are: text and query are cut by one rule, and a query is never more to FTS5 than quoted words.
"""

import hashlib
import logging
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop import paths
from desktop.domain.folded_text import FoldedText
from desktop.domain.ids import TextId
from desktop.domain.search_query import SearchQuery, tokens_of
from desktop.store import projects
from desktop.store.project_file import ProjectFile

logger = logging.getLogger(__name__)

VERSION = 1
"""Of what is in the file; another one in a file has it made anew."""
MOST_FILES = 20
"""Of this many projects, those searched last, the indexes are kept."""
_SCHEMA = """
CREATE TABLE extraction(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE words USING fts5(tokens, content='', tokenize="ascii tokenchars '_'");
"""


class SearchIndex:
    """The open index. Use it on the thread that opened it.

    Args:
        conn: nothing where there can be no index; it then knows nothing.
    """

    def __init__(self, path: Path, conn: sqlite3.Connection | None) -> None:
        self._path, self._conn = path, conn
        self._known: set[TextId] | None = None

    @property
    def is_there(self) -> bool:
        """Whether anything can be kept in it."""
        return self._conn is not None

    def missing(self, text_ids: Iterable[TextId]) -> tuple[TextId, ...]:
        """Those of the extractions that it does not know."""
        if self._known is None:
            self._known = self._ids("SELECT id FROM extraction")
        return tuple(text_id for text_id in text_ids if text_id not in self._known)

    def add(self, texts: Iterable[tuple[TextId, str]]) -> None:
        """Take in extractions that it does not know: all of them or, where it cannot be written, none."""
        rows = [(text_id, " ".join(tokens_of(FoldedText(text).folded))) for text_id, text in texts]

        def write(conn: sqlite3.Connection) -> None:
            with conn:
                conn.execute("BEGIN IMMEDIATE")
                for text_id, tokens in rows:
                    added = conn.execute("INSERT OR IGNORE INTO extraction(id) VALUES(?)", (text_id,))
                    if added.rowcount:
                        conn.execute("INSERT INTO words(rowid, tokens) VALUES(?,?)", (added.lastrowid, tokens))

        self._attempt(write)
        self._known = None

    def may_hold(self, text_ids: Collection[TextId], query: SearchQuery) -> frozenset[TextId]:
        """Those of the extractions in which all terms occur, and those that it does not know."""
        found = self._ids(
            "SELECT e.id FROM words JOIN extraction e ON e.n = words.rowid WHERE words MATCH ?", _fts(query)
        )
        return frozenset(found.intersection(text_ids)).union(self.missing(text_ids))

    def close(self) -> None:
        """End this opening; closing twice does no harm."""
        if self._conn is not None:
            self._conn.close()
            self._conn = self._known = None

    def _ids(self, sql: str, *parameters: str) -> set[TextId]:
        found: set[TextId] = set()
        self._attempt(lambda conn: found.update(row[0] for row in conn.execute(sql, parameters).fetchall()))
        return found

    def _attempt(self, act: Callable[[sqlite3.Connection], None]) -> None:
        """Do something with the file; where that does not go, go on without it."""
        if self._conn is None:
            return
        try:
            act(self._conn)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            logger.warning("the search index cannot be used: %s", type(error).__name__)
            self.close()
            if not _is_busy(error):
                _remove(self._path)


@contextmanager
def open_index(project: ProjectFile, *, folder: Path | None = None) -> Iterator[SearchIndex]:
    """The index of a project, made where there is none.

    Args:
        folder: where the indexes are; the user's own where not given.
    """
    path = Path()
    try:
        path = _file_of(project, folder or paths.user_data() / "search")
        conn = _connect(path)
    except OSError:
        conn = None
    index = SearchIndex(path, conn)
    try:
        yield index
    finally:
        index.close()


def _fts(query: SearchQuery) -> str:
    """The query in FTS5's language: quoted words alone, in which nothing is left that could mean anything else."""
    return " AND ".join(f'"{" ".join(term.tokens)}"{" *" if term.is_prefix else ""}' for term in query.terms)


def _file_of(project: ProjectFile, folder: Path) -> Path:
    """The project's file; a copy of a project that was sent or renamed has the same."""
    folder.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(projects.the_project(project).id.encode()).hexdigest()[:32]
    path = folder / f"{name}.db"
    if not path.exists():
        files = sorted(folder.glob("*.db"), key=lambda file: file.stat().st_mtime)
        for old in files[: max(0, len(files) - MOST_FILES + 1)]:
            _remove(old)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # it says what words confidential documents hold
    return path


def _connect(path: Path) -> sqlite3.Connection | None:
    """A connection to the file, made anew if it is not as it should be; nothing where that does not go either."""
    for is_last in (False, True):
        conn = None
        try:
            conn = sqlite3.connect(path, timeout=1, isolation_level=None)
            _set_up(conn)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if conn is not None:
                conn.close()
            if is_last or _is_busy(error):
                logger.warning("there is no search index: %s", type(error).__name__)
                return None
            _remove(path)
        else:
            return conn
    return None


def _set_up(conn: sqlite3.Connection) -> None:
    """Make the tables in an empty file.

    Raises:
        sqlite3.Error: the file is something else, or SQLite has no FTS5.
    """
    for pragma in ("cell_size_check=ON", "journal_mode=DELETE", "synchronous=NORMAL", "cache_size=-16000"):
        conn.execute(f"PRAGMA {pragma}")
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    if version == 0 and not conn.execute("SELECT 1 FROM sqlite_schema").fetchall():
        conn.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version={VERSION}; COMMIT;")
    elif version != VERSION:
        raise sqlite3.DatabaseError(f"version {version}")
    conn.execute("SELECT n FROM extraction LIMIT 1").fetchall()
    conn.execute("SELECT rowid FROM words WHERE words MATCH '\"a\"' LIMIT 1").fetchall()


def _is_busy(error: Exception) -> bool:
    """Whether another program has the file in use, which is no fault of the file."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY)


def _remove(path: Path) -> None:
    for file in (path, path.with_name(path.name + "-journal")):
        with suppress(OSError):
            file.unlink(missing_ok=True)
