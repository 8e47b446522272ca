"""A text field that saves as it is typed in: it says so at each pause, and before the focus leaves it."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

PAUSE = 300
"""Milliseconds without a key after which the text is saved."""

LATEST = 1_000
"""Milliseconds after which it is saved even though the typing goes on: a crash may cost two seconds of it."""

FRAME = 24
"""Edge, padding and the text's own margin, above and below."""


class MemoField(QPlainTextEdit):
    """The field; it grows with its text between two heights.

    Attributes:
        written: the text as it stands now, if it changed since the last time.
        done: Ctrl+Enter: the writer wants to go back to where they came from.
    """

    written = Signal(str)
    done = Signal()

    def __init__(self, name: str, *, lines: tuple[int, int] = (3, 12), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._saved = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self._latest = QTimer(self)
        self._latest.setSingleShot(True)
        self._latest.setInterval(LATEST)
        self._latest.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def set_lines(self, lines: tuple[int, int]) -> None:
        """Grow between other heights."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def show_text(self, text: str) -> None:
        """Show what is saved; what is being typed here stays unless it was saved already."""
        unsaved = self.toPlainText() != self._saved
        self._saved = text
        if not unsaved and self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self.updateGeometry()

    def forget(self) -> None:
        """Save what is unsaved and become empty; for showing something else."""
        self.flush()
        self._saved = ""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._pause.stop()
        self._latest.stop()
        text = self.toPlainText()
        if text != self._saved and not self.isReadOnly():
            self._saved = text
            self.written.emit(text)

    def sizeHint(self) -> QSize:
        """As high as the text, within the limits."""
        least, most = self._lines
        lines = max(least, min(most, self.document().size().toSize().height()))
        return QSize(120, lines * (self.fontMetrics().lineSpacing() + 1) + FRAME)

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves and goes back."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            self.done.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave nothing unsaved."""
        self.flush()
        super().focusOutEvent(event)

    def _typed(self) -> None:
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
