"""Word files made of a text and its structure: every character reads back in its place, the structure with it."""

import io
import zipfile
from pathlib import Path

import ooxml_integrity
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports.briefing_content import Briefing
from exports.document_content import TextBlock
from exports.word.comments_read import marked_text
from exports.word.mapped_text import RunMap
from exports.word.structured_text import plain_package, reads_back, text_package
from exports.word.text_leaves import TextTable, leaves_of

FACTS = Briefing("A letter", marking="Official", handling="For the team.")


def read(text: str, blocks: list[TextBlock]) -> RunMap:
    return marked_text(text_package(text, blocks, FACTS)).found


def laid_out(
    *pieces: tuple[str, str] | tuple[str, str, int] | tuple[str, str, int, str],
) -> tuple[str, list[TextBlock]]:
    """A text of leaves that a newline parts, and their blocks: (kind, words, level, label)."""
    blocks, at = [], 0
    for kind, words, *rest in pieces:
        level, label = (*rest, 0, None)[:2] if len(rest) < 2 else rest
        blocks.append(TextBlock(kind, at, at + len(words), level or 0, label))
        at += len(words) + 1
    return "\n".join(piece[1] for piece in pieces), blocks


def test_headings_lists_quotations_and_notes_read_back_as_such() -> None:
    text, blocks = laid_out(
        ("heading", "What we ask", 1), ("heading", "Work", 2, "2.1"), ("para", "Let people work."),
        ("item", "after six months", 1, "(a)"), ("item", "in any trade", 2, "•"), ("quote", "We cannot find staff."),
        ("caption", "Table 1: costs"), ("footnote", "See the annex.", 0, "1"),
    )  # fmt: skip

    found = read(text, blocks)

    assert found.text == text
    assert [(block.kind, block.level, block.label) for block in found.blocks] == [
        ("heading", 1, None), ("heading", 2, "2.1"), ("para", 0, None), ("item", 1, "(a)"), ("item", 1, "•"),
        ("quote", 0, None), ("caption", 0, None), ("item", 1, "1"),
    ]  # fmt: skip


def test_a_label_that_the_text_begins_with_is_not_drawn_again() -> None:
    text, blocks = laid_out(("item", "- work", 1, "-"), ("item", "rest", 1, "-"))

    assert [block.label for block in read(text, blocks).blocks] == [None, "-"]


def test_pages_begin_on_pages_with_their_number_beside_them() -> None:
    text, blocks = laid_out(("para", "One."), ("para", "Two."), ("item", "Three.", 1, "•"))
    pages = [TextBlock("page", 0, 4, 0, "iv"), TextBlock("page", 5, 9, 0, "v"), TextBlock("page", 10, 16, 0, "vi")]

    package = text_package(text, [*pages, *blocks], FACTS)

    assert [block.label for block in marked_text(package).found.blocks] == ["p. iv", "p. v", "p. vi •"]
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.read("word/document.xml").count(b"pageBreakBefore") == 2


def cells(*rows: list[str]) -> tuple[str, list[TextBlock]]:
    """A text before, a table, a text behind."""
    text, blocks = "Before.", [TextBlock("para", 0, 7)]
    table = len(blocks)
    for number, row in enumerate(rows):
        place, start = len(blocks), len(text) + 1
        for cell in row:
            text += "\n"
            blocks.append(TextBlock("cell", len(text), len(text) + len(cell)))
            text += cell
        blocks.insert(place, TextBlock("row", start, len(text), int(number == 0)))
    blocks.insert(table, TextBlock("table", 8, len(text)))
    blocks.append(TextBlock("para", len(text) + 1, len(text) + 8))
    return f"{text}\nBehind.", blocks


def test_a_table_is_a_table_with_a_header_row_and_empty_cells() -> None:
    text, blocks = cells(["Cost", "Who"], ["£28m", ""], ["", "All\nof us"])

    found = read(text, blocks)

    assert found.text == text
    assert [(block.kind, block.start, block.end, block.level) for block in found.blocks] == [
        (block.kind, block.start, block.end, block.level) for block in blocks
    ]


@pytest.mark.parametrize("row", [["only"], ["a", " "], ["a", "b\n"]])
def test_what_word_would_read_otherwise_becomes_paragraphs(row: list[str]) -> None:
    text, blocks = cells(row, row)

    assert not any(isinstance(piece, TextTable) for piece in leaves_of(text, blocks))
    assert read(text, blocks).text == text


def test_blank_lines_and_words_of_no_block_stay_in_their_places() -> None:
    text = "\n\n  Dear all,\n\n\nwe write \n \t\nto you.  \nstray line\n\nlast\n\n \n"
    first, last = text.index("Dear"), text.index("last")
    blocks = [TextBlock("heading", first, first + 9, 1), TextBlock("para", last, last + 4)]

    found = read(text, blocks)

    assert found.text == text.rstrip()
    assert found.blocks[0].kind == "heading"


def test_two_tables_in_a_row_stay_two() -> None:
    text = "a\nb\nc\nd"
    blocks = [TextBlock("cell", at, at + 1) for at in (0, 2, 4, 6)]
    blocks += [TextBlock("row", 0, 3), TextBlock("row", 4, 7), TextBlock("table", 0, 3), TextBlock("table", 4, 7)]

    found = read(text, blocks)

    assert found.text == text
    assert [block.kind for block in found.blocks].count("table") == 2


PIECES = st.text(st.sampled_from("ab é🇬🇧\n\t\u00ad\u2011<&שׁ"), max_size=12)
KINDS = st.sampled_from(["heading", "para", "item", "quote", "cell", "row", "table", "page", "footnote", "odd"])


@settings(max_examples=150, deadline=None)
@given(PIECES, st.lists(st.tuples(KINDS, st.integers(0, 14), st.integers(0, 14), st.integers(0, 4)), max_size=8))
def test_any_text_reads_back_with_its_structure_or_without(text: str, spans: list[tuple[str, int, int, int]]) -> None:
    """Blocks may overlap, reach beyond the text or make no sense: then the lines alone must read back."""
    blocks = [TextBlock(kind, start, end, level, "x" if level else None) for kind, start, end, level in spans]

    with_structure = marked_text(text_package(text, blocks, FACTS)).text
    plain = marked_text(plain_package(text, FACTS)).text

    assert reads_back(text, plain)
    if all(block.kind not in ("cell", "row", "table") for block in blocks):
        assert reads_back(text, with_structure)


def test_the_file_has_marking_title_and_no_part_of_a_briefing(tmp_path: Path) -> None:
    text, blocks = cells(["Cost", "Who"], ["£28m", ""])
    package = text_package(text, [TextBlock("heading", 0, 7, 1, "I."), *blocks[1:]], FACTS)
    path = tmp_path / "made.docx"
    path.write_bytes(package)

    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        header = b"".join(archive.read(name) for name in names if "header" in name)
        styles = etree.fromstring(archive.read("word/styles.xml"))
    assert not any(name.startswith("customXml") for name in names)
    assert b"OFFICIAL" in header
    assert b"For the team." in header
    assert styles.find(".//{*}style[@{*}styleId='Heading1']/{*}pPr/{*}numPr") is None
    assert list(OpenXmlValidator().validate(path).errors) == []
    assert ooxml_integrity.check(path) == []
