"""What a search in all documents found, in the text: framed, gone to, coded, and the way back from it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain.ids import DocumentId
from desktop.domain.span import Span
from desktop.events import HitChosen, HitsFound, SearchLeft
from desktop.session import Session
from desktop.ui.context import Context
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.workspaces.read_coder import Coder
from desktop.ui.workspaces.read_many import ManyCoder


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where the reader was: the document, how far it was scrolled, the cursor and the words selected."""

    document_id: DocumentId | None
    scrolled: int
    cursor: int
    span: Span | None


class ReadHits(QObject):
    """Follows the search panel by its events."""

    def __init__(self, context: Context, pane: ReaderPane, find_bar: FindBar, coder: Coder) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._reader, self._bar = context, pane.view, find_bar
        self._session: Session = context.session
        self._spans: Mapping[DocumentId, tuple[Span, ...]] = {}
        self._origin: _Origin | None = None
        self._many = ManyCoder(context, pane, coder)
        self.picker = self._many.picker
        self._many.closed.connect(self._to_panel)
        find_bar.closed.connect(self._frame)
        hub = self._session.hub
        hub.subscribe(HitsFound, self._found)
        hub.subscribe(HitChosen, self._show)
        hub.subscribe(SearchLeft, lambda event: self._leave(back=event.back))

    def follow_document(self) -> None:
        """Frame what was found in the document that has just been shown."""
        if self._spans:
            self._frame()

    def begin(self) -> str:
        """Remember where the reader is, unless a search is under way.

        Returns:
            The selected words if they are few, to look for.
        """
        reader = self._reader
        span = reader.selected_span()
        if self._origin is None:
            self._origin = _Origin(
                self._session.document_id, reader.verticalScrollBar().value(), reader.cursor_offset(), span
            )
        if self._session.document_id is not None and span in self._spans.get(self._session.document_id, ()):
            return ""  # one of the places that are listed: what found it stays
        short = span is not None and len(span) <= 80 and "\n" not in span.of(reader.text)
        return span.of(reader.text) if span is not None and short else ""

    def code(self) -> None:
        """Let codes be picked for the places that are selected in the panel."""
        panel = self._context.window.panel("search")
        if panel.chosen and self._context.writable:
            self._many.open(lambda: panel.grown, panel.words)

    def _found(self, event: HitsFound) -> None:
        self._spans = event.spans
        self._frame()

    def _frame(self) -> None:
        """Frame the places in the document shown, unless the find bar frames its own."""
        if self._bar.isHidden():
            document_id = self._session.document_id
            spans = self._spans.get(document_id, ()) if document_id is not None else ()
            self._reader.set_found(spans)
            self._bar.found.emit(spans)  # to whatever else shows where something was found

    def _show(self, event: HitChosen) -> None:
        reader = self._reader
        if event.document_id != self._session.document_id:
            self._session.show_document(event.document_id)
        if event.span.end <= len(reader.text):
            reader.select_span(event.span)
            reader.show_span(event.span)
        if event.with_keys:
            reader.focus_text()

    def _leave(self, *, back: bool) -> None:
        origin, self._origin = self._origin, None
        if back and origin is not None and origin.document_id is not None:
            if origin.document_id != self._session.document_id:
                self._session.show_document(origin.document_id)
            self._reader.put_cursor(origin.cursor)
            self._reader.select_span(origin.span)
            self._reader.verticalScrollBar().setValue(origin.scrolled)
        self._reader.focus_text()

    def _to_panel(self) -> None:
        panel = self._context.window.panel("search")
        if panel is not None and panel.isVisible():
            panel.focus_widget.setFocus()
