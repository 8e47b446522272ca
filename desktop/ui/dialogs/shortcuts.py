"""All keyboard shortcuts in one list that can be searched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from desktop.ui.context import Context
from desktop.ui.widgets.labels import role_label


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """One action with its keys; ``where`` is empty when they work everywhere."""

    menu: str
    action: str
    keys: str
    where: str = ""


class ShortcutsDialog(QDialog):
    """The list."""

    def __init__(self, context: Context, rows: Sequence[ShortcutRow]) -> None:
        super().__init__(context.widget)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(640, 560)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search actions and keys")
        self.search.setAccessibleName("Search actions and keys")
        self.search.textChanged.connect(self._filter)
        self.table = QTableWidget(len(rows), 3)
        self.table.setAccessibleName("Keyboard shortcuts")
        self.table.setHorizontalHeaderLabels(["Action", "Keys", "Works only"])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        for number, row in enumerate(rows):
            for column, words in enumerate((f"{row.menu}: {row.action}", row.keys, row.where)):
                self.table.setItem(number, column, QTableWidgetItem(words))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(24, 20, 24, 16)
        column_box.setSpacing(12)
        column_box.addWidget(role_label("Keyboard shortcuts", "title"))
        column_box.addWidget(self.search)
        column_box.addWidget(self.table, 1)
        column_box.addWidget(buttons)
        self.search.setFocus()

    def shown(self) -> tuple[str, ...]:
        """The actions that fit the search."""
        rows = range(self.table.rowCount())
        items = [self.table.item(row, 0) for row in rows if not self.table.isRowHidden(row)]
        return tuple(item.text() for item in items if item is not None)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, column) for column in range(3)]
            hay = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, not all(word in hay for word in words))


def show_shortcuts(context: Context, rows: Sequence[ShortcutRow]) -> None:
    """Open the list."""
    ShortcutsDialog(context, rows).exec()
