"""OpenDocument texts: what a reader of the page sees."""

import io
import zipfile
from pathlib import Path

import pytest

from desktop.domain.document import ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers import odt
from desktop.readers.table import reader_for

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("fo", "xsl-fo-compatible"),
        ("draw", "drawing"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip
STYLES = (
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    '<style:style style:name="Quotations"/>'
    '<style:style style:name="Quote_20_Source" style:parent-style-name="Quotations"/>'
    '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>'
)
BODY = (
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes>"
    '<text:h text:outline-level="1">A plan that works</text:h>'
    "<text:p/>"
    '<text:p>Let people<text:s text:c="2"/>work <text:span text:style-name="T1">after six</text:span> months 😀'
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
    "<text:p>Open letter, p. 2</text:p></text:note-body></text:note>.</text:p>"
    '<text:list text:style-name="L1"><text:list-item><text:p>first</text:p><text:list><text:list-item>'
    "<text:p>inner</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>second</text:p>"
    "</text:list-item></text:list>"
    '<text:p text:style-name="P1">We cannot\n    go on.</text:p>'
    '<text:p text:style-name="Quote_20_Source">— a cook</text:p>'
    "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
    "<table:table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell>"
    "<text:p>b</text:p><text:p>c</text:p></table:table-cell><table:table-cell><text:p>d</text:p></table:table-cell>"
    "</table:table-row></table:table>"
    '<text:p>See <text:a xlink:href="https://example.org/x">the page</text:a>.<draw:frame><draw:text-box>'
    "<text:p>in a box</text:p></draw:text-box></draw:frame></text:p>"
)


def made(body: str, *, mimetype: str = odt.MEDIA_TYPE, manifest: str = "", styles: str = STYLES) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", mimetype)
        archive.writestr(
            "content.xml",
            f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
    return buffer.getvalue()


def parts(parsed: ParsedDocument) -> list[tuple[str, int, str | None, str]]:
    return [(b.kind, b.level, b.label, parsed.text[b.start : b.end]) for b in parsed.blocks]


def test_headings_lists_quotations_cells_notes_and_boxes_are_blocks() -> None:
    parsed = odt.read(made(BODY), "a.odt")

    assert [part for part in parts(parsed) if part[0] != "table"] == [
        ("heading", 1, None, "A plan that works"),
        ("para", 0, None, "Let people  work after six months 😀."),
        ("item", 1, "1.", "first"),
        ("item", 2, "–", "inner"),
        ("item", 1, "2.", "second"),
        ("quote", 0, None, "We cannot go on."),
        ("para", 0, None, "— a cook"),
        ("row", 1, None, "a\n"),
        ("cell", 0, None, "a"),
        ("cell", 0, None, ""),
        ("row", 0, None, "b\nc\nd"),
        ("cell", 0, None, "b\nc"),
        ("cell", 0, None, "d"),
        ("para", 0, None, "See the page."),
        ("para", 0, None, "in a box"),
        ("footnote", 0, "1", "Open letter, p. 2"),
    ]
    assert parsed.title == "A plan that works"


def test_emphasis_links_and_notes_are_marks_at_their_words() -> None:
    parsed = odt.read(made(BODY), "a.odt")

    marks = [(mark.kind, parsed.text[mark.start : mark.end], mark.value) for mark in parsed.marks]
    assert marks == [
        ("bold", "after six", None),
        ("link", "", "#footnote-1"),
        ("link", "the page", "https://example.org/x"),
    ]
    assert parsed.text[: parsed.marks[1].start].endswith("😀")


def test_paragraphs_of_the_body_are_numbered_with_the_empty_ones() -> None:
    parsed = odt.read(made(BODY), "a.odt")

    first_words = [parsed.text[start:].split("\n")[0] for start in parsed.paragraphs]
    assert len(parsed.paragraphs) == 9
    assert first_words[2].startswith("Let people")
    assert first_words[-1] == "See the page."


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (made(""), "holds no text"),
        (made("<text:p>x</text:p>", mimetype="application/vnd.oasis.opendocument.spreadsheet"), "holds no text"),
        (made("<text:p>x</text:p>", manifest="<encryption-data/>"), "password"),
        (made("<text:p>x"), "damaged"),
        (made("<text:p>x</text:p>")[:-60], "damaged"),
        (b"", "damaged"),
        (made("<text:section>" * 3_000 + "</text:section>" * 3_000), "damaged|nested"),
    ],
)
def test_what_is_no_readable_text_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(DocumentUnreadable, match=sentence):
        odt.read(data, "a.odt")


def test_an_odt_of_another_name_is_known_by_its_first_bytes() -> None:
    assert reader_for(Path("letter"), made("<text:p>x</text:p>")).key == "odt"
    assert reader_for(Path("letter.docx"), made("<text:p>x</text:p>")).key in ("odt", "word")
