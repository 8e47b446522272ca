"""Buttons in the look of the window: with an icon alone, with words, and as a link.

None takes the focus from a click, so that the ring shows after keyboard use only.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme

RING_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

TAB_EDGES = 42
"""Padding, edges and the gap between icon and words of a tab."""


class IconButton(QToolButton):
    """A button with an icon and no words; its name is its tip and its accessible name."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        role: str = "icon",
        size: int = icons.SIZE,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setProperty("role", role)
        self.setCheckable(checkable)
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        self._draw()
        theme.changed.connect(self._draw)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for the ring when the keyboard brought the focus."""
        self.setProperty("ring", event.reason() in RING_REASONS)
        super().focusInEvent(event)

    def set_name(self, name: str, *, tip: str = "") -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(tip or name)

    def _draw(self) -> None:
        self.setIcon(icons.icon(self._theme, self._icon, size=self.iconSize().width()))


class TextButton(QPushButton):
    """A button with words: ``primary``, ``link``, ``flat`` or, without a role, a plain one."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        role: str = "",
        icon: str = "",
        on_click: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        # The gap of 8 px between icon and words: Qt leaves 4.
        self._words = f" {text}" if icon else text
        super().__init__(self._words, parent)
        self._theme, self._icon = theme, icon
        self.setAccessibleName(text.replace("&", ""))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it outside dialogs, too
        if role:
            self.setProperty("role", role)
        if role == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())
        if icon:
            self.setIconSize(QSize(icons.SIZE, icons.SIZE))
            self._draw()
            theme.changed.connect(self._draw)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for the ring when the keyboard brought the focus."""
        self.setProperty("ring", event.reason() in RING_REASONS)
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the words in bold, too, as a tab has them while it is in front."""
        hint = super().sizeHint()
        if self.property("role") == "tab" and self.text():
            bold = QFontMetrics(self._theme.font(weight=700)).horizontalAdvance(self.text())
            hint.setWidth(max(hint.width(), bold + icons.SIZE + TAB_EDGES))
        return hint

    def set_bare(self, bare: bool) -> None:
        """Show the icon alone, or the words as well."""
        words = "" if bare else self._words
        if words != self.text():
            self.setText(words)
            self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def _draw(self) -> None:
        color = "on" if self.property("role") == "primary" else "text2"
        checked = "accent" if self.property("role") == "tab" else ""
        self.setIcon(icons.icon(self._theme, self._icon, color=color, checked=checked))


class ElidedButton(TextButton):
    """A button whose words are cut with an ellipsis where there is no room; all of them are its tip."""

    def __init__(self, theme: Theme, text: str, *, role: str) -> None:
        self._whole = text
        super().__init__(theme, text, role=role)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Say something else."""
        if text != self._whole:
            self._whole = text
            self.setToolTip(text)
            self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - 10)
        self.setText(cut.replace("&", "&&"))
