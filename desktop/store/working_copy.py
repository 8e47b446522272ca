"""The copy on this computer in which a project is worked on that lives elsewhere: in a shared folder, in a mail.

It lies in the user's folder with a note of where it belongs and of what the shared file held when it was last seen.
Everything in it came through the union of merge.py, so a copy is never made of anything that a hash does not prove.
"""

import errno
import json
import os
import secrets
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from desktop.domain.progress import Progress
from desktop.file_errors import DiskFull, FileMissing, FileUnreadable, ProjectDamaged
from desktop.store import copy_folders, merge
from desktop.store.foreign_file import ForeignFile, foreign_file
from desktop.store.merge_outcome import began_as
from desktop.store.project_file import ProjectFile, new_file, open_project, open_second_connection
from desktop.store.replacing import put_in_place, sync_folder, write_durably
from desktop.store.sqlite_errors import plain_errors

_TRIES = 3


class Holding(NamedTuple):
    """How much a file holds: changes, and originals with their bytes. Of two united files it tells which has more."""

    changes: int
    originals: int


class Sight(NamedTuple):
    """A shared file when it was last seen: what it is known by (time, size, number of the file) and what it held."""

    stamp: tuple[int, int, int]
    holding: Holding


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """A copy: the file that is worked on, the file that people know, and whether it is published there."""

    path: Path
    shared: Path
    published: bool

    def seen(self) -> Sight | None:
        """The shared file as it was last seen, in another sitting perhaps; nothing if it never was."""
        found = copy_folders.about(self.path.parent).get("seen")
        try:
            return Sight(tuple(found[0]), Holding(*found[1]))  # type: ignore[index]  # whatever else stands there fails
        except (TypeError, IndexError):
            return None

    def note_seen(self, sight: Sight | None) -> None:
        """Keep what the shared file held; nothing where it is to be looked at again."""
        _note(self.path.parent, self.shared, self.published, sight)


def stamp_of(found: os.stat_result) -> tuple[int, int, int]:
    """What tells one state of a file from another: each publish makes a new file."""
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def holding_of(project: ProjectFile) -> Holding:
    """How much a project, or a foreign file, holds."""
    changes = project.query("SELECT count(*) FROM change")[0][0]
    # The length of a null is null; other than the bytes themselves it is known without reading them.
    return Holding(changes, project.query("SELECT count(length(bytes)) FROM blob")[0][0])


@contextmanager
def snapshot(shared: Path, room: Path) -> Iterator[tuple[tuple[int, int, int], ForeignFile]]:
    """The shared file as it is now, copied to this computer and opened as a file that somebody else made.

    Nothing of SQLite ever touches the shared file itself: no lock of ours is in the way of others, and no network
    is waited for while our own file is locked.

    Args:
        room: a folder on this computer.

    Raises:
        OSError: it cannot be read now.
        UserError: see ``foreign_file``; a file that is only half there is ProjectDamaged or FileUnreadable.
    """
    with tempfile.TemporaryDirectory(prefix="incoming-", dir=room) as own_room:
        copy = Path(own_room) / shared.name  # a name that a sentence about it can say
        for _ in range(_TRIES):  # else it was written over in the midst, which the hashes will show
            with shared.open("rb") as source, copy.open("wb") as out:
                stamp = stamp_of(os.fstat(source.fileno()))
                shutil.copyfileobj(source, out, 1 << 20)
                if stamp_of(os.fstat(source.fileno())) == stamp:
                    break
        journal = shared.with_name(shared.name + "-journal")  # somebody works on it in place
        if journal.is_file():
            shutil.copyfile(journal, copy.with_name(copy.name + "-journal"))
        with foreign_file(copy) as other:
            yield stamp, other


def find_copy(shared: Path) -> WorkingCopy | None:
    """The copy in which a shared file was worked on last, if there is one."""
    newest = copy_folders.newest_folder(shared)
    return None if newest is None else _copy_in(newest)


