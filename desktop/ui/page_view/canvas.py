"""The page view's lower half: what lies where, and how a page with its codings is painted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.readers.source_map import SourceMap
from desktop.ui.page_view import aids, marks
from desktop.ui.page_view.layout import PageLayout
from desktop.ui.page_view.page_source import PageSource
from desktop.ui.page_view.sheets import Sheets
from desktop.ui.page_view.words import PageWords
from desktop.ui.reader.aids import Aids
from desktop.ui.reader.highlights import MOST_LINES
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.theme import Theme
from desktop.ui.tokens import LIGHT
from desktop.ui.words import tr

MOST_PIXELS = 16_000_000
"""Of one picture: a larger page is drawn coarser."""
DIM = QColor(0, 0, 0, 70)


class PageCanvas(QAbstractScrollArea):
    """Paints pages.

    Attributes:
        codings_changed: other codings are painted, or another is selected.
        page_turned: where the view stands, as “Page 2 of 5”.
        page: where passages are, as the margin asks for it.
        dimmed: pages are darkened a little, for a dark window.
    """

    codings_changed = Signal()
    page_turned = Signal(str)

    def __init__(self, theme: Theme, source: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.source = theme, source
        self.dimmed = False
        self.setObjectName("pageView")
        self.setAccessibleName(tr("Pages of the document"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the overview strip has it
        self.forget()

    def forget(self) -> None:
        """Show nothing."""
        self.text, self.bridge = "", SourceMap(())
        self.codings = LanedCodings()
        self.selected_id: CodingId | None = None
        self.span: Span | None = None
        self.found: tuple[Span, ...] = ()
        self.aids = Aids()
        self.caret = 0
        self.sheets = Sheets((), zoom=100, width=1)
        self._words: dict[int, PageWords] = {}
        self.page = PageLayout(self.sheets, self.bridge, self.words)

    def set_codings(self, codings: LanedCodings, selected: CodingId | None) -> None:
        """Paint these codings, one of them as selected."""
        self.codings, self.selected_id = codings, selected
        self.viewport().update()
        self.codings_changed.emit()

    def set_span(self, span: Span | None) -> None:
        """Paint words as selected, or none, and have a screen reader say them."""
        if span != self.span:
            self.span = span
            self.viewport().update()
            self.describe()

    def set_caret(self, offset: int) -> None:
        """Paint the text cursor before a character."""
        if offset != self.caret:
            self.caret = offset
            self.viewport().update()

    def set_found(self, found: Sequence[Span]) -> None:
        """Frame the words that were searched for; in order of the text."""
        self.found = tuple(found)
        self.viewport().update()

    def set_aids(self, shown: Aids) -> None:
        """Show what is excluded, the backlight and the bookmark."""
        self.aids = shown
        self.viewport().update()

    def use_sheets(self, zoom: float) -> None:
        """Lay the pages out at a zoom in per cent."""
        self.sheets = Sheets(self.source.sizes, zoom=zoom, width=self.viewport().width())
        self.page = PageLayout(self.sheets, self.bridge, self.words)

    def take_places(self) -> None:
        """Take in that the words of another page are measured."""
        self.page = PageLayout(self.sheets, self.bridge, self.words)

    def corner(self) -> QPointF:
        """The point of the desk in the upper left corner of the view."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def words(self, page: int) -> PageWords | None:
        """The words of a page, if their places are known by now."""
        made = self._words.get(page)
        if made is None:
            places = self.source.places(page)
            if places is None:
                return None
            made = self._words[page] = PageWords(self.bridge.on_page(page), places)
        return made

    def want_pages(self, *, first: int | None = None) -> None:
        """Ask for the pictures and places of the pages in view, then of those beside them."""
        top = self.verticalScrollBar().value()
        shown = self.sheets.between(top, top + self.viewport().height())
        if not len(shown):
            return
        beside = [n for n in (shown.stop, shown.start - 1) if 1 <= n <= len(self.sheets)]
        pages = [*shown, *beside]
        ratio = self.devicePixelRatioF()
        sizes = [(page, self.sheets.picture_size(page, ratio=ratio, most=MOST_PIXELS)) for page in pages]
        self.source.want(sizes, [*([first] if first else []), *pages])

    def coding_at(self, offset: int | None) -> CodingId | None:
        """The shortest coding over a character."""
        codings = self.codings.at(offset) if offset is not None else ()
        return codings[0].id if codings else None

    def offset_at(self, point: QPointF) -> int | None:
        """The character under a point of the viewport, or nothing beside the words."""
        if not len(self.sheets):
            return None
        page, there = self.sheets.at(point + self.corner())
        words = self.words(page)
        return words.offset_at(there) if words is not None else None

    def copy(self) -> None:
        """Copy the selected words exactly as the document has them."""
        if self.span is not None:
            QGuiApplication.clipboard().setText(self.span.of(self.text))

    def announce(self, sentence: str) -> None:
        """Have a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def describe(self, *, spoken: bool = True) -> None:
        """Tell where the view stands and which words are selected, for those who do not see it."""
        bar = self.verticalScrollBar()
        share = 1 if bar.value() == bar.maximum() > 0 else 0.5
        looked_at = self.corner() + QPointF(0, share * self.viewport().height())
        page = self.sheets.at(looked_at)[0] if len(self.sheets) else 1
        where = tr("Page {page} of {count}").format(page=page, count=max(1, len(self.sheets)))
        self.page_turned.emit(where if len(self.sheets) else "")
        words = " ".join(self.span.of(self.text).split())[:200] if self.span else ""
        self.setAccessibleDescription(
            tr("{where}. Selected: {words}").format(where=where, words=words) if words else f"{where}."
        )
        if spoken and words:
            self.announce(tr("Selected: {words}").format(words=words))

    # Painting

    def paint_page(self, painter: QPainter, page: int, clip: QRectF) -> None:
        """Paint one page, its codings and the selection on it. The painter stands on the desk."""
        sheet = self.sheets.place(page)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.setBrush(QColor("white"))
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))
        picture = self.source.picture(page)
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, picture)
        else:
            self._paint_waiting(painter, page, sheet)
        painter.save()
        painter.setClipRect(sheet.intersected(clip))
        if self.dimmed:
            painter.fillRect(sheet, DIM)
        span, words = self.bridge.span_of(page), self.words(page)
        if span is not None and words is not None:
            self._paint_marks(painter, page, words, span)
        painter.restore()

    def _paint_waiting(self, painter: QPainter, page: int, sheet: QRectF) -> None:
        told = self.source.refusal(page) or tr("Page {page}").format(page=page)
        painter.setFont(self.theme.font(13))
        painter.setPen(QColor(LIGHT.text3))
        room = QRectF(sheet.left() + 32, sheet.top(), sheet.width() - 64, min(sheet.height(), 420))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap.value, told)

    def _paint_marks(self, painter: QPainter, page: int, words: PageWords, span: Span) -> None:
        def boxes(of: Span) -> list[QRectF]:
            return [self.sheets.box(page, box) for box in words.boxes(of)]

        here = self.codings.between(span.start, span.end)
        if self.aids.backlight:
            coded = (box for coding in here for box in boxes(coding.span))
            aids.paint_backlight(painter, self.sheets.place(page), coded)
        for place in self.aids.excluded:
            if place.overlaps(span):
                aids.paint_excluded(painter, boxes(place))
        chosen = boxes(self.span) if self.span is not None else []
        self._paint_washes(painter, here, boxes, chosen)
        for place in self.found:
            if place.overlaps(span):
                marks.paint_found(painter, boxes(place))
        if self.span is not None and self.span.overlaps(span):
            begins, ends = span.contains(self.span.start), span.contains(self.span.end - 1)
            marks.paint_selection(painter, chosen, begins=begins, ends=ends)
        for coding in here:
            self._paint_line(painter, coding, boxes(coding.span), downward=words.downward)
        bookmark = self.aids.bookmark
        if bookmark is not None and span.start <= bookmark < span.end:
            box = words.caret(bookmark)
            if box is not None:
                aids.paint_bookmark(painter, self.sheets.box(page, box))
        if self.hasFocus() and self.span is None and span.start <= self.caret <= span.end:
            caret = words.caret(self.caret)
            if caret is not None:
                marks.paint_caret(painter, self.sheets.box(page, caret))

    def _paint_washes(
        self,
        painter: QPainter,
        here: Sequence[PaintedCoding],
        boxes: Callable[[Span], list[QRectF]],
        chosen: Sequence[QRectF],
    ) -> None:
        """Tint what is coded: the selected coding over the others, the selected words over both, each once."""
        covered = [*chosen]
        for coding in sorted(here, key=lambda coding: coding.id != self.selected_id):
            is_selected = coding.id == self.selected_id
            if is_selected or self.codings.lane(coding.id) == 0:
                colors, ground = marks.colors_on_paper(coding.color), boxes(coding.span)
                full = is_selected or self.theme.strong
                marks.paint_ground(painter, ground, colors.fill if full else colors.wash, but=covered)
                covered += ground if is_selected else ()

    def _paint_line(self, painter: QPainter, coding: PaintedCoding, boxes: list[QRectF], *, downward: bool) -> None:
        is_selected = coding.id == self.selected_id
        lane = self.codings.lane(coding.id)
        if lane < MOST_LINES or is_selected:
            colors = marks.colors_on_paper(coding.color)
            color = colors.text if is_selected else colors.chip
            for box in boxes:
                marks.paint_line(painter, box, style=coding.line, color=color, lane=lane, downward=downward)
