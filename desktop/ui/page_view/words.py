"""The words of one page: from a passage to the boxes round its words, and from a point to the character there.

All lengths are points of the page as it is shown, from its upper left corner. Offsets are the text's.
"""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from desktop.domain.span import Span
from desktop.readers.source_map import Run

_KEPT = 2000
_SAME_LINE = 0.5
"""Of the lower of two boxes: how much of it must stand beside the other for both to be on one line."""
_WIDEST_SPACE = 1.2
"""Of a line's height: a wider gap is no space between words."""


class _Line:
    """One run with its characters' places. Whichever way it is written, places along it are told by one number.

    Boxes are united by ``min`` and ``max`` over whole slices: a page has thousands of characters.
    """

    def __init__(self, run: Run, places: "array[float]") -> None:
        self.run = run
        self._places = places[4 * run.first : 4 * (run.first + run.length)]
        self.box = _around(self._places)

    @cached_property
    def _along(self) -> QPointF:
        shown = [box.center() for box in map(self._char, range(len(self._places) // 4)) if not box.isEmpty()]
        way = shown[-1] - shown[0] if shown else QPointF()
        return way if not way.isNull() else QPointF(1, 0)

    @cached_property
    def _middles(self) -> list[float]:
        found: list[float] = []
        last = float("-inf")
        for box in map(self._char, range(len(self._places) // 4)):
            # A character without a box stands where the one before it does; the list is to be sorted.
            last = max(last, self._place(box.center())) if not box.isEmpty() else last
            found.append(last)
        return found

    @property
    def runs_down(self) -> bool:
        """Whether its words run down the page."""
        return self._along.y() > abs(self._along.x())

    def boundary(self, point: QPointF) -> int:
        """The offset nearest to a point at which a selection may begin or end."""
        return self.run.start + bisect_left(self._middles, self._place(point))

    def offset(self, point: QPointF) -> int:
        """The character nearest to a point."""
        place = self._place(point)
        nearest = min(range(len(self._middles)), key=lambda n: abs(self._middles[n] - place), default=0)
        return self.run.start + nearest

    def box_of(self, start: int, end: int) -> QRectF:
        """The box round a part of the run."""
        if start <= self.run.start and end >= self.run.end:
            return self.box
        return _around(self._places[4 * max(0, start - self.run.start) : 4 * max(0, end - self.run.start)])

    def distance(self, point: QPointF) -> float:
        """From a point to the line; what lies above or below counts more than what lies beside."""
        box = self.box
        across = max(box.left() - point.x(), 0.0, point.x() - box.right())
        down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
        return across + 3 * down

    def _char(self, index: int) -> QRectF:
        left, top, right, bottom = self._places[4 * index : 4 * index + 4]
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    def _place(self, point: QPointF) -> float:
        return QPointF.dotProduct(point, self._along)


class PageWords:
    """The words of a page.

    Attributes:
        downward: whether words that run up or down the page run down.

    Args:
        runs: of the page, in the order of the text.
        places: left, top, right, bottom of each of PDFium's characters, one after the other.
    """

    def __init__(self, runs: Sequence[Run], places: "array[float]") -> None:
        made = (_Line(run, places) for run in runs)
        self._lines = [line for line in made if not line.box.isEmpty()]
        self.downward = any(line.runs_down for line in self._lines if line.box.height() > line.box.width())
        self._starts = [line.run.start for line in self._lines]
        self._kept: dict[tuple[int, int], tuple[QRectF, ...]] = {}

    def boxes(self, span: Span) -> tuple[QRectF, ...]:
        """The boxes round a passage's words on this page: one for each line, in the order of the text."""
        key = (span.start, span.end)
        kept = self._kept.get(key)
        if kept is None:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            kept = self._kept[key] = tuple(self._found(span))
        return kept

    def offset_at(self, point: QPointF) -> int | None:
        """The character under a point, or nothing."""
        under = [line for line in self._lines if line.box.adjusted(-1, -1, 1, 1).contains(point)]
        return min(under, key=lambda line: line.distance(point)).offset(point) if under else None

    def boundary_at(self, point: QPointF) -> int | None:
        """Where a selection that is drawn to a point begins or ends; nothing on a page without words."""
        nearest = min(self._lines, key=lambda line: line.distance(point), default=None)
        return nearest.boundary(point) if nearest is not None else None

    def first_below(self, y: float) -> int | None:
        """The offset at which the uppermost line starts that ends below a height."""
        below = [line for line in self._lines if line.box.bottom() > y + 1]
        return min(below, key=lambda line: (line.box.top(), line.run.start)).run.start if below else None

    def caret(self, offset: int) -> QRectF | None:
        """A thin box before a character, or behind the one that it follows."""
        for box, at_end in ((self._box(offset, offset + 1), False), (self._box(offset - 1, offset), True)):
            if box is not None:
                return QRectF(box.right() if at_end else box.left(), box.top(), 0, box.height())
        return None

    def _box(self, start: int, end: int) -> QRectF | None:
        found = self.boxes(Span(start, end)) if start >= 0 else ()
        return found[0] if found else None

    def _found(self, span: Span) -> list[QRectF]:
        found: list[QRectF] = []
        last_end = -2
        for line in self._lines[max(0, bisect_left(self._starts, span.start) - 1) :]:
            run = line.run
            start, end = max(run.start, span.start), min(run.end, span.end)
            if run.start >= span.end:
                break
            box = line.box_of(start, end) if start < end else QRectF()
            if box.isEmpty():
                continue
            if found and start - last_end <= 1 and _beside(found[-1], box):
                found[-1] = found[-1].united(box)
            else:
                found.append(box)
            last_end = end
        return found


def _beside(one: QRectF, other: QRectF) -> bool:
    """Whether two boxes are one line, with no more than a space between them."""
    height = min(one.height(), other.height())
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    gap = max(one.left(), other.left()) - min(one.right(), other.right())
    return shared > _SAME_LINE * height and gap < _WIDEST_SPACE * height


def _around(places: "array[float]") -> QRectF:
    """The box round characters; those without a place of their own have zeros."""
    bottoms = places[3::4]
    if 0.0 in bottoms:
        shown = [place for at, bottom in enumerate(bottoms) if bottom for place in places[4 * at : 4 * at + 4]]
        return _around(array("f", shown)) if shown else QRectF()
    if not bottoms:
        return QRectF()
    return QRectF(QPointF(min(places[0::4]), min(places[1::4])), QPointF(max(places[2::4]), max(bottoms)))
