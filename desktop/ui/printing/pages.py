"""A coded document laid out on pages and painted, step by step, on whatever has pages: a PDF or a printer."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from desktop.domain.progress import Progress
from desktop.errors import PrinterRefused
from desktop.ui.printing.back_matter import back_matter
from desktop.ui.printing.margin import PaperMargin
from desktop.ui.printing.marked import MarkedDocument
from desktop.ui.printing.paper import PER_INCH, Sheet, style_on
from desktop.ui.printing.words import paint_document, paint_lines_of
from desktop.ui.reader.build import BuiltDocument, build
from desktop.ui.reader.furniture import Furniture
from desktop.ui.reader.geometry import PageGeometry
from desktop.ui.reader.header import ABOVE, HeaderPainter
from desktop.ui.reader.highlights import Highlights
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.offsets import TextMap
from desktop.ui.reader.segments import segments
from desktop.ui.reader.stripes import StripePlan
from desktop.ui.theme import Theme
from desktop.ui.words import tr

_TITLE_LOOKED_AT = 400
_SLICE = 4000.0
"""Pixels of text laid out between two steps."""
_MARKING, _SMALL = 11, 10


class PagedDocument:
    """The document on its pages, with the pages behind it. It belongs to the thread that makes it."""

    def __init__(self, marked: MarkedDocument, sheet: Sheet, theme: Theme) -> None:
        self._marked, self._sheet, self._theme = marked, sheet, theme
        self._style = style_on(sheet, theme)
        self._behind: QTextDocument | None = None
        self._text_pages = 0

    @property
    def page_count(self) -> int:
        """Of all pages, once everything is laid out."""
        return self._text_pages + (self._behind.pageCount() if self._behind is not None else 0)

    def lay_out(self) -> Iterator[None]:
        """Lay everything out, a slice at a time."""
        marked, style, theme = self._marked, self._style, self._theme
        text, shown = marked.content.text, segments(marked.content)
        yield
        first = shown[0]
        has_title = first.cell is None and marked.header.is_title(
            text[first.start : min(first.end, first.start + _TITLE_LOOKED_AT)]
        )
        self._header = HeaderPainter(marked.header, style, title_in_text=has_title)
        built = build(marked.content, shown, style, top=0, title_in_text=has_title)
        yield
        self._document = built.document
        built = _with_room_above(built, text, self._header.height - ABOVE * style.scale)
        self._set_pages()
        yield
        self._geometry = PageGeometry(built, text)
        self._furniture = Furniture(built, self._geometry, style, text)
        codings = LanedCodings(marked.codings)
        self._highlights = Highlights(self._geometry, codings, theme, size=style.size, pitch=style.pitch)
        self._margin = PaperMargin(StripePlan(self._geometry, codings), theme, marked.numbers)
        yield
        while not self._geometry.is_complete:
            reached = self._geometry.height
            self._geometry.reach(reached + _SLICE)
            if self._geometry.height == reached and not self._geometry.is_complete:
                self._geometry.step()  # a paragraph, or a table, taller than a slice
            yield
        self._geometry.stop()
        self._text_pages = self._document.pageCount()
        self._behind = back_matter(marked, self._sheet, theme)
        yield

    def paint(self, painter: QPainter, number: int) -> Iterator[None]:
        """Paint a page, numbered from 0, in parts."""
        self._paint_edges(painter, number)
        if number < self._text_pages:
            self._paint_text(painter, number)
            yield
            top = number * self._sheet.height + self._sheet.text.top()
            self._margin.paint(painter, self._sheet.margin, top=top, line=self._style.pitch)
        else:
            assert self._behind is not None  # or there would be no such page
            self._paint_words(painter, self._behind, number - self._text_pages)
        yield

    def _set_pages(self) -> None:
        """Have Qt break the text into pages: the frame's margins then hold for each of them."""
        sheet, frame = self._sheet, self._document.rootFrame()
        margins = frame.frameFormat()
        margins.setTopMargin(sheet.text.top())
        margins.setBottomMargin(sheet.height - sheet.text.bottom())
        margins.setRightMargin(sheet.width - sheet.text.right())
        frame.setFrameFormat(margins)
        self._document.setUseDesignMetrics(True)
        self._document.setPageSize(QSizeF(sheet.width, sheet.height))

    def _paint_text(self, painter: QPainter, number: int) -> None:
        sheet = self._sheet
        down = number * sheet.height
        top = down + sheet.text.top()
        painter.save()
        # Wider than the text, as page numbers and bullets stand left of it and washes reach over its edge.
        painter.setClipRect(QRectF(0, sheet.text.top() - 4, sheet.margin.left(), sheet.text.height() + 8))
        painter.translate(0, -down)
        clip = QRectF(0, top, sheet.margin.left(), sheet.text.height())
        if number == 0:
            painter.translate(0, top - ABOVE * self._style.scale)
            self._header.paint(painter, QRectF(0, 0, clip.width(), clip.height()))
            painter.translate(0, ABOVE * self._style.scale - top)
        self._furniture.paint(painter, self._geometry.between(clip.top(), clip.bottom()))
        self._highlights.paint_washes(painter, clip, None)
        paint_lines_of(painter, self._geometry, clip)
        self._highlights.paint_lines(painter, clip, None)
        painter.restore()

    def _paint_words(self, painter: QPainter, document: QTextDocument, number: int) -> None:
        down = number * self._sheet.height
        painter.save()
        painter.translate(0, -down)
        paint_document(painter, document, QRectF(0, down, self._sheet.width, self._sheet.height))
        painter.restore()

    def _paint_edges(self, painter: QPainter, number: int) -> None:
        """Marking and handling at both ends of the page, the title and the page's number at its foot."""
        sheet, marked = self._sheet, self._marked
        foot = sheet.text.bottom() + 30
        pages = tr("Page {number} of {count}").format(number=number + 1, count=self.page_count)
        left, right = sheet.text.left(), sheet.margin.right()
        font = self._theme.font(_SMALL)
        metrics = QFontMetricsF(font)
        room = right - left - metrics.horizontalAdvance(pages) - 24
        title = metrics.elidedText(" ".join(marked.title.split()), Qt.TextElideMode.ElideRight, room)
        painter.setPen(self._theme.color("text2"))
        painter.setFont(font)
        painter.drawText(QPointF(left, foot), title)
        painter.drawText(QPointF(right - metrics.horizontalAdvance(pages), foot), pages)
        for top in (28.0, foot + 10):
            self._centre(painter, marked.marking, top, self._theme.font(_MARKING, weight=700))
            self._centre(painter, marked.handling, top + 15 * bool(marked.marking), font)

    def _centre(self, painter: QPainter, words: str, top: float, font: QFont) -> None:
        if words:
            painter.setFont(font)
            painter.setPen(self._theme.color("text"))
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._sheet.width - 60)
            middle = (self._sheet.width - metrics.horizontalAdvance(shown)) / 2
            painter.drawText(QPointF(middle, top + metrics.ascent()), shown)


