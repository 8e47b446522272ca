"""Merging in the window: looked at first, then taken in, then decided."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.edits.codes import add_code, define_code
from desktop.session import Session
from desktop.store import codes
from desktop.store.conflicts import all_conflicts
from desktop.ui.actions.sharing import look_at_merge, show_conflicts
from desktop.ui.dialogs.conflicts import ConflictsDialog
from desktop.ui.dialogs.merge_preview import MergePreviewDialog
from desktop.ui.main_window import MainWindow

Show = Callable[[Session], MainWindow]


@pytest.fixture
def shown(session: Session, open_session: Show) -> MainWindow:
    session.perform("New code", add_code, name="Homes")
    return open_session(session)


@pytest.fixture
def theirs(shown: MainWindow, session: Session, tmp_path: Path) -> Path:
    """A copy of the project, in which Bob has been at work."""
    path = tmp_path / "theirs.gloss"
    shutil.copy(session.project.path, path)
    bob = Session.open(path, by="Bob")
    bob.perform("New code", add_code, name="Rents")
    bob.perform("Define", define_code, codes.codebook(bob.project).find(("Homes",)).id, definition="What Bob thinks.")
    bob.close()
    return path


def dialog(window: MainWindow, kind: type, qtbot: QtBot):
    qtbot.waitUntil(lambda: window.findChild(kind) is not None and window.findChild(kind).isVisible(), timeout=10_000)
    return window.findChild(kind)


def press(inside, words: str) -> None:
    next(button for button in inside.findChildren(QPushButton) if button.text() == words).click()


def test_a_merge_is_looked_at_before_anything_is_written(
    shown: MainWindow, session: Session, theirs: Path, qtbot: QtBot
) -> None:
    look_at_merge(shown.context, (theirs,))
    preview = dialog(shown, MergePreviewDialog, qtbot)

    assert preview.sentence.plain == "Adds 1 code."
    preview.reject()
    assert codes.codebook(session.project).find(("Rents",)) is None


def test_what_was_agreed_to_comes_in_and_shows(shown: MainWindow, session: Session, theirs: Path, qtbot: QtBot) -> None:
    look_at_merge(shown.context, (theirs,))
    dialog(shown, MergePreviewDialog, qtbot).accept()

    qtbot.waitUntil(lambda: codes.codebook(session.project).find(("Rents",)) is not None, timeout=10_000)
    homes = codes.codebook(session.project).find(("Homes",))
    assert homes.definition == "What Bob thinks."


def test_what_is_here_already_is_only_said(shown: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    same = tmp_path / "same.gloss"
    shutil.copy(session.project.path, same)

    look_at_merge(shown.context, (same,))

    qtbot.waitUntil(lambda: "is here already" in shown.toast.text.text(), timeout=10_000)


def test_a_project_dropped_on_an_open_one_is_merged(shown: MainWindow, theirs: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(theirs))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    shown.dropEvent(event)

    dialog(shown, MergePreviewDialog, qtbot).reject()


@pytest.fixture
def disagreeing(shown: MainWindow, session: Session, theirs: Path, qtbot: QtBot) -> MainWindow:
    homes = codes.codebook(session.project).find(("Homes",))
    session.perform("Define", define_code, homes.id, definition="What Ann thinks.")
    look_at_merge(shown.context, (theirs,))
    preview = dialog(shown, MergePreviewDialog, qtbot)
    assert "1 thing needs your decision." in preview.sentence.plain
    preview.accept()
    qtbot.waitUntil(lambda: not shown.context.jobs.running, timeout=10_000)
    assert len(all_conflicts(session.project)) == 1
    return shown


def test_what_is_shown_while_a_merge_is_writing_can_be_decided_after_it(
    shown: MainWindow, session: Session, theirs: Path, qtbot: QtBot
) -> None:
    homes = codes.codebook(session.project).find(("Homes",))
    session.perform("Define", define_code, homes.id, definition="What Ann thinks.")
    look_at_merge(shown.context, (theirs,))
    dialog(shown, MergePreviewDialog, qtbot).accept()
    show_conflicts(shown.context)
    found = dialog(shown, ConflictsDialog, qtbot)

    qtbot.waitUntil(lambda: not shown.context.jobs.running, timeout=10_000)
    press(found, "Keep Bob’s")

    assert all_conflicts(session.project) == ()


def test_the_badge_leads_to_the_decisions_and_a_decision_takes_it_away(
    disagreeing: MainWindow, session: Session, qtbot: QtBot
) -> None:
    badge = disagreeing.panel("status_bar").to_decide
    qtbot.waitUntil(badge.isVisible)
    badge.click()
    found = dialog(disagreeing, ConflictsDialog, qtbot)

    press(found, "Keep Bob’s")

    assert codes.codebook(session.project).find(("Homes",)).definition == "What Bob thinks."
    assert all_conflicts(session.project) == ()
    assert found.list.count() == 0
    qtbot.waitUntil(lambda: not badge.isVisible())


def test_both_texts_can_be_kept_and_undo_takes_the_decision_back(
    disagreeing: MainWindow, session: Session, qtbot: QtBot
) -> None:
    show_conflicts(disagreeing.context)
    press(dialog(disagreeing, ConflictsDialog, qtbot), "Keep both, one after the other")

    homes = codes.codebook(session.project).find(("Homes",))
    assert sorted(homes.definition.split("\n\n")) == ["What Ann thinks.", "What Bob thinks."]
    session.undo()
    assert "\n\n" not in codes.codebook(session.project).find(("Homes",)).definition


def test_both_texts_can_be_made_into_one(disagreeing: MainWindow, session: Session, qtbot: QtBot) -> None:
    show_conflicts(disagreeing.context)
    found = dialog(disagreeing, ConflictsDialog, qtbot)
    press(found, "Edit together")
    assert sorted(found.together.toPlainText().split("\n\n")) == ["What Ann thinks.", "What Bob thinks."]

    found.together.setPlainText("What both think.")
    press(found, "Keep this text")

    assert codes.codebook(session.project).find(("Homes",)).definition == "What both think."
    assert all_conflicts(session.project) == ()


def test_the_inspector_says_it_where_it_is_and_leads_there(
    disagreeing: MainWindow, session: Session, qtbot: QtBot
) -> None:
    inspector = disagreeing.panel("inspector")
    session.select_code(codes.codebook(session.project).find(("Homes",)).id)
    assert not inspector.disputed.isHidden()

    inspector.disputed.findChild(QPushButton).click()
    press(dialog(disagreeing, ConflictsDialog, qtbot), "Keep Bob’s")

    qtbot.waitUntil(inspector.disputed.isHidden)


def test_without_conflicts_the_list_says_so(shown: MainWindow, qtbot: QtBot) -> None:
    show_conflicts(shown.context)

    found = dialog(shown, ConflictsDialog, qtbot)
    assert found.conflict is None
