"""Word files: what a reader of the page sees, whatever wrote the file."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest

from desktop.domain.document import ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers import word

BODY = "<w:p><w:r><w:t>One.</w:t></w:r></w:p>"


def parts(parsed: ParsedDocument) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, parsed.text[block.start : block.end]) for block in parsed.blocks]


def made_by_python_docx() -> bytes:
    document = docx.Document()
    document.add_heading("A plan that works", 0)
    document.add_heading("What we ask", 1)
    document.add_paragraph("Let people work after six months 😀.")
    document.add_paragraph("the right to work", style="List Bullet")
    document.add_paragraph("an end to hotels", style="List Number")
    document.add_paragraph("We cannot go on.", style="Quote")
    table = document.add_table(2, 2)
    for place, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cell {place}" if place != 1 else ""
    document.core_properties.author = "python-docx"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_headings_items_quotes_and_cells_are_blocks() -> None:
    parsed = word.read(made_by_python_docx(), "a.docx")

    assert [part for part in parts(parsed) if part[0] not in ("table", "row")] == [
        ("heading", 1, "A plan that works"),
        ("heading", 1, "What we ask"),
        ("para", 0, "Let people work after six months 😀."),
        ("item", 1, "the right to work"),
        ("item", 1, "an end to hotels"),
        ("quote", 0, "We cannot go on."),
        ("cell", 0, "cell 0"),
        ("cell", 0, ""),
        ("cell", 0, "cell 2"),
        ("cell", 0, "cell 3"),
    ]
    assert parsed.title == "A plan that works"
    assert parsed.byline == ""  # the author in the properties is a program, a typist or a template


def test_the_title_of_the_properties_counts_where_the_text_shows_it(word_file: Callable[..., bytes]) -> None:
    body = "<w:p><w:r><w:t>Draft. A plan that works for all of us, and when it starts</w:t></w:r></w:p>"

    shown = word.read(word_file(body, title="A plan that works"), "x.docx")
    of_template = word.read(word_file(body, title="Impact assessment template 2013"), "x.docx")

    assert shown.title == "Draft. A plan that works for all of us, and when it starts"
    assert of_template.title == shown.title


def test_an_explanatory_memorandum_has_its_whole_title(word_file: Callable[..., bytes]) -> None:
    lines = ("EXPLANATORY MEMORANDUM TO", "THE WIDGETS ORDER 2026", "14 July 2026")
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)

    parsed = word.read(word_file(body), "x.docx")

    assert parsed.title == "EXPLANATORY MEMORANDUM TO THE WIDGETS ORDER 2026"
    assert parsed.published_on == "2026-07-14"


def test_a_main_part_of_another_name_is_found(word_file: Callable[..., bytes]) -> None:
    assert word.read(word_file(BODY, main="document22.xml"), "a.docx").text == "One."


def test_inserted_text_says_that_changes_were_accepted(word_file: Callable[..., bytes]) -> None:
    body = "<w:p><w:r><w:t>Is </w:t></w:r><w:ins><w:r><w:t>not </w:t></w:r></w:ins><w:r><w:t>so.</w:t></w:r></w:p>"

    parsed = word.read(word_file(body), "a.docx")

    assert parsed.text == "Is not so."
    assert parsed.options == {"changes": "accepted"}


def test_an_encrypted_file_is_refused_with_what_to_do() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500)

    with pytest.raises(DocumentUnreadable, match="protected by a password.*without the password"):
        word.read(data, "a.docx")


def test_an_old_word_file_is_refused_with_what_to_do() -> None:
    with pytest.raises(DocumentUnreadable, match=r"older format.*Save it as \.docx"):
        word.read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000), "a.doc")


def test_a_file_without_words_is_refused(word_file: Callable[..., bytes]) -> None:
    with pytest.raises(DocumentUnreadable, match="it holds no text"):
        word.read(word_file("<w:p/>"), "a.docx")


def test_a_truncated_file_is_refused(word_file: Callable[..., bytes]) -> None:
    data = word_file(BODY)

    with pytest.raises(DocumentUnreadable, match="damaged"):
        word.read(data[: len(data) // 2], "a.docx")


def test_broken_xml_is_refused(word_file: Callable[..., bytes]) -> None:
    with pytest.raises(DocumentUnreadable, match="damaged"):
        word.read(word_file("<w:p>"), "a.docx")


def test_entities_are_not_expanded() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
            'Id="a" Type="x/officeDocument" Target="d.xml"/></Relationships>',
        )
        archive.writestr(
            "d.xml",
            f'<!DOCTYPE d [<!ENTITY e0 "haha">{bomb}]><w:document xmlns:w="http://schemas.openxmlformats.org/'
            'wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>a &e8; b</w:t></w:r></w:p></w:body></w:document>',
        )

    try:
        text = word.read(buffer.getvalue(), "a.docx").text
    except DocumentUnreadable:
        return
    assert "haha" not in text
