"""Power that fails at any moment, and disks that refuse: nothing acknowledged is lost, nothing is damaged.

The disk is simulated (disk.py): after a cut it holds what was synced and a random half of the sectors that were not.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from desktop.domain.span import Span
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.file_errors import BackupNotMade, DiskFull, ProjectReadOnly, WriteFailed
from desktop.jobs.copy_project import copy_project
from desktop.jobs.merge_projects import merge_projects
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import backups
from desktop.store.check import check_project
from desktop.store.project_file import open_project
from tests.desktop.store.disk import FULL, SYNC_FAILED, WRITE_FAILED, Disk, Platter, library
from tests.gate import SEED, count

pytestmark = pytest.mark.skipif(library() is None, reason="the SQLite that Python uses cannot be reached here")

CUTS = count(200, 5000)
FAILING_WRITES = count(12, 120)
FAILING_SYNCS = count(6, 40)
LETTER = b"We ask for homes. Rents rise. " * 40


def finish(job) -> object:  # type: ignore[no-untyped-def]
    """Run a job to its end."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project with a letter and a code."""
    session = Session.create(tmp_path / "ours.gloss", title="Homes", by="Ann")
    session.perform("Add", add_document, parsed=read(LETTER, "a.txt"), data=LETTER, file_name="a.txt")
    session.perform("Code", add_code, name="Homes")
    session.close()
    return session.project.path


@pytest.fixture
def theirs(path: Path, tmp_path: Path) -> Path:
    """A copy in which Bob has coded and added a letter."""
    copy = tmp_path / "theirs.gloss"
    copy.write_bytes(path.read_bytes())
    session = Session.open(copy, by="Bob")
    code_some(session, 40)
    session.perform("Add", add_document, parsed=read(LETTER[:-9], "b.txt"), data=LETTER[:-9], file_name="b.txt")
    session.close()
    return copy


def code_some(session: Session, times: int, *, say: Callable[[str], None] = lambda _word: None) -> None:
    """Code passages one by one, and say the id of each once it is saved."""
    document = session.project.query("SELECT id FROM document")[0][0]
    code = session.project.query("SELECT id FROM code")[0][0]
    first = session.project.query("SELECT count(*) FROM coding")[0][0]
    for at in range(first, first + times):
        performed = session.perform(
            "Apply", apply_code, document_id=document, span=Span(at, at + 9), code_id=code,
            reviewer_id=session.reviewer.id,
        )  # fmt: skip
        say(performed.ids("coding")[0])


def trace(path: Path, theirs: Path) -> list[tuple[str, str, int, bytes]]:
    """What reaches the disk while one codes, imports and merges."""
    with Disk().in_use() as disk:
        session = Session.open(path, by="Ann")
        code_some(session, 25, say=disk.say)
        letter = LETTER + b"More."
        added = session.perform("Add", add_document, parsed=read(letter, "c.txt"), data=letter, file_name="c.txt")
        disk.say(added.ids("document")[0])
        finish(merge_projects(session.project, (theirs,)))
        with open_project(theirs, write=False) as other:
            for (row_id,) in other.query("SELECT id FROM coding"):
                disk.say(row_id)
        code_some(session, 5, say=disk.say)
        session.close()
        return disk.events


@pytest.mark.gate("C6")
def test_no_power_cut_loses_what_was_acknowledged(path: Path, theirs: Path, tmp_path: Path, record_property) -> None:  # type: ignore[no-untyped-def]
    before = path.read_bytes()
    events = [event for event in trace(path, theirs) if event[0] == "said" or Path(event[1]).parent == path.parent]
    draw = Random(SEED)
    cuts = sorted(draw.randrange(len(events)) for _ in range(CUTS))
    platter, said, at = Platter({str(path): before}), set(), 0
    room = tmp_path / "after"
    room.mkdir()

    for number, cut in enumerate(cuts):
        for event in events[at:cut]:
            platter.take(event)
            if event[0] == "said":
                said.add(event[1])
        at = cut
        for old in room.iterdir():
            old.unlink()
        for name, content in platter.after_power_cut(draw).items():
            (room / Path(name).name).write_bytes(content)
        after = room / path.name
        kept = rows_of(after)
        assert said <= kept, f"cut {number} at event {cut}: {len(said - kept)} lost"
        if number % 10 == 0:
            assert finish(check_project(after)) == (), f"cut {number} at event {cut}"
    record_property("counted", f"{CUTS} cuts among {len(events):,} events, 0 lost, 0 damaged")


