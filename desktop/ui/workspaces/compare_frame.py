"""How Compare shares the width: the list at the left where there is room, else over the columns on demand."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.labels import hairline

LEAST_LEFT, MOST_LEFT, DOCKS_FROM = 272, 360, 900
SHARE = 0.21
"""Of the width, for the list: what differs and where can be read whole where there is room."""


class CompareFrame(QWidget):
    """The list beside the rest, or over it.

    Attributes:
        changed: the list was shown or hidden.
    """

    changed = Signal()

    def __init__(self, left: QWidget, main: QWidget) -> None:
        super().__init__()
        self._left, self._main, self._line = left, main, hairline(vertical=True)
        for part in (main, self._line, left):
            part.setParent(self)
        self._wanted, self._over = True, False
        close = QShortcut(QKeySequence("Esc"), left)
        close.setContext(close.context().WidgetWithChildrenShortcut)
        close.activated.connect(lambda: self.show_left(False) if self.is_narrow else None)

    @property
    def is_narrow(self) -> bool:
        """Whether the list has no place of its own."""
        return self.width() < DOCKS_FROM

    @property
    def left_shown(self) -> bool:
        """Whether the list is to be seen."""
        return self._over if self.is_narrow else self._wanted

    def show_left(self, shown: bool) -> None:
        """Show or hide the list."""
        if self.is_narrow:
            self._over = shown
        else:
            self._wanted = shown
        self._place()
        if shown:
            self._left.setFocus()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both anew."""
        super().resizeEvent(event)
        before = event.oldSize().width()
        if before >= DOCKS_FROM and self.is_narrow:
            self._over = False
        self._place()
        if (before < DOCKS_FROM) != self.is_narrow:
            self.changed.emit()

    def _place(self) -> None:
        shown, beside = self.left_shown, self.left_shown and not self.is_narrow
        width = min(max(LEAST_LEFT, min(MOST_LEFT, round(SHARE * self.width()))), self.width())
        self._left.setVisible(shown)
        self._line.setVisible(shown)
        self._left.setGeometry(0, 0, width, self.height())
        self._line.setGeometry(width, 0, 1, self.height())
        start = width + 1 if beside else 0
        self._main.setGeometry(start, 0, self.width() - start, self.height())
        if shown:
            self._left.raise_()
            self._line.raise_()
