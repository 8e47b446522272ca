"""Where the words are: tops of paragraphs, lines, and the rectangles of a passage, in pixels of the whole document.

Qt lays a long text out step by step. Its own steps grow until one takes a third of a second; here they are driven in
slices between the user's events, and everything that is asked about a place has the layout done just that far.
Nothing asks Qt for a cursor at a point while painting, which takes milliseconds in a long text: the tops of the
paragraphs are kept in a sorted list instead.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

from desktop.domain.span import Span
from desktop.ui.reader.build import BuiltDocument

SLICE = 9000.0
"""Pixels laid out between two looks at the user's events."""
PAUSE_MS = 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a passage on one line, without the blanks at its ends. Pixels of the whole document."""

    left: float
    right: float
    top: float
    height: float
    baseline: float


class PageGeometry(QObject):
    """Answers where things are in a built document; make a new one for each.

    Attributes:
        grown: more of the text has been laid out.
        finished: all of it has.
    """

    grown = Signal()
    finished = Signal()

    def __init__(self, built: BuiltDocument, text: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.built, self._text = built, text
        self.map = built.map
        self.is_complete = False
        self._document = built.document
        self._layout = built.document.documentLayout()
        self._tops: list[float] = []
        self._bottoms: list[float] = []
        self._lines = [0]
        self._reached = 0.0
        # Qt's timer would lay out the rest in ever longer steps; what it wants is done in slices here.
        self._layout.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.step)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the layout's own timer from firing."""
        return event.type() == QEvent.Type.Timer

    def start(self) -> None:
        """Lay out the rest while nothing else is to be done."""
        if not self.is_complete:
            self._timer.start()

    def stop(self) -> None:
        """Leave the rest as it is: the document is about to go."""
        self._timer.stop()
        self._layout.removeEventFilter(self)

    def finish(self) -> None:
        """Lay out everything now."""
        while not self.is_complete:
            self.step()

    def reach(self, bottom: float) -> None:
        """See that the text is laid out down to so many pixels."""
        if not self.is_complete and bottom > self._reached:
            self._layout.hitTest(QPointF(0, bottom), Qt.HitTestAccuracy.FuzzyHit)
            self._extend()

    def reach_offset(self, offset: int) -> None:
        """See that the text is laid out down to the paragraph of an offset."""
        number = self.map.paragraph_at(offset)
        if not self.is_complete and number >= len(self._tops):
            self._layout.blockBoundingRect(self.block(number))
            self._extend()

    def tell_size(self) -> None:
        """Have the scroll bar follow what is laid out: Qt tells it of its own steps only."""
        self._layout.documentSizeChanged.emit(QSizeF(self._document.textWidth(), self._reached))

    @property
    def height(self) -> float:
        """Of all that is laid out."""
        return self._reached

    @property
    def total_height(self) -> float:
        """Of the whole document: what it is, or what it will be by the share that is laid out so far."""
        if self.is_complete or not self._tops:
            return self._reached
        done = self.map.ends[len(self._tops) - 1]
        return self._reached * max(1.0, self.map.length / max(1, done))

    def rough_y(self, offset: int) -> float:
        """About where an offset stands, for a picture of the whole: nothing is laid out for it."""
        number = self.map.paragraph_at(offset)
        if number >= len(self._tops):
            return self.total_height * offset / max(1, self.map.length)
        start, end = self.map.starts[number], self.map.ends[number]
        share = min(1.0, (offset - start) / max(1, end - start))
        return self._tops[number] + share * (self._bottoms[number] - self._tops[number])

    def block(self, number: int) -> QTextBlock:
        """The Qt paragraph of a segment."""
        return self._document.findBlock(self.map.positions[number])

    def origin(self, number: int, block: QTextBlock) -> QPointF:
        """Where a laid-out paragraph's own coordinates begin."""
        if self.built.segments[number].cell is not None:
            return self._layout.blockBoundingRect(block).topLeft()
        return block.layout().position()

    def between(self, top: float, bottom: float) -> range:
        """The numbers of the segments that show between two heights."""
        self.reach(bottom)
        last = bisect_right(self._tops, bottom)
        first = bisect_left(self._bottoms, top)
        return range(min(first, last), last)

    def top_of(self, number: int) -> float:
        """The upper edge of a segment."""
        self.reach_offset(self.map.starts[number])
        return self._tops[number] if number < len(self._tops) else self._reached

    def bottom_of(self, number: int) -> float:
        """The lower edge of a segment."""
        self.reach_offset(self.map.starts[number])
        return self._bottoms[number] if number < len(self._bottoms) else self._reached

    def lines_before(self, number: int) -> int:
        """How many lines stand above a segment that is laid out; those of tables are not counted."""
        return self._lines[min(number, len(self._lines) - 1)]

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

    def step(self) -> None:
        """Lay out one slice more."""
        before = len(self._tops)
        self.reach(self._reached + SLICE)
        if len(self._tops) == before and not self.is_complete:
            # A paragraph, or a table, taller than a slice: Qt lays it out whole.
            self._layout.blockBoundingRect(self.block(before))
            self._extend()
        self.tell_size()
        if self.is_complete:
            self.finished.emit()
        else:
            self.grown.emit()
            self._timer.start()

    def _extend(self) -> None:
        """Take in the paragraphs that were laid out since the last time."""
        total = len(self.map)
        top = self._tops[-1] if self._tops else 0.0
        while len(self._tops) < total:
            number = len(self._tops)
            block = self.block(number)
            layout = block.layout()
            if layout.lineCount() == 0:
                break
            y = self.origin(number, block).y()
            # Cells of one row share their top: a running maximum keeps the list sorted, which bisecting needs.
            top = max(top, y)
            self._tops.append(top)
            bottom = y + layout.boundingRect().height()
            self._bottoms.append(max(bottom, self._bottoms[-1]) if self._bottoms else bottom)
            lines = 0 if self.built.segments[number].cell is not None else layout.lineCount()
            self._lines.append(self._lines[-1] + lines)
        self._reached = self._bottoms[-1] if self._bottoms else 0.0
        if len(self._tops) == total:
            self.is_complete = True
            self._layout.removeEventFilter(self)
            self._reached = self._layout.documentSize().height()


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
