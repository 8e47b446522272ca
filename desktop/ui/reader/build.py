"""Builds the Qt document that shows a text: paragraphs, tables and inline marks, and the map of their offsets.

Nothing but the text goes into it. Title, bullets, page numbers and highlights are painted round it, so that positions
in the document are positions in the text. Neighbours of one look go in by a single call, which is what makes
opening quick: 2 MB take some 15 ms this way, and twenty-five times that paragraph by paragraph.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from desktop.domain.document import DocumentContent, Mark
from desktop.ui.reader.offsets import TextMap
from desktop.ui.reader.segments import Cell, PageStart, Segment, page_starts
from desktop.ui.reader.text_style import RIGHT_PAD, TITLE, TextStyle

SHOWN_MARKS = frozenset({"bold", "italic", "underline", "superscript", "subscript", "link", "inserted", "deleted"})
PAGE_GAP = 34
MOST_IN_ONE_CALL = 400_000

_SPECIAL = re.compile("[\r\u2029\ufdd0\ufdd1\ufffc\x00\ud800-\udfff]")
_SHOWN_AS = {"\r": "\u2028", "\u2029": "\u2028"}
LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class BuiltDocument:
    """A Qt document and what leads from it to the text and back.

    ``looks`` has the kind and level of each segment as it is set: the first may have been set as the title.
    """

    document: QTextDocument
    map: TextMap
    segments: tuple[Segment, ...]
    looks: tuple[tuple[str, int], ...]
    pages: tuple[PageStart, ...]
    page_breaks: frozenset[int]
    """Numbers of the segments that open a page, the first page aside."""


def build(
    content: DocumentContent,
    shown: tuple[Segment, ...],
    style: TextStyle,
    *,
    top: float,
    title_in_text: bool = False,
    parent: QObject | None = None,
) -> BuiltDocument:
    """Build the document for a text.

    Args:
        shown: the text's segments.
        top: pixels to leave free above the first paragraph, where the title is painted.
        title_in_text: set the first paragraph as the title.
    """
    pages = page_starts(content.blocks)
    breaks = _page_breaks(shown, pages)
    looks = tuple((s.kind, s.level) for s in shown)
    if title_in_text:
        looks = ((TITLE, 0), *looks[1:])
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    writer = _Writer(document, content, style, shown, looks, breaks)
    writer.write(top)
    spans = (tuple(s.start for s in shown), tuple(s.end for s in shown))
    return BuiltDocument(document, TextMap(content.text, *spans, writer.positions), shown, looks, pages, breaks)


def _page_breaks(shown: Sequence[Segment], pages: Sequence[PageStart]) -> frozenset[int]:
    starts = [segment.start for segment in shown]
    found: set[int] = set()
    for page in pages[1:]:
        number = bisect_left(starts, page.offset)
        # A page may begin with blank characters before its first paragraph, or in the middle of one.
        begins = number < len(shown) and (number == 0 or shown[number - 1].end <= page.offset)
        if begins and shown[number].cell is None:
            found.add(number)
    return frozenset(found)


class _Writer:
    """Writes the segments into an empty document and notes where each begins."""

    def __init__(
        self,
        document: QTextDocument,
        content: DocumentContent,
        style: TextStyle,
        shown: tuple[Segment, ...],
        looks: tuple[tuple[str, int], ...],
        breaks: frozenset[int],
    ) -> None:
        self.positions: list[int] = []
        self._document, self._style = document, style
        self._segments, self._looks, self._breaks = shown, looks, breaks
        self._is_ascii = content.text.isascii()
        self._text = _shown_text(content.text, shown)
        self._marks = _marks_by_segment(content.marks, shown)
        self._cursor = QTextCursor(document)
        self._fresh = True
        """Whether the cursor stands in an empty paragraph that may be used: at the start and behind tables."""

    def write(self, top: float) -> None:
        """Write everything in one edit block."""
        self._cursor.beginEditBlock()
        frame = QTextFrameFormat()
        frame.setTopMargin(top)
        frame.setBottomMargin(6 * self._style.size)
        frame.setLeftMargin(self._style.pad)
        frame.setRightMargin(RIGHT_PAD)
        self._document.rootFrame().setFrameFormat(frame)
        for run in self._runs():
            if self._segments[run.start].cell is not None:
                self._write_table(run)
            else:
                self._write_paragraphs(run)
        if self._fresh:
            self._shrink_block()
        self._cursor.endEditBlock()

    def _runs(self) -> Iterator[range]:
        """Stretches of segments that go in together: one table, or paragraphs of one look."""
        start = 0
        length = 0
        for number in range(1, len(self._segments) + 1):
            if number < len(self._segments) and length < MOST_IN_ONE_CALL and self._joins(number):
                length += self._segments[number].end - self._segments[number].start
                continue
            yield range(start, number)
            start, length = number, 0

    def _joins(self, number: int) -> bool:
        here, before = self._segments[number], self._segments[number - 1]
        if here.cell is not None or before.cell is not None:
            return here.cell is not None and before.cell is not None and here.cell.table == before.cell.table
        return (
            self._looks[number] == self._looks[number - 1]
            and here.mirrored == before.mirrored
            and number not in self._breaks
            and number not in self._marks
            and number - 1 not in self._marks
        )

    def _write_paragraphs(self, run: range) -> None:
        kind, level = self._looks[run.start]
        above = PAGE_GAP if run.start in self._breaks else 0
        mirrored = self._segments[run.start].mirrored
        block_format = self._style.block_format(kind, level, above=above, mirrored=mirrored)
        self._open_block(block_format, self._style.char_format(kind, level))
        position = self._cursor.position()
        for number in run:
            self.positions.append(position)
            position += self._units(number) + 1
        if run.start in self._marks:
            self._write_marked(run.start)
        else:
            shown = self._text
            words = "\n".join([shown[s.start : s.end] for s in self._segments[run.start : run.stop]])
            self._cursor.insertText(words, self._style.char_format(kind, level))

    def _write_marked(self, number: int) -> None:
        kind, level = self._looks[number]
        for start, end, marks in _split(self._segments[number], self._marks.get(number, ())):
            self._cursor.insertText(self._text[start:end], self._style.char_format(kind, level, marks))

    def _write_table(self, run: range) -> None:
        cells = [self._segments[number].cell for number in run]
        rows = max(cell.row for cell in cells if cell) + 1
        columns = max(cell.column for cell in cells if cell) + 1
        if self._fresh:
            self._shrink_block()
        table = self._cursor.insertTable(rows, columns, self._table_format(columns))
        self._span_short_rows(table, cells, columns)
        for number, cell in zip(run, cells, strict=True):
            assert cell is not None  # a run is all cells or none
            self._write_cell(table, number, cell.row, cell.column)
        self._cursor.setPosition(table.lastPosition() + 1)
        self._fresh = True

    def _span_short_rows(self, table: QTextTable, cells: Sequence[Cell | None], columns: int) -> None:
        """Let the last cell of a row with fewer cells than others take what is left: forms are made of such rows."""
        lasts = {cell.row: cell.column for cell in cells if cell is not None}
        for row, column in lasts.items():
            if column + 1 < columns:
                table.mergeCells(row, column, 1, columns - column)

    def _write_cell(self, table: QTextTable, number: int, row: int, column: int) -> None:
        kind, level = self._looks[number]
        cursor = self._cursor = table.cellAt(row, column).firstCursorPosition()
        cursor.setBlockFormat(self._style.block_format(kind, level, in_cell=True))
        # Merged in, not set: the format of this place is also where Qt keeps how many columns the cell takes.
        cursor.mergeBlockCharFormat(self._style.char_format(kind, level))
        self.positions.append(cursor.position())
        self._write_marked(number)

    def _table_format(self, columns: int) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderBrush(self._style.theme.color("line"))
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setCellPadding(5 * self._style.scale)
        made.setCellSpacing(0)
        made.setTopMargin(14 * self._style.scale)
        made.setBottomMargin(20 * self._style.scale)
        made.setWidth(QTextLength(QTextLength.Type.FixedLength, self._style.width))
        share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
        if columns > 6:  # the widths that the words ask for would make such tables wider than the page
            made.setColumnWidthConstraints([share] * columns)
        return made

    def _open_block(self, block_format: QTextBlockFormat, char_format: QTextCharFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(block_format)
            self._cursor.setBlockCharFormat(char_format)
        else:
            self._cursor.insertBlock(block_format, char_format)
        self._fresh = False

    def _shrink_block(self) -> None:
        """Make the empty paragraph that Qt keeps before, between and behind tables as good as invisible."""
        tiny = QTextBlockFormat()
        tiny.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(tiny)

    def _units(self, number: int) -> int:
        segment = self._segments[number]
        length = segment.end - segment.start
        if self._is_ascii:
            return length
        return len(self._text[segment.start : segment.end].encode("utf-16-le")) // 2


def _shown_text(text: str, shown: Sequence[Segment]) -> str:
    """The text with what Qt would take for structure replaced, one character for one."""
    if not text.isascii() and _SPECIAL.search(text):
        text = _SPECIAL.sub(lambda found: _SHOWN_AS.get(found[0], "\ufffd"), text)
    elif "\r" in text or "\x00" in text:
        text = text.replace("\r", LINE_BREAK).replace("\x00", "\ufffd")
    if any(text.find("\n", segment.start, segment.end) >= 0 for segment in shown):
        text = text.replace("\n", LINE_BREAK)
    return text


def _marks_by_segment(marks: Sequence[Mark], shown: Sequence[Segment]) -> dict[int, list[Mark]]:
    """The marks that are shown, by the number of each segment that they touch."""
    found: dict[int, list[Mark]] = {}
    ends = [segment.end for segment in shown]
    for mark in marks:
        if mark.kind not in SHOWN_MARKS or mark.end <= mark.start:
            continue
        number = bisect_left(ends, mark.start + 1)
        while number < len(shown) and shown[number].start < mark.end:
            found.setdefault(number, []).append(mark)
            number += 1
    return found


def _split(segment: Segment, marks: Sequence[Mark]) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The segment cut wherever a mark begins or ends, each piece with the kinds of the marks over it."""
    cuts = {segment.start, segment.end}
    for mark in marks:
        cuts.update(cut for cut in (mark.start, mark.end) if segment.start < cut < segment.end)
    edges = sorted(cuts)
    for start, end in zip(edges, edges[1:], strict=False):
        yield start, end, frozenset(m.kind for m in marks if m.start < end and start < m.end)
