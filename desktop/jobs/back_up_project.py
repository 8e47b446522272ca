"""Makes a backup of a project beside the work on it, and deletes what nobody will want of backups and journals."""

from collections.abc import Generator
from pathlib import Path

from desktop.domain.progress import Progress
from desktop.store import backups, recovery_journal
from desktop.store.kept_backups import Backup
from desktop.store.project_file import open_second_connection


def finish_backup(aside: Path) -> Generator[Progress, None, Backup]:
    """Make a backup of a copy that was set aside.

    Yields:
        A step before and after. Returns the backup.

    Raises:
        BackupNotMade: see ``backups.finish``.
    """
    yield Progress(0, 1, aside.name)
    made = backups.finish(aside)
    yield Progress(1, 1, aside.name)
    return made


def back_up_project(path: Path, *, reason: str) -> Generator[Progress, None, Backup | None]:
    """Back a project up by a connection of its own, unless the newest backup holds the same history.

    Args:
        reason: one of ``kept_backups.REASONS``.

    Yields:
        A step before and after. Returns the backup that was made, if any.

    Raises:
        UserError: the project cannot be read, or no sound backup of it be written; the project is untouched.
    """
    yield Progress(0, 1, path.name)
    recovery_journal.tidy()
    with open_second_connection(path) as project:
        made = backups.back_up(project, reason=reason)
    yield Progress(1, 1, path.name)
    return made
