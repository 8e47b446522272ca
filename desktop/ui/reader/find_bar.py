"""The find bar at the bottom of the document: a live count, next and previous, and back to where one was.

Above it the matches can be listed, to be coded at once.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.domain.folded_text import FoldedText
from desktop.domain.span import Span
from desktop.ui.reader.find_pattern import PatternUnfit, find_pattern
from desktop.ui.reader.find_text import find_all
from desktop.ui.reader.match_preview import MatchPreview
from desktop.ui.reader.view import ReaderView
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.labels import role_label
from desktop.ui.words import tr

HEIGHT = 48
PAUSE_MS = 60
SLOW_LENGTH = 200_000
"""Characters from which on a search waits for a pause in typing; one for a pattern always does."""
NARROW_BELOW = 860
WORDS = ("Words", "Case", "Accents", "Pattern")
SHORT_WORDS = ("W", "Aa", "É", ".*")


class FindBar(QFrame):
    """Finds words in the text of a reader.

    Attributes:
        found: all places of what is looked for, a tuple of Spans; empty when the bar is closed.
        matches_wanted: the matches are to be listed and coded.
        shown: the bar was opened or closed.
        closed: the bar was closed; the text gets the keys again.
    """

    found = Signal(object)
    matches_wanted = Signal()
    shown = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme, view: ReaderView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self._folded: FoldedText | None = None
        self._places: tuple[Span, ...] = ()
        self._unfit = ""
        self._at = -1
        self._origin = (0, 0)
        self._origin_span: Span | None = None
        self.setObjectName("findBar")
        self.setAccessibleName(tr("Find in document"))
        self.field = IconField(theme, "search", tr("Find in this document"))
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(340)
        self.count = role_label("", "caption")
        self.count.setMinimumWidth(86)
        self.previous = IconButton(theme, "chevron-up", tr("Previous find"))
        self.next = IconButton(theme, "chevron-down", tr("Next find"))
        self.whole = self._toggle(tr("Words"), tr("Whole words only"))
        self.case = self._toggle(tr("Case"), tr("Match case"))
        self.accents = self._toggle(tr("Accents"), tr("Match accents"))
        self.pattern = self._toggle(tr("Pattern"), tr("Regular expression"))
        self.code_all = TextButton(theme, tr("Code all…"), role="flat", on_click=self.matches_wanted.emit)
        self.code_all.setToolTip(tr("List the matches and give them a code"))
        self.preview = MatchPreview(theme)
        self._is_writable = True
        self.close_button = IconButton(theme, "x", tr("Close the find bar (Esc)"))
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.close_button.clicked.connect(self._close_all)
        self.preview.closed.connect(self.close_preview)
        self.preview.shown_span.connect(self._show)
        self.hide()

    # Public

    def start(self) -> None:
        """Open the bar with the selected words in it, or go to its field if it is open."""
        if self.isHidden():
            view = self._view
            self._origin = (view.verticalScrollBar().value(), view.textCursor().position())
            self._origin_span = view.selected_span()
            span = self._origin_span
            self.show()
            self.shown.emit(True)
            if span is not None and len(span) <= 80 and "\n" not in span.of(view.text):
                self.field.setText(span.of(view.text))
            self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (-1) find, round the ends; opens the bar if it is closed."""
        if self.isHidden():
            self.start()
            return
        if self._timer.isActive():
            self._search()
        if self._places:
            self._at = (self._at + step) % len(self._places)
            self._show_current()

    @property
    def places(self) -> tuple[Span, ...]:
        """All places of what is looked for."""
        return self._places

    def set_writable(self, writable: bool) -> None:
        """Whether matches may be coded now."""
        self._is_writable = writable
        self.code_all.setEnabled(writable and bool(self._places))

    def set_keys(self, *, next_key: str, previous_key: str) -> None:
        """Show which keys go on and back."""
        self.next.setToolTip(tr("Next find ({next_key})").format(next_key=next_key) if next_key else tr("Next find"))
        self.previous.setToolTip(
            tr("Previous find ({previous_key})").format(previous_key=previous_key)
            if previous_key
            else tr("Previous find")
        )

    def open_preview(self) -> None:
        """List the matches above the bar."""
        self.preview.show()
        self.preview.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_preview(self) -> None:
        """Put the list of matches away; the field has the keys again."""
        if not self.preview.isHidden():
            self.preview.hide()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Close the list of matches, or else the bar, and go back to where the reader was when it was opened."""
        if self.isHidden():
            return
        if not self.preview.isHidden():
            self.close_preview()
            return
        self.hide()
        self.shown.emit(False)
        self._timer.stop()
        self._places, self._at = (), -1
        self._view.set_found(())
        self.found.emit(())
        self._view.select_span(self._origin_span)
        self._view.verticalScrollBar().setValue(self._origin[0])
        self.closed.emit()

    def forget_text(self) -> None:
        """Take note that the reader shows another document: search that one, and do not go back."""
        self._folded = None
        self._origin, self._origin_span = (0, 0), None
        if not self.isHidden():
            self._search()

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter goes on, with Shift back; Esc closes."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.go(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes from the buttons too."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words on the switches where there is little room; their names stay."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_BELOW
        switches = (self.whole, self.case, self.accents, self.pattern)
        for switch, words, short in zip(switches, WORDS, SHORT_WORDS, strict=True):
            switch.setText(tr(short if is_narrow else words))

    # Private

    def _toggle(self, words: str, name: str) -> QPushButton:
        made = TextButton(self._theme, words, role="flat")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setCheckable(True)
        made.toggled.connect(lambda _on: self._switched())
        return made

    def _switched(self) -> None:
        # A pattern says itself which accents it wants.
        self.accents.setEnabled(not self.pattern.isChecked())
        self._search()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.preview)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 4)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addSpacing(8)
        for toggle in (self.whole, self.case, self.accents, self.pattern):
            row.addWidget(toggle)
        row.addSpacing(8)
        row.addWidget(self.code_all)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def _typed(self, _words: str) -> None:
        if len(self._view.text) > SLOW_LENGTH or self.pattern.isChecked():
            self._timer.start()
        else:
            self._search()

    def _search(self) -> None:
        self._timer.stop()
        self._unfit = ""
        try:
            found = self._find_pattern() if self.pattern.isChecked() else self._find_words()
            # Words that are no content are not searched.
            self._places = tuple(span for span in found if not self._view.aids.is_excluded(span))
        except PatternUnfit as unfit:
            self._places, self._unfit = (), str(unfit)
        self._view.set_found(self._places)
        self.found.emit(self._places)
        start = self._origin_span.start if self._origin_span else self._view.place()
        self._at = next((n for n, span in enumerate(self._places) if span.end > start), 0) if self._places else -1
        self._show_current()

    def _find_pattern(self) -> tuple[Span, ...]:
        return find_pattern(
            self._view.text,
            self.field.text(),
            whole_words=self.whole.isChecked(),
            match_case=self.case.isChecked(),
        )

    def _find_words(self) -> tuple[Span, ...]:
        if self._folded is None or self._folded.text is not self._view.text:
            self._folded = FoldedText(self._view.text)
        return find_all(
            self._folded,
            self.field.text(),
            whole_words=self.whole.isChecked(),
            match_case=self.case.isChecked(),
            match_accents=self.accents.isChecked(),
        )

    def _close_all(self) -> None:
        self.preview.hide()
        self.close_bar()

    def _show(self, span: Span) -> None:
        self._view.select_span(span)
        self._view.show_span(span)

    def _show_current(self) -> None:
        typed = bool(self.field.text())
        if self._at >= 0:
            span = self._places[self._at]
            self._show(span)
            self.count.setText(tr("{value:,} of {count:,}").format(value=self._at + 1, count=len(self._places)))
        else:
            self._view.select_span(None)
            self.count.setText(self._unfit or (tr("Not found") if typed else ""))
        self.count.setToolTip(self._unfit)
        self.count.setAccessibleName(self.count.text())
        for button in (self.previous, self.next):
            button.setEnabled(len(self._places) > 0)
        self.code_all.setEnabled(self._is_writable and len(self._places) > 0)
