"""The codebook as a tree of rows that can be renamed in place and dragged."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.ids import CodeId
from desktop.ui.widgets.code_drop import CODE_MIME, code_in
from desktop.ui.widgets.rows import ROW, TreeRow
from desktop.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class CodebookModel(QAbstractItemModel):
    """All codes, children under their parent, in codebook order.

    Attributes:
        own_counts: whether rows show the codings of the code alone, without those of the codes below it.
        rename_wanted: (code id, new name), after editing in place.
        move_wanted: (code id, parent id or None, id of the code it shall stand before or None), after a drop.
    """

    rename_wanted = Signal(str, str)
    move_wanted = Signal(str, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codebook = Codebook()
        self.editable = True
        self.own_counts = False
        self._counts: Mapping[CodeId, int] = {}
        self._totals: Mapping[CodeId, int] = {}
        # Qt keeps a number with each index; these give each code one, and its row under its parent.
        self._codes: list[Code] = []
        self._number: dict[CodeId, int] = {}
        self._row_of: dict[CodeId, int] = {}

    def set_codebook(self, codebook: Codebook, *, counts: Mapping[CodeId, int], totals: Mapping[CodeId, int]) -> None:
        """Show another codebook, or the same one after a change.

        Args:
            codebook: what to show; it may be a part of the project's.
            counts: codings of each code.
            totals: the same together with those of all codes below, shown or not.
        """
        self.beginResetModel()
        self.codebook = codebook
        self._codes = list(codebook)
        self._number = {code.id: number for number, code in enumerate(self._codes)}
        self._row_of = {}
        for parent in (None, *(code.id for code in self._codes)):
            for row, code in enumerate(codebook.children(parent)):
                self._row_of[code.id] = row
        self._counts, self._totals = counts, totals
        self.endResetModel()

    def set_counts(self, counts: Mapping[CodeId, int], totals: Mapping[CodeId, int]) -> None:
        """Show other numbers of codings for the same codes."""
        before = (self._counts, self._totals)
        self._counts, self._totals = counts, totals
        for code in self._codes:
            old = tuple(numbers.get(code.id, 0) for numbers in before)
            if old != (counts.get(code.id, 0), totals.get(code.id, 0)):
                index = self.index_of(code.id)
                self.dataChanged.emit(index, index)

    def code(self, index: Index) -> Code | None:
        """The code of a row."""
        return self._codes[index.internalId()] if index.isValid() else None

    def index_of(self, code_id: CodeId | None) -> QModelIndex:
        """Where a code stands; an invalid index for none."""
        if code_id is None or code_id not in self._number:
            return QModelIndex()
        return self.createIndex(self._row_of[code_id], 0, self._number[code_id])

    def index(self, row: int, column: int, parent: Index = NO_INDEX) -> QModelIndex:
        """Qt: the index of a row."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self.code(parent)
        return self.index_of(self.codebook.children(above.id if above else None)[row].id)

    def parent(self, index: Index = NO_INDEX) -> QModelIndex:  # type: ignore[override]  # QObject has one, too
        """Qt: the index of the code above."""
        code = self.code(index)
        if code is None or code.parent_id not in self.codebook:
            return QModelIndex()
        return self.index_of(code.parent_id)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Qt: how many codes stand under one."""
        above = self.code(parent)
        return len(self.codebook.children(above.id if above else None))

    def columnCount(self, _parent: Index = NO_INDEX) -> int:
        """Qt: one."""
        return 1

    def headerData(self, _section: int, _along: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what the column holds; never shown, but a screen reader says it."""
        return "Codes" if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the words of a row, what to paint, and what a screen reader says."""
        code = self.code(index)
        if code is None:
            return None
        if role == ROW:
            return self._row(code)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return code.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (self.codebook.path(code.id), self._numbers(code), code.definition)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(code)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: a name was typed; whoever holds the session decides what becomes of it."""
        code = self.code(index)
        name = str(value).strip()
        if code is None or role != Qt.ItemDataRole.EditRole or not name or name == code.name:
            return False
        self.rename_wanted.emit(code.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: codes can be dragged and dropped on, and renamed in place."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.editable:
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt: a drop moves the code."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Qt: what may be dropped here."""
        return [CODE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt: the code that is dragged; its name for other programs."""
        made = QMimeData()
        code = self.code(indexes[0]) if indexes else None
        if code is not None:
            made.setData(CODE_MIME, code.id.encode())
            made.setText(code.name)
        return made

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Qt: a code may go anywhere but under itself."""
        dragged = CodeId(code_in(data))
        above = self.code(parent)
        if not self.editable or not dragged or dragged not in self.codebook:
            return False
        return above is None or dragged not in {code.id for code in self.codebook.lineage(above.id)}

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Qt: a code was dropped between two rows, or onto one (row -1)."""
        dragged = CodeId(code_in(data))
        if not dragged or not self.canDropMimeData(data, action, row, column, parent):
            return False
        above = self.code(parent)
        siblings = self.codebook.children(above.id if above else None)
        before = siblings[row].id if 0 <= row < len(siblings) else None
        if before != dragged:
            self.move_wanted.emit(dragged, above.id if above else None, before)
        # False keeps Qt from removing the row itself: the change comes back through the project.
        return False

    def _row(self, code: Code) -> TreeRow:
        depth = self.codebook.depth(code.id)
        below = bool(self.codebook.children(code.id))
        group = depth == 0 and below and not self._counts.get(code.id)
        return TreeRow(
            code.name,
            depth=depth,
            expandable=below,
            code=None if group else code,
            digit=code.shortcut or "",
            count=(self._counts if self.own_counts else self._totals).get(code.id, 0),
            strong=depth == 0 and below,
        )

    def _numbers(self, code: Code) -> str:
        """How many codings, in words, and how many with the codes below where that is more."""
        own, total = self._counts.get(code.id, 0), self._totals.get(code.id, 0)
        words = tr("{own} coding").format(own=own) if own == 1 else tr("{own} codings").format(own=own)
        return words if total == own else f"{words}, {total} with the codes below"

    def _spoken(self, code: Code) -> str:
        parts = [code.name, "code", self._numbers(code)]
        if code.shortcut:
            parts.append(f"key {code.shortcut}")
        parts.append(f"level {self.codebook.depth(code.id) + 1}")
        return ", ".join(parts)
