"""Backups in the window: listed, opened beside the project, and the one from before a merge."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.edits.codes import add_code
from desktop.jobs.merge_projects import merge_projects
from desktop.session import Session
from desktop.store import backups, codes
from desktop.ui.actions.backups import before_merge, open_before_merge, show_backups
from desktop.ui.actions.entering import close_project
from desktop.ui.dialogs.backups import BackupsDialog, size_words
from desktop.ui.main_window import MainWindow

Show = Callable[[Session], MainWindow]


@pytest.fixture
def shown(session: Session, open_session: Show) -> MainWindow:
    session.perform("New code", add_code, name="Homes")
    session.examined = True
    return open_session(session)


def names(window: MainWindow) -> set[str]:
    return {code.name for code in codes.codebook(window.context.session.project)}


def test_backups_are_listed_with_when_why_and_size(shown: MainWindow, session: Session) -> None:
    backups.back_up(session.project, reason="work")
    session.perform("New code", add_code, name="Rents")
    backups.back_up(session.project, reason="import")

    show_backups(shown.context)

    dialog = shown.findChild(BackupsDialog)
    rows = [[dialog.list.topLevelItem(row).text(column) for column in range(3)] for row in range(2)]
    assert [row[1] for row in rows] == ["Before an import", "While you worked"] or len({row[0] for row in rows}) == 1
    assert all(re.fullmatch(r"Today \d\d:\d\d", row[0]) for row in rows)
    assert all(row[2].endswith((" kB", " MB")) for row in rows)
    dialog.reject()


def test_a_project_without_backups_says_when_the_first_comes(shown: MainWindow) -> None:
    show_backups(shown.context)

    dialog = shown.findChild(BackupsDialog)
    assert not dialog.list.isVisible()
    assert not dialog.verb.isEnabled()
    dialog.reject()


def test_a_backup_opens_beside_the_project_and_the_way_back_is_one_click(
    shown: MainWindow, session: Session, qtbot: QtBot
) -> None:
    backups.back_up(session.project, reason="work")
    session.perform("New code", add_code, name="Rents")
    home = session.project.path

    show_backups(shown.context)
    shown.findChild(BackupsDialog).buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
    shown.findChild(BackupsDialog).verb.click()
    qtbot.waitUntil(lambda: shown.context.session is not None and shown.context.session.home != home, timeout=10_000)

    assert re.fullmatch(r"project \(backup [\d-]+ \d\d\.\d\d\)\.gloss", shown.context.session.home.name)
    assert names(shown) == {"Homes"}
    assert shown.toast.verb.text() == "Back to project"
    shown.toast.verb.click()
    qtbot.waitUntil(lambda: shown.context.session is not None and shown.context.session.home == home, timeout=10_000)
    assert names(shown) == {"Homes", "Rents"}
    close_project(shown.context)


def test_the_project_as_it_was_before_the_merge_opens(
    shown: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    theirs = Path(shutil.copy(session.project.path, tmp_path / "theirs.gloss"))
    bob = Session.open(theirs, by="Bob")
    bob.perform("New code", add_code, name="Rents")
    bob.close()
    backups.back_up(session.project, reason="work")  # it holds the same, and counts as the one before the merge now
    for _ in merge_projects(session.project, (theirs,)):
        pass
    session.catch_up("Merge")
    assert names(shown) == {"Homes", "Rents"}
    assert before_merge(shown.context).reason == "merge"
    home = session.project.path

    open_before_merge(shown.context)

    qtbot.waitUntil(lambda: shown.context.session is not None and shown.context.session.home != home, timeout=10_000)
    assert names(shown) == {"Homes"}
    close_project(shown.context)


def test_without_a_merge_that_is_said(shown: MainWindow) -> None:
    open_before_merge(shown.context)

    assert shown.toast.text.toolTip() == "There is no backup from before a merge."


@pytest.mark.parametrize(("size", "words"), [(300, "1 kB"), (45_000, "45 kB"), (1_234_567, "1.2 MB")])
def test_sizes_are_told_in_words(size: int, words: str) -> None:
    assert size_words(size) == words
