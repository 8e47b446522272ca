"""The eight colours of the palette as a row of specimens to choose from."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from desktop.domain.code import COLORS, LINE_OF_COLOR
from desktop.ui.theme import Theme
from desktop.ui.widgets import painters
from desktop.ui.words import tr

SIDE = 28
INSET = 4


class _Swatch(QAbstractButton):
    """One colour with its line; a ring when it is the chosen one."""

    def __init__(self, theme: Theme, color: str) -> None:
        super().__init__()
        self._theme, self.color = theme, color
        self.letter = ""
        self.setCheckable(True)
        self.setAccessibleName(tr("{color}, {value} line").format(color=color, value=LINE_OF_COLOR[color]))
        self.setToolTip(tr(color.capitalize()))
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """28 px square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the specimen and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painters.specimen(
            painter,
            box.adjusted(INSET, INSET, -INSET, -INSET),
            letter=self.letter,
            colors=self._theme.tokens.codes[self.color],
            line=LINE_OF_COLOR[self.color],
            font=self._theme.font(),
        )
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class ColorRow(QWidget):
    """The row.

    Attributes:
        chosen: a colour of the palette, by its name.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.swatches = {color: _Swatch(theme, color) for color in COLORS}
        for color, swatch in self.swatches.items():
            self._group.addButton(swatch)
            row.addWidget(swatch)
            swatch.clicked.connect(lambda _checked=False, color=color: self.chosen.emit(color))
        row.addStretch(1)
        theme.changed.connect(self.update)

    def show_color(self, color: str, *, letter: str) -> None:
        """Show which colour a code has; sends nothing."""
        for swatch in self.swatches.values():
            swatch.letter = letter
            swatch.setChecked(swatch.color == color)
            swatch.update()
