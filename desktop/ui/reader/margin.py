"""The margin beside the text: a bar for each coding, its name at its first line, and what the pointer does there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.domain.ids import CodingId
from desktop.ui import icons
from desktop.ui.reader.highlights import colors_of
from desktop.ui.reader.painted import NO_CODE, PaintedCoding
from desktop.ui.reader.striped import Striped
from desktop.ui.reader.stripes import LOOK_BACK, NAME_STEP, Bar, NameRow, StripePlan
from desktop.ui.theme import Theme
from desktop.ui.widgets.painters import specimen

WIDE, NARROW = 168, 62
LETTERS_BELOW = 110
"""Narrower than this, specimens stand for names; the name is in the tip and in the inspector."""
FIRST_LANE = 7
LANE = 9
BAR = 3
NOTE = "Note"


class Margin(QWidget):
    """Bars and names of the codings in view.

    Attributes:
        coding_clicked: the CodingId of a bar or name that was clicked.
        menu_asked: a CodingId and the place on the screen.
    """

    coding_clicked = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, theme: Theme, view: Striped, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, view
        self.tip_for: Callable[[CodingId], str] = lambda _coding_id: ""
        self._plan = StripePlan(view.page.geometry, view.codings)
        self._areas: list[tuple[QRectF, tuple[PaintedCoding, ...]]] = []
        self.setAccessibleName("Codings beside the text")
        self.setMouseTracking(True)
        view.scrolled.connect(self.update)
        view.laid_out.connect(self._plan_anew)
        view.codings_changed.connect(self._plan_anew)
        theme.changed.connect(self.update)

    def lanes_shown(self, bars: Sequence[Bar]) -> int:
        """How many lanes are painted: those that the bars need, as far as there is room. The rest is counted."""
        room = (self.width() - 132) // LANE if self.width() >= LETTERS_BELOW else (self.width() - 34) // LANE
        return max(2, min(max((bar.lane + 1 for bar in bars), default=0), room))

    def sizeHint(self) -> QSize:
        """The default width."""
        return QSize(WIDE, 400)

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is in view."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("page"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        down = self._view.verticalScrollBar().value()
        bars = self._plan.bars(down - LOOK_BACK, down + self.height())
        shown = self.lanes_shown(bars)
        line = self._view.page.style.size * 1.56
        rows = self._plan.rows(bars, lanes_shown=shown, line=line)
        self._areas.clear()
        for bar in sorted(bars, key=lambda bar: bar.coding.id == self._view.selected_id):
            if bar.lane < shown or bar.coding.id == self._view.selected_id:
                self._paint_bar(painter, bar, down, min(bar.lane, shown - 1))
        left = FIRST_LANE + shown * LANE + 5
        for row in rows:
            if -NAME_STEP < row.middle - down < self.height() + NAME_STEP:
                self._paint_row(painter, row, left, row.middle - down)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects the coding, exactly that one."""
        found = self._codings_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found:
            self.coding_clicked.emit(found[0].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer that something can be clicked."""
        over = bool(self._codings_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the coding under the pointer."""
        found = self._codings_at(QPointF(event.pos()))
        if found:
            self.menu_asked.emit(found[0].id, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._view.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """Tell path, reviewer, stance and note of the coding under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._codings_at(QPointF(event.pos()))
            tips = [self.tip_for(coding.id) for coding in found[:8]]
            QToolTip.showText(event.globalPos(), "<hr>".join(tip for tip in tips if tip), self)
            return True
        return super().event(event)

    # Private

    def _plan_anew(self) -> None:
        view = self._view
        if not self._plan.is_for(view.page.geometry, view.codings):
            self._plan = StripePlan(view.page.geometry, view.codings)
        self.update()

    def _paint_bar(self, painter: QPainter, bar: Bar, down: float, lane: int) -> None:
        is_selected = bar.coding.id == self._view.selected_id
        width = BAR + 2 if is_selected else BAR
        x = FIRST_LANE + lane * LANE - (width - BAR) / 2
        # Held to the view: a bar may be a hundred thousand pixels long.
        top, bottom = max(bar.top - down + 3, -8.0), min(bar.bottom - down - 2, self.height() + 8.0)
        rect = QRectF(x, top, width, max(bottom - top, 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors_of(self._theme, bar.coding.color).chip))
        painter.drawRoundedRect(rect, 1.5, 1.5)
        self._areas.append((rect.adjusted(-3, -2, 3, 2), (bar.coding,)))

    def _paint_row(self, painter: QPainter, row: NameRow, left: float, middle: float) -> None:
        right = left
        if row.coding is not None:
            paint = self._paint_specimen if self.width() < LETTERS_BELOW else self._paint_name
            right = paint(painter, row.coding, left, middle)
        if row.more:
            painter.setFont(self._theme.font(11))
            painter.setPen(self._theme.color("text2"))
            words = f"+{len(row.more)}"
            if self.width() < LETTERS_BELOW:
                right = left - 2 if row.coding is None else right - 2
            width = QFontMetricsF(painter.font()).horizontalAdvance(words)
            x = min(right + (6 if right > left else 0), self.width() - width)
            rect = QRectF(x, middle - NAME_STEP / 2, width, NAME_STEP)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            self._areas.insert(0, (rect.adjusted(-2, 0, 2, 0), tuple(row.more)))

    def _paint_specimen(self, painter: QPainter, coding: PaintedCoding, left: float, middle: float) -> float:
        rect = QRectF(left - 3, middle - 9, 18, 18)
        colors = colors_of(self._theme, coding.color)
        specimen(painter, rect, letter=coding.letter or "·", colors=colors, line=coding.line, font=self._theme.font())
        self._areas.append((rect, (coding,)))
        return rect.right() + 2

    def _paint_name(self, painter: QPainter, coding: PaintedCoding, left: float, middle: float) -> float:
        is_selected = coding.id == self._view.selected_id
        colors = colors_of(self._theme, coding.color)
        font = self._theme.font(12, weight=600 if is_selected else 500)
        metrics = QFontMetricsF(font)
        aside = (17 if coding.has_memo else 0) + (8 * len(coding.initials) + 6 if coding.initials else 0)
        name = metrics.elidedText(coding.name or NOTE, Qt.TextElideMode.ElideRight, self.width() - left - aside - 4)
        width = metrics.horizontalAdvance(name)
        total = width + (6 + 14 if coding.has_memo else 0)
        if is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.wash if coding.color != NO_CODE else self._theme.tokens.hover))
            painter.drawRoundedRect(QRectF(left - 6, middle - 10, total + 12, 20), 6, 6)
        painter.setFont(font)
        painter.setPen(QColor(colors.text if is_selected else colors.chip))
        rect = QRectF(left, middle - NAME_STEP / 2, width + 2, NAME_STEP)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        x = left + width
        if coding.has_memo:
            picture = icons.pixmap(self._theme, "message-square-text", size=13, ratio=self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x + 7, middle - 6), picture)
            x += 21
        if coding.initials:
            painter.setFont(self._theme.font(11))
            painter.setPen(self._theme.color("text2"))
            aside_rect = QRectF(x + (8 if is_selected else 6), middle - NAME_STEP / 2, 60, NAME_STEP)
            painter.drawText(aside_rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, coding.initials)
            x += 6 + QFontMetricsF(painter.font()).horizontalAdvance(coding.initials)
        self._areas.append((QRectF(left - 4, middle - NAME_STEP / 2, x - left + 8, NAME_STEP), (coding,)))
        return x

    def _codings_at(self, point: QPointF) -> tuple[PaintedCoding, ...]:
        """The codings whose bar, name or count is under a point; those painted last first."""
        return next((codings for area, codings in reversed(self._areas) if area.contains(point)), ())
