"""A list in which heads stand between the rows that can be selected: what such lists have in common."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class HeadedList(QAbstractListModel):
    """Heads and rows.

    Attributes:
        head_type: what kind of row a head is.
    """

    head_type: ClassVar[type]
    _rows: Sequence[object]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: heads cannot be selected."""
        if not index.isValid() or isinstance(self._rows[index.row()], self.head_type):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
