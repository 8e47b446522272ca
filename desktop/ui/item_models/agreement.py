"""Agreement per code as a table that can be sorted: what is not defined comes last."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from desktop.analysis.agreement import Agreement, CodeAgreement
from desktop.analysis.agreement_formulas import ALPHA, ALPHA_U, COHEN, FLEISS, PERCENT, POSITIVE
from desktop.ui.words import tr

SORT = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
Value = str | int | float | None
Read = Callable[[CodeAgreement], Value]
Column = tuple[str, str, Read, Callable[[float], str]]
"""What a column is called, its tip, its value for a code, and how a figure is written."""
NOWHERE = -2.0
"""Sorts what is not defined below every figure."""


class AgreementModel(QAbstractTableModel):
    """A row for each code that any of the reviewers used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[CodeAgreement, ...] = ()
        self._columns: tuple[Column, ...] = ()

    def set_agreement(self, found: Agreement | None, names: Sequence[str]) -> None:
        """Show others.

        Args:
            names: of the reviewers for short, in the order of the figures.
        """
        self.beginResetModel()
        self._codes = found.codes if found is not None else ()
        self._columns = _columns(names)
        self.endResetModel()

    def code(self, row: int) -> CodeAgreement:
        """The code of a row."""
        return self._codes[row]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Qt: how many codes."""
        return 0 if parent.isValid() else len(self._codes)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Qt: how many figures."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # Any: as Qt has it
        """Qt: what a column is called, and its formula as the tip; of a row its code, which is spoken."""
        if orientation == Qt.Orientation.Vertical:
            is_row = role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(self._codes)
            return self._codes[section].path if is_row else None
        if not 0 <= section < len(self._columns):
            return None
        name, tip, *_rest = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_aligned(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip or name
        return name if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: as Qt has it
        """Qt: a figure, how it is sorted, and what a screen reader says."""
        if not index.isValid():
            return None
        name, _tip, read, write = self._columns[index.column()]
        one = self._codes[index.row()]
        value = read(one)
        if role == SORT:
            return NOWHERE if value is None else value.casefold() if isinstance(value, str) else float(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_aligned(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}: {_said(value, write)}"
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return one.path
        return _said(value, write) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class SortedAgreement(QSortFilterProxyModel):
    """The same in the order of a column; a click on its head sorts."""

    def __init__(self, model: AgreementModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self.setSortRole(SORT)


def two_decimals(figure: float) -> str:
    """A figure as it is shown everywhere; what rounds to nothing has no sign."""
    words = f"{figure:.2f}"
    return "0.00" if words == "-0.00" else words.replace("-", "−")


def _per_cent(figure: float) -> str:
    return f"{100 * figure:.1f} %"


def _columns(names: Sequence[str]) -> tuple[Column, ...]:
    two = len(names) == 2
    kappa = COHEN if two else FLEISS
    only = [
        (tr("{name} only").format(name=name), tr("Units that only {name} coded.").format(name=name)) for name in names
    ]
    figures: list[tuple[str, str, Read]] = [
        (tr("Cohen’s κ") if two else tr("Fleiss’ κ"), kappa.sentence, lambda one: one.figures.kappa),
        ("α", ALPHA.sentence, lambda one: one.figures.alpha),
    ]
    counts: list[tuple[str, str, Read]] = [
        *([(tr("positive"), POSITIVE.sentence, lambda one: one.figures.positive)] if two else []),
        (tr("both") if two else tr("all"), tr("Units that all of them coded."), lambda one: one.figures.both),
    ]
    if two:
        counts += [(*only[0], lambda one: one.figures.only_a), (*only[1], lambda one: one.figures.only_b)]
    counts += [
        (tr("neither") if two else tr("nobody"), tr("Units that nobody coded."), lambda one: one.figures.neither),
        ("n", tr("Units that could be coded."), lambda one: one.figures.n),
    ]
    prevalence = tr("The share of all judgements that gave the code.")
    return (
        (tr("Code"), "", lambda one: one.path.rsplit(" > ", 1)[-1], str),
        *((*column, two_decimals) for column in figures),
        (
            tr("agreement") if two else tr("agreement of pairs"),
            PERCENT.sentence,
            lambda one: one.figures.percent,
            _per_cent,
        ),
        *((*column, two_decimals) for column in counts),
        (tr("prevalence"), prevalence, lambda one: one.figures.prevalence, _per_cent),
        (tr("α edges"), ALPHA_U.sentence, lambda one: one.alpha_u, two_decimals),
    )


def _said(value: Value, write: Callable[[float], str]) -> str:
    if value is None:
        return tr("not defined")
    if isinstance(value, str):
        return value
    return f"{value:,}" if isinstance(value, int) else write(value)


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
