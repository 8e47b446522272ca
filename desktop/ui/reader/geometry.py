"""Where the words are: lines, and the rectangles of a passage, in pixels of the whole document.

Nothing asks Qt for a cursor at a point while painting, which takes milliseconds in a long text: the tops of the
paragraphs are kept in a sorted list instead (sliced_layout.py).
"""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from desktop.domain.span import Span
from desktop.ui.reader.build import BuiltDocument
from desktop.ui.reader.sliced_layout import SlicedLayout


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a passage on one line, without the blanks at its ends. Pixels of the whole document."""

    left: float
    right: float
    top: float
    height: float
    baseline: float


class PageGeometry(SlicedLayout):
    """Answers where things are in a built document; make a new one for each."""

    def __init__(self, built: BuiltDocument, text: str, parent: QObject | None = None) -> None:
        super().__init__(built, parent)
        self._text = text

    def offset_at_top(self, y: float) -> int:
        """The first offset on the line at a height: what to remember as the place."""
        numbers = self.between(y, y + 1)
        number = numbers.start if len(numbers) else min(numbers.start, len(self.map) - 1)
        block = self.block(number)
        origin = self.origin(number, block)
        line = line_at(block.layout(), y - origin.y())
        return self.map.offset_in(number, line.textStart()) if line is not None else self.map.ends[number]

    def line_top(self, offset: int) -> float:
        """The upper edge of the line that an offset stands on."""
        return self._line_rect(offset, is_end=False).top()

    def extent(self, span: Span) -> tuple[float, float]:
        """Upper edge of a passage's first line and lower edge of its last."""
        numbers = self.map.paragraphs(span)
        if not len(numbers):
            rect = self._line_rect(span.start, is_end=False)
            return rect.top(), rect.bottom()
        self.reach_offset(self.map.starts[numbers[-1]])
        first = max(span.start, self.map.starts[numbers[0]])
        last = min(span.end, self.map.ends[numbers[-1]])
        return self._line_rect(first, is_end=False).top(), self._line_rect(last, is_end=True).bottom()

    def stretches(self, span: Span, number: int) -> list[Stretch]:
        """The pieces of a passage in one segment, line by line; several on a line of mixed directions."""
        start, end = max(span.start, self.map.starts[number]), min(span.end, self.map.ends[number])
        start, end = self._trimmed(start, end)
        if start >= end:
            return []
        self.reach_offset(start)
        block = self.block(number)
        layout, origin = block.layout(), self.origin(number, block)
        first, last = self.map.units(number, start), self.map.units(number, end)
        found: list[Stretch] = []
        for line in _lines(layout, first, last):
            low, high = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if low >= high:
                continue
            if high < last or low > first:  # blanks at a line's end hang over it; those at the passage's own are gone
                low, high = self._without_blanks(number, low, high)
            if low < high:
                found.extend(self._on_line(line, origin, low, high, number))
        return found

    def end_lines(self, span: Span) -> tuple[QRectF, QRectF]:
        """The rectangles of a passage on its first and on its last line."""
        numbers = self.map.paragraphs(span)
        pieces = [
            piece
            for number in {numbers.start, numbers.stop - 1} & set(numbers)
            for piece in self.stretches(span, number)
        ]
        if not pieces:
            rect = self._line_rect(span.start, is_end=False)
            return rect, rect
        pieces.sort(key=lambda piece: piece.top)
        first, last = pieces[0], pieces[-1]
        return (
            QRectF(first.left, first.top, first.right - first.left, first.height),
            QRectF(last.left, last.top, last.right - last.left, last.height),
        )

    def first_line(self, number: int) -> Stretch | None:
        """The first line of a segment as one stretch, for what is painted beside it."""
        self.reach_offset(self.map.starts[number])
        block = self.block(number)
        line = block.layout().lineAt(0) if block.layout().lineCount() else None
        if line is None:
            return None
        origin = self.origin(number, block)
        top = origin.y() + line.y()
        words = line.naturalTextRect()
        left = origin.x() + words.left()
        return Stretch(left, left + words.width(), top, line.height(), top + line.ascent())

    def _on_line(self, line: QTextLine, origin: QPointF, low: int, high: int, number: int) -> list[Stretch]:
        top = origin.y() + line.y()
        baseline = top + line.ascent()
        if not self.built.segments[number].right_to_left:
            edges = [(_x(line, low), _x(line, high))]
        else:
            edges = _visual_runs(line, low, high)
        x = origin.x()
        return [Stretch(x + left, x + right, top, line.height(), baseline) for left, right in edges]

    def _line_rect(self, offset: int, *, is_end: bool) -> QRectF:
        number = self.map.paragraph_at(max(0, offset - 1) if is_end else offset)
        self.reach_offset(self.map.starts[number])
        block = self.block(number)
        origin = self.origin(number, block)
        units = self.map.units(number, offset)
        # An end stands behind its last character: at a line break, that is the line before.
        line = block.layout().lineForTextPosition(max(0, units - 1) if is_end else units)
        if not line.isValid():
            return QRectF(origin.x(), origin.y(), 0, 0)
        return QRectF(origin.x(), origin.y() + line.y(), line.naturalTextWidth(), line.height())

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        text = self._text
        while end > start and text[end - 1].isspace():
            end -= 1
        while start < end and text[start].isspace():
            start += 1
        return start, end

    def _without_blanks(self, number: int, low: int, high: int) -> tuple[int, int]:
        start, end = self._trimmed(self.map.offset_in(number, low), self.map.offset_in(number, high))
        return self.map.units(number, start), self.map.units(number, end)


def line_at(layout: QTextLayout, y: float) -> QTextLine | None:
    """The line of a paragraph at a height within it, or the next below; None under its last line."""
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() > y:
            high = middle
        else:
            low = middle + 1
    return layout.lineAt(low) if low < layout.lineCount() else None


def _lines(layout: QTextLayout, first: int, last: int) -> list[QTextLine]:
    """The lines that show some of the units from first to last: a paragraph may have thousands of others."""
    start, end = layout.lineForTextPosition(first), layout.lineForTextPosition(max(first, last - 1))
    if not start.isValid() or not end.isValid():
        return []
    return [layout.lineAt(index) for index in range(start.lineNumber(), end.lineNumber() + 1)]


def _x(line: QTextLine, units: int) -> float:
    """The x of a place on a line."""
    # The binding gives a pair, the place it settled on second; its type hints say object.
    return cast("tuple[float, int]", line.cursorToX(units))[0]


def _visual_runs(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """Where the characters stand on a line of mixed directions: ranges of x, joined where they touch.

    Asked of the glyphs: a cursor's x is ambiguous where the direction changes.
    """
    boxes = [run.boundingRect() for run in line.glyphRuns(low, high - low)]
    joined: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes if box.width() > 0):
        if joined and left <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
