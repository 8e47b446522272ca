"""Three panes side by side that give way when the window is narrow.

The middle always stays. The left pane is docked in windows of 1200 px and more, the right one from 960 px on; in
narrower ones a pane opens over the middle and goes with a click beside it or with Esc.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme

LEFT_DOCKS_FROM = 1200
RIGHT_DOCKS_FROM = 960
LEFT_RANGE = (220, 400)
RIGHT_RANGE = (264, 420)
GRIP = 7
"""Width of the stretch, over a pane's edge, that takes the pointer for dragging."""
SHADE = 14


class Grip(QWidget):
    """The edge of a pane that can be dragged."""

    dragged = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._from: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        self._from = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how far it was dragged since the last time."""
        if self._from is not None:
            here = event.globalPosition().toPoint()
            self.dragged.emit(here.x() - self._from.x())
            self._from = here

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._from = None


class _Veil(QWidget):
    """Lies over the middle while a pane does; a click on it closes the pane."""

    pressed = Signal()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()


class _Shade(QWidget):
    """A soft edge beside a pane that lies over the middle."""

    def __init__(self, theme: Theme, parent: QWidget, *, leftwards: bool) -> None:
        super().__init__(parent)
        self._theme, self._leftwards = theme, leftwards
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dozen thin bars, fainter with distance."""
        painter = QPainter(self)
        for step in range(SHADE):
            share = (1 - step / SHADE) ** 2 * self._theme.tokens.shadow
            ink = QColor(0, 0, 0)
            ink.setAlphaF(share)
            x = self.width() - 1 - step if self._leftwards else step
            painter.fillRect(x, 0, 1, self.height(), ink)
        painter.end()


class Panes(QWidget):
    """The three panes.

    Attributes:
        changed: a pane was shown, hidden or made wider.
        uncovered: the pane that lay over the middle was closed by a click beside it or with Esc.
    """

    changed = Signal()
    uncovered = Signal()

    def __init__(self, theme: Theme, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__()
        self.middle = middle
        self._pane = {"left": left, "right": right}
        self._width = {"left": 272, "right": 304}
        self._wanted = {"left": True, "right": True}
        self._over: str | None = None
        self._needless: set[str] = set()
        for part in (left, middle, right):  # in reading order, as Tab goes
            part.setParent(self)
        self._veil = _Veil(self)
        self._veil.pressed.connect(self.close_over)
        self._shade = {
            "left": _Shade(theme, self, leftwards=False),
            "right": _Shade(theme, self, leftwards=True),
        }
        self._grip = {"left": Grip(self), "right": Grip(self)}
        for name, pane in self._pane.items():
            self._grip[name].dragged.connect(lambda by, name=name: self._drag(name, by))
            close = QShortcut(QKeySequence(Qt.Key.Key_Escape), pane)
            close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            close.activated.connect(self.close_over)

    def is_shown(self, name: str) -> bool:
        """Whether a pane, ``left`` or ``right``, is to be seen now."""
        docked = self._docks(name) and self._wanted[name] and name not in self._needless
        return self._over == name or docked

    def is_over(self, name: str) -> bool:
        """Whether a pane lies over the middle now."""
        return self._over == name

    def is_wanted(self, name: str) -> bool:
        """Whether a pane is shown where there is room for it."""
        return self._wanted[name]

    def state(self) -> dict[str, int | bool]:
        """How wide the panes are and which are shown, for ``restore``."""
        widths = {f"{name}_width": width for name, width in self._width.items()}
        return widths | {f"{name}_shown": wanted for name, wanted in self._wanted.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Set the panes as they were left; what the state does not say, or says wrongly, stays as it is."""
        for name in self._pane:
            width, wanted = state.get(f"{name}_width"), state.get(f"{name}_shown")
            if isinstance(width, int):
                least, most = LEFT_RANGE if name == "left" else RIGHT_RANGE
                self._width[name] = max(least, min(most, width))
            if isinstance(wanted, bool):
                self._wanted[name] = wanted
        self._over = None
        self._place()
        self.changed.emit()

    def toggle(self, name: str) -> None:
        """Show a hidden pane and hide a shown one."""
        self.show_pane(name, not self.is_shown(name))

    def show_pane(self, name: str, shown: bool) -> None:
        """Show or hide a pane, over the middle where there is no room beside it."""
        self._needless.discard(name)
        if self._docks(name):
            self._wanted[name] = shown
        else:
            self._over = name if shown else None
        self._place()
        self.changed.emit()

    def set_needless(self, name: str, needless: bool) -> None:
        """Leave a pane out while it has nothing to show; asking for it brings it back."""
        if needless != (name in self._needless):
            self._needless ^= {name}
            self._place()
            self.changed.emit()

    def put_right_last(self) -> None:
        """Let Tab come to the right pane after all there is in the middle by now."""
        right = self._pane["right"]
        right.setParent(None)
        right.setParent(self)
        self._place()

    def close_over(self) -> None:
        """Hide the pane that lies over the middle, if there is one."""
        if self._over is not None:
            self._over = None
            self._place()
            self.changed.emit()
            self.uncovered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock what there is room for."""
        super().resizeEvent(event)
        if self._over is not None and self._docks(self._over):
            self._over = None
        self._place()
        if event.oldSize().width() != event.size().width():
            self.changed.emit()

    def _docks(self, name: str) -> bool:
        return self.width() >= (LEFT_DOCKS_FROM if name == "left" else RIGHT_DOCKS_FROM)

    def _drag(self, name: str, by: int) -> None:
        least, most = LEFT_RANGE if name == "left" else RIGHT_RANGE
        width = self._width[name] + (by if name == "left" else -by)
        self._width[name] = max(least, min(most, width))
        self._place()
        self.changed.emit()

    def _place(self) -> None:
        whole = self.rect()
        inner = QRect(whole)
        self._veil.setGeometry(whole)
        self._veil.setVisible(self._over is not None)
        self._veil.raise_()
        for name, pane in self._pane.items():
            shown = self.is_shown(name)
            width = min(self._width[name], whole.width() - 48)
            box = QRect(0 if name == "left" else whole.width() - width, 0, width, whole.height())
            pane.setGeometry(box)
            pane.setVisible(shown)
            if shown and self._docks(name):
                inner.setLeft(box.right() + 1) if name == "left" else inner.setRight(box.left() - 1)
            self._place_edges(name, box, shown=shown)
        self.middle.setGeometry(inner)

    def _place_edges(self, name: str, box: QRect, *, shown: bool) -> None:
        edge = box.right() if name == "left" else box.left()
        grip, shade = self._grip[name], self._shade[name]
        grip.setGeometry(edge - GRIP // 2, 0, GRIP, box.height())
        grip.setVisible(shown)
        shade.setGeometry(edge + 1 if name == "left" else edge - SHADE, 0, SHADE, box.height())
        shade.setVisible(shown and self._over == name)
        if self._over == name:
            shade.raise_()
            self._pane[name].raise_()
        grip.raise_()
