"""Small labels: with a role of the style sheet, cut with an ellipsis, as a round of initials, as a hairline."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme


def role_label(text: str, role: str, *, parent: QWidget | None = None) -> QLabel:
    """A label whose size and colour the style sheet gives to the role."""
    made = QLabel(text, parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def hairline(*, vertical: bool = False) -> QFrame:
    """A line between two groups."""
    made = QFrame()
    made.setProperty("role", "hairline")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


class ElidedLabel(QLabel):
    """A label that is cut with an ellipsis where there is no room; the whole text is then its tip."""

    def __init__(self, text: str = "", *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self.set_text(text)

    @property
    def whole(self) -> str:
        """The text before cutting."""
        return self._whole

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """The room that the whole text would take."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(cut)
        self.setToolTip(self._whole if cut != self._whole else "")


class Initials(QWidget):
    """A reviewer's initials in a ring, 20 px across."""

    SIDE = 20

    def __init__(self, theme: Theme, initials: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._initials = theme, initials
        self.setFixedSize(self.SIDE, self.SIDE)
        theme.changed.connect(self.update)

    def set_initials(self, initials: str) -> None:
        """Show somebody else's."""
        self._initials = initials
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring and the letters."""
        painter = QPainter(self)
        paint_initials(painter, QRectF(self.rect()), self._theme, self._initials)
        painter.end()


def paint_initials(painter: QPainter, place: QRectF, theme: Theme, initials: str) -> None:
    """Initials in a ring, for rows that are painted."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("hover" if theme.tokens.dark else "raised"))
    painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QColor(theme.tokens.text))
    painter.setFont(theme.font(9, weight=600))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials[:3])


class IconLabel(QLabel):
    """An icon that says nothing by itself; screen readers pass over it."""

    def __init__(
        self, theme: Theme, icon: str, *, size: int = icons.SIZE, color: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._size, self._color = theme, icon, size, color
        self._draw()
        theme.changed.connect(self._draw)

    def set_icon(self, icon: str, *, color: str) -> None:
        """Show another icon."""
        self._icon, self._color = icon, color
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(icons.pixmap(self._theme, self._icon, size=self._size, color=self._color))
