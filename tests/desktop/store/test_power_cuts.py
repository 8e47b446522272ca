"""Power that fails at any moment: nothing acknowledged is lost, nothing is damaged.

The disk is simulated (disk.py): after a cut it holds what was synced and a random half of the sectors that were not,
and a file has its new name for certain only once its folder was synced. Each trace of work is cut at random; what is
found then is opened as a user would open it, and goes through every check.
"""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from desktop.domain.progress import ended
from desktop.edits.documents import add_document
from desktop.jobs.exchange_work import exchange_work
from desktop.jobs.merge_projects import merge_projects
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import backups
from desktop.store.kept_backups import all_backups
from desktop.store.migrations import bring_up_to_date, is_older
from desktop.store.project_file import open_project
from desktop.store.projects import the_project
from desktop.store.working_copy import copy_of_shared, find_copy
from tests.desktop.store.disk import Disk, Event, Platter, library
from tests.desktop.store.steps import findings
from tests.desktop.store.test_failing_disks import LETTER, code_some, path, rows_of, theirs
from tests.desktop.store.test_migrations import OLD, history
from tests.gate import SEED, Counted, wanted

__all__ = ["path", "theirs"]  # fixtures

pytestmark = pytest.mark.skipif(library() is None, reason="the SQLite that Python uses cannot be reached here")

MEMORY = Path("/dev/shm")
"""A folder that needs no disk: thousands of files are written that nobody keeps."""


@dataclass
class Found:
    """What is there after a power cut.

    Attributes:
        path: the project where it is found now.
        was: the path that it had when it was worked on.
        said: what the program had told its user to be saved.
    """

    path: Path
    was: Path
    said: set[str]


def code_import_and_merge(path: Path, theirs: Path, disk: Disk) -> None:
    """C1 to C3: code, add a document, merge, code on."""
    session = Session.open(path, by="Ann")
    code_some(session, 25, say=disk.say)
    letter = LETTER + b"More."
    added = session.perform("Add", add_document, parsed=read(letter, "c.txt"), data=letter, file_name="c.txt")
    disk.say(added.ids("document")[0])
    ended(merge_projects(session.project, (theirs,)))
    with open_project(theirs, write=False) as other:
        for (row_id,) in other.query("SELECT id FROM coding"):
            disk.say(row_id)
    code_some(session, 5, say=disk.say)
    session.close()


def is_sound_and_has_all(found: Found) -> None:
    """The project has what was said, and passes every check."""
    assert found.said <= rows_of(found.path)
    assert findings(found.path) == ()


def work_in_a_copy_and_publish(path: Path, _theirs: Path, disk: Disk) -> None:
    """C4: a new working copy, and some times work and publish."""
    copy = ended(copy_of_shared(path, published=True))
    for _ in range(4):
        session = Session.open(copy.path, by="Ann")
        code_some(session, 4, say=disk.say)
        session.close()
        with open_project(copy.path) as own:
            ended(exchange_work(copy, own, publish=True))


def copy_has_all_and_both_are_sound(found: Found) -> None:
    """The shared file is sound, and the working copy is found again with what was said."""
    assert findings(found.path) == ()
    copy = find_copy(found.was)
    if found.said:
        assert copy is not None
        assert found.said <= rows_of(copy.path)
    if copy is not None:
        assert findings(copy.path) == ()


def bring_up(path: Path, _theirs: Path, _disk: Disk) -> None:
    """C5: an old project is brought up to date."""
    ended(bring_up_to_date(path))


def is_old_or_new_and_whole(found: Found) -> None:
    """The file of before, or the new one with all of it and a backup of the file of before."""
    whole = history(OLD[0])
    assert history(found.path) == whole
    if not is_older(found.path):
        assert findings(found.path) == ()
        kept = (found.path.parent / "home" / "backups").rglob("*-upgrade.gloss")
        assert any(history(each) == whole for each in kept)


def work_and_back_up(path: Path, _theirs: Path, disk: Disk) -> None:
    """C5: work and backups in turn, each backup with another original."""
    session = Session.open(path, by="Ann")
    for number in range(4):
        code_some(session, 3, say=disk.say)
        letter = LETTER + f"{number}".encode()
        added = session.perform("Add", add_document, parsed=read(letter, "d.txt"), data=letter, file_name="d.txt")
        disk.say(added.ids("document")[0])
        backups.back_up(session.project, reason="work")
    session.close()


def newest_backup_is_whole(found: Found) -> None:
    """The project has what was said, and the newest backup restores to a sound project, originals and all."""
    is_sound_and_has_all(found)
    with open_project(found.path, write=False) as project:
        project_id = the_project(project).id
    newest, *_ = all_backups(project_id)
    again = backups.restore(newest, found.path.with_name("again.gloss"))
    assert findings(again) == ()
    with open_project(again, write=False) as project:
        assert project.query("SELECT count(*) FROM blob WHERE bytes IS NULL") == [(0,)]


Work = Callable[[Path, Path, Disk], None]
TRACES: dict[str, tuple[Work, Callable[[Found], None]]] = {
    "work": (code_import_and_merge, is_sound_and_has_all),
    "publish": (work_in_a_copy_and_publish, copy_has_all_and_both_are_sound),
    "upgrade": (bring_up, is_old_or_new_and_whole),
    "backup": (work_and_back_up, newest_backup_is_whole),
}


def files_in(folder: Path) -> dict[str, bytes]:
    """Everything in a folder."""
    return {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def traced(work: Work, path: Path, theirs: Path) -> list[Event]:
    """What reaches the disk of a work, in the folder of the project."""
    with Disk(python=True).in_use() as disk:
        work(path, theirs, disk)
    return [event for event in disk.events if event[0] == "said" or Path(event[1]).is_relative_to(path.parent)]


def put_down(found: dict[str, bytes], place: Path, room: Path) -> None:
    """Write what a cut left into a room of its own."""
    shutil.rmtree(room, ignore_errors=True)
    for name, content in found.items():
        file = room / Path(name).relative_to(place)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


@pytest.mark.gate("C6", minutes=4)
@pytest.mark.parametrize("trace", TRACES)
def test_no_power_cut_loses_what_was_acknowledged(
    path: Path, theirs: Path, trace: str, monkeypatch: pytest.MonkeyPatch, counted: Counted
) -> None:
    work, judge = TRACES[trace]
    monkeypatch.setenv("GLOSSATOR_HOME", str(path.parent / "home"))
    if trace == "upgrade":
        shutil.copy(OLD[0], path)
    if trace == "backup":
        with open_project(path) as project:
            backups.back_up(project, reason="opened")
    draw, platter, said = Random(SEED), Platter(files_in(path.parent)), set[str]()
    events = traced(work, path, theirs)
    cuts = sorted(draw.randint(0, len(events)) for _ in range(wanted(f"C6 {trace}")))
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        room = Path(folder) / "after"
        monkeypatch.setenv("GLOSSATOR_HOME", str(room / "home"))
        at = 0
        for number, cut in enumerate(cuts):
            for event in events[at:cut]:
                platter.take(event)
                if event[0] == "said":
                    said.add(event[1])
            at = cut
            put_down(platter.after_power_cut(draw), path.parent, room)
            (room / "home").mkdir(exist_ok=True)
            try:
                judge(Found(room / path.name, path, said))
            except BaseException as error:
                error.add_note(f"cut {number}, after {[each[:3] for each in events[max(0, cut - 5) : cut]]}")
                raise
    counted(len(cuts), f"among {len(events):,} events, 0 lost, 0 damaged", part=trace)
