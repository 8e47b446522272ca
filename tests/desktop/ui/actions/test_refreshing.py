"""Refreshing a briefing through the window: what would be done is listed, chosen about, and written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.edits.codings import code_passages, move_coding, remove_codings
from desktop.jobs.write_briefing import write_briefing
from desktop.session import Session
from desktop.store import codings
from desktop.ui.dialogs.refresh_review import RefreshDialog
from desktop.ui.main_window import MainWindow
from exports.errors import NoBriefing
from tests.edits_in_word import WordEdit, foreign_bytes, main_part
from tests.exports.conftest import quotations_in

Refresh = Callable[[Path], RefreshDialog | None]


@pytest.fixture
def keys(session: Session, document: Document, codebook: Codebook) -> list[str]:
    """Four codings of the document, made by Ann."""
    code = next(iter(codebook))
    spans = [Span(start, start + 15) for start in (0, 20, 40, 60)]
    who = session.reviewer.id
    session.perform("Code", code_passages, document_id=document.id, spans=spans, code_ids=[code.id], reviewer_id=who)
    found = sorted(codings.for_document(session.project, document.id), key=lambda coding: coding.span)
    return [str(coding.id) for coding in found]


@pytest.fixture
def edited(session: Session, keys: list[str], tmp_path: Path) -> Path:
    """The briefing as Word saved it: two quotations typed anew, a sentence written; and a project that went on."""
    for _ in write_briefing(session.project.path, tmp_path / "briefing.docx"):
        pass
    word = WordEdit(tmp_path / "briefing.docx").as_word_saves()
    word.retype(keys[0], "My words.")
    word.retype(keys[1], "My other words.")
    word.write_own("My own view.")
    for key in keys[1:3]:
        coding = codings.get(session.project, key)
        session.perform("Move", move_coding, key, Span(coding.span.start, coding.span.end + 2))
    session.perform("Remove", remove_codings, [keys[3]])
    return word.save(tmp_path / "edited.docx")


@pytest.fixture
def refresh(open_session: Callable[[Session], MainWindow], session: Session, answers: Any, qtbot: QtBot) -> Refresh:
    """Refreshes a briefing through the menu, and gives what is shown, if anything is."""
    window = open_session(session)

    def run(file: Path) -> RefreshDialog | None:
        answers.open_file = file
        action = window.findChild(QAction, "file.refresh_briefing")
        assert isinstance(action, QAction)
        with qtbot.waitSignal(window.context.jobs.ended, timeout=20_000):
            action.trigger()
        return next((dialog for dialog in window.findChildren(RefreshDialog) if dialog.isVisible()), None)

    return run


def rows(dialog: RefreshDialog) -> list[str]:
    """What each row says aloud, without its words."""
    return [
        dialog.list.item(n).data(Qt.ItemDataRole.AccessibleTextRole).partition(":")[0]
        for n in range(dialog.list.count())
    ]


def press(dialog: RefreshDialog, button: Any, qtbot: QtBot) -> None:
    """Press a button that starts a job, and wait for it."""
    jobs = dialog._context.jobs
    with qtbot.waitSignal(jobs.ended, timeout=20_000):
        button.click()


def test_what_would_be_done_is_listed_with_both_sides(refresh: Refresh, edited: Path) -> None:
    before = edited.read_bytes()

    dialog = refresh(edited)

    assert dialog is not None
    assert not dialog.isModal()
    assert rows(dialog)[:2] == ["Conflict, extract", "Edited in Word, extract"]
    assert {"Updated, extract", "Removed, extract"} <= set(rows(dialog))
    shown = [side.words.plain for side in dialog.sides if side.isVisible()]
    assert shown[1] == "My other words."
    assert shown[2].startswith(shown[0])
    assert edited.read_bytes() == before


def test_refreshing_writes_and_touches_nothing_else(
    refresh: Refresh, edited: Path, keys: list[str], qtbot: QtBot
) -> None:
    before, dialog = foreign_bytes(edited), refresh(edited)
    assert dialog is not None
    words = next(block.now for block in dialog._blocks if block.key == keys[2])

    press(dialog, dialog.refresh_button, qtbot)

    found = quotations_in(edited)
    assert (found[keys[0]], found[keys[1]], found[keys[2]]) == ("My words.", "My other words.", words)
    assert keys[3] not in found
    assert foreign_bytes(edited) == before


def test_a_conflict_is_decided_by_a_choice(refresh: Refresh, edited: Path, keys: list[str], qtbot: QtBot) -> None:
    dialog = refresh(edited)
    assert dialog is not None
    words = dialog._blocks[0].now

    dialog.choice.setCurrentIndex(1)
    dialog.choice.activated.emit(1)

    assert rows(dialog)[0] == "Conflict, Take the project’s words"
    press(dialog, dialog.refresh_button, qtbot)
    assert quotations_in(edited)[keys[1]] == words


def test_a_copy_and_tracked_changes_leave_the_file_alone(
    refresh: Refresh, edited: Path, answers: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    before, dialog = edited.read_bytes(), refresh(edited)
    assert dialog is not None
    answers.save_file = tmp_path / "copy.docx"

    dialog.tracked.setChecked(True)
    press(dialog, dialog.copy_button, qtbot)

    assert edited.read_bytes() == before
    assert b"<w:delText" in main_part(tmp_path / "copy.docx")


def test_nothing_to_do_is_told_without_a_dialog(
    refresh: Refresh, session: Session, keys: list[str], tmp_path: Path
) -> None:
    for _ in write_briefing(session.project.path, tmp_path / "briefing.docx"):
        pass

    assert refresh(tmp_path / "briefing.docx") is None


def test_a_file_that_is_no_briefing_is_told_of(refresh: Refresh, answers: Any, keys: list[str], tmp_path: Path) -> None:
    import docx

    docx.Document().save(str(tmp_path / "other.docx"))

    assert refresh(tmp_path / "other.docx") is None
    assert isinstance(answers.errors[0], NoBriefing)
