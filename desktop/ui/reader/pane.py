"""The document column: the text with its margin and overview strip, and how they share the width there is."""

from typing import Protocol

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.span import Span
from desktop.ui.reader import gutter, margin, margin_handle, overview
from desktop.ui.reader.gutter import GutterCount
from desktop.ui.reader.margin import Margin
from desktop.ui.reader.margin_handle import MarginHandle
from desktop.ui.reader.overview import OverviewStrip
from desktop.ui.reader.text_style import MEASURE, NARROW_PAD, PAD, RIGHT_PAD
from desktop.ui.reader.view import ReaderView
from desktop.ui.theme import Theme

LETTERS_BELOW = 760
LEAST_TEXT = 280
PAUSE_MS = 80
COUNT_MS = 40
GUTTER_EDGE = 6


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
        above, below: how many codings are out of view.
        arranged: everything has its place; with the left edge of the words.
        margin_drawn: the margin was made so many pixels wide by hand.
    """

    arranged = Signal(int)
    margin_drawn = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.view = ReaderView(theme, self)
        self.margin = Margin(theme, self.view, self)
        self.strip = OverviewStrip(theme, self.view, self)
        self.above = GutterCount(theme, self.view, self, is_above=True)
        self.below = GutterCount(theme, self.view, self, is_above=False)
        self.handle = MarginHandle(theme, self)
        self.front: Front = self.view
        self._column, self._aside = MEASURE, margin.WIDE
        self._drawn_from: int | None = None
        self._over: QWidget | None = None
        self.setFocusProxy(self.view)
        self.setAutoFillBackground(True)
        self._set_ground()
        theme.changed.connect(self._set_ground)
        theme.changed.connect(self.arrange)  # larger text takes a wider column
        # Another width sets the whole text anew: once, when the edge of the window stands still.
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.arrange)
        self._count_later = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._count_later.timeout.connect(self.count)
        for signal in (self.view.scrolled, self.view.codings_changed, self.view.laid_out):
            signal.connect(self._count_later.start)
        self.handle.drawn.connect(self._draw_margin)
        self.handle.let_go.connect(self._let_margin_go)

    def set_layout(self, *, column: int, aside: int, is_left: bool) -> None:
        """Set the width of the text column at 100 %, the width of the margin and its side."""
        aside = min(max(aside, margin.LEAST), margin.MOST)
        if (column, aside, is_left) != (self._column, self._aside, self.margin.is_left):
            self._column, self._aside, self.margin.is_left = column, aside, is_left
            self.margin.update()
            self.arrange()

    def count(self) -> None:
        """Count anew what is out of view."""
        if self._over is None and self.view.isVisible():
            self.above.follow()
            self.below.follow()

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
        aside = self._aside_now()
        room = self.width() - overview.WIDTH
        column = self.view.page.full_width
        left = max(0, (room - column - aside) // 2)
        beside = min(aside, max(0, room - left - column))
        if self.margin.is_left:
            self.margin.setGeometry(left, 0, beside, self.height())
            left += beside
        else:
            self.margin.setGeometry(left + column, 0, beside, self.height())
        self.view.setGeometry(left, 0, column, self.height())
        self.strip.setGeometry(room, 0, overview.WIDTH, self.height())
        self._place_on_margin()
        self._count_later.start()
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
        for part in (self.view, self.margin, self.strip, self.handle):
            part.setVisible(shown)
        if not shown:
            self.above.hide()
            self.below.hide()

    def _aside_now(self) -> int:
        return self._aside if self.width() >= LETTERS_BELOW else min(self._aside, margin.NARROW)

    def _place_on_margin(self) -> None:
        """Put the counts at the ends of the margin, and the handle over its outer edge."""
        box = self.margin.geometry()
        edge = box.left() if self.margin.is_left else box.right()
        self.handle.setGeometry(edge - self.handle.width() // 2, 0, margin_handle.WIDTH, self.height())
        self.handle.setVisible(self._over is None and self.width() >= LETTERS_BELOW)
        for button, top in ((self.above, GUTTER_EDGE), (self.below, self.height() - gutter.HEIGHT - GUTTER_EDGE)):
            width = button.sizeHint().width()
            left = box.right() - width - 2 if self.margin.is_left else box.left() + 2
            button.setGeometry(left, top, width, gutter.HEIGHT)
            button.raise_()
        self.handle.raise_()

    def _draw_margin(self, right: int) -> None:
        """Make the margin wider or narrower under the pointer; the text follows when it is let go."""
        if self._drawn_from is None:
            self._drawn_from = self._aside
        width = self._drawn_from + (-right if self.margin.is_left else right)
        self._aside = min(max(width, margin.LEAST), margin.MOST)
        box = self.margin.geometry()
        left = box.right() + 1 - self._aside if self.margin.is_left else box.left()
        self.margin.setGeometry(left, 0, self._aside, self.height())
        self._place_on_margin()

    def _let_margin_go(self, usual: bool) -> None:
        self._drawn_from = None
        if usual:
            self._aside = margin.WIDE
        self.arrange()
        self.margin_drawn.emit(self._aside)

    def _measure(self, zoom: int) -> tuple[int, int]:
        """Width of the text column and the room left of it."""
        is_wide = self.width() >= LETTERS_BELOW
        pad = PAD if is_wide else NARROW_PAD
        room = self.width() - overview.WIDTH - self._aside_now() - pad - RIGHT_PAD
        return max(LEAST_TEXT, min(round(self._column * zoom / 100 * self.theme.reader_scale), room)), pad

    def _set_ground(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self.theme.color("page"))
        self.setPalette(palette)
