"""Writes a copy of a project file while work on it goes on."""

import os
import sqlite3
import tempfile
from collections.abc import Generator
from pathlib import Path

from desktop.domain.progress import Progress
from desktop.file_errors import DiskFull, FolderNotWritable
from desktop.store.project_file import ProjectFile, open_project
from desktop.store.replacing import put_in_place


def copy_project(source: Path, target: Path) -> Generator[Progress, None, Path]:
    """Copy a project to another file, which appears whole or not at all.

    Args:
        target: replaced if it is there.

    Yields:
        A step before the copying and one before the copy takes its name; returns the target.

    Raises:
        UserError: the source cannot be opened, or the target's folder not be written.
    """
    yield Progress(0, 2, target.name)
    half_made = _room_for(target)
    try:
        with open_project(source, write=False) as project:
            _copy_pages(project, half_made, target)
        yield Progress(1, 2, target.name)
        put_in_place(half_made, target)
    finally:
        half_made.unlink(missing_ok=True)
    yield Progress(2, 2, target.name)
    return target


def _room_for(target: Path) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    except OSError as error:
        raise FolderNotWritable(target) from error
    os.close(handle)
    return Path(name)


def _copy_pages(project: ProjectFile, half_made: Path, target: Path) -> None:
    try:
        project.write_copy(half_made)
    except sqlite3.Error as error:
        raise DiskFull(target) from error
