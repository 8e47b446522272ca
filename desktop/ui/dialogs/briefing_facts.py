"""What a briefing says of itself at its head: title, addressee, sender, dates, and where its sources are cited."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.briefings.house_templates import SHIPPED, shipped_path
from desktop.briefings.presets import preset_of
from desktop.domain.briefing import SavedBriefing
from desktop.edits.values import date_or_none
from desktop.errors import BadValue, UserError
from desktop.jobs.write_briefing import template_of
from desktop.ui.context import Context
from desktop.ui.dialogs.template_field import FILES, NAMES, OWN_LOOK
from desktop.ui.dialogs.template_use import show_template_use
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.words import told, tr

FIELDS = (
    ("title", "Title", ""),
    ("addressed_to", "To", "Who is to read it, and decide."),
    ("sent_from", "From", "Who sends it."),
    ("copied_to", "Copied to", "Who gets it to know of."),
    ("dated_on", "Date", "17 June 2026, for example; left empty it is the day of writing."),
    ("due_on", "Deadline", "By when a decision is wanted: 1 July 2026, for example."),
)
SOURCES = (
    ("footnote", "In notes at the foot of the page"),
    ("endnote", "In notes at the end"),
    ("annex", "By number, from a table of sources"),
)
SOURCES_HELP = "Where the briefing says what a quotation is from."
LOOK_HELP = "The Word template that it is written in; a house template is kept in the project."
LOOKS = {"": OWN_LOOK, **NAMES}
OTHER = "\n"
DATES = ("dated_on", "due_on")


class FactsDialog(QDialog):
    """The dialog; it only reads when the project can only be read.

    Attributes:
        template: the name of another look, and the file where it is a house template; None where it stays.
    """

    def __init__(self, context: Context, briefing: SavedBriefing) -> None:
        super().__init__(context.widget)
        self.setWindowTitle(tr("Facts of the briefing"))
        self.setMinimumWidth(640)
        self._briefing = briefing
        self.fields = {key: QLineEdit(getattr(briefing, key) or "") for key, _words, _help in FIELDS}
        self.sources = Choice(context.theme, tr("Sources"))
        self.sources.set_items([Item(key, tr(words)) for key, words in SOURCES], briefing.sources)
        self.template: tuple[str, Path | None] | None = None
        self._context, self._looks = context, tuple(each.key for each in SHIPPED)
        self.look = Choice(context.theme, tr("Look"))
        self._offer(briefing.template)
        self.look.chosen.connect(self._choose_look)
        self.use = QPushButton(tr("How it is used…"))
        self.use.setAutoDefault(False)
        self.use.clicked.connect(lambda _checked=False: self._show_use())
        self.use.setEnabled(bool(briefing.template))
        self.fault = Paragraph(context.theme, color="danger")
        self.fault.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("role", "primary")
        self.keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("Facts of the briefing"), "title"))
        column.addLayout(self._grid(context))
        column.addWidget(self.fault)
        column.addStretch(1)
        column.addWidget(buttons)
        for field in self.fields.values():
            field.textChanged.connect(self._check)
        self.fields["title"].setFocus()
        self._check()
        self._writable = context.writable
        if not context.writable:
            self.keep.setEnabled(False)

    @property
    def facts(self) -> dict[str, str]:
        """What was changed, by the names of the facts."""
        new = {key: " ".join(field.text().split()) for key, field in self.fields.items()}
        new["sources"] = str(self.sources.value)
        return {key: value for key, value in new.items() if value != (getattr(self._briefing, key) or "")}

    def _offer(self, chosen: str) -> None:
        """The looks there are: ours, those that come with the program, the house template, another file."""
        known = ["", *self._looks, *([chosen] if chosen not in ("", *self._looks) else [])]
        items = [Item(name, tr(LOOKS.get(name, "")) or name) for name in known]
        self.look.set_items([*items, Item(OTHER, tr("Another Word file…"))], chosen)

    def _choose_look(self, name: str) -> None:
        before = self.template[0] if self.template is not None else self._briefing.template
        if name == OTHER:
            path = self._context.dialogs.ask_open_file(tr("House template"), FILES)
            self.template = (path.name, path) if path is not None else self.template
            self._offer(path.name if path is not None else before)
        else:
            self.template = None if name == self._briefing.template else (name, None)
        self.use.setEnabled(bool(self.look.value))

    def _show_use(self) -> None:
        """Show how the chosen template is used: a shipped one, a file, or the one that the project keeps."""
        name, session = str(self.look.value), self._context.session
        path = self.template[1] if self.template is not None else None
        path = path or shipped_path(name)
        folder = TemporaryDirectory()
        if path is None and session is not None:
            try:
                path = template_of(session.project, self._briefing, Path(folder.name))
            except UserError as error:
                self._context.dialogs.show_error(error)
        if path is not None:
            show_template_use(
                self._context, path, parent=self, name=tr(LOOKS.get(name, "")) or name, then=folder.cleanup
            )

    def _grid(self, context: Context) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 90)
        grid.setColumnStretch(1, 1)
        controls: list[tuple[str, str, QWidget]] = [
            ("Sources", SOURCES_HELP, self.sources), ("Look", LOOK_HELP, self.look),
        ]  # fmt: skip
        for key, words, help_line in reversed(FIELDS):
            self.fields[key].setPlaceholderText(tr(help_line))
            controls.insert(0, (words, help_line, self.fields[key]))
        for number, (words, help_line, control) in enumerate(controls):
            label = role_label(tr(words), "fieldLabel")
            label.setBuddy(control)
            control.setAccessibleName(tr(words))
            control.setAccessibleDescription(tr(help_line))
            control.setEnabled(context.writable)
            grid.addWidget(label, number, 0)
            grid.addWidget(control, number, 1, 1, 1 if control is self.look else 2)
        grid.addWidget(self.use, len(controls) - 1, 2)
        preset = preset_of(self._briefing.preset)
        if self._briefing.preset:
            began = tr("Begun as: {preset}").format(preset=tr(preset.label))
            grid.addWidget(role_label(began, "hint"), len(controls), 1)
        return grid

    def _check(self) -> None:
        """Say what is wrong with a date while it is typed."""
        fault = ""
        for key in DATES:
            try:
                date_or_none(self.fields[key].text())
            except BadValue as bad:
                fault = " ".join(told(bad))
        self.fault.set_text(fault)
        self.fault.setVisible(bool(fault))
        self.keep.setEnabled(not fault and bool(self.fields["title"].text().strip()))
