"""Projects of older programs: each opens, whole, with a backup of it as it was; killed in the midst, none is lost."""

import random
import shutil
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desktop import paths
from desktop.file_errors import OlderProject, ProjectDamaged
from desktop.jobs.merge_projects import merge_projects
from desktop.session import Session
from desktop.store import backups, codes, codings, documents, memos
from desktop.store.foreign_file import foreign_file
from desktop.store.kept_backups import all_backups
from desktop.store.migrations import bring_up_to_date, is_older
from desktop.store.new_project import create_project
from desktop.store.project_file import ProjectFile, open_project
from tests.desktop.store.killing import DONE, Moments, killed
from tests.desktop.store.steps import findings
from tests.gate import SEED, Counted, wanted

OLD = sorted((Path(__file__).parents[2] / "old_projects").glob("*.gloss"))
HISTORY = "SELECT id, batch_id, hlc, tbl, row_id, fields FROM change"


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of each old project that is kept."""
    return Path(shutil.copy(request.param, tmp_path / "old.gloss"))


def run(path: Path) -> None:
    """Bring a project up to date."""
    for _ in bring_up_to_date(path):
        pass


def history(path: Path) -> set[tuple[object, ...]]:
    """Every change of a file of any version."""
    with foreign_file(path) as project:
        return set(project.query(HISTORY))


def shows_the_letter(project: ProjectFile) -> None:
    """What was in every old project."""
    assert [document.title for document in documents.all_documents(project)] == ["We ask for homes 🏠."]
    assert {code.name for code in codes.codebook(project)} == {"Housing", "Rents"}
    found = {coding.exact: coding for coding in codings.all_codings(project)}
    assert set(found) == {"We ask f", "\nRents r"}
    assert [memo.body for coding in found.values() for memo in memos.for_target(project, coding.id)] == ["Why?"]


def test_an_old_project_opens_with_all_that_it_holds(old: Path) -> None:
    assert is_older(old)
    before = history(old)

    with open_and_close(old) as session:
        shows_the_letter(session.project)
        assert session.undo_label == "Memo"

    assert before <= history(old)
    assert not is_older(old)
    assert findings(old) == ()
    assert [each.name for each in old.parent.iterdir()] == [old.name]


class open_and_close:  # noqa: N801  # reads as what it does
    """A session that is closed at the end."""

    def __init__(self, path: Path) -> None:
        self._session = Session.open(path, by="Ann Lee")

    def __enter__(self) -> Session:
        return self._session

    def __exit__(self, *_how: object) -> None:
        self._session.close()


def test_a_backup_of_the_old_file_is_kept_and_opens_too(old: Path, tmp_path: Path) -> None:
    before = history(old)

    run(old)

    with open_project(old, write=False) as project:
        project_id = project.query("SELECT id FROM project")[0][0]
    (backup,) = all_backups(project_id)
    assert backup.reason == "upgrade"
    again = backups.restore(backup, tmp_path / "again.gloss")
    assert is_older(again)
    assert history(again) == before
    with open_and_close(again) as session:
        shows_the_letter(session.project)


def test_reading_alone_says_what_to_do_and_changes_nothing(old: Path) -> None:
    before = old.read_bytes()

    with pytest.raises(OlderProject, match="older Glossator"):
        open_project(old, write=False)

    assert old.read_bytes() == before


@pytest.mark.gate("M8")
def test_an_old_file_can_be_merged_as_it_is(old: Path, tmp_path: Path) -> None:
    before = old.read_bytes()
    with create_project(tmp_path / "ours.gloss", title="Ours", by="Bob") as ours:
        for _ in merge_projects(ours, (old,)):
            pass
        shows_the_letter(ours)
        assert history(old) <= set(ours.query(HISTORY))  # unknown parts and all
    assert old.read_bytes() == before


def test_a_damaged_old_file_is_refused_and_left_as_it_is(old: Path) -> None:
    old.write_bytes(old.read_bytes().replace(b'"name":"Rents"', b'"name":"Rends"'))
    before = old.read_bytes()

    with pytest.raises(ProjectDamaged):
        run(old)

    assert old.read_bytes() == before
    assert [each.name for each in old.parent.iterdir()] == [old.name]


def _bring_up_to_date(path: Path, say: Connection) -> None:
    say.send("begun")
    run(path)
    say.send(DONE)
    time.sleep(60)


@pytest.mark.gate("C5")
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system ends processes otherwise")
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_killed_in_the_midst_the_file_is_the_old_or_the_new_one(old: Path, counted: Counted) -> None:
    whole, before = old.read_bytes(), history(old)
    kills, new = wanted("C5 upgrade"), 0
    moments = Moments(random.Random(SEED), _bring_up_to_date, old)
    for kill in range(kills):
        old.write_bytes(whole)
        killed(_bring_up_to_date, old, **moments.next())

        if is_older(old):
            assert old.read_bytes() == whole, f"kill {kill}"
        else:
            new += 1
            assert findings(old) == (), f"kill {kill}"
            assert history(old) == before, f"kill {kill}"
            kept = list((paths.user_data() / "backups").rglob("*-upgrade.gloss"))
            assert any(history(each) == before for each in kept), f"kill {kill}"
    assert 0 < new < kills, "some came before the end and some after"
    counted(kills, f"{new} new, {kills - new} old", part="upgrade")
