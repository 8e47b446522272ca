"""The differences between reviewers as a list: a head for each document, then what differs in it in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.code import Code
from desktop.ui.item_models.headed_list import HeadedList
from desktop.ui.words import tr

DIFFERENCE = Qt.ItemDataRole.UserRole + 1
TITLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DocumentTitle:
    """The head of a document's differences: its title, and how many of them are settled."""

    text: str
    decided: int
    count: int


@dataclass(frozen=True, slots=True)
class StateGlyph:
    """How far readers coded a passage alike, at a glance.

    ``state`` is one of alike.STATES, ``words`` say it; ``marks`` has a letter for each reader in their order: ``a``
    alike with the most, ``o`` otherwise (all who coded it, where no two did alike), ``-`` not coded.
    """

    state: str
    words: str
    marks: str


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One difference: its code, what it is about, what differs, whether it is settled, and who coded it alike."""

    key: str
    code: Code | None
    text: str
    second: str
    decided: bool = False
    glyph: StateGlyph | None = None


Row = DocumentTitle | DifferenceRow


class DifferencesModel(HeadedList):
    """Heads and differences."""

    head_type = DocumentTitle

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where only some of them say something else, the list stands still."""
        rows = tuple(rows)
        if [getattr(row, "key", "") for row in rows] != [getattr(row, "key", "") for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the differences in their order."""
        return tuple(row.key for row in self._rows if isinstance(row, DifferenceRow))

    def key(self, index: Index) -> str:
        """The key of a row; empty for a head."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.key if isinstance(row, DifferenceRow) else ""

    def index_of(self, key: str) -> QModelIndex:
        """Where a difference stands; an invalid index when it is not listed."""
        found = (n for n, row in enumerate(self._rows) if isinstance(row, DifferenceRow) and row.key == key)
        number = next(found, None)
        return self.index(number, 0) if number is not None else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the words of a row, what to paint, and what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, DocumentTitle):
            spoken = tr("{title}, {decided} of {count} decided").format(
                title=row.text, decided=row.decided, count=row.count
            )
            of_title = {TITLE: row, Qt.ItemDataRole.DisplayRole: row.text, Qt.ItemDataRole.AccessibleTextRole: spoken}
            return of_title.get(role, row.text if role == Qt.ItemDataRole.ToolTipRole else None)
        state = tr("decided") if row.decided else tr("open")
        whole = ", ".join(filter(None, (row.text, row.second, row.glyph.words if row.glyph else "")))
        return {
            DIFFERENCE: row,
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.ToolTipRole: whole,
            Qt.ItemDataRole.AccessibleTextRole: f"{whole}, {state}",
        }.get(role)
