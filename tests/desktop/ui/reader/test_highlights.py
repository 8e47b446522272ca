"""Overlaps deeper than lines can show: only what is painted is worked out, and nothing coded is dimmed."""

import pytest
from PySide6.QtCore import QRectF

from desktop.domain.code import LINE_OF_COLOR
from desktop.domain.ids import CodeId, CodingId
from desktop.domain.span import Span
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.painted import PaintedCoding
from tests.desktop.ui.reader.conftest import document_of

WORDS = "We ask the county for an evening bus on every route that links two towns, until ten at night. " * 3
DEEP = 12


@pytest.fixture
def view(pane):
    """Twelve codings that begin one after the other; each reaches as far beyond the one before."""
    view = pane.view
    view.set_document(document_of([("para", WORDS)]), DocumentHeader("Bus"))
    view.page.geometry.finish()
    view.set_codings([coding(number) for number in range(DEEP)])
    return view


def coding(number: int) -> PaintedCoding:
    line = LINE_OF_COLOR["green"]
    start, end = number * 5, 100 + number * 10
    return PaintedCoding(CodingId(f"c{number:02}"), start, end, CodeId("green"), "green", "g", "green", line)


def clip_of(view) -> QRectF:
    return QRectF(0, 0, view.page.full_width, 2000)


def in_view(view, selected: str | None = None) -> set[str]:
    highlights = view.page.highlights
    return {piece.coding.id for piece in highlights.in_view(clip_of(view), selected)}


def test_of_a_dozen_over_the_same_words_those_that_are_painted_are_worked_out(view) -> None:
    shown = in_view(view)

    assert shown == {f"c{number:02}" for number in range(view.page.highlights.most_lines)}


def test_the_selected_one_is_painted_however_deep_it_lies(view) -> None:
    assert f"c{DEEP - 1}" in in_view(view, f"c{DEEP - 1}")
    before = view.viewport().grab().toImage()
    view.select_coding(CodingId(f"c{DEEP - 1}"))

    assert view.viewport().grab().toImage() != before


def test_when_one_that_was_painted_goes_a_deeper_one_is(view) -> None:
    view.remove_coding(CodingId("c00"))

    shown = in_view(view)
    assert len(shown) == view.page.highlights.most_lines
    assert "c00" not in shown


def test_the_backlight_leaves_all_coded_words_alone_the_deepest_too(view) -> None:
    last = coding(DEEP - 1)
    stretches = list(view.page.highlights.covered(clip_of(view)))
    covered = view.page.geometry.stretches(Span(0, last.end), 0)

    assert stretches == covered
