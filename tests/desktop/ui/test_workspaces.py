"""Several workspaces in one window: tabs and keys bring them to the front, each with panes of its own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.coding import Coding
from desktop.kept_settings import Settings
from desktop.session import Session
from desktop.ui.actions.reasons import reason
from desktop.ui.actions.table import ACTIONS
from desktop.ui.main_window import MainWindow
from desktop.ui.workspaces.table import WORKSPACES


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QApplication.processEvents()


ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(open_session: Callable[[Session], MainWindow], sample: Session, coding: Coding) -> MainWindow:
    """The window with a document of the sample, the keys in its text."""
    window = open_session(sample)
    sample.show_document(coding.document_id)
    QTest.qWait(30)
    window.workspace.reader.focus_text()
    return window


def test_alt_and_a_digit_bring_a_workspace_to_the_front_and_the_keys_to_it(shown: MainWindow) -> None:
    press(Qt.Key.Key_6, ALT)

    assert shown.workspace_key == "briefing"
    assert shown.body.tool_bar.tabs["briefing"].isChecked()
    assert QApplication.focusWidget() is shown.workspace.focus_widget
    press(Qt.Key.Key_1, ALT)
    assert shown.workspace_key == "read"
    assert QApplication.focusWidget() is shown.workspace.reader


def test_a_tab_brings_its_workspace_to_the_front(shown: MainWindow) -> None:
    QTest.mouseClick(shown.body.tool_bar.tabs["briefing"], Qt.MouseButton.LeftButton)

    assert shown.body.middle.currentWidget() is shown.workspace
    assert shown.actions_of.actions["view.briefing"].isChecked()
    assert not shown.actions_of.actions["view.read"].isChecked()


def test_a_workspace_is_made_when_it_is_first_wanted(shown: MainWindow) -> None:
    assert not shown.body.middle.is_made("briefing")

    first = shown.show_workspace("briefing")

    shown.show_workspace("read")
    assert shown.show_workspace("briefing") is first


def test_each_workspace_remembers_its_panes(shown: MainWindow) -> None:
    panes = shown.body.panes
    shown.toggle_pane("left")

    shown.show_workspace("briefing")

    assert (panes.is_shown("left"), panes.is_shown("right")) == (False, False)
    shown.toggle_pane("right")
    shown.show_workspace("read")
    assert (panes.is_shown("left"), panes.is_shown("right")) == (False, True)
    shown.toggle_pane("right")
    shown.show_workspace("briefing")
    assert panes.is_shown("right")


def test_who_asks_to_see_a_passage_gets_read(shown: MainWindow, sample: Session, coding: Coding, qtbot: QtBot) -> None:
    shown.show_workspace("briefing")

    sample.show_document(coding.document_id, coding.span)

    assert shown.workspace_key == "read"
    reader = shown.workspace.reader
    qtbot.waitUntil(lambda: reader.viewport().rect().intersects(reader.end_lines(coding.span)[0]))


def test_read_made_for_a_passage_shows_that(
    window: MainWindow, open_session: Callable[[Session], MainWindow], sample: Session, coding: Coding, qtbot: QtBot
) -> None:
    window.context.settings.remember("project.workspace", str(sample.project.path), "briefing")
    open_session(sample)
    assert window.workspace_key == "briefing"
    assert sample.document_id is not None
    assert not window.body.middle.is_made("read")

    sample.show_document(coding.document_id, coding.span)

    reader = window.workspace.reader
    qtbot.waitUntil(lambda: reader.viewport().rect().intersects(reader.end_lines(coding.span)[0]))


def test_the_workspace_in_front_is_kept_for_the_next_time(shown: MainWindow, sample: Session) -> None:
    shown.show_workspace("briefing")

    assert Settings().recall("project.workspace", str(sample.project.path), "") == "briefing"


def test_what_needs_the_text_is_off_elsewhere_and_says_why(shown: MainWindow, sample: Session, coding: Coding) -> None:
    sample.select_coding(coding.id)
    actions = shown.actions_of.actions
    assert actions["code.remove"].isEnabled()

    shown.show_workspace("briefing")

    for key in ("code.pick", "code.remove", "code.next", "edit.find_next", "view.backlight", "view.pages"):
        assert not actions[key].isEnabled(), key
    row = next(row for row in ACTIONS if row.id == "code.next")
    assert reason(row, shown.context) == "only while Read is in front"
    sample.select_passage(coding.span)
    for row in ACTIONS:
        row.enabled(shown.context)  # none of them asks the workspace for what it does not have


def test_find_brings_read_to_the_front(shown: MainWindow) -> None:
    shown.show_workspace("briefing")

    shown.actions_of.actions["edit.find"].trigger()

    assert shown.workspace_key == "read"
    assert shown.workspace.find_bar.isVisible()


def test_the_next_document_is_read(shown: MainWindow, sample: Session) -> None:
    shown.show_workspace("briefing")
    before = sample.document_id

    shown.actions_of.actions["document.next"].trigger()
    if sample.document_id == before:
        shown.actions_of.actions["document.previous"].trigger()

    assert sample.document_id != before
    assert shown.workspace_key == "read"


def test_zoom_is_that_of_the_workspace_in_front(shown: MainWindow) -> None:
    shown.show_workspace("briefing")

    shown.actions_of.actions["view.zoom_in"].trigger()

    assert shown.body.status.zoom.text() == "110 %"
    shown.show_workspace("read")
    assert shown.body.status.zoom.text() == "100 %"


def test_in_a_narrow_window_the_other_tabs_are_icons_with_a_name(shown: MainWindow, qtbot: QtBot) -> None:
    shown.resize(1024, 700)
    qtbot.wait(20)

    tabs = shown.body.tool_bar.tabs
    assert tabs["read"].text().strip() == "Read"
    assert tabs["briefing"].text() == ""
    assert tabs["briefing"].accessibleName() == "Briefing"
    assert tabs["briefing"].toolTip() == "Briefing (Alt+6)"


def test_digits_are_those_of_the_product() -> None:
    digits = {"read": 1, "extracts": 2, "positions": 3, "figures": 4, "compare": 5, "briefing": 6}

    assert {row.key: row.digit for row in WORKSPACES} == {row.key: digits[row.key] for row in WORKSPACES}
    assert [row.digit for row in WORKSPACES] == sorted(row.digit for row in WORKSPACES)
