"""The window without a mouse: Tab and F6 come round everywhere, and the main job can be done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.coding import Coding
from desktop.session import Session
from desktop.store import codes, codings, documents, memos
from desktop.ui.dialogs.export_briefing import ExportDialog
from desktop.ui.main_window import MainWindow

MOST_STEPS = 120


def tabbed(qtbot: QtBot, window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where Tab goes, from where the focus is until it is there again."""
    first = focus()
    found: list[QWidget] = [first]
    for _step in range(MOST_STEPS):
        QTest.keyClick(focus(), key)
        if focus() is first:
            return found
        assert focus() not in found, f"Tab goes round without {first}: {[str(one) for one in found]}"
        found.append(focus())
    raise AssertionError(f"Tab does not come back to {first}")


def focus() -> QWidget:
    """What has the keys."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def should_be_reached(window: QWidget) -> set[QWidget]:
    """All that takes the focus from Tab and is to be seen."""
    return {
        part
        for part in window.findChildren(QWidget)
        if part.isVisibleTo(window)
        and part.window() is window
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and not part.visibleRegion().isEmpty()
    }


@pytest.fixture
def read(open_session: Callable[[Session], MainWindow], sample: Session, coding: Coding) -> MainWindow:
    """The window with a document of the sample, the keys in its text."""
    window = open_session(sample)
    sample.show_document(coding.document_id)
    QTest.qWait(50)
    window.workspace.reader.focus_text()
    return window


@pytest.mark.parametrize("state", ["document", "coding", "code", "history", "find"])
def test_tab_goes_through_everything_and_comes_back(
    qtbot: QtBot, read: MainWindow, sample: Session, coding: Coding, state: str
) -> None:
    if state == "coding":
        sample.select_coding(coding.id)
    elif state == "code":
        sample.select_code(coding.code_id)
    elif state == "history":
        read.show_right("history")
    elif state == "find":
        read.actions_of.actions["edit.find"].trigger()
        QTest.keyClicks(focus(), "work")
    QTest.qWait(250)

    forth = tabbed(qtbot, read, Qt.Key.Key_Tab)

    assert {str(one) for one in should_be_reached(read) - set(forth)} == set()
    back = tabbed(qtbot, read, Qt.Key.Key_Backtab)
    assert set(back) == set(forth)


def test_tab_goes_through_the_briefing_and_comes_back(qtbot: QtBot, read: MainWindow) -> None:
    workspace = read.show_workspace("briefing")
    qtbot.waitUntil(lambda: bool(workspace.sheet.pieces))
    for kind in ("quotes", "prose", "chart"):
        workspace.menus.add(kind)
        qtbot.wait(100)
        workspace.outline.setFocus()

        forth = tabbed(qtbot, read, Qt.Key.Key_Tab)

        assert {str(one) for one in should_be_reached(read) - set(forth)} == set()
        assert set(tabbed(qtbot, read, Qt.Key.Key_Backtab)) == set(forth)


def test_tab_goes_through_the_start_page(qtbot: QtBot, window: MainWindow) -> None:
    window.start.focus_widget.setFocus()

    assert should_be_reached(window) - set(tabbed(qtbot, window, Qt.Key.Key_Tab)) == set()


def test_f6_goes_through_all_panes_and_comes_back(read: MainWindow) -> None:
    first, seen = focus(), []

    for _pane in range(5):
        QTest.keyClick(focus(), Qt.Key.Key_F6)
        seen.append(focus())

    assert seen[-1] is first
    assert len(set(seen)) == 5
    for _pane in range(5):
        QTest.keyClick(focus(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focus() is first


def press(keys: str) -> None:
    """Press one key or several at once, as ``QKeySequence`` writes them."""
    combined = QKeySequence(keys)[0]
    QTest.keyClick(focus(), combined.key(), combined.keyboardModifiers())


def test_the_main_job_is_done_with_the_keys_alone(
    qtbot: QtBot, window: MainWindow, answers: Any, tmp_path: Path
) -> None:
    letter, briefing = tmp_path / "letter.txt", tmp_path / "Briefing.docx"
    letter.write_text("Let people work after six months. It costs councils less.\n", encoding="utf-8")
    answers.save_file, answers.open_files = tmp_path / "Consultation.gloss", (letter,)

    press("Ctrl+N")
    press("Ctrl+I")
    session = window.context.session
    assert session is not None
    qtbot.waitUntil(lambda: session.document_id is not None and not window.context.jobs.writing)
    qtbot.waitUntil(lambda: bool(window.workspace.reader.text))
    while focus() is not window.workspace.reader:
        press("F6")
    press("Ctrl+Home")
    press("Ctrl+Down")
    for _word in range(3):
        press("Ctrl+Shift+Right")
    qtbot.waitUntil(lambda: session.passage is not None)
    press("C")
    QTest.keyClicks(focus(), "Right to work")
    press("Return")
    coding = next(iter(codings.all_codings(session.project)))
    assert codes.codebook(session.project)[coding.code_id].name == "Right to work"
    press("M")
    QTest.keyClicks(focus(), "Same ask as the council")
    press("Ctrl+Return")
    assert memos.for_target(session.project, coding.id)[0].body == "Same ask as the council"
    assert focus() is window.workspace.reader
    _export(qtbot, window, briefing)

    assert briefing.stat().st_size > 1000
    assert len(documents.all_documents(session.project)) == 1


def _export(qtbot: QtBot, window: MainWindow, to: Path) -> None:
    """Go through the dialog of the export with keys, as soon as it is there."""
    timer = QTimer(window, interval=50)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ExportDialog) and dialog.path.hasFocus():
            timer.stop()
            dialog.path.selectAll()
            QTest.keyClicks(dialog.path, str(to))
            QTest.keyClick(dialog.path, Qt.Key.Key_Return)

    timer.timeout.connect(answer)
    timer.start()
    press("Ctrl+Shift+E")
    qtbot.waitUntil(to.exists, timeout=20000)
    qtbot.waitUntil(lambda: not window.context.jobs.running, timeout=20000)
