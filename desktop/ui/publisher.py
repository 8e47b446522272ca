"""What is saved where: the exchange of a working copy with its shared file, beside everything else that one does.

Work goes out five seconds after the last change, when the window loses the focus, on Ctrl+S and at the end; what others
published is looked for every ten seconds and when the window gets the focus. All of it runs on a thread of its own.
"""

import logging
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.domain.progress import ended
from desktop.errors import UserError
from desktop.events import Changed
from desktop.file_errors import NotYetShared, ProjectBusy
from desktop.ui.context import Context
from desktop.ui.job_runner import JobRunner
from desktop.ui.words import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from desktop.domain.progress import Progress
    from desktop.jobs.exchange_work import Exchanged
    from desktop.jobs.look_around import Beside
    from desktop.session import Session
    from desktop.store.presence import Present
    from desktop.store.working_copy import WorkingCopy

logger = logging.getLogger(__name__)

SAVED, SAVING, HERE_ONLY, READ_ONLY = "Saved", "Saving", "Saved on this computer only", "Read-only"
QUIET_MS = 5_000
POLL_MS = 10_000
LOOK_AROUND_MS, LOOK_AGAIN_MS = 300, 60_000
LONGEST_SECONDS = 60.0
"""Work of somebody who never pauses goes out after this time, too."""

LARGE = 100 * 2**20
"""Bytes; a larger file goes out only where one stops: focus, Ctrl+S, end."""

WAITS_AT_END = (0.2, 1.0)


