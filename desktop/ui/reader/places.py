"""The reader's half that knows places: what is selected, where the cursor is, what is in view, and going elsewhere."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QTextCursor

from desktop.domain import boundaries
from desktop.domain.span import Span
from desktop.ui.reader.surface import Surface


class PlacedSurface(Surface):
    """A surface that is asked, and told, about places as offsets of the text.

    Attributes:
        passage_asked: somebody wants a Span to be seen; another view in front of this one follows it.
    """

    passage_asked = Signal(object)

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
        self._set_cursor(cursor)
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
        self._set_cursor(cursor)

    def cited_place(self, span: Span) -> str:
        """Where a passage is, as citations say it: ``p. 4`` or ``para 12``; empty where neither is known."""
        return self.page.aids.places.place(span)

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
        self.passage_asked.emit(span)

    def span_in_view(self) -> Span:
        """The stretch of the text that is in view, whole paragraphs."""
        top = self.verticalScrollBar().value()
        numbers = self.page.geometry.between(top, top + max(self.viewport().height(), 600))
        if not len(numbers):
            return Span(0, 0)
        text_map = self.page.built.map
        return Span(text_map.starts[numbers[0]], text_map.ends[numbers[-1]])

    def seen_span(self) -> Span:
        """The stretch of the text that can be seen, by lines."""
        top = self.verticalScrollBar().value()
        geometry = self.page.geometry
        first = geometry.offset_at_top(top)
        return Span(first, max(first, geometry.offset_at_top(top + self.viewport().height())))

    def end_lines(self, span: Span) -> tuple[QRect, QRect]:
        """The rectangles of a passage's first and last line in the viewport."""
        down = self.verticalScrollBar().value()
        first, last = self.page.geometry.end_lines(span)
        return first.translated(0, -down).toAlignedRect(), last.translated(0, -down).toAlignedRect()

    def follow_edge(self, span: Span, *, at_end: bool) -> None:
        """Scroll just far enough to see the edge of a passage that is being moved."""
        first, last = self.end_lines(span)
        line = last if at_end else first
        if line.top() < 0 or line.bottom() > self.viewport().height():
            self.scroll_to(self.verticalScrollBar().value() + line.top() - self.viewport().height() / 2)

    def scroll_to(self, y: float) -> None:
        """Scroll so that so many pixels of the document lie above the view."""
        self.page.geometry.reach(y + self.viewport().height())
        self.page.geometry.tell_size()
        self.verticalScrollBar().setValue(max(0, round(y)))

    def _set_cursor(self, cursor: QTextCursor) -> None:
        """Set the cursor without scrolling to it, of which whoever follows the scrolling would hear."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.blockSignals(True)
        self.setTextCursor(cursor)
        bar.setValue(before)
        bar.blockSignals(False)
        self.viewport().update()
