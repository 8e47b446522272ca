"""kill -9 during a merge, an import and a backup: each is there whole, or not at all."""

import signal
import time
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

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
from desktop.store.kept_backups import all_backups
from desktop.store.project_file import open_project
from desktop.store.projects import the_project
from tests.desktop.store.killing import DONE, Moments, killed
from tests.desktop.store.steps import findings
from tests.gate import SEED, Counted, count, wanted

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system ends processes otherwise"),
    pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning"),
]

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
        say.send(DONE)
    time.sleep(60)


def _import(path: Path, folder: Path, by: str, say: Connection) -> None:
    with open_project(path) as project:
        for step in import_documents(project, (folder,), by=by):  # type: ignore[arg-type]  # an id
            say.send(str(step.done))
        say.send(DONE)
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


@pytest.mark.gate("C2", minutes=8)
def test_a_merge_that_is_killed_is_there_whole_or_not_at_all(path: Path, tmp_path: Path, counted: Counted) -> None:
    theirs = tmp_path / "theirs.gloss"
    theirs.write_bytes(path.read_bytes())
    with closing(Session.open(theirs, by="Bob")) as session:
        code_at_once(session, CODINGS)
    before, whole = path.read_bytes(), 0
    moments = Moments(Random(SEED), _merge, path, theirs)
    for kill in range(wanted("C2")):
        path.write_bytes(before)
        killed(_merge, path, theirs, **moments.next())

        found = kept(path, "coding")
        assert found in (0, CODINGS), f"kill {kill}"
        assert findings(path) == (), f"kill {kill}"
        whole += found > 0
    _both_came(whole, wanted("C2"))
    counted(wanted("C2"), f"merges of {CODINGS:,} codings: {whole} after, {wanted('C2') - whole} before")


def _both_came(whole: int, kills: int) -> None:
    """Kills that all come before the end, or all after it, would say little."""
    assert 0.05 * kills <= whole <= 0.95 * kills, f"{whole} of {kills} came after the end"


@pytest.mark.gate("C3", minutes=4)
def test_an_import_that_is_killed_leaves_no_half_documents(path: Path, tmp_path: Path, counted: Counted) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    for number in range(DOCUMENTS):
        (folder / f"{number}.txt").write_bytes(LETTER + str(number).encode())
    with open_project(path) as project:
        by = project.query("SELECT id FROM reviewer")[0][0]
    before, whole = path.read_bytes(), 0
    moments = Moments(Random(SEED), _import, path, folder, by)
    for kill in range(wanted("C3")):
        path.write_bytes(before)
        killed(_import, path, folder, by, **moments.next())

        found = kept(path, "document")
        assert found in (1, DOCUMENTS + 1), f"kill {kill}"
        assert findings(path) == (), f"kill {kill}"
        whole += found > 1
    _both_came(whole, wanted("C3"))
    counted(wanted("C3"), f"imports of {DOCUMENTS}: {whole} after, {wanted('C3') - whole} before")


@pytest.mark.gate("C5", minutes=1)
def test_a_backup_that_is_killed_pushes_no_good_one_out(path: Path, tmp_path: Path, counted: Counted) -> None:
    with open_project(path) as project:
        project_id = the_project(project).id
    chance, kills = Random(SEED), wanted("C5 backups")
    for kill in range(kills):
        killed(_back_up, path, after_ms=chance.uniform(0, 120))

        found = all_backups(project_id)
        assert found, f"kill {kill}"
        again = backups.restore(found[0], tmp_path / "again.gloss")
        assert findings(again) == (), f"kill {kill}: {found[0]}"
        again.unlink()
        assert findings(path) == (), f"kill {kill}"
    counted(kills, f"{len(found)} good backups at the end", part="backups")
    assert paths.user_data() in found[0].path.parents
