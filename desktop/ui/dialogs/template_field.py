"""The field for a look in Word: the program's own, a template that comes along, or a house's own file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.briefings.house_templates import SHIPPED, template_path
from desktop.ui.context import Context
from desktop.ui.dialogs.template_use import show_template_use
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.words import mark, tr

FILES = "Word documents and templates (*.docx *.dotx *.docm *.dotm)"
OWN_LOOK = mark("Glossator’s own look")
NAMES = {"submission": mark("Submission"), "report": mark("Report")}
_OTHER = "\n"


class TemplateField(QWidget):
    """A choice and a button that shows how the template is used.

    Attributes:
        chosen: another one was chosen; with its value: empty, the key of a shipped template, or the path of a file.
    """

    chosen = Signal(str)

    def __init__(self, context: Context, name: str, value: str = "", *, first: tuple[str, str] | None = None) -> None:
        """Build the field.

        Args:
            name: what it is for, for those who do not see it.
            first: a value and words that stand before the others, the look that a briefing has itself say.
        """
        super().__init__()
        self._context, self._first = context, first
        self.choice = Choice(context.theme, name)
        self.choice.setMinimumContentsLength(24)
        self.use = QPushButton(tr("How it is used…"))
        self.use.setAutoDefault(False)
        self.choice.chosen.connect(self._choose)
        self.use.clicked.connect(lambda _checked=False: self._show_use())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.choice, 1)
        line.addWidget(self.use)
        self.setFocusProxy(self.choice)
        self.set_value(value)

    @property
    def value(self) -> str:
        """The look that is chosen."""
        return self._value

    @property
    def path(self) -> Path | None:
        """The file of the template; None for the program's own look."""
        return template_path(self._value)

    def set_value(self, value: str) -> None:
        """Choose a look; sends nothing."""
        self._value = value
        items = [Item("", tr(OWN_LOOK)), *(Item(each.key, tr(NAMES[each.key])) for each in SHIPPED)]
        if self._first is not None:
            items.insert(0, Item(*self._first))
        if value not in [item.value for item in items]:
            items.append(Item(value, Path(value).name))
        self.choice.set_items([*items, Item(_OTHER, tr("Another Word file…"))], value)
        is_file = self._first is None or value != self._first[0]
        self.use.setEnabled(is_file and bool(value))
        self.choice.setToolTip(value if Path(value).is_absolute() else "")

    def _choose(self, value: str) -> None:
        if value == _OTHER:
            path = self._context.dialogs.ask_open_file(tr("House template"), FILES)
            value = str(path) if path is not None else self._value
        self.set_value(value)
        self.chosen.emit(value)

    def _show_use(self) -> None:
        path = self.path
        if path is not None:
            name = tr(NAMES[self._value]) if self._value in NAMES else path.name
            show_template_use(self._context, path, parent=self.window(), name=name)
