"""The dialogs that interrupt, as the functions that handlers are given; tests put others in their place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from desktop.kept_settings import Settings
from desktop.ui.context import Dialogs
from desktop.ui.dialogs.answered import answered
from desktop.ui.dialogs.choose import choose
from desktop.ui.error_box import ErrorBox
from desktop.ui.theme import Theme
from desktop.ui.widgets.window_place import fitting

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TEXT_WIDTH = 480
"""Of the window that asks for a line of text, in pixels: a title can be read whole in it."""


def native_dialogs(parent: Callable[[], QWidget | None], settings: Settings, theme: Theme) -> Dialogs:
    """The real ones: the system's file dialogs, and small windows of our own.

    Args:
        parent: gives the window to stand over; asked each time, as it comes after the dialogs.
        settings: where the last folder is kept.
    """

    def folder() -> str:
        return str(settings.get("window.folder"))

    def open_files(title: str, kinds: str) -> tuple[Path, ...]:
        names, _kind = QFileDialog.getOpenFileNames(parent(), title, folder(), kinds)
        return tuple(Path(name) for name in names)

    def open_file(title: str, kinds: str) -> Path | None:
        name, _kind = QFileDialog.getOpenFileName(parent(), title, folder(), kinds)
        return Path(name) if name else None

    def save_file(title: str, suggested: Path, kinds: str) -> Path | None:
        name, _kind = QFileDialog.getSaveFileName(parent(), title, str(suggested), kinds)
        return Path(name) if name else None

    def text(title: str, label: str, begin: str) -> str | None:
        dialog = QInputDialog(parent())
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(begin)
        dialog.resize(fitting(TEXT_WIDTH, 0))
        return (dialog.textValue().strip() or None) if answered(dialog) else None

    def password(title: str, label: str) -> str | None:
        answer, agreed = QInputDialog.getText(parent(), title, label, QLineEdit.EchoMode.Password)
        return answer if agreed and answer else None

    def confirm(question: str, meaning: str, verb: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Glossator", question, parent=parent())
        box.setInformativeText(meaning)
        agree = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        answered(box)
        return box.clickedButton() is agree

    def show_error(error: BaseException) -> None:
        answered(ErrorBox(error, parent()))

    def open_path(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def printer(title: str) -> "QPrinter | None":
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # rarely used

        chosen = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(chosen, parent())
        dialog.setWindowTitle(title)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        return chosen if answered(dialog) else None

    return Dialogs(
        ask_open_files=open_files,
        ask_open_file=open_file,
        ask_save_file=save_file,
        ask_text=text,
        ask_choice=lambda title, label, choices: choose(theme, parent(), title, label, choices),
        confirm=confirm,
        show_error=show_error,
        open_path=open_path,
        ask_password=password,
        ask_printer=printer,
    )
