"""The palette finds every action by its words, says why one cannot be done, and gives the keys back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.span import Span
from desktop.session import Session
from desktop.store import codings
from desktop.ui.actions.table import ACTIONS
from desktop.ui.dialogs.palette import Command, Palette, matching
from desktop.ui.main_window import MainWindow
from desktop.ui.shortcut_keys import keys_of

Show = Callable[[Session], MainWindow]


def opened(window: MainWindow) -> Palette:
    """The palette, opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    return next(found for found in window.findChildren(Palette) if found.isVisible())


@pytest.fixture
def reading(session: Session, document, codebook, open_session: Show) -> MainWindow:
    window = open_session(session)
    session.show_document(document.id)
    window.workspace.reader.focus_text()
    return window


def test_every_action_stands_in_it_but_itself(window: MainWindow) -> None:
    assert {command.id for command in window.commands()} == {row.id for row in ACTIONS} - {"edit.palette"}


def test_every_action_is_found_by_its_own_words_and_its_menu(reading: MainWindow) -> None:
    commands = reading.commands()

    for command in commands:
        words = f"{command.where} {command.text}".replace("›", "")
        assert command in matching(commands, words, recent=()), command.id


def test_typing_and_enter_do_it_where_the_keys_were(reading: MainWindow, session: Session, document) -> None:
    reading.workspace.reader.select_span(Span(4, 9))
    session.select_passage(Span(4, 9))
    palette = opened(reading)

    QTest.keyClicks(palette.field, "highl with")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)

    assert [coding.span for coding in codings.for_document(session.project, document.id)] == [Span(4, 9)]
    assert reading.workspace.reader.hasFocus()
    assert reading.context.settings.get("palette.recent") == ["code.highlight"]


def test_a_click_on_what_opens_a_dialog_outlives_the_loop_of_the_dialog(reading: MainWindow) -> None:
    def dialog() -> None:
        loop = QEventLoop()
        QTimer.singleShot(1, loop.quit)
        loop.exec()  # deletes what waits to be deleted, as the loop of every dialog does

    palette = Palette(reading.context, [Command("x", "Ask", "File", "", "", "", "", False, dialog)])
    palette.open()
    rows = palette.list
    gone = []
    rows.destroyed.connect(lambda: gone.append("within its own click"))
    rows.taken.connect(lambda *_: gone.append("click over"))

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(0, 0)).center())

    assert gone == ["click over"]


def test_what_was_used_last_comes_first(reading: MainWindow) -> None:
    reading.context.settings.put("palette.recent", ["view.history", "help.about"])
    palette = opened(reading)

    assert [find.value.id for find in palette.list.finds[:2]] == ["view.history", "help.about"]


def test_the_key_in_use_is_shown(reading: MainWindow) -> None:
    reading.context.keys.put("view.history", keys_of("Ctrl+Shift+Y"))
    palette = opened(reading)

    shown = {find.value.id: find.keys for find in palette.list.finds}

    assert shown["view.history"] == "Ctrl+Shift+Y"
    assert shown["edit.go_to"] == "Ctrl+E"


def test_what_cannot_be_done_is_grey_and_says_why(reading: MainWindow) -> None:
    palette = opened(reading)
    QTest.keyClicks(palette.field, "in-vivo")
    find = palette.list.finds[0]
    assert not find.enabled
    assert "select words first" in find.second
    assert find.sentence.endswith("not available")

    QTest.keyClick(palette.field, Qt.Key.Key_Return)

    assert palette.isVisible()


def test_without_a_project_everything_says_what_is_missing(window: MainWindow) -> None:
    reasons = {command.id: command.reason for command in window.commands()}

    assert reasons["file.new"] == ""
    assert reasons["code.pick"] == "open a project first"
    assert reasons["briefing.no_template"] == "no house template is chosen"


def test_escape_gives_the_keys_back(reading: MainWindow) -> None:
    palette = opened(reading)
    QTest.keyClicks(palette.field, "zzz")
    assert palette.none.isVisible()

    QTest.keyClick(palette.field, Qt.Key.Key_Escape)

    assert not [found for found in reading.findChildren(Palette) if found.isVisible()]
    assert QApplication.focusWidget() is reading.workspace.reader


def test_a_click_takes_a_row(reading: MainWindow) -> None:
    palette = opened(reading)
    QTest.keyClicks(palette.field, "history")
    place = palette.list.visualRect(palette.list.model().index(0, 0)).center()

    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert reading.panel("history").isVisible()