class Publisher(QObject):
    """Exchanges one session's work, and says how it stands.

    Attributes:
        state: one of SAVED, SAVING, HERE_ONLY, READ_ONLY.
        reason: why it is not saved where others see it; empty where there is none to tell.
        changed: the state is another one.
        arrived: work of others came in; with a ``Merged``.
        replaced: somebody's publish has put another file in the place of the one that is open.
        looked: what lies beside the project: who has it open, and second copies; with a ``Beside``.
    """

    changed = Signal()
    arrived = Signal(object)
    replaced = Signal()
    looked = Signal(object)

    def __init__(self, context: Context, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self.jobs = JobRunner(self)
        self.copy: WorkingCopy | None = session.copy if session.writable else None
        self.reason = ""
        self.state = self._resting_state(ahead=self.copy is not None)
        self._wanted: bool | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._after_changes)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look_again)
        self._ahead, self._coming_in, self._over = True, False, False
        self._at_end = False
        self._since = time.monotonic()
        self._mine: Present | None = None
        self._beside: Beside | None = None
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AROUND_MS)
        self._looking.timeout.connect(self._look_around)
        self._file = _number_of(session.project.path)
        if session.writable:
            self._looking.start()
            self._poll.start()
        if self.publishes:
            session.hub.subscribe(Changed, self._changed)
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)
            application.applicationStateChanged.connect(self._focus_changed)

    @property
    def publishes(self) -> bool:
        """Whether there is a shared file to publish to."""
        return self.copy is not None and self.copy.published

    def publish_now(self) -> None:
        """Exchange at once, both ways; after what is under way."""
        self._exchange(publish=True)

    def begin_end(self, then: "Callable[[], None]") -> bool:
        """Begin the last exchange as a job, and call back when it is over, whatever came of it.

        Returns:
            Whether there is something to wait for; else ``finish`` does what is left.
        """
        if self._over or self._at_end or not self.publishes or not self._ahead:
            return False
        if self.jobs.running or self._context.jobs.running:
            return False
        for timer in (self._quiet, self._poll, self._looking):
            timer.stop()
        assert self.copy is not None
        self._at_end = True
        self.jobs.start(
            tr("Saving to the shared folder"),
            partial(_on_thread, self._session, self.copy, publish=True, waits=WAITS_AT_END),
            done=lambda _found: then(),
            failed=partial(self._failed_at_end, then),
            cancelled=then,
        )
        return True

    def _failed_at_end(self, then: "Callable[[], None]", error: BaseException) -> None:
        """It is kept here, and goes out at the next opening."""
        logger.warning("not published at the end: %s", type(error).__name__)
        then()
        if not isinstance(error, UserError):
            raise error

    def finish(self) -> None:
        """End with the session: what is not published yet goes out, unless the shared file cannot be had now."""
        if self._over:
            return
        self._over = True
        for timer in (self._quiet, self._poll, self._looking):
            timer.stop()
        self.jobs.stop_and_wait()
        if self.copy is None and self._session.writable and self._is_replaced:
            self._save_replaced()
        if self.publishes:
            if not self._at_end:
                self._publish_at_end()
            if self._mine is not None:
                from desktop.store.presence import leave  # brings the store

                leave(self._session.home, self._mine)

    @property
    def _is_replaced(self) -> bool:
        """Whether what has the name of a file that is open in place is another file now, which its owner put there."""
        now = _number_of(self._session.project.path)
        return self._file is not None and now is not None and now != self._file

    def _save_replaced(self) -> None:
        """Keep what is in a file that lost its name to another: it is nowhere else."""
        from desktop.store.working_copy import adopt  # rarely needed

        self.copy = adopt(self._session.project)

    def _publish_at_end(self) -> None:
        from desktop.jobs.exchange_work import exchange_work  # brings the store
        from desktop.store.project_file import open_project

        assert self.copy is not None
        try:
            lock_from = self._session.project if self._session.copy is not None else None
            with open_project(self.copy.path, lock_from=lock_from) as own:
                ended(exchange_work(self.copy, own, publish=True, waits=WAITS_AT_END))
        except UserError as error:  # it is kept here, and goes out at the next opening
            logger.warning("not published at the end: %s", type(error).__name__)

    def _changed(self, _event: Changed) -> None:
        if self._coming_in or self._over:
            return
        self._at_end = False  # what comes now is not part of an exchange that was meant to be the last
        if self.state != HERE_ONLY:
            self._since = time.monotonic()
        self._ahead = True
        self._show(HERE_ONLY)
        self._quiet.start()

    def _after_changes(self) -> None:
        assert self.copy is not None
        if self.copy.path.stat().st_size <= LARGE:
            self._exchange(publish=True)

    def _look_again(self) -> None:
        if self.copy is None and self._is_replaced:
            self._poll.stop()
            self.replaced.emit()
            return
        large = self.copy is not None and self.copy.path.stat().st_size > LARGE
        pauses = not self._quiet.isActive() or time.monotonic() - self._since > LONGEST_SECONDS
        self._exchange(publish=self._ahead and pauses and not large)

    def _focus_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._exchange(publish=False)
        elif state == Qt.ApplicationState.ApplicationInactive and self._ahead:
            self._exchange(publish=True)

    def _exchange(self, *, publish: bool) -> None:
        if not self.publishes or self._over:
            return
        if self.jobs.running or self._context.jobs.writing:
            self._wanted = publish or bool(self._wanted)
            return
        assert self.copy is not None
        self._wanted = None
        if publish and self._ahead and not self.reason:
            self._show(SAVING)
        self.jobs.start(
            "",
            partial(_on_thread, self._session, self.copy, publish=publish),
            done=self._exchanged,
            failed=self._failed,
        )

    def _exchanged(self, found: "Exchanged") -> None:
        if self._over:
            return
        self.reason = ""
        self._ahead = found.ahead or self._quiet.isActive()
        if found.published:
            self._since = time.monotonic()
        self._show(self._resting_state(ahead=self._ahead))
        if found.arrived.changes:
            self._coming_in = True  # what comes in is no work of ours that would have to go out
            self._session.catch_up(tr("Work of others came in"))
            self._coming_in = False
            self.arrived.emit(found.arrived)
        self._go_on()

    def _failed(self, error: BaseException) -> None:
        if self._over:
            return
        if not isinstance(error, UserError):
            raise error
        if not isinstance(error, ProjectBusy):  # a job of the window is writing: it is tried again in ten seconds
            self.reason = " ".join(told(error))
            if not isinstance(error, NotYetShared):
                self._context.toasts.show(self.reason)
        self._show(HERE_ONLY if self._ahead else SAVED)
        self._go_on()

    def _go_on(self) -> None:
        if self._wanted is not None:
            QTimer.singleShot(0, self, lambda: self._exchange(publish=bool(self._wanted)))

    def _resting_state(self, *, ahead: bool) -> str:
        if not self._session.writable:
            return READ_ONLY
        if self._session.copy is None:
            return SAVED
        return HERE_ONLY if ahead or not self._session.copy.published else SAVED

    def _show(self, state: str) -> None:
        self.state = state
        self.changed.emit()

    def _look_around(self) -> None:
        if self.jobs.running:
            self._looking.start(LOOK_AROUND_MS)
            return
        from desktop.jobs.look_around import look_around  # brings the store
        from desktop.store.presence import me

        home, path = self._session.home, self._session.project.path
        if self._mine is None and self.publishes:
            self._mine = me(self._session.reviewer.name)
        mine, before = self._mine, self._beside
        self.jobs.start(
            "", lambda: look_around(home, path, mine, before), done=self._looked_around, failed=self._failed
        )

    def _looked_around(self, found: "Beside") -> None:
        if self._over:
            return
        first, self._beside = self._beside is None, found
        self.looked.emit(found)
        if self.publishes:
            self._looking.start(LOOK_AGAIN_MS)
            if first:
                self._exchange(publish=True)


def _on_thread(
    session: "Session", copy: "WorkingCopy", *, publish: bool, waits: "Sequence[float] | None" = None
) -> "Generator[Progress, None, Exchanged]":
    from desktop.jobs.exchange_work import WAITS, exchange_work  # brings the store
    from desktop.store.project_file import open_project

    with open_project(copy.path, lock_from=session.project) as own:
        return (yield from exchange_work(copy, own, publish=publish, waits=WAITS if waits is None else waits))


def _number_of(path: Path) -> tuple[int, int] | None:
    """What tells a file from another that has its name; nothing while none has."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
