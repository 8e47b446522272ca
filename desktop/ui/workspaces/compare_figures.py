"""The drawer with the figures of all codes, by which unit they are counted, and the actors whose positions differ."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.agreement import Agreement
from desktop.analysis.agreement_formulas import ALPHA, INTERVAL, RULES, VERSION
from desktop.analysis.agreement_positions import PositionAgreement
from desktop.analysis.agreement_units import UNITS
from desktop.ui.item_models.agreement import AgreementModel, SortedAgreement
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.form import Page
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.pill import ChoicePill
from desktop.ui.words import mark, tr
from desktop.ui.workspaces.compare_bar import number, overall_words, share

UNIT_NAMES = {
    "paragraph": mark("By paragraph"),
    "sentence": mark("By sentence"),
    "character": mark("By character"),
}
assert tuple(UNIT_NAMES) == UNITS
ROW = 30
HEAD_PADDING, CELL_PADDING = 22, 28
LEAST_NAME, BAR = 160, 14
MOST_ROWS = 400
ISSUE = 1
"""The column of issues, beside that of actors."""


class FiguresDrawer(QWidget):
    """The drawer.

    Attributes:
        unit_chosen: another unit is to be counted by.
        code_chosen: the figures of a code are to be shown in the line, by its id.
        word_wanted, sheet_wanted: all of it is to be written to a file.
        closed: the drawer is to be put away.
    """

    unit_chosen = Signal(str)
    code_chosen = Signal(str)
    word_wanted = Signal()
    sheet_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, *, unit: str) -> None:
        super().__init__()
        self._theme = theme
        self.unit = ChoicePill(theme, tr("Unit"), lambda: [(one, tr(UNIT_NAMES[one])) for one in UNITS], filters=False)
        self.unit.set_value(unit)
        self.word = TextButton(theme, tr("To Word…"), role="flat", icon="file-output")
        self.sheet = TextButton(theme, tr("To Excel…"), role="flat", icon="file-output")
        self.close_button = TextButton(theme, tr("Back"))
        self.overall = Paragraph(theme, color="text")
        self.table = _Table()
        self.table.resized.connect(self._fit)
        self.model = AgreementModel(self)
        self._sorted = SortedAgreement(self.model, self)
        self.about = Paragraph(theme, size=12)
        self.positions_title = role_label(tr("Positions"), "heading")
        self.positions_line = Paragraph(theme, color="text")
        self.positions = QTableWidget()
        self._lay_out()
        self.unit.chosen.connect(lambda unit: self.unit_chosen.emit(unit))
        self.word.clicked.connect(lambda: self.word_wanted.emit())
        self.sheet.clicked.connect(lambda: self.sheet_wanted.emit())
        self.close_button.clicked.connect(lambda: self.closed.emit())
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the keys."""
        return self.table

    def show_agreement(self, found: Agreement, positions: PositionAgreement, names: Sequence[str]) -> None:
        """Show the figures of some reviewers.

        Args:
            names: of the reviewers for short, in their order.
        """
        self.overall.set_text(f"{overall_words(found)}. {measures(names)}")
        self.model.set_agreement(found, names)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(1, self.model.columnCount()):
            self.table.setColumnWidth(column, self._width_of(column))
        version = tr("Way of counting: version {version}.").format(version=VERSION)
        self.about.set_text(f"{tr(RULES)} {tr(INTERVAL)} {version}")
        self._show_positions(positions, names)
        self._fit()

    def _fit(self) -> None:
        taken = sum(self.table.columnWidth(column) for column in range(1, self.model.columnCount()))
        room = self.table.viewport().width()
        self.table.setColumnWidth(0, max(LEAST_NAME, room - taken))
        rows = ROW * min(self.model.rowCount(), MOST_ROWS) + self.table.horizontalHeader().sizeHint().height()
        bar = BAR if LEAST_NAME + taken > room else 0
        self.table.setFixedHeight(rows + 2 * self.table.frameWidth() + bar)
        column = self._inner.layout()
        assert column is not None
        # Else Qt takes what the paragraphs would need in the narrowest column.
        self._inner.setMinimumHeight(column.totalHeightForWidth(self._inner.width()))

    def _width_of(self, column: int) -> int:
        """What the head of a column, or the widest figure in it, takes."""
        head = self.model.headerData(column, Qt.Orientation.Horizontal)
        words = QFontMetrics(self._theme.font(12, weight=600)).horizontalAdvance(str(head))
        shown = QFontMetrics(self._theme.font())
        figures = (self.model.index(row, column).data() for row in range(self.model.rowCount()))
        widest = max(map(shown.horizontalAdvance, figures), default=0)
        return max(words + HEAD_PADDING, widest + CELL_PADDING)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(role_label(tr("Agreement of all codes"), "title"))
        head.addSpacing(12)
        head.addWidget(self.unit)
        head.addStretch(1)
        for button in (self.word, self.sheet, self.close_button):
            head.addWidget(button)
        self.table.setModel(self._sorted)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setAccessibleName(tr("Agreement per code"))
        self.positions.setAccessibleName(tr("Actors whose positions reviewers see differently"))
        for table in (self.table, self.positions):
            _plain(table)
        page = Page()
        inner = self._inner = QWidget()
        inner.setObjectName("inspectorPage")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 4, 24, 24)
        column.setSpacing(10)
        for part in (
            self.overall, self.table, self.about, self.positions_title, self.positions_line, self.positions,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        page.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 12, 0, 0)
        outer.setSpacing(8)
        head.setContentsMargins(24, 0, 24, 0)
        outer.addLayout(head)
        outer.addWidget(page, 1)

    def _show_positions(self, found: PositionAgreement, names: Sequence[str]) -> None:
        for part in (self.positions_title, self.positions_line):
            part.setVisible(bool(found.positions))
        self.positions.setVisible(bool(found.differing))
        self.positions_line.set_text(position_words(found))
        self.positions_line.setToolTip(ALPHA.sentence)
        rows = found.differing
        self.positions.setColumnCount(2 + len(names))
        self.positions.setHorizontalHeaderLabels([tr("Actor"), tr("Issue"), *names])
        self.positions.setRowCount(len(rows))
        self.positions.setVerticalHeaderLabels([f"{row.actor}, {row.issue}" for row in rows])  # hidden, yet spoken
        for number_of, row in enumerate(rows):
            cells = (row.actor, row.issue, *(tr(stance) if stance else "–" for stance in row.stances))
            for column, words in enumerate(cells):
                cell = QTableWidgetItem(words)
                cell.setToolTip(words if column <= ISSUE else "")
                self.positions.setItem(number_of, column, cell)
        header = self.positions.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # a stance is short, an issue may be long
        for column in range(ISSUE + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        frame = 2 * self.positions.frameWidth()
        self.positions.setFixedHeight(ROW * len(rows) + header.sizeHint().height() + frame)

    def _row_changed(self) -> None:
        index = self._sorted.mapToSource(self.table.currentIndex())
        if index.isValid():
            self.code_chosen.emit(self.model.code(index.row()).code_id)


class _Table(QTableView):
    """A table that says when it has another width: its names take what the figures leave."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def measures(names: Sequence[str]) -> str:
    """Whose agreement it is, and by which measures."""
    if len(names) == 2:
        words = tr("{first} and {second}: κ is Cohen’s, α is Krippendorff’s.")
        return words.format(first=names[0], second=names[1])
    words = tr("{count} reviewers, {names}: κ is Fleiss’, α is Krippendorff’s, agreement is that of all their pairs.")
    return words.format(count=len(names), names=", ".join(names))


def position_words(found: PositionAgreement) -> str:
    """Agreement on positions in a sentence, with what counts as missing."""
    words = tr("Ordinal α {alpha}").format(alpha=number(found.alpha))
    if found.interval is not None:
        words += ", " + tr("95 % interval {low} to {high}").format(
            low=number(found.interval.low), high=number(found.interval.high)
        )
    counts = tr(
        "agreement {percent}, {compared} of {all} positions placed by two or more on support > conditional > neutral > "
        "oppose"
    )
    if len(found.positions) == 1:
        counts = tr(
            "agreement {percent}, {compared} of one position placed by two or more on support > conditional > neutral "
            "> oppose"
        )
    off, differing = found.off_scale, len(found.differing)
    missing = tr("{off} judgements mixed or unclear, which count as missing").format(off=off)
    if off == 1:
        missing = tr("one judgement mixed or unclear, which counts as missing")
    apart = tr("one differs") if differing == 1 else tr("{differing} differ").format(differing=differing)
    placed = counts.format(percent=share(found.percent), compared=found.compared, all=len(found.positions))
    return f"{words}, {placed}; {missing}; {apart}"


def _plain(table: QTableView) -> None:
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setTabKeyNavigation(False)
