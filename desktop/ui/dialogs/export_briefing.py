"""Where the briefing goes, which template it starts from, and whether memos go with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.context import Context
from desktop.ui.dialogs.answered import answered
from desktop.ui.dialogs.template_field import NAMES, TemplateField
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.words import tr

WORD = "Word documents (*.docx)"
AS_SAVED = "as saved"
"""In the field of the template: the look that the briefing has itself."""
MOST_NAMED = 4
"""So many headings without anything under them are named."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to write. ``own_look`` is whether no template is wanted, not even one that the briefing has."""

    path: Path
    template: Path | None
    with_notes: bool
    with_trail: bool = False
    own_look: bool = False


class ExportDialog(QDialog):
    """The dialog."""

    def __init__(
        self, context: Context, *, suggested: Path, title: str = "", look: str = "", bare: Sequence[str] = ()
    ) -> None:
        """Build the dialog.

        Args:
            title: of the briefing to write; empty for every passage under its code.
            look: the template that the briefing has itself, by name; one that is chosen here takes its place.
            bare: the headings that have nothing under them.
        """
        super().__init__(context.widget)
        self._context = context
        self.setWindowTitle(tr("Export briefing"))
        self.setMinimumWidth(640)
        self.path = QLineEdit(str(suggested))
        self.path.setAccessibleName(tr("File to write"))
        kept = (AS_SAVED, tr("{name}, as the briefing has it").format(name=tr(NAMES.get(look, "")) or look))
        value = AS_SAVED if look else "" if title else context.settings.get("briefing.template")
        self.template = TemplateField(context, tr("House template"), value, first=kept if look else None)
        self.notes = CheckBox(context.theme, tr("With memos, under the passages they belong to"))
        self.trail = CheckBox(context.theme, tr("With an annex that tells where each passage comes from"))
        where = QPushButton(tr("Choose…"))
        where.setAccessibleName(tr("Choose the file to write"))
        where.clicked.connect(self._choose_path)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("Write to"), self.path),
            (tr("House template"), self.template),
        )
        for row, (label, field) in enumerate(fields):
            words = role_label(label, "fieldLabel")
            words.setBuddy(field)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1, 1, 1 if field is self.path else 2)
        grid.addWidget(where, 0, 2)
        grid.addWidget(self.notes, 2, 1)
        grid.addWidget(self.trail, 3, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = buttons.addButton(tr("Write the briefing"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.path.textChanged.connect(lambda text: self.write.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("Export briefing"), "title"))
        about = "Every coded passage, under its code, with a footnote that says where it comes from. A Word document."
        saved = tr("The briefing “{title}”, as its preview shows it. A Word document.").format(title=title)
        column.addWidget(Paragraph(context.theme, saved if title else tr(about)))
        if bare:
            column.addWidget(Paragraph(context.theme, bare_words(bare), color="warn"))
        column.addLayout(grid)
        column.addStretch(1)
        column.addSpacing(8)
        column.addWidget(buttons)
        where.setAutoDefault(False)  # Enter in a field would press it
        self.write.setDefault(True)  # holds only for a button that is in the dialog already

    @property
    def wish(self) -> Wish:
        """What the fields say."""
        path = Path(self.path.text().strip()).expanduser()
        return Wish(
            path if path.suffix else path.with_suffix(".docx"),
            None if self.template.value == AS_SAVED else self.template.path,
            self.notes.isChecked(),
            self.trail.isChecked(),
            own_look=self.template.value == "",
        )

    def _choose_path(self) -> None:
        path = self._context.dialogs.ask_save_file(tr("Export briefing"), Path(self.path.text()), WORD)
        if path is not None:
            self.path.setText(str(path))


def bare_words(headings: Sequence[str]) -> str:
    """Which headings have nothing under them, the first few by name."""
    named = ", ".join(headings[:MOST_NAMED])
    if len(headings) > MOST_NAMED:
        named = tr("{names} and {count:,} more").format(names=named, count=len(headings) - MOST_NAMED)
    if len(headings) == 1:
        return tr("Nothing stands under one heading yet: {names}.").format(names=named)
    return tr("Nothing stands under {count:,} headings yet: {names}.").format(count=len(headings), names=named)


def ask_export(
    context: Context, *, suggested: Path, title: str = "", look: str = "", bare: Sequence[str] = ()
) -> Wish | None:
    """Ask what to write; nothing when cancelled, or when a file there is to stay. The template is remembered."""
    dialog = ExportDialog(context, suggested=suggested, title=title, look=look, bare=bare)
    if not answered(dialog):
        return None
    wish = dialog.wish
    if not title:  # a briefing of one's own has a template of its own
        context.settings.put("briefing.template", dialog.template.value)
    if wish.path.exists():
        question = tr("{name} is already there.").format(name=wish.path.name)
        if not context.dialogs.confirm(question, tr("What was changed in it in Word is lost."), tr("Replace it")):
            return None
    return wish
