"""One out of many, with a field that filters: where to move a code, which folder, which codebook."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.dialogs.answered import answered
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import role_label
from desktop.ui.words import tr

FILTER_FROM = 8
"""A field to filter stands above lists of at least so many."""


class ChooseDialog(QDialog):
    """The list."""

    def __init__(self, parent: QWidget | None, title: str, label: str, choices: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the list"))
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.filter.setVisible(len(choices) >= FILTER_FROM)
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(label)
        for number, words in enumerate(choices):
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 12))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self.accept())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Choose"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(role_label(label, "title"))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addSpacing(8)
        column.addWidget(buttons)
        (self.filter if len(choices) >= FILTER_FROM else self.list).setFocus()

    @property
    def chosen(self) -> int | None:
        """The number of the chosen one."""
        item = self.list.currentItem()
        return None if item is None or item.isHidden() else int(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._move(step)
                return True
        return False

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        rows = [self.list.item(row) for row in range(self.list.count())]
        for item in rows:
            item.setHidden(not all(word in item.text().casefold() for word in words))
        self.list.setCurrentRow(next((row for row, item in enumerate(rows) if not item.isHidden()), -1))

    def _move(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += step


def choose(theme: Theme, parent: QWidget | None, title: str, label: str, choices: Sequence[str]) -> int | None:
    """Ask for one of the choices; its number, or nothing when cancelled."""
    dialog = ChooseDialog(parent, title, label, choices)
    dialog.setFont(theme.font())
    return dialog.chosen if answered(dialog) else None
