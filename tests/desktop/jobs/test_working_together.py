"""Two people work on one shared file at the same time, and a sync client does its worst: nothing is ever lost."""

import multiprocessing
import os
import time
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest

from desktop.file_errors import NotYetShared
from desktop.jobs import exchange_work as module
from desktop.session import Session
from tests.desktop.store.desks import RandomDesk, change_ids
from tests.desktop.store.random_edits import RandomEdits
from tests.desktop.store.replicas import everything
from tests.desktop.store.steps import findings
from tests.gate import SEED, Counted, count, wanted

SECONDS = float(os.environ.get("GLOSSATOR_TOGETHER_SECONDS") or wanted("L1"))
"""How long two processes work together; ``make test-sync`` takes a minute."""

PROGRAMS = wanted("L2")
EVENTS = 60
PAUSE = count(0, 20) / 1000
"""Seconds between two edits: in ten minutes at full speed a file grows as it does in months of work."""


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    path = tmp_path / "share" / "bill.gloss"
    path.parent.mkdir()
    with closing(Session.create(path, title="Homes", by="Ann")) as session:
        edits = RandomEdits(Random(SEED))
        for _ in range(4):
            edits.add_document(session)  # something to code from the first edit on
            edits.add_code(session)
    return path


def content(path: Path) -> object:
    from desktop.store.project_file import open_project

    with open_project(path, write=False) as project:
        return everything(project)


def _work(shared: Path, name: str, home: Path, seed: int, said: Connection) -> None:
    """Edit and exchange until the time is over; then say what was saved."""
    desk, chance, end = RandomDesk(shared, name, home, seed), Random(seed), time.monotonic() + SECONDS
    published = 0
    with desk.session() as session:
        while time.monotonic() < end:
            desk.edit(session)
            time.sleep(PAUSE)
            if chance.random() < 0.15:
                with suppress(NotYetShared):  # the other saved again and again; the next exchange will do
                    published += desk.exchange(session, waits=(0.05, 0.1)).published
    said.send((desk.acknowledged, published))


@pytest.mark.gate("L1", minutes=10)
@pytest.mark.xdist_group("two processes")
@pytest.mark.timeout(SECONDS + 240)
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_two_processes_at_one_shared_file_come_to_the_union_of_all_they_saved(
    shared: Path, tmp_path: Path, counted: Counted
) -> None:
    context = multiprocessing.get_context("fork")
    homes = {name: tmp_path / name for name in ("Ann", "Bob")}
    running = []
    for seed, (name, home) in enumerate(homes.items()):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(shared, name, home, seed, theirs))
        process.start()
        theirs.close()
        running.append((process, ours))
    saved: set[bytes] = set()
    for process, ours in running:
        assert ours.poll(SECONDS + 60), "it broke off"
        acknowledged, published = ours.recv()
        assert published > 0
        assert len(acknowledged) > 10
        saved |= acknowledged
        process.join()

    desks = [RandomDesk(shared, name, home, 0) for name, home in homes.items()]
    for desk in (*desks, desks[0]):
        with desk.session() as session:
            desk.exchange(session)

    assert saved <= change_ids(shared)
    assert content(shared) == content(desks[0].copy.path) == content(desks[1].copy.path)
    assert findings(shared) == ()
    assert [one.name for one in shared.parent.iterdir()] == ["bill.gloss"]
    counted(int(SECONDS), f"{len(saved):,} changes of two processes, all there")


class SyncClient:
    """Carries a file between two folders in steps, as sync clients do: late, in pieces, and with second copies."""

    def __init__(self, one: Path, other: Path, chance: Random) -> None:
        self._files, self._chance = (one, other), chance
        self._synced = one.read_bytes()
        self._rest: tuple[Path, bytes] | None = None
        self._away: tuple[Path, bytes] | None = None
        self.conflicts = 0

    def step(self) -> None:
        """Finish what is half done, or begin with what has changed."""
        if self._rest is not None:
            path, data = self._rest
            self._rest = None
            path.write_bytes(data)
        elif self._away is not None:
            path, data = self._away
            self._away = None
            path.write_bytes(data)
        else:
            self._carry()

    def _carry(self) -> None:
        now = [file.read_bytes() if file.is_file() else self._synced for file in self._files]
        changed = [data != self._synced for data in now]
        if all(changed) and now[0] != now[1]:
            self.conflicts += 1
            name = self._chance.choice(
                (f"bill (Bob's conflicted copy {self.conflicts}).gloss", f"bill-DESKTOP-{self.conflicts}.gloss")
            )
            for file in self._files:
                file.with_name(name).write_bytes(now[1])
            self._deliver(self._files[1], now[0])
            self._synced = now[0]
        elif any(changed):
            data, target = (now[0], self._files[1]) if changed[0] else (now[1], self._files[0])
            self._deliver(target, data)
            self._synced = data

    def _deliver(self, target: Path, data: bytes) -> None:
        way = self._chance.randrange(3)
        if way == 0:
            target.write_bytes(data[: self._chance.randrange(len(data))])  # the rest comes with the next step
            self._rest = (target, data)
        elif way == 1:
            target.unlink(missing_ok=True)  # a rename of two steps
            self._away = (target, data)
        else:
            target.write_bytes(data)


@pytest.mark.gate("L2")
@pytest.mark.parametrize("seed", range(SEED, SEED + PROGRAMS))
def test_whatever_a_sync_client_does_nothing_is_lost_and_second_copies_are_found(
    shared: Path, tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch, counted: Counted
) -> None:
    chance = Random(seed)
    other = tmp_path / "other" / "bill.gloss"
    other.parent.mkdir()
    other.write_bytes(shared.read_bytes())
    client = SyncClient(shared, other, chance)
    desks = [RandomDesk(shared, "Ann", tmp_path / "ann", seed), RandomDesk(other, "Bob", tmp_path / "bob", seed + 99)]
    real = module.put_in_place

    def put_when_free(beside: Path, target: Path) -> os.stat_result:
        if chance.random() < 0.2:
            raise PermissionError(13, "the sync client is reading it")
        return real(beside, target)

    monkeypatch.setattr(module, "put_in_place", put_when_free)
    for _ in range(EVENTS):
        event = chance.random()
        if event < 0.4:
            client.step()
            continue
        desk = chance.choice(desks)
        with desk.session() as session:
            if event < 0.75:
                for _ in range(3):
                    desk.edit(session)
            else:
                with suppress(NotYetShared):
                    desk.exchange(session)
    monkeypatch.setattr(module, "put_in_place", real)

    for _ in range(8):
        for _ in range(3):
            client.step()
        for desk in desks:
            with desk.session() as session:
                try:
                    desk.exchange(session)
                except NotYetShared:
                    continue
                desk.merge_second_copies(session)
                desk.exchange(session)

    saved = desks[0].acknowledged | desks[1].acknowledged
    assert len(saved) > 20
    assert saved <= change_ids(shared) & change_ids(other)
    assert content(desks[0].copy.path) == content(desks[1].copy.path) == content(shared) == content(other)
    assert findings(shared) == findings(other) == ()
    counted()