def copy_of_shared(
    shared: Path, *, published: bool, source: Path | None = None
) -> Generator[Progress, None, WorkingCopy]:
    """The copy to work in: the one that is there, or a new one of what the shared file holds.

    Where the file cannot be read now, a copy of before does; what is new in the file comes in with the next exchange.
    A file that holds another project now, under the same name, gets a copy of its own; the one of before is kept.
    A copy that is not published has no exchanges: what is new in the file comes in here.

    Args:
        source: where the project is to be read, for one that came out of a package; else the shared file itself.

    Raises:
        UserError: there is no copy, and none can be made.
    """
    there, room = find_copy(shared), copy_folders.root()
    try:
        if there is not None and _is_as_seen(there):
            return there
        with snapshot(source or shared, room) as (stamp, other):
            if there is None or not began_as(other) & _projects_in(there.path):
                folder = copy_folders.new_folder(shared)
                yield from _make(folder / f"{shared.stem}.gloss", other)
                _note(folder, shared.absolute(), published, Sight(stamp, holding_of(other)))
                return _copy_in(folder)
            if not published:
                with open_project(there.path) as project, project.transaction():
                    yield from merge.take_in(project, other)
            return there
    except FileNotFoundError as error:
        if there is None:
            raise FileMissing(shared) from error
    except OSError as error:
        if there is None and error.errno == errno.ENOSPC:  # reading needs none: it is this computer's disk
            raise DiskFull(room) from error
        if there is None:
            raise FileUnreadable(shared, error.strerror or str(error)) from error
    except (ProjectDamaged, FileUnreadable):
        if there is None:
            raise
    assert there is not None
    return there


def adopt(project: ProjectFile) -> WorkingCopy:
    """A working copy of a project that is open in place, once somebody's publish has replaced its file.

    What was saved since that publish read it is nowhere else but in the file that is still open and has no name any
    more; so the copy is made of that one. The exchange of the copy then unites it with what has the name now.

    Raises:
        UserError: the copy cannot be written.
    """
    folder = copy_folders.new_folder(project.path)
    folder.mkdir()
    half_made = folder / "half made.gloss"
    with plain_errors(half_made):
        project.write_copy(half_made)
    put_in_place(half_made, folder / f"{project.path.stem}.gloss")
    sync_folder(folder.parent)
    _note(folder, project.path, True, None)
    return _copy_in(folder)


def _is_as_seen(copy: WorkingCopy) -> bool:
    seen = copy.seen()
    return seen is not None and seen.stamp == stamp_of(os.stat(copy.shared))


def _make(path: Path, other: ForeignFile) -> Generator[Progress, None, None]:
    """A project file with the history of another: written under our own schema, each row checked."""
    path.parent.mkdir(exist_ok=True)
    half_made = path.with_name(f"new-{secrets.token_hex(4)}.gloss")
    try:
        new_file(half_made, lambda _project: None)
        with open_project(half_made) as project, project.transaction():
            yield from merge.take_in(project, other)
        put_in_place(half_made, path)
        sync_folder(path.parent.parent)
    finally:
        half_made.unlink(missing_ok=True)
        half_made.with_name(half_made.name + "-journal").unlink(missing_ok=True)


def _projects_in(path: Path) -> frozenset[str]:
    with open_second_connection(path) as project:
        return began_as(project)


def _copy_in(folder: Path) -> WorkingCopy:
    about = copy_folders.about(folder)
    shared = Path(str(about["shared"]))
    return WorkingCopy(folder / f"{shared.stem}.gloss", shared, bool(about.get("published")))


def _note(folder: Path, shared: Path, published: bool, sight: Sight | None) -> None:
    text = json.dumps({"shared": str(shared), "published": published, "seen": sight})
    write_durably(folder / copy_folders.ABOUT, text.encode())  # without it nobody finds the copy
