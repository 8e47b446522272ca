"""The walk over a Word body: text as it is seen, structure, and the run that each character comes from."""

import io
import zipfile

import pytest

from exports.word.mapped_text import RunMap
from exports.word.parts import WordParts
from exports.word.run_map import run_map
from exports.word.vocabulary import STRICT, TRANSITIONAL

PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def walked(body: str, *, namespace: str = TRANSITIONAL, links: str = "", **parts: str) -> RunMap:
    """The map of a file with that body; further parts by the kind of their relationship."""
    related = "".join(
        f'<Relationship Id="p{number}" Type="x/{kind}" Target="{kind}.xml"/>' for number, kind in enumerate(parts)
    )
    root = f'xmlns:w="{namespace}" xmlns:r="{R}" xmlns:mc="{MC}"'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="x/officeDocument" Target="/word/d.xml"/>'
            "</Relationships>",
        )
        archive.writestr("word/_rels/d.xml.rels", f'<Relationships xmlns="{PACKAGE}">{related}{links}</Relationships>')
        archive.writestr("word/d.xml", f"<w:document {root}><w:body>{body}</w:body></w:document>")
        for kind, content in parts.items():
            archive.writestr(f"word/{kind}.xml", f"<w:{kind} {root}>{content}</w:{kind}>")
        return run_map(WordParts(archive))


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def parts(found: RunMap) -> list[tuple[str, str]]:
    return [(block.kind, found.text[block.start : block.end]) for block in found.blocks]


@pytest.mark.parametrize("namespace", [TRANSITIONAL, STRICT], ids=["transitional", "strict"])
def test_both_namespaces_are_read(namespace: str) -> None:
    found = walked(p("One.", '<w:outlineLvl w:val="0"/>') + p("Two 😀."), namespace=namespace)

    assert parts(found) == [("heading", "One."), ("para", "Two 😀.")]


def test_signs_inside_a_run_are_characters() -> None:
    found = walked(
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t>"
        '<w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>'
    )

    assert found.text == "a\tb\nc\nd\u2011e\u00ad✓•"


def test_inserted_text_is_in_and_deleted_and_moved_text_is_out() -> None:
    found = walked(
        "<w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>e</w:t></w:r></w:moveTo></w:p>"
    )

    assert found.text == "abe"
    assert [(mark.kind, mark.start, mark.end) for mark in found.marks] == [("inserted", 1, 3)]


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    found = walked(p("One", "<w:rPr><w:del/></w:rPr>") + p(" and two.") + p("Three."))

    assert parts(found) == [("para", "One and two."), ("para", "Three.")]


def test_a_paragraph_that_is_wholly_deleted_leaves_no_trace() -> None:
    deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"

    assert parts(walked(p("One.") + deleted + p("Two."))) == [("para", "One."), ("para", "Two.")]


def test_controls_links_and_fields_are_walked_through() -> None:
    found = walked(
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>"
        '<w:hyperlink r:id="h"><w:r><w:t>b</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>c</w:t></w:r></w:smartTag>'
        '<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>'
        "<w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p></w:sdtContent></w:sdt>",
        links='<Relationship Id="h" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/>',
    )

    assert found.text == "abc7"
    assert [tuple(mark) for mark in found.marks] == [("link", 1, 2, "https://example.org")]


def test_a_text_box_follows_its_paragraph_and_counts_once() -> None:
    box = f"<w:txbxContent>{p('Boxed.')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Before.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )

    assert walked(body + p("After.")).text == "Before.\nBoxed.\nAfter."


def test_hidden_text_and_instructions_are_not_seen() -> None:
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:t>yes</w:t></w:r></w:p>"

    assert walked(hidden).text == "yes"


def test_paragraphs_without_words_are_left_out() -> None:
    assert walked(p("One.") + "<w:p/>" + p("  ") + p("Two.")).text == "One.\nTwo."


def test_page_breaks_make_no_line_before_or_after_a_paragraph() -> None:
    page_break = '<w:r><w:br w:type="page"/></w:r>'

    found = walked(f"<w:p>{page_break}<w:r><w:t>a</w:t></w:r>{page_break}<w:r><w:t>b</w:t></w:r>{page_break}</w:p>")

    assert found.text == "a\nb"


