"""How the pages lie on the desk: one below the other, each in the middle, at one scale. Pixels of the whole desk."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from statistics import median

from PySide6.QtCore import QPointF, QRectF, QSize

GAP = 16
EDGE = 24
PIXELS_PER_POINT = 96 / 72
"""At 100 %."""
_MOST_OVER_USUAL = 1.5
"""A page that is wider than the usual ones by more does not make all others small: it is scrolled sideways."""


def fitting(sizes: Sequence[tuple[float, float]], width: int) -> float:
    """The zoom in per cent at which the pages fill so many pixels."""
    widths = [size[0] for size in sizes] or [1.0]
    widest = min(max(widths), _MOST_OVER_USUAL * median(widths))
    return max(10.0, (width - 2 * EDGE) / widest / PIXELS_PER_POINT * 100)


class Sheets:
    """The pages at one zoom.

    Args:
        sizes: of the pages in points.
        zoom: in per cent.
        width: of the view in pixels.
    """

    def __init__(self, sizes: Sequence[tuple[float, float]], *, zoom: float, width: int) -> None:
        self.scale = zoom / 100 * PIXELS_PER_POINT
        across = [max(1, round(size[0] * self.scale)) for size in sizes]
        self.width = max(width, max(across, default=0) + 2 * EDGE)
        self.places: list[QRectF] = []
        top = GAP
        for page_width, size in zip(across, sizes, strict=True):
            height = max(1, round(size[1] * self.scale))
            self.places.append(QRectF((self.width - page_width) // 2, top, page_width, height))
            top += height + GAP
        self.height = top
        self._tops = [place.top() for place in self.places]
        self._bottoms = [place.bottom() for place in self.places]

    def __len__(self) -> int:
        return len(self.places)

    def between(self, top: float, bottom: float) -> range:
        """The pages, from 1, that show between two heights."""
        return range(bisect_left(self._bottoms, top) + 1, bisect_right(self._tops, bottom) + 1)

    def place(self, page: int) -> QRectF:
        """Where a page lies; pages count from 1."""
        return self.places[page - 1]

    def at(self, point: QPointF) -> tuple[int, QPointF]:
        """The page nearest to a point of the desk, and the point in points of that page."""
        page = min(bisect_right(self._tops, point.y() - 0.0), len(self.places)) or 1
        if page < len(self.places) and point.y() > self._bottoms[page - 1] + GAP / 2:
            page += 1
        return page, (point - self.place(page).topLeft()) / self.scale

    def box(self, page: int, box: QRectF) -> QRectF:
        """A box of a page on the desk."""
        corner = self.place(page).topLeft()
        return QRectF(corner + box.topLeft() * self.scale, corner + box.bottomRight() * self.scale)

    def picture_size(self, page: int, *, ratio: float, most: int) -> QSize:
        """The pixels in which a page is drawn on a screen of a ratio, no more than so many in all."""
        place = self.place(page)
        wanted = place.width() * ratio * place.height() * ratio
        share = min(1.0, (most / wanted) ** 0.5)
        return QSize(max(1, round(place.width() * ratio * share)), max(1, round(place.height() * ratio * share)))
