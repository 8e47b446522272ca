"""Exchanges work between a working copy and the shared file: what others published comes in, what is new goes out.

Publishing is a merge, too: what the shared file holds now is united with the copy, the union is written beside it and
takes its place. Whoever replaces the file a moment later has not seen ours; but ours stays in our copy, and goes out
with the next exchange, which finds the file changed. Ancestry makes all of it repeatable, so nothing is lost.
"""

import os
import random
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from desktop.domain.progress import Progress, ended
from desktop.file_errors import FileUnreadable, NotAProject, NotYetShared, ProjectDamaged
from desktop.store import merge
from desktop.store.conflicts import open_conflicts
from desktop.store.foreign_file import ForeignFile
from desktop.store.merge_outcome import Merged, began_as, outcome
from desktop.store.project_file import ProjectFile, open_second_connection
from desktop.store.replacing import put_in_place, sweep, write_beside
from desktop.store.sqlite_errors import plain_errors
from desktop.store.working_copy import Sight, WorkingCopy, holding_of, snapshot, stamp_of

WAITS = (0.2, 1.0, 5.0, 30.0)
"""Seconds between tries where somebody is reading the shared file, which keeps others from replacing it on Windows."""

_SLICE = 0.1
_ROUNDS = 5
_DAMAGED_FOR = 60.0
"""Seconds after its last change; a file that does not read sooner may still be on its way."""

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange came to.

    Attributes:
        arrived: what others did and is here now.
        published: whether the shared file was replaced.
        ahead: whether this computer holds what the shared file does not.
    """

    arrived: Merged = field(default_factory=Merged)
    published: bool = False
    ahead: bool = False


def exchange_work(
    copy: WorkingCopy, project: ProjectFile, *, publish: bool, waits: Sequence[float] = WAITS
) -> Generator[Progress, None, Exchanged]:
    """Take in what the shared file has, and publish to it what it has not.

    Args:
        project: an opening of the copy for this job alone, which may write; work on the copy goes on meanwhile.
        publish: whether what is new here goes out; else it is only looked at.
        waits: seconds before each further try while the shared file cannot be read or replaced.

    Yields:
        A step now and then, also while it waits. Closing the generator leaves the shared file as it is.

    Raises:
        NotYetShared: the shared file cannot be read or replaced now; the copy has everything.
        UserError: the copy itself cannot be written.
    """
    try:
        return (yield from _exchange(copy, project, publish=publish, waits=waits))
    except OSError as error:  # the disk of this computer, as a rule: the shared one is tried again and again
        raise NotYetShared(copy.shared, _reason(copy, error)) from error


def _exchange(
    copy: WorkingCopy, project: ProjectFile, *, publish: bool, waits: Sequence[float]
) -> Generator[Progress, None, Exchanged]:
    arrived, published = Merged(), False
    for _ in range(_ROUNDS):
        news = yield from _patiently(copy, waits, lambda: _look(copy, project))
        if news is not None:
            arrived = _added(arrived, (yield from _take_in(copy, project, waits)))
        ahead = _is_ahead(copy, project)
        if not (publish and ahead):
            return Exchanged(arrived, published, ahead)
        published = yield from _publish(copy, project, waits)
        if published:
            return Exchanged(arrived, True, _is_ahead(copy, project))
        time.sleep(random.uniform(0, _SLICE))  # two who save at the same pace would always be in each other's way
    raise NotYetShared(copy.shared, "others are saving to it all the time")


def _look(copy: WorkingCopy, project: ProjectFile) -> tuple[int, int, int] | None:
    """What the shared file is known by, if it is not as it was last seen."""
    try:
        stamp = stamp_of(os.stat(copy.shared))
    except FileNotFoundError:
        if not copy.shared.parent.is_dir():
            raise
        if copy.seen() is not None:
            copy.note_seen(None)  # somebody took it away; our copy is whole, and is written there anew
        return None
    seen = copy.seen()
    return None if seen is not None and seen.stamp == stamp else stamp


def _take_in(copy: WorkingCopy, project: ProjectFile, waits: Sequence[float]) -> Generator[Progress, None, Merged]:
    """Unite what the shared file holds with the copy, and note what it held."""
    while True:
        try:
            return (yield from _patiently(copy, waits, lambda: _united(copy, project)))
        except (ProjectDamaged, FileUnreadable) as error:
            if time.time() - os.stat(copy.shared).st_mtime < _DAMAGED_FOR:
                raise NotYetShared(copy.shared, "it is not whole; it may still be on its way here") from error
            _put_damaged_aside(copy)
            copy.note_seen(None)
            return Merged()
        except NotAProject as error:
            raise NotYetShared(copy.shared, "another file has its name") from error


def _united(copy: WorkingCopy, project: ProjectFile) -> Merged:
    found = Merged()
    with tempfile.TemporaryDirectory(prefix="glossator-") as room, snapshot(copy.shared, Path(room)) as (stamp, other):
        if not began_as(other) & began_as(project):
            raise NotYetShared(copy.shared, "another project has its name")
        if _has_news(project, other):
            with project.transaction():
                waiting = open_conflicts(project)
                arrival = ended(merge.take_in(project, other))  # without a break: others wait for the lock
                found = outcome(project, [arrival], waiting, same_project=True)
        copy.note_seen(Sight(stamp, holding_of(other)))
    return found


def _has_news(project: ProjectFile, other: ForeignFile) -> bool:
    """Whether there is anything to write; a look that locks nobody out."""
    known = {one for (one,) in project.query("SELECT id FROM change")}
    if any(one not in known for (one,) in other.query("SELECT id FROM change")):
        return True
    ours = {one for (one,) in project.query("SELECT sha256 FROM blob WHERE length(bytes) IS NOT NULL")}
    return any(one not in ours for (one,) in other.query("SELECT sha256 FROM blob WHERE length(bytes) IS NOT NULL"))


def _is_ahead(copy: WorkingCopy, project: ProjectFile) -> bool:
    seen = copy.seen()
    return seen is None or holding_of(project) != seen.holding


def _publish(copy: WorkingCopy, project: ProjectFile, waits: Sequence[float]) -> Generator[Progress, None, bool]:
    """Write the copy beside the shared file and put it in its place, unless that has changed meanwhile."""
    sweep(copy.shared)
    with tempfile.TemporaryDirectory(prefix="glossator-") as room:
        finished = Path(room) / "outgoing.gloss"
        with plain_errors(copy.path):
            project.write_copy(finished)  # on this computer first: a slow share must not lock our own file
        with open_second_connection(finished) as whole:
            holding = holding_of(whole)
        beside = yield from _patiently(copy, waits, lambda: write_beside(finished, copy.shared))
    try:
        yield Progress(0, 0, "publishing")
        if _look(copy, project) is not None:
            return False
        found = yield from _patiently(copy, waits, lambda: put_in_place(beside, copy.shared))
        copy.note_seen(Sight(stamp_of(found), holding))
        return True
    finally:
        _remove(beside)


def _patiently(
    copy: WorkingCopy, waits: Sequence[float], act: Callable[[], Result]
) -> Generator[Progress, None, Result]:
    """Try, and try again after each of the waits, while the world refuses."""
    for wait in (*waits, None):
        try:
            return act()
        except OSError as error:
            if wait is None or (isinstance(error, FileNotFoundError) and not copy.shared.parent.is_dir()):
                raise NotYetShared(copy.shared, _reason(copy, error)) from error
        end = time.monotonic() + wait
        while time.monotonic() < end:
            yield Progress(0, 0, "waiting for the folder")
            time.sleep(min(_SLICE, max(0.0, end - time.monotonic())))
    raise AssertionError("the last try ends the loop")


def _reason(copy: WorkingCopy, error: OSError) -> str:
    if not copy.shared.parent.is_dir():
        return "its folder cannot be reached"
    return "it is in use" if isinstance(error, PermissionError) else (error.strerror or str(error))


def _put_damaged_aside(copy: WorkingCopy) -> None:
    """Keep a file that is damaged for good, under a name that says so: ours takes its place."""
    now = datetime.now()
    aside = copy.shared.with_name(f"{copy.shared.stem} (damaged {now:%Y-%m-%d %H.%M.%S}){copy.shared.suffix}")
    try:
        os.rename(copy.shared, aside)
    except OSError as error:
        raise NotYetShared(copy.shared, "it is damaged, and cannot be put aside") from error


def _added(one: Merged, other: Merged) -> Merged:
    """What two arrivals came to together."""
    reviewers = {
        name: one.reviewers.get(name, 0) + other.reviewers.get(name, 0) for name in (*one.reviewers, *other.reviewers)
    }
    return Merged(
        one.changes + other.changes,
        one.documents + other.documents,
        one.codings + other.codings,
        one.memos + other.memos,
        one.codes + other.codes,
        reviewers,
        one.conflicts + other.conflicts,
    )


def _remove(beside: Path) -> None:
    try:
        beside.unlink(missing_ok=True)
    except OSError:
        return  # sweep() takes it away another time
