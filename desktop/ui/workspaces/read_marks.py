"""What is marked in the text besides codings: what is no content, the bookmark; the backlight and numbers beside it."""

from dataclasses import replace

from PySide6.QtCore import QObject

from desktop.domain.ids import DocumentId
from desktop.domain.span import Span
from desktop.edits.exclusions import exclude, include
from desktop.events import Changed
from desktop.session import Session
from desktop.store import exclusions
from desktop.ui.context import Context
from desktop.ui.reader.view import ReaderView
from desktop.ui.words import tr

NUMBERS = "reader.numbers"
BOOKMARK = "reader.bookmark"


class ReadMarks(QObject):
    """Keeps the marks of the open document in step with project and settings, and changes them."""

    def __init__(self, context: Context, reader: ReaderView) -> None:
        super().__init__(reader)
        assert context.session is not None
        self._context, self._reader = context, reader
        self._session: Session = context.session
        self._document_id: DocumentId | None = None
        self._session.hub.subscribe(Changed, self._follow)
        self.follow_settings()

    @property
    def backlight(self) -> bool:
        """Whether all is dimmed that is not coded."""
        return self._reader.aids.backlight

    def open(self, document_id: DocumentId | None) -> None:
        """Show the marks of a document."""
        self._document_id = document_id
        bookmark = self._context.settings.recall(BOOKMARK, self._key, None) if document_id is not None else None
        at = bookmark if isinstance(bookmark, int) and 0 <= bookmark <= len(self._reader.text) else None
        self._reader.set_aids(replace(self._reader.aids, bookmark=at, excluded=self._excluded()))

    def follow_settings(self) -> None:
        """Show numbers beside the text, or none."""
        self._reader.set_aids(replace(self._reader.aids, numbers=self._context.settings.get(NUMBERS)))

    def toggle_excluded(self) -> None:
        """Mark the selected words as no content; where they, or the cursor, stand in such words, take that back."""
        session, document_id = self._session, self._document_id
        if document_id is None:
            return
        span = session.passage
        at = self._reader.cursor_offset()
        here = span or Span(at, at + 1)
        aids = self._reader.aids
        if aids.is_excluded(here) or (span is None and any(one.contains(at) for one in aids.excluded)):
            session.perform("Mark as content again", include, document_id, here)
            self._context.say_done(tr("These words are content again"))
        elif span is None:
            self._context.toasts.show(
                tr("Select the words that are no content first, an advert or a footer for instance.")
            )
        else:
            session.perform("Mark as not content", exclude, document_id, span)
            self._reader.put_cursor(span.start)
            self._context.say_done(tr("Not content: greyed, and not searched, counted or quoted"))

    def toggle_backlight(self) -> None:
        """Dim all that is not coded, or nothing."""
        self._reader.set_aids(replace(self._reader.aids, backlight=not self.backlight))
        self._reader.announce(tr("Backlight on") if self.backlight else tr("Backlight off"))
        self._context.window.refresh_actions()

    def set_bookmark(self) -> None:
        """Put the bookmark where the reader is: at the selection or cursor if that is in view, else at the top."""
        if self._document_id is None:
            return
        span = self._session.passage
        at = span.start if span is not None else self._reader.cursor_offset()
        seen = self._reader.seen_span()
        at = at if seen.start <= at <= seen.end else seen.start
        self._context.settings.remember(BOOKMARK, self._key, at)
        self._reader.set_aids(replace(self._reader.aids, bookmark=at))
        self._context.toasts.show(tr("Bookmark set"))

    def go_to_bookmark(self) -> None:
        """Go to where the bookmark is."""
        at = self._reader.aids.bookmark
        if at is None:
            self._context.toasts.show(tr("There is no bookmark in this document yet."))
            return
        self._session.select_coding(None)
        self._reader.put_cursor(at)
        self._reader.show_span(Span(at, at + 1))
        self._reader.focus_text()

    @property
    def _key(self) -> str:
        return f"{self._document_id} {self._session.reviewer.id}"

    def _excluded(self) -> tuple[Span, ...]:
        if self._document_id is None:
            return ()
        return tuple(one.span for one in exclusions.for_document(self._session.project, self._document_id))

    def _follow(self, event: Changed) -> None:
        if not event.rows or "exclusion" in event.tables:
            self._reader.set_aids(replace(self._reader.aids, excluded=self._excluded()))
