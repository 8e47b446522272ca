"""The control that a setting is changed with, by the type and kind that its row in the settings table says."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QWidget

from desktop.settings import Setting
from desktop.ui.context import Context
from desktop.ui.dialogs.template_field import TemplateField
from desktop.ui.theme import SYSTEM_FONT
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.words import tr

OWN_SERIF, SYSTEM_WORDS, MISSING = "Glossator’s serif (Literata)", "The system’s font", "not installed here"

Put = Callable[[Any], None]  # Any: a value of the row's own type


@dataclass(frozen=True, slots=True)
class Control:
    """A control and how it is told another value.

    Attributes:
        widget: what is put into the dialog.
        focus: the part of it that takes the keys.
        show: shows a value; sends nothing.
    """

    widget: QWidget
    focus: QWidget
    show: Callable[[Any], None]  # Any: see Put


def control_for(row: Setting, context: Context, put: Put) -> Control:
    """The control of a setting; ``put`` takes each new value."""
    for fits, make in _MAKERS:
        if fits(row):
            return make(row, context, put)
    return _line(row, context, put)


def _yes_no(row: Setting, context: Context, put: Put) -> Control:
    box = CheckBox(context.theme, tr(row.label))
    box.toggled.connect(put)

    def show(value: bool) -> None:
        box.blockSignals(True)
        box.setChecked(value)
        box.blockSignals(False)

    return Control(box, box, show)


def _choice(row: Setting, context: Context, put: Put) -> Control:
    names = tuple(map(tr, row.names or (value.capitalize() for value in row.allowed)))
    choice = Choice(context.theme, tr(row.label))
    choice.set_items([Item(key, name) for key, name in zip(row.allowed, names, strict=True)], row.default)
    choice.chosen.connect(put)
    return Control(choice, choice, choice.set_value)


def _font(row: Setting, context: Context, put: Put) -> Control:
    choice = Choice(context.theme, tr(row.label))
    families = QFontDatabase.families()

    def show(value: str) -> None:
        items = [Item("", tr(OWN_SERIF)), Item(SYSTEM_FONT, tr(SYSTEM_WORDS)), *(Item(name, name) for name in families)]
        if value and value != SYSTEM_FONT and value not in families:
            items.insert(2, Item(value, f"{value} ({tr(MISSING)})"))
        choice.set_items(items, value)

    choice.setMaxVisibleItems(16)
    choice.chosen.connect(put)
    return Control(choice, choice, show)


def _number(row: Setting, context: Context, put: Put) -> Control:
    box = QSpinBox()
    box.setAccessibleName(tr(row.label))
    box.setRange(row.least, row.most)
    box.setSuffix(f" {row.unit}" if row.unit else "")
    box.setKeyboardTracking(False)
    # The system style's own arrows have no room and no edge under a style sheet.
    box.setProperty("role", "stepped")
    box.setMinimumWidth(90)
    box.valueChanged.connect(put)
    less = IconButton(context.theme, "minus", tr("{label}: less").format(label=tr(row.label)))
    more = IconButton(context.theme, "plus", tr("{label}: more").format(label=tr(row.label)))
    less.clicked.connect(box.stepDown)
    more.clicked.connect(box.stepUp)
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    for part in (box, less, more):
        line.addWidget(part)
    line.addStretch(1)
    both.setFocusProxy(box)

    def show(value: int) -> None:
        box.blockSignals(True)
        box.setValue(value)
        box.blockSignals(False)

    return Control(both, box, show)


def _template(row: Setting, context: Context, put: Put) -> Control:
    field = TemplateField(context, tr(row.label))
    field.chosen.connect(put)
    return Control(field, field.choice, field.set_value)


def _line(row: Setting, _context: Context, put: Put) -> Control:
    field = QLineEdit()
    field.setAccessibleName(tr(row.label))
    field.editingFinished.connect(lambda: put(field.text().strip()))
    return Control(field, field, field.setText)


_MAKERS: tuple[tuple[Callable[[Setting], bool], Callable[[Setting, Context, Put], Control]], ...] = (
    (lambda row: row.type is bool, _yes_no),
    (lambda row: bool(row.allowed), _choice),
    (lambda row: row.type is int, _number),
    (lambda row: row.kind == "font", _font),
    (lambda row: row.kind == "template", _template),
)
