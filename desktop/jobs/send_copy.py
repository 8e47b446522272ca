"""Writes a copy of a project to send: the whole or a part, checked, in one file, with a password if wanted."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from desktop import paths
from desktop.domain.part import Part
from desktop.domain.progress import Progress
from desktop.file_errors import CopyNotMade, DiskFull, FolderNotWritable
from desktop.store import package
from desktop.store.check import check_project
from desktop.store.parts import leave_out
from desktop.store.project_file import ProjectFile, open_project
from desktop.store.replacing import put_in_place, write_beside

_STEPS = 4


@dataclass(frozen=True, slots=True)
class Sent:
    """What was written: the file, what lives in it, and how many rows of the history it is without."""

    path: Path
    documents: int
    codings: int
    memos: int
    left_out: int


def send_copy(source: Path, target: Path, part: Part, *, password: str = "") -> Generator[Progress, None, Sent]:
    """Write a copy; work on the source may go on meanwhile.

    Args:
        target: replaced if it is there. It appears whole or not at all.
        password: if given, the target is a zip file that only this opens; the copy inside has the target's stem.

    Yields:
        A step for copying, leaving out, checking and writing.

    Raises:
        CopyNotMade: the copy did not pass every check of a project.
        UserError: the source cannot be read or the target not be written.
    """
    # Not beside the target: that may be a folder which others see, and this is not yet what they may.
    with tempfile.TemporaryDirectory(prefix="sending-", dir=paths.user_data()) as room:
        copy = Path(room) / f"{target.stem}.gloss"
        yield Progress(0, _STEPS, "copying")
        with open_project(source, write=False) as project:
            _copy(project, copy, target)
        yield Progress(1, _STEPS, "leaving out")
        with open_project(copy) as project:
            left_out = leave_out(project, part)
            documents, codings, memos = (_count(project, table) for table in ("document", "coding", "memo"))
        yield Progress(2, _STEPS, "checking")
        for finding in (yield from check_project(copy)):
            raise CopyNotMade(target, finding)
        yield Progress(3, _STEPS, "writing")
        finished = copy
        if password:
            finished = copy.with_suffix(package.SUFFIX)
            package.pack(copy, finished, password=password, name=copy.name)
        _place(finished, target)
        yield Progress(_STEPS, _STEPS, "done")
    return Sent(target, documents, codings, memos, left_out)


def _copy(project: ProjectFile, copy: Path, target: Path) -> None:
    try:
        project.write_copy(copy)
    except sqlite3.Error as error:
        raise DiskFull(target) from error


def _count(project: ProjectFile, table: str) -> int:
    return int(project.query(f"SELECT count(*) FROM {table} WHERE deleted_hlc IS NULL")[0][0])


def _place(finished: Path, target: Path) -> None:
    try:
        beside = write_beside(finished, target)
        try:
            put_in_place(beside, target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        if shutil.disk_usage(target.parent if target.parent.is_dir() else os.curdir).free < finished.stat().st_size:
            raise DiskFull(target) from error
        raise FolderNotWritable(target) from error
