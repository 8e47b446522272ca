"""The Export submenu: every exporter has its row, and the file is written beside the project."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.document import Document
from desktop.domain.ids import ReviewerId
from desktop.edits.assignments import mark_documents
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.ui.actions.exporting import ASKS_MORE
from desktop.ui.main_window import MainWindow
from exports.errors import TargetNotWritable
from exports.table import EXPORTERS

Show = Callable[[Session], MainWindow]
PLAIN = [row for row in EXPORTERS if row.key not in ASKS_MORE]


def export_menu(window: MainWindow) -> QMenu:
    return next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&Export")


def read_by_two(session: Session, document: Document) -> None:
    other = ReviewerId("0" * 35 + "b")
    session.perform("Ben", add_reviewer, name="Ben Ode", reviewer_id=other)
    for reviewer_id in (session.reviewer.id, other):
        session.perform("Done", mark_documents, [document.id], reviewer_id=reviewer_id, state="done")


def test_the_submenu_has_every_exporter(window: MainWindow) -> None:
    shown = {action.objectName() for action in export_menu(window).actions()}

    assert {f"file.export_{row.key}" for row in PLAIN} | {"file.export"} <= shown


def test_exports_of_one_subject_stand_between_two_lines(window: MainWindow) -> None:
    groups: list[set[str]] = [set()]
    for action in export_menu(window).actions():
        if action.isSeparator():
            groups.append(set())
        else:
            groups[-1].add(action.objectName().removeprefix("file.export").strip("_").partition("_")[0])

    assert all(len(group) == 1 for group in groups)
    assert {"extracts"} in groups
    assert {"codebook"} in groups


def test_every_export_is_written_and_offered_to_be_opened(
    session: Session, document, codebook, open_session: Show, answers, tmp_path: Path, qtbot: QtBot
) -> None:  # fmt: skip
    read_by_two(session, document)  # agreement takes two
    window = open_session(session)
    answers.save_file = tmp_path / "out"

    for row in PLAIN:
        out = tmp_path / f"out{row.extension}"
        out.unlink(missing_ok=True)
        window.actions_of.actions[f"file.export_{row.key}"].trigger()
        qtbot.waitUntil(lambda: not window.context.jobs.running, timeout=20_000)

        assert out.stat().st_size > 0, row.key
        assert window.toast.text.text() == f"Wrote {out.name}"
        QTest.mouseClick(window.toast.verb, Qt.MouseButton.LeftButton)
        assert answers.opened[-1] == out


def test_an_export_that_cannot_be_written_is_told(
    session: Session, open_session: Show, answers, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_session(session)
    answers.save_file = tmp_path / "missing" / "out.csv"

    window.actions_of.actions["file.export_extracts_csv"].trigger()
    qtbot.waitUntil(lambda: not window.context.jobs.running, timeout=20_000)

    assert [type(error) for error in answers.errors] == [TargetNotWritable]


def test_nothing_is_written_when_the_dialog_is_cancelled_and_nothing_offered_without_a_project(
    window: MainWindow, session: Session, open_session: Show
) -> None:
    assert not window.actions_of.actions["file.export_extracts_csv"].isEnabled()

    open_session(session)
    window.actions_of.actions["file.export_extracts_csv"].trigger()

    assert not window.context.jobs.running
