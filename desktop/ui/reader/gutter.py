"""How many codings lie above the screen and below it; a click goes to the nearest of them."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui import icons
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.view import ReaderView
from desktop.ui.theme import Theme
from desktop.ui.words import tr

HEIGHT = 24
ICON = 14


class GutterCount(QAbstractButton):
    """The count at one end of the margin; hidden while there are none.

    Attributes:
        asked: it was pressed; with the nearest of the codings that it counts.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, view: ReaderView, parent: QWidget, *, is_above: bool) -> None:
        super().__init__(parent)
        self._theme, self._view, self._is_above = theme, view, is_above
        self._nearest: PaintedCoding | None = None
        self.count = 0
        self.setAccessibleName(tr("Codings above") if is_above else tr("Codings below"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.asked.emit(self._nearest))
        self.hide()

    def follow(self) -> None:
        """Count anew for what is in view now."""
        laned, seen = self._view.codings, self._view.seen_span()
        count, nearest = laned.above(seen.start) if self._is_above else laned.below(seen.end)
        self._nearest = nearest
        if count != self.count:
            self.count = count
            where = "above" if self._is_above else "below"
            words = f"{count:,} {tr('coding') if count == 1 else tr('codings')} {where}"
            self.setAccessibleName(tr("{words}: go to the nearest").format(words=words))
            self.setToolTip(words)
            self.resize(self.sizeHint())
            self.update()
        self.setVisible(bool(count) and not self._view.isHidden())

    def sizeHint(self) -> QSize:
        """As wide as the figure."""
        metrics = QFontMetricsF(self._theme.font(12))
        return QSize(round(ICON + metrics.horizontalAdvance(f"{self.count:,}") + 18), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a small raised pill with an arrow and the figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("hover" if self.underMouse() else "raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon = "chevron-up" if self._is_above else "chevron-down"
        picture = icons.pixmap(theme, icon, size=ICON, ratio=self.devicePixelRatioF())
        painter.drawPixmap(6, (self.height() - ICON) // 2, picture)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text2"))
        painter.drawText(
            QRectF(ICON + 9, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, f"{self.count:,}"
        )
        painter.end()