def paint_pages(
    device: QPagedPaintDevice,
    marked: MarkedDocument,
    sheet: Sheet,
    theme: Theme,
    *,
    first: int = 1,
    last: int = 0,
    abort: Callable[[], object] = lambda: None,
) -> Generator[Progress, None, int]:
    """Lay a document out and paint it on a device that has pages of the sheet's size and no margins of its own.

    Args:
        first, last: the pages that are wanted, from 1; 0 as the last is the last there is.
        abort: has the device forget what was painted, where this is ended before its end.

    Yields:
        A step per slice of the layout and per page, each of some milliseconds. Returns how many pages were painted.

    Raises:
        PrinterRefused: if the device cannot be painted on.
    """
    document = PagedDocument(marked, sheet, theme)
    for _done in document.lay_out():
        yield Progress(0, 0, "Laying out the pages")
    wanted = range(max(1, first), min(last or document.page_count, document.page_count) + 1)
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterRefused
    try:
        scale = device.logicalDpiX() / PER_INCH
        for done, number in enumerate(wanted, 1):
            if done > 1 and not device.newPage():
                raise PrinterRefused
            painter.save()
            painter.scale(scale, scale)
            for _part in document.paint(painter, number - 1):
                yield Progress(done, len(wanted), "Writing the pages")
            painter.restore()
    except BaseException:  # GeneratorExit as well: the printer is not to print half of it
        abort()
        raise
    finally:
        painter.end()
    return len(wanted)


def _with_room_above(built: BuiltDocument, text: str, height: float) -> BuiltDocument:
    """The document with an empty paragraph of a height before the first: Qt ignores the first one's own margin."""
    if height < 1:
        return built
    start = QTextCursor(built.document)
    start.insertBlock()
    room = QTextBlockFormat()
    room.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    start.setPosition(0)
    start.setBlockFormat(room)
    spans = (tuple(s.start for s in built.segments), tuple(s.end for s in built.segments))
    return replace(built, map=TextMap(text, *spans, [position + 1 for position in built.map.positions]))