def edit(path: Path, _theirs: Path) -> None:
    """Code passages."""
    with_session(path, lambda session: code_some(session, 6))


def take_in_a_letter(path: Path, _theirs: Path) -> None:
    """Import."""
    with_session(
        path,
        lambda session: session.perform(
            "Add", add_document, parsed=read(LETTER * 9, "d.txt"), data=LETTER * 9, file_name="d.txt"
        ),
    )


def merge(path: Path, theirs: Path) -> None:
    """Merge, with its backup."""
    with_session(path, lambda session: finish(merge_projects(session.project, (theirs,))))


def back_up(path: Path, _theirs: Path) -> None:
    """Make a backup."""
    with_session(path, lambda session: backups.back_up(session.project, reason="work"))


def copy(path: Path, _theirs: Path) -> None:
    """Save a copy."""
    finish(copy_project(path, path.with_name("copy.gloss")))


def with_session(path: Path, do: Callable[[Session], object]) -> None:
    """Do something in an open project, and close it whatever came of it."""
    session = Session.open(path, by="Ann")
    try:
        do(session)
    finally:
        session.close()


TOLD = (DiskFull, WriteFailed, BackupNotMade, ProjectReadOnly)
WORK = (edit, take_in_a_letter, merge, back_up, copy)


@pytest.mark.gate("F1")
@pytest.mark.parametrize("work", WORK, ids=lambda work: work.__name__)
@pytest.mark.parametrize("code", [FULL, WRITE_FAILED], ids=["no space", "I/O error"])
def test_a_disk_that_refuses_a_write_is_told_and_damages_nothing(  # type: ignore[no-untyped-def]
    path: Path, theirs: Path, work, code: int, record_property
) -> None:
    whole, told = path.read_bytes(), 0
    for number in range(FAILING_WRITES):
        path.write_bytes(whole)
        path.with_name("copy.gloss").unlink(missing_ok=True)
        told += fails_once(path, theirs, work, "write", number, code)
    assert told >= 3
    record_property("counted", f"{told} of {FAILING_WRITES} refusals told, the rest after what counts")


@pytest.mark.gate("F3")
@pytest.mark.parametrize("work", WORK[:3], ids=lambda work: work.__name__)
def test_a_sync_that_fails_is_a_failure_and_never_saved(path: Path, theirs: Path, work, record_property) -> None:  # type: ignore[no-untyped-def]
    whole, told = path.read_bytes(), 0
    for number in range(FAILING_SYNCS):
        path.write_bytes(whole)
        told += fails_once(path, theirs, work, "sync", number, SYNC_FAILED)
    assert told >= 2
    record_property("counted", f"{told} of {FAILING_SYNCS} failed syncs told, the rest after what counts")


def fails_once(path: Path, theirs: Path, work, what: str, number: int, code: int) -> bool:  # type: ignore[no-untyped-def]
    """Do some work on a disk that fails once; whether that was told.

    Told, the file is sound and the work goes again. Not told, since what failed was mere tidying or came after the end,
    the work is there, even if the power fails right then.
    """
    whole, seen = path.read_bytes(), 0

    def fail(kind: str, _name: str) -> int:
        nonlocal seen
        seen += kind == what
        return code if kind == what and seen == number + 1 else 0

    disk = Disk()
    with disk.in_use():
        disk.fail = fail
        was_told = False
        try:
            work(path, theirs)
        except TOLD:
            was_told = True
    assert not was_told or seen > number
    assert finish(check_project(path)) == (), f"{what} {number}"
    if was_told:
        path.with_name("copy.gloss").unlink(missing_ok=True)
        work(path, theirs)
        assert finish(check_project(path)) == (), f"{what} {number}, again"
        return True
    kept = rows_of(path)
    platter = Platter({str(path): whole})
    for event in disk.events:
        platter.take(event)
    for draw in range(3):
        found = platter.after_power_cut(Random(draw))
        after = path.with_name("after.gloss")
        after.write_bytes(found[str(path)])
        journal = found.get(f"{path}-journal", b"")
        after.with_name("after.gloss-journal").write_bytes(journal)
        assert rows_of(after) == kept, f"{what} {number}: not told, yet not durable"
    return False


def rows_of(path: Path) -> set[str]:
    """The codings and documents of a project."""
    with open_project(path) as project:
        return {row for table in ("coding", "document") for (row,) in project.query(f"SELECT id FROM {table}")}
