"""The history of a project as a list: a head for each day, then that day's steps, newest first."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.domain.change import HistoryEntry
from desktop.domain.ids import BatchId
from desktop.ui.item_models.headed_list import HeadedList, Index
from desktop.ui.moments import day_name, local_time
from desktop.ui.widgets.rows import HEAD, STEP, StepRow


class HistoryModel(HeadedList):
    """Heads (days) and steps (batches)."""

    head_type = str

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | HistoryEntry] = []
        self._initials: Callable[[str], str] = str
        self._touched: Mapping[BatchId, tuple[str, ...]] = {}

    def set_entries(
        self,
        entries: Sequence[HistoryEntry],
        *,
        today: date,
        initials: Callable[[str], str],
        touched: Mapping[BatchId, tuple[str, ...]],
    ) -> None:
        """Show other steps.

        Args:
            entries: newest first; undo and redo steps among them are left out, as what they did shows on the others.
            initials: gives a reviewer's initials by name.
            touched: the titles of the documents that each step touched; steps that touched none are missing.
        """
        self.beginResetModel()
        self._initials, self._touched = initials, touched
        self._rows = []
        day = ""
        for entry in entries:
            if entry.batch.kind in ("undo", "redo"):
                continue
            here = day_name(local_time(entry.batch.at).date(), today)
            if here != day:
                day = here
                self._rows.append(day)
            self._rows.append(entry)
        self.endResetModel()

    @property
    def steps(self) -> int:
        """How many steps are shown."""
        return sum(isinstance(row, HistoryEntry) for row in self._rows)

    def entry(self, index: Index) -> HistoryEntry | None:
        """The step of a row; nothing for a head."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, HistoryEntry) else None

    def index_of(self, batch_id: BatchId | None) -> QModelIndex:
        """Where a step stands; an invalid index when it is not shown."""
        for row, entry in enumerate(self._rows):
            if isinstance(entry, HistoryEntry) and entry.batch.id == batch_id:
                return self.index(row, 0)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the words of a row, what to paint, and what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, HEAD) else None
        at = local_time(row.batch.at)
        undone = "undone, " if row.undone else ""
        if role == STEP:
            second = f"{'undone · ' if row.undone else ''}{at:%H:%M} · {self._where(row) or row.reviewer}"
            return StepRow(row.batch.label, second, self._initials(row.reviewer), undone=row.undone)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.batch.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.batch.label}\n{row.reviewer}, {at:%H:%M}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.batch.label, f"{undone}{at:%H:%M}", row.reviewer, self._where(row))))
        return None

    def _where(self, entry: HistoryEntry) -> str:
        """The document that a step touched, or how many; empty for none."""
        titles = self._touched.get(entry.batch.id, ())
        return f"{len(titles)} documents" if len(titles) > 1 else "".join(titles)
