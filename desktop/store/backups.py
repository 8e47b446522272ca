"""Backups of a project in the user's folder: made whole, looked through, and written out as projects again.

Originals lie beside them, once for all backups of all projects, by their hash: a backup itself holds none.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop import paths
from desktop.domain.progress import ended
from desktop.errors import UserError
from desktop.file_errors import BackupNotMade
from desktop.store.check import check_project
from desktop.store.foreign_file import ForeignFile
from desktop.store.kept_backups import ASIDE, Backup, all_backups, folder, name_of, tidy, told_by_name
from desktop.store.project_file import ProjectFile, open_second_connection
from desktop.store.projects import the_project
from desktop.store.replacing import put_in_place, write_durably

PASSING = ("opened", "work")
"""Reasons that say no more than that time has passed."""

FRESH = timedelta(minutes=10)


def back_up(project: ProjectFile, *, reason: str, now: datetime | None = None) -> Backup | None:
    """Make a backup, unless the newest one holds the same history; that one then counts as made for the reason, too.

    It appears under its name only once every check of a project has found it sound: a good one is never pushed out by
    a bad one.

    Args:
        reason: one of ``kept_backups.REASONS``.

    Raises:
        BackupNotMade: it could not be written, or did not come out sound; the project itself is untouched.
    """
    now = now or datetime.now(UTC)
    project_id = the_project(project).id
    newest = next(iter(all_backups(project_id)), None)
    if newest is not None and _last_batch(newest.path) == _newest(project.query(_LAST)):
        return _counted_as(newest, reason)
    target = folder(project_id) / name_of(now, reason)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=target.parent) as room:
            half_made = Path(room) / "backup.gloss"
            project.write_copy(half_made)
            _examine(project.path, half_made)
            _put_originals_aside(half_made)
            put_in_place(half_made, target)
    except (OSError, sqlite3.Error) as error:
        raise BackupNotMade(project.path, str(error)) from error
    tidy(project_id, now=now)
    return Backup(target, now.replace(microsecond=0), reason, target.stat().st_size)


def back_up_before(project: ProjectFile, *, reason: str, now: datetime | None = None) -> Backup | None:
    """Make a backup before something that changes much, unless there is one of the last minutes.

    What was done since that one is in the history, which nothing takes away, and in the recovery journal.

    Raises:
        BackupNotMade: see ``back_up``.
    """
    return None if has_fresh(project, now=now) else back_up(project, reason=reason, now=now)


def has_fresh(project: ProjectFile, *, now: datetime | None = None) -> bool:
    """Whether the newest backup is of the last minutes."""
    newest = next(iter(all_backups(the_project(project).id)), None)
    return newest is not None and (now or datetime.now(UTC)) - newest.made_at < FRESH


def set_aside(project: ProjectFile, *, reason: str, now: datetime | None = None) -> Path:
    """Copy a project as it is now, in no more time than that takes; ``finish`` makes a backup of the copy.

    Raises:
        BackupNotMade: it could not be written.
    """
    now = now or datetime.now(UTC)
    aside = folder(the_project(project).id) / name_of(now, reason, ASIDE)
    try:
        aside.parent.mkdir(parents=True, exist_ok=True)
        # By a reader: SQLite copies nothing from a connection that is in the midst of writing, and Python would wait.
        with open_second_connection(project.path) as reader:
            reader.write_copy(aside)
    except (OSError, sqlite3.Error) as error:
        aside.unlink(missing_ok=True)
        raise BackupNotMade(project.path, str(error)) from error
    return aside


def finish(aside: Path) -> Backup:
    """Make a backup of what was set aside, once every check has found it sound.

    Raises:
        BackupNotMade: it is not sound, or cannot be written.
    """
    target = aside.with_suffix(".gloss")
    try:
        _examine(aside, aside)
        _put_originals_aside(aside)
        put_in_place(aside, target)
    except (OSError, sqlite3.Error) as error:
        raise BackupNotMade(aside, str(error)) from error
    finally:
        aside.unlink(missing_ok=True)
    made_at, reason = told_by_name(target)
    return Backup(target, made_at, reason, target.stat().st_size)


def keep_as_it_is(old: ForeignFile, *, now: datetime | None = None) -> Backup:
    """Keep a project of an older program as it is, originals and all, before it is brought up to date.

    Whether it is sound is seen when it is read for that; until then nothing pushes another backup out.

    Raises:
        BackupNotMade: it could not be written.
    """
    now = now or datetime.now(UTC)
    rows = old.query("SELECT row_id FROM change WHERE tbl = 'project' ORDER BY hlc LIMIT 1")
    target = folder(rows[0][0] if rows else "unknown") / name_of(now, "upgrade")
    half_made = target.with_suffix(".tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        old.write_copy(half_made)
        put_in_place(half_made, target)
    except (OSError, sqlite3.Error) as error:
        raise BackupNotMade(old.path, str(error)) from error
    finally:
        half_made.unlink(missing_ok=True)
    return Backup(target, now.replace(microsecond=0), "upgrade", target.stat().st_size)


def restore(backup: Backup, target: Path) -> Path:
    """Write a backup out as a project again, with its originals; the target must not be there.

    Raises:
        BackupNotMade: it cannot be written.
    """
    half_made = target.with_name(f".{target.name[:80]}.tmp-restore")
    try:
        shutil.copyfile(backup.path, half_made)
        with closing(sqlite3.connect(half_made, isolation_level=None)) as conn:
            wanted = [row[0] for row in conn.execute("SELECT sha256 FROM blob WHERE bytes IS NULL")]
            for sha256 in wanted:
                original = _original(sha256)
                if original.is_file():
                    conn.execute("UPDATE blob SET bytes = ? WHERE sha256 = ?", (original.read_bytes(), sha256))
        os.link(half_made, target) if hasattr(os, "link") else os.replace(half_made, target)
    except (OSError, sqlite3.Error) as error:
        raise BackupNotMade(target, str(error)) from error
    finally:
        half_made.unlink(missing_ok=True)
    return target


_LAST = "SELECT id, n FROM change WHERE n = (SELECT max(n) FROM change)"


def _newest(rows: Sequence[tuple[object, ...]]) -> tuple[object, ...]:
    return rows[0] if rows else ()


def _last_batch(path: Path) -> tuple[object, ...] | None:
    """What the newest change in a backup is; nothing where it cannot be read."""
    try:
        # Its pages were examined when it was made; to do it again would take as long as a small merge.
        with open_second_connection(path) as backup:
            return _newest(backup.query(_LAST))
    except UserError:
        return None


def _counted_as(backup: Backup, reason: str) -> Backup | None:
    """The backup under a name that says why it is wanted now, where that is more than the passing of time."""
    if reason in PASSING or backup.reason == reason:
        return None if reason in PASSING else backup
    path = backup.path.with_name(name_of(backup.made_at, reason))
    os.replace(backup.path, path)
    return replace(backup, path=path, reason=reason)


def _examine(project: Path, half_made: Path) -> None:
    findings = ended(check_project(half_made))
    if findings:
        raise BackupNotMade(project, findings[0])


def _put_originals_aside(half_made: Path) -> None:
    """Move the bytes of originals out of a backup, to where each is kept once."""
    with closing(sqlite3.connect(half_made, isolation_level=None)) as conn:
        rows: Iterable[tuple[bytes]] = conn.execute("SELECT sha256 FROM blob WHERE bytes IS NOT NULL").fetchall()
        for (sha256,) in rows:
            original = _original(sha256)
            if not original.is_file():
                data = conn.execute("SELECT bytes FROM blob WHERE sha256 = ?", (sha256,)).fetchone()[0]
                original.parent.mkdir(parents=True, exist_ok=True)
                write_durably(original, data)
        conn.execute("UPDATE blob SET bytes = NULL")
        conn.execute("VACUUM")


def _original(sha256: bytes) -> Path:
    digits = sha256.hex()
    return paths.user_data() / "backups" / "originals" / digits[:2] / digits
