"""The find bar counts while one types, goes round, and brings one back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.span import Span
from desktop.ui.reader.aids import Aids
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.pane import ReaderPane
from tests.desktop.ui.reader.conftest import document_of


@pytest.fixture
def shown(qtbot, theme):
    page = QWidget()
    pane = ReaderPane(theme)
    bar = FindBar(theme, pane.view)
    column = QVBoxLayout(page)
    column.addWidget(pane, 1)
    column.addWidget(bar)
    qtbot.addWidget(page)
    page.resize(864, 600)
    with qtbot.waitExposed(page):
        page.show()
    words = [("para", f"Paragraph {n}: the café asks for a cap, and a recap.") for n in range(60)]
    pane.view.set_document(document_of(words), DocumentHeader("Sixty"))
    page.parts = pane.view, bar
    return page


def test_the_count_is_live(shown):
    bar = shown.parts[1]
    bar.start()

    QTest.keyClicks(bar.field, "CAFE")

    assert bar.count.text() == "1 of 60"


def test_next_and_previous_go_round(shown):
    view, bar = shown.parts
    bar.start()
    bar.field.setText("café")

    bar.go(-1)
    assert bar.count.text() == "60 of 60"
    assert view.selected_span().of(view.text) == "café"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 60"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "60 of 60"


def test_whole_words_and_case_narrow_it(shown):
    bar = shown.parts[1]
    bar.start()
    QTest.keyClicks(bar.field, "cap")
    assert bar.count.text() == "1 of 120"

    QTest.mouseClick(bar.whole, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "1 of 60"
    QTest.mouseClick(bar.case, Qt.MouseButton.LeftButton)
    bar.field.setText("Cap")
    assert bar.count.text() == "Not found"


def test_esc_returns_to_where_one_was(shown):
    view, bar = shown.parts
    view.select_span(Span(3, 9))
    view.verticalScrollBar().setValue(140)
    bar.start()
    bar.field.setText("Paragraph 55")
    assert view.verticalScrollBar().value() > 500

    QTest.keyClick(bar.field, Qt.Key.Key_Escape)

    assert view.verticalScrollBar().value() == 140
    assert view.selected_span() == Span(3, 9)
    assert bar.isHidden()


def test_selected_words_are_looked_for_at_once(shown):
    view, bar = shown.parts
    view.select_span(Span(view.text.index("asks for"), view.text.index("asks for") + 8))

    bar.start()

    assert bar.field.text() == "asks for"
    assert bar.count.text() == "1 of 60"


def test_f3_with_the_bar_closed_opens_it(shown):
    bar = shown.parts[1]

    bar.go(1)

    assert bar.isVisible()


def test_words_that_are_no_content_are_not_found(shown):
    view, bar = shown.parts
    end = view.text.index("Paragraph 3")
    view.set_aids(Aids(excluded=(Span(0, end),)))
    bar.start()

    QTest.keyClicks(bar.field, "cafe")

    assert bar.count.text() == "1 of 57"
