"""Work does not grow with the document or its codings: checks that count, without a clock."""

import random

import pytest

from desktop.domain.code import COLORS, LINE_OF_COLOR
from desktop.domain.ids import CodeId, CodingId
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.painted import PaintedCoding
from tests.desktop.ui.reader.conftest import document_of

WORDS = "We ask the county for an evening bus on every route that links two towns, until ten at night. " * 3


def coding(name: str, start: int, end: int) -> PaintedCoding:
    color = COLORS[start % 8]
    return PaintedCoding(CodingId(name), start, end, CodeId(color), color, color[0], color, LINE_OF_COLOR[color])


@pytest.fixture
def long_view(pane):
    """Half a megabyte with 3,000 overlapping codings."""
    pane.view.set_document(document_of([("para", WORDS)] * 1800), DocumentHeader("Long"))
    rng = random.Random(5)
    starts = [rng.randrange(500_000) for _ in range(3000)]
    pane.view.set_codings([coding(f"c{n}", start, start + rng.randint(20, 900)) for n, start in enumerate(starts)])
    return pane.view


def count_stretches(view, monkeypatch) -> list[int]:
    asked: list[int] = []
    real = view.page.geometry.stretches
    monkeypatch.setattr(
        view.page.geometry, "stretches", lambda span, number: (asked.append(number), real(span, number))[1]
    )
    return asked


def test_opening_lays_out_little_more_than_the_first_screen(long_view):
    long_view.viewport().repaint()

    geometry = long_view.page.geometry
    assert not geometry.is_complete
    assert geometry.height < geometry.total_height / 8


def test_adding_a_coding_measures_only_the_paragraphs_in_view(long_view, monkeypatch):
    long_view.viewport().repaint()
    asked = count_stretches(long_view, monkeypatch)

    long_view.put_coding(coding("new", 120, 240))
    long_view.viewport().repaint()

    assert set(asked) <= {0, 1}


def test_scrolling_measures_each_paragraph_once(long_view, monkeypatch):
    bar = long_view.verticalScrollBar()
    long_view.scroll_to(2000)
    long_view.viewport().repaint()
    asked = count_stretches(long_view, monkeypatch)

    for step in (0, 30, 60, 30, 0):
        bar.setValue(2000 + step)
        long_view.viewport().repaint()

    pairs = {(number, asked.count(number)) for number in asked}
    codings_of = {
        number: len(
            long_view.codings.between(long_view.page.built.map.starts[number], long_view.page.built.map.ends[number])
        )
        for number, _count in pairs
    }
    assert all(count == codings_of[number] for number, count in pairs)


def test_moving_an_edge_measures_only_what_it_touches(long_view, monkeypatch):
    from desktop.domain.span import Span

    long_view.put_coding(coding("mine", 120, 240))
    long_view.viewport().repaint()
    asked = count_stretches(long_view, monkeypatch)

    long_view.move_coding(CodingId("mine"), Span(120, 241))
    long_view.viewport().repaint()

    assert set(asked) <= {0, 1}
