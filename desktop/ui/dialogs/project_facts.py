"""What the project says of itself and its briefings show: title, question, marking, handling, language."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from desktop.domain.project import Project
from desktop.ui.context import Context
from desktop.ui.dialogs.answered import answered
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.labels import role_label
from desktop.ui.words import mark, tr

LANGUAGES = (
    ("en-GB", "English (United Kingdom)"), ("en-IE", "English (Ireland)"), ("en-US", "English (United States)"),
    ("de-DE", "German"), ("fr-FR", "French"), ("es-ES", "Spanish"), ("it-IT", "Italian"), ("nl-NL", "Dutch"),
    ("pt-PT", "Portuguese"), ("pl-PL", "Polish"), ("da-DK", "Danish"), ("sv-SE", "Swedish"), ("nb-NO", "Norwegian"),
    ("fi-FI", "Finnish"), ("cs-CZ", "Czech"), ("el-GR", "Greek"), ("cy-GB", "Welsh"), ("ga-IE", "Irish"),
)  # fmt: skip
FIELDS = (
    ("title", "Title", "Stands on the window and on the briefing."),
    ("question", "Question", "What the project is to answer; stands under the briefing’s title."),
    ("marking", "Marking", "For example OFFICIAL, or Not for publication; stands on every page of the briefing."),
    ("handling", "Handling", "Who may see it and what may be done with it; stands below the marking."),
    ("language", "Language", "Of the briefing: for hyphens and spelling in Word."),
)

BLIND = mark(
    "Hides from each reviewer what a colleague coded in a document until the two of them have marked it as read. "
    "The history keeps who coded when, and each switch of this."
)


class ProjectDialog(QDialog):
    """The dialog; it only reads when the project can only be read."""

    def __init__(self, context: Context, project: Project) -> None:
        super().__init__(context.widget)
        self.setWindowTitle(tr("Project"))
        self.setMinimumWidth(640)
        self._project = project
        self.title = QLineEdit(project.title)
        self.question = QPlainTextEdit(project.question)
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(5 * self.fontMetrics().lineSpacing() + 14)
        self.question.installEventFilter(self)
        self.marking = QLineEdit(project.marking)
        self.handling = QLineEdit(project.handling)
        self.language = Choice(context.theme, tr("Language"))
        known = [Item(tag, f"{tr(name)} · {tag}") for tag, name in LANGUAGES]
        if project.language not in dict(LANGUAGES):
            known.insert(0, Item(project.language, project.language))
        self.language.set_items(known, project.language)
        self.blind = CheckBox(context.theme, tr("Code blind"))
        self.blind.setChecked(project.blind)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = self.buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("role", "primary")
        self.keep.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(writable=context.writable)
        self.title.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.title.setFocus()

    @property
    def facts(self) -> dict[str, str]:
        """What was changed, by the names of the facts."""
        new = {
            "title": " ".join(self.title.text().split()),
            "question": self.question.toPlainText().strip(),
            "marking": " ".join(self.marking.text().split()),
            "handling": " ".join(self.handling.text().split()),
            "language": str(self.language.value),
        }
        changed = {fact: value for fact, value in new.items() if value != getattr(self._project, fact)}
        if self.blind.isChecked() != self._project.blind:
            changed["blind"] = "on" if self.blind.isChecked() else "off"
        return changed

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps, from the field where Enter makes a new line."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.type() == QEvent.Type.KeyPress and self.keep.isEnabled():
            assert isinstance(event, QKeyEvent)
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.accept()
                return True
        return False

    def _lay_out(self, *, writable: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 90)
        controls = (self.title, self.question, self.marking, self.handling, self.language)
        for number, ((_fact, words, help_line), control) in enumerate(zip(FIELDS, controls, strict=True)):
            words, help_line = tr(words), tr(help_line)
            label = role_label(words, "fieldLabel")
            label.setBuddy(control)
            control.setAccessibleName(words)
            control.setAccessibleDescription(help_line)
            control.setEnabled(writable)
            at = Qt.AlignmentFlag.AlignTop if control is self.question else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label, 3 * number, 0, at)
            grid.addWidget(control, 3 * number, 1)
            grid.addWidget(_caption(help_line), 3 * number + 1, 1)
            grid.setRowMinimumHeight(3 * number + 2, 8)
        about = tr(BLIND)
        self.blind.setAccessibleDescription(about)
        self.blind.setEnabled(writable)
        row = 3 * len(controls)
        grid.addWidget(self.blind, row, 1)
        grid.addWidget(_caption(about), row + 1, 1)
        self.keep.setEnabled(writable)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("Project"), "title"))
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self.buttons)


def _caption(words: str) -> QLabel:
    made = role_label(words, "caption")
    made.setWordWrap(True)
    return made


def ask_project_facts(context: Context, project: Project) -> dict[str, str]:
    """Show what the project says of itself; gives what was changed, nothing when cancelled."""
    dialog = ProjectDialog(context, project)
    return dialog.facts if answered(dialog) else {}
