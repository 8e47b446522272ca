"""A text field with an icon before its words: to filter, to find, to go somewhere."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme


class IconField(QLineEdit):
    """The field; its name is what a screen reader says and, while it is empty, what stands in it."""

    def __init__(self, theme: Theme, icon: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_theme, self._icon = theme, icon
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self._mark = self.addAction(icons.icon(theme, icon), QLineEdit.ActionPosition.LeadingPosition)
        # A bound method: Qt forgets it with the field, while a function would be called when the field is gone.
        theme.changed.connect(self._draw_mark)

    def _draw_mark(self) -> None:
        self._mark.setIcon(icons.icon(self._icon_theme, self._icon))
