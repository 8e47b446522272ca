"""A Word file made of a document's text and structure, whose text reads back equal: offsets hold in both.

Headings, lists, tables, quotations, captions and notes get our own styles. Whatever is drawn beside the text (numbers
and bullets that the text does not hold, the number of a page at its first paragraph) is drawn as a list label, which is
no text. Blank lines of a plain text become line breaks in front of the paragraph behind them. Blanks at the very end of
the text are left out.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing

from lxml import etree

from exports.briefing_content import Briefing
from exports.document_content import TextBlock
from exports.word.frame import make_frame
from exports.word.framed_package import FramedPackage
from exports.word.label_lists import LabelLists
from exports.word.package import PackageDraft, serialised
from exports.word.parts import WordParts, safely_parsed
from exports.word.story import Story
from exports.word.text_leaves import TextLeaf, TextTable, leaves_of, plain_leaves
from exports.word.vocabulary import attribute, child, children, value
from exports.word.xml_text import NAMESPACES, allowed, runs, runs_right_to_left

_ROLES = {
    "item": "body", "quote": "quote", "caption": "caption", "footnote": "footnote_text", "endnote": "footnote_text",
    "header": "page_line", "footer": "page_line", "cell": "table_text",
}  # fmt: skip
_DEEPEST_HEADING = 3
_TIGHT = '<w:spacing w:before="0" w:after="0"/>'
_APART = '<w:spacing w:before="200"/>'
_COMMENT_STYLES = (
    '<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/>'
    '<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:spacing w:before="0" w:after="40" w:line="240" '
    'w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>'
    "</w:style>"
)
_EMPTY = "<w:p/>"


def text_package(text: str, blocks: Sequence[TextBlock], facts: Briefing) -> bytes:
    """The file.

    Args:
        facts: title, language, marking and handling; nothing else of it counts.
    """
    return _package(leaves_of(text, blocks), facts)


def plain_package(text: str, facts: Briefing) -> bytes:
    """The same without any structure, a paragraph per line: reads back equal whatever the blocks say."""
    return _package(plain_leaves(text), facts)


def reads_back(text: str, read: str) -> bool:
    """Whether the text of a file is this one, but for blanks at its end and characters that XML forbids."""
    return allowed(text).rstrip() == read.rstrip()


def _package(pieces: Sequence[TextLeaf | TextTable], facts: Briefing) -> bytes:
    frame = make_frame(facts, None, with_map=False)
    lists = LabelLists()
    body = "".join(_body(frame.story, lists, pieces, frame.text_width))
    buffer = io.BytesIO()
    with closing(FramedPackage(frame, buffer)) as package:
        package.write(frame.body, [body])
        package.write(frame.notes, frame.story.notes.xml())
    with zipfile.ZipFile(buffer) as archive:
        draft, parts = PackageDraft(archive), WordParts(archive)
        lists.add_to(draft, parts)
        _settle_styles(draft, parts)
        return draft.written()


def _settle_styles(draft: PackageDraft, parts: WordParts) -> None:
    """Part headings from the list that numbers sections, as a source has its own numbers; add the look of comments."""
    name, lists = parts.related_name("styles"), parts.related_name("numbering")
    root, numbering = safely_parsed(draft.read(name)), safely_parsed(draft.read(lists))
    headings = [style for style in children(root, "style") if (value(style, "name") or "").startswith("heading")]
    _remove(child(child(style, "pPr"), "numPr") for style in headings)
    ids = {attribute(style, "styleId") for style in headings}
    levels = (level for abstract in children(numbering, "abstractNum") for level in children(abstract, "lvl"))
    _remove(child(level, "pStyle") for level in levels if value(level, "pStyle") in ids)
    root.extend(etree.fromstring(f"<w:x {NAMESPACES}>{_COMMENT_STYLES}</w:x>"))
    draft.replace(name, serialised(root))
    draft.replace(lists, serialised(numbering))


def _remove(elements: Iterable[etree._Element | None]) -> None:
    for element in list(elements):
        if element is not None and (parent := element.getparent()) is not None:
            parent.remove(element)


def _body(story: Story, lists: LabelLists, pieces: Sequence[TextLeaf | TextTable], width: int) -> Iterator[str]:
    last: TextLeaf | TextTable | None = None
    for piece in pieces:
        if isinstance(piece, TextTable):
            if isinstance(last, TextTable):
                yield _EMPTY  # or Word would make one table of the two
            yield _table(story, piece, width)
        else:
            yield _paragraph(story, lists, piece, after_table=isinstance(last, TextTable))
        last = piece
    if last is None or isinstance(last, TextTable):
        yield _EMPTY  # a section ends with a paragraph


def _paragraph(story: Story, lists: LabelLists, leaf: TextLeaf, *, after_table: bool) -> str:
    role = _ROLES.get(leaf.kind, "body")
    if leaf.kind == "heading":
        role = f"heading{min(max(leaf.level, 1), _DEEPEST_HEADING)}"
    before = "<w:pageBreakBefore/>" if leaf.breaks_page else ""
    before += lists.properties(leaf.drawn_label, leaf.page, depth=leaf.level if leaf.kind == "item" else 0)
    direction = "<w:bidi/>" if runs_right_to_left(leaf.words) else ""
    spacing = _TIGHT if leaf.has_blank_lines else _APART if after_table and role == "body" else ""
    return story.paragraph(role, runs(leaf.text), before=before + direction, after=spacing)


def _table(story: Story, table: TextTable, width: int) -> str:
    columns = max(sum(cell.columns for cell in row.cells) for row in table.rows)
    share = width // columns
    grid = f'<w:gridCol w:w="{share}"/>' * columns
    rows = "".join(_row(story, row.cells, share, is_header=row.is_header) for row in table.rows)
    first = int(any(row.is_header for row in table.rows))
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{story.styles["table"]}"/><w:tblW w:w="{share * columns}" w:type="dxa"/>'
        f'<w:tblLook w:val="0{6 if first else 4}{2 if first else 0}0" w:firstRow="{first}" w:lastRow="0" '
        f'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(story: Story, cells: Sequence[TextLeaf], share: int, *, is_header: bool) -> str:
    role = "table_heading" if is_header else "table_text"
    inside = ""
    for cell in cells:
        span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        direction = "<w:bidi/>" if runs_right_to_left(cell.words) else ""
        words = story.paragraph(role, runs(cell.text), before=direction)
        inside += f'<w:tc><w:tcPr><w:tcW w:w="{share * cell.columns}" w:type="dxa"/>{span}</w:tcPr>{words}</w:tc>'
    header = "<w:tblHeader/>" if is_header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{inside}</w:tr>"
