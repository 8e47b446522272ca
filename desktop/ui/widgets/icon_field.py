"""A text field with an icon before its words: to filter, to find, to go somewhere."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.words import tr

ICON_LEFT = 9
ROOM = 22
"""How far in the words begin, for the icon's sake."""
PADDING = 8
CLEAR = QSize(24, 24)


class IconField(QLineEdit):
    """The field; its name is what a screen reader says and, while it is empty, what stands in it."""

    def __init__(self, theme: Theme, icon: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_theme, self._icon = theme, icon
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        # Painted, not added as Qt's action: that would be a button, without a name and with nothing to press it for.
        self._draw_mark()
        # A bound method: Qt forgets it with the field, while a function would be called when the field is gone.
        theme.changed.connect(self._draw_mark)

    def setClearButtonEnabled(self, enable: bool) -> None:
        """Have a button that empties the field; Qt's is too small to be hit, and nameless."""
        super().setClearButtonEnabled(enable)
        button = self.findChild(QToolButton)
        if button is not None:
            button.setAccessibleName(tr("Clear"))
            button.setMinimumSize(CLEAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the icon in it."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = icons.SIZE
        picture = icons.pixmap(self._icon_theme, self._icon, size=side)
        painter.drawPixmap(QRect(ICON_LEFT, (self.height() - side) // 2, side, side), picture)
        painter.end()

    def _draw_mark(self) -> None:
        # In high contrast there is no style sheet, and so none of its padding before the words.
        self.setTextMargins(ROOM + (PADDING if self._icon_theme.high_contrast else 0), 0, 0, 0)
        self.update()
