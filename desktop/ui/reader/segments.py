"""A document's text as the paragraphs that the reader shows: every word once, in order, with its kind.

Readers describe structure as nested and not always complete blocks. Here that becomes one flat run of segments, each
of which is one paragraph (or table cell) on screen. Words that no block covers become paragraphs too, so that
nothing of a document can be invisible; blank lines between blocks become the space between paragraphs.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.domain.document import Block, DocumentContent

CONTAINERS = frozenset({"page", "table", "row"})
MOST_CELLS = 600
"""Cells in one Qt table: its layout time grows faster than its size, so that longer ones are shown in parts."""

LONGEST = 10_000
"""Characters of one paragraph on screen: Qt lays a paragraph out whole, and longer ones are hardly meant."""

_WORDS = re.compile(r"[^\n\u2029]*\S[^\n\u2029]*")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a segment stands in a table: the table's number on screen, then row and column from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Segment:
    """One paragraph on screen: half-open offsets of the document's text, in code points.

    ``right_to_left``: it has words that run from right to left; ``mirrored``: it begins with them, and so is set from
    the right as a whole.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    label: str = ""
    cell: Cell | None = None
    right_to_left: bool = False
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class PageStart:
    """Where a page of the source begins, and what it is called there."""

    offset: int
    label: str


def segments(content: DocumentContent) -> tuple[Segment, ...]:
    """The paragraphs of a document in order; at least one, even where there is no text at all."""
    text = content.text
    leaves = _leaves(content.blocks, len(text))
    cells = _Cells(content.blocks)
    has_rtl = not text.isascii() and _RTL.search(text) is not None
    found: list[Segment] = []
    at = 0
    for leaf in leaves:
        cell = cells.place(leaf) if leaf.kind == "cell" else None
        if cell is None or not found or found[-1].cell is None or found[-1].cell.table != cell.table:
            # What stands between two cells of one table is its separators, not words.
            found.extend(_uncovered(text, at, leaf.start))
        start, end = _without_breaks(text, leaf.start, leaf.end)
        whole = Segment(leaf.kind, start, end, leaf.level, leaf.label or "", cell)
        found.extend(_parts(text, whole) if end - start > LONGEST and cell is None else (whole,))
        at = leaf.end
    found.extend(_uncovered(text, at, len(text)))
    if has_rtl:
        found = [_marked_rtl(text, segment) for segment in found]
    return tuple(found) or (Segment("para", 0, 0),)


def page_starts(blocks: Iterable[Block]) -> tuple[PageStart, ...]:
    """The pages of the source, in order, with their numbers from 1 where the reader gave no label."""
    pages = sorted((block for block in blocks if block.kind == "page"), key=lambda block: block.start)
    # A page of a scan holds no words: there is nothing in the text that it could stand beside.
    return tuple(PageStart(p.start, p.label or str(n)) for n, p in enumerate(pages, 1) if p.end > p.start)


def _leaves(blocks: Iterable[Block], length: int) -> list[Block]:
    """The blocks that hold text, in order and freed of overlaps, should a reader have left any."""
    kept: list[Block] = []
    at = 0
    leaves = [block for block in blocks if block.kind not in CONTAINERS]
    if any(one.start > other.start for one, other in pairwise(leaves)):
        leaves.sort(key=lambda block: (block.start, block.end))
    for block in leaves:
        start, end = max(block.start, at), min(block.end, length)
        if start > end or (start == end and block.kind != "cell"):
            continue
        kept.append(block if (start, end) == (block.start, block.end) else _cut(block, start, end))
        at = max(at, end)
    return kept


def _cut(block: Block, start: int, end: int) -> Block:
    return Block(block.kind, start, end, block.level, block.label)


def _uncovered(text: str, start: int, end: int) -> Iterator[Segment]:
    """Paragraphs for the words between two blocks, one per line that is not blank."""
    for found in _WORDS.finditer(text, start, end):
        yield from _parts(text, Segment("para", found.start(), found.end()))


def _parts(text: str, whole: Segment) -> Iterator[Segment]:
    """A paragraph, or pieces of one so long that Qt would take a second over it; they are cut behind blanks."""
    start = whole.start
    while whole.end - start > LONGEST:
        cut = max(text.rfind(" ", start + 1, start + LONGEST), text.rfind("\n", start + 1, start + LONGEST)) + 1
        cut = cut if cut > start + 1 else start + LONGEST
        yield replace(whole, start=start, end=cut, label=whole.label if start == whole.start else " ")
        start = cut
    yield whole if start == whole.start else replace(whole, start=start, label=" ")


def _without_breaks(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without line breaks at its ends, which would show as empty lines."""
    while end > start and text[end - 1] in "\n\u2029":
        end -= 1
    while start < end and text[start] in "\n\u2029":
        start += 1
    return start, end


def _marked_rtl(text: str, segment: Segment) -> Segment:
    is_marked = segment.right_to_left or not _RTL.search(text, segment.start, segment.end)
    if is_marked:
        return segment
    return replace(segment, right_to_left=True, mirrored=_begins_right(text, segment))


def _begins_right(text: str, segment: Segment) -> bool:
    """Whether the first letter of a paragraph is of a script that runs from right to left: Qt sets it by that."""
    for at in range(segment.start, segment.end):
        direction = unicodedata.bidirectional(text[at])
        if direction in ("R", "AL", "L"):
            return direction != "L"
    return False


class _Cells:
    """Tells each cell its row and column, and cuts long tables into parts."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        ordered = sorted(blocks, key=lambda b: (b.start, -b.end))
        self._tables = [b for b in ordered if b.kind == "table"]
        self._rows = [b for b in ordered if b.kind == "row"]
        self._table_starts = [b.start for b in self._tables]
        self._row_starts = [b.start for b in self._rows]
        self._part = -1
        self._table: Block | None = None
        self._row: Block | None = None
        self._row_number = -1
        self._column = -1
        self._cells = 0

    def place(self, leaf: Block) -> Cell:
        """The place of the next cell; cells come in the order of the text."""
        table = _around(self._tables, self._table_starts, leaf)
        row = _around(self._rows, self._row_starts, leaf)
        if self._part < 0 or table is not self._table or (row is not self._row and self._cells >= MOST_CELLS):
            self._part += 1
            self._row_number = self._column = -1
            self._cells = 0
            self._row = None
        if self._row_number < 0 or row is not self._row:
            self._row_number += 1
            self._column = -1
        self._table, self._row = table, row
        self._column += 1
        self._cells += 1
        return Cell(self._part, self._row_number, self._column)


def _around(blocks: list[Block], starts: list[int], leaf: Block) -> Block | None:
    """The innermost of sorted containers around a leaf, or nothing."""
    index = bisect_right(starts, leaf.start) - 1
    # An empty last cell may stand right at the next row's start: a container that ends here still counts.
    while index >= 0:
        block = blocks[index]
        if block.start <= leaf.start and leaf.end <= block.end:
            return block
        if leaf.start - block.start > 100_000:
            return None
        index -= 1
    return None
