"""Where the margin's bars and names go: bars in lanes beside their lines, names once each, never over one another."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.domain.ids import CodingId
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.striped import Layout

NAME_STEP = 20
DRIFT = 64
"""How far a name may be pushed below its own line before it is counted instead, unless its bar still stands there."""
LOOK_BACK = 400
"""Pixels above the view from which names are placed, so that scrolling does not move them."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A coding's bar. Pixels of the whole document."""

    coding: PaintedCoding
    lane: int
    top: float
    bottom: float


@dataclass(slots=True)
class NameRow:
    """A row of the margin: a coding's name, and the codings that found no place of their own.

    ``middle`` is the height of the row's middle; ``coding`` is None in a row that only counts.
    """

    coding: PaintedCoding | None
    middle: float
    more: list[PaintedCoding] = field(default_factory=list)


class StripePlan:
    """Bars and names for any part of one laid-out document; extents are worked out once per coding."""

    def __init__(self, geometry: Layout, codings: LanedCodings) -> None:
        self._geometry, self._codings = geometry, codings
        self._extents: dict[CodingId, tuple[int, int, float, float]] = {}

    def is_for(self, geometry: Layout, codings: LanedCodings) -> bool:
        """Whether the plan is of this layout and these codings."""
        return self._geometry is geometry and self._codings is codings

    def bars(self, top: float, bottom: float) -> tuple[Bar, ...]:
        """The bars of all codings that show between two heights, in the order of the text."""
        geometry = self._geometry
        numbers = geometry.between(top, bottom)
        if not len(numbers):
            return ()
        start, end = geometry.map.starts[numbers[0]], geometry.map.ends[numbers[-1]]
        found = [self._bar(coding) for coding in self._codings.between(start, max(end, start + 1))]
        return tuple(bar for bar in found if bar.bottom > top and bar.top < bottom)

    def rows(self, bars: Sequence[Bar], *, lanes_shown: int, line: float) -> tuple[NameRow, ...]:
        """The names beside some bars.

        Args:
            lanes_shown: bars in further lanes are not painted, and their names are counted.
            line: height of a line of the text; a name stands at the middle of its coding's first line.
        """
        rows: list[NameRow] = []
        for bar in sorted(bars, key=lambda bar: (bar.top, bar.lane)):
            own = bar.top + line / 2
            middle = max(own, rows[-1].middle + NAME_STEP) if rows else own
            too_far = middle - own > DRIFT and middle > bar.bottom
            if bar.lane < lanes_shown and not too_far:
                rows.append(NameRow(bar.coding, middle))
            elif rows and own - rows[-1].middle < NAME_STEP:
                rows[-1].more.append(bar.coding)
            else:
                rows.append(NameRow(None, middle, [bar.coding]))
        return tuple(rows)

    def _bar(self, coding: PaintedCoding) -> Bar:
        kept = self._extents.get(coding.id)
        if kept is None or kept[:2] != (coding.start, coding.end):
            kept = (coding.start, coding.end, *self._geometry.extent(coding.span))
            self._extents[coding.id] = kept
        return Bar(coding, self._codings.lane(coding.id), kept[2], kept[3])
