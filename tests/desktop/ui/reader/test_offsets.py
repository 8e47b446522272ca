"""Offsets go to Qt and come back unchanged, whatever the text is made of."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.document import Block, DocumentContent
from desktop.domain.ids import DocumentId, TextId
from desktop.domain.span import Span
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.offsets import TextMap
from desktop.ui.reader.pane import ReaderPane
from tests.desktop.ui.reader.conftest import document_of
from tests.gate import wanted

WORDS = [
    "plain words",
    "😀 in front",
    "e\u0301lan cafe\u0301",
    "👩‍👩‍👧 family",
    "שלום עולם",
    "مرحبا world",
    "𝔘nicode",
    "a\tb",
    "x",
]
KINDS = ["para", "heading", "item", "quote", "footnote", "caption"]


def show(pane: ReaderPane, content: DocumentContent) -> None:
    pane.view.set_document(content, DocumentHeader("A title that is not in the text", "Somebody, 2026"))


pieces = st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(WORDS)), min_size=1, max_size=8)


@pytest.mark.gate("A2")
@settings(
    max_examples=wanted("A2") * 3 // 7, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pieces, st.data())
def test_any_span_is_the_same_after_qt_has_selected_it(pane, counted, listed, data):
    content = document_of(listed)
    show(pane, content)
    start = data.draw(st.integers(0, len(content.text) - 1))
    end = data.draw(st.integers(start + 1, len(content.text)))
    span = Span(start, end)

    text_map = pane.view.page.built.map
    there = text_map.position_of(start), text_map.position_of(end, is_end=True)

    assert text_map.span_of(*there) == span
    pane.view.select_span(span)
    words = span.of(content.text)
    selected = pane.view.selected_span()
    assert (selected.of(content.text) if selected else "") == words.strip()
    counted()


@pytest.mark.gate("A2")
@settings(
    max_examples=wanted("A2") * 2 // 7, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pieces)
def test_qt_shows_exactly_the_text(pane, counted, listed):
    content = document_of(listed)

    show(pane, content)

    assert pane.view.document().toPlainText() == content.text
    counted()


@pytest.mark.gate("A2")
@settings(
    max_examples=wanted("A2") * 2 // 7, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pieces, st.sampled_from(["\n\n", "\n \n", "\n\n\n\n"]), st.data())
def test_blank_lines_between_paragraphs_snap_to_the_words_inside(pane, counted, listed, between, data):
    content = document_of(listed, between=between)
    show(pane, content)
    start = data.draw(st.integers(0, len(content.text) - 1))
    end = data.draw(st.integers(start + 1, len(content.text)))

    text_map = pane.view.page.built.map
    visible = text_map.visible(Span(start, end))

    assert visible.of(content.text).strip() == content.text[start:end].strip()
    assert text_map.visible(visible) == visible
    counted()


def table_document() -> DocumentContent:
    text = "Before 😀\nRoute\tBefore\tAfter\n14 😀 Harrow\tcafe\u0301\t\nAfter the table"
    starts = {word: text.index(word) for word in ("Route", "Before\t", "After\n", "14", "cafe", "After the")}
    cells = [
        Block("cell", starts["Route"], starts["Route"] + 5),
        Block("cell", starts["Before\t"], starts["Before\t"] + 6),
        Block("cell", starts["After\n"], starts["After\n"] + 5),
        Block("cell", starts["14"], starts["14"] + 11),
        Block("cell", starts["cafe"], starts["cafe"] + 5),
        Block("cell", starts["cafe"] + 6, starts["cafe"] + 6),
    ]
    rows = [Block("row", cells[0].start, cells[2].end), Block("row", cells[3].start, cells[5].end)]
    table = Block("table", cells[0].start, cells[5].end)
    end = Block("para", starts["After the"], len(text))
    return DocumentContent(DocumentId("d"), TextId("t"), text, (Block("para", 0, 8), table, *rows, *cells, end), ())


def test_each_cell_of_a_table_keeps_its_offsets(pane):
    content = table_document()
    show(pane, content)
    text_map = pane.view.page.built.map

    for block in content.blocks:
        if block.kind in ("cell", "para") and block.end > block.start:
            for start in range(block.start, block.end):
                for end in range(start + 1, block.end + 1):
                    span = Span(start, end)
                    there = text_map.position_of(start), text_map.position_of(end, is_end=True)
                    assert text_map.span_of(*there) == span
            span = Span(block.start, block.end)
            pane.view.select_span(span)
            assert pane.view.selected_span() == span
            assert pane.view.textCursor().selectedText() == span.of(content.text)


def test_a_passage_across_cells_stays_what_it_was_asked_to_be(pane):
    content = table_document()
    show(pane, content)
    span = Span(4, content.text.index("Harrow") + 3)

    pane.view.select_span(span)

    assert pane.view.selected_span() == span


def test_words_that_no_block_covers_are_shown(pane):
    text = "Loose words first\n\nCovered\nLoose words after"
    content = DocumentContent(DocumentId("d"), TextId("t"), text, (Block("para", 19, 26),), ())

    show(pane, content)

    assert pane.view.document().toPlainText() == "Loose words first\nCovered\nLoose words after"


def test_a_text_without_any_block_is_shown_line_by_line(pane):
    content = DocumentContent(DocumentId("d"), TextId("t"), "one\ntwo\n\nthree", (), ())

    show(pane, content)

    assert pane.view.document().toPlainText() == "one\ntwo\nthree"


def test_line_breaks_inside_a_paragraph_keep_the_offsets(pane):
    text = "first line\nsecond 😀 line\nthird"
    content = DocumentContent(DocumentId("d"), TextId("t"), text, (Block("para", 0, len(text)),), ())
    show(pane, content)

    pane.view.select_span(Span(text.index("second"), text.index("third") + 2))

    assert pane.view.document().blockCount() == 1
    assert pane.view.selected_span().of(text) == "second 😀 line\nth"


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\ufdd0", "\ufdd1", "\ufffc", "\u00ad", "\u200b", "\ufeff"])
def test_characters_that_qt_uses_for_itself_keep_the_offsets(pane, odd):
    text = f"before{odd}after"
    content = DocumentContent(DocumentId("d"), TextId("t"), text, (Block("para", 0, len(text)),), ())
    show(pane, content)

    pane.view.select_span(Span(7, 12))

    assert pane.view.selected_span().of(text) == "after"
    assert pane.view.textCursor().selectedText() == "after"


def test_units_count_two_for_astral_characters():
    text = "a😀b\n😀"
    text_map = TextMap(text, [0, 4], [3, 5], [0, 5])

    assert [text_map.position_of(offset) for offset in range(6)] == [0, 1, 3, 4, 5, 7]
    assert [text_map.offset_of(position) for position in range(8)] == [0, 1, 1, 2, 3, 4, 4, 5]


def test_the_last_cell_of_a_short_row_is_as_wide_as_what_is_left(pane):
    lines = ("A form\tof three\tcells", "What is the problem? " + "Words that go on. " * 20, "Yes\tand no")
    text, blocks = "\n".join(lines), [Block("table", 0, sum(map(len, lines)) + 2)]
    at = 0
    for line in lines:
        blocks.append(Block("row", at, at + len(line)))
        for cell in line.split("\t"):
            blocks.append(Block("cell", at, at + len(cell)))
            at += len(cell) + 1

    show(pane, DocumentContent(DocumentId("d"), TextId("t"), text, tuple(blocks), ()))

    page = pane.view.page
    layout = page.built.document.documentLayout()
    widths = [layout.blockBoundingRect(page.geometry.block(number)).width() for number in range(6)]
    assert widths[3] > sum(widths[:3])
    assert widths[3] > widths[5] > 1.5 * widths[4]
    for block in blocks:
        if block.kind == "cell":
            pane.view.select_span(Span(block.start, block.end))
            assert pane.view.textCursor().selectedText() == text[block.start : block.end]
