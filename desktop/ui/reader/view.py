"""The reading surface: one document's text with its highlights, to read, select and click in.

It is given plain values and knows no project: it shows, and sends what the reader did. Places and passages are offsets
of the document's text everywhere outside this room.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.domain.document import DocumentContent
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.ui.reader import boundaries
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.surface import EMPTY, Surface
from desktop.ui.theme import Theme

ZOOM_LEAST, ZOOM_MOST = 60, 300


class ReaderView(Surface):
    """Shows a document and its codings.

    Attributes:
        laid_out: places changed: another document, zoom or width, or more of the text is laid out.
        codings_changed: other codings are painted, or another is selected.
    """

    laid_out = Signal()
    codings_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        theme.changed.connect(self.retheme)
        self._follow_geometry()

    # What is shown

    def set_document(self, content: DocumentContent | None, header: DocumentHeader) -> None:
        """Show another document from its start, without codings yet; None shows none."""
        self._content, self._header = content or EMPTY, header
        self.codings = LanedCodings()
        self.selected_id, self._found = None, ()
        self._tell_span(None)
        self._rebuild(place=0)

    def set_codings(self, codings: Sequence[PaintedCoding]) -> None:
        """Paint these codings and no others."""
        self.codings = LanedCodings(codings)
        self.page.use_codings(self.codings)
        self._update_all()

    def put_coding(self, coding: PaintedCoding) -> None:
        """Paint one coding more, or paint it anew; only what lies near it is worked out again."""
        old = self.codings.get(coding.id)
        self._forget(self.codings.put(coding), old)
        self._update_all()

    def remove_coding(self, coding_id: CodingId) -> None:
        """Paint a coding no more."""
        old = self.codings.get(coding_id)
        if old is not None:
            self._forget(self.codings.remove(coding_id), old)
            self._update_all()

    def move_coding(self, coding_id: CodingId, span: Span) -> None:
        """Paint a coding over other words."""
        coding = self.codings.get(coding_id)
        if coding is not None:
            self.put_coding(replace(coding, start=span.start, end=span.end))

    def select_coding(self, coding_id: CodingId | None) -> None:
        """Paint a coding as selected, or none."""
        if coding_id != self.selected_id:
            self.selected_id = coding_id
            self._update_all()

    def set_found(self, found: Sequence[Span]) -> None:
        """Frame the words that were searched for; in order of the text."""
        self._found = tuple(found)
        self.viewport().update()

    def zoom_to(self, percent: int, measure: tuple[int, int]) -> None:
        """Set the text at another size, in a column of this width and room left of it; what is read stays in view."""
        percent = min(max(percent, ZOOM_LEAST), ZOOM_MOST)
        if (percent, measure) != (self.zoom, self._measure):
            place = self.place()
            self.zoom, self._measure = percent, measure
            self._rebuild(place=place)

    def set_measure(self, width: int, pad: int) -> None:
        """Set the text in a column of another width, with so much room left of it."""
        if (width, pad) != self._measure:
            place = self.place()
            self._measure = (width, pad)
            self._rebuild(place=place)

    def use_measure(self, width: int, pad: int) -> None:
        """Set the next document in a column of this width."""
        self._measure = (width, pad)

    def retheme(self) -> None:
        """Paint in the colours and fonts of the theme as it is now."""
        self._set_palette()
        self._rebuild(place=self.place())

    # Places and passages

    def selected_span(self) -> Span | None:
        """The words selected, without white space at the ends; None if there are none."""
        return self._span

    def select_span(self, span: Span | None) -> None:
        """Select words, or none; nothing scrolls."""
        cursor = self.textCursor()
        text_map = self.page.built.map
        if span is None:
            cursor.clearSelection()
        else:
            cursor.setPosition(text_map.position_of(span.start))
            cursor.setPosition(text_map.position_of(span.end, is_end=True), QTextCursor.MoveMode.KeepAnchor)
        before = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(before)
        if span is not None and self._span is not None:
            # Qt widens a selection over several cells to whole rows; what was asked for is what counts.
            self._tell_span(boundaries.trimmed(self.text, text_map.visible(span)))

    def cursor_offset(self) -> int:
        """Where the text cursor stands."""
        return self.page.built.map.offset_of(self.textCursor().position())

    def put_cursor(self, offset: int) -> None:
        """Put the text cursor before a character, without scrolling or selecting."""
        self.select_span(None)
        cursor = self.textCursor()
        cursor.setPosition(self.page.built.map.position_of(offset))
        before = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(before)

    def place(self) -> int:
        """The first offset in view: what to come back to. 0 at the title."""
        top = self.verticalScrollBar().value()
        return self.page.geometry.offset_at_top(top) if self.text and top > 0 else 0

    def go_to_place(self, offset: int) -> None:
        """Scroll so that the line of an offset is the first in view; 0 shows the title too."""
        self.scroll_to(self.page.geometry.line_top(offset) if offset > 0 else 0)

    def show_span(self, span: Span) -> None:
        """Scroll a passage into view, a third down the window, if it is not in view already."""
        top, bottom = self.page.geometry.extent(span)
        view_top, height = self.verticalScrollBar().value(), self.viewport().height()
        if top < view_top + 8 or min(bottom, top + height / 2) > view_top + height - 8:
            self.scroll_to(top - height / 3)

    def follow_edge(self, span: Span, *, at_end: bool) -> None:
        """Scroll just far enough to see the edge of a passage that is being moved."""
        first, last = self.end_lines(span)
        line = last if at_end else first
        if line.top() < 0 or line.bottom() > self.viewport().height():
            self.scroll_to(self.verticalScrollBar().value() + line.top() - self.viewport().height() / 2)

    def is_in_view(self, offset: int) -> bool:
        """Whether the line of an offset is in view."""
        y = self.page.geometry.line_top(offset) - self.verticalScrollBar().value()
        return -2 <= y < self.viewport().height()

    def scroll_to(self, y: float) -> None:
        """Scroll so that so many pixels of the document lie above the view."""
        self.page.geometry.reach(y + self.viewport().height())
        self.page.geometry.tell_size()
        self.verticalScrollBar().setValue(max(0, round(y)))

    def end_lines(self, span: Span) -> tuple[QRect, QRect]:
        """The rectangles of a passage's first and last line in the viewport."""
        down = self.verticalScrollBar().value()
        first, last = self.page.geometry.end_lines(span)
        return first.translated(0, -down).toAlignedRect(), last.translated(0, -down).toAlignedRect()

    def announce(self, sentence: str) -> None:
        """Have a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def focus_text(self) -> None:
        """Give the keys to the text."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """As wide as the text column."""
        return QSize(self.page.full_width, 600)

    # Private

    def _rebuild(self, *, place: int) -> None:
        """Build the document anew for other words, another size or other colours."""
        old, span = self.page, self._span
        old.geometry.stop()
        self.page = self._made_page()
        self._show_page()
        self.setFixedWidth(self.page.full_width)
        old.built.document.deleteLater()
        old.geometry.deleteLater()
        if span is not None:
            self.select_span(span)
        self._follow_geometry()
        self.go_to_place(place)
        self.laid_out.emit()

    def _follow_geometry(self) -> None:
        geometry = self.page.geometry
        geometry.grown.connect(self.laid_out)
        geometry.finished.connect(self.laid_out)
        geometry.start()

    def _forget(self, changed: Iterable[CodingId], old: PaintedCoding | None) -> None:
        spans = [coding.span for coding in map(self.codings.get, changed) if coding is not None]
        self.page.highlights.forget(spans if old is None else [*spans, old.span])

    def _update_all(self) -> None:
        self.viewport().update()
        self.codings_changed.emit()
