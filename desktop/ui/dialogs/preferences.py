"""The preferences, built from the rows of the settings table that have a group."""

from itertools import groupby
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.settings import SETTINGS, Setting
from desktop.ui.context import Context
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.labels import hairline, role_label

SYSTEM_WORDS = {"system": "As the system"}


class PreferencesDialog(QDialog):
    """Each setting with what it is for; a change holds at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.widget)
        self._context = context
        self.setWindowTitle("Preferences")
        self.setMinimumWidth(640)
        self.controls: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        shown = [row for row in SETTINGS if row.group]
        for number, (group, rows) in enumerate(groupby(shown, key=lambda row: row.group)):
            if number:
                column.addWidget(hairline())
            column.addWidget(role_label(group, "title"))
            column.addLayout(self._grid(tuple(rows)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(buttons)

    def _grid(self, rows: tuple[Setting, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 110)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(rows):
            control = self._control(row)
            self.controls[row.key] = control
            label = role_label("" if row.type is bool else row.label, "fieldLabel")
            label.setBuddy(control)
            grid.addWidget(label, 3 * number, 0)
            grid.addWidget(control, 3 * number, 1)
            grid.addWidget(role_label(row.help, "caption"), 3 * number + 1, 1)
            grid.setRowMinimumHeight(3 * number + 2, 4)
        return grid

    def _control(self, row: Setting) -> QWidget:
        value = self._context.settings.get(row.key)
        if row.type is bool:
            box = CheckBox(self._context.theme, row.label)
            box.setChecked(value)
            box.toggled.connect(lambda on: self._put(row.key, on))
            return box
        if row.allowed:
            choice = Choice(self._context.theme, row.label)
            choice.set_items([Item(key, SYSTEM_WORDS.get(key, key.capitalize())) for key in row.allowed], value)
            choice.chosen.connect(lambda key: self._put(row.key, key))
            return choice
        field = QLineEdit(value)
        field.setAccessibleName(row.label)
        field.editingFinished.connect(lambda: self._put(row.key, field.text().strip()))
        return field

    def _put(self, key: str, value: object) -> None:
        if key == "briefing.template" and value:
            value = str(Path(str(value)).expanduser())
        self._context.settings.put(key, value)
        if key == "look.theme":
            self._context.theme.set_choice(str(value))
        elif key == "look.strong_highlights":
            self._context.theme.set_strong(bool(value))


def show_preferences(context: Context) -> None:
    """Open the preferences."""
    PreferencesDialog(context).exec()
