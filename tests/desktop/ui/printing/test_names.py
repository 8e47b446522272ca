"""Where names stand beside a page."""

import random

import pytest

from desktop.domain.ids import CodingId
from desktop.ui.printing.names import LEAST_STEP, place_names
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.stripes import Bar


def bar(number: int, top: float, bottom: float, lane: int = 0) -> Bar:
    return Bar(PaintedCoding(CodingId(f"c{number}"), 0, 1), lane, top, bottom)


def test_a_name_stands_at_the_first_line_of_its_passage() -> None:
    (row,) = place_names([bar(1, 200, 300)], top=100, bottom=900, line=20)

    assert row.middle == 210


def test_a_passage_that_began_on_an_earlier_page_is_named_at_the_top() -> None:
    (row,) = place_names([bar(1, 20, 300)], top=100, bottom=900, line=20)

    assert row.middle == 110


@pytest.mark.parametrize("count", [1, 2, 10, 60, 200])
@pytest.mark.parametrize("seed", range(5))
def test_names_are_apart_on_the_page_and_none_is_lost(count: int, seed: int) -> None:
    chance = random.Random(seed)
    tops = [chance.uniform(60, 895) for _ in range(count)]
    bars = [bar(number, top, top + 40, number % 4) for number, top in enumerate(tops)]

    rows = place_names(bars, top=100, bottom=900, line=20)

    middles = [row.middle for row in rows]
    assert all(b - a >= LEAST_STEP - 0.001 for a, b in zip(middles, middles[1:], strict=False))
    assert middles[0] >= 100
    assert middles[-1] <= 900
    named = [row.coding.id for row in rows if row.coding] + [one.id for row in rows for one in row.more]
    assert sorted(named) == sorted(one.coding.id for one in bars)


def test_a_page_without_codings_has_no_names() -> None:
    assert place_names([], top=100, bottom=900, line=20) == ()
