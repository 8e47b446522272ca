"""Two reviewers' readings of one document side by side, with the same line breaks, scrolled as one."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.document import DocumentContent
from desktop.domain.ids import CodingId, ReviewerId
from desktop.domain.span import Span
from desktop.ui.reader import overview
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.margin import Margin
from desktop.ui.reader.overview import OverviewStrip
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.text_style import MEASURE, RIGHT_PAD
from desktop.ui.reader.view import ZOOM_LEAST, ZOOM_MOST, ReaderView
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.labels import Initials, role_label
from desktop.ui.words import tr

PAD, NARROW_PAD = 24, 14
ASIDE, NARROW_ASIDE = 136, 44
NAMES_FROM = 500
"""Width of a column from which its margin has names; narrower ones have letters."""
LEAST_TEXT = 200
HEAD = 44
NAME_LETTERS = 16
PAUSE_MS = 60


class ReaderColumn(QWidget):
    """One reviewer's reading: who it is, the text, the margin.

    Attributes:
        chosen: another reviewer is to be shown; with the id.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.initials = Initials(theme)
        self.which = Choice(theme, tr("Reviewer"))
        self.which.setMinimumContentsLength(NAME_LETTERS)
        self.name = role_label("", "strong")
        self.count = role_label("", "caption")
        self._head = QWidget(self)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(PAD, 6, 8, 6)
        row.setSpacing(8)
        for part in (self.initials, self.which, self.name, self.count):
            row.addWidget(part)
        row.addStretch(1)
        self.view = ReaderView(theme, self)
        self.view.setAcceptDrops(False)
        self.margin = Margin(theme, self.view, self)
        self.margin.setAcceptDrops(False)
        self.which.chosen.connect(self.chosen)

    def show_reviewer(self, reviewer_id: ReviewerId, name: str, initials: str, others: Sequence[Item]) -> None:
        """Say whose reading it is; with others to choose from, as a field."""
        self.initials.set_initials(initials)
        self.name.setText(name)
        self.view.setAccessibleName(tr("The document as {name} coded it").format(name=name))
        self.margin.setAccessibleName(tr("Codings of {name}").format(name=name))
        self.which.setVisible(len(others) > 1)
        self.name.setVisible(len(others) < 2)
        self.which.set_items(others, reviewer_id)

    def place(self, percent: int, scale: float) -> None:
        """Lay out text and margin in the width there is."""
        wide = self.width() >= NAMES_FROM
        pad, aside = (PAD, ASIDE) if wide else (NARROW_PAD, NARROW_ASIDE)
        room = self.width() - aside - pad - RIGHT_PAD
        measure = max(LEAST_TEXT, min(round(MEASURE * percent / 100 * scale), room))
        self.view.zoom_to(percent, (measure, pad))
        head = max(HEAD, self._head.sizeHint().height())
        self._head.setGeometry(0, 0, self.width(), head)
        column = self.view.page.full_width
        self.view.setGeometry(0, head, column, self.height() - head)
        self.margin.setGeometry(column, head, max(0, min(aside, self.width() - column)), self.height() - head)


class CompareColumns(QWidget):
    """The two columns and the strip beside them.

    Attributes:
        columns: the first and the second reviewer's.
        coding_clicked: the CodingId that was clicked in either.
        zoomed: the text has another size now, in per cent.
        escape_pressed: Esc was pressed in a text.
    """

    coding_clicked = Signal(object)
    zoomed = Signal(int)
    escape_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.zoom = 100
        self._content: DocumentContent | None = None
        self.columns = (ReaderColumn(theme, self), ReaderColumn(theme, self))
        self.strip = OverviewStrip(theme, self.columns[0].view, self)
        self._following = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.arrange)
        theme.changed.connect(self.arrange)
        self.setAutoFillBackground(True)
        self._set_ground()
        theme.changed.connect(self._set_ground)
        for number, column in enumerate(self.columns):
            column.view.scrolled.connect(lambda number=number: self._follow(number))
            column.view.coding_clicked.connect(self.coding_clicked)
            column.view.escape_pressed.connect(self.escape_pressed)
            column.view.zoom_asked.connect(lambda steps: self.zoom_to(self.zoom + 10 * steps))
            column.margin.coding_clicked.connect(self.coding_clicked)

    def show_document(self, content: DocumentContent | None, header: DocumentHeader) -> None:
        """Show another document in both; None shows none. The one that stands there already stays as it is."""
        if content == self._content:
            return
        self._content = content
        for column in self.columns:
            column.view.set_document(content, header)
        self.arrange()

    def show_codings(self, *painted: Sequence[PaintedCoding]) -> None:
        """Paint these codings, the first reviewer's and the second's."""
        for column, codings in zip(self.columns, painted, strict=True):
            column.view.set_codings(codings)

    def select(self, ids: Sequence[CodingId | None], span: Span | None) -> None:
        """Paint a coding of each as selected, and bring a passage into view in both."""
        for column, coding_id in zip(self.columns, ids, strict=True):
            column.view.select_coding(coding_id)
        if span is not None:
            self.columns[0].view.show_span(span)
            self._follow(0)
            for column in self.columns:
                column.view.put_cursor(span.start)
            self._follow(0)

    def zoom_to(self, percent: int) -> None:
        """Set the texts at another size."""
        percent = min(max(percent, ZOOM_LEAST), ZOOM_MOST)
        if percent != self.zoom:
            self.zoom = percent
            self.arrange()
            self.zoomed.emit(percent)

    def arrange(self) -> None:
        """Place both columns; the same width for both, so that their lines break alike."""
        self._timer.stop()
        half = max(0, (self.width() - overview.WIDTH) // 2)
        for number, column in enumerate(self.columns):
            column.setGeometry(number * half, 0, half, self.height())
            column.place(self.zoom, self._theme.reader_scale)
        self.strip.setGeometry(self.width() - overview.WIDTH, HEAD, overview.WIDTH, max(0, self.height() - HEAD))
        self._follow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place at once for another height, a little later for another width, which sets the texts anew."""
        super().resizeEvent(event)
        if event.oldSize().width() == event.size().width() or not self.isVisible() or self._content is None:
            self.arrange()
        else:
            self._timer.start()

    def _follow(self, number: int) -> None:
        """Scroll the other column to where this one is."""
        if self._following:
            return
        self._following = True
        here, other = self.columns[number].view, self.columns[1 - number].view
        other.scroll_to(here.verticalScrollBar().value())
        self._following = False

    def _set_ground(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.color("page"))
        self.setPalette(palette)
