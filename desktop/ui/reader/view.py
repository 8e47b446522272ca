"""The reading surface: one document's text with its highlights, to read, select and click in.

It is given plain values and knows no project: it shows, and sends what the reader did. Places and passages are offsets
of the document's text everywhere outside this room.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.document import DocumentContent
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.ui.reader.aids import Aids
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.places import PlacedSurface
from desktop.ui.reader.surface import EMPTY
from desktop.ui.theme import Theme

ZOOM_LEAST, ZOOM_MOST = 60, 300


class ReaderView(PlacedSurface):
    """Shows a document and its codings.

    Attributes:
        laid_out: places changed: another document, zoom or width, or more of the text is laid out.
        aids_changed: what is excluded, the backlight, the bookmark or the numbers are others.
        codings_changed: other codings are painted, or another is selected.
    """

    laid_out = Signal()
    aids_changed = Signal()
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

    def set_aids(self, aids: Aids) -> None:
        """Show what is excluded, the backlight, the bookmark and numbers."""
        if aids != self.aids:
            self.aids = aids
            self.viewport().update()
            self.aids_changed.emit()

    def set_leading(self, leading: float) -> None:
        """Set the lines of the text at another distance; what is read stays in view."""
        if leading != self.leading:
            place = self.place()
            self.leading = leading
            self._rebuild(place=place)

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

    def announce(self, sentence: str) -> None:
        """Have a screen reader say something when it comes to it."""
        # What is not shown is not heard, either: another view in front of the text speaks for it.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.focusProxy() or self, sentence))

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
