"""Pages of a PDF as pictures: of the right size, turned as the file says, with every character where it is drawn."""

import itertools
import re

import pytest

from desktop.domain.span import Span
from desktop.errors import PagesNotDrawn
from desktop.readers import pdf
from desktop.readers.pdf_pages import PdfPages
from desktop.readers.source_map import SourceMap
from tests.pdf_files import LEFT, Sheet, column, mixed_file, pdf_of

SIZES = [(595, 842), (595, 842), (298, 420), (1000, 800), (450, 400)]


def inked(pages: PdfPages, page: int, scale: float = 2.0) -> tuple[bytes, int, int]:
    """A page's red channel, its width and height in pixels."""
    width, height = (round(side * scale) for side in pages.sizes()[page - 1])
    return pages.picture(page, width, height)[2::4], width, height


def test_sizes_are_those_of_the_page_as_it_is_shown() -> None:
    assert PdfPages(mixed_file(), "a.pdf").sizes() == SIZES


def test_every_word_has_ink_in_its_box_and_every_ink_is_in_a_box() -> None:
    data = mixed_file()
    parsed = pdf.read(data, "a.pdf")
    pages, bridge = PdfPages(data, "a.pdf"), SourceMap(pdf.source_runs(parsed.source_map or b""))
    scale = 2.0

    for page in range(1, 6):
        red, width, height = inked(pages, page, scale)
        boxes = pages.boxes(page)
        covered = bytearray(width * height)
        words = [m for m in re.finditer(r"\w+", parsed.text) if bridge.page_of(m.start()) == page]
        assert words
        for word in words:
            ink = 0
            for run in bridge.places(Span(word.start(), word.end())):
                for char in range(run.first, run.first + run.length):
                    left, top, right, bottom = (round(side * scale) for side in boxes[4 * char : 4 * char + 4])
                    for y in range(max(0, top - 2), min(height, bottom + 2)):
                        row = slice(y * width + max(0, left - 2), y * width + min(width, right + 2))
                        covered[row] = b"\x01" * len(red[row])
                        ink += sum(value < 128 for value in red[row])
            assert ink > 8 * len(word[0]), word[0]
        stray = sum(value < 128 and not under for value, under in zip(red, covered, strict=True))
        total = sum(value < 128 for value in red)
        # Full stops, commas, pound signs and hyphens at line ends belong to no word.
        assert stray < 0.02 * total, page


def test_the_way_over_the_map_leads_there_and_back_for_every_word() -> None:
    parsed = pdf.read(mixed_file(), "a.pdf")
    bridge = SourceMap(pdf.source_runs(parsed.source_map or b""))

    for word in re.finditer(r"\S+", parsed.text):
        span = Span(word.start(), word.end())
        runs = bridge.places(span)
        offsets = list(itertools.chain.from_iterable(range(run.start, run.end) for run in runs))
        missing = [parsed.text[n] for n in range(span.start, span.end) if n not in offsets]
        assert missing in ([], ["-"])  # the hyphen of a compound at a line end is none of PDFium's characters
        assert {run.page for run in runs} == {bridge.page_of(span.start)}


def test_words_broken_at_a_line_end_have_two_places() -> None:
    parsed = pdf.read(mixed_file(), "a.pdf")
    bridge = SourceMap(pdf.source_runs(parsed.source_map or b""))
    start = parsed.text.index("committee defended")

    runs = bridge.places(Span(start, start + len("committee")))

    assert [run.length for run in runs] == [len("com"), len("mittee")]


def test_a_window_of_the_text_counts_from_its_start() -> None:
    runs = [(0, 10, 1, 0), (11, 10, 1, 12), (22, 10, 2, 0)]

    windowed = SourceMap(runs, first=15, last=25)

    assert [(run.start, run.length, run.page, run.first) for run in windowed.places(Span(0, 10))] == [
        (0, 6, 1, 16),
        (7, 3, 2, 0),
    ]
    assert windowed.page_of(0) == 1
    assert windowed.page_of(6) == 2
    assert windowed.span_of(2) == Span(7, 10)
    assert windowed.span_of(3) is None


def test_a_damaged_file_is_a_sentence() -> None:
    with pytest.raises(PagesNotDrawn, match=r"pages of a\.pdf cannot be shown.*text view"):
        PdfPages(b"no pdf", "a.pdf")


def test_a_page_that_is_not_there_is_a_sentence() -> None:
    with pytest.raises(PagesNotDrawn, match="page 2 is damaged"):
        PdfPages(pdf_of(Sheet(column(LEFT))), "a.pdf").boxes(2)
