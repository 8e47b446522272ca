"""Errors: a sentence for what the user can mend, a report without their text for what is our fault."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.file_errors import ProjectBusy
from desktop.ui.error_box import ErrorBox, install_fault_handler, keep_report, report_text, reports_folder

SECRET = "the minister said no"


def fault() -> Exception:
    """A fault whose message holds text of a document."""
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        return error


def shown_words(box: ErrorBox) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel)]


def test_a_user_error_is_told_as_what_happened_and_what_to_do(qtbot: QtBot) -> None:
    box = ErrorBox(ProjectBusy(Path("/a/b.gloss"), "by Bo"))
    qtbot.addWidget(box)

    assert shown_words(box) == [
        "/a/b.gloss is open for writing by Bo.",
        "Nothing was changed. Close it there and try again.",
    ]


def test_a_fault_is_told_without_jargon(qtbot: QtBot) -> None:
    box = ErrorBox(fault())
    qtbot.addWidget(box)

    assert "ValueError" not in " ".join(shown_words(box))
    assert SECRET not in " ".join(shown_words(box))


def test_enter_closes_an_error(qtbot: QtBot) -> None:
    box = ErrorBox(fault())
    qtbot.addWidget(box)
    box.show()

    QTest.keyClick(box.focusWidget(), Qt.Key.Key_Return)

    assert not box.isVisible()
    assert not box.details.isVisibleTo(box)


def test_details_unfold_and_can_be_copied(qtbot: QtBot) -> None:
    box = ErrorBox(fault())
    qtbot.addWidget(box)
    box.show()
    buttons = {button.text(): button for button in box.findChildren(QPushButton)}

    QTest.mouseClick(buttons["Details"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(buttons["Copy"], Qt.MouseButton.LeftButton)

    assert box.details.isVisible()
    assert "ValueError" in QGuiApplication.clipboard().text()


def test_a_report_says_where_the_program_was_and_nothing_of_the_text() -> None:
    text = report_text(fault())

    assert "test_error_box.py" in text
    assert "builtins.ValueError" in text
    assert SECRET not in text


def test_the_newest_twenty_reports_are_kept() -> None:
    for _ in range(23):
        keep_report(fault())

    assert len(list(reports_folder().glob("report-*.txt"))) == 20


def test_faults_that_reach_the_event_loop_are_reported_and_shown_once(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def show(error: BaseException) -> None:
        shown.append(error)
        sys.excepthook(ValueError, fault(), None)  # a second one while the first is on the screen

    install_fault_handler(show)
    sys.excepthook(ValueError, fault(), None)

    assert len(shown) == 1
    assert len(list(reports_folder().glob("report-*.txt"))) == 2


def test_a_user_error_leaves_no_report(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    install_fault_handler(shown.append)

    error = ProjectBusy(Path("/a/b.gloss"), "by Bo")
    sys.excepthook(ProjectBusy, error, None)

    assert shown == [error]
    assert list(reports_folder().glob("report-*.txt")) == []
