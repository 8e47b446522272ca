"""Disks that refuse a write or a sync, once, anywhere: it is told, nothing is damaged, and the next try goes well.

The disk is simulated (disk.py). Power cuts are in test_power_cuts.py.
"""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from random import Random

import pytest

from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.file_errors import (
    BackupNotMade,
    DiskFull,
    FileUnreadable,
    FolderNotWritable,
    NotYetShared,
    ProjectReadOnly,
    WriteFailed,
)
from desktop.jobs.copy_project import copy_project
from desktop.jobs.exchange_work import exchange_work
from desktop.jobs.merge_projects import merge_projects
from desktop.jobs.write_export import write_export
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import backups
from desktop.store.project_file import open_project
from desktop.store.working_copy import copy_of_shared
from exports.errors import TargetDiskFull, TargetNotWritable
from tests.desktop.store.disk import FULL, SYNC_FAILED, WRITE_FAILED, Disk, Platter, library
from tests.desktop.store.steps import findings
from tests.gate import Counted, wanted

pytestmark = pytest.mark.skipif(library() is None, reason="the SQLite that Python uses cannot be reached here")

LETTER = b"We ask for homes. Rents rise. " * 40


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
    (tmp_path / "exported").write_bytes(b"an export of before")
    copy.write_bytes(path.read_bytes())
    session = Session.open(copy, by="Bob")
    code_some(session, 40)
    letter = LETTER * 80  # many pages, for what copies them
    session.perform("Add", add_document, parsed=read(letter, "b.txt"), data=letter, file_name="b.txt")
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


def edit(path: Path, _theirs: Path) -> None:
    """Code passages."""
    with_session(path, lambda session: code_some(session, 6))


def take_in_letters(path: Path, _theirs: Path) -> None:
    """Import."""

    def add(session: Session) -> None:
        for times in (9, 30):
            data = LETTER * times
            session.perform("Add", add_document, parsed=read(data, "d.txt"), data=data, file_name="d.txt")

    with_session(path, add)


def merge(path: Path, theirs: Path) -> None:
    """Merge, with its backup."""
    with_session(path, lambda session: ended(merge_projects(session.project, (theirs,))))


def back_up(path: Path, _theirs: Path) -> None:
    """Make a backup."""
    with_session(path, lambda session: backups.back_up(session.project, reason="work"))


def copy(path: Path, theirs: Path) -> None:
    """Save a copy."""
    ended(copy_project(theirs, path.with_name("copy.gloss")))


def publish(path: Path, _theirs: Path) -> None:
    """Publish what was done in a working copy."""
    copy = ended(copy_of_shared(path, published=True))
    with open_project(copy.path) as own:
        assert not ended(exchange_work(copy, own, publish=True, waits=())).ahead
    assert rows_of(copy.path) == rows_of(path)


def export(path: Path, theirs: Path) -> None:
    """Write several kinds of files, each over another file."""
    for key in ("extracts_html", "extracts_xlsx", "extracts_csv", "codebook_csv"):
        target = path.with_name("exported")
        before = target.read_bytes()
        try:
            ended(write_export(theirs, key, target))
        except (TargetDiskFull, TargetNotWritable):
            assert target.read_bytes() == before
            raise
        assert target.read_bytes() != b"an export of before"


def with_session(path: Path, do: Callable[[Session], object]) -> None:
    """Do something in an open project, and close it whatever came of it."""
    session = Session.open(path, by="Ann")
    try:
        do(session)
    finally:
        session.close()


TOLD = (
    DiskFull, WriteFailed, BackupNotMade, ProjectReadOnly, FolderNotWritable, NotYetShared, FileUnreadable,
    TargetDiskFull, TargetNotWritable,
)  # fmt: skip
WORK = {
    "edit": edit,
    "import": take_in_letters,
    "merge": merge,
    "backup": back_up,
    "copy": copy,
    "publish": publish,
    "export": export,
}


NewHome = Callable[[str], Path]


@pytest.fixture
def in_a_new_home(path: Path, theirs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NewHome:
    """Puts the project back as it was, for somebody who has nothing of it yet in the user's folder."""
    whole, homes = path.read_bytes(), count()

    def put_back(work: str) -> Path:
        home = tmp_path / f"home {next(homes)}"
        home.mkdir()
        monkeypatch.setenv("GLOSSATOR_HOME", str(home))
        path.write_bytes(whole)
        path.with_name("copy.gloss").unlink(missing_ok=True)
        path.with_name("exported").write_bytes(b"an export of before")
        if work == "publish":
            copied = ended(copy_of_shared(path, published=True))
            with_session(copied.path, lambda session: code_some(session, 2))
        return path

    return put_back


def places(in_a_new_home: NewHome, theirs: Path, work: str, tries: int) -> list[int]:
    """Which writes of a work fail: two thirds from the first on, the rest all over what follows."""
    path, disk, writes = in_a_new_home(work), Disk(python=True), 0

    def fail(kind: str, _name: str) -> int:
        nonlocal writes
        writes += kind == "write"
        return 0

    disk.fail = fail
    with disk.in_use():
        WORK[work](path, theirs)
    assert writes >= tries, f"{work} writes only {writes} times"
    first, rest = tries * 2 // 3, tries - tries * 2 // 3
    return [*range(first), *(first + number * (writes - first) // rest for number in range(rest))]


@pytest.mark.gate("F1", minutes=1)
@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("code", [FULL, WRITE_FAILED], ids=["no space", "I/O error"])
def test_a_disk_that_refuses_a_write_is_told_and_damages_nothing(
    in_a_new_home: NewHome, theirs: Path, work: str, code: int, counted: Counted
) -> None:
    told, tries = 0, wanted(f"F1 {work}") // 2
    for number in places(in_a_new_home, theirs, work, tries):
        told += fails_once(in_a_new_home(work), theirs, WORK[work], "write", number, code)
        counted(part=work)
    assert told > tries / 4
    counted(0, f"{told} of {tries} refusals told, the rest after what counts", part=work)


@pytest.mark.gate("F3")
@pytest.mark.parametrize("work", ["edit", "import", "merge", "publish"])
def test_a_sync_that_fails_is_a_failure_and_never_saved(
    in_a_new_home: NewHome, theirs: Path, work: str, counted: Counted
) -> None:
    told, tries = 0, wanted(f"F3 {work}")
    for number in range(tries):
        told += fails_once(in_a_new_home(work), theirs, WORK[work], "sync", number, SYNC_FAILED)
        counted(part=work)
    assert told >= 2
    counted(0, f"{told} of {tries} failed syncs told, the rest after what counts", part=work)


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

    disk = Disk(python=True)
    with disk.in_use():
        disk.fail = fail
        was_told = False
        try:
            work(path, theirs)
        except TOLD:
            was_told = True
    assert seen > number, f"there are only {seen} of these"
    assert findings(path) == (), f"{what} {number}"
    if was_told:
        path.with_name("copy.gloss").unlink(missing_ok=True)
        work(path, theirs)
        assert findings(path) == (), f"{what} {number}, again"
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
