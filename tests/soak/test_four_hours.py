"""Four hours at the window in a few minutes: random events, and nothing may break, warn, grow or be lost.

``make soak`` runs 20,000 events; by default a few hundred run with the other tests. ``EVENTS=20000 SEED=7`` sets both:
the seed is printed, and the same seed does the same again. ``MINUTES=60`` spreads them over an hour, in which backups
are due and whatever else waits for its time.
"""

import contextlib
import os
import random
import shutil
import statistics
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.edits.codes import add_code
from desktop.errors import BadValue
from desktop.jobs.make_demo import make_demo
from desktop.kept_settings import Settings
from desktop.session import Session
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import load_fonts
from tests.desktop.store.steps import findings
from tests.held_memory import held_mb, used_mb
from tests.made_projects import MadeDocument, make_project
from tests.soak.random_hands import RandomHands

EVENTS = int(os.environ.get("EVENTS", "600"))
LONG = 5_000
"""Events from which memory is looked at."""
MINUTES = float(os.environ.get("MINUTES", "0"))
"""Over which the events are spread; at 0 one follows the other."""
SEED = int(os.environ.get("SEED", "0")) or (random.randrange(1, 1_000_000) if EVENTS >= LONG else 1)
"""Another one for each long run; one and the same for the short run among the other tests."""
TENTHS = 10
MOST_GROWTH = 1.10
"""Memory and objects at the end, beside what they were after the first tenth."""
Answer = TypeVar("Answer")
LARGER = (
    *(MadeDocument(f"Letter {number}", 20_000, 120, f"Folder {number % 3}") for number in range(24)),
    MadeDocument("A long report", 600_000, 3_000),
)


@pytest.fixture
def projects(tmp_path: Path) -> tuple[Path, ...]:
    """The sample project, and a larger one that is made up; beside them a colleague's copy of the sample, to merge."""
    for _step in make_demo(tmp_path / "demo"):
        pass
    sample = tmp_path / "sample.gloss"
    shutil.copy(tmp_path / "demo" / "sample.gloss", sample)
    theirs = tmp_path / "theirs.gloss"
    shutil.copy(sample, theirs)
    with contextlib.closing(Session.open(theirs, by="Zoe Marsh")) as session:
        session.perform("New code", add_code, name="Seen by Zoe")
    larger = tmp_path / "larger.gloss"
    make_project(larger, LARGER, by="Somebody else")  # whose steps nobody here can undo
    return sample, larger


@pytest.fixture
def said() -> Iterator[list[str]]:
    """What Qt warned of; nothing of it is printed."""
    lines: list[str] = []
    harmless = ("This plugin does not support", "OpenType support missing")

    def note(kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(words in text for words in harmless):
            lines.append(f"{where.category} {where.function or ''}: {text}\n{''.join(traceback.format_stack()[-6:])}")

    before = qInstallMessageHandler(note)
    yield lines
    qInstallMessageHandler(before)


def quiet_window(qtbot: QtBot, faults: list[BaseException], folder: Path) -> MainWindow:
    """The window, with every dialog of the system answered: mostly with nothing."""
    load_fonts()
    window = app.make_window(Settings())
    qtbot.addWidget(window)
    dialogs = window.context.dialogs
    letter = folder / "Letter from the soak.txt"
    letter.write_text("We ask for more.\n\nAnd for it soon.", encoding="utf-8")
    theirs = folder / "theirs.gloss"
    dialogs.ask_open_files = lambda _title, kinds: after_a_loop((theirs if ".gloss" in kinds else letter,))
    dialogs.ask_open_file = lambda _title, _kinds: after_a_loop(None)
    dialogs.ask_save_file = lambda _title, _suggested, _kinds: after_a_loop(None)
    dialogs.ask_text = lambda _title, _label, begin: after_a_loop(begin or "A name")
    dialogs.ask_choice = lambda _title, _label, choices: after_a_loop(0 if choices else None)
    dialogs.confirm = lambda _question, _meaning, _verb: after_a_loop(True)
    # What was typed by chance is no date, for instance: that is said, and no fault.
    dialogs.show_error = lambda error: None if isinstance(error, BadValue) else faults.append(error)
    dialogs.open_path = lambda _path: None
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def after_a_loop(answer: Answer) -> Answer:
    """The answer, after a loop of its own as every dialog has one: what waits to be deleted is deleted in it."""
    loop = QEventLoop()
    QTimer.singleShot(1, loop.quit)
    loop.exec()
    return answer


def census(window: MainWindow) -> Counter[str]:
    """Qt's objects below the window, timers and threads of the application, and windows, by their class.

    What waits to be deleted is gone by then. Of the application only the kinds that the program makes: Python would
    keep what it is shown of Qt's own gestures, 36 at each count.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application = QApplication.instance()
    assert application is not None
    found = [
        *window.findChildren(QObject),
        *application.findChildren(QTimer),
        *application.findChildren(QThread),
        *QApplication.topLevelWidgets(),
    ]
    return Counter(type(one).__name__ for one in found)


@pytest.mark.timeout(0)
def test_hours_of_random_use_break_and_leak_nothing(
    qtbot: QtBot,
    projects: tuple[Path, ...],
    said: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    diary = tmp_path / "diary.txt"
    print(f"\nSEED={SEED} EVENTS={EVENTS}, what was done is in {diary}")
    faults: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: faults.append(error))
    window = quiet_window(qtbot, faults, tmp_path)
    hands = RandomHands(window, projects, seed=SEED, diary=diary)
    if EVENTS >= LONG:
        hands.look_at_everything()
    memory: list[float] = []
    objects: list[Counter[str]] = []

    began = time.monotonic()
    for number in range(1, EVENTS + 1):
        hands.act()
        wait_for(began + MINUTES * 60 * number / EVENTS)
        if faults or said:
            break
        if number % max(1, EVENTS // (TENTHS * 4)) == 0:
            hands.rest()
            memory.append(held_mb())
            objects.append(census(window))
            if EVENTS >= LONG:
                told = f"{memory[-1]:7.1f} MB  {used_mb():7.1f} in use  {objects[-1].total():>6} objects"
                print(f"{number:>7} events  {told}", flush=True)
    print(f"{number} events in {time.monotonic() - began:.0f} s")

    story = "\n  ".join([f"SEED={SEED}, event {number}:", *hands.diary])
    if faults:
        trace = "".join(traceback.format_exception(faults[0]))
        raise AssertionError(f"{trace}\nafter\n  {story}") from None
    assert not said, f"Qt warned: {said[0]}\n  {story}"
    window.close()
    assert not faults
    for project in projects:
        assert findings(project) == ()
    if EVENTS >= LONG:
        more = (objects[-1] - objects[len(objects) // TENTHS]).most_common(12)
        assert growth([one.total() for one in objects]) <= MOST_GROWTH, more
        assert growth(memory) <= MOST_GROWTH, [round(one) for one in memory]


def wait_for(moment: float) -> None:
    """Let the window go on by itself until then."""
    left = moment - time.monotonic()
    if left > 0:
        QTest.qWait(round(left * 1000))


def growth(figures: list[float] | list[int]) -> float:
    """The last tenth beside the second: in the first, everything that is made once is made."""
    tenth = len(figures) // TENTHS
    return statistics.median(figures[-tenth:]) / statistics.median(figures[tenth : 2 * tenth])
