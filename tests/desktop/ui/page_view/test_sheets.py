"""Pages on the desk: places at a zoom, and from a point of the desk to a point of a page."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from desktop.ui.page_view.sheets import EDGE, GAP, Sheets, fitting

SIZES = ((600.0, 800.0), (300.0, 400.0), (800.0, 600.0))


def test_pages_lie_below_each_other_each_in_the_middle() -> None:
    sheets = Sheets(SIZES, zoom=75, width=1000)

    assert sheets.scale == 1.0
    assert [place.top() for place in sheets.places] == [GAP, 800 + 2 * GAP, 1200 + 3 * GAP]
    assert {place.center().x() for place in sheets.places} == {500.0}
    assert sheets.height == 1800 + 4 * GAP


@pytest.mark.parametrize("page", [1, 2, 3])
def test_a_point_of_a_page_is_found_again(page: int) -> None:
    sheets = Sheets(SIZES, zoom=130, width=900)
    box = QRectF(30, 40, 100, 20)

    found, point = sheets.at(sheets.box(page, box).center())

    assert found == page
    assert point.x() == pytest.approx(80)
    assert point.y() == pytest.approx(50)


def test_between_two_pages_the_nearer_one_counts() -> None:
    sheets = Sheets(SIZES, zoom=75, width=1000)
    gap = sheets.place(1).bottom()

    assert sheets.at(QPointF(500, gap + 2))[0] == 1
    assert sheets.at(QPointF(500, gap + GAP - 2))[0] == 2
    assert sheets.at(QPointF(500, -50))[0] == 1
    assert sheets.at(QPointF(500, 99_999))[0] == 3


def test_the_pages_between_two_heights_are_those_that_show() -> None:
    sheets = Sheets(SIZES, zoom=75, width=1000)

    assert sheets.between(0, 100) == range(1, 2)
    assert sheets.between(700, 900) == range(1, 3)
    assert sheets.between(0, 5000) == range(1, 4)
    assert len(Sheets((), zoom=100, width=10).between(0, 100)) == 0


def test_the_width_is_filled_by_the_usual_pages_and_not_by_a_fold_out() -> None:
    assert fitting(SIZES, 800 + 2 * EDGE) == pytest.approx(75)
    folded = ((600.0, 800.0),) * 9 + ((2400.0, 800.0),)
    assert fitting(folded, 900 + 2 * EDGE) == pytest.approx(75)


def test_a_picture_has_the_pixels_of_the_screen_but_not_too_many() -> None:
    sheets = Sheets(SIZES, zoom=75, width=1000)

    assert sheets.picture_size(1, ratio=2, most=10_000_000).toTuple() == (1200, 1600)
    small = sheets.picture_size(1, ratio=2, most=480_000)
    assert small.toTuple() == (600, 800)
