"""Keeps the page view and the text view of one document in step while pages are in front.

The text view stays what it is: it holds the selection, the cursor and the codings, and gets the keys that select and
move edges. The page view paints what the text view says, and tells it what the mouse did.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeyEvent

from desktop.domain.span import Span
from desktop.ui.page_view.view import PageView
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.reader.view import ReaderView

FOLLOW_MS = 200
PAST_THE_TITLE = 1.05
"""A page place from which on the text is not shown from its title."""


class InStep(QObject):
    """Carries everything over between a text view and a page view.

    Attributes:
        active: whether pages are in front.
    """

    def __init__(self, reader: ReaderView, view: PageView, find_bar: FindBar) -> None:
        super().__init__(view)
        self._reader, self._view = reader, view
        self.active = False
        self._before_find: float | None = None
        self._follow_timer = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow_timer.timeout.connect(self.bring_text_along)
        view.span_drawn.connect(self._take_drawn)
        view.drawing_ended.connect(lambda: reader.span_selected.emit(reader.selected_span()))
        view.clicked.connect(self._clicked)
        view.menu_asked.connect(reader.menu_asked)
        view.key_pressed.connect(self._key_pressed)
        view.key_released.connect(reader.keyReleaseEvent)
        view.code_dropped.connect(reader.code_dropped)
        view.scrolled.connect(self._follow_timer.start)
        view.scrolled.connect(reader.scrolled)
        reader.codings_changed.connect(self._take_codings)
        reader.span_selected.connect(self._take_span)
        reader.cursorPositionChanged.connect(self._take_cursor)
        reader.passage_asked.connect(self._show_span)
        reader.aids_changed.connect(self._take_aids)
        reader.edge_moved.connect(lambda move: self._show_edge(move.edge))
        find_bar.found.connect(view.set_found)
        find_bar.shown.connect(self._find_shown)

    def begin(self) -> None:
        """Have the page view show what the text view shows: pages come to the front."""
        self.active = True
        self._take_codings()
        self._take_aids()
        self._take_span(self._reader.selected_span())
        self._take_cursor()

    def end(self) -> None:
        """Leave the page view alone: the text comes to the front."""
        self.active = False
        self._follow_timer.stop()

    @property
    def chosen(self) -> Span | None:
        """The words or the coding that are selected."""
        coding = self._reader.codings.get(self._reader.selected_id)
        return self._reader.selected_span() or (coding.span if coding is not None else None)

    @property
    def place(self) -> int:
        """Where the pages are, as a place of the text."""
        return self._view.place() if self._view.page_place() > PAST_THE_TITLE else 0

    def bring_text_along(self) -> None:
        """Scroll the text, which is behind, to where the pages are: steps and finds begin there."""
        self._follow_timer.stop()
        if self.active and self._reader.text and self._view.source.sizes:
            self._reader.blockSignals(True)  # nobody scrolled it
            self._reader.go_to_place(self.place)
            self._reader.blockSignals(False)

    # From the text to the pages

    def _take_codings(self) -> None:
        if self.active:
            self._view.set_codings(self._reader.codings, self._reader.selected_id)

    def _take_aids(self) -> None:
        if self.active:
            self._view.set_aids(self._reader.aids)

    def _take_cursor(self) -> None:
        if self.active:
            self._view.set_caret(self._reader.cursor_offset())

    def _take_drawn(self, span: Span | None) -> None:
        if self.active:  # pages that are behind may be those of another document
            self._reader.select_span(span)

    def _take_span(self, span: Span | None) -> None:
        if self.active:
            self._view.set_span(span)

    def _show_span(self, span: Span) -> None:
        if self.active:
            self._view.show_span(span)

    def _show_edge(self, edge: str) -> None:
        coding = self._reader.codings.get(self._reader.selected_id)
        if coding is not None:
            at = coding.start if edge == "start" else coding.end - 1
            self._show_span(Span(at, at + 1))

    def _find_shown(self, shown: bool) -> None:
        """Go back to where the pages were when the find bar was opened."""
        if shown:
            self._before_find = self._view.page_place() if self.active else None
        elif self.active and self._before_find is not None:
            self._view.go_to_page_place(self._before_find)

    # From the pages to the text

    def _clicked(self, offset: int | None) -> None:
        if offset is not None:
            self._reader.put_cursor(offset)
        self._reader.coding_clicked.emit(self._view.coding_at(offset))

    def _key_pressed(self, event: QKeyEvent) -> None:
        """Let the text do what the key says, from what is in view here."""
        reader, view = self._reader, self._view
        if reader.selected_span() is None and reader.text and not view.is_in_view(reader.cursor_offset()):
            reader.put_cursor(view.place())
        before = reader.cursor_offset()
        reader.keyPressEvent(event)
        after = reader.cursor_offset()
        if after != before:
            at = max(0, after - 1) if after > before else after
            self._show_span(Span(at, at + 1))
