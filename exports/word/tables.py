"""Tables that read well aloud: a caption above, a header row that repeats, no row cut in two, no empty or merged cell.

Source: ISO/IEC 29500-1, 17.4; order of the elements as in the schema.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from exports.word.fields import field
from exports.word.live_block import LiveBlock
from exports.word.story import Story
from exports.word.xml_text import attribute, run, runs, runs_right_to_left

NOTHING = "–"
"""Stands in a cell that would be empty."""

MOST_ROWS_TOGETHER = 10
"""Rows of a table that is still kept on one page."""

_ROWS_WITH_HEADER = 2
_BOLD_LETTER, _LETTER, _CELL_MARGINS = 124, 112, 190
"""Widths in twentieths of a point at 10 points, of a wide letter in bold and in plain, and of a cell's two margins."""
_LONGEST_KEPT = 20
"""Letters of a word that a column is made wide enough for."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in twentieths of a point, and whether it holds numbers."""

    heading: str
    width: int
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. ``fill`` is a colour that adds to the words, never replaces them; ``level`` indents.

    ``labelled`` are further lines, each a label in bold and its text.
    """

    text: str
    fill: str = ""
    level: int = 0
    is_strong: bool = False
    labelled: tuple[tuple[str, str], ...] = ()
    bookmark: str = ""


def caption(story: Story, text: str) -> str:
    """A numbered caption, kept with the table below it."""
    number = field("SEQ Table \\* ARABIC", str(story.next_table()))
    return story.paragraph("caption", run("Table ") + number + runs(f": {text}"))


def table(
    story: Story,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    *,
    title: str,
    description: str,
    stays_together: bool = False,
) -> Iterator[str]:
    """A table, piece by piece (its opening, each row, its end), for the longest annex to be streamed.

    Args:
        title: what it is called to somebody who does not see it.
        description: what it holds, in a sentence, for the same reader.
        stays_together: whether no page break may fall into it; the first rows stay with the header in any case.
    """
    heading = [Cell(column.heading) for column in columns]
    yield _opening(story, columns, title, description)
    yield _row(story, "table_heading", columns, heading, "<w:tblHeader/>", keep=True)
    last: Sequence[Cell] | None = None
    for number, row in enumerate(rows):
        if last is not None:
            yield _row(story, "table_text", columns, last, keep=stays_together or number <= _ROWS_WITH_HEADER)
        last = row
    if last is not None:
        yield _row(story, "table_text", columns, last)
    yield "</w:tbl>"


def live_table(story: Story, key: str, kind: str, pieces: Iterable[str], *, alias: str) -> Iterator[str]:
    """The pieces of a table as a live block.

    Args:
        key: of the block that the table is made of.
        kind: of that block, see ``live_block.KINDS``.
    """
    block = LiveBlock(story, key, kind, alias=alias)
    yield block.opening
    for piece in pieces:
        yield block.taken(piece) if piece.startswith("<w:tr>") else piece
    yield block.closing()


def _opening(story: Story, columns: Sequence[Column], title: str, description: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{column.width}"/>' for column in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{story.styles["table"]}"/>'
        f'<w:tblW w:w="{sum(column.width for column in columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/><w:tblCaption w:val="{attribute(title)}"/>'
        f'<w:tblDescription w:val="{attribute(description)}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )


def _row(
    story: Story, role: str, columns: Sequence[Column], row: Sequence[Cell], header: str = "", *, keep: bool = False
) -> str:
    cells = "".join(_cell(story, role, column, cell, keep) for column, cell in zip(columns, row, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{cells}</w:tr>"


def _cell(story: Story, role: str, column: Column, cell: Cell, keep: bool) -> str:
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.fill}"/>' if cell.fill else ""
    layout = f'<w:ind w:left="{cell.level * 170}"/>' if cell.level else ""
    if column.is_number:
        layout += '<w:jc w:val="right"/>'
    text = cell.text.strip() or ("" if cell.labelled else NOTHING)
    words = story.strong(text) if cell.is_strong else runs(text)
    for number, (label, more) in enumerate(cell.labelled):
        words += ("<w:r><w:br/></w:r>" if number or text else "") + story.strong(label) + runs(more.strip())
    if cell.bookmark:
        words = story.bookmark(cell.bookmark, words)
    before = "<w:keepNext/>" * keep + "<w:bidi/>" * runs_right_to_left(text)
    paragraph = story.paragraph(role, words, before=before, after=layout)
    return f'<w:tc><w:tcPr><w:tcW w:w="{column.width}" w:type="dxa"/>{fill}</w:tcPr>{paragraph}</w:tc>'


def widened(columns: Sequence[Column], width: int, rows: Sequence[Sequence[Cell]] = ()) -> tuple[Column, ...]:
    """The columns, their widths turned from shares into twentieths of a point that fill the text's width.

    A column in which a word of its heading would be cut in two takes from the others.

    Args:
        rows: whose words are looked at, too.
    """
    needs = [_needed(column, [row[place] for row in rows]) for place, column in enumerate(columns)]
    if sum(needs) > width:
        needs = [need * width // sum(needs) for need in needs]
    widths = [0.0] * len(columns)
    open_places = list(range(len(columns)))
    while open_places:
        room = width - sum(widths)
        share = sum(columns[place].width for place in open_places)
        wanted = {place: columns[place].width * room / share for place in open_places}
        narrow = [place for place in open_places if wanted[place] < needs[place]]
        for place in narrow or open_places:
            widths[place] = needs[place] if narrow else wanted[place]
        open_places = [place for place in open_places if narrow and place not in narrow]
    return tuple(
        Column(column.heading, int(each), column.is_number) for column, each in zip(columns, widths, strict=True)
    )


def _needed(column: Column, cells: Sequence[Cell]) -> int:
    """The width of the longest word, bold where it is, in twentieths of a point; of a very long one no more."""
    strong, plain = (max((len(word) for text in among for word in re.split("[ \n]", text)), default=0)
                     for among in ((column.heading, *(cell.text for cell in cells if cell.is_strong)),
                                   [cell.text for cell in cells if not cell.is_strong]))  # fmt: skip
    return max(min(strong, _LONGEST_KEPT) * _BOLD_LETTER, min(plain, _LONGEST_KEPT) * _LETTER) + _CELL_MARGINS


def without_empty(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]]
) -> tuple[tuple[Column, ...], list[tuple[Cell, ...]]]:
    """The table without columns of which nothing is known for any row: dashes all the way down say nothing."""
    kept = [place for place in range(len(columns)) if not rows or any(row[place].text.strip() for row in rows)]
    return tuple(columns[place] for place in kept), [tuple(row[place] for place in kept) for row in rows]


def capital(word: str) -> str:
    """The word with its first letter as a capital."""
    return word[:1].upper() + word[1:]
