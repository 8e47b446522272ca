"""Rescues what a damaged project file still proves to hold into a new file, with what other copies add."""

import tempfile
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.progress import Progress
from desktop.errors import UserError
from desktop.file_errors import FileMissing, FileUnreadable, NothingToRescue
from desktop.store import backups, last_closed, merge, recovery_journal
from desktop.store.carved import Carved, carve
from desktop.store.foreign_file import foreign_file
from desktop.store.kept_backups import all_backups
from desktop.store.opening import LARGEST
from desktop.store.project_file import ProjectFile, new_file
from desktop.store.rescue import insert_carved, rebuild_rescued

_STEPS = 3


@dataclass(frozen=True, slots=True)
class Rescued:
    """What the new file holds: changes of the history, how many named ancestors are lost, texts and originals.

    ``copies`` are the other files that added to it.
    """

    changes: int
    missing: int
    texts: int
    originals: int
    codings: int
    copies: tuple[Path, ...]


def repair_project(source: Path, target: Path, *, copies: Sequence[Path] = ()) -> Generator[Progress, None, Rescued]:
    """Write a new project with everything that can be proved of a damaged one.

    The damaged file is only read. What this computer's newest backup and recovery journal of the project hold, and
    other copies of it (a colleague's file), is united with it, for a rescue is a merge like any other.

    Args:
        target: the new file; never replaced.
        copies: further files; one that cannot be read is passed over.

    Yields:
        A step for reading, for what is kept here, and for writing. Closing the generator leaves nothing behind.

    Raises:
        FileMissing, FileUnreadable: there is nothing to read. NothingToRescue: no change could be proved.
        FileExists, FolderNotWritable, DiskFull: the new file cannot be written.
    """
    yield Progress(0, _STEPS, source.name)
    found = carve(bytes_of(source))
    yield Progress(1, _STEPS, "journal and backup")
    with tempfile.TemporaryDirectory(prefix="glossator-") as room:
        kept = _kept_here(found, source, Path(room))
        yield Progress(2, _STEPS, target.name)
        outcome: list[Rescued] = []
        new_file(target, lambda project: outcome.append(_fill(project, found, source, (*copies, *kept))))
    yield Progress(_STEPS, _STEPS, target.name)
    return outcome[0]


def _kept_here(found: Carved, source: Path, room: Path) -> list[Path]:
    """What this computer keeps of the project: the journal goes to what was found, the newest backup into a file."""
    restored = []
    for project_id in projects_of(found, source):
        for change in recovery_journal.noted(project_id):
            found.add(change)
        newest = next(iter(all_backups(project_id)), None)
        if newest is not None:
            restored.append(backups.restore(newest, room / newest.path.name))
    return restored


def projects_of(found: Carved, source: Path) -> tuple[str, ...]:
    """The projects that a file holds or held: by what was carved, by journals, by how it was when it was closed."""
    noted = last_closed.left(source)
    of_note = (noted.project,) if noted else ()
    return tuple(dict.fromkeys((*found.project_ids, *recovery_journal.projects_at(source), *of_note)))


def bytes_of(source: Path) -> bytes:
    """The bytes of a file that may be damaged.

    Raises:
        FileMissing, FileUnreadable: there is nothing to read.
    """
    try:
        if source.stat().st_size > LARGEST:
            raise FileUnreadable(source, "it is larger than 4 GB")
        return source.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(source) from error
    except OSError as error:
        raise FileUnreadable(source, error.strerror or str(error)) from error


def _fill(project: ProjectFile, found: Carved, source: Path, copies: Sequence[Path]) -> Rescued:
    used = []
    with project.transaction():
        insert_carved(project, found)
        for copy in copies:
            if _take_in(project, copy):
                used.append(copy)
        outcome = rebuild_rescued(project)
        if not outcome.changes:
            raise NothingToRescue(source)
    return Rescued(outcome.changes, outcome.missing, outcome.texts, outcome.originals, outcome.codings, tuple(used))


def _take_in(project: ProjectFile, copy: Path) -> bool:
    """Unite with a copy, if it can be read whole."""
    try:
        with project.transaction(), foreign_file(copy) as other:
            for _ in merge.take_in(project, other, incomplete=True):
                pass
    except UserError:
        return False
    return True
