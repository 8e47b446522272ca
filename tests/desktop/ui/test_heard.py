"""What a screen reader hears: of the text, of the codings at the cursor, of what was done."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.edits.codings import apply_code, set_stance
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.ui.main_window import MainWindow

WORDS = Span(18, 29)
"""“We ask the ” in the test's document."""


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The announcements, as they are made; each must be polite."""
    told: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            assert event.politeness() == QAccessible.AnnouncementPoliteness.Polite
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return told


@pytest.fixture
def window(open_session: Callable[[Session], MainWindow], session: Session, document: Document) -> MainWindow:
    """The window with the test's document open, the keys in its text."""
    made = open_session(session)
    session.show_document(document.id)
    made.workspace.reader.focus_text()
    return made


@pytest.fixture
def theirs(session: Session, document: Document, codebook: Codebook) -> CodingId:
    """A coding of somebody else's that supports."""
    other = session.perform("Add", add_reviewer, name="Imogen Farrow").ids("reviewer")[0]
    made = session.perform(
        "Code",
        apply_code,
        document_id=document.id,
        span=WORDS,
        code_id=_code(codebook).id,
        reviewer_id=other,
        stance="support",
    )
    return CodingId(made.ids("coding")[0])


def _code(codebook: Codebook) -> Code:
    code = codebook.find(("Work",))
    assert code is not None
    return code


def test_the_cursor_going_into_a_coding_says_code_reviewer_and_stance(
    window: MainWindow, theirs: CodingId, heard: list[str]
) -> None:
    reader = window.workspace.reader
    reader.put_cursor(WORDS.start - 2)
    heard.clear()

    QTest.keyClick(reader, Qt.Key.Key_Right)
    QTest.keyClick(reader, Qt.Key.Key_Right)
    QTest.keyClick(reader, Qt.Key.Key_Right)

    assert heard == ["coded Work by Imogen Farrow, supports"]


def test_the_cursor_leaving_all_codings_says_so(window: MainWindow, theirs: CodingId, heard: list[str]) -> None:
    reader = window.workspace.reader
    reader.put_cursor(WORDS.end - 1)
    heard.clear()

    QTest.keyClick(reader, Qt.Key.Key_Right)

    assert heard == ["not coded"]


def test_a_coding_that_is_selected_is_told_once_with_its_words(
    window: MainWindow, session: Session, theirs: CodingId, heard: list[str]
) -> None:
    session.perform("Stance", set_stance, theirs, stance="oppose")
    window.workspace.reader.put_cursor(0)
    heard.clear()

    QTest.keyClick(window.workspace.reader, Qt.Key.Key_F8)

    assert heard == ["coded Work by Imogen Farrow, opposes: We ask the "]


def test_the_text_can_be_read_and_its_selection_asked_for(window: MainWindow) -> None:
    reader = window.workspace.reader
    reader.select_span(Span(18, 24))
    spoken = QAccessible.queryAccessibleInterface(reader)
    assert spoken is not None

    text = spoken.textInterface()
    all_of_it = text.text(0, text.characterCount())
    begin = all_of_it.index("We ask the minister")

    assert spoken.role() == QAccessible.Role.EditableText
    assert "let people work after six months" in all_of_it
    assert text.selectionCount() == 1
    assert text.cursorPosition() == begin + len("We ask")


def test_a_message_is_announced(window: MainWindow, heard: list[str]) -> None:
    window.context.toasts.show("Removed 1 coding", verb="Undo", on_verb=lambda: None)

    assert heard == ["Removed 1 coding. Undo"]


def test_the_keys_reach_a_message_and_its_verb(window: MainWindow) -> None:
    done: list[str] = []
    window.context.toasts.show("Removed 1 coding", verb="Undo", on_verb=lambda: done.append("undone"))

    for _pane in range(7):
        window.next_pane(1)
        if window.focusWidget() is window.toast.verb:
            break
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)

    assert done == ["undone"]
