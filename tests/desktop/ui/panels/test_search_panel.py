"""Find in all documents: the panel, what it has the text show, and the way back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.document import Block, ParsedDocument
from desktop.domain.ids import DocumentId
from desktop.domain.span import Span
from desktop.edits.documents import add_document, remove_documents
from desktop.edits.exclusions import exclude
from desktop.session import Session
from desktop.store import codes, codings, documents
from desktop.ui.item_models.hits import HIT, TITLE
from desktop.ui.main_window import MainWindow

Show = Callable[[Session], MainWindow]
NOTE = "\n".join(f"Line {number} on the council and its work." for number in range(80))


@pytest.fixture
def note(session: Session) -> DocumentId:
    """A second, longer document."""
    parsed = ParsedDocument(NOTE, "text/plain", "test", "1", (Block("para", 0, len(NOTE)),), title="Note")
    added = session.perform("Add", add_document, parsed=parsed, data=NOTE.encode(), file_name="note.txt")
    return DocumentId(added.ids("document")[0])


@pytest.fixture
def shown(session: Session, document, note, codebook, open_session: Show) -> MainWindow:
    window = open_session(session)
    session.show_document(document.id)
    return window


@pytest.fixture
def look(shown: MainWindow, qtbot: QtBot):  # type: ignore[no-untyped-def]  # a function that gives the panel
    """Open the panel and look for words, until all is found."""

    def for_words(words: str):  # type: ignore[no-untyped-def]  # the panel
        shown.actions_of.actions["edit.find_everywhere"].trigger()
        panel = shown.panel("search")
        panel.field.setText(words)
        panel.search_now()
        qtbot.waitUntil(lambda: not panel.search.runner.running)
        return panel

    return for_words


def test_it_takes_the_left_pane_and_says_how_it_is_used(shown: MainWindow) -> None:
    shown.actions_of.actions["edit.find_everywhere"].trigger()

    panel = shown.panel("search")
    assert panel.isVisible()
    assert not shown.panel("documents").isVisible()
    assert not shown.panel("codebook").isVisible()
    assert panel.field.hasFocus()
    assert panel.stack.currentWidget() is panel.how
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert shown.panel("documents").isVisible()
    assert shown.workspace.reader.hasFocus()


def test_the_words_that_are_selected_are_looked_for(shown: MainWindow, qtbot: QtBot) -> None:
    reader = shown.workspace.reader
    reader.select_span(Span(0, len("The right to work")))
    shown.actions_of.actions["edit.find_everywhere"].trigger()

    panel = shown.panel("search")
    qtbot.waitUntil(lambda: panel.count.text() == "81 in 2 documents" or panel.model.hits > 0)
    assert panel.field.text() == "The right to work"


def test_places_are_listed_by_document_with_counts_and_framed_in_the_text(look, shown: MainWindow) -> None:
    panel = look("council*")

    assert panel.count.text() == "81 in 2 documents"
    titles = [panel.model.index(row, 0).data(TITLE) for row in range(panel.model.rowCount())]
    assert [(title.text, title.count) for title in titles if title] == [("Note", 80), ("Open letter", 1)]
    first = panel.model.index(1, 0).data(HIT)
    assert (first.hit.before, first.hit.text, first.hit.after) == ("Line 0 on the ", "council", " and its work.")
    assert [span.of(shown.workspace.reader.text) for span in shown.workspace.reader._found] == ["councils"]
    spoken = panel.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Line 0 on the council and its work., para 1, Note"


def test_enter_arrows_and_f3_go_to_the_places_and_esc_back_to_where_one_was(
    look, shown: MainWindow, session: Session, document, note, qtbot: QtBot
) -> None:
    reader = shown.workspace.reader
    reader.select_span(Span(4, 9))
    panel = look("council*")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.list.hasFocus()
    assert session.document_id == note
    assert session.passage == Span(14, 21)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert session.passage.start > 21
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert reader.hasFocus()
    shown.actions_of.actions["edit.find_previous"].trigger()
    shown.actions_of.actions["edit.find_previous"].trigger()
    assert session.document_id == document.id, "round the end"
    assert session.passage.of(reader.text) == "councils"
    shown.actions_of.actions["edit.find_next"].trigger()
    assert session.document_id == note

    panel.field.setFocus()
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert session.document_id == document.id
    assert session.passage == Span(4, 9)
    assert reader.hasFocus()
    assert reader._found == ()


def test_arrows_open_another_document_when_they_rest(look, session: Session, document, note, qtbot: QtBot) -> None:
    panel = look("council*")
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(panel.model.rowCount() - 3, 0))
    qtbot.waitUntil(lambda: session.document_id == note)
    QTest.keyClick(panel.list, Qt.Key.Key_End)

    qtbot.waitUntil(lambda: session.document_id == document.id)


def test_closed_with_its_button_one_stays_where_one_is(look, shown: MainWindow, session: Session, note) -> None:
    panel = look("council*")
    panel.go(1)
    panel.leave(back=False)

    assert session.document_id == note
    assert shown.workspace.reader.hasFocus()
    look("work")
    panel.leave(back=True)
    assert session.document_id == note, "the next search begins from here"


def test_selected_places_are_coded_as_one_step(look, shown: MainWindow, session: Session, document, note) -> None:
    panel = look("council*")
    rows = [1, 2, panel.model.rowCount() - 1]
    for row in rows:
        panel.list.selectionModel().select(panel.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    assert panel.code.text() == "Code 3 places…"
    panel.code.click()
    picker = shown.workspace.hits.picker
    assert picker.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "Costs > Councils")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    made = list(codings.all_codings(session.project))
    path = codes.codebook(session.project).path
    assert [(path(one.code_id), one.exact) for one in made] == [("Costs > Councils", "council")] * 2 + [
        ("Costs > Councils", "councils")
    ]
    assert session.undo_label == "Coded 3 matches of “council*” with “Councils”"
    session.undo()
    assert list(codings.all_codings(session.project)) == []


def test_whole_sentences_around_the_places_are_coded(look, session: Session, note) -> None:
    panel = look("line*")
    places = [row for row in range(panel.model.rowCount()) if panel.model.found(panel.model.index(row, 0))]
    assert len(places) >= 2
    for row in places[:2]:
        panel.list.selectionModel().select(panel.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    panel.unit.set_value("sentence")
    panel.code.click()
    QTest.keyClicks(QApplication.focusWidget(), "Costs > Councils")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    made = [one.exact for one in codings.all_codings(session.project)]
    assert made == ["Line 0 on the council and its work.", "Line 1 on the council and its work."]


def test_two_places_in_one_paragraph_become_one_passage(look, session: Session) -> None:
    panel = look("council*")
    panel.list.selectAll()
    panel.unit.set_value("paragraph")

    for document_id, spans in panel.grown.items():
        assert len(spans) == len(set(spans))
        text = documents.text(session.project, document_id)
        assert all(span.start == 0 or text[span.start - 1] == "\n" for span in spans)


def test_words_side_by_side_are_named_in_one_pair_of_quotation_marks(look, shown: MainWindow, session: Session) -> None:
    panel = look('"council"')
    panel.list.selectAll()
    panel.code.click()
    QTest.keyClicks(QApplication.focusWidget(), "Costs > Councils")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert "of “council” with" in session.undo_label


def test_in_a_narrow_window_the_list_gives_way_to_the_text_and_f3_goes_on(
    look, shown: MainWindow, session: Session, qtbot: QtBot
) -> None:
    shown.resize(900, 640)
    panel = look("council*")
    assert shown.body.panes.is_over("left")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert not shown.body.panes.is_over("left")
    assert shown.workspace.reader.hasFocus()
    first = session.passage
    shown.actions_of.actions["edit.find_next"].trigger()

    assert session.passage != first
    shown.actions_of.actions["edit.find_everywhere"].trigger()
    assert panel.isVisible()
    assert panel.field.text() == "council*", "not the word of the place that one is at"


def test_what_changes_while_it_is_open_shows_at_once(look, session: Session, document, note, qtbot: QtBot) -> None:
    panel = look("council*")
    session.perform("Not content", exclude, document.id, Span(0, len(document.title) + 150))
    qtbot.waitUntil(lambda: panel.count.text() == "80 in 1 document")
    session.perform("Remove", remove_documents, (note,))

    qtbot.waitUntil(lambda: panel.count.text() == "Not found")
    assert "none of the documents" in panel.nothing.words.text()


def test_odd_input_is_answered_where_it_is_typed(look) -> None:
    panel = look("co*uncil")
    assert panel.count.text().startswith("A star stands for the rest of a word")
    assert look("?!").count.text().startswith("“?!” has neither letters nor digits")
    assert look("").count.isHidden()


def test_typing_on_ends_the_search_before(shown: MainWindow, qtbot: QtBot) -> None:
    shown.actions_of.actions["edit.find_everywhere"].trigger()
    panel = shown.panel("search")
    for words in ("wor", "work", "councils"):
        panel.field.setText(words)
        panel.search_now()

    qtbot.waitUntil(lambda: not panel.search.runner.running and panel.count.text() == "1 in 1 document")


def test_a_project_closes_while_it_is_searched(shown: MainWindow) -> None:
    shown.actions_of.actions["edit.find_everywhere"].trigger()
    panel = shown.panel("search")
    panel.field.setText("council*")
    panel.search_now()

    shown.show_session(None)

    assert not panel.search.runner.running or panel.search.runner._thread.isFinished()


def test_the_find_bar_frames_its_own_and_gives_the_frames_back(look, shown: MainWindow) -> None:
    look("council*")
    reader, bar = shown.workspace.reader, shown.workspace.find_bar
    bar.start()
    bar.field.setText("six months")
    assert [span.of(reader.text) for span in reader._found] == ["six months"]
    bar.close_bar()

    assert [span.of(reader.text) for span in reader._found] == ["councils"]
