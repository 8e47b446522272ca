"""A text laid out step by step, and the tops of its paragraphs, in pixels of the whole document.

Qt's own steps grow until one takes a third of a second; here they are driven in slices between the user's events, and
everything that is asked about a place has the layout done just that far.
"""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEvent, QObject, QPointF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QTextBlock

from desktop.ui.reader.build import BuiltDocument

SLICE = 9000.0
"""Pixels laid out between two looks at the user's events."""
PAUSE_MS = 4


class SlicedLayout(QObject):
    """The layout of a built document, as far as it has come.

    Attributes:
        grown: more of the text has been laid out.
        finished: all of it has.
    """

    grown = Signal()
    finished = Signal()

    def __init__(self, built: BuiltDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.built = built
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
