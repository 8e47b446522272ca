"""The strip beside the scroll bar: where in the whole document the codings are, and what was found."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from desktop.domain.span import Span
from desktop.ui.reader.highlights import colors_of
from desktop.ui.reader.striped import Striped
from desktop.ui.theme import Theme
from desktop.ui.words import tr

WIDTH = 28
TICKS_AT, TICK = 6, 6
FOUND_AT, FOUND = 13, 3
LEAST = 3
PAUSE_MS = 60


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick that stands for something else than a coding: ``color`` is a token, ``width`` in pixels."""

    span: Span
    color: str
    width: int = TICK


class OverviewStrip(QWidget):
    """Ticks in the colours of the codes, and a slim scroll bar that is in step with the text."""

    def __init__(self, theme: Theme, view: Striped, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, view
        self._picture: QPixmap | None = None
        self._found: tuple[Span, ...] = ()
        self.ticks: tuple[Tick, ...] | None = None
        # Painting thousands of ticks waits for a pause: while text is being laid out they would move anyway.
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._paint_anew)
        self.setAccessibleName(tr("Overview of the codings in the document"))
        self.setFixedWidth(WIDTH)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setAccessibleName(tr("Scroll the document"))
        row = QHBoxLayout(self)
        row.setContentsMargins(FOUND_AT + FOUND + 1, 0, 1, 0)
        row.addStretch(1)
        row.addWidget(self.bar)
        self._join_bars()
        view.laid_out.connect(self._timer.start)
        view.codings_changed.connect(self._timer.start)
        theme.changed.connect(self._timer.start)

    def set_found(self, found: Sequence[Span]) -> None:
        """Show where something was found."""
        self._found = tuple(found)
        self._timer.start()

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these in place of the codings; what comes later lies over what comes first."""
        self.ticks = tuple(ticks)
        self._timer.start()

    def sizeHint(self) -> QSize:
        """The strip's width."""
        return QSize(WIDTH, 400)

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline and the ticks."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("page"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), self._theme.color("soft"))
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Work the ticks out for another height."""
        super().resizeEvent(event)
        self._timer.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to what is at this height."""
        share = event.position().y() / max(1, self.height())
        view = self._view
        height = view.page.geometry.total_height
        view.scroll_to(share * height - view.viewport().height() / 2)

    # Private

    def _join_bars(self) -> None:
        theirs = self._view.verticalScrollBar()
        self.bar.setRange(theirs.minimum(), theirs.maximum())
        theirs.rangeChanged.connect(self._follow_range)
        theirs.valueChanged.connect(self.bar.setValue)
        # Another document begins at its top without a signal, so that nobody acts on the old one's place.
        self._view.laid_out.connect(lambda: self.bar.setValue(theirs.value()))
        self.bar.valueChanged.connect(theirs.setValue)

    def _follow_range(self, least: int, most: int) -> None:
        theirs = self._view.verticalScrollBar()
        self.bar.setPageStep(theirs.pageStep())
        self.bar.setSingleStep(theirs.singleStep())
        self.bar.setRange(least, most)
        self.bar.setValue(theirs.value())

    def _paint_anew(self) -> None:
        """Paint all ticks into a picture, which each repaint then only shows."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * ratio), max(1, round(self.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        y = self._heights()
        ticks = dict.fromkeys(self._ticks(y))
        colors = {color: self._color(color) for color in {tick[3] for tick in ticks}}
        for top, height, width, color in ticks:
            painter.fillRect(QRectF(TICKS_AT, top, width, max(LEAST, height)), colors[color])
        accent = self._theme.color("accent")
        for span in self._found:
            painter.fillRect(QRectF(FOUND_AT, y(span.start), FOUND, LEAST), accent)
        painter.end()
        self._picture = picture
        self.update()

    def _ticks(self, y: Callable[[int], float]) -> Iterator[tuple[int, int, int, str]]:
        """Top, height, width and colour of each."""
        shown = self._view.codings if self.ticks is None else self.ticks
        for each in shown:
            width = each.width if isinstance(each, Tick) else TICK
            yield round(y(each.span.start)), round(y(each.span.end) - y(each.span.start)), width, each.color

    def _color(self, name: str) -> QColor:
        """A colour of a code, or one of the theme's where other ticks are shown."""
        return QColor(colors_of(self._theme, name).chip) if self.ticks is None else self._theme.color(name)

    def _heights(self) -> Callable[[int], float]:
        """Tells where an offset stands in the strip, worked out once for each quarter of a pixel.

        Ten thousand codings have few places in a strip: to work out each anew would hold the window up.
        """
        geometry = self._view.page.geometry
        scale = self.height() / max(1.0, geometry.total_height)
        furthest = max((coding.end for coding in self._view.codings), default=0)
        step = max(1, furthest // (4 * max(1, self.height())))
        known: dict[int, float] = {}

        def y(offset: int) -> float:
            place = offset // step
            if place not in known:
                known[place] = geometry.rough_y(offset) * scale
            return known[place]

        return y
