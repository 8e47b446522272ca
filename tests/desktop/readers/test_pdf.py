"""PDF files: pages, paragraphs out of lines, and the way back to the characters of the page."""

from collections.abc import Callable

import pypdfium2
import pytest

from desktop.domain.document import Block, ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers import pdf

COLUMN = (
    "The committee took evidence from eleven bodies and found that the",
    "wait for an answer is far too long. Nobody who came to speak to the",
    "committee defended it, which is rare, and the members took note of it",
    "in their report to the House.",
)


def parts(parsed: ParsedDocument) -> list[tuple[str, str]]:
    leaves = [block for block in parsed.blocks if block.kind != "page"]
    return [(block.kind, parsed.text[block.start : block.end]) for block in leaves]


def lines(texts: tuple[str, ...], *, x: float = 72, top: float = 700, size: float = 11) -> list[tuple]:  # type: ignore[type-arg]
    return [(x, top - 13 * place, size, text) for place, text in enumerate(texts)]


def test_wrapped_lines_become_one_paragraph(pdf_file: Callable[..., bytes]) -> None:
    parsed = pdf.read(pdf_file(lines(COLUMN)), "a.pdf")

    assert parsed.text == " ".join(COLUMN)


def test_a_gap_and_a_larger_type_make_paragraph_and_heading(pdf_file: Callable[..., bytes]) -> None:
    page = [(72, 760, 18, "A plan that works"), *lines(COLUMN), *lines(COLUMN[1:], top=620)]

    parsed = pdf.read(pdf_file(page), "a.pdf")

    assert parts(parsed) == [
        ("heading", "A plan that works"),
        ("para", " ".join(COLUMN)),
        ("para", " ".join(COLUMN[1:])),
    ]
    assert parsed.title == "A plan that works"


def test_short_lines_under_each_other_stay_apart(pdf_file: Callable[..., bytes]) -> None:
    address = ("Ada Example MP", "House of Commons", "London", "SW1A 0AA")

    parsed = pdf.read(pdf_file([*lines(address, top=780), *lines(COLUMN)]), "a.pdf")

    assert [text for _, text in parts(parsed)][:4] == list(address)


def test_a_word_broken_at_the_line_end_is_whole_again(pdf_file: Callable[..., bytes]) -> None:
    broken = (COLUMN[0], "wait for an answer is far too long. Nobody who came to the com-", "mittee defended it.")

    parsed = pdf.read(pdf_file(lines(broken)), "a.pdf")

    assert "came to the committee defended it." in parsed.text


def test_a_compound_at_the_line_end_keeps_its_hyphen(pdf_file: Callable[..., bytes]) -> None:
    broken = ("The plan is long-term, and a long-term plan needs a fund for the long-", "term goals of the country.")

    assert "the long-term goals" in pdf.read(pdf_file(lines(broken)), "a.pdf").text


def test_columns_are_read_one_after_the_other(pdf_file: Callable[..., bytes]) -> None:
    left = ("The left column is narrow and", "goes on to its own end here.")
    right = ("The right column is another", "text, and is read after it.")

    parsed = pdf.read(pdf_file([*lines(left), *lines(right, x=320)]), "a.pdf")

    assert parsed.text == f"{' '.join(left)}\n{' '.join(right)}"


def test_bullets_are_items(pdf_file: Callable[..., bytes]) -> None:
    page = [*lines(COLUMN), (72, 640, 11, "• the right to work"), (72, 627, 11, "• safe routes")]

    assert parts(pdf.read(pdf_file(page), "a.pdf"))[1:] == [
        ("item", "• the right to work"),
        ("item", "• safe routes"),
    ]


def test_running_heads_and_page_numbers_are_set_apart(pdf_file: Callable[..., bytes]) -> None:
    pages = [
        [(72, 800, 9, "Committee on Widgets"), *lines(COLUMN), (290, 40, 9, f"Page {number} of 3")]
        for number in (1, 2, 3)
    ]

    parsed = pdf.read(pdf_file(*pages), "a.pdf")

    assert parts(parsed)[:3] == [
        ("header", "Committee on Widgets"),
        ("para", " ".join(COLUMN)),
        ("footer", "Page 1 of 3"),
    ]


def test_a_page_is_a_block_with_its_number(pdf_file: Callable[..., bytes]) -> None:
    parsed = pdf.read(pdf_file(lines(COLUMN), lines(COLUMN)), "a.pdf")

    pages = [block for block in parsed.blocks if block.kind == "page"]
    assert [page.label for page in pages] == ["1", "2"]
    assert [parsed.text[page.start : page.end] for page in pages] == [" ".join(COLUMN)] * 2


def test_the_number_of_a_note_is_not_read_into_a_figure(pdf_file: Callable[..., bytes]) -> None:
    page = [
        *lines(COLUMN),
        (72, 600, 11, "It costs £1,000"),
        (146.5, 604.5, 6.5, "1"),
        (150.5, 600, 11, " a year in every part of the country."),
        (72, 90, 6.5, "1"),
        (78, 86, 9, "Figures of the department for 2025."),
    ]

    parsed = pdf.read(pdf_file(page), "a.pdf")

    assert "It costs £1,000 a year" in parsed.text
    assert [mark.value for mark in parsed.marks] == ["#footnote-1"]
    assert parts(parsed)[-1] == ("footnote", "1 Figures of the department for 2025.")


def test_the_map_leads_back_to_the_characters_of_the_page(pdf_file: Callable[..., bytes]) -> None:
    data = pdf_file(lines(COLUMN), [(72, 700, 16, "Second"), *lines(COLUMN, top=660)])

    parsed = pdf.read(data, "a.pdf")

    assert parsed.source_map is not None
    with pypdfium2.PdfDocument(data) as document:
        shown = [page.get_textpage().get_text_range() for page in document]
    for start, length, page, first in pdf.source_runs(parsed.source_map):
        assert shown[page - 1][first : first + length] == parsed.text[start : start + length]


def test_pages_without_text_are_named(pdf_file: Callable[..., bytes]) -> None:
    parsed = pdf.read(pdf_file(lines(COLUMN), [], lines(COLUMN), [], []), "a.pdf")

    assert parsed.warnings == ("Pages 2, 4 to 5 of 5 show no text; a scanned page needs text recognition first.",)


def test_a_file_of_pictures_becomes_pages_without_text(pdf_file: Callable[..., bytes]) -> None:
    parsed = pdf.read(pdf_file([], []), "a scan.pdf")

    assert parsed.text == ""
    assert parsed.blocks == (Block("page", 0, 0, label="1"), Block("page", 0, 0, label="2"))
    assert parsed.title == "a scan.pdf"
    assert parsed.warnings == (pdf.NO_TEXT,)
    assert "text recognition" in pdf.NO_TEXT


@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing more", b"%PDF-", b"no pdf at all", b""])
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentUnreadable, match="damaged or no PDF"):
        pdf.read(data, "a.pdf")
