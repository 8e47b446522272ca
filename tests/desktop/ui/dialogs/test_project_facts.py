"""Title, question, marking, handling and language of the project can be set in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.session import Session
from desktop.store.projects import the_project
from desktop.ui.dialogs.project_facts import ProjectDialog
from desktop.ui.main_window import MainWindow

Show = Callable[[Session], MainWindow]


def typing(monkeypatch: pytest.MonkeyPatch, act: Callable[[ProjectDialog], None]) -> None:
    """Have the dialog filled in when it opens."""

    def run(dialog: ProjectDialog) -> int:
        dialog.show()
        act(dialog)
        return dialog.result()

    monkeypatch.setattr(ProjectDialog, "exec", run)


def test_marking_and_title_are_kept_as_one_step_and_the_window_shows_the_title(
    session: Session, document, open_session: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_session(session)

    def act(dialog: ProjectDialog) -> None:
        dialog.title.setFocus()
        dialog.title.selectAll()
        QTest.keyClicks(dialog.title, "Asylum and work")
        QTest.keyClicks(dialog.marking, " Official - sensitive ")
        QTest.keyClicks(dialog.question, "Who asks for what?")
        QTest.keyClick(dialog.question, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    typing(monkeypatch, act)
    window.actions_of.actions["file.project"].trigger()

    found = the_project(session.project)
    assert (found.title, found.marking) == ("Asylum and work", "Official - sensitive")
    assert found.question == "Who asks for what?"
    assert session.undo_label == "Change title and question and marking of the project"
    assert window.windowTitle() == "Asylum and work — Saved"
    session.undo()
    assert the_project(session.project).marking == ""
    assert window.windowTitle() == "Right to work — Saved"


def test_nothing_is_written_when_nothing_was_changed_or_the_dialog_is_left(
    session: Session, open_session: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_session(session)
    before = session.undo_label

    typing(monkeypatch, lambda dialog: dialog.accept())
    window.actions_of.actions["file.project"].trigger()
    typing(monkeypatch, lambda dialog: (dialog.marking.setText("Secret"), dialog.reject()))
    window.actions_of.actions["file.project"].trigger()

    assert session.undo_label == before


def test_a_project_needs_a_title_and_keeps_a_language_that_the_list_lacks(window: MainWindow, session, qtbot) -> None:
    window.show_session(session)
    facts = the_project(session.project)
    dialog = ProjectDialog(window.context, facts.__class__(facts.id, facts.title, language="mt-MT"))
    qtbot.addWidget(dialog)
    assert dialog.language.value == "mt-MT"

    dialog.title.clear()

    assert not dialog.keep.isEnabled()
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_blind_coding_is_switched_on_as_a_step_of_its_own_name(
    session: Session, document, open_session: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_session(session)

    def act(dialog: ProjectDialog) -> None:
        assert not dialog.blind.isChecked()
        dialog.blind.click()
        dialog.accept()

    typing(monkeypatch, act)
    window.actions_of.actions["file.project"].trigger()

    assert the_project(session.project).blind
    assert session.undo_label == "Change blind coding of the project"
