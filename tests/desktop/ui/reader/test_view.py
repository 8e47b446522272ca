"""The reader answers mouse and keys as people expect, and paints what it is given."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest

from desktop.domain.code import LINE_OF_COLOR
from desktop.domain.ids import CodeId, CodingId
from desktop.domain.span import Span
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.painted import PaintedCoding
from tests.desktop.ui.reader.conftest import document_of

LONG = "We ask the county for an evening bus on every route that links two towns, until ten at night. "
PIECES = [
    ("para", "A first paragraph, short."),
    ("heading", "What we ask"),
    ("para", LONG * 4),
    ("item", "Let the pass begin at nine."),
    ("para", "Ends with 😀 emoji and cafe\u0301 talk."),
]


@pytest.fixture
def view(pane):
    pane.view.set_document(document_of(PIECES), DocumentHeader("Keep the last bus", "A town · 2026"))
    pane.view.page.geometry.finish()
    return pane.view


def coding(name: str, start: int, end: int, color: str = "green") -> PaintedCoding:
    return PaintedCoding(CodingId(name), start, end, CodeId(color), color, color[0], color, LINE_OF_COLOR[color])


def point_in(view, offset: int) -> QPoint:
    first, _last = view.end_lines(Span(offset, offset + 1))
    return first.center()


def image_of(view):
    return view.viewport().grab().toImage()


def test_a_click_selects_the_shortest_coding_there(view, qtbot):
    start = view.text.index("We ask")
    view.set_codings([coding("long", start, start + 200), coding("short", start + 10, start + 20)])

    with qtbot.waitSignal(view.coding_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_in(view, start + 12))

    assert clicked.args == ["short"]


def test_a_click_beside_the_codings_selects_none(view, qtbot):
    view.set_codings([coding("a", 0, 5)])

    with qtbot.waitSignal(view.coding_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_in(view, 12))

    assert clicked.args == [None]


def test_dragging_selects_words_and_says_which(view, qtbot):
    told = []
    view.span_selected.connect(told.append)
    first, last = point_in(view, 2), point_in(view, 17)
    left = QPoint(view.end_lines(Span(2, 3))[0].left() + 1, first.y())
    right = QPoint(view.end_lines(Span(16, 17))[0].right(), last.y())

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(view.viewport(), right)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=right)

    assert view.selected_span().of(view.text) == "first paragraph"
    assert told[-1] == Span(2, 17)


def test_double_clicking_selects_a_word(view):
    at = view.text.index("paragraph") + 3

    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_in(view, at))
    # QTest leaves the button pressed for Qt, which later tests would see.
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=point_in(view, at))

    assert view.selected_span().of(view.text) == "paragraph"


@pytest.mark.parametrize(
    ("key", "modifiers", "expected"),
    [
        (Qt.Key.Key_Right, "shift", ("end", "character", True)),
        (Qt.Key.Key_Left, "shift", ("end", "character", False)),
        (Qt.Key.Key_Right, "shift ctrl", ("end", "word", True)),
        (Qt.Key.Key_Left, "shift alt", ("start", "character", False)),
        (Qt.Key.Key_Right, "shift alt ctrl", ("start", "word", True)),
        (Qt.Key.Key_Down, "shift", ("end", "sentence", True)),
        (Qt.Key.Key_Up, "shift ctrl", ("end", "paragraph", False)),
    ],
)
def test_arrows_move_the_edges_of_the_selected_coding(view, qtbot, key, modifiers, expected):
    names = {
        "shift": Qt.KeyboardModifier.ShiftModifier,
        "alt": Qt.KeyboardModifier.AltModifier,
        "ctrl": Qt.KeyboardModifier.ControlModifier,
    }
    pressed = Qt.KeyboardModifier.NoModifier
    for name in modifiers.split():
        pressed |= names[name]
    view.set_codings([coding("a", 2, 7)])
    view.select_coding(CodingId("a"))

    with qtbot.waitSignal(view.edge_moved) as moved:
        QTest.keyClick(view, key, pressed)

    move = moved.args[0]
    assert (move.edge, move.by, move.forward) == expected
    assert view.selected_span() is None


def test_without_a_selected_coding_shift_and_arrows_select_words(view):
    view.focus_text()
    for _ in range(7):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert view.selected_span().of(view.text) == "A first"


def test_selecting_by_sentence_and_paragraph(view):
    view.put_cursor(view.text.index("We ask"))

    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
    sentence = view.selected_span().of(view.text)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)

    assert sentence == LONG.strip()
    assert view.selected_span().of(view.text) == (LONG * 4).strip()


def test_the_text_is_copied_as_it_stands(view):
    start = view.text.index("Ends with")
    view.select_span(Span(start - 5, len(view.text)))

    view.copy()

    assert QGuiApplication.clipboard().text() == view.text[start - 5 :]


def test_nothing_can_be_typed_into_the_text(view):
    before = view.toPlainText()

    QTest.keyClicks(view, "abc")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert view.toPlainText() == before == view.text


def test_a_coding_is_painted_as_a_wash_and_the_selected_one_in_full(view, theme):
    start = view.text.index("evening")
    where = point_in(view, start)
    above = QPoint(view.end_lines(Span(start, start + 7))[0].right() - 20, where.y() - 6)
    colors = theme.tokens.codes["green"]
    view.set_codings([coding("a", start - 7, start + 40)])
    at_rest = {image_of(view).pixelColor(above + QPoint(dx, 0)).name() for dx in range(20)}

    view.select_coding(CodingId("a"))

    selected = {image_of(view).pixelColor(above + QPoint(dx, 0)).name() for dx in range(20)}
    assert QColor(colors.wash).name() in at_rest
    assert QColor(colors.fill).name() in selected
    assert QColor(colors.wash).name() not in selected


def test_removing_a_coding_leaves_the_page_as_it_was(view):
    before = image_of(view)
    view.put_coding(coding("a", 2, 60, "purple"))
    with_coding = image_of(view)

    view.remove_coding(CodingId("a"))

    assert with_coding != before
    assert image_of(view) == before


def test_no_wash_lies_under_blanks_at_the_end_of_a_line(view):
    start = view.text.index("We ask the county")
    span = Span(start, start + 300)
    geometry = view.page.geometry

    for number in geometry.map.paragraphs(span):
        for piece in geometry.stretches(span, number):
            assert piece.right <= view.page.style.pad + view.page.style.width + 1
            assert piece.left >= view.page.style.pad


def test_zooming_keeps_what_is_read_in_view(pane, qtbot):
    view = pane.view
    view.set_document(document_of([("para", f"{n}. {LONG}") for n in range(400)]), DocumentHeader("Long"))
    place = view.text.index("200. ")
    view.go_to_place(place)

    pane.set_zoom(160)

    assert abs(view.place() - place) < 200
    assert view.zoom == 160


def test_a_place_is_found_again_before_all_is_laid_out(pane):
    view = pane.view
    view.set_document(document_of([("para", f"{n}. {LONG}") for n in range(3000)]), DocumentHeader("Long"))
    place = view.text.index("2500. ")

    view.go_to_place(place)

    assert view.place() == place
    view.page.geometry.finish()
    assert view.place() == place


def test_the_rest_is_laid_out_in_slices_while_idle(pane, qtbot):
    view = pane.view
    view.set_document(document_of([("para", f"{n}. {LONG}") for n in range(1500)]), DocumentHeader("Long"))
    assert not view.page.geometry.is_complete

    qtbot.waitUntil(lambda: view.page.geometry.is_complete, timeout=5000)

    assert view.verticalScrollBar().maximum() == pytest.approx(
        view.page.geometry.height - view.viewport().height(), abs=2
    )


def test_ctrl_and_wheel_ask_for_another_size(view, qtbot):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    where = QPointF(100, 100)
    event = QWheelEvent(
        where, view.viewport().mapToGlobal(where), QPoint(0, 0), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    with qtbot.waitSignal(view.zoom_asked) as asked:
        QGuiApplication.sendEvent(view.viewport(), event)

    assert asked.args == [2]


def test_the_title_is_not_shown_twice_when_the_text_begins_with_it(pane):
    content = document_of([("heading", "Keep the last bus"), ("para", "Words.")])

    pane.view.set_document(content, DocumentHeader("Keep the Last Bus", "A town"))

    assert pane.view.page.built.looks[0] == ("title", 0)


def test_paragraphs_from_right_to_left_are_set_from_the_right(pane):
    content = document_of([("para", "שלום עולם"), ("para", "Left to right")])
    pane.view.set_document(content, DocumentHeader(""))

    hebrew, latin = (pane.view.page.geometry.first_line(number) for number in (0, 1))
    (wash,) = pane.view.page.geometry.stretches(Span(0, 4), 0)

    middle = pane.view.page.style.pad + pane.view.page.style.width / 2
    assert wash.left > middle
    assert latin.left < middle
    assert hebrew.top < latin.top


def test_items_from_right_to_left_have_their_bullets_at_the_right(pane):
    content = document_of([("item", "ראשון"), ("item", "first"), ("para", "A word of שלום only")])
    pane.view.set_document(content, DocumentHeader(""))
    page = pane.view.page

    hebrew, latin = (page.geometry.first_line(number) for number in (0, 1))
    column_end = page.style.pad + page.style.width
    assert hebrew.right == pytest.approx(column_end - page.style.indent("item"), abs=2), "room for the bullet"
    assert latin.left == pytest.approx(page.style.pad + page.style.indent("item"), abs=2)
    assert [segment.mirrored for segment in page.built.segments] == [True, False, False]
    picture = pane.view.viewport().grab().toImage()
    bullet = range(int(hebrew.right) + 4, int(column_end))
    middle = int(hebrew.baseline) - 4
    assert any(picture.pixelColor(x, y).lightness() < 128 for x in bullet for y in range(middle - 5, middle + 5))


def test_a_passage_of_mixed_directions_is_washed_where_its_letters_are(pane):
    text = "abc שלום def"
    pane.view.set_document(document_of([("para", text)]), DocumentHeader(""))
    geometry = pane.view.page.geometry

    (whole,) = geometry.stretches(Span(0, len(text)), 0)
    (hebrew,) = geometry.stretches(Span(4, 8), 0)
    (latin,) = geometry.stretches(Span(0, 3), 0)
    parts = geometry.stretches(Span(0, 6), 0)

    assert latin.right <= hebrew.left + 8
    assert hebrew.right < whole.right
    assert len(parts) == 2  # the first two Hebrew letters stand at the right of their word
    assert parts[1].right == pytest.approx(hebrew.right, abs=1)


def test_the_text_is_there_for_a_screen_reader(view):
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(view)

    assert interface.text(QAccessible.Text.Name) == "Document text"
    assert interface.textInterface().text(0, 25) == "A first paragraph, short."


def test_a_theme_change_keeps_document_codings_and_place(view, theme):
    view.set_codings([coding("a", 0, 5)])
    view.select_span(Span(8, 12))

    theme.set_choice("dark")

    assert view.toPlainText() == view.text
    assert len(view.codings) == 1
    assert view.selected_span() == Span(8, 12)
    theme.set_choice("light")
