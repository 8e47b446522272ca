"""The history panel, the toolbar with Go to, and the status bar."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.progress import Progress
from desktop.domain.span import Span
from desktop.edits.codes import rename_code
from desktop.edits.codings import apply_code
from desktop.session import Session
from desktop.ui.main_window import MainWindow
from desktop.ui.moments import day_name
from desktop.ui.widgets.rows import HEAD, STEP

Show = Callable[[Session], MainWindow]


@pytest.fixture
def shown(session: Session, document, codebook, open_session: Show) -> MainWindow:
    return open_session(session)


def rename(session: Session, codebook, name: str) -> None:
    """One edit."""
    session.perform(f"Rename code “{name}”", rename_code, codebook.find(("Work",)).id, name=name)


def steps(window: MainWindow) -> list[str]:
    """The labels in the history panel."""
    model = window.panel("history").model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [row.data() for row in rows if row.data(STEP) is not None]


def test_history_lists_the_newest_step_first_under_its_day(shown: MainWindow, session: Session, codebook) -> None:
    shown.show_right("history")
    rename(session, codebook, "Jobs")

    panel = shown.panel("history")
    assert panel.model.index(0, 0).data(HEAD) == "Today"
    assert steps(shown)[0] == "Rename code “Jobs”"


def test_an_undone_step_is_struck_through_not_removed(shown: MainWindow, session: Session, codebook) -> None:
    shown.show_right("history")
    rename(session, codebook, "Jobs")
    before = steps(shown)

    session.undo()

    assert steps(shown) == before
    assert shown.panel("history").model.index(1, 0).data(STEP).undone


def test_the_button_in_the_history_undoes_the_last_step(shown: MainWindow, session: Session, codebook) -> None:
    rename(session, codebook, "Jobs")
    shown.show_right("history")
    panel = shown.panel("history")
    assert "Rename code “Jobs”" in panel._note.plain

    QTest.mouseClick(panel._undo, Qt.MouseButton.LeftButton)

    assert session.redo_label == "Rename code “Jobs”"


def test_the_toolbar_shows_history_and_the_inspector_in_turn(shown: MainWindow) -> None:
    bar, body = shown.body.tool_bar, shown.body
    QTest.mouseClick(bar.history, Qt.MouseButton.LeftButton)
    assert body.right.currentWidget() is body.panels["history"]
    assert bar.history.isChecked()
    assert not bar.right.isChecked()

    QTest.mouseClick(bar.right, Qt.MouseButton.LeftButton)

    assert body.right.currentWidget() is body.panels["inspector"]
    assert bar.right.isChecked()


def test_undo_and_redo_buttons_name_the_step(shown: MainWindow, session: Session, codebook) -> None:
    bar = shown.body.tool_bar
    rename(session, codebook, "Jobs")
    assert bar.undo.toolTip() == "Undo: Rename code “Jobs” (Ctrl+Z)"

    QTest.mouseClick(bar.undo, Qt.MouseButton.LeftButton)

    assert bar.redo.isEnabled()
    assert bar.redo.accessibleName() == "Redo: Rename code “Jobs”"


def test_go_to_finds_documents_and_codes_and_enter_goes_there(
    shown: MainWindow, session: Session, codebook, qtbot: QtBot
) -> None:
    QTest.keyClick(shown, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    field = shown.body.tool_bar.go_to
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "coun")
    assert field.popup.current.text == "Councils"

    QTest.keyClick(field, Qt.Key.Key_Return)

    assert session.code_id == codebook.find(("Costs", "Councils")).id
    assert field.popup.isHidden()
    assert shown.focusWidget() is shown.workspace.reader


def test_escape_leaves_go_to_and_nothing_changes(shown: MainWindow, session: Session, qtbot: QtBot) -> None:
    field = shown.body.tool_bar.go_to
    field.start()
    QTest.keyClicks(field, "open")
    QTest.keyClick(field, Qt.Key.Key_Down)

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""
    assert session.code_id is None


def test_the_status_bar_says_where_one_is(shown: MainWindow, session: Session, document, codebook, qtbot) -> None:
    status = shown.body.status
    assert status.document.text() == "Document 1 of 1"
    assert status.codings.text() == "No codings"
    assert status.reviewer.text() == "Ann Lee"
    assert status.saved.text().startswith("Saved ")
    assert status.zoom.text() == "100 %"

    session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 5),
        code_id=codebook.find(("Work",)).id, reviewer_id=session.reviewer.id,
    )  # fmt: skip

    qtbot.waitUntil(lambda: status.codings.text() == "1 coding")


def test_zoom_shows_in_the_status_bar(shown: MainWindow) -> None:
    shown.actions_of.actions["view.zoom_in"].trigger()

    assert shown.body.status.zoom.text() == "110 %"


def test_a_job_shows_its_progress_and_can_be_cancelled(shown: MainWindow, qtbot: QtBot) -> None:
    jobs, status = shown.context.jobs, shown.body.status
    ended = []

    def endless():
        number = 0
        while True:
            number += 1
            time.sleep(0.01)
            yield Progress(number, 1000, "file")

    jobs.start(
        "Importing documents", endless, done=ended.append, failed=ended.append, cancelled=lambda: ended.append("no")
    )
    qtbot.waitUntil(lambda: " of 1000" in status.job.text())
    assert not status.progress.isHidden()
    QTest.mouseClick(status.cancel, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: ended == ["no"], timeout=1000)
    assert status.progress.isHidden()


def test_days_are_named() -> None:
    today = date(2026, 3, 10)

    assert day_name(today, today) == "Today"
    assert day_name(date(2026, 3, 9), today) == "Yesterday"
    assert day_name(date(2026, 1, 2), today) == "2 January 2026"
