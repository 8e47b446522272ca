"""Pills: small round buttons that filter a list or say how it is arranged. Tinted while they filter."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import TextButton

ICON = 12
GAP = "\u2002"
"""Stands between words and icon, where Qt leaves too little room."""
Items = Sequence[tuple[Any, str]]
"""Values and their words, in order. Any: whatever the caller chooses between."""


class Pill(TextButton):
    """A pill that is on or off."""

    def __init__(self, theme: Theme, text: str, *, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, role="pill", parent=parent)
        self.setCheckable(True)
        self.setToolTip(tip)
        self.setIconSize(QSize(ICON, ICON))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon stands after the words
        self.toggled.connect(lambda _on: self.draw())
        theme.changed.connect(self.draw)
        self.draw()

    @property
    def mark(self) -> str:
        """The icon after the words."""
        return "x" if self.isChecked() else ""

    def draw(self) -> None:
        """Show the icon that goes with the state."""
        if self.mark:
            color = "text" if self.isChecked() else "text2"
            self.setIcon(icons.icon(self._theme, self.mark, color=color, size=ICON))
            self.setText(self.text().rstrip(GAP) + GAP)
        else:
            self.setIcon(QIcon())
            self.setText(self.text().rstrip(GAP))


class ChoicePill(Pill):
    """A pill that opens a list to choose from; on while anything but the first is chosen, if it filters.

    Attributes:
        chosen: another value was chosen.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        items: Callable[[], Items],
        *,
        filters: bool = True,
        short: Callable[[str], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        self._name, self._items, self._filters, self._short = name, items, filters, short
        super().__init__(theme, name, parent=parent)
        self.value: Any = None
        # Not toggled by the click: what is chosen says whether it is on.
        self.clicked.connect(self._open)
        self.set_value(items()[0][0])

    @property
    def mark(self) -> str:
        """A chevron."""
        return "chevron-down"

    def set_value(self, value: Any) -> None:
        """Choose a value; sends nothing. One that is not offered gives way to the first."""
        items = self._items()
        self.value, words = next((item for item in items if item[0] == value), items[0])
        self.setText(self._short(words).replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(f"{self._name}: {words}")
        self.setChecked(self._filters and self.value != items[0][0])
        self.draw()

    def _open(self) -> None:
        self.set_value(self.value)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for value, words in self._items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == self.value)
            action.triggered.connect(lambda _on=False, value=value: self._choose(value))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _choose(self, value: Any) -> None:
        if value != self.value:
            self.set_value(value)
            self.chosen.emit(value)
