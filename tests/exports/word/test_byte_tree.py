"""A part as a tree that knows its bytes, and bytes put into it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports.word.byte_tree import ByteTree, PartNotSpliced, visible_text
from exports.word.splice import Edit, EditsOverlap, spliced
from exports.word.xml_text import NAMESPACES


def tree_of(inside: str, *, declaration: str = "") -> ByteTree:
    return ByteTree(f"{declaration}<w:document {NAMESPACES}>{inside}</w:document>".encode())


def test_the_bytes_of_an_element_are_those_from_its_first_to_its_last_sign() -> None:
    tree = tree_of("<!-- <w:p> --><w:p w:x='a>b' ><w:r><w:t>é &amp; <![CDATA[<w:p/>]]></w:t></w:r></w:p ><w:p /><w:p/>")

    found = [tree.bytes_of(node).decode() for node in tree.root.walk() if node.name == "p"]
    assert found == ["<w:p w:x='a>b' ><w:r><w:t>é &amp; <![CDATA[<w:p/>]]></w:t></w:r></w:p >", "<w:p />", "<w:p/>"]


def test_an_empty_element_ends_where_its_tag_does() -> None:
    tree = tree_of("<w:p><w:r><w:tab/></w:r><w:bookmarkEnd w:id='1'/></w:p><w:p>next</w:p>")

    mark = next(node for node in tree.root.walk() if node.name == "bookmarkEnd")
    assert tree.part[: tree.end(mark)].endswith(b"<w:bookmarkEnd w:id='1'/>")
    assert tree.content_end(mark) == tree.end(mark)


def test_offsets_count_bytes_behind_a_byte_order_mark_and_windows_line_ends() -> None:
    part = (
        "\ufeff<?xml version='1.0' encoding='UTF-8'?>\r\n" + f"<w:document {NAMESPACES}>\r\n<w:p>😀</w:p></w:document>"
    )
    tree = ByteTree(part.encode())

    assert [tree.bytes_of(node) for node in tree.root.walk() if node.name == "p"] == ["<w:p>😀</w:p>".encode()]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/></w:r></w:p>", "a\tb\n"),
        ("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a"),
        (
            "<w:p><w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:p>",
            "in",
        ),
        ("<w:p><w:moveFrom><w:r><w:t>out</w:t></w:r></w:moveFrom><w:r><w:t>in</w:t></w:r></w:p>", "in"),
        ("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a\nb"),
        ("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/></w:r></w:p>", "a\u2011\u00ad"),
        (
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>7</w:t></w:r>"
            "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>a</w:t></w:r></w:p>",
            "a",
        ),
    ],
)
def test_what_can_be_read(inside: str, text: str) -> None:
    assert visible_text(tree_of(inside).root) == text


@pytest.mark.parametrize(
    ("part", "why"),
    [
        ("<?xml version='1.0'?><w/>".encode("utf-16"), "UTF-16"),
        (b"<?xml version='1.0' encoding='iso-8859-1'?><w/>", "iso-8859-1"),
        (b"<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>", "document type"),
        (b"<w><p></w>", "damaged"),
        (b"", "damaged"),
    ],
)
def test_what_is_better_not_touched_is_refused(part: bytes, why: str) -> None:
    with pytest.raises(PartNotSpliced, match=why):
        ByteTree(part)


@given(st.binary(max_size=40), st.data())
def test_what_no_edit_names_stays(part: bytes, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(part)), max_size=8)))
    edits = [Edit(start, end, b"<>") for start, end in zip(places[::2], places[1::2], strict=False)]

    result = spliced(part, data.draw(st.permutations(edits)))

    rest, place = [], 0
    for edit in dict.fromkeys(edits):
        rest.append(part[place : edit.start])
        place = edit.end
    assert b"<>".join([*rest, part[place:]]) == result


def test_the_same_edit_twice_is_made_once_and_what_is_inside_goes_with_it() -> None:
    edits = [Edit(1, 5, b"-"), Edit(1, 5, b"-"), Edit(2, 3), Edit(5, 5, b"+"), Edit(1, 1, b"!")]

    assert spliced(b"abcdefg", edits) == b"a!-+fg"


def test_edits_that_share_only_a_part_are_a_fault() -> None:
    with pytest.raises(EditsOverlap):
        spliced(b"abcdefg", [Edit(1, 4), Edit(3, 6)])


def test_every_paragraph_is_the_one_that_lxml_reads() -> None:
    inside = "<w:p><w:pPr/></w:p><w:tbl><w:tr><w:tc><w:p>x<w:r/>é</w:p></w:tc></w:tr></w:tbl>"
    tree = tree_of(inside, declaration="<?xml version='1.0' encoding='UTF-8'?>\r\n")

    ours = [tree.bytes_of(node) for node in tree.root.walk() if node.name == "p"]
    namespace = NAMESPACES.partition(" ")[0]
    theirs = [etree.tostring(p, encoding="unicode", with_tail=False) for p in etree.fromstring(tree.part).iter("{*}p")]
    read = (etree.fromstring(b"<x " + NAMESPACES.encode() + b">" + each + b"</x>")[0] for each in ours)
    assert [etree.tostring(each, encoding="unicode") for each in read] == theirs
    assert namespace in theirs[0]
