"""The preferences, built from the rows of the settings table that have a group.

A change holds at once: whoever uses a setting watches it. Those that the theme holds are handed on from here.
"""

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.settings import SETTINGS, Setting
from desktop.ui.context import Context
from desktop.ui.dialogs.answered import answered
from desktop.ui.dialogs.setting_controls import Control, control_for
from desktop.ui.widgets.labels import hairline, role_label
from desktop.ui.words import tr

WIDTH, HEIGHT = 660, 680
LABELS = 180
KEPT = ("reviewer.name", "reviewer.initials")
"""What *Reset all* leaves alone: who somebody is does not come with the program."""


class PreferencesDialog(QDialog):
    """Each setting with what it is for; a change holds at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.widget)
        self._context = context
        self._controls: dict[str, Control] = {}
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumWidth(480)
        self.resize(WIDTH, min(HEIGHT, context.widget.height()))
        page = QWidget()
        page.setObjectName("inspectorPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(12)
        self._rows = [row for row in SETTINGS if row.group]
        groups = groupby(sorted(self._rows, key=self._place_of_group), key=lambda row: row.group)
        for number, (group, rows) in enumerate(groups):
            if number:
                column.addWidget(hairline())
            column.addWidget(role_label(tr(group), "title"))
            column.addLayout(self._grid(tuple(rows)))
        column.addStretch(1)
        self._lay_out(page)
        self._show_values()

    @property
    def controls(self) -> dict[str, QWidget]:
        """The parts that take the keys, by the keys of their settings."""
        return {key: control.focus for key, control in self._controls.items()}

    def _place_of_group(self, row: Setting) -> int:
        """Groups stand in the order of their first rows, wherever the table has the others."""
        return [other.group for other in self._rows].index(row.group)

    def _grid(self, rows: tuple[Setting, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, LABELS)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(rows):
            control = control_for(row, self._context, partial(self._put, row.key))
            control.focus.setAccessibleDescription(tr(row.help))
            self._controls[row.key] = control
            label = role_label("" if row.type is bool else tr(row.label), "fieldLabel")
            label.setBuddy(control.focus)
            words = role_label(tr(row.help), "caption")
            words.setWordWrap(True)
            grid.addWidget(label, 3 * number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(control.widget, 3 * number, 1)
            grid.addWidget(words, 3 * number + 1, 1)
            grid.setRowMinimumHeight(3 * number + 2, 6)
        return grid

    def _lay_out(self, page: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset = buttons.addButton(tr("Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setToolTip(tr("Give every setting here its first value, but for your name and initials"))
        self.reset.clicked.connect(self._reset)
        for button in buttons.buttons():
            button.setProperty("autoDefault", False)  # Enter in a field would press it
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 4, 24, 0)
        foot.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)

    def _show_values(self) -> None:
        for key, control in self._controls.items():
            control.show(self._context.settings.get(key))

    def _reset(self) -> None:
        for row in self._rows:
            if row.key not in KEPT:
                self._put(row.key, row.default)
        self._show_values()

    def _put(self, key: str, value: object) -> None:
        context = self._context
        context.settings.put(key, value)
        if key == "look.theme":
            context.theme.set_choice(str(value))
        elif key == "look.strong_highlights":
            context.theme.set_strong(bool(value))
        elif key in ("reader.font", "reader.size"):
            context.theme.set_reading(context.settings.get("reader.font"), context.settings.get("reader.size"))


def show_preferences(context: Context) -> None:
    """Open the preferences."""
    answered(PreferencesDialog(context))
    context.window.refresh_actions()
