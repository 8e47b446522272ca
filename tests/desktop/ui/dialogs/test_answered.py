"""Dialogs are gone from memory once they are answered."""

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop.session import Session
from desktop.ui.main_window import MainWindow


@pytest.mark.parametrize("key", ["help.about", "help.shortcuts", "edit.preferences", "file.export"])
def test_a_dialog_that_was_closed_is_deleted(session: Session, document, open_session, key: str) -> None:
    window: MainWindow = open_session(session)

    for _time in range(2):
        QTimer.singleShot(0, lambda: QApplication.activeModalWidget().close())
        window.actions_of.actions[key].trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert window.findChildren(QDialog) == []
