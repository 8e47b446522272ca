"""Boxes round words: there and back for every word of a file with columns, broken words, turns and mixed sizes."""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF, QRectF

from desktop.domain.span import Span
from desktop.readers import pdf
from desktop.readers.pdf_pages import PdfPages
from desktop.readers.source_map import SourceMap
from desktop.ui.page_view.words import PageWords
from tests.pdf_files import Sheet, mixed_file, pdf_of


@dataclass
class Sample:
    """A file as the page view has it."""

    text: str
    bridge: SourceMap
    pages: dict[int, PageWords]

    def words(self) -> Iterator[tuple[Span, int]]:
        """Every word with its page."""
        for found in re.finditer(r"\S+", self.text):
            page = self.bridge.page_of(found.start())
            assert page is not None
            yield Span(found.start(), found.end()), page

    def boxes(self, words: str) -> tuple[QRectF, ...]:
        """The boxes round words that are quoted."""
        start = self.text.index(words)
        page = self.bridge.page_of(start)
        assert page is not None
        return self.pages[page].boxes(Span(start, start + len(words)))


def sample_of(data: bytes) -> Sample:
    parsed = pdf.read(data, "a.pdf")
    bridge = SourceMap(pdf.source_runs(parsed.source_map or b""))
    pages = PdfPages(data, "a.pdf")
    numbers = range(1, len(pages.sizes()) + 1)
    return Sample(parsed.text, bridge, {n: PageWords(bridge.on_page(n), pages.boxes(n)) for n in numbers})


@pytest.fixture(scope="module")
def sample() -> Sample:
    return sample_of(mixed_file())


def ends_of(box: QRectF) -> tuple[QPointF, QPointF, QPointF, QPointF]:
    """The middles of a box's sides, a little inside."""
    middle = box.center()
    return (
        QPointF(box.left() + 0.3, middle.y()),
        QPointF(box.right() - 0.3, middle.y()),
        QPointF(middle.x(), box.top() + 0.3),
        QPointF(middle.x(), box.bottom() - 0.3),
    )


def test_the_middle_of_every_box_is_in_its_word_again(sample: Sample) -> None:
    for span, page in sample.words():
        boxes = sample.pages[page].boxes(span)
        assert boxes, span.of(sample.text)
        for box in boxes:
            found = sample.pages[page].offset_at(box.center())
            assert found is not None
            assert span.contains(found), span.of(sample.text)


def test_drawing_over_the_boxes_of_every_word_selects_the_word(sample: Sample) -> None:
    for span, page in sample.words():
        words = sample.pages[page]
        boundaries = [words.boundary_at(point) for box in words.boxes(span) for point in ends_of(box)]
        known = [boundary for boundary in boundaries if boundary is not None]

        assert (min(known), max(known)) == (span.start, span.end), span.of(sample.text)


def test_a_word_on_one_line_has_one_box_and_a_broken_word_two(sample: Sample) -> None:
    assert len(sample.boxes("evidence")) == 1
    assert len(sample.boxes("committee defended")) == 2
    assert len(sample.boxes("long-term goals")) == 2


def test_a_passage_over_two_columns_has_a_box_for_each_line(sample: Sample) -> None:
    boxes = sample.boxes("defended it, which is rare.\nCosts fall")

    left, right = boxes
    assert left.right() < right.left()
    assert left.top() > right.top()


def test_the_words_of_a_line_are_joined_over_the_spaces(sample: Sample) -> None:
    (whole,) = sample.boxes("took evidence from")
    (first,), (last,) = sample.boxes("took"), sample.boxes("evidence")

    assert whole.left() == pytest.approx(first.left())
    assert whole.right() > last.right()


def test_beside_the_words_there_is_no_character_but_a_nearest_end(sample: Sample) -> None:
    beside = QPointF(5, 5)

    assert sample.pages[1].offset_at(beside) is None
    assert sample.pages[1].boundary_at(beside) is not None


def test_a_page_without_words_answers_nothing() -> None:
    words = PageWords((), array("f"))

    assert words.boundary_at(QPointF(1, 1)) is None
    assert words.offset_at(QPointF(1, 1)) is None
    assert words.first_below(0) is None
    assert words.caret(0) is None
    assert words.boxes(Span(0, 10)) == ()


def test_the_first_line_below_a_height_is_found(sample: Sample) -> None:
    assert sample.pages[1].first_below(0) == 0
    assert sample.pages[1].first_below(100) == sample.text.index("The committee")
    assert sample.pages[1].first_below(10_000) is None


def test_words_that_run_down_the_page_are_known_by_it(sample: Sample) -> None:
    assert [sample.pages[page].downward for page in range(1, 6)] == [False, True, False, False, False]


def test_a_character_without_a_place_does_no_harm() -> None:
    sample = sample_of(pdf_of(Sheet([(60, 700, 11, "Some words here")])))
    run = sample.bridge.on_page(1)[0]
    places = array("f", [10.0, 10.0, 20.0, 22.0] * run.length)
    places[4:8] = array("f", [0.0] * 4)

    words = PageWords([run], places)

    assert words.boxes(Span(0, run.length)) == (QRectF(10, 10, 10, 12),)
    assert PageWords([run], places[:8]).boxes(Span(0, 1)) == (QRectF(10, 10, 10, 12),)
