"""The page view in the Read workspace: shown in place of the text of a PDF, opened, zoomed and remembered."""

from PySide6.QtCore import QObject

from desktop.domain.document import Document
from desktop.errors import UserError
from desktop.readers import pdf
from desktop.readers.source_map import SourceMap
from desktop.session import Session
from desktop.store import content
from desktop.ui.context import Context
from desktop.ui.page_view.pane import PagePane
from desktop.ui.page_view.view import FIT
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.view import ReaderView
from desktop.ui.words import told, tr
from desktop.ui.workspaces.read_bar import ViewBar
from desktop.ui.workspaces.read_in_step import InStep

ZOOM_STEP = 10
TEXT, PAGE = "text", "page"


class ReadPages(QObject):
    """Shows the open document as pages.

    Attributes:
        shown: whether pages are in front.
        available: whether the open document has pages to show.
    """

    def __init__(self, context: Context, pane: ReaderPane, *, bar: ViewBar, find_bar: FindBar) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._pane, self._bar = context, pane, bar
        self._session: Session = context.session
        self._reader: ReaderView = pane.view
        self.over = PagePane(context.theme, pane)
        self.view = self.over.view
        self.shown = self.available = False
        self._in_step = InStep(self._reader, self.view, find_bar)
        self._document: Document | None = None
        self._is_open = False
        self._connect(find_bar)

    # For the workspace

    @property
    def has_text(self) -> bool:
        """Whether there is a text to show instead."""
        return bool(self._reader.text)

    def open(self, document: Document | None) -> None:
        """Take in another document; it is shown as it was shown last."""
        self._leave()
        self._document, self._is_open = document, False
        self.available = document is not None and document.media_type == pdf.MEDIA_TYPE
        if self.available and self._wanted() == PAGE:
            self._enter(self._kept_place())
        elif not self.available:
            self.over.source.close()
        self._show_switch()

    def toggle(self) -> None:
        """Show pages instead of the text, or the text again."""
        self.show_pages(not self.shown)

    def show_pages(self, shown: bool) -> None:
        """Show pages or the text, at the same place, and do so the next time too."""
        if self._document is None or not self.available or shown == self.shown or not (shown or self._reader.text):
            self._show_switch()
            return
        self._context.settings.remember("reader.view", self._document.id, PAGE if shown else TEXT)
        if shown:
            self._enter(None)
        else:
            self._go_back_to_text()
        self._show_switch()
        self._context.window.refresh_actions()

    def zoom_by(self, steps: int) -> None:
        """Make the pages larger or smaller; 0 fits them to the width."""
        zoom = FIT if steps == 0 else max(1, round(self.view.percent / ZOOM_STEP) + steps) * ZOOM_STEP
        self.view.set_zoom(zoom)
        if self._document is not None:
            self._context.settings.remember("reader.page_zoom", self._document.id, self.view.zoom)

    def remember(self) -> None:
        """Keep where the pages stand, and have the text stand there."""
        if self.shown and self._document is not None and self.over.source.sizes:
            self._in_step.bring_text_along()
            place = round(self.view.page_place(), 4)
            self._context.settings.remember("reader.page_place", self._key(self._document), place)

    # Private

    def _connect(self, find_bar: FindBar) -> None:
        view = self.view
        self._bar.pages_wanted.connect(self.show_pages)
        self.over.text_wanted.connect(lambda: self.show_pages(False))
        view.zoom_asked.connect(self.zoom_by)
        view.zoomed.connect(self._show_zoom)
        view.page_turned.connect(self._bar.where.setText)
        self.over.source.failed.connect(lambda _reason: self._bar.where.setText(""))
        ours, theirs = self.over.margin, self._pane.margin
        ours.coding_clicked.connect(theirs.coding_clicked)
        ours.menu_asked.connect(theirs.menu_asked)
        ours.tip_for = lambda coding_id: theirs.tip_for(coding_id)
        self._pane.arranged.connect(lambda _left: self._follow_margin())
        find_bar.found.connect(self.over.strip.set_found)
        self._context.theme.changed.connect(self._dim)
        end = self._context.settings.watch(lambda _key: self._dim())
        self.destroyed.connect(lambda _object: end())

    def _enter(self, place: float | None) -> None:
        """Show pages, at a page place or where the text is."""
        assert self._document is not None
        reader, view = self._reader, self.view
        self.over.offer_text(bool(reader.text))
        if not self._is_open:
            self._open_file(self._document)
        self._follow_margin()
        self._pane.lay_over(self.over, view, view)
        self.shown = True
        self._dim()
        self._in_step.begin()
        if place is not None:
            view.go_to_page_place(place)
            return
        offset = reader.place()
        view.go_to_place(offset) if offset else view.go_to_page_place(1 if reader.text else view.page_place())
        chosen = self._in_step.chosen
        if chosen is not None and reader.span_in_view().overlaps(chosen):
            view.show_span(chosen)

    def _leave(self) -> None:
        self._in_step.end()
        if self.shown:
            self.shown = False
            self._pane.uncover()

    def _go_back_to_text(self) -> None:
        offset = self._in_step.place
        chosen = self._in_step.chosen
        is_in_view = chosen is not None and self.view.is_in_view(chosen.start)
        self._leave()
        if self.over.source.sizes:
            self._reader.go_to_place(offset)
        if chosen is not None and is_in_view:
            self._reader.show_span(chosen)
        self._show_zoom(self._reader.zoom)

    def _open_file(self, document: Document) -> None:
        """Have the original drawn, as far as it is there."""
        project, settings = self._session.project, self._context.settings
        runs = content.source_map(project, document.text_id)
        bridge = SourceMap(pdf.source_runs(runs) if runs else (), first=document.first, last=document.last)
        zoom = int(settings.recall("reader.page_zoom", document.id, FIT))
        self.over.source.close()
        self.view.show_document(self._reader.text, bridge, name=document.title, zoom=zoom)
        self.over.tell("")
        self._is_open = True
        try:
            data = content.original(project, document.blob_sha256)
        except UserError as error:
            self.over.tell(" ".join(told(error)))
            return
        if data is None:
            missing = tr("The original of {title} is not in this copy of the project. Its text is.")
            self.over.tell(missing.format(title=document.title))
        else:
            self.over.source.open(data, document.title)

    def _wanted(self) -> str:
        assert self._document is not None
        usual = TEXT if self._reader.text else PAGE
        kept = self._context.settings.recall("reader.view", self._document.id, usual)
        return PAGE if not self._reader.text else str(kept)

    def _kept_place(self) -> float | None:
        assert self._document is not None
        kept = self._context.settings.recall("reader.page_place", self._key(self._document), None)
        return float(kept) if kept is not None else None

    def _key(self, document: Document) -> str:
        return f"{document.id} {self._session.reviewer.id}"

    def _show_switch(self) -> None:
        self._bar.set_views(pages=self.shown if self.available else None, has_text=bool(self._reader.text))

    def _show_zoom(self, percent: int) -> None:
        status = self._context.window.panel("status_bar")
        if status is not None and (self.shown or percent == self._reader.zoom):
            status.set_zoom(percent)

    def _dim(self) -> None:
        is_dark = self._context.theme.color("page").lightness() < 128
        self.view.dimmed = is_dark and bool(self._context.settings.get("look.dim_pages"))
        self.view.viewport().update()

    def _follow_margin(self) -> None:
        margin = self._pane.margin
        self.over.use_margin(width=margin.width(), is_left=margin.is_left)
