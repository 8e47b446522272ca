"""The only place that shows errors: a user error as its sentence, a fault of ours as a fault, with a report kept.

Reports are plain text in the user's data folder. They hold where the program was, not what it worked on: no text of
documents, no memos, no names, hence no messages of exceptions and no values of variables.
"""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop import paths
from desktop.errors import UserError
from desktop.ui.words import told, tr
from desktop.version import VERSION
from exports.errors import ExportError

logger = logging.getLogger(__name__)

KEPT_REPORTS = 20


def reports_folder() -> Path:
    """Where reports of faults are kept."""
    folder = paths.user_data() / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def report_text(error: BaseException) -> str:
    """A report on an error: versions, the kind of error and the places in the program, nothing of the user's."""
    lines = _head(datetime.now(UTC))
    chain: BaseException | None = error
    while chain is not None:
        lines.append("")
        for frame in traceback.extract_tb(chain.__traceback__):
            lines.append(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}")
        lines.append(f"{type(chain).__module__}.{type(chain).__name__}")
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines) + "\n"


def keep_report(error: BaseException) -> Path | None:
    """Write a report on a fault; the newest twenty are kept.

    Returns:
        Where it is, or nothing where it could not be written.
    """
    return _keep(report_text(error))


def keep_report_of_stop(at: datetime, trace: str) -> Path | None:
    """Write a report on a run that was cut off.

    Args:
        at: when it was last known to run.
        trace: the places in the program where it broke down; empty where nothing is known of that.
    """
    places = trace or "The system ended the program, or the power failed: there is no trace of a fault in it.\n"
    return _keep("\n".join([*_head(at), "", places]))


def _head(at: datetime) -> list[str]:
    return [
        f"Glossator {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        at.isoformat(timespec="seconds"),
    ]


def _keep(text: str) -> Path | None:
    try:
        folder = reports_folder()
        file = folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        file.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("report-*.txt"))[:-KEPT_REPORTS]:
            old.unlink()
    except OSError:
        logger.warning("a report could not be written")
        return None
    return file


class ErrorBox(QDialog):
    """One error: what happened, what is safe and what to do; the technical text under *Details*."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errorBox")
        self.setWindowTitle(tr("Glossator"))
        what, rest = sentences(error)
        self.details_text = report_text(error)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        for text, role in ((what, "errorTitle"), (rest, "body")):
            if text:
                label = QLabel(text)
                label.setProperty("role", role)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(label)
        self.details = QPlainTextEdit(self.details_text)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.hide()
        column.addWidget(self.details)
        column.addStretch(1)
        column.addSpacing(8)
        buttons = self._buttons()
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()  # only now is it in this window
        self.setMinimumWidth(480)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        details = QPushButton(tr("Details"))
        details.setCheckable(True)
        details.toggled.connect(self._show_details)
        copy = QPushButton(tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details_text))
        box.addButton(details, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        return box

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.adjustSize()


def sentences(error: BaseException) -> tuple[str, str]:
    """What an error says to people: what happened, and the rest."""
    if isinstance(error, UserError | ExportError):
        what, *rest = told(error)
        return what, " ".join(rest)
    return (
        tr("Glossator ran into a fault of its own."),
        tr(
            "Your work up to here is saved. A report without any of your text was kept; "
            "Help, Open the folder with reports, leads to it."
        ),
    )


def install_fault_handler(show: Callable[[BaseException], None]) -> None:
    """Have errors that reach Qt's event loop shown, and faults of ours reported, instead of printed and lost.

    Args:
        show: shows an error; a second error while it is open is only reported.
    """
    showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        if not isinstance(error, UserError):
            keep_report(error)
            logger.error("fault: %s", kind.__name__)
        if not showing:
            showing = True
            try:
                show(error)
            finally:
                showing = False

    sys.excepthook = hook
