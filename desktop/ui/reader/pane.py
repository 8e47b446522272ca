"""The document column: the text with its margin and overview strip, and how they share the width there is."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.reader import margin, overview
from desktop.ui.reader.margin import Margin
from desktop.ui.reader.overview import OverviewStrip
from desktop.ui.reader.text_style import MEASURE, NARROW_PAD, PAD, RIGHT_PAD
from desktop.ui.reader.view import ReaderView
from desktop.ui.theme import Theme

LETTERS_BELOW = 760
LEAST_TEXT = 280
PAUSE_MS = 80


class ReaderPane(QWidget):
    """Places text, margin and strip: the margin shrinks first, then the text; what is left over stays at both sides.

    Attributes:
        arranged: everything has its place; with the left edge of the words.
    """

    arranged = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.view = ReaderView(theme, self)
        self.margin = Margin(theme, self.view, self)
        self.strip = OverviewStrip(theme, self.view, self)
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

    def arrange(self) -> None:
        """Place everything for the width there is."""
        self._timer.stop()
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
        if event.oldSize().width() == event.size().width() or not self.view.text or not self.isVisible():
            self.arrange()
        else:
            self.strip.setGeometry(self.width() - overview.WIDTH, 0, overview.WIDTH, self.height())
            self._timer.start()

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
