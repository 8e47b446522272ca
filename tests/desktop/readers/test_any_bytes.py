"""Whatever bytes a reader is given, it gives a sound document or a sentence: nothing else ever comes out."""

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.document import BLOCK_KINDS, DOCUMENT_KINDS, MARK_KINDS, ParsedDocument
from desktop.errors import UserError
from desktop.readers.normalised import normalised_in_place
from desktop.readers.table import READERS, Reader, reader_for
from tests.gate import Counted, wanted

CONTAINERS = ("page", "table", "row")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TAGS = (
    "p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "hyperlink", "ins", "del", "br", "tab", "pPr", "rPr",
    "numPr", "footnoteReference", "drawing", "txbxContent", "outlineLvl", "pStyle", "sym", "moveFrom", "gridSpan",
)  # fmt: skip
SNIPPETS = (
    "<p>", "</p>", "<table><tr><td>", "</table>", "<li>", "<ul>", "<h1>", "<b>", "</b>", "<br>", "<pre>", "<!--",
    "&#0;", "&#13;", "word ", "# ", "* ", "1. ", "> ", "|a|b|\n|-|-|\n", "---\n", "`", "**", "[x](y)", "\n", "\r\n",
    "\t", "\u2029", "\x00", "😀", "e\u0301",
)  # fmt: skip
ANY_READER = st.sampled_from(READERS)
QUICK = settings(max_examples=wanted("X2 bytes") // 5, deadline=None, suppress_health_check=list(HealthCheck))


def check(parsed: ParsedDocument) -> None:
    text = parsed.text
    assert text.strip()
    assert normalised_in_place(text) == text
    assert text.encode().decode() == text
    assert "\r" not in text
    assert parsed.kind in DOCUMENT_KINDS
    assert parsed.title
    starts = [(block.start, -block.end) for block in parsed.blocks]
    assert [start for start, _ in starts] == sorted(start for start, _ in starts)
    end = 0
    for block in parsed.blocks:
        assert block.kind in BLOCK_KINDS
        assert 0 <= block.start <= block.end <= len(text)
        if block.kind not in CONTAINERS:
            assert block.start >= end
            end = block.end
    for mark in parsed.marks:
        assert mark.kind in MARK_KINDS
        assert 0 <= mark.start <= mark.end <= len(text)


def read(reader: Reader, data: bytes) -> None:
    with suppress(UserError):
        check(reader.read(data, "a" + reader.extensions[0]))


@pytest.mark.gate("X2 bytes")
@QUICK
@given(reader=ANY_READER, data=st.binary(max_size=400))
def test_random_bytes(counted: Counted, reader: Reader, data: bytes) -> None:
    read(reader, data)
    counted()


@pytest.mark.gate("X2 bytes")
@QUICK
@given(data=st.binary(max_size=400), name=st.text(st.characters(codec="utf-8", exclude_characters="/\x00"), min_size=1))
def test_the_choice_of_a_reader(counted: Counted, data: bytes, name: str) -> None:
    with suppress(UserError):
        assert reader_for(Path(name), data) in READERS
    counted()


@pytest.mark.gate("X2 bytes")
@QUICK
@given(
    reader=st.sampled_from([reader for reader in READERS if reader.key in ("web_page", "markdown", "plain_text")]),
    pieces=st.lists(st.sampled_from(SNIPPETS) | st.text(max_size=8), max_size=40),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
)
def test_random_markup(counted: Counted, reader: Reader, pieces: list[str], encoding: str) -> None:
    read(reader, "".join(pieces).encode(encoding, "replace"))
    counted()


def _elements(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, inside: f'<w:{tag} w:val="1" w:id="2">{"".join(inside)}</w:{tag}>',
        st.sampled_from(TAGS),
        st.lists(children, max_size=5),
    )


@pytest.mark.gate("X2 bytes")
@QUICK
@given(body=st.recursive(st.just("<w:r><w:t>words </w:t></w:r>"), _elements, max_leaves=25))
def test_random_word_bodies(counted: Counted, body: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')

    read(READERS[0], buffer.getvalue())
    counted()


@pytest.mark.gate("X2 bytes")
@QUICK
@given(data=st.data())
def test_damaged_word_files(counted: Counted, data: st.DataObject) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", "<Relationships/>" * 3)
        archive.writestr("word/document.xml", "<w:document/>" * 20)
    damaged = bytearray(buffer.getvalue())
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), min_size=1, max_size=8)):
        damaged[place] = data.draw(st.integers(0, 255))

    read(READERS[0], bytes(damaged))
    counted()


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.key)
def test_an_empty_file_is_refused(reader: Reader) -> None:
    with pytest.raises(UserError):
        reader.read(b"", "a" + reader.extensions[0])
