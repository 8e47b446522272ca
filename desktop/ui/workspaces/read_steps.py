"""Going from coding to coding, and to what is not coded yet."""

from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.session import Session
from desktop.ui.context import Context
from desktop.ui.reader.view import ReaderView
from desktop.ui.words import tr

NOT_TO_CODE = frozenset({"heading", "header", "footer"})


class CodingSteps:
    """Steps through the codings of the open document."""

    def __init__(self, context: Context, reader: ReaderView) -> None:
        assert context.session is not None
        self._context, self._reader = context, reader
        self._session: Session = context.session

    def step(self, step: int) -> None:
        """Select the next (1) or previous (-1) coding, from the selected one or from where the reader is."""
        laned = self._reader.codings
        here = self.here()
        selected = self._session.coding_id
        found = laned.next_after(here, selected) if step > 0 else laned.previous_before(here, selected)
        if found is None:
            self._context.toasts.show(
                tr("No coding {words} this one.").format(words=tr("after") if step > 0 else tr("before"))
            )
            return
        self._go_to_coding(found.id)

    def widen(self) -> None:
        """Select the next longer coding under the cursor; after the longest the shortest again."""
        selected = self._reader.codings.get(self._session.coding_id)
        offset = selected.start if selected else self._reader.cursor_offset()
        if selected is not None and selected.span.contains(self._reader.cursor_offset()):
            offset = self._reader.cursor_offset()
        here = self._reader.codings.at(offset)
        if here:
            at = next((n for n, coding in enumerate(here) if selected and coding.id == selected.id), -1)
            self._session.select_coding(here[(at + 1) % len(here)].id)

    def next_uncoded(self) -> None:
        """Go to the next paragraph in which nothing is coded."""
        page = self._reader.page
        start = page.built.map.paragraph_at(self.here())
        for number in range(start + 1, len(page.built.segments)):
            segment = page.built.segments[number]
            is_text = segment.kind not in NOT_TO_CODE and segment.end > segment.start
            if is_text and self._reader.aids.is_excluded(Span(segment.start, segment.end)):
                continue
            if is_text and not self._reader.codings.between(segment.start, segment.end):
                self._session.select_coding(None)
                self._reader.put_cursor(segment.start)
                self._reader.show_span(Span(segment.start, segment.end))
                return
        self._context.toasts.show(tr("Every paragraph after this one has a coding."))

    def _go_to_coding(self, coding_id: CodingId) -> None:
        self._session.select_coding(coding_id)
        coding = self._reader.codings.get(coding_id)
        if coding is not None:
            self._reader.put_cursor(coding.start)

    def here(self) -> int:
        """From where stepping begins: the selected coding, else the cursor if it is in view, else what is in view."""
        coding = self._reader.codings.get(self._session.coding_id)
        if coding is not None:
            return coding.start
        cursor = self._reader.cursor_offset()
        return cursor if self._reader.span_in_view().contains(cursor) else self._reader.place()
