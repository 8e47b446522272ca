"""The margin beside the text: a bar for each coding, its name at its first line, and what the pointer does there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.domain.ids import CodingId
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.stripe_painter import AREA, FIRST_LANE, LANE, StripePainter
from desktop.ui.reader.striped import Striped
from desktop.ui.reader.stripes import LOOK_BACK, NAME_STEP, StripePlan
from desktop.ui.theme import Theme
from desktop.ui.widgets import code_drop
from desktop.ui.widgets.coding_drag import DragStart, drag_codings
from desktop.ui.words import tr

WIDE, NARROW = 168, 62
LEAST, MOST = 52, 240


class Margin(QWidget):
    """Bars and names of the codings in view.

    Attributes:
        coding_clicked: the CodingId of a bar or name that was clicked.
        menu_asked: a CodingId and the place on the screen.
        code_dropped: the id of a code, the CodingId that it was dropped on, whether it takes the place of its code.
        is_left: whether it stands left of the text.
    """

    coding_clicked = Signal(object)
    menu_asked = Signal(object, QPoint)
    code_dropped = Signal(str, object, bool)

    def __init__(self, theme: Theme, view: Striped, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, view
        self.is_left = False
        self.tip_for: Callable[[CodingId], str] = lambda _coding_id: ""
        self._plan = StripePlan(view.page.geometry, view.codings)
        self._areas: list[AREA] = []
        self._target: CodingId | None = None
        self._drag = DragStart()
        self.setAccessibleName(tr("Codings beside the text"))
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        view.scrolled.connect(self.update)
        view.laid_out.connect(self.plan_anew)
        view.codings_changed.connect(self.plan_anew)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The default width."""
        return QSize(WIDE, 400)

    def center_of(self, coding_id: CodingId) -> QPoint | None:
        """The middle of what stands for a coding now, its name before its bar; nothing if it is out of view."""
        found = [area for area, codings in self._areas if codings[0].id == coding_id and len(codings) == 1]
        return found[-1].center().toPoint() if found else None

    def plan_anew(self) -> None:
        """Take in that the view is laid out anew, or that other codings are painted."""
        view = self._view
        if not self._plan.is_for(view.page.geometry, view.codings):
            self._plan = StripePlan(view.page.geometry, view.codings)
        self.update()

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is in view."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("page"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view, down = self._view, self._view.verticalScrollBar().value()
        stripes = StripePainter(
            self._theme, painter, self.width(), self.height(), self.is_left, view.selected_id, self._target
        )
        bars = self._plan.bars(down - LOOK_BACK, down + self.height())
        shown = stripes.lanes_shown(bars)
        rows = self._plan.rows(bars, lanes_shown=shown, line=view.page.style.size * 1.56)
        for bar in sorted(bars, key=lambda bar: bar.coding.id == view.selected_id):
            if bar.lane < shown or bar.coding.id == view.selected_id:
                stripes.paint_bar(bar, down, min(bar.lane, shown - 1))
        left = FIRST_LANE + shown * LANE + 5
        for row in rows:
            if -NAME_STEP < row.middle - down < self.height() + NAME_STEP:
                stripes.paint_row(row, left, row.middle - down)
        self._areas = stripes.areas
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may begin a drag, of the coding into a briefing."""
        self._drag.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects the coding, exactly that one."""
        self._drag.release()
        found = self._codings_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found:
            self.coding_clicked.emit(found[0].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer that something can be clicked; drag what was pressed."""
        began = self._drag.begins(event)
        dragged = self._codings_at(began) if began is not None else ()
        if dragged:
            drag_codings(self, tuple(coding.id for coding in dragged))
            return
        over = bool(self._codings_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the coding under the pointer."""
        found = self._codings_at(QPointF(event.pos()))
        if found:
            self.menu_asked.emit(found[0].id, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take codes that are dragged here from the codebook; anything else is the window's."""
        code_drop.answer(event, can_drop=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A code can be dropped on a coding, which shows that it is meant."""
        found = self._codings_at(event.position())
        code_drop.answer(event, can_drop=bool(found))
        self._aim_at(found[0].id if found and event.isAccepted() else None)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """No coding is meant any more."""
        self._aim_at(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which code was dropped on which coding."""
        found = self._codings_at(event.position())
        code_id = code_drop.code_in(event.mimeData())
        code_drop.answer(event, can_drop=bool(found))
        self._aim_at(None)
        if found and code_id:
            self.code_dropped.emit(code_id, found[0].id, code_drop.replaces(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._view.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """Tell everything about the coding under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._codings_at(QPointF(event.pos()))
            tips = [self.tip_for(coding.id) for coding in found[:8]]
            QToolTip.showText(event.globalPos(), "<hr>".join(tip for tip in tips if tip), self)
            return True
        return super().event(event)

    # Private

    def _aim_at(self, coding_id: CodingId | None) -> None:
        if coding_id != self._target:
            self._target = coding_id
            self.update()

    def _codings_at(self, point: QPointF) -> tuple[PaintedCoding, ...]:
        """The codings whose bar, name or count is under a point; those painted last first."""
        return next((codings for area, codings in reversed(self._areas) if area.contains(point)), ())
