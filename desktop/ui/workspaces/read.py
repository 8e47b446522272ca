"""The Read workspace: the open document with its codings, and everything that is done in it by mouse and keys."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.document import Document
from desktop.domain.ids import CodingId, DocumentId
from desktop.domain.span import Span
from desktop.errors import UnknownDocument
from desktop.events import Changed, CodingSelected, DocumentShown
from desktop.session import Session
from desktop.store import codings, documents
from desktop.ui.context import Context
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.view import ZOOM_LEAST, ZOOM_MOST
from desktop.ui.widgets.labels import hairline
from desktop.ui.words import tr
from desktop.ui.workspaces.read_bar import ViewBar
from desktop.ui.workspaces.read_coder import Coder
from desktop.ui.workspaces.read_codings import ShownCodings
from desktop.ui.workspaces.read_content import crumbs, header_of
from desktop.ui.workspaces.read_display import ReadDisplay
from desktop.ui.workspaces.read_edges import EdgeMover
from desktop.ui.workspaces.read_focus import ReadFocus
from desktop.ui.workspaces.read_heard import HeardCodings
from desktop.ui.workspaces.read_hits import ReadHits
from desktop.ui.workspaces.read_marks import ReadMarks
from desktop.ui.workspaces.read_matches import MatchCoder
from desktop.ui.workspaces.read_menus import ReadMenus
from desktop.ui.workspaces.read_nothing import NothingOpen
from desktop.ui.workspaces.read_pages import ReadPages
from desktop.ui.workspaces.read_state import ReadState
from desktop.ui.workspaces.read_steps import CodingSteps
from desktop.ui.workspaces.read_tools import SelectionTools

ZOOM_STEP = 10
PLACE_PAUSE_MS = 1500


class ReadWorkspace(QWidget):
    """Shows the session's document and keeps what is selected in step with the session.

    Attributes:
        reader: the text; ``focus_text()`` gives it the keys.
        find_bar: ``start()`` opens it, ``go(1)`` and ``go(-1)`` step through what was found.
        tools: coding bar and pickers at the selection.
        codings: what is painted of the project's codings.
        coder: the verbs of coding.
        steps: going from coding to coding.
        edges: moving the edges of the selected coding.
        focus: seeing one code's passages, or some reviewers' codings, alone.
        marks: what is no content, the bookmark, the backlight.
        menus: of the text and of the margin.
        display: how the page is set, by the settings.
        matches: coding what was found, all at once.
        hits: what was found in all documents.
        pages: the document as its pages, where it has any.
        zoomed: the text has another size now, in per cent.
    """

    zoomed = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("workspace")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._session: Session = context.session
        self._document: Document | None = None
        self.coder = Coder(self._session)
        self.view_bar = ViewBar(context.theme)
        self.pane = ReaderPane(context.theme)
        self.reader = self.pane.view
        self.coder.place_of = self.reader.cited_place
        self.codings = ShownCodings(self._session, self.reader)
        self.find_bar = FindBar(context.theme, self.reader)
        self.focus = ReadFocus(context, self.reader, self.codings)
        self.marks = ReadMarks(context, self.reader)
        self.tools = SelectionTools(context, self.pane, self.coder)
        self.steps = CodingSteps(context, self.reader)
        self.edges = EdgeMover(context, self.reader, self.coder)
        self.menus = ReadMenus(context, self.pane, self.tools, self.edges)
        self.display = ReadDisplay(context, self.pane, self.view_bar, self.focus, self.marks)
        self.display.zoom_by = self._zoom_by
        self._state = ReadState(context, self.view_bar)
        self.matches = MatchCoder(context, self.pane, self.find_bar, self.coder)
        self.hits = ReadHits(context, self.pane, self.find_bar, self.coder)
        self.pages = ReadPages(context, self.pane, bar=self.view_bar, find_bar=self.find_bar)
        HeardCodings(self._session, self.reader, self.codings.painter.spoken_fact)
        self._stack = QStackedWidget()
        self._lay_out()
        self._place_timer = QTimer(self, singleShot=True, interval=PLACE_PAUSE_MS)
        self._place_timer.timeout.connect(self.remember_place)
        self._connect()
        self.show_document(self._session.document_id)

    # For actions

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the keys."""
        return self.reader

    @property
    def surfaces(self) -> tuple[QWidget, ...]:
        """What shows the words, and takes the single keys while it has the focus."""
        return self.reader, self.pages.view

    @property
    def zoom(self) -> int:
        """The size of the text in per cent."""
        return self.reader.zoom

    def zoom_in(self) -> None:
        """Make the text or the pages larger."""
        self._zoom_by(1)

    def zoom_out(self) -> None:
        """Make the text or the pages smaller."""
        self._zoom_by(-1)

    def zoom_reset(self) -> None:
        """Give the text its own size, or the pages the full width."""
        self._zoom_by(0)

    def show_document(self, document_id: DocumentId | None, span: Span | None = None) -> None:
        """Show a document, or that none is open, and go to a passage in it."""
        is_same = self._document is not None and document_id == self._document.id
        if not is_same:
            self.edges.write()
            self.remember_place()
            self._load(document_id)
        if span is not None and self._document is not None:
            self.reader.show_span(span)
            self.reader.put_cursor(span.start)

    def write_note(self) -> None:
        """Go to the note of the coding or of the words in hand, in the inspector."""
        if self._session.coding_id is None and self._session.passage is None:
            self._context.toasts.show(tr("Select words or a coded passage first, then write a note on it."))
            return
        self.tools.hide_bar()
        self._context.window.show_right("inspector")
        self._context.window.panel("inspector").edit_memo()

    def highlight(self) -> None:
        """Highlight the selected words without a code."""
        if self._session.passage is not None:
            self.tools.apply(None)

    def remember_place(self) -> None:
        """Keep where the reader is, for the next time this document is opened."""
        if self._document is not None:
            self.pages.remember()
            place = self.reader.place()
            self._context.settings.remember("reader.place", self._place_key(self._document.id), place)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Show the document in hand, which may have become another one in another workspace."""
        super().showEvent(event)
        self.show_document(self._session.document_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the place when the workspace or the window goes."""
        super().hideEvent(event)
        self.edges.write()
        self.remember_place()

    # Private

    def _lay_out(self) -> None:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._find_line = hairline()
        self._find_line.hide()
        for part in (self.view_bar, self.pane, self._find_line, self.find_bar):
            inner.addWidget(part)
        inner.setStretchFactor(self.pane, 1)
        self._stack.addWidget(NothingOpen(self._context.theme))
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setTabOrder(self.reader, self.tools.bar.pick)

    def _connect(self) -> None:
        reader, session = self.reader, self._session
        reader.span_selected.connect(self._span_selected)
        reader.coding_clicked.connect(session.select_coding)
        reader.menu_asked.connect(self.menus.open_in_text)
        reader.code_dropped.connect(self.tools.drop_code)
        reader.edge_moved.connect(self.edges.move)
        reader.edge_released.connect(self.edges.write)
        reader.escape_pressed.connect(self._escape)
        reader.zoom_asked.connect(lambda steps: self._zoom(reader.zoom + steps * ZOOM_STEP))
        reader.scrolled.connect(self._place_timer.start)
        reader.laid_out.connect(lambda: self.zoomed.emit(reader.zoom))
        self.pane.margin.coding_clicked.connect(self._margin_clicked)
        self.pane.margin.menu_asked.connect(self.menus.open_on_stripe)
        for margin in (self.pane.margin, self.pages.over.margin):
            margin.code_dropped.connect(self.tools.drop_code)
        for count in (self.pane.above, self.pane.below):
            count.asked.connect(self._show_coding)
        self.pane.margin.tip_for = self.codings.painter.tip
        self.pane.arranged.connect(self.view_bar.set_left)
        self.find_bar.found.connect(self.pane.strip.set_found)
        self.find_bar.shown.connect(self._find_line.setVisible)
        self.find_bar.closed.connect(reader.focus_text)
        self.tools.note_wanted.connect(self.write_note)
        self.view_bar.find_button.clicked.connect(self.find_bar.start)
        hub = session.hub
        hub.subscribe(DocumentShown, self._document_shown)
        hub.subscribe(CodingSelected, lambda event: self._coding_selected(event.coding_id))
        hub.subscribe(Changed, self._changed)

    def _load(self, document_id: DocumentId | None) -> None:
        self.tools.close_nearest()
        if document_id is None:
            self._document = None
            self.reader.set_document(None, DocumentHeader())
            self.codings.open(None)
            self.marks.open(None)
            self.pages.open(None)
            self._stack.setCurrentIndex(0)
            return
        project = self._session.project
        document = documents.get(project, document_id)
        self._document = document
        settings = self._context.settings
        self.pane.zoom_next(int(settings.recall("reader.zoom", document_id, 100)))
        self.reader.set_document(documents.content(project, document_id), header_of(document))
        self.view_bar.set_crumbs(crumbs(document))
        self._state.show(document_id)
        self.find_bar.forget_text()
        self._stack.setCurrentIndex(1)
        place = int(settings.recall("reader.place", self._place_key(document_id), 0))
        if place:
            self.reader.go_to_place(min(place, len(self.reader.text)))
            self.reader.put_cursor(min(place, len(self.reader.text)))
        self.marks.open(document_id)
        self.codings.open(document_id)
        self.pages.open(document)
        self.hits.follow_document()

    def _document_shown(self, event: DocumentShown) -> None:
        if event.to_read:
            self.show_document(event.document_id, event.span)

    def _changed(self, event: Changed) -> None:
        if self._document is None:
            return
        if not event.rows or "document" in event.tables:
            self._read_document_anew(self._document)
        if not event.rows or event.tables & {"assignment", "project", "reviewer"}:
            self._state.show(self._document.id)
        self.codings.follow(event)

    def _read_document_anew(self, old: Document) -> None:
        """Take in another title, author or date, or another extraction of the text."""
        try:
            document = documents.get(self._session.project, old.id)
        except UnknownDocument:
            return  # it was removed: the session closes it
        self._document = document
        self.view_bar.set_crumbs(crumbs(document))
        same_window = (document.text_id, document.first, document.last) == (old.text_id, old.first, old.last)
        if header_of(document) != header_of(old) or not same_window:
            place = self.reader.place()
            self.reader.set_document(documents.content(self._session.project, document.id), header_of(document))
            self.marks.open(document.id)
            self.codings.open(document.id)
            self.codings.complete()
            self.reader.select_coding(self._session.coding_id)
            self.reader.go_to_place(place)

    def _span_selected(self, span: Span | None) -> None:
        if span is not None:
            self._session.select_coding(None)
        self._session.select_passage(span)
        self.tools.follow_selection(span)

    def _coding_selected(self, coding_id: CodingId | None) -> None:
        self.edges.end()
        self.codings.complete()
        if coding_id is not None and coding_id not in self.reader.codings:
            hidden = codings.get(self._session.project, coding_id)
            if hidden is not None:
                self.focus.make_room_for(hidden)
        self.reader.select_coding(coding_id)
        coding = self.reader.codings.get(coding_id)
        if coding is not None and coding_id is not None:
            if self.reader.selected_span() is not None:
                self.reader.select_span(None)
            self.reader.show_span(coding.span)
            self.reader.announce(self.codings.painter.spoken(coding_id))

    def _margin_clicked(self, coding_id: CodingId) -> None:
        self._session.select_coding(coding_id)
        self.reader.focus_text()

    def _show_coding(self, coding: PaintedCoding | None) -> None:
        """Go to a coding that is out of view, without letting go of what is selected."""
        if coding is not None:
            self.reader.show_span(coding.span)
            self.reader.focus_text()

    def _escape(self) -> None:
        """Close the nearest thing: picker or bar, the find bar, isolation, selected words, the selected coding."""
        if self.tools.close_nearest():
            return
        if not self.find_bar.isHidden():
            self.find_bar.close_bar()
        elif self.focus.show_all():
            pass
        elif self.reader.selected_span() is not None:
            self.reader.select_span(None)
        else:
            self._session.select_coding(None)

    def _zoom_by(self, steps: int) -> None:
        """Zoom what is in front by so many steps; 0 gives it its own size."""
        if self.pages.shown:
            self.tools.hide_bar()
            self.pages.zoom_by(steps)
        else:
            self._zoom(self.reader.zoom + steps * ZOOM_STEP if steps else 100)

    def _zoom(self, percent: int) -> None:
        percent = min(max(percent, ZOOM_LEAST), ZOOM_MOST)
        self.tools.hide_bar()
        self.pane.set_zoom(percent)
        if self._document is not None:
            self._context.settings.remember("reader.zoom", self._document.id, percent)
        self._context.window.refresh_actions()

    def _place_key(self, document_id: DocumentId) -> str:
        return f"{document_id} {self._session.reviewer.id}"
