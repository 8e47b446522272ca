"""The pieces of a preview, and the model that gives them to its list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.briefing.piece import Piece
from desktop.ui.briefing.setting import EDGES

PIECE = Qt.ItemDataRole.UserRole + 21

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class SheetModel(QAbstractListModel):
    """The pieces."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: tuple[Piece, ...] = ()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """A row per piece."""
        return 0 if parent.isValid() else len(self.pieces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The piece, and what is said of it."""
        piece = self.pieces[index.row()]
        if role == PIECE:
            return piece
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return piece.sentence
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The edges of the sheets cannot be chosen."""
        if index.isValid() and self.pieces[index.row()].kind in EDGES:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def set_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show other pieces; only what lies between those that are the same is taken out and put in."""
        old = self.pieces
        shorter = min(len(old), len(pieces))
        head = next((n for n in range(shorter) if old[n] != pieces[n]), shorter)
        tail = next((n for n in range(shorter - head) if old[-1 - n] != pieces[-1 - n]), shorter - head)
        gone, come = len(old) - head - tail, len(pieces) - head - tail
        same = min(gone, come)
        if same:
            self.pieces = (*old[:head], *pieces[head : head + same], *old[head + same :])
            self.dataChanged.emit(self.index(head), self.index(head + same - 1))
        if gone > same:
            self.beginRemoveRows(NO_INDEX, head + same, head + gone - 1)
            self.pieces = pieces
            self.endRemoveRows()
        elif come > same:
            self.beginInsertRows(NO_INDEX, head + same, head + come - 1)
            self.pieces = pieces
            self.endInsertRows()
        self.pieces = pieces
