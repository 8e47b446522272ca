"""Undo and redo from the window: with names, after asking where somebody else changed the same, in fields first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.ids import ReviewerId
from desktop.edits.codes import rename_code
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.store import codes, reviewers
from desktop.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(session: Session, document, codebook, open_session: Callable[[Session], MainWindow]) -> MainWindow:
    return open_session(session)


def name_of(session: Session, code_id) -> str:
    return codes.codebook(session.project)[code_id].name


def test_ctrl_z_and_ctrl_y_go_back_and_forth(shown: MainWindow, session: Session, codebook) -> None:
    work = codebook.find(("Work",)).id
    session.perform("Rename Work", rename_code, work, name="Jobs")

    QTest.keyClick(shown, Qt.Key.Key_Z, CONTROL)
    assert name_of(session, work) == "Work"
    QTest.keyClick(shown, Qt.Key.Key_Y, CONTROL)

    assert name_of(session, work) == "Jobs"


@pytest.mark.parametrize(("agree", "after"), [(False, "Bo’s name"), (True, "Work")])
def test_undo_asks_where_somebody_else_changed_the_same(
    shown: MainWindow, session: Session, codebook, answers, agree: bool, after: str
) -> None:
    work = codebook.find(("Work",)).id
    bo_id = ReviewerId(session.perform("Add", add_reviewer, name="Bo", initials="B").ids("reviewer")[0])
    session.perform("Rename Work", rename_code, work, name="Jobs")
    bo = Session(session.project, reviewers.get(session.project, bo_id))
    bo.perform("Rename Jobs", rename_code, work, name="Bo’s name")
    answers.agree = agree

    shown.actions_of.actions["edit.undo"].trigger()

    assert answers.asked == ["Bo changed this after “Rename Work”."]
    assert name_of(session, work) == after


def test_a_field_takes_back_its_own_typing_first(shown: MainWindow, session: Session, codebook) -> None:
    work = codebook.find(("Work",)).id
    session.perform("Rename Work", rename_code, work, name="Jobs")
    field = shown.panel("tool_bar").go_to
    field.setFocus()
    QTest.keyClicks(field, "abc")

    shown.actions_of.actions["edit.undo"].trigger()

    assert field.text() == ""
    assert name_of(session, work) == "Jobs"
