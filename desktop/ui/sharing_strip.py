"""What is said over the work area about where the project lives, and who else works on it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.session import Session
from desktop.store.front_wishes import take_wish, wish_path
from desktop.ui.actions.elsewhere import bars_beside, received_bar, tell_arrived
from desktop.ui.actions.entering import go_on_in_copy, open_path
from desktop.ui.context import Context
from desktop.ui.panels.status_bar import StatusBar
from desktop.ui.publisher import Publisher
from desktop.ui.widgets.message_bar import MessageBar
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.jobs.look_around import Beside

WISH_MS = 500
READ_ONLY = (
    "This project is open for reading only: it is open for writing elsewhere, or the file may not be changed. "
    "To work on it, close it there and open it again, or save a copy."
)


class SharingStrip(QWidget):
    """The bars, none as a rule, and the publisher whose states the status bar shows."""

    def __init__(self, context: Context, session: Session, status: StatusBar) -> None:
        super().__init__()
        self._context, self._status = context, status
        self.publisher = Publisher(context, session, self)
        context.saving = self.publisher
        self._beside: list[MessageBar] = []
        self._told: tuple[object, object] = ((), ())
        self._bars = QVBoxLayout(self)
        self._bars.setContentsMargins(0, 0, 0, 0)
        self._bars.setSpacing(0)
        if not session.writable:
            self._bars.addWidget(MessageBar(context.theme, tr(READ_ONLY), icon="lock"))
        elif session.copy is not None and not session.copy.published:
            self._bars.addWidget(received_bar(context, partial(_go_on_in, context)))
        self.publisher.changed.connect(self._show_saved)
        self.publisher.arrived.connect(partial(tell_arrived, context))
        self.publisher.replaced.connect(partial(go_on_in_copy, context), Qt.ConnectionType.QueuedConnection)
        self.publisher.looked.connect(self._show_beside)
        if session.copy is not None:
            self._show_saved()
        if session.writable:
            self._wish = wish_path(session.project.path)
            self._wishes = QTimer(self, interval=WISH_MS)
            self._wishes.timeout.connect(self._come_to_front)
            self._wishes.start()

    def _come_to_front(self) -> None:
        """Answer a second start on this project."""
        if take_wish(self._wish):
            window = self._context.widget
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()
            QApplication.alert(window)  # where the system lets no window come up by itself

    def _show_saved(self) -> None:
        self._status.show_saved(self.publisher.state, self.publisher.reason)

    def _show_beside(self, found: "Beside") -> None:
        if (found.present, found.copies) == self._told:
            return  # a bar that was closed stays closed until there is something else to say
        self._told = (found.present, found.copies)
        for old in self._beside:
            old.hide()
            old.deleteLater()
        self._beside = bars_beside(self._context, found)
        for bar in self._beside:
            self._bars.addWidget(bar)


def _go_on_in(context: Context, path: Path) -> None:
    open_path(context, path)
