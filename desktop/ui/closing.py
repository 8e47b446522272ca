"""Before the window closes: what is not in the shared folder yet goes there, on a thread, with a way not to wait.

Nothing hangs on it: everything is in the working copy on this computer, and goes out at the next opening where it does
not now. So *Later* loses nothing. Where nothing may be waited for, the publisher does it itself at its end.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop.ui.widgets.memo_field import MemoField
from desktop.ui.words import tr

if TYPE_CHECKING:  # the window is above this
    from PySide6.QtWidgets import QMainWindow

    from desktop.domain.progress import Progress
    from desktop.ui.publisher import Publisher

SHOWN_AFTER_MS = 400


def keep_typed(body: QWidget, panels: Mapping[str, Any]) -> None:
    """Save what is still being typed anywhere in the body of a window. Any: each panel has its own methods."""
    for key in ("documents", "codebook"):
        panels[key].tree.keep_typed()
        QCoreApplication.sendPostedEvents(panels[key], QEvent.Type.MetaCall)  # the new name is on its way
    for field in body.findChildren(MemoField):
        field.flush()


class Closing(QObject):
    """One window's way to its end.

    Attributes:
        dialog: says what is waited for; shown once that takes more than a moment.
    """

    def __init__(self, window: "QMainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QProgressDialog | None = None

    @property
    def waits(self) -> bool:
        """Whether the window will close by itself once the exchange is over."""
        return self.dialog is not None

    def put_off(self, publisher: "Publisher") -> bool:
        """Whether the window has to stay a moment: the exchange has begun, and closes it afterwards.

        While the system ends the session nothing is put off, for that would keep the system from it.
        """
        application = QGuiApplication.instance()
        is_leaving = isinstance(application, QGuiApplication) and application.isSavingSession()
        if is_leaving or not publisher.begin_end(self._close):
            return False
        dialog = QProgressDialog(self._window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setWindowTitle(tr("Closing"))
        dialog.setLabelText(tr("Saving to the shared folder. What you did is safe on this computer in any case."))
        dialog.setCancelButtonText(tr("Later"))
        dialog.setRange(0, 0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setMinimumDuration(SHOWN_AFTER_MS)
        dialog.canceled.connect(publisher.jobs.cancel)
        publisher.jobs.progressed.connect(self._show)
        self.dialog = dialog
        self._window.setEnabled(False)  # nothing more is typed, also before the dialog shows
        dialog.setEnabled(True)  # which went with the window
        return True

    def _show(self, progress: "Progress", _left: float | None) -> None:
        if self.dialog is not None and progress.total:
            self.dialog.setRange(0, progress.total)
            self.dialog.setValue(min(progress.done, progress.total - 1))

    def _close(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.canceled.disconnect()
            dialog.close()
            dialog.deleteLater()
        self._window.setEnabled(True)
        self._window.close()
