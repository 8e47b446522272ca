"""The page view's middle: what mouse and keys mean on pages."""

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain import boundaries
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.ui.page_view.canvas import PageCanvas
from desktop.ui.page_view.page_source import PageSource
from desktop.ui.theme import Theme
from desktop.ui.widgets import code_drop
from desktop.ui.widgets.wheel_steps import WheelSteps

DRAG_STEP_MS, DRAG_STEP = 30, 24

_SCROLLING: dict[int, tuple[str, int]] = {
    Qt.Key.Key_Down: ("step", 1),
    Qt.Key.Key_Up: ("step", -1),
    Qt.Key.Key_PageDown: ("page", 1),
    Qt.Key.Key_PageUp: ("page", -1),
    Qt.Key.Key_End: ("all", 1),
    Qt.Key.Key_Home: ("all", -1),
}


class PageHands(PageCanvas):
    """Tells what is done on the pages. ``PageView`` is what others use.

    Attributes:
        span_drawn: words were selected by the mouse; a Span, or None.
        drawing_ended: the mouse button that selected them was let go.
        clicked: a click; the offset under it or None.
        menu_asked: the menu was asked for; the CodingId there or None, and the place on the screen.
        key_pressed, key_released: a key that is not for scrolling; a QKeyEvent.
        zoom_asked: Ctrl+wheel was turned by so many steps.
        code_dropped: a code was dropped on words: its id, the CodingId there or None where words are selected, and
            whether it is to take the place of that coding's code.
    """

    span_drawn = Signal(object)
    drawing_ended = Signal()
    clicked = Signal(object)
    menu_asked = Signal(object, QPoint)
    key_pressed = Signal(object)
    key_released = Signal(object)
    zoom_asked = Signal(int)
    code_dropped = Signal(str, object, bool)

    def __init__(self, theme: Theme, source: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(theme, source, parent)
        self._wheel = WheelSteps()
        self._pressed_at: QPoint | None = None
        self._anchor: int | None = None
        self._pointer = QPointF()
        self._drag_timer = QTimer(self, interval=DRAG_STEP_MS)
        self._drag_timer.timeout.connect(self._drag_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, or go on with it where Shift is held."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_at, self._pointer = event.position().toPoint(), event.position()
        boundary = self._boundary_at(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and boundary is not None:
            self._anchor = self.span.start if self.span is not None else self.caret
            self._draw_to(boundary)
        else:
            self._anchor = boundary

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the pointer while the button is held; show what a press would do."""
        self._pointer = event.position()
        if self._pressed_at is None:
            over = self.offset_at(event.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor)
            return
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance() or self.span is not None:
            self._draw_to(self._boundary_at(event.position()))
            inside = self.viewport().rect().contains(event.position().toPoint())
            self._drag_timer.stop() if inside else self._drag_timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was clicked, or that the selection is drawn."""
        pressed, self._pressed_at = self._pressed_at, None
        self._drag_timer.stop()
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        is_click = (event.position().toPoint() - pressed).manhattanLength() < QApplication.startDragDistance()
        if is_click and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.span_drawn.emit(None)
            self.clicked.emit(self.offset_at(event.position()))
        else:
            self.drawing_ended.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go: a button that is released over another view is not told here, and drawing would go on."""
        self._pressed_at, self._anchor = None, None
        self._drag_timer.stop()
        super().hideEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        offset = self.offset_at(event.position())
        word = boundaries.word_at(self.text, offset) if offset is not None else None
        if word is not None:
            self._pressed_at = None
            self.span_drawn.emit(word)
            self.drawing_ended.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer, or of the selection when asked by key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            middle = self.viewport().rect().center()
            self.menu_asked.emit(self.selected_id, self.viewport().mapToGlobal(middle))
        else:
            self.menu_asked.emit(self.coding_at(self.offset_at(QPointF(event.pos()))), event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, ask for another zoom instead of scrolling."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = self._wheel.taken(event)
        if steps:
            self.zoom_asked.emit(steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; every other key is for the text."""
        scrolling = _SCROLLING.get(event.key())
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ControlModifier)
        if scrolling is None or plain:
            self.key_pressed.emit(event)
            return
        how, way = scrolling
        bar = self.verticalScrollBar()
        length = {"step": bar.singleStep(), "page": bar.pageStep(), "all": bar.maximum()}[how]
        bar.setValue(bar.value() + way * length)
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Pass on that a key was let go."""
        self.key_released.emit(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take codes that are dragged here from the codebook; anything else is the window's."""
        code_drop.answer(event, can_drop=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A code can be dropped on the selected words and on coded ones."""
        code_drop.answer(event, can_drop=self._drop_target(event.position()) is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged has left."""
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which code was dropped on what."""
        target = self._drop_target(event.position())
        code_id = code_drop.code_in(event.mimeData())
        code_drop.answer(event, can_drop=target is not None)
        if target is not None and code_id:
            self.code_dropped.emit(code_id, target[0], code_drop.replaces(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the text cursor."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the text cursor."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Private

    def _drop_target(self, point: QPointF) -> tuple[CodingId | None] | None:
        """What a code may be dropped on: the selected words (None in the tuple), else the shortest coding there."""
        offset = self.offset_at(point)
        if offset is None:
            return None
        if self.span is not None and self.span.contains(offset):
            return (None,)
        coding_id = self.coding_at(offset)
        return (coding_id,) if coding_id is not None else None

    def _boundary_at(self, point: QPointF) -> int | None:
        if not len(self.sheets):
            return None
        page, there = self.sheets.at(point + self.corner())
        words = self.words(page)
        return words.boundary_at(there) if words is not None else None

    def _draw_to(self, boundary: int | None) -> None:
        if boundary is None or self._anchor is None:
            return
        span = Span(min(self._anchor, boundary), max(self._anchor, boundary))
        self.span_drawn.emit(boundaries.trimmed(self.text, span) if span else None)

    def _drag_on(self) -> None:
        """Scroll while the pointer is held outside, and select what comes into view."""
        beyond = self._pointer.y() - min(max(self._pointer.y(), 0.0), float(self.viewport().height()))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (DRAG_STEP if beyond > 0 else -DRAG_STEP if beyond < 0 else 0))
        self._draw_to(self._boundary_at(self._pointer))
