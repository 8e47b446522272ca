"""Work in a copy that is published: all of it comes to everybody, whatever happens to the file in between."""

import os
import random
import signal
import time
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desktop.domain.progress import ended
from desktop.edits.codes import add_code
from desktop.file_errors import NotYetShared, ProjectDamaged
from desktop.jobs import exchange_work as module
from desktop.jobs.exchange_work import Exchanged, exchange_work
from desktop.session import Session
from desktop.store import codes
from desktop.store.project_file import open_project
from desktop.store.working_copy import WorkingCopy, copy_of_shared, find_copy
from tests.desktop.store.killing import DONE, Moments, killed
from tests.desktop.store.replicas import everything
from tests.desktop.store.steps import findings
from tests.gate import SEED, Counted, wanted


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    path = folder / "bill.gloss"
    Session.create(path, title="Homes", by="Ann").close()
    return path


class Desk:
    """A person at a computer of their own."""

    def __init__(self, shared: Path, name: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shared, self.name, self.home = shared, name, home
        home.mkdir(exist_ok=True)
        self._monkeypatch = monkeypatch
        self.copy = self.open()

    def open(self) -> WorkingCopy:
        """Open the shared file as the window does."""
        self._monkeypatch.setenv("GLOSSATOR_HOME", str(self.home))
        return ended(copy_of_shared(self.shared, published=True))

    def add(self, code: str) -> None:
        """Add a code."""
        self._monkeypatch.setenv("GLOSSATOR_HOME", str(self.home))
        with closing(Session.open(self.copy.path, by=self.name)) as session:
            session.perform("New code", add_code, name=code)

    def exchange(self, *, publish: bool = True, waits: tuple[float, ...] = ()) -> Exchanged:
        """Exchange work once."""
        self._monkeypatch.setenv("GLOSSATOR_HOME", str(self.home))
        with open_project(self.copy.path) as project:
            return ended(exchange_work(self.copy, project, publish=publish, waits=waits))


@pytest.fixture
def ann(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(shared, "Ann", tmp_path / "ann", monkeypatch)


@pytest.fixture
def bob(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(shared, "Bob", tmp_path / "bob", monkeypatch)


def names(path: Path) -> set[str]:
    with open_project(path, write=False) as project:
        return {code.name for code in codes.codebook(project)}


def content(path: Path) -> object:
    with open_project(path, write=False) as project:
        return everything(project)


def test_what_one_publishes_comes_to_the_other_and_is_told(ann: Desk, bob: Desk, shared: Path) -> None:
    ann.add("Rents")
    bob.add("Homes")

    assert ann.exchange().published
    found = bob.exchange()

    assert (found.arrived.codes, found.published, found.ahead) == (1, True, False)
    assert ann.exchange().arrived.codes == 1
    assert content(ann.copy.path) == content(bob.copy.path) == content(shared)
    assert findings(shared) == ()


def test_an_exchange_without_anything_new_touches_nothing(ann: Desk, shared: Path) -> None:
    ann.add("Rents")
    ann.exchange()
    before = shared.stat()

    assert ann.exchange() == Exchanged()
    assert shared.stat() == before
    assert [one.name for one in shared.parent.iterdir()] == ["bill.gloss"]


def test_who_was_overwritten_at_the_same_moment_publishes_again(
    ann: Desk, bob: Desk, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann.add("Rents")
    bob.add("Homes")
    before = shared.read_bytes()
    ann.exchange()
    shared.with_name("before").write_bytes(before)
    os.replace(shared.with_name("before"), shared)  # as if Bob had read it before Ann's came
    bob.exchange()
    assert names(shared) == {"Homes"}

    assert ann.exchange(publish=False).ahead
    ann.exchange()

    assert names(shared) == {"Rents", "Homes"}


def test_the_copy_is_found_again_with_what_was_not_published(ann: Desk, shared: Path) -> None:
    ann.add("Rents")

    assert ann.open() == ann.copy == find_copy(shared)
    assert names(ann.copy.path) == {"Rents"}
    assert ann.exchange(publish=False).ahead


@pytest.mark.gate("F2")
def test_without_its_folder_one_works_on_and_publishes_later(ann: Desk, shared: Path) -> None:
    away = shared.parent.with_name("away")
    shared.parent.rename(away)
    ann.add("Rents")

    with pytest.raises(NotYetShared, match="folder cannot be reached"):
        ann.exchange(waits=(60,))
    assert ann.open() == ann.copy
    away.rename(shared.parent)
    assert ann.exchange().published
    assert names(shared) == {"Rents"}


def test_a_file_that_was_taken_away_is_written_anew(ann: Desk, shared: Path) -> None:
    shared.unlink()

    assert ann.exchange().published
    assert findings(shared) == ()


def test_half_a_file_is_waited_for_and_then_put_aside(ann: Desk, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ann.add("Rents")
    half = shared.read_bytes()[: shared.stat().st_size // 2]
    shared.write_bytes(half)

    with pytest.raises(NotYetShared, match="still be on its way"):
        ann.exchange()
    assert shared.read_bytes() == half
    monkeypatch.setattr(module, "_DAMAGED_FOR", 0)
    assert ann.exchange().published
    (aside,) = shared.parent.glob("bill (damaged *).gloss")
    assert aside.read_bytes() == half
    assert names(shared) == {"Rents"}


def test_half_a_file_is_not_opened_where_no_copy_is(shared: Path) -> None:
    shared.write_bytes(shared.read_bytes()[: shared.stat().st_size // 2])

    with pytest.raises(ProjectDamaged, match=r"bill\.gloss"):
        ended(copy_of_shared(shared, published=True))


def test_another_project_under_the_name_is_never_written_over(ann: Desk, shared: Path) -> None:
    ann.add("Rents")
    shared.unlink()
    Session.create(shared, title="Another", by="Cid").close()
    theirs = shared.read_bytes()

    with pytest.raises(NotYetShared, match="another project"):
        ann.exchange()
    assert shared.read_bytes() == theirs
    assert ann.open() != ann.copy
    assert names(ann.copy.path) == {"Rents"}


@pytest.mark.gate("F2")
def test_a_file_in_use_is_tried_again(ann: Desk, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ann.add("Rents")
    refused = [PermissionError(13, "sharing violation")] * 2

    def put(beside: Path, target: Path) -> os.stat_result:
        if refused:
            raise refused.pop()
        return real(beside, target)

    real = module.put_in_place
    monkeypatch.setattr(module, "put_in_place", put)

    with pytest.raises(NotYetShared, match="it is in use"):
        ann.exchange(waits=(0.01,))
    assert [one.name for one in shared.parent.iterdir()] == ["bill.gloss"]
    refused.append(PermissionError(13, "sharing violation"))
    assert ann.exchange(waits=(0.01,)).published


def test_a_full_disk_of_ones_own_is_a_sentence(ann: Desk, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ann.add("Rents")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(WorkingCopy, "note_seen", full)
    with pytest.raises(NotYetShared, match="No space left on device"):
        ann.exchange()


def test_leftovers_of_a_publish_that_was_cut_off_are_swept_one_day(ann: Desk, shared: Path) -> None:
    old, fresh = (shared.with_name(f"bill.gloss.tmp-0000000{n}") for n in (1, 2))
    for leftover in (old, fresh):
        leftover.write_bytes(b"half")
    os.utime(old, (0, 0))
    ann.add("Rents")

    ann.exchange()

    assert not old.exists()
    assert fresh.exists()


def _publish_until_killed(copy: WorkingCopy, number: int, say: Connection) -> None:
    with closing(Session.open(copy.path, by="Ann")) as session:
        session.perform("New code", add_code, name=f"Code {number}")
        say.send(f"Code {number}")
        with open_project(copy.path, lock_from=session.project) as own:
            for step in exchange_work(copy, own, publish=True):
                say.send(step.what)
        say.send(DONE)
        time.sleep(60)


@pytest.mark.gate("C4", minutes=2)
@pytest.mark.timeout(1200)
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system ends processes otherwise")
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_a_publish_that_is_killed_leaves_a_sound_file_and_a_whole_copy(
    ann: Desk, shared: Path, counted: Counted
) -> None:
    kills, replaced = wanted("C4"), 0
    moments = Moments(random.Random(SEED), _publish_until_killed, ann.copy, kills)
    done = {f"Code {kills}"}

    for number in range(kills):
        before = shared.stat().st_ino
        said = killed(_publish_until_killed, ann.copy, number, **moments.next())
        done.add(said[0])
        assert findings(shared) == (), f"kill {number}"
        assert names(ann.copy.path) == done, f"kill {number}"
        replaced += shared.stat().st_ino != before

    assert 0.05 * kills <= replaced <= 0.95 * kills, f"{replaced} of {kills} came after the end"
    ann.exchange()
    assert names(shared) == done
    counted(kills, f"{replaced} after, {kills - replaced} before, every code in the working copy")
