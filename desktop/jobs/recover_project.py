"""A damaged project: what of it can be read, and putting a backup or a rescue in its place.

The damaged file is never deleted: it gets another name beside the one that takes its place.
"""

import os
import secrets
from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.progress import Progress
from desktop.errors import UserError
from desktop.file_errors import FolderNotWritable
from desktop.jobs.repair_project import bytes_of, projects_of, repair_project
from desktop.store import backups, last_closed
from desktop.store.carved import carve
from desktop.store.kept_backups import Backup, all_backups
from desktop.store.project_file import open_second_connection


@dataclass(frozen=True, slots=True)
class Damage:
    """What is known of a damaged file.

    Attributes:
        findings: what the checks said, as sentences.
        codings: how many live codings can be proved of the file alone.
        expected: how many there were when it was last closed here, or in the backup; nothing where nobody knows.
        backup: the newest backup on this computer that holds most, with its codings.
    """

    path: Path
    findings: tuple[str, ...]
    codings: int
    expected: int | None
    backup: Backup | None
    backup_codings: int


def assess_damage(path: Path, findings: Sequence[str]) -> Generator[Progress, None, Damage]:
    """See what can be read of a damaged project, and whether there is a backup. Nothing is written.

    Yields:
        A step for the file and one for the backups.

    Raises:
        FileMissing, FileUnreadable: there is nothing to read.
    """
    yield Progress(0, 2, path.name)
    found = carve(bytes_of(path))
    readable = found.live_codings
    yield Progress(1, 2, "backups")
    backup, held = None, 0
    for project_id in projects_of(found, path):
        newest = next(iter(all_backups(project_id)), None)
        if newest is not None and (backup is None or newest.made_at > backup.made_at):
            backup, held = newest, _codings_in(newest)
    noted = last_closed.left(path)
    known = [count for count in (noted.codings if noted else None, held if backup else None) if count is not None]
    yield Progress(2, 2, path.name)
    return Damage(path, tuple(findings), readable, max((*known, readable)) if known else None, backup, held)


def replace_damaged(
    path: Path, *, backup: Backup | None, now: datetime | None = None
) -> Generator[Progress, None, Path]:
    """Put a backup, or all that can be proved of the file, in the place of a damaged project.

    What takes its place is whole before anything gets another name.

    Args:
        backup: what to restore; without one, the file is repaired from itself, its backup and the recovery journal.

    Yields:
        Steps of the work. Returns where the damaged file is now; closing the generator leaves it where it was.

    Raises:
        UserError: nothing could be rescued, or the folder takes no file; the damaged file is where it was.
    """
    half_made = path.with_name(f".{path.name[:80]}.tmp-{secrets.token_hex(4)}")
    try:
        if backup is None:
            yield from repair_project(path, half_made)
        else:
            yield Progress(0, 1, path.name)
            backups.restore(backup, half_made)
        aside = _free_name(path, f"damaged {now or datetime.now():%Y-%m-%d %H.%M}")
        _rename(path, aside)
        _rename(half_made, path)
    finally:
        half_made.unlink(missing_ok=True)
    last_closed.forget(path)
    yield Progress(1, 1, path.name)
    return aside


def restore_beside(project: Path, backup: Backup) -> Generator[Progress, None, Path]:
    """Write a backup out as a project of its own beside another.

    Yields:
        A step before and after. Returns the new file.

    Raises:
        BackupNotMade: it cannot be written.
    """
    yield Progress(0, 1, project.name)
    made = backup.made_at.astimezone()
    target = backups.restore(backup, _free_name(project, f"backup {made:%Y-%m-%d %H.%M}"))
    yield Progress(1, 1, target.name)
    return target


def _rename(path: Path, to: Path) -> None:
    try:
        os.rename(path, to)
    except OSError as error:
        raise FolderNotWritable(path) from error
    for end in ("-journal",):  # it belongs to the file, and would be played back into what takes its place
        with suppress(OSError):
            os.rename(path.with_name(path.name + end), to.with_name(to.name + end))


def _free_name(path: Path, what: str) -> Path:
    """A name beside the file that says what it is and that nobody has."""
    words = f"{path.stem[:180]} ({what})"
    name = path.with_name(words + path.suffix)
    number = 2
    while name.exists():
        name = path.with_name(f"{words} {number}{path.suffix}")
        number += 1
    return name


def _codings_in(backup: Backup) -> int:
    try:
        with open_second_connection(backup.path) as project:
            return int(project.query("SELECT count(*) FROM coding WHERE deleted_hlc IS NULL")[0][0])
    except UserError:
        return 0
