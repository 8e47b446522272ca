"""Keys are recorded by pressing them, conflicts are refused with the other action's name, and all of it is kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from desktop.domain.span import Span
from desktop.kept_settings import Settings
from desktop.session import Session
from desktop.store import codings
from desktop.ui.actions.menus import key_rows
from desktop.ui.actions.table import MENUS
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.shortcut_keys import FIXED_KEYS, ShortcutKeys, keys_of

Show = Callable[[Session], MainWindow]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> ShortcutsDialog:
    made = ShortcutsDialog(window.context)
    qtbot.addWidget(made)
    made.show()
    return made


def press(
    dialog: ShortcutsDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the field."""
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, key, modifiers)


def test_a_recorded_key_works_is_shown_and_is_kept(dialog: ShortcutsDialog, window: MainWindow) -> None:
    dialog.choose("file.import")
    press(dialog, Qt.Key.Key_F7, CONTROL)
    assert dialog.message.text() == "This key is free."

    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)

    action = window.actions_of.actions["file.import"]
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+F7"]
    assert "Ctrl+F7" in dialog.table.item(dialog.table.currentRow(), 1).text()
    again = ShortcutKeys(Settings(window.context.settings.file))
    again.learn(key_rows(), (title for _key, title in MENUS))
    assert again.words("file.import") == "Ctrl+F7"


def test_a_key_of_another_action_is_refused_by_its_name(dialog: ShortcutsDialog, window: MainWindow) -> None:
    dialog.choose("file.import")

    press(dialog, Qt.Key.Key_F, CONTROL)

    assert "“Find in document” in the menu Edit" in dialog.message.text()
    assert not dialog.use.isEnabled()
    assert not dialog.add.isEnabled()
    assert window.context.keys.words("file.import") == "Ctrl+I"


@pytest.mark.parametrize(
    ("action", "key", "words"),
    [
        ("file.import", "G", "alone is for typing"),
        ("file.import", "Shift+G", "alone is for typing"),
        ("code.pick", "Shift+Right", "moves the end of the selection"),
        ("code.pick", "Esc", "closes the nearest thing"),
        ("code.pick", "Alt+E", "opens the menu Edit"),
        ("code.pick", "F8", "“Next coding”"),
        ("code.pick", "G", ""),
        ("code.pick", "Ctrl+Alt+G", ""),
        ("code.pick", "C", ""),
    ],
)
def test_what_cannot_be_had_is_said(window: MainWindow, action: str, key: str, words: str) -> None:
    refused = window.context.keys.refusal(action, QKeySequence(key))

    assert words in refused
    assert bool(refused) == bool(words)


def test_fixed_keys_are_written_as_qt_writes_them() -> None:
    for key in FIXED_KEYS:
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key


def test_single_keys_can_be_changed_too(session: Session, document, codebook, open_session: Show, qtbot) -> None:
    window = open_session(session)
    session.show_document(document.id)
    assert window.context.keys.put("code.highlight", keys_of("G")) == ""
    reader = window.workspace.reader
    reader.focus_text()
    reader.select_span(Span(4, 9))
    session.select_passage(Span(4, 9))

    QTest.keyClick(reader, Qt.Key.Key_H)
    assert codings.for_document(session.project, document.id) == ()
    QTest.keyClick(reader, Qt.Key.Key_G)

    assert [coding.span for coding in codings.for_document(session.project, document.id)] == [Span(4, 9)]


def test_a_key_can_be_added_taken_away_and_set_back(dialog: ShortcutsDialog, window: MainWindow) -> None:
    keys = window.context.keys
    dialog.choose("view.history")
    press(dialog, Qt.Key.Key_F10, SHIFT)
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert keys.all_words("view.history") == "Ctrl+H, Shift+F10"

    QTest.mouseClick(dialog.none, Qt.MouseButton.LeftButton)
    assert keys.words("view.history") == ""
    assert window.actions_of.actions["view.history"].shortcuts() == []
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)

    assert keys.words("view.history") == "Ctrl+H"
    assert not dialog.reset.isEnabled()


def test_setting_one_back_is_refused_while_another_has_its_key(dialog: ShortcutsDialog, window: MainWindow) -> None:
    keys = window.context.keys
    keys.put("view.history", ())
    keys.put("help.about", keys_of("Ctrl+H"))
    dialog.choose("view.history")

    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert "“About Glossator”" in dialog.message.text()
    QTest.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)

    assert keys.words("view.history") == "Ctrl+H"
    assert keys.words("help.about") == ""
    assert window.context.settings.get("keys.changed") == {}


def test_what_the_user_chose_goes_before_what_a_newer_version_comes_with(window: MainWindow) -> None:
    window.context.settings.put("keys.changed", {"help.about": ["Ctrl+H"], "gone.action": ["F2"], "view.left": "?"})

    window.context.keys.learn(key_rows(), (title for _key, title in MENUS))

    assert window.context.keys.words("help.about") == "Ctrl+H"
    assert window.context.keys.words("view.history") == ""
    assert window.context.keys.words("view.left") == "Ctrl+Shift+D"


def test_escape_in_the_field_closes_and_tab_leaves_it(dialog: ShortcutsDialog) -> None:
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert not dialog.field.hasFocus()
    dialog.field.setFocus()

    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_tips_follow_the_keys(session: Session, document, open_session: Show) -> None:
    window = open_session(session)

    window.context.keys.put("edit.find_next", keys_of("Ctrl+G"))
    window.context.keys.put("edit.go_to", keys_of("Ctrl+J"))

    assert window.workspace.find_bar.next.toolTip() == "Next find (Ctrl+G)"
    assert window.panel("tool_bar").go_to.toolTip() == "Go to document or code (Ctrl+J)"


def test_the_bar_at_the_words_shows_the_keys_in_use(session: Session, document, open_session: Show) -> None:
    window = open_session(session)
    bar = window.workspace.tools.bar

    window.context.keys.put("code.last", keys_of("G"))
    window.context.keys.put("code.in_vivo", ())

    assert bar.last.toolTip() == "Last code (G)"
    assert bar.in_vivo.toolTip() == "In-vivo code: named with these words"
