"""The page view: pages as they look, to scroll, zoom, select and click in. It knows no project.

It has no state of its own about what is selected: it paints what it is told, and says what the mouse did. Pictures
and places come from the page source when they are ready; until then a page is white paper with its number.
"""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.domain.span import Span
from desktop.readers.source_map import SourceMap
from desktop.ui.page_view.hands import PageHands
from desktop.ui.page_view.page_source import PageSource
from desktop.ui.page_view.sheets import fitting
from desktop.ui.theme import Theme
from desktop.ui.words import tr

ZOOM_LEAST, ZOOM_MOST = 25, 400
FIT = 0
"""The zoom at which the pages fill the width, whatever it is."""


class PageView(PageHands):
    """Shows the pages of one document with its codings.

    Attributes:
        scrolled: another part of the pages is in view.
        laid_out: places changed: another document or zoom.
        measured: the places of a page's words are known now.
        zoomed: the zoom in per cent is another one.
    """

    scrolled = Signal()
    laid_out = Signal()
    measured = Signal()
    zoomed = Signal(int)

    def __init__(self, theme: Theme, source: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(theme, source, parent)
        self._zoom = FIT
        self._goal: tuple[str, Span] | None = None
        self._page_goal: float | None = None
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())
        source.opened.connect(self._opened)
        source.picture_came.connect(self._picture_came)
        source.places_came.connect(self._places_came)
        theme.changed.connect(self.viewport().update)

    # What is shown

    def show_document(self, text: str, bridge: SourceMap, *, name: str, zoom: int, page_place: float = 1.0) -> None:
        """Show another document, whose file the source is opening.

        Args:
            zoom: in per cent, or FIT.
            page_place: where to begin: a page from 1, and how much of it is above the view.
        """
        self.forget()
        self.text, self.bridge, self._zoom = text, bridge, zoom
        self._goal, self._page_goal = None, page_place
        self.setAccessibleName(tr("Pages of {name}").format(name=name))
        self._lay_out()

    # Zoom

    @property
    def zoom(self) -> int:
        """The zoom as it was chosen: per cent, or FIT."""
        return self._zoom

    @property
    def percent(self) -> int:
        """The zoom that the pages have now."""
        return round(self._effective())

    def set_zoom(self, zoom: int) -> None:
        """Show the pages at another zoom; what is at the upper edge stays there."""
        zoom = FIT if zoom == FIT else min(max(zoom, ZOOM_LEAST), ZOOM_MOST)
        if zoom != self._zoom:
            place = self.page_place()
            self._zoom = zoom
            self._lay_out()
            self.go_to_page_place(place)

    # Places

    def place(self) -> int:
        """The first offset in view."""
        pages = self._in_view()
        for page in pages:
            words = self.words(page)
            span = self.bridge.span_of(page)
            if words is not None:
                top = (self.verticalScrollBar().value() - self.sheets.place(page).top()) / self.sheets.scale
                first = words.first_below(top)
                if first is not None:
                    return first
            elif span is not None:
                return span.start
        following = (self.bridge.span_of(page) for page in range(pages.stop, len(self.sheets) + 1))
        return next((span.start for span in following if span is not None), 0)

    def page_place(self) -> float:
        """Where the view begins: the page from 1, and how much of it is above."""
        if self._page_goal is not None:
            return self._page_goal
        pages = self._in_view()
        if not len(pages):
            return 1.0
        top, place = self.verticalScrollBar().value(), self.sheets.place(pages[0])
        return pages[0] + min(max((top - place.top()) / place.height(), -0.02), 0.999)

    def go_to_page_place(self, place: float) -> None:
        """Scroll to a page and so much of it."""
        self._page_goal = place if not len(self.sheets) else None
        if len(self.sheets):
            page = min(max(1, int(place + 0.02)), len(self.sheets))
            sheet = self.sheets.place(page)
            down = sheet.top() + (place - page) * sheet.height() if place > 1 else 0
            self.verticalScrollBar().setValue(round(down))

    def go_to_place(self, offset: int) -> None:
        """Scroll so that the line of an offset is the first in view."""
        self._go("top", Span(offset, offset + 1))

    def scroll_to(self, y: float) -> None:
        """Scroll so that so many pixels of the pages lie above the view."""
        self.verticalScrollBar().setValue(max(0, round(y)))

    def show_span(self, span: Span) -> None:
        """Scroll a passage into view, a third down the window, if it is not in view already."""
        self._go("third", span)

    def is_in_view(self, offset: int) -> bool:
        """Whether the word at an offset is in view."""
        first, _last = self.end_lines(Span(offset, offset + 1))
        return -2 <= first.top() < self.viewport().height()

    def end_lines(self, span: Span) -> tuple[QRect, QRect]:
        """The rectangles of a passage's first and last line in the viewport."""
        shift = -self.corner()
        first, last = self._end_boxes(span)
        return first.translated(shift).toAlignedRect(), last.translated(shift).toAlignedRect()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk, and the pages in view with all that is on them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("sunken"))
        corner = self.corner()
        painter.translate(-corner)
        clip = QRectF(event.rect()).translated(corner)
        for page in self.sheets.between(clip.top(), clip.bottom()):
            self.paint_page(painter, page, clip)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to another width."""
        super().resizeEvent(event)
        if len(self.sheets) and event.oldSize().width() != event.size().width():
            place = self.page_place()
            self._lay_out()
            self.go_to_page_place(place)
        else:
            self._set_bars()
            self.want_pages()

    # Private

    def _effective(self) -> float:
        fitted = min(fitting(self.source.sizes, self.viewport().width()), ZOOM_MOST)
        return float(self._zoom) if self._zoom != FIT else fitted

    def _lay_out(self) -> None:
        self.use_sheets(self._effective())
        self._set_bars()
        self.zoomed.emit(self.percent)
        self.laid_out.emit()
        self.want_pages()
        self.describe(spoken=False)

    def _set_bars(self) -> None:
        room = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, self.sheets.height - room.height()))
        across.setRange(0, max(0, self.sheets.width - room.width()))
        for bar, length in ((down, room.height()), (across, room.width())):
            bar.setPageStep(max(1, length - 40))
            bar.setSingleStep(48)
        across.setValue(across.maximum() // 2)

    def _in_view(self) -> range:
        top = self.verticalScrollBar().value()
        return self.sheets.between(top + 1, top + self.viewport().height())

    def _scrolled(self) -> None:
        self.viewport().update()
        self.want_pages()
        self.scrolled.emit()
        self.describe(spoken=False)

    def _opened(self) -> None:
        goal = self._page_goal
        self._lay_out()
        if goal is not None:
            self.go_to_page_place(goal)
        if self._goal is not None:
            self._go(*self._goal)
        self.viewport().update()

    def _picture_came(self, page: int) -> None:
        if page in self._in_view():
            self.viewport().update()

    def _places_came(self, page: int) -> None:
        goal = self._goal
        if goal is not None and self.bridge.page_of(goal[1].start) == page:
            self._go(*goal)
        self.take_places()
        self.viewport().update()
        self.measured.emit()

    def _go(self, how: str, span: Span) -> None:
        """Go to a passage; where its page is not measured yet, go to the page, and to the words once they are known."""
        page = self.bridge.page_of(span.start)
        if page is None or not len(self.sheets):
            self._goal = (how, span) if page is not None else None
            return
        known = self.words(page) is not None
        self._goal = None if known else (how, span)
        first, last = self._end_boxes(span)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = bar.value()
        if how == "top":
            bar.setValue(round(first.top()) - (2 if known else 0))
        elif first.top() < top + 8 or min(last.bottom(), first.top() + height / 2) > top + height - 8:
            bar.setValue(round(first.top() - height / 3) if known else round(first.top()))
        across = self.horizontalScrollBar()
        if known and not across.value() <= first.left() <= across.value() + self.viewport().width() - 40:
            across.setValue(round(first.left() - 40))
        if not known:
            self.want_pages(first=page)

    def _end_boxes(self, span: Span) -> tuple[QRectF, QRectF]:
        runs = self.bridge.places(span)
        pages = (runs[0].page, runs[-1].page) if runs else (self.bridge.page_of(span.start) or 1,) * 2
        if not len(self.sheets):
            return QRectF(0, 0, 1, 1), QRectF(0, 0, 1, 1)
        found: list[QRectF] = []
        for page, index in zip(pages, (0, -1), strict=True):
            words = self.words(page)
            boxes = words.boxes(span) if words is not None else ()
            sheet = self.sheets.place(page)
            found.append(self.sheets.box(page, boxes[index]) if boxes else QRectF(sheet.topLeft(), sheet.topRight()))
        return found[0], found[1]
