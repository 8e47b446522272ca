"""Pages as they look in the real window: coded there by mouse and keys, in step with the text, whatever happens."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.readers import pdf
from desktop.store import codings, documents
from desktop.ui.reader.aids import Aids
from desktop.ui.widgets.code_drop import CODE_MIME
from tests.pdf_files import Sheet, column, mixed_file, pdf_of

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def add(session) -> Callable[..., Document]:
    """Adds a PDF to the project."""

    def made(data: bytes, name: str = "plan.pdf") -> Document:
        parsed = pdf.read(data, name)
        added = session.perform("Add", add_document, parsed=parsed, data=data, file_name=name)
        return documents.get(session.project, added.ids("document")[0])

    return made


@pytest.fixture
def plan(add) -> Document:
    """The PDF of two columns on sheets of several sizes."""
    return add(mixed_file())


@pytest.fixture
def wait(qtbot, read) -> Callable[[], None]:
    """Waits until the pages in view are drawn and measured."""

    def until_drawn() -> None:
        source = read.pages.over.source
        qtbot.waitUntil(lambda: bool(source.sizes) and source.idle, timeout=20_000)

    return until_drawn


@pytest.fixture
def pages(session, read, plan, wait):
    """The page view of that PDF, in front and drawn."""
    session.show_document(plan.id)
    read.reader.focus_text()
    QTest.keyClick(read.reader, KEY.Key_P)
    wait()
    return read.pages.view


def span_of(read, words: str) -> Span:
    start = read.reader.text.index(words)
    return Span(start, start + len(words))


def point_at(pages, span: Span, *, at_end: bool = False) -> QPoint:
    """The beginning or end of words in the viewport."""
    first, last = pages.end_lines(span)
    if at_end:
        return QPoint(last.right() + 1, last.center().y())
    return QPoint(first.left() + 1, first.center().y())


def drag(pages, span: Span) -> None:
    """Select words by the mouse."""
    start, end = point_at(pages, span), point_at(pages, span, at_end=True)
    QTest.mousePress(pages.viewport(), LEFT, pos=start)
    QTest.mouseMove(pages.viewport(), (start + end) / 2)
    QTest.mouseMove(pages.viewport(), end)
    QTest.mouseRelease(pages.viewport(), LEFT, pos=end)


def code(session, document, span: Span, code_id=None) -> str:
    performed = session.perform(
        "Code", apply_code, document_id=document.id, span=span, code_id=code_id, reviewer_id=session.reviewer.id
    )
    return performed.ids("coding")[0]


# Switching


def test_the_switch_is_there_for_a_pdf_only(read, session, document, plan):
    assert not read.view_bar.page_view.isVisible()

    session.show_document(plan.id)

    assert read.view_bar.page_view.isVisible()
    assert read.view_bar.text_view.isChecked()


def test_p_shows_the_pages_and_the_text_again_and_the_keys_follow(read, pages):
    assert pages.isVisible()
    assert not read.reader.isVisible()
    assert pages.hasFocus()
    assert read.view_bar.page_view.isChecked()

    QTest.keyClick(pages, KEY.Key_P)

    assert read.reader.isVisible()
    assert read.reader.hasFocus()
    assert not pages.isVisible()


def test_each_document_is_shown_as_it_was_shown_last(read, session, document, plan, pages):
    session.show_document(document.id)
    assert read.reader.isVisible()

    session.show_document(plan.id)

    assert pages.isVisible()
    assert read.view_bar.page_view.isChecked()


def test_words_that_were_being_drawn_over_are_let_go_when_another_document_comes(read, session, document, pages, qtbot):
    start = point_at(pages, Span(0, 8))
    QTest.mousePress(pages.viewport(), LEFT, pos=start)
    # Outside: the pages scroll and the selection grows, until the button is let go.
    QTest.mouseMove(pages.viewport(), QPoint(start.x(), pages.viewport().height() + 40))

    session.show_document(document.id)
    qtbot.wait(120)  # some steps of that

    assert read.reader.selected_span() is None
    assert session.passage is None


def test_the_bar_s_buttons_switch(read, session, plan, wait):
    session.show_document(plan.id)

    read.view_bar.page_view.click()
    assert read.pages.shown

    read.view_bar.text_view.click()
    assert not read.pages.shown


# Selecting and coding


def test_words_selected_by_mouse_are_selected_in_the_session_and_get_the_bar(read, session, pages, qtbot):
    span = span_of(read, "took evidence from")

    drag(pages, span)

    assert session.passage == span
    assert pages.span == span
    qtbot.waitUntil(read.tools.bar.isVisible)


def test_words_over_two_columns_are_selected_in_reading_order(read, session, pages):
    span = span_of(read, "which is rare.\nCosts fall on councils")

    drag(pages, span)

    assert session.passage == span


def test_words_on_the_page_are_coded_by_the_picker(read, session, plan, pages):
    span = span_of(read, "who came to speak to the committee")
    drag(pages, span)

    QTest.keyClick(pages, KEY.Key_C)
    assert read.tools.picker.isVisible()
    QTest.keyClicks(read.tools.picker.field, "coun")
    QTest.keyClick(read.tools.picker.field, KEY.Key_Return)

    (coding,) = codings.for_document(session.project, plan.id)
    assert coding.span == span
    assert coding.exact == "who came to speak to the committee"
    assert pages.hasFocus()
    assert pages.selected_id == coding.id


def test_a_double_click_selects_the_word(read, session, pages):
    QTest.mouseDClick(pages.viewport(), LEFT, pos=point_at(pages, span_of(read, "evidence")) + QPoint(6, 0))

    assert session.passage == span_of(read, "evidence")


def test_shift_and_a_click_extend_the_selection(read, session, pages):
    drag(pages, span_of(read, "took"))

    end = point_at(pages, span_of(read, "evidence"), at_end=True)
    QTest.mouseClick(pages.viewport(), LEFT, SHIFT, end)

    assert session.passage == span_of(read, "took evidence")


def test_words_can_be_selected_by_keys_from_where_a_click_was(read, session, pages):
    start = point_at(pages, span_of(read, "took evidence"))
    QTest.mouseClick(pages.viewport(), LEFT, pos=start)

    for _ in range(4):
        QTest.keyClick(pages, KEY.Key_Right, SHIFT)

    assert session.passage == span_of(read, "took")


def test_copying_gives_the_words_of_the_text(read, window, pages):
    drag(pages, span_of(read, "to the committee defended"))

    window.actions_of.actions["edit.copy"].trigger()

    assert QGuiApplication.clipboard().text() == "to the committee defended"


def test_a_click_selects_the_shortest_coding_and_o_the_next(read, session, codebook, plan, pages):
    first, second = list(codebook)[:2]
    long = code(session, plan, span_of(read, "The committee took evidence from eleven bodies"), first.id)
    short = code(session, plan, span_of(read, "took evidence"), second.id)

    QTest.mouseClick(pages.viewport(), LEFT, pos=point_at(pages, span_of(read, "evidence")) + QPoint(6, 0))
    assert session.coding_id == short

    QTest.keyClick(pages, KEY.Key_O)
    assert session.coding_id == long


def test_a_click_beside_the_words_selects_nothing(read, session, plan, pages):
    session.select_coding(code(session, plan, span_of(read, "took evidence")))

    QTest.mouseClick(pages.viewport(), LEFT, pos=QPoint(60, 40))

    assert session.coding_id is None


def test_the_edge_of_a_coding_is_moved_by_keys_on_the_page(read, session, plan, pages):
    session.select_coding(code(session, plan, span_of(read, "took evidence")))

    QTest.keyClick(pages, KEY.Key_Right, CTRL | SHIFT)

    (coding,) = codings.for_document(session.project, plan.id)
    assert coding.exact == "took evidence from"


def test_a_coding_is_removed_by_its_key_and_brought_back(read, session, plan, pages):
    session.select_coding(code(session, plan, span_of(read, "took evidence")))

    QTest.keyClick(pages, KEY.Key_Delete)
    assert codings.for_document(session.project, plan.id) == ()
    session.undo()

    assert len(pages.codings) == 1


@pytest.mark.parametrize(("onto", "found"), [("words", 1), ("coding", 2), ("stripe", 2)])
def test_a_code_is_dropped_on_words_on_a_coding_and_on_its_stripe(read, session, codebook, plan, pages, onto, found):
    first, second = list(codebook)[:2]
    span = span_of(read, "took evidence")
    if onto == "words":
        drag(pages, span)
    else:
        code(session, plan, span, first.id)
    target, at = pages.viewport(), QPointF(point_at(pages, span) + QPoint(6, 0))
    if onto == "stripe":
        target = read.pages.over.margin
        target.grab()
        at = QPointF(target.center_of(next(iter(pages.codings)).id))
    data = QMimeData()
    data.setData(CODE_MIME, second.id.encode())
    told = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)

    QApplication.sendEvent(target, QDragEnterEvent(at.toPoint(), *told))
    QApplication.sendEvent(target, QDropEvent(at, *told))

    codes_there = {coding.code_id for coding in codings.for_document(session.project, plan.id)}
    assert len(codings.for_document(session.project, plan.id)) == found
    assert second.id in codes_there


def test_esc_lets_go_of_words_and_of_the_coding(read, session, plan, pages):
    drag(pages, span_of(read, "took evidence"))
    QTest.keyClick(pages, KEY.Key_Escape)
    QTest.keyClick(pages, KEY.Key_Escape)
    assert session.passage is None

    session.select_coding(code(session, plan, span_of(read, "took evidence")))
    QTest.keyClick(pages, KEY.Key_Escape)
    assert session.coding_id is None


# Painting


def test_the_wash_lies_under_the_words_and_print_stays_black(read, session, codebook, plan, pages, wait):
    span = span_of(read, "took evidence")
    before = pages.viewport().grab().toImage()
    first, _last = pages.end_lines(span)

    session.select_coding(code(session, plan, span, next(iter(codebook)).id))
    after = pages.viewport().grab().toImage()

    def colors(image) -> list[QColor]:
        return [
            image.pixelColor(x, y)
            for x in range(first.left(), first.right())
            for y in range(first.top() + 2, first.bottom() - 4)
        ]

    paper = sum(color.lightness() > 250 for color in colors(after))
    ink_before, ink_after = (min(color.lightness() for color in colors(image)) for image in (before, after))
    assert paper == 0
    assert abs(ink_before - ink_after) < 30
    far = QPoint(pages.viewport().width() // 2, first.bottom() + 200)
    assert after.pixelColor(far) == before.pixelColor(far) == QColor("white")


def test_a_selected_coding_has_its_own_color_also_where_another_lies_under_it(read, session, codebook, plan, pages):
    span, codes_ = span_of(read, "took evidence"), list(codebook)
    selected = code(session, plan, span, codes_[0].id)
    session.select_coding(selected)
    first, _last = pages.end_lines(span)
    there = QPoint(first.left() + 1, first.top() + 3)
    alone = pages.viewport().grab().toImage().pixelColor(there)

    code(session, plan, span_of(read, "committee took evidence from eleven"), codes_[1].id)

    assert pages.viewport().grab().toImage().pixelColor(there) == alone


def test_pages_stay_white_in_the_dark_and_can_be_dimmed(read, window, pages, wait):
    window.context.theme.set_choice("dark")
    wait()
    far = QPoint(pages.viewport().width() // 2, pages.viewport().height() - 60)
    assert pages.viewport().grab().toImage().pixelColor(far) == QColor("white")

    window.context.settings.put("look.dim_pages", True)
    window.context.theme.set_choice("light")
    window.context.theme.set_choice("dark")

    assert pages.viewport().grab().toImage().pixelColor(far).lightness() < 230


# In step


def test_the_place_is_carried_over_both_ways(read, session, pages, wait):
    pages.go_to_page_place(4.0)
    wait()
    top = read.pages.view.place()
    QTest.keyClick(pages, KEY.Key_P)
    assert read.reader.span_in_view().start <= top <= read.reader.span_in_view().end

    read.reader.go_to_place(span_of(read, "Costs fall on councils first. The minister").start)
    QTest.keyClick(read.reader, KEY.Key_P)
    wait()
    assert int(pages.page_place() + 0.02) >= 1


def test_the_next_coding_is_shown_on_its_page(read, session, window, plan, pages, wait):
    text = read.reader.text
    third = text.rindex("with £28m")
    coding = code(session, plan, Span(third, third + 9))

    QTest.keyClick(pages, KEY.Key_F8)
    wait()

    assert session.coding_id == coding
    assert pages.is_in_view(third)
    assert int(pages.page_place()) >= 4


def test_a_coding_selected_on_the_page_is_shown_in_the_text(read, session, plan, pages, wait):
    last = read.reader.text.rindex("ments that take part") - 6
    session.select_coding(code(session, plan, Span(last, last + 20)))
    wait()

    QTest.keyClick(pages, KEY.Key_P)

    assert read.reader.selected_id == session.coding_id
    assert read.reader.span_in_view().contains(last)


def test_finds_are_shown_on_the_page_and_the_place_comes_back(read, pages, wait):
    before = pages.page_place()

    read.find_bar.start()
    QTest.keyClicks(read.find_bar.field, "minister")
    wait()
    for _ in range(3):
        read.find_bar.go(1)
    wait()
    assert len(pages.found) == 4
    assert pages.span is not None
    assert pages.is_in_view(pages.span.start)

    QTest.keyClick(read.find_bar.field, KEY.Key_Escape)
    assert pages.page_place() == pytest.approx(before, abs=0.02)
    assert pages.hasFocus()


def test_the_page_is_remembered(read, session, document, plan, pages, wait):
    pages.go_to_page_place(3.25)
    session.show_document(document.id)

    session.show_document(plan.id)
    wait()

    assert pages.page_place() == pytest.approx(3.25, abs=0.02)


# Moving about


def test_keys_scroll_the_pages(read, pages):
    bar = pages.verticalScrollBar()

    QTest.keyClick(pages, KEY.Key_PageDown)
    assert bar.value() == bar.pageStep()
    QTest.keyClick(pages, KEY.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(pages, KEY.Key_PageUp)
    assert bar.value() == bar.maximum() - bar.pageStep()
    QTest.keyClick(pages, KEY.Key_Home)
    QTest.keyClick(pages, KEY.Key_Down)
    assert bar.value() == bar.singleStep()
    QTest.keyClick(pages, KEY.Key_Up)
    assert bar.value() == 0


def test_zoom_is_of_the_pages_and_fits_the_width_again(read, window, session, plan, document, pages, wait):
    fitted = pages.percent
    actions = window.actions_of.actions

    actions["view.zoom_in"].trigger()
    assert pages.percent > fitted
    assert read.reader.zoom == 100
    zoom = pages.zoom
    session.show_document(document.id)
    session.show_document(plan.id)
    wait()
    assert pages.zoom == zoom

    actions["view.zoom_reset"].trigger()
    assert pages.percent == fitted


def test_tab_goes_on_from_the_pages(read, window, pages):
    assert pages.accessibleName() == "Pages of A plan that works"

    QTest.keyClick(pages, KEY.Key_Tab)

    assert not pages.hasFocus()


def test_the_bar_says_which_page_is_in_view(read, pages):
    assert read.view_bar.where.text() == "Page 1 of 5"

    QTest.keyClick(pages, KEY.Key_End)
    assert read.view_bar.where.text() == "Page 5 of 5"

    QTest.keyClick(pages, KEY.Key_P)
    assert not read.view_bar.where.isVisible()


def test_a_screen_reader_is_told_the_page_and_the_words(read, pages):
    assert pages.accessibleDescription() == "Page 1 of 5."

    drag(pages, span_of(read, "took evidence"))

    assert pages.accessibleDescription() == "Page 1 of 5. Selected: took evidence"


# What can go wrong


def test_a_scan_is_shown_as_its_pages_and_has_no_text_to_go_to(read, session, add, wait):
    scan = add(pdf_of(Sheet(), Sheet(turn=90)), "scan.pdf")

    session.show_document(scan.id)
    wait()

    assert read.pages.shown
    assert not read.view_bar.text_view.isEnabled()
    view = read.pages.view
    QTest.keyClick(view, KEY.Key_P)
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(200, 200))
    QTest.mouseDClick(view.viewport(), LEFT, pos=QPoint(200, 200))
    drag_from, drag_to = QPoint(200, 200), QPoint(300, 400)
    QTest.mousePress(view.viewport(), LEFT, pos=drag_from)
    QTest.mouseMove(view.viewport(), drag_to)
    QTest.mouseRelease(view.viewport(), LEFT, pos=drag_to)
    QTest.keyClick(view, KEY.Key_Right, SHIFT)
    QTest.keyClick(view, KEY.Key_End)
    assert read.pages.shown
    assert session.passage is None
    assert view.accessibleDescription() == "Page 2 of 2."


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other there")
def test_a_process_that_dies_costs_no_more_than_a_page(read, session, pages, wait):
    worker = read.pages.over.source.process._worker
    os.kill(worker.pid, 9)
    worker.join()

    pages.go_to_page_place(4.0)
    wait()

    assert read.pages.over.source.places(4) is not None
    assert pages.isVisible()


def test_without_the_original_a_sentence_leads_to_the_text(read, session, plan):
    session.project.conn.execute("UPDATE blob SET bytes = NULL")
    session.show_document(plan.id)

    read.view_bar.page_view.click()

    assert not read.pages.view.isVisible()
    assert "not in this copy" in read.pages.over.sentence
    read.pages.over.text_wanted.emit()
    assert read.reader.isVisible()


def test_nothing_of_the_process_is_left_when_the_window_goes(read, window, pages):
    if not Path("/proc").is_dir():
        pytest.skip("looks at the system's list of processes")
    pid = read.pages.over.source.process._worker.pid

    read.pages.open(None)
    read.pages.over.source.close()

    assert not Path(f"/proc/{pid}").exists()


def test_a_page_with_one_line_can_be_zoomed_and_scrolled_to_its_ends(read, session, add, wait):
    small = add(
        pdf_of(Sheet(column(["One line of words here, not more."], x=10, top=20), box=(0, 0, 300, 40))), "s.pdf"
    )
    session.show_document(small.id)
    read.view_bar.page_view.click()
    wait()

    for steps in (30, -60, 0):
        read.pages.zoom_by(steps)
    wait()

    assert read.pages.view.offset_at(QPointF(1, 1)) is None


# What helps reading


def test_exclusions_backlight_and_bookmark_are_painted_on_the_page_too(read, session, codebook, plan, pages):
    code(session, plan, span_of(read, "took evidence"), next(iter(codebook)).id)
    excluded, bookmark = span_of(read, "Nobody"), span_of(read, "eleven")
    places = {name: pages.end_lines(span_of(read, name))[0] for name in ("took", "Nobody", "eleven", "Costs")}

    def darkest(name: str) -> int:
        image = pages.viewport().grab(places[name]).toImage()
        return min(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))

    plain = {name: darkest(name) for name in places}
    read.reader.set_aids(Aids(excluded=(excluded,), bookmark=bookmark.start))
    assert darkest("Nobody") > plain["Nobody"] + 60
    assert darkest("Costs") == plain["Costs"]
    left = places["eleven"].topLeft() + QPoint(-14, 4)
    assert pages.viewport().grab().toImage().pixelColor(left) != QColor("white")

    read.reader.set_aids(Aids(backlight=True))
    assert darkest("Costs") > plain["Costs"] + 60
    assert abs(darkest("took") - plain["took"]) < 20


def test_whatever_the_text_is_asked_to_show_the_page_shows(read, pages, wait):
    last = len(read.reader.text) - 10

    read.reader.show_span(Span(last, last + 5))
    wait()

    assert pages.is_in_view(last)


def test_the_next_uncoded_paragraph_is_shown_on_its_page(read, pages, wait):
    for _ in range(12):
        QTest.keyClick(pages, KEY.Key_F9)
    wait()

    assert pages.is_in_view(read.reader.cursor_offset())
    assert pages.page_place() > 1.5


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at the system's list of processes")
def test_closing_the_project_ends_the_process(read, window, pages, qtbot):
    pid = read.pages.over.source.process._worker.pid

    window.context.session = None
    window.show_session(None)

    qtbot.waitUntil(lambda: not Path(f"/proc/{pid}").exists(), timeout=5_000)
