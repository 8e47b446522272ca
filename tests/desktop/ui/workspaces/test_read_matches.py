"""All matches of a search are coded as one step, from a list in which each can be left out."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.span import Span
from desktop.store import codes, codings
from desktop.ui.reader.matches import widened


@pytest.fixture
def listed(window, read):
    """The Read workspace with the three matches of ``co`` listed: costs, councils, cooks."""
    window.actions_of.actions["edit.find"].trigger()
    QTest.keyClicks(read.find_bar.field, "co")
    QTest.keyClick(read.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert read.find_bar.preview.isVisible()
    return read


def of_document(session, document):
    return codings.for_document(session.project, document.id)


def test_checked_matches_are_coded_in_one_step_that_can_be_undone(window, listed, session, document, codebook, qtbot):
    text = listed.reader.text
    spans = listed.find_bar.places
    assert [span.of(text).lower() for span in spans] == ["co"] * len(spans)
    assert len(spans) == 3
    preview = listed.find_bar.preview

    QTest.keyClick(preview.list, Qt.Key.Key_Down)
    QTest.keyClick(preview.list, Qt.Key.Key_Space)
    assert preview.title.text() == "2 of 3 matches"
    QTest.keyClick(preview.list, Qt.Key.Key_Return)
    QTest.keyClicks(listed.matches.picker.field, "voices")
    QTest.keyClick(listed.matches.picker.field, Qt.Key.Key_Return)

    made = of_document(session, document)
    assert [coding.span for coding in made] == [spans[0], spans[2]]
    assert session.undo_label == "Coded 2 matches of “co” with “Voices”"
    assert window.toast.text.text() == "Coded 2 matches of “co” with “Voices”"
    assert preview.isHidden()
    session.undo()
    assert of_document(session, document) == ()


def test_matches_can_be_grown_to_sentences(listed, session, document, codebook):
    preview = listed.find_bar.preview

    preview.unit.setCurrentIndex(2)
    preview.unit.activated.emit(2)

    assert preview.title.text() == "2 of 2 passages with 3 matches"
    words = [span.of(listed.reader.text) for span in preview.model.chosen]
    assert words[0].startswith("A wait of years")
    assert words[0].endswith("£28m.")


def test_a_new_code_and_its_codings_are_one_step(listed, session, document, codebook):
    preview = listed.find_bar.preview
    QTest.keyClick(preview.list, Qt.Key.Key_Return)
    QTest.keyClicks(listed.matches.picker.field, "Prefixes")
    QTest.keyClick(listed.matches.picker.field, Qt.Key.Key_Return)

    assert len(of_document(session, document)) == 3
    session.undo()

    assert of_document(session, document) == ()
    assert all(code.name != "Prefixes" for code in codes.codebook(session.project))


def test_what_is_coded_already_is_said_and_not_coded_twice(window, listed, session, document, codebook):
    for _round in range(2):
        listed.matches.open()
        QTest.keyClick(listed.find_bar.preview.list, Qt.Key.Key_Return)
        QTest.keyClicks(listed.matches.picker.field, "voices")
        QTest.keyClick(listed.matches.picker.field, Qt.Key.Key_Return)

    assert len(of_document(session, document)) == 3
    assert window.toast.text.text() == "All of these are coded with “Voices” already."


def test_a_click_on_the_box_checks_and_on_the_words_shows_the_place(listed):
    preview = listed.find_bar.preview
    third = preview.list.visualRect(preview.model.index(2))

    QTest.mouseClick(preview.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(24, third.center().y()))
    assert not preview.model.is_checked(2)
    QTest.mouseClick(preview.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, third.center().y()))

    assert not preview.model.is_checked(2)
    assert listed.reader.selected_span() == listed.find_bar.places[2]


def test_escape_goes_back_step_by_step(window, listed):
    QTest.keyClick(listed.find_bar.preview.list, Qt.Key.Key_Escape)
    assert listed.find_bar.preview.isHidden()
    assert listed.find_bar.isVisible()
    assert window.focusWidget() is listed.find_bar.field

    QTest.keyClick(listed.find_bar.field, Qt.Key.Key_Escape)

    assert listed.find_bar.isHidden()
    assert listed.reader.hasFocus()


def test_the_list_follows_what_is_typed_and_the_pattern(listed):
    bar = listed.find_bar
    bar.field.setFocus()
    QTest.mouseClick(bar.pattern, Qt.MouseButton.LeftButton)
    bar.field.setText("£[0-9]+m")
    bar.go(0)

    assert [row.words for row in map(bar.preview.model.row, range(len(bar.preview.model.spans)))] == ["£28m"]
    bar.field.setText("£[0-9")
    bar.go(0)
    assert bar.count.text().startswith("Not a pattern")
    assert not bar.code_all.isEnabled()


def test_widening_stays_within_the_paragraph():
    text = "One two. Three four!\nFive"

    assert widened(text, Span(4, 5), "word").of(text) == "two"
    assert widened(text, Span(4, 5), "sentence").of(text) == "One two."
    assert widened(text, Span(10, 11), "paragraph").of(text) == "One two. Three four!"
    assert widened(text, Span(21, 25), "sentence").of(text) == "Five"
    assert widened(text, Span(6, 11), "sentence").of(text) == "One two. Three four!"
