"""The document column: the text with its margin and overview strip, and how they share the width there is."""

from typing import Protocol

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.span import Span
from desktop.ui.reader import margin, overview
from desktop.ui.reader.margin import Margin
from desktop.ui.reader.overview import OverviewStrip
from desktop.ui.reader.text_style import MEASURE, NARROW_PAD, PAD, RIGHT_PAD
from desktop.ui.reader.view import ReaderView
from desktop.ui.theme import Theme

LETTERS_BELOW = 760
LEAST_TEXT = 280
PAUSE_MS = 80


class Front(Protocol):
    """What shows the words to the reader: the text, or another view of the same document."""

    def viewport(self) -> QWidget:
        """What is scrolled."""

    def end_lines(self, span: Span) -> tuple[QRect, QRect]:
        """The rectangles of a passage's first and last line in the viewport."""

    def show_span(self, span: Span) -> None:
        """Scroll a passage into view."""


class ReaderPane(QWidget):
    """Places text, margin and strip: the margin shrinks first, then the text; what is left over stays at both sides.

    Attributes:
        front: what shows the words now.
        arranged: everything has its place; with the left edge of the words.
    """

    arranged = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.view = ReaderView(theme, self)
        self.margin = Margin(theme, self.view, self)
        self.strip = OverviewStrip(theme, self.view, self)
        self.front: Front = self.view
        self._over: QWidget | None = None
        self.setFocusProxy(self.view)
        self.setAutoFillBackground(True)
        self._set_ground()
        theme.changed.connect(self._set_ground)
        # Another width sets the whole text anew: once, when the edge of the window stands still.
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.arrange)

    def set_zoom(self, percent: int) -> None:
        """Set the text at another size; the column grows with it where there is room."""
        self.view.zoom_to(percent, self._measure(percent))
        self.arrange()

    def lay_over(self, over: QWidget, front: Front, keys: QWidget) -> None:
        """Show another view of the document in place of text, margin and strip; what asks for the text's keys gets
        them there.
        """
        self._over, self.front = over, front
        self.view.setFocusProxy(keys)
        over.setGeometry(self.rect())
        over.lower()  # below the tools that come to the selection
        over.show()
        self._show_parts(False)

    def uncover(self) -> None:
        """Show the text again."""
        over, self._over, self.front = self._over, None, self.view
        if over is not None:
            had_keys = over.isAncestorOf(self.window().focusWidget() or self)
            self.view.setFocusProxy(None)  # type: ignore[arg-type]  # None takes the proxy away; the hints forgot it
            self._show_parts(True)
            if had_keys:
                self.view.setFocus()
            over.hide()
            self.arrange()

    def arrange(self) -> None:
        """Place everything for the width there is."""
        self._timer.stop()
        if self._over is not None:
            self._over.setGeometry(self.rect())
        self.view.set_measure(*self._measure(self.view.zoom))
        aside = margin.WIDE if self.width() >= LETTERS_BELOW else margin.NARROW
        room = self.width() - overview.WIDTH
        column = self.view.page.full_width
        left = max(0, (room - column - aside) // 2)
        self.view.setGeometry(left, 0, column, self.height())
        self.margin.setGeometry(left + column, 0, min(aside, max(0, room - left - column)), self.height())
        self.strip.setGeometry(room, 0, overview.WIDTH, self.height())
        self.arranged.emit(left + self.view.page.style.pad)

    def zoom_next(self, percent: int) -> None:
        """Set the size that the next document is shown in: nothing is laid out for it yet."""
        self.view.zoom = percent
        self.view.use_measure(*self._measure(percent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything at once for another height, a little later for another width."""
        super().resizeEvent(event)
        if self._over is not None:
            self._over.setGeometry(self.rect())
        if event.oldSize().width() == event.size().width() or not self.view.text or not self.isVisible():
            self.arrange()
        else:
            self.strip.setGeometry(self.width() - overview.WIDTH, 0, overview.WIDTH, self.height())
            self._timer.start()

    def _show_parts(self, shown: bool) -> None:
        for part in (self.view, self.margin, self.strip):
            part.setVisible(shown)

    def _measure(self, zoom: int) -> tuple[int, int]:
        """Width of the text column and the room left of it."""
        is_wide = self.width() >= LETTERS_BELOW
        pad = PAD if is_wide else NARROW_PAD
        aside = margin.WIDE if is_wide else margin.NARROW
        room = self.width() - overview.WIDTH - aside - pad - RIGHT_PAD
        return max(LEAST_TEXT, min(round(MEASURE * zoom / 100), room)), pad

    def _set_ground(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self.theme.color("page"))
        self.setPalette(palette)
