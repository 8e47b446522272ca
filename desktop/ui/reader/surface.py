"""The reader's half that Qt talks to: painting in three layers, and what mouse and keys mean over words."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from desktop.domain import boundaries
from desktop.domain.document import DocumentContent
from desktop.domain.ids import CodingId, DocumentId, TextId
from desktop.domain.span import Span
from desktop.ui.reader.aids import Aids
from desktop.ui.reader.geometry import line_at
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.keys import EdgeMove, edge_move, selection_step
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.page import Page
from desktop.ui.reader.text_style import MEASURE, PAD, TextStyle
from desktop.ui.theme import Theme
from desktop.ui.widgets import code_drop
from desktop.ui.widgets.wheel_steps import WheelSteps
from desktop.ui.words import tr

EMPTY = DocumentContent(DocumentId(""), TextId(""), "", (), ())


class Surface(QTextEdit):
    """A read-only text that paints its codings and says what is done in it. ``ReaderView`` is what others use.

    Attributes:
        span_selected: the selected words changed; a Span or None.
        coding_clicked: a coding, or None where none is, was clicked; a CodingId or None.
        menu_asked: the menu was asked for; the CodingId there or None, and the place on the screen.
        edge_moved: a key asks to move an edge of the selected coding; an EdgeMove.
        edge_released: that key was let go.
        escape_pressed: Esc was pressed in the text.
        zoom_asked: Ctrl+wheel was turned by so many steps.
        scrolled: another part of the text is in view.
        code_dropped: a code was dropped on words: its id, the CodingId there or None where words are selected, and
            whether it is to take the place of that coding's code.
    """

    span_selected = Signal(object)
    coding_clicked = Signal(object)
    menu_asked = Signal(object, QPoint)
    edge_moved = Signal(object)
    edge_released = Signal()
    escape_pressed = Signal()
    zoom_asked = Signal(int)
    scrolled = Signal()
    code_dropped = Signal(str, object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.codings = LanedCodings()
        self.zoom = 100
        self.leading = 1.0
        self.aids = Aids()
        self.selected_id: CodingId | None = None
        self._content, self._header = EMPTY, DocumentHeader()
        self._measure = (MEASURE, PAD)
        self._found: tuple[Span, ...] = ()
        self._span: Span | None = None
        self._pressed_at: QPoint | None = None
        self._wheel = WheelSteps()
        self._set_up()
        self.page = self._made_page()
        self._show_page()
        self.selectionChanged.connect(self._selection_changed)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())

    @property
    def text(self) -> str:
        """The text of the document that is shown."""
        return self._content.text

    def offset_at(self, point: QPoint) -> int | None:
        """The character under a point of the viewport, or None beside the words."""
        at = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        geometry = self.page.geometry
        for number in geometry.between(at.y(), at.y()):
            block = geometry.block(number)
            layout, origin = block.layout(), geometry.origin(number, block)
            line = line_at(layout, at.y() - origin.y())
            if line is None:
                continue
            words = line.naturalTextRect()
            if -2 <= at.x() - origin.x() - words.left() <= words.width() + 2 and line.y() <= at.y() - origin.y():
                units = line.xToCursor(at.x() - origin.x(), QTextLine.CursorPosition.CursorOnCharacter)
                return geometry.map.offset_in(number, units)
        return None

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint washes, let Qt paint the words and the selection, paint lines over them."""
        down = self.verticalScrollBar().value()
        across = self.horizontalScrollBar().value()
        clip = QRectF(event.rect()).translated(across, down)
        self.page.geometry.reach(clip.bottom())
        painter = self._painter(event, across, down)
        painter.fillRect(clip, self.theme.color("page"))
        self.page.paint_ground(painter, clip, self.selected_id, self.aids)
        if self._found:
            self.page.paint_found(painter, clip, self._found)
        painter.end()
        super().paintEvent(event)
        painter = self._painter(event, across, down)
        self.page.paint_lines(painter, clip, self.selected_id, self.aids)
        if self._span is not None:
            self.page.paint_selection_bars(painter, self._span, clip)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, the keys that move an edge, and those that select by sentence and paragraph; else as Qt has it."""
        move = edge_move(event) if self.selected_id is not None and self._span is None else None
        step = selection_step(event)
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif move is not None:
            self.edge_moved.emit(move)
        elif step is not None:
            self._extend_selection(step)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Say when a key that moved an edge is let go."""
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self.edge_released.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, so that a click can be told from a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which coding was clicked."""
        super().mouseReleaseEvent(event)
        point, pressed, self._pressed_at = event.position().toPoint(), self._pressed_at, None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if pressed is not None and (point - pressed).manhattanLength() < QApplication.startDragDistance():
            if not self.textCursor().hasSelection():
                self.coding_clicked.emit(self._coding_at(point))
        elif self._span is not None:
            self.span_selected.emit(self._span)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer, or of the selection when asked by key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        point = self.cursorRect().center() if by_key else event.pos()
        self.menu_asked.emit(self._coding_at(point), self.viewport().mapToGlobal(point))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, ask for another text size instead of scrolling."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = self._wheel.taken(event)
        if steps:
            self.zoom_asked.emit(steps)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take codes that are dragged here from the codebook; anything else is the window's."""
        code_drop.answer(event, can_drop=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A code can be dropped on the selected words and on coded ones."""
        code_drop.answer(event, can_drop=self._drop_target(event.position().toPoint()) is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged has left: there is no caret to move back, as Qt would."""
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which code was dropped on what."""
        target = self._drop_target(event.position().toPoint())
        code_id = code_drop.code_in(event.mimeData())
        code_drop.answer(event, can_drop=target is not None)
        if target is not None and code_id:
            self.code_dropped.emit(code_id, target[0], code_drop.replaces(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the text counts as letting go of the key."""
        super().focusOutEvent(event)
        self.edge_released.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words exactly as the document has them."""
        # Qt's own, with its words replaced: one that is made here would be freed after Python itself, and the
        # program would crash at its end whenever something had been copied (PySide 6.11).
        made = super().createMimeDataFromSelection()
        made.text()  # asks for Qt's words now, which otherwise would come over ours later
        made.clear()
        if self._span is not None:
            made.setText(self._span.of(self.text))
        return made

    # Private

    def _set_up(self) -> None:
        self.setObjectName("reader")
        self.setAccessibleName(tr("Document text"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setCursorWidth(2)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        # The ground is painted here: a style sheet keeps the viewport's palette as it was when the theme changes.
        self.viewport().setAutoFillBackground(False)
        self._set_palette()

    def _set_palette(self) -> None:
        palette = QPalette(self.palette())
        for role, name in (
            (QPalette.ColorRole.Base, "page"),
            (QPalette.ColorRole.Window, "page"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.Highlight, "select"),
            (QPalette.ColorRole.HighlightedText, "text"),
        ):
            palette.setColor(role, self.theme.color(name))
        self.setPalette(palette)

    def _made_page(self) -> Page:
        width, pad = self._measure
        style = TextStyle(self.theme, zoom=self.zoom / 100, width=width, pad=pad, leading=self.leading)
        return Page(self._content, self._header, style, codings=self.codings, parent=self)

    def _show_page(self) -> None:
        """Show the page's document from its top.

        A fixed width keeps Qt from laying the text out again, behind the back of the page, whenever the window moves.
        Each of these calls lays out as far as the scroll bar says, so that it goes to the top first; and the width is
        set after the document, or the old one would be laid out anew just to be thrown away.
        """
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setValue(0)
        bar.blockSignals(False)
        self.setDocument(self.page.built.document)
        if self.lineWrapColumnOrWidth() != self.page.full_width:
            self.setLineWrapColumnOrWidth(self.page.full_width)

    def _painter(self, event: QPaintEvent, across: int, down: int) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        painter.translate(-across, -down)
        return painter

    def _coding_at(self, point: QPoint) -> CodingId | None:
        """The shortest coding at a point of the viewport."""
        offset = self.offset_at(point)
        codings = self.codings.at(offset) if offset is not None else ()
        return codings[0].id if codings else None

    def _drop_target(self, point: QPoint) -> tuple[CodingId | None] | None:
        """What a code would be dropped on: the selected words (None), or the shortest coding there; or nothing."""
        offset = self.offset_at(point)
        if offset is not None and self._span is not None and self._span.contains(offset):
            return (None,)
        coding_id = self._coding_at(point)
        return (coding_id,) if coding_id is not None else None

    def _extend_selection(self, step: EdgeMove) -> None:
        cursor = self.textCursor()
        text_map = self.page.built.map
        here, edge = text_map.offset_of(cursor.position()), "end" if step.forward else "start"
        offset = boundaries.move(self.text, here, by=step.by, forward=step.forward, edge=edge)
        cursor.setPosition(text_map.position_of(offset, is_end=step.forward), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _selection_changed(self) -> None:
        cursor = self.textCursor()
        span: Span | None = None
        if cursor.hasSelection():
            span = self.page.built.map.span_of(cursor.selectionStart(), cursor.selectionEnd())
            span = boundaries.trimmed(self.text, span)
        self._tell_span(span if span and not span.of(self.text).isspace() else None)

    def _tell_span(self, span: Span | None) -> None:
        if span != self._span:
            self._span = span
            self.viewport().update()
            self.span_selected.emit(span)
