"""The list of differences at the left of Compare: documents with what differs in them, counts, and filters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.item_models.differences import (
    DIFFERENCE,
    TITLE,
    DifferenceRow,
    DifferencesModel,
    DocumentTitle,
    Index,
    Row,
)
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.painters import SPECIMEN, specimen
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.pill import ChoicePill, Items, Pill
from desktop.ui.widgets.rows import paint_ground
from desktop.ui.widgets.section_header import SectionHeader
from desktop.ui.words import tr
from desktop.ui.workspaces.compare_state import (
    LEAST_FOR_SOME,
    STATE_COLORS,
    StateLegend,
    marks_width,
    paint_marks,
)

LEFT, WORDS, RIGHT = 20, 48, 20


class DifferencePanel(QWidget):
    """The list with its head.

    Attributes:
        chosen: another difference is current, by its key.
        filtered: a filter was changed.
    """

    chosen = Signal(str)
    filtered = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        codes: Callable[[], Items],
        documents: Callable[[], Items],
        kinds: Callable[[], Items],
        states: Callable[[], Items],
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = DifferencesModel(self)
        self.code = ChoicePill(theme, tr("Code"), codes)
        self.document = ChoicePill(theme, tr("Document"), documents)
        self.kind = ChoicePill(theme, tr("Kind"), kinds)
        self.state = ChoicePill(theme, tr("Agreement"), states)
        self.open_only = Pill(theme, tr("Undecided"), tip=tr("List what is still to be decided."))
        self.count = role_label("", "caption")
        self.count.setWordWrap(True)
        self.legend = StateLegend(theme)
        self.nothing = Paragraph(theme, color="text3")
        self.filter_button = IconButton(theme, "list-filter", tr("Filter the list"), checkable=True)
        self.list = _List(theme, self.model)
        self._lay_out()
        self.filter_button.toggled.connect(self._filters.setVisible)
        self._pills = (self.kind, self.state, self.code, self.document)
        for pill in self._pills:
            pill.chosen.connect(lambda _value: self.filtered.emit())
        self.open_only.toggled.connect(lambda _on: self.filtered.emit())
        self.list.selectionModel().currentChanged.connect(self._current_changed)

    @property
    def current(self) -> str:
        """The key of the current difference; empty for none."""
        return self.model.key(self.list.currentIndex())

    def set_rows(self, rows: Sequence[Row], *, count: str, nothing: str) -> None:
        """Show the rows; the current one stays current where it is still listed.

        Args:
            count: how many there are, in words.
            nothing: what is said in place of the list where it is empty.
        """
        key = self.current
        self.count.setText(count)
        self.nothing.set_text(nothing)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.selectionModel().blockSignals(True)
        self.model.set_rows(rows)
        self.list.selectionModel().blockSignals(False)
        self.go_to(key if self.model.index_of(key).isValid() else next(iter(self.model.keys), ""))
        if self.current != key:
            self.chosen.emit(self.current)

    def set_states(self, counts: dict[str, int], *, readers: int) -> None:
        """Show how many passages are coded alike by whom; of two there is no *some* to filter by."""
        self.legend.set_counts(counts, readers=readers)
        self.state.setVisible(readers > LEAST_FOR_SOME)
        if readers <= LEAST_FOR_SOME:
            self.state.set_value(None)

    def go_to(self, key: str) -> None:
        """Make a difference current, if it is listed."""
        index = self.model.index_of(key)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def follow_key(self, key: str, step: int) -> str:
        """The key of the next (1) or previous (-1) difference; empty at the ends."""
        keys = self.model.keys
        at = keys.index(key) + step if key in keys else 0 if step > 0 else len(keys) - 1
        return keys[at] if 0 <= at < len(keys) else ""

    def clear_filters(self) -> None:
        """List everything."""
        for pill in self._pills:
            pill.set_value(None)
        self.open_only.setChecked(False)

    @property
    def narrows(self) -> bool:
        """Whether a filter is on."""
        return self.open_only.isChecked() or any(pill.value is not None for pill in self._pills)

    def _lay_out(self) -> None:
        self._filters = QWidget()
        around = QVBoxLayout(self._filters)
        around.setContentsMargins(16, 0, 12, 8)
        around.addWidget(Flow(self.open_only, self.kind, self.state, self.code, self.document))
        self._filters.hide()
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 8)
        head.setSpacing(4)
        head.addWidget(self.count)
        head.addWidget(self.legend)
        self.nothing.setContentsMargins(16, 8, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeader(tr("Differences"), self.filter_button))
        column.addLayout(head)
        column.addWidget(self._filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        column.addStretch(0)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self.model.key(current):
            self.chosen.emit(self.model.key(current))


class _List(QListView):
    """The list itself."""

    def __init__(self, theme: Theme, model: DifferencesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(tr("Differences"))
        self.setMouseTracking(True)
        self.setProperty("ring", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current difference in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())


class _Delegate(QStyledItemDelegate):
    """Paints heads and differences."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line, small = (QFontMetrics(self._theme.font(size)).height() for size in (13, 12))
        return QSize(80, small + 20 if index.data(TITLE) is not None else line + small + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        title, row = index.data(TITLE), index.data(DIFFERENCE)
        if isinstance(title, DocumentTitle):
            self._paint_title(painter, option.rect, title)
        elif isinstance(row, DifferenceRow):
            paint_ground(painter, option, self._theme)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, option.rect, row, selected=selected)
        painter.restore()

    def _paint_title(self, painter: QPainter, box: QRect, title: DocumentTitle) -> None:
        font = self._theme.font(12, weight=600)
        count_font = self._theme.font(12)
        count_font.setFeature(QFont.Tag("tnum"), 1)
        count = tr("{decided} of {count}").format(decided=title.decided, count=title.count)
        width = QFontMetrics(count_font).horizontalAdvance(count)
        inner = box.adjusted(16, 6, -RIGHT, 0)
        painter.setPen(self._theme.color("text2"))
        painter.setFont(font)
        words = QFontMetrics(font).elidedText(title.text, Qt.TextElideMode.ElideRight, inner.width() - width - 12)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(self._theme.color("text3"))
        painter.setFont(count_font)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _paint_row(self, painter: QPainter, box: QRect, row: DifferenceRow, *, selected: bool) -> None:
        theme = self._theme
        font, small = theme.font(weight=500), theme.font(12)
        upper = QRect(box.left() + WORDS, box.top() + 7, 0, QFontMetrics(font).height())
        lower = QRect(upper.left(), upper.bottom() + 2, 0, QFontMetrics(small).height())
        lower.setRight(box.right() - RIGHT)
        upper.setRight(box.right() - RIGHT - (22 if row.decided else 0))
        if row.code is not None:
            place = QRectF(box.left() + LEFT, upper.top() + (upper.height() - SPECIMEN) / 2, SPECIMEN, SPECIMEN)
            colors = theme.tokens.codes[row.code.color]
            line, letter = row.code.line_style, row.code.letter
            painter.setOpacity(0.55 if row.decided else 1)
            specimen(painter, place, letter=letter, colors=colors, line=line, font=theme.font())
            painter.setOpacity(1)
        quiet = row.decided and not selected
        self._line(painter, upper, row.text, font, "text2" if quiet else "text")
        if row.glyph is not None and (width := marks_width(row.glyph.marks)):
            place = QRectF(box.right() - RIGHT - width + 1, lower.top(), width, lower.height())
            painter.setOpacity(0.55 if quiet else 1)
            paint_marks(painter, place, row.glyph.marks, theme.color(STATE_COLORS[row.glyph.state]))
            painter.setOpacity(1)
            lower.setRight(box.right() - RIGHT - width - 8)
        self._line(painter, lower, row.second, small, "text2" if selected or not quiet else "text3")
        if row.decided:
            tick = icons.pixmap(theme, "check", size=16, color="ok")
            painter.drawPixmap(box.right() - RIGHT - 14, upper.top(), tick)

    def _line(self, painter: QPainter, box: QRect, words: str, font: QFont, color: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
