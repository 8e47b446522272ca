"""kill -9 while a memo is typed in the window: at most the last two seconds of it are lost."""

import multiprocessing
import os
import shutil
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest

from desktop.domain.document import Document
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.session import Session
from desktop.store import codings, memos
from desktop.store.project_file import open_project
from tests.desktop.store.steps import findings
from tests.gate import SEED, Counted, wanted

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system ends processes otherwise")

AT_ONCE = 3
LOST = 2.0
"""Seconds of typing that a crash may cost."""


def _type_until_killed(path: Path, home: Path, seed: int, say: Connection) -> None:
    """Open the window on a project, and type into the memo of its coding; say each letter once it is in."""
    os.environ["GLOSSATOR_HOME"] = str(home)
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop.app import make_window
    from desktop.kept_settings import Settings

    app, draw, settings = QApplication([]), Random(seed), Settings()
    settings.put("reviewer.name", "Ann Lee")
    window = make_window(settings)
    session = Session.open(path, by="Ann Lee")
    window.show()
    window.show_session(session)
    coding = next(iter(codings.all_codings(session.project)))
    session.select_coding(CodingId(coding.id))
    panel = window.panel("inspector")
    panel.edit_memo()
    while True:
        for letter in draw.choice(("rents ", "rise ", "and we ask ", "for homes. ")):
            QTest.keyClick(panel.coding.memo, letter)
            say.send(letter)
            QTest.qWait(draw.randrange(10, 60))
        app.processEvents()


@pytest.fixture
def path(session: Session, document: Document) -> Path:
    """A closed project with one coding."""
    session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 9), code_id=None, reviewer_id=session.reviewer.id
    )
    session.close()
    return session.project.path


def _kill_once(path: Path, room: Path, seed: int) -> tuple[int, int]:
    """Have a copy of the project typed in until it is killed; how many letters were typed, and how many are kept."""
    room.mkdir()
    copy, draw = Path(shutil.copy(path, room / "p.gloss")), Random(seed)
    context = multiprocessing.get_context("forkserver")  # a process that has no window of the tests
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_type_until_killed, args=(copy, room, seed, theirs))
    child.start()
    theirs.close()
    typed = [(ours.recv(), time.monotonic())]
    end = time.monotonic() + draw.uniform(0, 4)
    while (left := end - time.monotonic()) > 0:
        if ours.poll(left):
            typed.append((ours.recv(), time.monotonic()))
    killed_at = time.monotonic()
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    child.join()
    whole = "".join(letter for letter, _ in typed)
    times = [at for _, at in typed] + [killed_at]
    stalled = max(later - sooner for sooner, later in zip(times, times[1:], strict=False))
    safe = sum(at < killed_at - LOST - min(stalled, 1) for at in times)  # a busy machine stops the typing, too
    kept = _memo_of(copy)
    assert kept.startswith(whole[:safe]), f"seed {seed}: {kept!r} of {whole!r}, {safe} letters are older than that"
    assert findings(copy) == (), f"seed {seed}"
    shutil.rmtree(room)
    return len(whole), len(kept)


def _memo_of(path: Path) -> str:
    with open_project(path) as project:
        coding = next(iter(codings.all_codings(project)))
        return "".join(memo.body for memo in memos.for_target(project, coding.id))


@pytest.mark.gate("C7", minutes=3)
def test_a_kill_while_a_memo_is_typed_costs_two_seconds_at_most(path: Path, tmp_path: Path, counted: Counted) -> None:
    multiprocessing.get_context("forkserver").set_forkserver_preload(["desktop.app", "PySide6.QtTest"])
    kills = wanted("C7")

    with ThreadPoolExecutor(AT_ONCE) as pool:
        came_to = list(
            pool.map(lambda number: _kill_once(path, tmp_path / str(number), SEED * 1000 + number), range(kills))
        )

    typed, kept = (sum(each) for each in zip(*came_to, strict=True))
    assert kept > 0
    counted(kills, f"{typed:,} letters typed, {typed - kept:,} of the last seconds lost")
