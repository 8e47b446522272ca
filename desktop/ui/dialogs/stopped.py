"""What the next start says after a run that did not end by itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from desktop.store.run_mark import CutOff
from desktop.ui.context import Context
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.words import tr


class StoppedDialog(QDialog):
    """When it stopped, that the work is there, and two verbs."""

    def __init__(self, context: Context, run: CutOff, report: Path | None) -> None:
        super().__init__(context.widget)
        theme = context.theme
        self.setObjectName("stoppedDialog")
        self.setWindowTitle(tr("Glossator"))
        self.setFont(theme.font())
        self.setMinimumWidth(480)
        at = run.at.astimezone()
        self.sentence = Paragraph(theme, what_is_safe(run), color="text")
        self.buttons = QDialogButtonBox()
        self.go_on = self.buttons.addButton(tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.show_report = self.buttons.addButton(tr("Show report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_report.setEnabled(report is not None)
        self.buttons.accepted.connect(self.accept)
        if report is not None:
            self.show_report.clicked.connect(lambda: context.dialogs.open_path(report))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        words = tr("The program stopped unexpectedly at {time}.").format(time=f"{at:%H:%M}")
        column.addWidget(role_label(words, "title"))
        column.addWidget(self.sentence)
        column.addWidget(
            Paragraph(theme, tr("A report without any of your text was kept on this computer; nothing is sent."))
        )
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.go_on.setDefault(True)
        self.go_on.setFocus()


def what_is_safe(run: CutOff) -> str:
    """What became of the work."""
    if run.project is None:
        return tr("No project was open.")
    time = f"{run.at.astimezone():%H:%M}"
    return tr("Your work up to {time} is here, in {name}.").format(time=time, name=run.project.name)


def tell_stopped(context: Context, run: CutOff, report: Path | None, on_continue: Callable[[], None]) -> None:
    """Say it, and go on when it was read."""
    dialog = StoppedDialog(context, run, report)
    dialog.finished.connect(lambda _result: on_continue())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
