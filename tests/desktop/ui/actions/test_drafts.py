"""Checking a draft through the window: the list, the passage beside it, the way to the source, what is written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.domain.document import Document
from desktop.session import Session
from desktop.ui.dialogs.draft_check import DraftCheckDialog
from desktop.ui.main_window import MainWindow
from exports.word.comments_read import marked_text
from tests.conftest import TEXT

EXACT = "let people work after six months"
ALTERED = "A wait of weeks costs 🇬🇧 councils £28m"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A Word draft with an exact, an altered and an invented quotation."""
    made = docx.Document()
    made.add_paragraph(f"They ask to “{EXACT}”.")
    made.add_paragraph(f"“{ALTERED}”, and “no such words were ever said”.")
    made.save(str(tmp_path / "draft.docx"))
    return tmp_path / "draft.docx"


@pytest.fixture
def check(
    open_session: Callable[[Session], MainWindow], session: Session, document: Document, answers: Any, qtbot: QtBot
) -> Callable[[Path], DraftCheckDialog]:
    """Checks a draft through the menu, and gives the list that is shown."""
    window = open_session(session)

    def run(draft: Path) -> DraftCheckDialog:
        answers.open_file = draft
        action = window.findChild(QAction, "file.check_draft")
        assert isinstance(action, QAction)
        with qtbot.waitSignal(window.context.jobs.ended, timeout=20_000):
            action.trigger()
        return next(dialog for dialog in window.findChildren(DraftCheckDialog) if dialog.isVisible())

    return run


def rows(dialog: DraftCheckDialog) -> list[str]:
    return [dialog.list.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(dialog.list.count())]


def test_every_quotation_is_listed_with_its_verdict_and_place(
    check: Callable[[Path], DraftCheckDialog], draft: Path
) -> None:
    dialog = check(draft)

    assert rows(dialog) == [
        f"Exact, paragraph 1: {EXACT}",
        f"Altered, paragraph 2: {ALTERED}",
        "Not found, paragraph 2: no such words were ever said",
    ]
    assert not dialog.isModal()


def test_verdicts_filter_the_list(check: Callable[[Path], DraftCheckDialog], draft: Path) -> None:
    dialog = check(draft)

    dialog.pills["not_found"].click()
    dialog.pills["altered"].click()
    assert [row.split(",")[0] for row in rows(dialog)] == ["Altered", "Not found"]

    dialog.pills["altered"].click()
    dialog.pills["not_found"].click()
    assert len(rows(dialog)) == 3


def test_the_passage_stands_beside_with_the_words_that_differ_marked(
    check: Callable[[Path], DraftCheckDialog], draft: Path
) -> None:
    dialog = check(draft)

    dialog.list.setCurrentRow(1)

    assert dialog.quoted.plain == ALTERED
    assert "A wait of years costs" in dialog.passage.plain
    assert 'underline">years</span>' in dialog.passage.text()
    assert "Open letter" in dialog.citation.plain


def test_the_source_is_shown_in_the_reader(
    check: Callable[[Path], DraftCheckDialog], draft: Path, session: Session, document: Document, qtbot: QtBot
) -> None:
    dialog = check(draft)
    session.show_document(None)
    dialog.list.setCurrentRow(1)

    dialog.show_button.click()

    assert session.document_id == document.id
    assert session.passage is not None
    assert session.passage.of(TEXT) == "A wait of years costs 🇬🇧 councils £28m"
    assert dialog.isVisible()
    dialog.list.setCurrentRow(2)
    assert not dialog.show_button.isEnabled()


def test_a_quotation_is_copied_with_verdict_and_source(check: Callable[[Path], DraftCheckDialog], draft: Path) -> None:
    dialog = check(draft)
    dialog.list.setCurrentRow(1)

    dialog.copy_button.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"“{ALTERED}”\nAltered\nSource: Ten MPs, “Open letter”")


def test_comments_are_written_into_a_copy(
    check: Callable[[Path], DraftCheckDialog], draft: Path, answers: Any, qtbot: QtBot, tmp_path: Path,
    window: MainWindow,
) -> None:  # fmt: skip
    dialog = check(draft)
    answers.save_file = tmp_path / "copy.docx"

    with qtbot.waitSignal(window.context.jobs.ended, timeout=20_000):
        dialog.write_button.click()

    assert [comment.text.split("\n")[0] for comment in marked_text((tmp_path / "copy.docx").read_bytes()).comments] == [
        "Altered",
        "Not found in any document",
    ]


def test_a_draft_without_quotations_says_so(check: Callable[[Path], DraftCheckDialog], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nobody’s words.", "utf-8")

    dialog = check(tmp_path / "a.txt")

    assert rows(dialog) == []
    assert dialog.empty.isVisible()
    assert not dialog.write_button.isEnabled()


def test_the_list_goes_with_its_project(
    check: Callable[[Path], DraftCheckDialog], draft: Path, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = check(draft)

    with qtbot.waitSignal(dialog.destroyed):
        window.show_session(None)


def test_a_file_that_is_no_draft_is_told(
    open_session: Callable[[Session], MainWindow], session: Session, answers: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_session(session)
    answers.open_file = tmp_path / "a.jpg"
    answers.open_file.write_bytes(b"\xff\xd8\xff")
    action = window.findChild(QAction, "file.check_draft")
    assert isinstance(action, QAction)

    with qtbot.waitSignal(window.context.jobs.ended, timeout=20_000):
        action.trigger()

    assert "cannot be checked" in str(answers.errors[0])


def test_the_close_button_closes_it(check: Callable[[Path], DraftCheckDialog], draft: Path, qtbot: QtBot) -> None:
    dialog = check(draft)

    with qtbot.waitSignal(dialog.destroyed):
        dialog.buttons.button(QDialogButtonBox.StandardButton.Close).click()
