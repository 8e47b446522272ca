"""kill -9 during a merge, an import and a backup: each is there whole, or not at all."""

import random
import signal
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.span import Span
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.jobs.import_documents import import_documents
from desktop.jobs.merge_projects import merge_projects
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import backups
from desktop.store.project_file import open_project
from desktop.store.projects import the_project
from tests.desktop.store.killing import findings, killed
from tests.gate import SEED, count

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system ends processes otherwise"),
    pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning"),
]

KILLS = count(12, 300)
CODINGS = count(400, 10_000)
DOCUMENTS = 20
LETTER = b"We ask for homes. Rents rise. " * 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project with a letter, a code and a backup."""
    with closing(Session.create(tmp_path / "ours.gloss", title="Homes", by="Ann")) as session:
        session.perform("Add", add_document, parsed=read(LETTER, "a.txt"), data=LETTER, file_name="a.txt")
        session.perform("Code", add_code, name="Homes")
        backups.back_up(session.project, reason="work")
    return tmp_path / "ours.gloss"


def code_at_once(session: Session, number: int, *, document: str = "", start: int = 0) -> None:
    """Many codings as one step, of the first document or another."""
    document = document or session.project.query("SELECT id FROM document")[0][0]
    code = session.project.query("SELECT id FROM code")[0][0]

    def all_of_them(project):  # type: ignore[no-untyped-def]
        return [
            change
            for at in range(start, start + number)
            for change in apply_code(
                project, document_id=document, span=Span(at, at + 20), code_id=code, reviewer_id=session.reviewer.id
            )
        ]

    session.perform("Code", all_of_them)


def _merge(path: Path, theirs: Path, say: Connection) -> None:
    with open_project(path) as project:
        for step in merge_projects(project, (theirs,)):
            say.send(str(step.done))
    time.sleep(60)


def _import(path: Path, folder: Path, by: str, say: Connection) -> None:
    with open_project(path) as project:
        for step in import_documents(project, (folder,), by=by):  # type: ignore[arg-type]  # an id
            say.send(str(step.done))
    time.sleep(60)


def _back_up(path: Path, say: Connection) -> None:
    with closing(Session.open(path, by="Ann")) as session:
        for number in range(1000):
            session.perform("Code", add_code, name=f"Code {number} {time.time_ns()}")
            say.send("code")
            backups.back_up(session.project, reason="work")


def kept(path: Path, table: str) -> int:
    """How many rows of a table there are."""
    with open_project(path) as project:
        return int(project.query(f"SELECT count(*) FROM {table} WHERE deleted_hlc IS NULL")[0][0])


def longest(work: Callable[[], None]) -> float:
    """How long it takes when nobody ends it, in milliseconds."""
    began = time.monotonic()
    work()
    return (time.monotonic() - began) * 1000


@pytest.mark.gate("C2")
def test_a_merge_that_is_killed_is_there_whole_or_not_at_all(path: Path, tmp_path: Path, record_property) -> None:  # type: ignore[no-untyped-def]
    theirs, scratch = tmp_path / "theirs.gloss", tmp_path / "scratch.gloss"
    theirs.write_bytes(path.read_bytes())
    with closing(Session.open(theirs, by="Bob")) as session:
        code_at_once(session, CODINGS)
    before = path.read_bytes()

    def merge() -> None:
        scratch.write_bytes(before)
        with open_project(scratch) as project:
            for _ in merge_projects(project, (theirs,)):
                pass

    most, chance, whole = longest(merge) * 1.1, random.Random(SEED), 0
    for kill in range(KILLS):
        path.write_bytes(before)
        killed(_merge, path, theirs, after_ms=chance.uniform(0, most))

        found = kept(path, "coding")
        assert found in (0, CODINGS), f"kill {kill}"
        assert findings(path) == (), f"kill {kill}"
        whole += found > 0
    record_property("counted", f"{KILLS} kills in merges of {CODINGS:,} codings: {whole} after, {KILLS - whole} before")


@pytest.mark.gate("C3")
def test_an_import_that_is_killed_leaves_no_half_documents(path: Path, tmp_path: Path, record_property) -> None:  # type: ignore[no-untyped-def]
    folder = tmp_path / "letters"
    folder.mkdir()
    for number in range(DOCUMENTS):
        (folder / f"{number}.txt").write_bytes(LETTER + str(number).encode())
    with open_project(path) as project:
        by = project.query("SELECT id FROM reviewer")[0][0]
    before, chance, whole = path.read_bytes(), random.Random(SEED), 0
    kills = max(6, KILLS // 2)
    for kill in range(kills):
        path.write_bytes(before)
        killed(_import, path, folder, by, after_ms=chance.uniform(0, 1500))

        found = kept(path, "document")
        assert found in (1, DOCUMENTS + 1), f"kill {kill}"
        assert findings(path) == (), f"kill {kill}"
        whole += found > 1
    record_property("counted", f"{kills} kills in imports of {DOCUMENTS}: {whole} after, {kills - whole} before")


@pytest.mark.gate("C5")
def test_a_backup_that_is_killed_pushes_no_good_one_out(path: Path, tmp_path: Path, record_property) -> None:  # type: ignore[no-untyped-def]
    with open_project(path) as project:
        project_id = the_project(project).id
    chance, kills = random.Random(SEED), count(10, 200)
    for kill in range(kills):
        killed(_back_up, path, after_ms=chance.uniform(0, 120))

        found = backups.all_backups(project_id)
        assert found, f"kill {kill}"
        again = backups.restore(found[0], tmp_path / "again.gloss")
        assert findings(again) == (), f"kill {kill}: {found[0]}"
        again.unlink()
        assert findings(path) == (), f"kill {kill}"
    record_property("counted", f"{kills} kills, {len(found)} good backups at the end")
    assert paths.user_data() in found[0].path.parents
