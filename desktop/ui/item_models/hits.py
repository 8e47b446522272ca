"""What a search in all documents found, as a list: a head for each document, then its places in order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.analysis.search import DocumentHits, Hit
from desktop.domain.ids import DocumentId
from desktop.domain.span import Span
from desktop.ui.item_models.headed_list import HeadedList, Index
from desktop.ui.words import tr

HIT = Qt.ItemDataRole.UserRole + 1
TITLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Title:
    """The head of a document's places: its title, and how many there are."""

    document_id: DocumentId
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class FoundHit:
    """One place, and whose it is."""

    document_id: DocumentId
    title: str
    hit: Hit


class HitsModel(HeadedList):
    """Heads and places. It grows while a search goes on."""

    head_type = Title

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Title | FoundHit] = []
        self.hits = self.documents = 0

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows = []
        self.hits = self.documents = 0
        self.endResetModel()

    def add(self, found: Sequence[DocumentHits]) -> None:
        """Show more documents below those that are there."""
        rows: list[Title | FoundHit] = []
        for one in found:
            rows.append(Title(one.document.id, one.document.title, len(one.hits)))
            rows += (FoundHit(one.document.id, one.document.title, hit) for hit in one.hits)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
            self.documents += len(found)
            self.hits += len(rows) - len(found)

    def found(self, index: Index) -> FoundHit | None:
        """The place of a row; nothing for a head."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, FoundHit) else None

    def index_of(self, document_id: DocumentId, span: Span) -> QModelIndex:
        """Where a place stands; an invalid index when it was not found."""
        for number, row in enumerate(self._rows):
            if isinstance(row, FoundHit) and row.document_id == document_id and row.hit.span == span:
                return self.index(number, 0)
        return QModelIndex()

    def next_row(self, row: int, step: int) -> int:
        """The next (1) or previous (-1) row with a place, round the ends; -1 where there is none.

        Args:
            row: where to begin; -1 for before the first.
        """
        count = len(self._rows)
        at = row if row >= 0 or step > 0 else 0
        for _ in range(count):
            at = (at + step) % count
            if isinstance(self._rows[at], FoundHit):
                return at
        return -1

    def spans(self) -> Mapping[DocumentId, tuple[Span, ...]]:
        """All places by document."""
        found = (row for row in self._rows if isinstance(row, FoundHit))
        groups = groupby(found, key=lambda row: row.document_id)
        return {document_id: tuple(row.hit.span for row in group) for document_id, group in groups}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the words of a row, what to paint, and what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Title):
            return self._title_data(row, role)
        if role == HIT:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.hit.context
        if role == Qt.ItemDataRole.ToolTipRole:
            return ", ".join(filter(None, (row.title, row.hit.place)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.hit.context, row.hit.place, row.title)))
        return None

    def _title_data(self, row: Title, role: int) -> Any:
        if role == TITLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{title}, found {count:,} times").format(title=row.text, count=row.count)
        return None
