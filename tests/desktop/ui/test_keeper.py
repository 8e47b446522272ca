"""Backups that are made while one works."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.domain.span import Span
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code, remove_codings
from desktop.session import Session
from desktop.store.kept_backups import all_backups
from desktop.store.project_file import open_project
from desktop.store.projects import the_project
from desktop.ui.actions.importing import take_in
from desktop.ui.main_window import MainWindow

Show = Callable[[Session], MainWindow]


@pytest.fixture
def shown(session: Session, open_session: Show) -> MainWindow:
    return open_session(session)


def made(session: Session) -> list[str]:
    return [backup.reason for backup in all_backups(the_project(session.project).id)]


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


def test_many_codings_are_removed_only_after_a_copy_was_set_aside(
    shown: MainWindow,
    session: Session,
    document,
    qtbot: QtBot,  # type: ignore[no-untyped-def]
) -> None:
    made_codings = [
        session.perform(
            "Code", apply_code, document_id=document.id, span=Span(at, at + 4), code_id=None,
            reviewer_id=session.reviewer.id,
        ).ids("coding")[0]
        for at in range(25)
    ]  # fmt: skip
    keeper = shown.body.keeper

    session.perform("Remove few", remove_codings, made_codings[:5])
    assert made(session) == []
    session.undo()
    session.perform("Remove many", remove_codings, made_codings)

    qtbot.waitUntil(lambda: made(session) == ["deletion"] and not keeper.jobs.running, timeout=10_000)
    (backup,) = all_backups(the_project(session.project).id)
    with open_project(backup.path, write=False) as before:
        assert before.query("SELECT count(*) FROM coding WHERE deleted_hlc IS NULL") == [(25,)]
    assert not list(backup.path.parent.glob("*.aside"))


def test_an_import_begins_with_a_backup_unless_one_is_fresh(
    shown: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(2):
        letter = tmp_path / f"{number}.txt"
        letter.write_text(f"Letter {number}. We ask for homes.")
        take_in(shown.context, (letter,))
        qtbot.waitUntil(lambda: not shown.context.jobs.running, timeout=10_000)

    assert made(session) == ["import"]
    assert session.project.query("SELECT count(*) FROM document") == [(2,)]
