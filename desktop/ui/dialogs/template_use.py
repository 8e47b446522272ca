"""How a house template is used: which of its styles each kind of text gets, and what in it shuts readers out.

What is chosen is kept under the file itself, wherever it lies, and holds for every later export on this computer.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs.examine_template import examine_template, keep_choices, kept_choices
from desktop.ui.context import Context
from desktop.ui.dialogs.template_words import (
    MADE,
    MENDED,
    NOTHING,
    OWNERS,
    REQUIRED,
    ROLES,
    advice,
    certainty_of,
    in_words,
    look_told,
    sample_of,
    slots_told,
    styles_for,
    told,
)
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.form import Group, Page
from desktop.ui.widgets.labels import IconLabel, role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.style_sample import StyleSample
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr
from exports.house_style import HouseTemplate, TemplateFault
from exports.safe_write import whole_file

WIDTH, HEIGHT = 800, 620
_ROLE_WIDTH, _HOW_WIDTH = 168, 76
TEXT = "Text (*.txt)"


class _PagePill(Pill):
    """A pill that shows a page: it has nothing to take away."""

    @property
    def mark(self) -> str:
        """No icon."""
        return ""


class TemplateDialog(QDialog):
    """Two pages: the styles by kind of text, and the report on accessibility."""

    def __init__(self, context: Context, template: HouseTemplate, chosen: dict[str, str], parent: QWidget) -> None:
        """Build the dialog.

        Args:
            chosen: what was chosen for this template before: role to style id, empty for one that is made.
        """
        super().__init__(parent)
        self._context, self._theme, self._template = context, context.theme, template
        self.setObjectName("templateUse")
        self.setWindowTitle(tr("How {name} is used").format(name=template.name))
        self.resize(fitting(WIDTH, HEIGHT))
        self.setFont(context.theme.font())
        self.choices: dict[str, Choice] = {}
        self._samples: dict[str, StyleSample] = {}
        self._how: dict[str, QLabel] = {}
        self.styles_pill = _PagePill(self._theme, tr("Styles"))
        left = sum(not fault.is_mended for fault in template.faults)
        words = tr("Accessibility: {count} to put right") if left else tr("Accessibility: nothing to put right")
        self.report_pill = _PagePill(self._theme, words.format(count=left))
        self.pages = QStackedWidget()
        self.copy_button = TextButton(self._theme, tr("Copy the report"), on_click=self.copy)
        self.save_button = TextButton(self._theme, tr("Save the report…"), on_click=self.save)
        self.guess_button = TextButton(self._theme, tr("Back to the guess"), on_click=self.guess)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("role", "primary")
        self.keep.setDefault(True)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        for guess in template.guesses:
            if guess.role in self.choices:
                wanted = chosen.get(guess.role, guess.style_id)
                known = wanted == "" or template.style(wanted) is not None
                self._choose(guess.role, wanted if known else guess.style_id)
        self.show_page(0)

    @property
    def chosen(self) -> dict[str, str]:
        """The style id of each role that is offered; empty for one that is made."""
        return {role: str(choice.value) for role, choice in self.choices.items()}

    def show_page(self, number: int) -> None:
        """Show the styles (0) or the report (1)."""
        self.pages.setCurrentIndex(number)
        for page, pill in enumerate((self.styles_pill, self.report_pill)):
            pill.setChecked(page == number)
        self.guess_button.setVisible(number == 0)
        self.copy_button.setVisible(number == 1)
        self.save_button.setVisible(number == 1)

    def guess(self) -> None:
        """Choose what is guessed again, everywhere."""
        for guess in self._template.guesses:
            if guess.role in self.choices:
                self._choose(guess.role, guess.style_id)

    def copy(self) -> None:
        """Put the report onto the clipboard."""
        QGuiApplication.clipboard().setText(told(self._template))

    def save(self) -> None:
        """Ask for a file and write the report into it, for whoever looks after the template."""
        name = tr("Accessibility of {name}").format(name=Path(self._template.name).stem)
        path = self._context.dialogs.ask_save_file(tr("Save the report"), Path(f"{name}.txt"), TEXT)
        if path is None:
            return
        try:
            with whole_file(path) as target:
                target.write(told(self._template).encode())
        except Exception as error:  # whatever it is, it is told in its own words
            self._context.dialogs.show_error(error)

    def _keep(self) -> None:
        keep_choices(self._context.settings, self._template, self.chosen)
        self.accept()

    def _choose(self, role: str, style_id: str) -> None:
        guess, template = self._template.guess(role), self._template
        if guess is None:
            return
        self.choices[role].set_value(style_id)
        self._how[role].setText(certainty_of(guess, style_id))
        style = template.style(style_id)
        look, name = (style.look, style.name) if style is not None else (template.made[role], tr(MADE))
        look = replace(look, is_numbered=role == "numbered" and look.is_numbered)  # other lists do not count 1, 2, 3
        self._samples[role].show_look(look, sample_of(role), told=look_told(name, look))

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(role_label(self.windowTitle(), "title"))
        column.addWidget(Paragraph(self._theme, slots_told(self._template)))
        pills = QHBoxLayout()
        pills.setSpacing(8)
        for number, pill in enumerate((self.styles_pill, self.report_pill)):
            pill.clicked.connect(lambda _on=False, page=number: self.show_page(page))
            pills.addWidget(pill)
        pills.addStretch(1)
        column.addLayout(pills)
        self.pages.setProperty("role", "field")
        self.pages.addWidget(self._styles_page())
        self.pages.addWidget(self._report_page())
        column.addWidget(self.pages, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.guess_button, self.copy_button, self.save_button):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(buttons)
        column.addSpacing(4)
        column.addLayout(line)

    def _styles_page(self) -> QWidget:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _ROLE_WIDTH)
        grid.setColumnMinimumWidth(2, _HOW_WIDTH)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(3, 6)
        guessed = [guess for role in ROLES if (guess := self._template.guess(role)) is not None]
        for number, guess in enumerate(guessed):
            role, words = guess.role, tr(ROLES[guess.role])
            choice = self.choices[role] = Choice(self._theme, words)
            styles = [Item(style.style_id, style.name) for style in styles_for(self._template, guess)]
            made = [] if role in REQUIRED else [Item("", tr(MADE))]
            choice.set_items([*made, *styles], guess.style_id)
            choice.setMaxVisibleItems(16)
            choice.chosen.connect(lambda value, role=role: self._choose(role, str(value)))
            label = role_label(words, "fieldLabel")
            label.setBuddy(choice)
            self._how[role] = role_label("", "hint")
            self._samples[role] = StyleSample(self._theme)
            grid.addWidget(label, number, 0)
            grid.addWidget(choice, number, 1)
            grid.addWidget(self._how[role], number, 2)
            grid.addWidget(self._samples[role], number, 3)
        page, group = Page(), Group()
        group.add(rows)
        page.add_group(group)
        return page

    def _report_page(self) -> QWidget:
        page = Page()
        owner = [fault for fault in self._template.faults if not fault.is_mended]
        mended = [fault for fault in self._template.faults if fault.is_mended]
        if not self._template.faults:
            group = Group()
            group.add(Paragraph(self._theme, tr(NOTHING), color="text"))
            page.add_group(group)
        for title, faults in (
            (tr(OWNERS), owner),
            (tr(MENDED), mended),
        ):
            if faults:
                group = Group(title)
                group.add(*(self._fault(fault) for fault in faults))
                page.add_group(group)
        return page

    def _fault(self, fault: TemplateFault) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(10)
        icon = IconLabel(self._theme, "check" if fault.is_mended else "triangle-alert")
        icon.set_icon("check" if fault.is_mended else "triangle-alert", color="ok" if fault.is_mended else "warn")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Paragraph(self._theme, in_words(fault), color="text"))
        if not fault.is_mended:
            words.addWidget(Paragraph(self._theme, advice(fault), size=12))
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return row


def show_template_use(
    context: Context, path: Path, *, parent: QWidget, name: str = "", then: Callable[[], None] = lambda: None
) -> None:
    """Look through a template and show how it is used; what is wrong with one that cannot be is told.

    Args:
        name: what it is called, where that is not the name of the file.
        then: called when the dialog has been left.
    """
    if context.jobs.running:
        context.toasts.show(tr("Wait until the work in the status bar is done."))
        return

    def show(template: HouseTemplate) -> None:
        shown = replace(template, name=name) if name else template
        dialog = TemplateDialog(context, shown, dict(kept_choices(context.settings, path)), parent)
        dialog.setModal(True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _result: then())
        dialog.open()

    context.jobs.start(
        tr("Looking through the template"),
        lambda: examine_template(path),
        done=show,
        failed=lambda error: context.dialogs.show_error(error),
    )
