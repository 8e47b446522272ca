"""Sending a document for comments and taking the answers back in, through the window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import DocumentId
from desktop.domain.returned import ReturnedComment, ReturnedFile
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.session import Session
from desktop.store import codings, memos
from desktop.ui.dialogs.returned_words import as_sent, counted, nothing_new, when_words, who_brings_what
from desktop.ui.dialogs.take_comments import TakeCommentsDialog
from desktop.ui.main_window import MainWindow
from exports.word.comments import WordComment, WordReply, annotated
from exports.word.comments_read import marked_text

WHEN = "2026-03-01T09:30:00Z"


@pytest.fixture
def shown(
    open_session: Callable[[Session], MainWindow], session: Session, document: Document, codebook: Codebook
) -> MainWindow:
    """The window on a document with one coding."""
    work = codebook.find(("Work",))
    assert work is not None
    session.perform("Code", apply_code, document_id=document.id, span=Span(4, 9), code_id=work.id,
                    reviewer_id=session.reviewer.id)  # fmt: skip
    window = open_session(session)
    session.show_document(document.id)
    return window


def action(window: MainWindow, key: str) -> QAction:
    found = window.findChild(QAction, key)
    assert isinstance(found, QAction)
    return found


def run(window: MainWindow, qtbot: QtBot, key: str) -> None:
    """Trigger an action and wait for the job that it starts."""
    with qtbot.waitSignal(window.context.jobs.ended, timeout=20_000):
        action(window, key).trigger()


def dialog_of(window: MainWindow, qtbot: QtBot) -> TakeCommentsDialog:
    qtbot.waitUntil(lambda: bool(open_dialogs(window)))
    return open_dialogs(window)[0]


def open_dialogs(window: MainWindow) -> list[TakeCommentsDialog]:
    return [dialog for dialog in window.findChildren(TakeCommentsDialog) if dialog.isVisible()]


def test_a_document_is_sent_answered_and_taken_back_in_as_one_step(
    shown: MainWindow, session: Session, document: Document, answers: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    out = answers.save_file = tmp_path / "sent.docx"
    run(shown, qtbot, "file.send_comments")
    back = answers.open_file = tmp_path / "back.docx"
    new = WordComment(0, 3, "Who?", "Bo Chen", WHEN, replies=(WordReply("We.", "Cy Ford", WHEN),))
    back.write_bytes(annotated(out.read_bytes(), [new, WordComment(10, 12, "Here, too.", "Bo Chen", WHEN)]))

    run(shown, qtbot, "file.take_comments")
    dialog = dialog_of(shown, qtbot)
    dialog.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    listed = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.verb.click()

    assert listed == ["Who?", "We.", "Here, too."]
    found = codings.for_document(session.project, document.id)
    assert [coding.exact for coding in found] == ["The", "right"]
    assert [memo.body for memo in memos.for_target(session.project, found[0].id)] == ["Who?", "We."]
    session.undo()
    assert len(codings.for_document(session.project, document.id)) == 1
    assert answers.errors == []


def test_a_new_comment_that_is_left_out_takes_its_replies_with_it(
    shown: MainWindow, answers: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    out = answers.save_file = tmp_path / "sent.docx"
    run(shown, qtbot, "file.send_comments")
    back = answers.open_file = tmp_path / "back.docx"
    new = WordComment(0, 3, "Who?", "Bo Chen", WHEN, replies=(WordReply("We.", "Cy Ford", WHEN),))
    back.write_bytes(annotated(out.read_bytes(), [new]))
    run(shown, qtbot, "file.take_comments")

    dialog = dialog_of(shown, qtbot)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)

    assert dialog.picked.taken == ()
    dialog.reject()


def test_a_file_that_brings_nothing_is_a_sentence(
    shown: MainWindow, answers: Any, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers.save_file = answers.open_file = tmp_path / "sent.docx"
    said: list[str] = []
    monkeypatch.setattr(shown.context.toasts, "show", lambda text, **_verb: said.append(text))
    run(shown, qtbot, "file.send_comments")

    run(shown, qtbot, "file.take_comments")

    assert said == ["Wrote sent.docx", "sent.docx brings nothing new: 1 as sent."]
    assert open_dialogs(shown) == []


def test_a_file_from_elsewhere_is_an_error_that_says_what_to_do(
    shown: MainWindow, answers: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.open_file = tmp_path / "other.docx"
    answers.open_file.write_bytes(b"no archive")

    run(shown, qtbot, "file.take_comments")

    assert "other.docx cannot be read" in str(answers.errors[0])


def test_sending_asks_for_a_name_after_the_document_and_needs_one_open(
    shown: MainWindow, session: Session, qtbot: QtBot
) -> None:
    asked: list[Path] = []
    shown.context.dialogs.ask_save_file = lambda _title, suggested, _kinds: asked.append(suggested)  # type: ignore[func-returns-value]

    action(shown, "file.send_comments").trigger()
    session.show_document(None)
    shown.refresh_actions()

    assert [path.name for path in asked] == ["Open letter for comments.docx"]
    assert not action(shown, "file.send_comments").isEnabled()


def told(kind: str, author: str = "Bo", **facts: Any) -> ReturnedComment:
    return ReturnedComment(kind, author, "Said.", "words", **facts)


def test_what_is_only_told_cannot_be_picked(shown: MainWindow, document: Document) -> None:
    found = ReturnedFile("back.docx", document.id, "Open letter", (told("moved"), told("unplaced")), text_changes=1)

    dialog = TakeCommentsDialog(shown.context, found)

    assert not dialog.verb.isEnabled()
    assert dialog.list.isHidden()
    assert [dialog.told.item(row).text() for row in range(2)] == [
        "Comment on other words: Said.", "Comment without a place: Said.",
    ]  # fmt: skip
    assert dialog.result() != QDialog.DialogCode.Accepted
    dialog.deleteLater()


def test_words_count_by_person_and_kind() -> None:
    comments = (told("reply"), told("comment", "Cy"), told("reply"), told("resolved", ""))
    found = ReturnedFile("b.docx", DocumentId("d"), "T", comments, unchanged=2, present=1, text_changes=2)

    assert who_brings_what(comments) == "Bo: 2 replies\nCy: 1 new comment\nSomebody: 1 settled thread"
    assert counted(comments) == "2 replies, 1 new comment, 1 settled thread"
    assert nothing_new(found) == "b.docx brings nothing new: 2 as sent, 1 taken in before."
    assert as_sent(found) == "2 as sent, 1 taken in before. 2 tracked changes of the text are not taken in."
    assert when_words(told("reply", written_at="soon")) == "Bo"
    assert when_words(told("reply", written_at=WHEN)).startswith("Bo, 1 March 2026 ")


def test_many_people_are_counted_together() -> None:
    lines = who_brings_what(told("reply", f"P{number}") for number in range(9)).split("\n")

    assert lines == [*(f"P{number}: 1 reply" for number in range(5)), "4 others: 4 replies"]


def test_the_file_sent_has_the_coding_on_its_words(
    shown: MainWindow, answers: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    out = answers.save_file = tmp_path / "sent"

    run(shown, qtbot, "file.send_comments")

    found = marked_text(out.with_suffix(".docx").read_bytes())
    assert [(found.text[comment.start : comment.end], comment.text) for comment in found.comments] == [
        ("right", "Work")
    ]
