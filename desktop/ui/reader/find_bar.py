"""The find bar at the bottom of the document: a live count, next and previous, and back to where one was."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.domain.span import Span
from desktop.ui.reader.find_text import FoldedText, find_all
from desktop.ui.reader.view import ReaderView
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.labels import role_label

HEIGHT = 48
PAUSE_MS = 60
SLOW_LENGTH = 200_000
"""Characters from which on a search waits for a pause in typing."""


class FindBar(QFrame):
    """Finds words in the text of a reader.

    Attributes:
        found: all places of what is looked for, a tuple of Spans; empty when the bar is closed.
        shown: the bar was opened or closed.
        closed: the bar was closed; the text gets the keys again.
    """

    found = Signal(object)
    shown = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme, view: ReaderView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self._folded: FoldedText | None = None
        self._places: tuple[Span, ...] = ()
        self._at = -1
        self._origin = (0, 0)
        self._origin_span: Span | None = None
        self.setObjectName("findBar")
        self.setAccessibleName("Find in document")
        self.field = IconField(theme, "search", "Find in this document")
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(340)
        self.count = role_label("", "caption")
        self.count.setMinimumWidth(86)
        self.previous = IconButton(theme, "chevron-up", "Previous find (Shift+F3)")
        self.next = IconButton(theme, "chevron-down", "Next find (F3)")
        self.whole = self._toggle("Words", "Whole words only")
        self.case = self._toggle("Case", "Match case")
        self.accents = self._toggle("Accents", "Match accents")
        self.close_button = IconButton(theme, "x", "Close the find bar (Esc)")
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.close_button.clicked.connect(self.close_bar)
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

    def close_bar(self) -> None:
        """Close the bar and go back to where the reader was when it was opened."""
        if self.isHidden():
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

    # Private

    def _toggle(self, words: str, name: str) -> QPushButton:
        made = TextButton(self._theme, words, role="flat")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setCheckable(True)
        made.toggled.connect(lambda _on: self._search())
        return made

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addSpacing(8)
        for toggle in (self.whole, self.case, self.accents):
            row.addWidget(toggle)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def _typed(self, _words: str) -> None:
        if len(self._view.text) > SLOW_LENGTH:
            self._timer.start()
        else:
            self._search()

    def _search(self) -> None:
        self._timer.stop()
        if self._folded is None or self._folded.text is not self._view.text:
            self._folded = FoldedText(self._view.text)
        self._places = find_all(
            self._folded,
            self.field.text(),
            whole_words=self.whole.isChecked(),
            match_case=self.case.isChecked(),
            match_accents=self.accents.isChecked(),
        )
        self._view.set_found(self._places)
        self.found.emit(self._places)
        start = self._origin_span.start if self._origin_span else self._view.place()
        self._at = next((n for n, span in enumerate(self._places) if span.end > start), 0) if self._places else -1
        self._show_current()

    def _show_current(self) -> None:
        typed = bool(self.field.text())
        if self._at >= 0:
            span = self._places[self._at]
            self._view.select_span(span)
            self._view.show_span(span)
            self.count.setText(f"{self._at + 1} of {len(self._places):,}")
        else:
            self._view.select_span(None)
            self.count.setText("Not found" if typed else "")
        self.count.setAccessibleName(self.count.text())
        for button in (self.previous, self.next):
            button.setEnabled(len(self._places) > 0)
