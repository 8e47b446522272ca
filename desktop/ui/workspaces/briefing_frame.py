"""How outline, view bar and preview stand: side by side, or one of them at a time in a narrow window."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.labels import hairline
from desktop.ui.widgets.panes import Grip

BESIDE_FROM = 1000
LEAST, MOST, USUAL = 320, 520, 392


class BriefingFrame(QWidget):
    """The three parts.

    Attributes:
        arranged: they stand otherwise now.
    """

    arranged = Signal()

    def __init__(self, outline: QWidget, bar: QWidget, preview: QWidget) -> None:
        super().__init__()
        self._outline, self._bar, self._preview = outline, bar, preview
        self._width, self._wanted, self._in_front = USUAL, True, "outline"
        for part in (outline, bar, preview):  # as Tab goes
            part.setParent(self)
        self._edge = hairline(vertical=True)
        self._edge.setParent(self)
        self._grip = Grip(self)
        self._grip.dragged.connect(lambda by: self.set_outline(width=self._width + by))

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of outline and preview only."""
        return self.width() < BESIDE_FROM

    @property
    def outline_shown(self) -> bool:
        """Whether the outline is to be seen."""
        return self._in_front == "outline" if self.is_narrow else self._wanted

    @property
    def state(self) -> dict[str, int | bool]:
        """How they stand, for the next time."""
        return {"outline_width": self._width, "outline_shown": self._wanted}

    def set_outline(self, *, width: int | None = None, shown: bool | None = None) -> None:
        """Give the outline another width, show or hide it; in a narrow window it takes turns with the preview."""
        if width is not None:
            self._width = max(LEAST, min(MOST, width))
        if shown is not None and self.is_narrow:
            self._in_front = "outline" if shown else "preview"
        elif shown is not None:
            self._wanted = shown
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        whole, high = self.rect(), self._bar.sizeHint().height()
        if self.is_narrow:
            self._bar.setGeometry(0, 0, whole.width(), high)
            below = QRect(0, high, whole.width(), whole.height() - high)
            self._outline.setGeometry(below)
            self._preview.setGeometry(below)
            left = 0
        else:
            left = self._width + 1 if self._wanted else 0
            self._outline.setGeometry(0, 0, self._width, whole.height())
            self._bar.setGeometry(left, 0, whole.width() - left, high)
            self._preview.setGeometry(left, high, whole.width() - left, whole.height() - high)
        self._outline.setVisible(self.outline_shown)
        self._preview.setVisible(not self.is_narrow or not self.outline_shown)
        self._edge.setGeometry(max(0, left - 1), 0, 1, whole.height())
        self._edge.setVisible(left > 0)
        self._grip.setGeometry(left - 4, 0, 7, whole.height())
        self._grip.setVisible(left > 0)
        self._grip.raise_()
        self.arranged.emit()