def test_a_page_break_on_its_own_is_no_paragraph() -> None:
    assert parts(walked(p("a") + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + p("b"))) == [
        ("para", "a"),
        ("para", "b"),
    ]


STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="cy-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:styleId="Own"><w:name w:val="Our Heading"/><w:basedOn w:val="H1"/></w:style>'
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>'
    '<w:style w:styleId="L"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    "</w:lvlOverride></w:num>"
)


def styled(style: str) -> str:
    return f'<w:pStyle w:val="{style}"/>'


def listed(level: int, number: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def test_styles_make_headings_titles_and_quotations() -> None:
    found = walked(
        p("a", styled("T"))
        + p("b", styled("H1"))
        + p("c", styled("Own"))
        + p("d", styled("Q"))
        + p("e", styled("Loop")),
        styles=STYLES,
    )

    assert [(block.kind, block.level) for block in found.blocks] == [
        ("heading", 1), ("heading", 1), ("heading", 1), ("quote", 0), ("para", 0),
    ]  # fmt: skip
    assert found.language == "cy-GB"


def test_lists_have_their_depth_and_the_number_that_word_draws() -> None:
    levels = [(0, 1), (1, 1), (1, 1), (0, 1), (1, 1), (2, 1), (0, 2)]
    body = "".join(p("x", listed(level, number)) for level, number in levels)

    found = walked(body, numbering=NUMBERING)

    assert [(block.kind, block.level, block.label) for block in found.blocks] == [
        ("item", 1, "1."), ("item", 2, "1.a)"), ("item", 2, "1.b)"), ("item", 1, "2."), ("item", 2, "2.a)"),
        ("item", 3, "•"), ("item", 1, "1."),
    ]  # fmt: skip


def test_a_style_puts_into_a_list_and_a_paragraph_can_leave_it() -> None:
    found = walked(
        p("in", styled("L")) + p("out", styled("L") + '<w:numPr><w:numId w:val="0"/></w:numPr>'),
        styles=STYLES,
        numbering=NUMBERING,
    )

    assert [block.kind for block in found.blocks] == ["item", "para"]


def test_a_heading_style_on_whole_paragraphs_makes_no_headings() -> None:
    sentences = "".join(
        p(f"This is the whole text of a numbered paragraph, {n}.", styled("H1") + listed(0)) for n in range(3)
    )

    found = walked(sentences, styles=STYLES, numbering=NUMBERING)

    assert [(block.kind, block.label) for block in found.blocks] == [("item", "1."), ("item", "2."), ("item", "3.")]


def test_emphasis_is_marked_and_neighbours_are_one_mark() -> None:
    found = walked(
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>"
        '<w:r><w:rPr><w:rStyle w:val="S"/><w:i/></w:rPr><w:t>b</w:t></w:r>'
        '<w:r><w:rPr><w:b w:val="0"/><w:vertAlign w:val="superscript"/></w:rPr><w:t>c</w:t></w:r></w:p>',
        styles=STYLES,
    )

    assert [tuple(mark)[:3] for mark in found.marks] == [("bold", 0, 2), ("italic", 1, 2), ("superscript", 2, 3)]


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def test_a_table_is_rows_of_cells_and_an_empty_cell_keeps_its_place() -> None:
    body = (
        p("Before.")
        + f"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{cell(p('a'))}{cell(p('b'))}</w:tr>"
        + f"<w:tr>{cell('<w:p/>')}{cell(p('c') + p('d'))}</w:tr></w:tbl>"
        + p("After.")
    )

    found = walked(body)

    assert found.text == "Before.\na\nb\n\nc\nd\nAfter."
    assert parts(found) == [
        ("para", "Before."), ("table", "a\nb\n\nc\nd"), ("row", "a\nb"), ("cell", "a"), ("cell", "b"),
        ("row", "\nc\nd"), ("cell", ""), ("cell", "c\nd"), ("para", "After."),
    ]  # fmt: skip
    assert [block.level for block in found.blocks if block.kind == "row"] == [1, 0]


def test_a_wide_cell_says_how_many_columns_it_spans() -> None:
    wide = cell(p("wide"), '<w:gridSpan w:val="2"/>')

    found = walked(f"<w:tbl><w:tr>{wide}{cell(p('x'))}</w:tr></w:tbl>")

    assert [block.level for block in found.blocks if block.kind == "cell"] == [2, 0]


def test_a_box_drawn_as_a_table_is_no_table() -> None:
    assert parts(walked(f"<w:tbl><w:tr>{cell(p('a') + p('b'))}</w:tr></w:tbl>")) == [("para", "a"), ("para", "b")]


def test_a_table_inside_a_cell_is_lines_of_it() -> None:
    inner = f"<w:tbl><w:tr>{cell(p('x'))}{cell(p('y'))}</w:tr></w:tbl>"

    found = walked(f"<w:tbl><w:tr>{cell(p('a') + inner)}{cell(p('b'))}</w:tr></w:tbl>")

    assert [text for kind, text in parts(found) if kind == "cell"] == ["a\nx\ny", "b"]


def test_a_deleted_row_is_out() -> None:
    gone = f"<w:tr><w:trPr><w:del/></w:trPr>{cell(p('no'))}{cell(p('no'))}</w:tr>"

    assert walked(f"<w:tbl>{gone}<w:tr>{cell(p('a'))}{cell(p('b'))}</w:tr></w:tbl>").text == "a\nb"


def test_notes_follow_the_body_with_their_numbers_and_leave_a_link() -> None:
    found = walked(
        '<w:p><w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>, two</w:t></w:r>'
        '<w:r><w:endnoteReference w:id="3"/></w:r><w:r><w:footnoteReference w:id="5"/></w:r></w:p>',
        footnotes=f'<w:footnote w:id="-1">{p("separator")}</w:footnote><w:footnote w:id="5">{p("Second.")}</w:footnote>'
        f'<w:footnote w:id="7">{p("First.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="3">{p("At the end.")}</w:endnote>',
    )

    assert [(block.kind, block.label, found.text[block.start : block.end]) for block in found.blocks] == [
        ("para", None, "One, two"),
        ("footnote", "1", "First."),
        ("footnote", "2", "Second."),
        ("endnote", "i", "At the end."),
    ]
    assert {(mark.start, mark.end, mark.value) for mark in found.marks} == {
        (3, 3, "#footnote-1"), (8, 8, "#endnote-1"), (8, 8, "#footnote-2"),
    }  # fmt: skip


def test_every_character_but_newlines_between_blocks_has_its_run() -> None:
    body = (
        "<w:p><w:r><w:t>One 😀 </w:t><w:tab/></w:r><w:ins><w:r><w:t>two</w:t></w:r></w:ins></w:p><w:p/>"
        f"<w:tbl><w:tr>{cell(p('a'))}{cell('<w:p/>')}</w:tr></w:tbl>" + p("Last.")
    )

    found = walked(body)

    for segment in found.segments:
        words = segment.child.text if segment.child.tag.endswith("}t") else "\t"
        assert found.text[segment.start : segment.end] == words
        assert segment.child.getparent() is segment.run
    covered = {place for segment in found.segments for place in range(segment.start, segment.end)}
    assert {found.text[place] for place in range(len(found.text)) if place not in covered} == {"\n"}
    assert [segment.start for segment in found.segments] == sorted(segment.start for segment in found.segments)


def test_paragraphs_of_the_flow_are_numbered_with_the_empty_ones() -> None:
    gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    found = walked(
        "<w:p/>"
        + p("One.")
        + "<w:tbl><w:tr><w:tc>"
        + p("cell")
        + "</w:tc><w:tc>"
        + p("cell")
        + "</w:tc></w:tr></w:tbl>"
        + f"<w:p><w:pPr>{gone}</w:pPr></w:p>"
        + "<w:sdt><w:sdtContent>"
        + p("Two.")
        + "</w:sdtContent></w:sdt>"
        + p("Three, ", gone)
        + p("and on.")
        + "<w:p/>"
        + p("Five.")
    )

    words = [found.text[start:].split("\n")[0] for start in found.paragraphs]
    assert words[1::] == ["One.", "Two.", "Three, and on.", "", "Five."]
    assert found.paragraphs[0] == 0


def test_a_paragraph_indented_on_both_sides_is_a_quotation() -> None:
    both = '<w:ind w:left="720" w:right="720"/>'

    found = walked(
        p("Set off.", both) + p("Indented.", '<w:ind w:left="720"/>') + p("Narrow.", '<w:ind w:start="100"/>')
    )

    assert [kind for kind, _ in parts(found)] == ["quote", "para", "para"]
