"""The margin names each coding once, at its first line, and a click selects exactly that one."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.code import LINE_OF_COLOR
from desktop.domain.ids import CodeId, CodingId
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.stripes import NAME_STEP, StripePlan
from tests.desktop.ui.reader.conftest import document_of

WORDS = "We ask the county for an evening bus on every route that links two towns, until ten at night. " * 6


def coding(name: str, start: int, end: int, color: str = "blue", **more) -> PaintedCoding:
    line = LINE_OF_COLOR[color]
    return PaintedCoding(CodingId(name), start, end, CodeId(color), f"Code {name}", name[0], color, line, **more)


def shown(pane, *codings: PaintedCoding):
    pane.view.set_document(document_of([("para", WORDS)] * 8), DocumentHeader("Bus"))
    pane.view.page.geometry.finish()
    pane.view.set_codings(codings)
    return StripePlan(pane.view.page.geometry, pane.view.codings)


def test_bars_stand_beside_their_lines(pane):
    plan = shown(pane, coding("a", 0, 40), coding("b", 200, 420))
    geometry = pane.view.page.geometry

    one, other = plan.bars(0, 900)

    assert (one.top, one.bottom) == geometry.extent(one.coding.span)
    assert one.bottom < other.top
    assert (one.lane, other.lane) == (0, 0)


def test_names_never_overlap(pane):
    plan = shown(pane, *(coding(f"n{n}", n, 300 + n) for n in range(12)))
    bars = plan.bars(0, 900)

    rows = plan.rows(bars, lanes_shown=4, line=26.5)

    middles = [row.middle for row in rows]
    assert all(b - a >= NAME_STEP for a, b in zip(middles, middles[1:], strict=False))
    counted = sum((row.coding is not None) + len(row.more) for row in rows)
    assert counted == 12


def test_codings_in_lanes_without_room_are_counted(pane):
    plan = shown(pane, *(coding(f"n{n}", 0, 60) for n in range(6)))

    rows = plan.rows(plan.bars(0, 900), lanes_shown=4, line=26.5)

    assert sum(len(row.more) for row in rows) == 2


def test_a_click_on_a_bar_selects_exactly_that_coding(pane, qtbot):
    plan = shown(pane, coding("a", 0, 300), coding("b", 20, 200, "pink"))
    bar = plan.bars(0, 900)[1]
    pane.margin.repaint()
    point = QPoint(7 + 9 + 1, int((bar.top + bar.bottom) / 2 - pane.view.verticalScrollBar().value()))

    with qtbot.waitSignal(pane.margin.coding_clicked) as clicked:
        QTest.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=point)

    assert clicked.args == ["b"]


def test_a_click_on_a_name_selects_its_coding(pane, qtbot):
    plan = shown(pane, coding("a", 0, 300), coding("b", 20, 200, "pink", initials="JK", has_memo=True))
    pane.margin.repaint()
    rows = plan.rows(plan.bars(0, 900), lanes_shown=2, line=pane.view.page.style.size * 1.56)
    point = QPoint(40, int(rows[1].middle))

    with qtbot.waitSignal(pane.margin.coding_clicked) as clicked:
        QTest.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=point)

    assert clicked.args == ["b"]


def test_a_narrow_pane_shows_letters_and_keeps_the_text_readable(pane, qtbot):
    shown(pane, coding("a", 0, 300))

    pane.resize(700, 600)
    qtbot.waitUntil(lambda: pane.margin.width() < 110)

    assert pane.view.page.style.width >= 480
    assert pane.strip.geometry().right() < pane.width()


def test_scrolling_does_not_move_names_against_the_text(pane):
    plan = shown(pane, *(coding(f"n{n}", n * 90, n * 90 + 60) for n in range(40)))

    def middles(top: float) -> dict[str, float]:
        rows = plan.rows(plan.bars(top - 400, top + 700), lanes_shown=4, line=26.5)
        return {row.coding.id: row.middle for row in rows if row.coding and top < row.middle < top + 600}

    here, further = middles(600), middles(640)

    assert {name: y for name, y in here.items() if name in further} == {n: further[n] for n in here if n in further}


def test_the_overview_goes_to_where_it_is_clicked(pane):
    shown(pane, coding("a", 0, 300))
    height = pane.strip.height()

    QTest.mouseClick(pane.strip, Qt.MouseButton.LeftButton, pos=QPoint(8, height - 4))

    bar = pane.view.verticalScrollBar()
    assert bar.value() > bar.maximum() * 0.8
