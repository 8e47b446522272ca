"""The matches of a search above the find bar, each with a check box; nothing modal."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from desktop.domain.span import Span
from desktop.ui.reader.matches import NO_INDEX, ROW, Index, MatchModel, MatchRow, widened
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.check_box import paint_check
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.labels import hairline, role_label
from desktop.ui.words import tr

LEAST_ROWS, MOST_ROWS = 2, 6
BOX_ROOM = 44
PLACE_ROOM = 90
UNITS = (
    ("match", "As found"),
    ("word", "Whole words"),
    ("sentence", "Whole sentences"),
    ("paragraph", "Whole paragraphs"),
)


class _Delegate(QStyledItemDelegate):
    """A check box, the words with what stands around them, and the place."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, max(30, QFontMetrics(self._theme.font()).height() + 12))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        is_space = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        in_box = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.position().x() < BOX_ROOM
        )
        if isinstance(model, MatchModel) and (is_space or in_box):
            model.toggle(index.row())
            return True
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        row: MatchRow = index.data(ROW)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(box.adjusted(8, 1, -8, -1), 6, 6)
        paint_check(painter, QRectF(18, box.center().y() - 8, 16, 16), theme, checked=checked)
        self._paint_words(painter, box, row, checked=checked)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text2"))
        place = QRectF(box.right() - PLACE_ROOM - 18, box.top(), PLACE_ROOM, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.place)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, row: MatchRow, *, checked: bool) -> None:
        """The match in bold, never cut off by what stands before it."""
        theme = self._theme
        plain, bold = theme.font(), theme.font(weight=700)
        left, right = box.left() + BOX_ROOM, box.right() - PLACE_ROOM - 28
        room = max(0, int(right - left))
        words = QFontMetrics(bold).elidedText(row.words, Qt.TextElideMode.ElideMiddle, room)
        width = QFontMetrics(bold).horizontalAdvance(words)
        metrics = QFontMetrics(plain)
        before = metrics.elidedText(row.before, Qt.TextElideMode.ElideLeft, max(0, (room - width) // 2))
        color = theme.color("text" if checked else "text3")
        x = left
        for piece, font, cut in (
            (before, plain, metrics),
            (words, bold, QFontMetrics(bold)),
            (row.after, plain, metrics),
        ):
            shown = cut.elidedText(piece, Qt.TextElideMode.ElideRight, max(0, int(right - x) + 1))
            painter.setFont(font)
            painter.setPen(color if font is bold or not checked else theme.color("text2"))
            painter.drawText(QRectF(x, box.top(), right - x + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += cut.horizontalAdvance(shown)


class MatchPreview(QFrame):
    """The list above the find bar.

    Attributes:
        code_wanted: the checked passages are to be coded.
        shown_span: a row was chosen: its passage is to be shown in the text.
        widening: the passages are to be grown to other units.
        closed: Esc or the cross.
    """

    code_wanted = Signal()
    shown_span = Signal(object)
    widening = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("matchPreview")
        self.setAccessibleName(tr("Matches to code"))
        self._found = 0
        self.model = MatchModel()
        self.list = QListView()
        self.list.setObjectName("popupList")
        self.list.setAccessibleName(tr("Matches to code; Space checks"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = role_label("", "strong")
        self.unit = Choice(theme, tr("Passages to code"))
        self.unit.set_items([Item(key, tr(words)) for key, words in UNITS], "match")
        self.unit.setMinimumContentsLength(14)
        self.all = TextButton(theme, tr("All"), role="flat", on_click=lambda: self.model.check_all(True))
        self.none = TextButton(theme, tr("None"), role="flat", on_click=lambda: self.model.check_all(False))
        self.all.setAccessibleName(tr("Check all matches"))
        self.none.setAccessibleName(tr("Check no match"))
        self.code = TextButton(theme, tr("Choose a code…"), role="primary", on_click=self.code_wanted.emit)
        self.close_button = IconButton(theme, "x", tr("Close the list of matches (Esc)"))
        self._lay_out()
        self.model.counted.connect(self._count)
        self.unit.chosen.connect(lambda _unit: self.widening.emit())
        self.close_button.clicked.connect(self.closed.emit)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.doubleClicked.connect(lambda _index: self.code_wanted.emit())
        self.hide()

    def set_matches(self, text: str, found: Sequence[Span], place_of: Callable[[Span], str]) -> None:
        """List the finds, grown to the chosen unit; two that grow into one are one."""
        self._found = len(found)
        delegate = self.list.itemDelegate()
        assert delegate is not None
        rows = min(max(len(found), LEAST_ROWS), MOST_ROWS)
        self.list.setFixedHeight(rows * delegate.sizeHint(QStyleOptionViewItem(), NO_INDEX).height() + 6)
        unit = str(self.unit.value)
        self.model.set_spans(text, [widened(text, span, unit) for span in found], place_of)
        if found:
            self.list.selectionModel().blockSignals(True)  # the text stays where the reader has it
            self.list.setCurrentIndex(self.model.index(0))
            self.list.selectionModel().blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the code, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.code.isEnabled():
                self.code_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 4)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.all)
        head.addWidget(self.none)
        head.addStretch(1)
        for part in (self.unit, self.code, self.close_button):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(hairline())

    def _count(self) -> None:
        chosen, spans = len(self.model.chosen), len(self.model.spans)
        noun = tr("match") if self._found == 1 else tr("matches")
        if spans == self._found:
            words = tr("{chosen:,} of {spans:,} {noun}").format(chosen=chosen, spans=spans, noun=noun)
        else:
            words = tr("{chosen:,} of {spans:,} passages with {found:,} {noun}").format(
                chosen=chosen, spans=spans, found=self._found, noun=noun
            )
        self.title.setText(words)
        self.code.setEnabled(chosen > 0)
        self.all.setEnabled(chosen < spans)
        self.none.setEnabled(chosen > 0)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.shown_span.emit(self.model.spans[index.row()])
