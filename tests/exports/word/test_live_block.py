"""What ties a block of a Word file to its data, and its words as they are read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports.word.hash_map import WordsHash, words_hash
from exports.word.live_block import LiveBlock, bookmark_name, handle, live_paragraph, words_of
from exports.word.roles import ROLES
from exports.word.story import Story
from exports.word.xml_text import NAMESPACES

REF = "<w:r><w:t>Table 2</w:t></w:r>"
DRAWN = '<wp:inline><wp:docPr id="1" name="n" descr="Bars"/></wp:inline>'

GUID = "01905c3e-0000-7000-8000-00000000002a"
PICTURE = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'


def element(xml: str) -> etree._Element:
    return etree.fromstring(f"<w:sdtContent {NAMESPACES} {PICTURE}>{xml}</w:sdtContent>")


def story() -> Story:
    return Story({role.key: role.key for role in ROLES})


def test_a_guid_is_its_own_name_in_tags_and_bookmarks() -> None:
    assert handle(GUID) == GUID
    assert bookmark_name(GUID) == "_bx01905c3e00007000800000000000002a"


@given(st.text(min_size=1))
def test_any_key_fits_into_a_tag_and_a_bookmark(key: str) -> None:
    assert len(f"bx:{handle(key)}/999") <= 64
    assert "/" not in handle(key)
    assert len(bookmark_name(key)) <= 40


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        ("<w:p><w:r><w:t>one </w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>", "one \ttwo\nthree"),
        ("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a\nb"),
        (
            "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>",
            "new",
        ),
        ("<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>here</w:t></w:r></w:p>", "here"),
        ('<w:p><w:r><w:t>word</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p>', "word"),
        (
            '<w:p><w:r><w:t>see </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x'
            '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Table 2</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>, too</w:t></w:r></w:p>',
            "see , too",
        ),
        (f'<w:p><w:fldSimple w:instr="REF x">{REF}</w:fldSimple><w:r><w:t>!</w:t></w:r></w:p>', "!"),
        (f"<w:p><w:r><w:drawing>{DRAWN}</w:drawing></w:r></w:p>", "Bars"),
    ],
)  # fmt: skip
def test_the_words_of_a_block_are_what_a_reader_sees(xml: str, words: str) -> None:
    assert words_of(element(xml)) == words


def test_the_words_of_a_table_are_its_cells_in_rows() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = "".join(f"<w:tr>{cell.format(a)}{cell.format(b)}</w:tr>" for a, b in (("a", "b"), ("c", "d")))

    assert words_of(element(f"<w:tbl>{rows}</w:tbl>")).split() == ["a", "b", "c", "d"]


@given(st.lists(st.text()))
def test_words_that_come_in_pieces_have_the_hash_of_the_whole(pieces: list[str]) -> None:
    pieces_hash = WordsHash()
    for piece in pieces:
        pieces_hash.add(piece)

    assert pieces_hash.digits() == words_hash("\n".join(pieces))


def test_a_paragraph_becomes_a_control_in_a_bookmark_with_an_entry() -> None:
    ours = story()
    ours.section = "s1"

    xml = live_paragraph(ours, GUID, "count", ours.text("numbered", "Four of nine."), alias="Count")

    block = element(xml)
    assert [etree.QName(child).localname for child in block] == ["bookmarkStart", "sdt", "bookmarkEnd"]
    entry = etree.fromstring("".join(ours.hash_map.xml()))
    assert dict(entry.attrib) == {
        "id": GUID, "hash": words_hash("Four of nine."), "parts": "1", "section": "s1", "kind": "count",
    }  # fmt: skip


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_the_hash_of_a_block_is_that_of_its_words_read_back(texts: list[str]) -> None:
    ours = story()
    block = LiveBlock(ours, GUID, "matrix", alias="Matrix")

    xml = block.opening + "".join(block.taken(ours.text("body", text)) for text in texts) + block.closing()

    entry = etree.fromstring("".join(ours.hash_map.xml()))
    assert entry.get("hash") == words_hash(words_of(element(xml)))
