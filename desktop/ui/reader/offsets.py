"""Between the document's offsets and Qt's: the only file that knows both units.

The project counts Unicode code points of the document's text. A ``QTextDocument`` counts UTF-16 units, separates
paragraphs by one position whatever the text has there, and adds positions of its own for tables. Each paragraph
on screen has one entry here: where it begins in Qt, which stretch of the text it shows, and where in it the
characters are that take two units.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from desktop.domain.span import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class TextMap:
    """Maps code points of one text to positions of the Qt document that shows it, and back.

    Args:
        text: the document's text.
        starts, ends: of each paragraph shown, in order: half-open offsets in code points.
        positions: of each paragraph shown: the position of its first character in the Qt document.
    """

    def __init__(self, text: str, starts: Sequence[int], ends: Sequence[int], positions: Sequence[int]) -> None:
        self.length = len(text)
        self.starts, self.ends, self.positions = tuple(starts), tuple(ends), tuple(positions)
        self._astral = [found.start() for found in _ASTRAL.finditer(text)] if not text.isascii() else []

    def __len__(self) -> int:
        return len(self.starts)

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph that holds the offset, or the last one that begins before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def paragraph_of_position(self, position: int) -> int:
        """The number of the paragraph that holds the Qt position, or the last one that begins before it."""
        return max(0, bisect_right(self.positions, position) - 1)

    def paragraphs(self, span: Span) -> range:
        """The numbers of the paragraphs that show any character of the span."""
        first = bisect_right(self.ends, span.start)
        last = bisect_left(self.starts, span.end)
        return range(first, max(first, last))

    def units(self, paragraph: int, offset: int) -> int:
        """UTF-16 units from the paragraph's start to the offset, which is held to the paragraph."""
        start, end = self.starts[paragraph], self.ends[paragraph]
        offset = min(max(offset, start), end)
        return offset - start + self._astral_between(start, offset)

    def offset_in(self, paragraph: int, units: int) -> int:
        """The offset so many UTF-16 units into the paragraph; inside a character of two units: its start."""
        start, end = self.starts[paragraph], self.ends[paragraph]
        low, high = start, min(end, start + max(units, 0))
        if not self._astral_between(low, high):
            return high
        while low < high:
            middle = (low + high + 1) // 2
            if self.units(paragraph, middle) <= units:
                low = middle
            else:
                high = middle - 1
        return low

    def position_of(self, offset: int, *, is_end: bool = False) -> int:
        """The Qt position of an offset.

        Offsets in the invisible space between two paragraphs go to the nearest visible place inside the passage
        that they bound: as a start to the next paragraph, as an end to the one before.
        """
        paragraph = self.paragraph_at(offset)
        if offset > self.ends[paragraph] and not is_end and paragraph + 1 < len(self):
            paragraph += 1
        return self.positions[paragraph] + self.units(paragraph, offset)

    def offset_of(self, position: int) -> int:
        """The offset of a Qt position; positions that belong to no character go to the nearest before them."""
        paragraph = self.paragraph_of_position(position)
        return self.offset_in(paragraph, position - self.positions[paragraph])

    def span_of(self, start: int, end: int) -> Span:
        """The span between two Qt positions, in either order."""
        first, last = self.offset_of(min(start, end)), self.offset_of(max(start, end))
        return Span(first, max(first, last))

    def visible(self, span: Span) -> Span:
        """The span without what is not shown at its ends: what a selection of it gives back."""
        return self.span_of(self.position_of(span.start), self.position_of(span.end, is_end=True))

    def _astral_between(self, start: int, end: int) -> int:
        if not self._astral:
            return 0
        return bisect_left(self._astral, end) - bisect_left(self._astral, start)
