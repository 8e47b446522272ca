"""Preferences are made from the settings table, and what is changed there holds at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.session import Session
from desktop.settings import SETTINGS
from desktop.ui.dialogs.preferences import PreferencesDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import SYSTEM_FONT

Show = Callable[[Session], MainWindow]


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> PreferencesDialog:
    made = PreferencesDialog(window.context)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_setting_that_has_a_group_can_be_changed_by_keys(dialog: PreferencesDialog) -> None:
    assert set(dialog.controls) == {row.key for row in SETTINGS if row.group}
    for row in SETTINGS:
        if row.group:
            control = dialog.controls[row.key]
            assert control.accessibleName() or control.text(), row.key
            assert control.accessibleDescription() == row.help
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, row.key


def test_choices_have_as_many_names_as_values() -> None:
    assert [row.key for row in SETTINGS if row.names and len(row.names) != len(row.allowed)] == []


def test_a_number_is_kept_at_once_and_stays_in_its_range(dialog: PreferencesDialog, window: MainWindow) -> None:
    box = dialog.controls["reader.size"]

    QTest.keyClick(box, Qt.Key.Key_Up)
    assert window.context.settings.get("reader.size") == 18
    box.setValue(99)

    assert window.context.settings.get("reader.size") == 32


def test_font_and_size_of_documents_change_under_the_reader(
    session: Session, document, open_session: Show, qtbot
) -> None:
    window = open_session(session)
    session.show_document(document.id)
    view = window.workspace.reader
    before = view.document().size().height()
    dialog = PreferencesDialog(window.context)
    qtbot.addWidget(dialog)

    dialog.controls["reader.size"].setValue(28)
    assert view.document().size().height() > before
    dialog.controls["reader.font"].chosen.emit(SYSTEM_FONT)

    assert window.context.theme.serif().family() == window.font().family()
    dialog.controls["reader.font"].chosen.emit("No Such Font")
    assert window.context.theme.serif().families()[0] == "No Such Font"
    dialog.reset.click()
    assert "Literata" in window.context.theme.serif().families()[0]
    assert view.document().size().height() == before


def test_a_font_that_is_not_installed_is_said_to_be(window: MainWindow, qtbot) -> None:
    window.context.settings.put("reader.font", "No Such Font")
    dialog = PreferencesDialog(window.context)
    qtbot.addWidget(dialog)

    choice = dialog.controls["reader.font"]

    assert choice.value == "No Such Font"
    assert choice.currentText() == "No Such Font (not installed here)"


def test_a_line_is_kept_when_it_is_left(dialog: PreferencesDialog, window: MainWindow) -> None:
    field = dialog.controls["reviewer.initials"]
    field.setFocus()
    field.selectAll()

    QTest.keyClicks(field, "AXL")
    QTest.keyClick(field, Qt.Key.Key_Tab)

    assert window.context.settings.get("reviewer.initials") == "AXL"
    dialog.reset.click()
    assert window.context.settings.get("reviewer.initials") == "AXL"
