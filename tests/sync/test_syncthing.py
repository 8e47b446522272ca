"""Two reviewers, each with a folder of their own, and a real sync engine between: ``make test-sync``.

Two instances of Syncthing (a package of Debian) on this computer carry the folder to and fro over loopback, with all
that would look for other machines switched off. Each reviewer codes in a working copy and publishes every few seconds.
"""

import multiprocessing
import os
import re
import shutil
import socket
import subprocess
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest

from desktop.file_errors import NotYetShared
from desktop.session import Session
from desktop.store.conflict_copies import named_like_conflicts
from tests.desktop.store.desks import RandomDesk, change_ids
from tests.desktop.store.steps import findings

SECONDS = float(os.environ.get("GLOSSATOR_SYNC_SECONDS", "120"))
PUBLISH_EVERY, EDIT_EVERY = 4.0, 0.25
SETTLING = 120.0

pytestmark = [
    pytest.mark.skipif(shutil.which("syncthing") is None, reason="syncthing is not installed"),
    pytest.mark.timeout(SECONDS + SETTLING + 120),
]

QUIET = {
    "globalAnnounceEnabled": "false", "localAnnounceEnabled": "false", "relaysEnabled": "false", "natEnabled": "false",
    "urAccepted": "-1", "crashReportingEnabled": "false", "autoUpgradeIntervalH": "0", "startBrowser": "false",
    "reconnectionIntervalS": "2", "stunKeepaliveStartS": "0",
}  # fmt: skip


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Engine:
    """One instance of Syncthing with a home and a folder of its own."""

    def __init__(self, room: Path) -> None:
        self.home, self.folder, self.port = room / "engine", room / "Shared", _free_port()
        self.folder.mkdir(parents=True)
        self._environment = os.environ | {"HOME": str(room), "STNOUPGRADE": "1", "STNORESTART": "1"}
        self._run("generate", "--no-default-folder")
        self.device = ET.parse(self.home / "config.xml").getroot().find("device").get("id")
        self._process: subprocess.Popen[bytes] | None = None

    def _run(self, *arguments: str) -> None:
        command = ["syncthing", *arguments, f"--home={self.home}"]
        subprocess.run(command, env=self._environment, check=True, capture_output=True, timeout=60)

    def share_with(self, other: "Engine") -> None:
        """Write the settings: one folder, the other one at loopback, nobody else."""
        file = self.home / "config.xml"
        tree = ET.parse(file)
        root = tree.getroot()
        for old in [*root.findall("folder"), *root.findall("device")]:
            root.remove(old)
        folder = ET.SubElement(
            root, "folder", id="glossator", path=str(self.folder), type="sendreceive", rescanIntervalS="10",
            fsWatcherEnabled="true", fsWatcherDelayS="1",
        )  # fmt: skip
        ET.SubElement(folder, "maxConflicts").text = "-1"
        for one in (self, other):
            ET.SubElement(folder, "device", id=one.device)
            device = ET.SubElement(root, "device", id=one.device, name=one.home.parent.name)
            ET.SubElement(device, "address").text = f"tcp://127.0.0.1:{one.port}"
        gui = root.find("gui")
        gui.set("enabled", "false")
        options = root.find("options")
        for name in ("listenAddress", *QUIET):
            for old in options.findall(name):
                options.remove(old)
        ET.SubElement(options, "listenAddress").text = f"tcp://127.0.0.1:{self.port}"
        for name, value in QUIET.items():
            ET.SubElement(options, name).text = value
        tree.write(file)

    def start(self) -> None:
        """Run it until ``stop``."""
        log = (self.home / "log.txt").open("wb")
        command = ["syncthing", "serve", f"--home={self.home}", "--no-browser", "--no-restart", "--no-upgrade"]
        self._process = subprocess.Popen(command, env=self._environment, stdout=log, stderr=log)
        log.close()

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(15)
            if self._process.poll() is None:
                self._process.kill()
                self._process.wait(15)


@pytest.fixture
def engines(tmp_path: Path) -> Iterator[tuple[Engine, Engine]]:
    """Two instances that know each other, running."""
    pair = (Engine(tmp_path / "ann"), Engine(tmp_path / "bob"))
    pair[0].share_with(pair[1])
    pair[1].share_with(pair[0])
    try:
        for engine in pair:
            engine.start()
        yield pair
    finally:
        for engine in pair:
            engine.stop()


def _until(true: object, seconds: float, what: str) -> None:
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        assert time.monotonic() < end, what
        time.sleep(0.2)


def _code(shared: Path, name: str, home: Path, seed: int, said: Connection) -> None:
    """Work as a reviewer does, until the time is over; say what was saved, and how it went."""
    desk, end = RandomDesk(shared, name, home, seed), time.monotonic() + SECONDS
    chance, published, refused, merged, at = Random(seed), 0, 0, 0, time.monotonic()
    with desk.session() as session:
        while time.monotonic() < end:
            desk.edit(session)
            time.sleep(chance.uniform(0, 2 * EDIT_EVERY))
            if time.monotonic() - at > PUBLISH_EVERY:
                at = time.monotonic()
                try:
                    published += desk.exchange(session, waits=(0.2, 1.0)).published
                except NotYetShared:
                    refused += 1
                merged += desk.merge_second_copies(session)
    said.send((desk.acknowledged, published, refused, merged))


@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_two_reviewers_and_syncthing_between_them_lose_nothing(
    engines: tuple[Engine, Engine], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [engine.folder / "bill.gloss" for engine in engines]
    Session.create(files[0], title="Homes", by="Ann").close()
    _until(files[1].is_file, 60, "the engines do not find each other")
    context = multiprocessing.get_context("fork")
    running = []
    people = list(zip(("Ann", "Bob"), files, (tmp_path / "ann home", tmp_path / "bob home"), strict=True))
    for seed, (name, file, home) in enumerate(people):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_code, args=(file, name, home, seed, theirs))
        process.start()
        theirs.close()
        running.append((process, ours))
    saved: set[bytes] = set()
    told = []
    for (name, *_), (process, ours) in zip(people, running, strict=True):
        assert ours.poll(SECONDS + 60), f"{name} broke off"
        acknowledged, *numbers = ours.recv()
        process.join()
        saved |= acknowledged
        told.append(f"{name}: {len(acknowledged)} changes, published {numbers[0]}, not now {numbers[1]}, "
                    f"second copies merged {numbers[2]}")  # fmt: skip

    desks = [RandomDesk(file, name, home, 0) for name, file, home in people]
    end = time.monotonic() + SETTLING
    while time.monotonic() < end and not all(saved <= change_ids(desk.copy.path) for desk in desks):
        for desk in desks:
            with desk.session() as session, suppress(NotYetShared):
                desk.exchange(session)
                desk.merge_second_copies(session)
                desk.exchange(session)
        time.sleep(2)

    for desk in desks:
        assert saved <= change_ids(desk.copy.path), f"{desk.name} lacks something"
    _until(lambda: all(saved <= change_ids(file) for file in files), 60, "a shared file lacks something")
    assert all(findings(file) == () for file in files)
    second = {len(named_like_conflicts(file)) for file in files}
    log = (engines[0].home / "log.txt").read_text(errors="replace")
    assert not re.search(r"relay://|https?://(?!127\.0\.0\.1)", log)
    with capsys.disabled():
        print(f"\n{len(saved)} changes, all in both copies and both files; second copies left {second}")
        print("\n".join(told))
