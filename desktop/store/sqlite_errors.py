"""What an error of SQLite means to the person at the desk."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import UserError
from desktop.file_errors import (
    DiskFull,
    FileUnreadable,
    ProjectBusy,
    ProjectDamaged,
    ProjectMoved,
    ProjectReadOnly,
    WriteFailed,
)

_LONGEST_PATH = 480
"""Bytes, with which SQLite opens no file any more: 512 of its own, less the ending of a journal."""

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_READING = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ}


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Raise the world's faults, as SQLite reports them, as sentences; faults of ours pass as they are."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        told = as_user_error(error, path)
        if told is None:
            raise
        raise told from error


def as_user_error(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> UserError | None:
    """The sentence for an error, or nothing if it is a fault of ours.

    A damaged file makes Python fail to decode a text before SQLite sees anything wrong.
    """
    if isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode"):
        return ProjectDamaged(path, "a text in it is not readable")
    extended: int | None = getattr(error, "sqlite_errorcode", None)  # missing where Python itself raised
    if extended is None:
        return None
    code = extended & 0xFF
    if code in _DAMAGE:
        return ProjectDamaged(path, str(error))
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(path)
    if code in _BUSY:
        return ProjectBusy(path, "in another program")
    if extended == sqlite3.SQLITE_READONLY_DBMOVED:
        return ProjectMoved(path)
    if code == sqlite3.SQLITE_CANTOPEN and len(os.fsencode(path)) > _LONGEST_PATH:
        return FileUnreadable(path, "its path is too long, so move it to a folder further up")
    if code in _READ_ONLY:
        return ProjectReadOnly(path)
    if code == sqlite3.SQLITE_TOOBIG:
        return WriteFailed(path, "a text or an original is larger than 256 MB")
    if extended in _READING:
        return FileUnreadable(path, "the disk reported an error")
    return WriteFailed(path, "the disk reported an error") if code == sqlite3.SQLITE_IOERR else None
