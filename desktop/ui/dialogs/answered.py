"""Runs a dialog and puts it away."""

from PySide6.QtWidgets import QDialog


def answered(dialog: QDialog) -> bool:
    """Have a dialog answered; says whether it was agreed to.

    What it holds can be read right after. It is deleted as soon as the window goes on: with the window as its parent
    it would otherwise stay in memory until the program ends, one more each time.
    """
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed
