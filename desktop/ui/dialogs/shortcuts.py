"""All keyboard shortcuts in one list that can be searched, and changed key by key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from desktop.ui.context import Context
from desktop.ui.dialogs.answered import answered
from desktop.ui.shortcut_keys import KeyRow
from desktop.ui.widgets.key_field import KeyField
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr

ROW = Qt.ItemDataRole.UserRole
IN_TEXT = "in the text"
HINT = (
    "Choose an action and press its new key in the field. "
    "Keys without Ctrl or Alt are for actions that work in the text."
)


class ShortcutsDialog(QDialog):
    """The list, and below it the keys of the chosen action."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.widget)
        self._keys = context.keys
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(fitting(680, 620))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search actions and keys"))
        self.search.setAccessibleName(tr("Search actions and keys"))
        self.search.textChanged.connect(self._filter)
        self.table = QTableWidget(len(self._keys.rows), 3)
        self._set_up_table()
        self.chosen = role_label("", "heading")
        self.field = KeyField()
        self.field.pressed.connect(self._judge)
        self.use = self._button(tr("&Use instead"), lambda: self._give((self.field.key,)))
        self.add = self._button(tr("&Add"), lambda: self._give((*self._keys.keys(self._row.id), self.field.key)))
        self.none = self._button(tr("&No key"), lambda: self._give(()))
        self.reset = self._button(tr("&Reset"), self._reset)
        self.message = role_label(tr(HINT), "caption")
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(2 * self.fontMetrics().height())
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._fill()
        self.table.setCurrentCell(0, 0)
        self.table.itemSelectionChanged.connect(self._chose)
        self.table.itemActivated.connect(lambda _item: self.field.setFocus())
        self._chose()
        self.search.setFocus()

    def shown(self) -> tuple[str, ...]:
        """The actions that fit the search."""
        rows = range(self.table.rowCount())
        items = [self.table.item(row, 0) for row in rows if not self.table.isRowHidden(row)]
        return tuple(item.text() for item in items if item is not None)

    def choose(self, action_id: str) -> None:
        """Choose an action."""
        ids = [row.id for row in self._keys.rows]
        self.table.setCurrentCell(ids.index(action_id), 0)

    @property
    def _row(self) -> KeyRow:
        return self._keys.rows[max(0, self.table.currentRow())]

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Keyboard shortcuts"))
        table.setHorizontalHeaderLabels([tr("Action"), tr("Keys"), tr("Works only")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(max(28, self.fontMetrics().height() + 10))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)  # Enter in the search would press it
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.reset_all = buttons.addButton(tr("Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(self._reset_all)
        buttons.rejected.connect(self.reject)
        change = QHBoxLayout()
        change.setSpacing(8)
        change.addWidget(self.field, 1)
        for button in (self.use, self.add, self.none, self.reset):
            change.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(role_label(tr("Keyboard shortcuts"), "title"))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.chosen)
        column.addLayout(change)
        column.addWidget(self.message)
        column.addWidget(buttons)

    def _fill(self) -> None:
        for number, row in enumerate(self._keys.rows):
            keys = self._keys.all_words(row.id)
            changed = self._keys.is_changed(row.id)
            cells = (f"{row.menu}: {row.name}", keys, tr(IN_TEXT) if row.in_text and keys else "")
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(tr("Changed") if changed and column == 1 else "")
                font = item.font()
                font.setBold(changed and column == 1)
                item.setFont(font)
                self.table.setItem(number, column, item)
            spoken = (
                f"{cells[0]}, {keys or tr('no key')}{tr(', changed') if changed else ''}",
                tr("Key {keys}").format(keys=keys) if keys else tr("No key"),
                cells[2] or tr("Anywhere"),
            )
            for column, words in enumerate(spoken):
                cell = self.table.item(number, column)
                assert cell is not None
                cell.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            # The head of the row is hidden; a screen reader says it, and would count the rows otherwise.
            self.table.setVerticalHeaderItem(number, QTableWidgetItem(row.name))

    def _chose(self) -> None:
        row = self._row
        self.chosen.setText(row.name)
        self.field.forget()
        self.message.setText(tr(HINT))
        self.use.setEnabled(False)
        self.add.setEnabled(False)
        self.none.setEnabled(bool(self._keys.keys(row.id)))
        self.reset.setEnabled(self._keys.is_changed(row.id))

    def _judge(self) -> None:
        """Say at once whether the key recorded can be had."""
        refused = self._keys.refusal(self._row.id, self.field.key)
        is_own = self.field.key in self._keys.keys(self._row.id)
        self.use.setEnabled(not refused)
        self.add.setEnabled(not refused and not is_own)
        self._say(
            refused
            or (tr("“{name}” has this key already.").format(name=self._row.name) if is_own else tr("This key is free."))
        )

    def _give(self, keys: tuple[QKeySequence, ...]) -> None:
        self._after(self._keys.put(self._row.id, keys))

    def _reset(self) -> None:
        self._after(self._keys.reset(self._row.id))

    def _reset_all(self) -> None:
        self._keys.reset_all()
        self._after("")
        self._say(tr("All actions have the keys they came with."))

    def _after(self, refused: str) -> None:
        if refused:
            self._say(refused)
            return
        self._fill()
        self._chose()
        keys = self._keys.all_words(self._row.id)
        self._say(
            tr("“{name}” has {keys} now.").format(name=self._row.name, keys=keys)
            if keys
            else tr("“{name}” has no key now.").format(name=self._row.name)
        )
        self.table.setFocus()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.message, words))

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, column) for column in range(3)]
            hay = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, not all(word in hay for word in words))
        if self.table.isRowHidden(self.table.currentRow()):
            shown = (row for row in range(self.table.rowCount()) if not self.table.isRowHidden(row))
            self.table.setCurrentCell(next(shown, -1), 0)


def show_shortcuts(context: Context) -> None:
    """Open the list."""
    answered(ShortcutsDialog(context))
