"""The preview: the pages of a briefing on their desk, as a list of pieces that are laid out when they come into view.

A list of thousands of pieces is there at once, its heights estimated at first; what is near the view is measured before
it is painted, the rest in short slices while nothing else happens.
"""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.briefing.piece import Piece
from desktop.ui.briefing.piece_paint import DESK, paint, paint_page
from desktop.ui.briefing.setting import EDGES, MARGIN, PAGE, Laid, Setting
from desktop.ui.briefing.sheet_model import PIECE, Index, SheetModel
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import RING_REASONS

KEPT = 400
"""Pieces that stay laid out."""
AT_ONCE = 250
"""Shorter briefings are measured whole before they are shown."""
SLICE = 60
ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 50, 250, 10


class _Delegate(QStyledItemDelegate):
    """Paints a piece with its stretch of the page, and knows how high it is."""

    def __init__(self, sheet: "Sheet") -> None:
        super().__init__(sheet)
        self._sheet = sheet

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self._sheet.height_of(index.data(PIECE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._sheet.paint_piece(painter, QRectF(option.rect), index)


class Sheet(QListView):
    """The preview.

    Attributes:
        chosen: a piece was clicked or gone to with the keys: its section and its key.
        opened: it was double-clicked, or Enter was pressed on it.
        zoomed: the page has another size now, in per cent.
    """

    chosen = Signal(str, str)
    opened = Signal(str, str)
    zoomed = Signal(int)
    zoom_asked = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self.zoom = theme, 100
        self._model = SheetModel()
        self._heights: dict[Piece, int] = {}
        self._kept: OrderedDict[Piece, Laid] = OrderedDict()
        self._section = self._key = ""
        self._setting = Setting(theme, width=400, zoom=100)
        self.setObjectName("sheet")
        self.setAccessibleName(name)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_some)
        self._unmeasured: list[Piece] = []
        self._relayout = QTimer(self, singleShot=True, interval=0)
        self._relayout.timeout.connect(self.scheduleDelayedItemsLayout)
        theme.changed.connect(self._set_anew)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All that is shown."""
        return self._model.pieces

    @property
    def current_piece(self) -> Piece | None:
        """The piece where the keyboard is."""
        index = self.currentIndex()
        return index.data(PIECE) if index.isValid() else None

    def set_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show other pieces; what is in view stays in view."""
        self._unmeasured = [piece for piece in pieces if piece not in self._heights]
        if len(self._unmeasured) <= AT_ONCE:
            self._measure(self._unmeasured)
            self._unmeasured = []
        else:
            self._measure(self._unmeasured[:SLICE])  # what is most likely in view
        self._model.set_pieces(pieces)
        if self._unmeasured:
            self._measuring.start()
        self.viewport().update()

    def mark(self, section: str, key: str = "", *, go: bool = True) -> None:
        """Show which section, and which extract in it, is in hand; go there."""
        self._section, self._key = section, key
        row = next((n for n, piece in enumerate(self.pieces) if self._is_marked(piece)), -1)
        if go and row >= 0 and section:
            self._measure(self.pieces[max(0, row - 30) : row + 30])
            index = self._model.index(row)
            if not self.viewport().rect().contains(self.visualRect(index).topLeft()):
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()

    def set_zoom(self, percent: int) -> None:
        """Give the page another size."""
        self.zoom = max(ZOOM_LEAST, min(ZOOM_MOST, percent))
        self._set_anew()
        self.zoomed.emit(self.zoom)

    def height_of(self, piece: Piece) -> int:
        """How high a piece is, as far as is known."""
        height = self._heights.get(piece)
        return height if height is not None else round(self._setting.estimate(piece))

    def paint_piece(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """Paint a piece on its stretch of the page."""
        piece: Piece = index.data(PIECE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, width = self._page()
        page = QRectF(left, box.top(), width, box.height())
        paint_page(painter, page, piece, self._setting, self._theme)
        if piece.kind not in EDGES:
            inner = page.adjusted(self._margin(), 0, -self._margin(), 0)
            laid = self._laid(piece)
            self._paint_ground(painter, inner, laid)
            paint(painter, laid, QPointF(inner.left(), box.top()), self._setting)
            if self.hasFocus() and self.property("ring") and index == self.currentIndex():
                painter.setPen(QPen(QColor(self._setting.tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(inner.adjusted(-10, 1, 10, -1), 6, 6)
        painter.restore()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk under the pages."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew where the page has another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._set_anew()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses; the ring is for the keyboard."""
        self.setProperty("ring", False)
        super().mousePressEvent(event)
        self._tell(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        super().mouseDoubleClickEvent(event)
        piece = self.indexAt(event.position().toPoint()).data(PIECE)
        if piece is not None and piece.section:
            self.opened.emit(piece.section, piece.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from piece to piece; Enter opens the section of one."""
        self.setProperty("ring", True)
        piece = self.current_piece
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and piece is not None and piece.section:
            self.opened.emit(piece.section, piece.key)
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._tell(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first piece in view; show the ring where the keyboard brought the focus."""
        super().focusInEvent(event)
        self.setProperty("ring", event.reason() in RING_REASONS)
        if not self.currentIndex().isValid():
            index = self.indexAt(self.viewport().rect().center())
            self.setCurrentIndex(index if index.isValid() else self._model.index(1))

    # Private

    def _tell(self, index: QModelIndex) -> None:
        piece = index.data(PIECE) if index.isValid() else None
        if piece is not None and piece.kind not in EDGES:
            self._section, self._key = piece.section, piece.key if piece.kind == "quote" else ""
            self.viewport().update()
            self.chosen.emit(piece.section, piece.key)

    def _is_marked(self, piece: Piece) -> bool:
        if not self._section or piece.section != self._section:
            return False
        return not self._key or piece.key == self._key

    def _paint_ground(self, painter: QPainter, inner: QRectF, laid: Laid) -> None:
        """The tint of what follows the data, and the frame of what is in hand."""
        piece, tokens = laid.piece, self._setting.tokens
        marked = self._is_marked(piece)
        ground = inner.adjusted(-10, 0, 10, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        if piece.live and not self._theme.high_contrast:
            tint = QColor(tokens.tint)
            tint.setAlphaF(0.55)
            painter.fillRect(ground, tint)
        if marked:
            if not self._key:
                painter.fillRect(QRectF(ground.left() - 4, inner.top(), 3, inner.height()), QColor(tokens.accent))
            else:
                painter.setPen(QPen(QColor(tokens.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(ground.adjusted(0, 1, 0, -2), 6, 6)

    def _page(self) -> tuple[float, float]:
        """Left edge and width of the page."""
        room = self.viewport().width()
        width = min(PAGE * self.zoom / 100, max(200, room - 2 * DESK))
        return (room - width) / 2, width

    def _margin(self) -> float:
        _left, width = self._page()
        return min(MARGIN * self.zoom / 100, width * 0.11)

    def _set_anew(self) -> None:
        """Take in another width, size or font."""
        _left, width = self._page()
        self._setting = Setting(self._theme, width=width - 2 * self._margin(), zoom=self.zoom)
        self._heights.clear()
        self._kept.clear()
        self._unmeasured = list(self.pieces)
        if len(self._unmeasured) <= AT_ONCE:
            self._measure(self._unmeasured)
            self._unmeasured = []
        else:
            self._measuring.start()
        self.scheduleDelayedItemsLayout()

    def _laid(self, piece: Piece) -> Laid:
        laid = self._kept.get(piece)
        if laid is None:
            laid = self._setting.laid(piece)
            self._kept[piece] = laid
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            if piece not in self._heights:
                self._heights[piece] = round(laid.height)
                self._relayout.start()  # not now: the view lays all out again for each piece that it paints
        return laid

    def _measure(self, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            if piece not in self._heights:
                self._heights[piece] = round(self._setting.laid(piece).height)

    def _measure_some(self) -> None:
        """Measure a slice, and put what is below in its place without moving what is in view."""
        some, self._unmeasured = self._unmeasured[:SLICE], self._unmeasured[SLICE:]
        self._measure(some)
        if self._unmeasured:
            return
        self._measuring.stop()
        top = self.indexAt(self.viewport().rect().center())
        before = self.visualRect(top).top() if top.isValid() else 0
        self.doItemsLayout()
        if top.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(top).top() - before)
