"""Backups that are made while one works."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.edits.codes import add_code
from desktop.session import Session
from desktop.store import backups
from desktop.store.projects import the_project
from desktop.ui.main_window import MainWindow

Show = Callable[[Session], MainWindow]


@pytest.fixture
def shown(session: Session, open_session: Show) -> MainWindow:
    return open_session(session)


def made(session: Session) -> list[str]:
    return [backup.reason for backup in backups.all_backups(the_project(session.project).id)]


def test_a_project_is_backed_up_once_after_opening_and_again_only_after_work(
    shown: MainWindow, session: Session, qtbot: QtBot
) -> None:
    keeper = shown.body.keeper
    keeper.back_up()
    qtbot.waitUntil(lambda: not keeper.jobs.running and made(session) == ["opened"], timeout=10_000)
    keeper.back_up()
    qtbot.waitUntil(lambda: not keeper.jobs.running, timeout=10_000)
    assert made(session) == ["opened"]

    session.perform("Code", add_code, name="Homes")
    qtbot.wait(1_050)  # names of backups count seconds
    keeper.back_up()

    qtbot.waitUntil(lambda: made(session) == ["work", "opened"], timeout=10_000)


def test_a_backup_that_cannot_be_made_is_told_once_and_keeps_nobody_from_working(
    shown: MainWindow, session: Session, qtbot: QtBot
) -> None:
    (paths.user_data() / "backups").write_text("no folder")
    keeper = shown.body.keeper

    keeper.back_up()

    qtbot.waitUntil(lambda: "No backup of" in shown.toast.text.toolTip(), timeout=10_000)
    session.perform("Code", add_code, name="Homes")
    assert session.undo_label == "Code"


def test_closing_the_project_ends_its_backups(shown: MainWindow, session: Session, qtbot: QtBot) -> None:
    keeper = shown.body.keeper
    ended = []
    keeper.jobs.ended.connect(lambda: ended.append(True))
    keeper.back_up()

    shown.show_session(None)

    qtbot.waitUntil(lambda: ended == [True], timeout=10_000)
