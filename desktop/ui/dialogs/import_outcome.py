"""What became of each file of an import, where some could not be read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from desktop.jobs.import_documents import Imported
from desktop.ui.context import Context
from desktop.ui.dialogs.answered import answered
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import told, tr

WORDS = {"added": "Imported", "present": "Already in the project", "failed": "Not imported"}


def outcome_text(outcome: Sequence[Imported]) -> str:
    """The files grouped by what became of them, failures first, as plain text."""
    lines: list[str] = []
    for status in ("failed", "present", "added"):
        rows = [row for row in outcome if row.status == status]
        if rows:
            lines.extend(["", f"{tr(WORDS[status])} ({len(rows)})"])
        for row in rows:
            reason = " ".join(told(row.error)) if row.error is not None else row.reason
            name = row.file.name
            told_already = reason.startswith(name)
            lines.append("  " + (reason if told_already else f"{name}: {reason}" if reason else name))
            lines.extend(f"      {warning}" for warning in row.warnings)
    return "\n".join(lines).strip()


def show_outcome(context: Context, outcome: Sequence[Imported]) -> None:
    """Show the list; it can be selected and copied."""
    dialog = QDialog(context.widget)
    dialog.setWindowTitle(tr("Import"))
    dialog.resize(fitting(640, 420))
    text = QTextBrowser()
    text.setAccessibleName(tr("What became of each file"))
    text.setProperty("role", "field")
    text.setPlainText(outcome_text(outcome))
    text.document().setDocumentMargin(10)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(12)
    column.addWidget(role_label(tr("What became of each file"), "title"))
    column.addWidget(text, 1)
    column.addWidget(buttons)
    answered(dialog)
