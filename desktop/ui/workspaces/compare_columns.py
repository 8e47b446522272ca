"""The readings of one document side by side, with the same line breaks, scrolled as one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.domain.document import DocumentContent
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.ui.reader import overview
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.overview import OverviewStrip
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.view import ZOOM_LEAST, ZOOM_MOST
from desktop.ui.theme import Theme
from desktop.ui.words import tr
from desktop.ui.workspaces.compare_column import HEAD, ReaderColumn

LEAST_COLUMN = 336
"""Width at 100 % from which a column can be read with ease; two always share the room there is, whatever it is."""
PAUSE_MS = 60


class CompareColumns(QWidget):
    """A column for each reader and the strip beside them; columns that do not fit are scrolled to sideways.

    Attributes:
        columns: from the left; two or more.
        coding_clicked: the CodingId that was clicked in any.
        reader_chosen: another reader is wanted in a column; with its number and their id.
        zoomed: the text has another size now, in per cent.
        escape_pressed: Esc was pressed in a text.
    """

    coding_clicked = Signal(object)
    reader_chosen = Signal(int, object)
    zoomed = Signal(int)
    escape_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.zoom = 100
        self._content: DocumentContent | None = None
        self._header = DocumentHeader()
        self.side = QScrollArea(self)
        self.side.setFrameShape(QScrollArea.Shape.NoFrame)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.horizontalScrollBar().setAccessibleName(tr("Scroll to further readers"))
        self._row = QWidget()
        self._row.setObjectName("inspectorPage")
        self.side.setWidget(self._row)
        self._following = False
        self._asked: Span | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.arrange)
        self.columns: tuple[ReaderColumn, ...] = (self._new_column(0), self._new_column(1))
        self.strip = OverviewStrip(theme, self.columns[0].view, self)
        theme.changed.connect(self.arrange)
        self.setAutoFillBackground(True)
        self._set_ground()
        theme.changed.connect(self._set_ground)
        self.arrange()

    def set_count(self, count: int) -> None:
        """Have as many columns; those that stay keep what they show, new ones show the document without codings."""
        kept, gone = self.columns[:count], self.columns[count:]
        for column in gone:
            column.hide()
            column.deleteLater()
        self.columns = (*kept, *(self._new_column(number) for number in range(len(kept), count)))
        keys = [part for column in self.columns for part in (column.which, column.view)]
        for one, other in pairwise(keys):
            QWidget.setTabOrder(one, other)
        if len(kept) != count or gone:
            self._timer.start()

    def show_document(self, content: DocumentContent | None, header: DocumentHeader) -> None:
        """Show another document in all; None shows none. The one that stands there already stays as it is."""
        if content == self._content:
            return
        self._content, self._header, self._asked = content, header, None
        for column in self.columns:
            column.view.set_document(content, header)
        self.arrange()

    def show_codings(self, painted: Sequence[Sequence[PaintedCoding]]) -> None:
        """Paint these codings, each reader's in their column."""
        for column, codings in zip(self.columns, painted, strict=True):
            column.view.set_codings(codings)

    def select(self, ids: Sequence[CodingId | None], span: Span | None) -> None:
        """Paint a coding of each as selected, and bring a passage into view in all.

        It stays in view when the columns are placed anew, until somebody scrolls away from it.
        """
        for column, coding_id in zip(self.columns, ids, strict=False):
            column.view.select_coding(coding_id)
        if span is not None:
            self._asked = None
            if self._timer.isActive():
                self.arrange()
            self._bring(span)
            for column in self.columns:
                column.view.put_cursor(span.start)
            self._follow(0)
            self._asked = span

    def zoom_to(self, percent: int) -> None:
        """Set the texts at another size."""
        percent = min(max(percent, ZOOM_LEAST), ZOOM_MOST)
        if percent != self.zoom:
            self.zoom = percent
            self.arrange()
            self.zoomed.emit(percent)

    def arrange(self) -> None:
        """Place the columns; the same width for all, so that their lines break alike."""
        self._timer.stop()
        asked, self._asked = self._asked, None  # what scrolls now is not scrolled by hand
        room, count = max(0, self.width() - overview.WIDTH), len(self.columns)
        least = min(round(LEAST_COLUMN * self.zoom / 100 * self._theme.reader_scale), room // 2)
        width = max(room // count, least)
        bar = self.side.horizontalScrollBar().sizeHint().height() if width * count > room else 0
        height = max(0, self.height() - bar)
        self.side.setGeometry(0, 0, room, self.height())
        self._row.resize(width * count, height)
        for number, column in enumerate(self.columns):
            column.setGeometry(number * width, 0, width, height)
            column.place(self.zoom, self._theme.reader_scale)
        self.strip.setGeometry(self.width() - overview.WIDTH, HEAD, overview.WIDTH, max(0, height - HEAD))
        self._follow(0)
        if asked is not None:
            self._bring(asked)
            self._asked = asked

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place at once for another height, a little later for another width, which sets the texts anew."""
        super().resizeEvent(event)
        if event.oldSize().width() == event.size().width() or not self.isVisible() or self._content is None:
            self.arrange()
        else:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the column into view whose text got the keys."""
        if event.type() == QEvent.Type.FocusIn:
            column = next((each for each in self.columns if each.view is watched), None)
            if column is not None:
                self.side.ensureWidgetVisible(column, 0, 0)
        return super().eventFilter(watched, event)

    def _new_column(self, number: int) -> ReaderColumn:
        column = ReaderColumn(self._theme, self._row)
        column.view.scrolled.connect(lambda: self._follow(number))
        column.view.coding_clicked.connect(self.coding_clicked)
        column.view.escape_pressed.connect(self.escape_pressed)
        column.view.zoom_asked.connect(lambda steps: self.zoom_to(self.zoom + 10 * steps))
        column.view.installEventFilter(self)
        column.margin.coding_clicked.connect(self.coding_clicked)
        column.chosen.connect(lambda reviewer_id: self.reader_chosen.emit(number, reviewer_id))
        if self._content is not None:
            column.view.set_document(self._content, self._header)
        column.show()
        return column

    def _follow(self, number: int) -> None:
        """Scroll the other columns to where this one is."""
        if self._following or number >= len(self.columns):
            return
        self._following = True
        here = self.columns[number].view
        for column in self.columns:
            if column.view is not here:
                column.view.scroll_to(here.verticalScrollBar().value())
        self._following = False
        if self._asked is not None and not self._is_seen(self._asked):
            self._asked = None

    def _bring(self, span: Span) -> None:
        self.columns[0].view.show_span(span)
        self._follow(0)

    def _is_seen(self, span: Span) -> bool:
        """Whether the first words of a passage are in view."""
        view = self.columns[0].view
        top = view.page.geometry.line_top(span.start) - view.verticalScrollBar().value()
        return 0 <= top < view.viewport().height()

    def _set_ground(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.color("page"))
        self.setPalette(palette)
