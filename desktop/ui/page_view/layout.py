"""The pages as margin and overview strip ask for them: stretches of text with heights. Pixels of the whole desk."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from desktop.domain.span import Span
from desktop.readers.source_map import SourceMap
from desktop.ui.page_view.sheets import Sheets
from desktop.ui.page_view.words import PageWords

TYPE = 11.0
"""Points: the usual size of print, for the distance of names in the margin."""


@dataclass(frozen=True, slots=True)
class PageStretches:
    """What of the text stands on each page, by the page's number from 0."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How large print is."""

    size: float


class PageLayout:
    """Where passages are at one zoom, as far as the words of the pages are known.

    Args:
        words: gives the words of a page, or nothing before they are measured.
    """

    def __init__(self, sheets: Sheets, bridge: SourceMap, words: Callable[[int], PageWords | None]) -> None:
        self._sheets, self._bridge, self._words = sheets, bridge, words
        starts, ends, at = [], [], 0
        for page in range(1, len(sheets) + 1):
            span = bridge.span_of(page) or Span(at, at)
            starts.append(span.start)
            ends.append(span.end)
            at = span.end
        self.map = PageStretches(tuple(starts), tuple(ends))
        self.style = PageStyle(TYPE * sheets.scale)

    @property
    def geometry(self) -> "PageLayout":
        """Where things are: here."""
        return self

    @property
    def total_height(self) -> float:
        """Of all pages."""
        return float(self._sheets.height)

    def between(self, top: float, bottom: float) -> range:
        """The pages, from 0, that show between two heights."""
        pages = self._sheets.between(top, bottom)
        return range(pages.start - 1, pages.stop - 1)

    def extent(self, span: Span) -> tuple[float, float]:
        """From the uppermost to the lowest of a passage's words; a passage may go on higher up, in another column."""
        pages = self._pages(span)
        if not len(pages):
            return 0.0, 0.0
        return min(box.top() for box in self._boxes(pages[0], span)), max(
            box.bottom() for box in self._boxes(pages[-1], span)
        )

    def rough_y(self, offset: int) -> float:
        """About where an offset stands."""
        page = self._bridge.page_of(offset)
        span = self._bridge.span_of(page) if page is not None else None
        if page is None or span is None or page > len(self._sheets):
            return 0.0
        sheet = self._sheets.place(page)
        share = min(1.0, max(0.0, (offset - span.start) / max(1, len(span))))
        return sheet.top() + share * sheet.height()

    def _pages(self, span: Span) -> range:
        first, last = self._bridge.page_of(span.start), self._bridge.page_of(max(span.start, span.end - 1))
        if first is None or last is None or last > len(self._sheets):
            return range(0)
        return range(first, last + 1)

    def _boxes(self, page: int, span: Span) -> list[QRectF]:
        words = self._words(page)
        found = words.boxes(span) if words is not None else ()
        return [self._sheets.box(page, box) for box in found] or [self._sheets.place(page)]
