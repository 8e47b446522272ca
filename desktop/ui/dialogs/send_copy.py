"""What goes into a copy for somebody: whose codings, which documents, with the originals or not, with a password."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.part import Part
from desktop.domain.reviewer import Reviewer
from desktop.store.package import SHORTEST_PASSWORD
from desktop.ui.context import Context
from desktop.ui.dialogs.answered import answered
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr

ABOUT = "One file that a colleague can open and code in. What they do in it comes back with Merge, and nothing is lost."
EVERYBODY = "The copy shows everything that is in this project, its whole history included."
MINE = (
    "Others’ codings, memos and decisions stay here, and so do briefings: the copy’s history holds nothing of them. "
    "Good for sending your part back."
)
BLIND = (
    "To code without knowing what others saw: the copy’s history holds no coding, memo or decision of anybody else, "
    "and no briefing. Codes and their definitions go along."
)
PASSWORD = "A zip file that opens in Glossator, or in 7-Zip. Nobody can open it without the password, not even we."


@dataclass(frozen=True, slots=True)
class Sending:
    """What to send; with a password as a package, else as a project file."""

    part: Part
    password: str
    name: str
    """How the file could be called, without its ending."""


class SendCopyDialog(QDialog):
    """The choices."""

    def __init__(
        self, context: Context, *, me: Reviewer, reviewers: Sequence[Reviewer], folders: Sequence[str], stem: str
    ) -> None:
        super().__init__(context.widget)
        theme = context.theme
        self._me, self._stem = me, stem
        self._names = {reviewer.id: reviewer.name for reviewer in reviewers}
        self.setWindowTitle(tr("Send a copy"))
        self.setFont(theme.font())
        self.resize(fitting(600, 440))
        self.readings = Choice(theme, tr("Codings and memos"))
        self.readings.set_items(_readings(me, reviewers), None)
        self.readings.currentIndexChanged.connect(self._explain)
        self.meaning = Paragraph(theme)
        self.folder = Choice(theme, tr("Documents"))
        every = Item(None, tr("All documents"))
        self.folder.set_items([every, *(Item(one, tr("Folder {name}").format(name=one)) for one in folders)], None)
        self.originals = CheckBox(theme, tr("With the original files, not only their texts"))
        self.originals.setChecked(True)
        self.protect = CheckBox(theme, tr("Protect with a password"))
        self.password = QLineEdit()
        self.password.setAccessibleName(tr("Password"))
        self.password.setPlaceholderText(tr("At least {count} characters").format(count=SHORTEST_PASSWORD))
        self.password.textChanged.connect(self._allow)
        self.protect.toggled.connect(self._protected)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.verb = self.buttons.addButton(tr("Choose where…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("role", "primary")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(context, with_folders=bool(folders))
        self._explain()
        self._protected(False)
        self.verb.setDefault(True)

    @property
    def sending(self) -> Sending:
        """What was chosen."""
        password = self.password.text() if self.protect.isChecked() else ""
        wanted = self.readings.value
        part = Part(None if wanted is None else frozenset(wanted), self.folder.value, self.originals.isChecked())
        return Sending(part, password, self._name())

    def _lay_out(self, context: Context, *, with_folders: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._hint = Paragraph(context.theme, tr(PASSWORD))
        rows: list[tuple[str, QWidget]] = [
            (tr("Codings and memos"), self.readings),
            ("", self.meaning),
            *([(tr("Documents"), self.folder)] if with_folders else []),
            ("", self.originals),
            ("", self.protect),
            ("", self.password),
            ("", self._hint),
        ]
        for row, (label, part) in enumerate(rows):
            if label:
                words = role_label(label, "fieldLabel")
                words.setBuddy(part)
                grid.addWidget(words, row, 0)
            grid.addWidget(part, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("Send a copy"), "title"))
        column.addWidget(Paragraph(context.theme, tr(ABOUT)))
        column.addSpacing(4)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def _explain(self) -> None:
        wanted = self.readings.value
        words = EVERYBODY if wanted is None else MINE if self._me.id in wanted else BLIND
        self.meaning.set_text(tr(words))

    def _protected(self, on: bool) -> None:
        self.password.setVisible(on)
        self._hint.setVisible(on)
        if on:
            self.password.setFocus()
        self._allow()

    def _allow(self) -> None:
        self.verb.setEnabled(not self.protect.isChecked() or len(self.password.text()) >= SHORTEST_PASSWORD)

    def _name(self) -> str:
        wanted = self.readings.value
        if wanted is None:
            return f"{self._stem} copy"
        if self._me.id in wanted:
            return f"{self._stem} ({self._me.name})"
        whose = [self._names[one] for one in wanted]
        return f"{self._stem} for {whose[0]}" if whose else f"{self._stem} to code"


def ask_what_to_send(
    context: Context, *, me: Reviewer, reviewers: Sequence[Reviewer], folders: Sequence[str], path: Path
) -> Sending | None:
    """Ask what goes along; nothing when cancelled.

    Args:
        folders: the folders of documents, in order.
        path: the project, for the suggested name.
    """
    dialog = SendCopyDialog(context, me=me, reviewers=reviewers, folders=folders, stem=path.stem)
    return dialog.sending if answered(dialog) else None


def _readings(me: Reviewer, reviewers: Sequence[Reviewer]) -> list[Item]:
    """Whose readings can go along; the values are ids of reviewers, None for all."""
    items = [
        Item(None, tr("Everybody’s")),
        Item((me.id,), tr("Only mine ({name})").format(name=me.name)),
        Item((), tr("Nobody’s: for coding blind")),
    ]
    for reviewer in reviewers:
        if reviewer.id != me.id:
            items.append(Item((reviewer.id,), tr("Only those of {name}: to go on blind").format(name=reviewer.name)))
    return items
