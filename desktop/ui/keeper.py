"""Backups while one works, and a look through a file that was shown at once because it was known.

Backups are made some time after a project was opened, every half hour after that, and before many codings are
removed. All this runs beside everything
else and says nothing when all is well. One that cannot be made is told once, for it is the
disk of this computer that is full.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import UserError
from desktop.events import ManyRemoved
from desktop.file_errors import BackupNotMade
from desktop.ui.context import Context
from desktop.ui.job_runner import JobRunner
from desktop.ui.words import told

if TYPE_CHECKING:
    from desktop.session import Session

LOOK_MS = 10_000
FIRST_MS = 60_000
EVERY_MS = 30 * 60_000


class Keeper(QObject):
    """Keeps backups of one session's project, and looks it through once where nobody has at this opening.

    Attributes:
        damaged: the look found something; with the findings as sentences.
    """

    damaged = Signal(tuple)

    def __init__(self, context: Context, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self.jobs = JobRunner(self)
        self._reason = "opened"
        self._told = False
        self._timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._timer.timeout.connect(self.back_up)
        self._look_timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look_timer.timeout.connect(self.look_through)
        self._aside: list[Path] = []
        self.jobs.ended.connect(self._finish)
        if session.writable:
            session.hub.subscribe(ManyRemoved, self.set_aside)
            self._timer.start()
            self._look_timer.start()

    def back_up(self) -> None:
        """Make a backup now, unless one is being made or a job is writing; the next is due half an hour later."""
        if not self.jobs.running and not self._context.jobs.writing:
            from desktop.jobs.back_up_project import back_up_project  # nothing of it is needed for a minute

            path, reason = self._session.project.path, self._reason
            self.jobs.start(
                "", lambda: back_up_project(path, reason=reason), done=lambda _made: None, failed=self._failed
            )
            self._reason = "work"
        self._timer.start(EVERY_MS)

    def look_through(self) -> None:
        """Look for damage, unless that was done before the project was shown."""
        if self._session.examined or not self._session.known:
            return
        if self.jobs.running or self._context.jobs.writing:
            self._look_timer.start()
            return
        from desktop.store.check import check_project  # as above

        path = self._session.project.path
        self.jobs.start("", lambda: check_project(path), done=self._looked, failed=self._failed)

    def set_aside(self, _event: ManyRemoved) -> None:
        """Copy the project before many codings go, unless a backup is fresh; a backup is made of it beside the work."""
        from desktop.store import backups  # as above

        if backups.has_fresh(self._session.project):
            return
        try:
            self._aside.append(backups.set_aside(self._session.project, reason="deletion"))
        except BackupNotMade as error:
            self._failed(error)
        QTimer.singleShot(0, self._finish)

    def _finish(self) -> None:
        """Make a backup of what was set aside, as soon as no other is being made."""
        if self._aside and not self.jobs.running:
            from desktop.jobs.back_up_project import finish_backup  # as above

            aside = self._aside.pop(0)
            self.jobs.start("", lambda: finish_backup(aside), done=lambda _made: None, failed=self._failed)

    def stop(self) -> None:
        """End with the session; a backup that is being made is given up."""
        self._timer.stop()
        self._look_timer.stop()
        self._aside.clear()
        self.jobs.stop_and_wait()

    def _looked(self, findings: tuple[str, ...]) -> None:
        self._session.examined = not findings
        if findings:
            self._session.known = False
            self.damaged.emit(findings)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if not self._told:
            self._told = True
            self._context.toasts.show(" ".join(told(error)))
