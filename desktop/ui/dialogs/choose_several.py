"""Several out of many, ticked in a list with a field that filters: codes, documents, actors to look for."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr

FILTER_FROM = 8
SIZE = (480, 560)


class ChooseSeveralDialog(QDialog):
    """The list. Nothing ticked means all of them."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        title: str,
        choices: Sequence[tuple[str, str]],
        chosen: Collection[str],
    ) -> None:
        """Build the list.

        Args:
            choices: values and their words, in order.
            chosen: the values that are ticked at first.
        """
        super().__init__(parent)
        self.setFont(theme.font())
        self.setWindowTitle(title)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the list"))
        self.filter.textChanged.connect(self._filter)
        self.filter.setVisible(len(choices) >= FILTER_FROM)
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(title)
        for value, words in choices:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 12))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(_turn)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Choose"))
        none = buttons.addButton(tr("Untick all"), QDialogButtonBox.ButtonRole.ResetRole)
        none.clicked.connect(self._clear)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(role_label(title, "title"))
        column.addWidget(role_label(tr("Nothing ticked means all of them."), "caption"))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addSpacing(8)
        column.addWidget(buttons)
        self.resize(fitting(*SIZE))
        (self.filter if len(choices) >= FILTER_FROM else self.list).setFocus()

    @property
    def chosen(self) -> frozenset[str]:
        """The values that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return frozenset(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _clear(self) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Unchecked)


def _turn(item: QListWidgetItem) -> None:
    """Enter and a double click tick, as a click on the box does."""
    checked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)


def ask_several(
    theme: Theme,
    parent: QWidget | None,
    title: str,
    choices: Sequence[tuple[str, str]],
    chosen: Collection[str],
    *,
    on_chosen: Callable[[frozenset[str]], None],
) -> ChooseSeveralDialog:
    """Ask, and call back with the values that are ticked then; nothing happens when it is cancelled."""
    dialog = ChooseSeveralDialog(theme, parent, title, choices, chosen)
    dialog.accepted.connect(lambda: on_chosen(dialog.chosen))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
