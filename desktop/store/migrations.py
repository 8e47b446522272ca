"""Bringing a project of an older program up to date.

History and content never change shape, and everything else is made of them: so a file of any older version becomes one
of this version by uniting its history, every hash of it checked, with a new file, which then replaces it whole. There
is no step from version to version, and no ALTER, which would leave a schema that nobody can compare to the letter.
What an older program called otherwise is the projection's business (tables.py), for old changes come by merge, too.
"""

import os
import secrets
from collections.abc import Generator
from pathlib import Path

from desktop.domain.progress import Progress
from desktop.file_errors import FolderNotWritable
from desktop.store import backups, merge
from desktop.store.foreign_file import foreign_file
from desktop.store.opening import version_of
from desktop.store.project_file import new_file, open_project, sync_folder
from desktop.store.schema import USER_VERSION
from desktop.store.writer_lock import WriterLock


def is_older(path: Path) -> bool:
    """Whether a project was made by an older program.

    Raises:
        FileMissing, FileUnreadable, NotAProject: it cannot be told.
    """
    return version_of(path) < USER_VERSION


def bring_up_to_date(path: Path) -> Generator[Progress, None, None]:
    """Make a project of an older program one of this version, once a backup of it as it is lies in the user's folder.

    Yields:
        Changes taken over so far, of all. Closing the generator leaves the old file as it was.

    Raises:
        ProjectBusy: somebody is writing to it. ProjectDamaged, HistoryIncomplete: not all of it can be proved.
        BackupNotMade, FolderNotWritable, DiskFull, WriteFailed: the old file is as it was.
    """
    path = Path(path).absolute()
    lock = WriterLock(path)
    half_made = path.with_name(f".{path.name[:80]}.tmp-{secrets.token_hex(4)}")
    try:
        with foreign_file(path) as old:
            backups.keep_as_it_is(old)
            new_file(half_made, lambda _project: None)
            with open_project(half_made) as project, project.transaction():
                yield from merge.take_in(project, old)
        try:
            os.replace(half_made, path)
        except OSError as error:
            raise FolderNotWritable(path) from error
        path.with_name(path.name + "-journal").unlink(missing_ok=True)  # rolled back in what was read
        sync_folder(path.parent)
    finally:
        half_made.unlink(missing_ok=True)
        half_made.with_name(half_made.name + "-journal").unlink(missing_ok=True)
        lock.release()
