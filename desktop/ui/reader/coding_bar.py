"""The small bar at the selection: pick a code, the last one again, in-vivo, note, stance, speaker, with their keys."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from desktop.domain.code import Code
from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.widgets import painters
from desktop.ui.widgets.raised import paint_raised
from desktop.ui.widgets.shadow import Shadow
from desktop.ui.words import tr

HEIGHT = 40
BUTTON = 32
PADDING = 6
GAP = 7
LONGEST_NAME = 170
NAMES = ("pick", "last", "in_vivo", "note", "stance", "speaker")


class BarButton(QAbstractButton):
    """Icon or specimen, words if it has any, and its key."""

    def __init__(self, theme: Theme, name: str, *, icon: str, key: str, words: str = "") -> None:
        super().__init__()
        self._theme, self._icon, self._key = theme, icon, key
        self._words = words
        self._code: Code | None = None
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.set_key(key)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_key(self, key: str) -> None:
        """Show which key does the same; none where it is empty."""
        self._key = key
        self.setToolTip(f"{self.accessibleName()} ({key})" if key else self.accessibleName())
        self.updateGeometry()
        self.update()

    def set_code(self, code: Code) -> None:
        """Show a code's specimen and name."""
        self._code = code
        metrics = QFontMetrics(self._theme.font(weight=600))
        self._words = metrics.elidedText(code.name, Qt.TextElideMode.ElideRight, LONGEST_NAME)
        self.setAccessibleName(tr("Code with {name}").format(name=code.name))
        self.set_key(self._key)

    def sizeHint(self) -> QSize:
        """As wide as its parts."""
        words = QFontMetrics(self._theme.font(weight=600)).horizontalAdvance(self._words)
        mark = painters.SPECIMEN if self._code else icons.SIZE
        width = PADDING + mark + GAP + (words + GAP if words else 0)
        cap = painters.key_cap_width(self._key, self._theme) if self._key else 0
        return QSize(round(width + cap) + PADDING, BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, mark, words and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        middle = self.height() / 2
        x = float(PADDING)
        if self._code is not None:
            rect = QRectF(x, middle - painters.SPECIMEN / 2, painters.SPECIMEN, painters.SPECIMEN)
            code, colors = self._code, theme.tokens.codes[self._code.color]
            painters.specimen(painter, rect, letter=code.letter, colors=colors, line=code.line_style, font=theme.font())
            x = rect.right() + GAP
        else:
            picture = icons.pixmap(theme, self._icon, color="text", ratio=self.devicePixelRatioF())
            painter.drawPixmap(round(x), round(middle - icons.SIZE / 2), picture)
            x += icons.SIZE + GAP
        if self._words:
            painter.setFont(theme.font(weight=600))
            painter.setPen(theme.color("text"))
            width = QFontMetrics(painter.font()).horizontalAdvance(self._words)
            painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._words)
            x += width + GAP
        if self._key:
            painters.key_cap(painter, x, middle, text=self._key, theme=theme)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class _Divider(QWidget):
    """A hairline between groups of buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(9, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(4, 0, 1, self.height()), self._theme.color("line"))
        painter.end()


class CodingBar(QFrame):
    """The bar. It is shown and placed by the workspace.

    Attributes:
        asked: a button was pressed: ``pick``, ``last``, ``in_vivo``, ``note``, ``stance`` or ``speaker``.
        left: Esc or an arrow out of it asks for the text to have the keys again.
    """

    asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Coding bar"))
        self.pick = BarButton(theme, tr("Code"), icon="highlighter", key="C", words=tr("Code"))
        self.last = BarButton(theme, tr("Last code"), icon="tags", key="Q")
        self.in_vivo = BarButton(theme, tr("In-vivo code: named with these words"), icon="quote", key="V")
        self.note = BarButton(theme, tr("Note on this passage"), icon="message-square-text", key="M")
        self.stance = BarButton(theme, tr("Stance"), icon="scale", key="S")
        self.speaker = BarButton(theme, tr("Who says it"), icon="user-round", key="W")
        self._last_divider = _Divider(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        parts: tuple[QWidget, ...] = (
            self.pick, self._last_divider, self.last, _Divider(theme),
            self.in_vivo, self.note, self.stance, self.speaker,
        )  # fmt: skip
        for part in parts:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons: tuple[BarButton, ...] = tuple(getattr(self, name) for name in NAMES)
        for name, button in zip(NAMES, self.buttons, strict=True):
            button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
        self.setFixedHeight(HEIGHT + theme.font_offset)
        self.hide()
        self._shadow = Shadow(theme, self)
        theme.changed.connect(self.update)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show which keys do the same as the buttons, by the names of ``asked``."""
        for name, button in zip(NAMES, self.buttons, strict=True):
            button.set_key(keys[name])

    def set_last(self, code: Code | None) -> None:
        """Offer the code applied last, or none yet."""
        self.last.setVisible(code is not None)
        self._last_divider.setVisible(code is not None)
        if code is not None:
            self.last.set_code(code)

    def show_at(self, place: QRect) -> None:
        """Show the bar, without taking the keys from the text."""
        self.setGeometry(place)
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from button to button, Enter presses, Esc leaves."""
        shown = [button for button in self.buttons if button.isVisible()]
        at = next((index for index, button in enumerate(shown) if button.hasFocus()), -1)
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and at >= 0:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            shown[at].click()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the raised ground with its edge."""
        paint_raised(self, self._theme)
