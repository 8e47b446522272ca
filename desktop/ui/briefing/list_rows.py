"""The rows of an outline and of a section's quotations, and the models that give them to their lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.ids import CodingId
from desktop.ui.widgets.coding_drag import coding_data
from desktop.ui.words import tr

OUTLINE = Qt.ItemDataRole.UserRole + 22
QUOTE = Qt.ItemDataRole.UserRole + 23
SECTION_MIME = "application/x-glossator-section"

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A section as its row shows it.

    Attributes:
        kind: see ``SECTION_KINDS``.
        name: what the kind is called.
        number: before its heading, as Word will have it.
        words: its heading, or its first words.
        second: where what stands in it comes from.
        depth: how far it is indented.
        count: how many passages it quotes.
        is_hint: nothing is written yet; the words say what is to be.
        warns: something in it wants a look; ``second`` says what.
    """

    id: str
    kind: str
    name: str
    words: str
    second: str = ""
    number: str = ""
    depth: int = 0
    level: int = 1
    count: int | None = None
    strong: bool = False
    is_hint: bool = False
    warns: bool = False

    @property
    def sentence(self) -> str:
        """What a screen reader says of it."""
        counted = "" if self.count is None else tr("{count} quoted").format(count=self.count)
        level = tr("level {level}").format(level=self.level)
        parts = (f"{self.number} {self.words}".strip(), self.name, self.second, counted, level)
        return ", ".join(part for part in parts if part)


class OutlineModel(QAbstractListModel):
    """The rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[OutlineRow, ...] = ()
        self.editable = True

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """A row each."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, and what is said of it."""
        row = self.rows[index.row()]
        if role == OUTLINE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.words, row.second) if part)
        return row.words if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if self.editable and index.isValid() else usual

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [SECTION_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is dragged, by its ids."""
        data = QMimeData()
        data.setData(SECTION_MIME, self.rows[indexes[0].row()].id.encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """What may be done with it."""
        return Qt.DropAction.MoveAction


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quotation as its row shows it.

    Attributes:
        words: as they are quoted.
        second: where they come from.
        mark: ``tidied``, ``put in`` and the like, in words.
        taken: whether it is quoted, or was left out by hand.
    """

    id: CodingId
    words: str
    second: str
    mark: str = ""
    taken: bool = True

    @property
    def sentence(self) -> str:
        """What a screen reader says of it."""
        state = tr("quoted") if self.taken else tr("left out")
        return ", ".join(part for part in (f"“{self.words}”", self.second, self.mark, state) if part)


class QuotationModel(QAbstractListModel):
    """The rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[QuoteRow, ...] = ()
        self.editable = True

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """A row each."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, and what is said of it."""
        row = self.rows[index.row()]
        if role == QUOTE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.words
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.taken else Qt.CheckState.Unchecked
        return row.words if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is dragged, by its ids."""
        rows = [self.rows[index.row()] for index in sorted(indexes, key=lambda index: index.row())]
        return coding_data([row.id for row in rows], "\n\n".join(row.words for row in rows))

    def supportedDragActions(self) -> Qt.DropAction:
        """What may be done with it."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
