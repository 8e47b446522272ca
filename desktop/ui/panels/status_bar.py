"""The status bar: saved when, what a job is doing, where one is, who one is, and what waits to be decided."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from desktop.analysis.blindness import conflict_count, document_count
from desktop.domain.progress import Progress
from desktop.events import Changed, DocumentShown
from desktop.session import Session
from desktop.store import documents
from desktop.ui.context import Context
from desktop.ui.motion import STILL
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import IconLabel
from desktop.ui.widgets.later import Later
from desktop.ui.words import tr

HEIGHT = 28
_SAVED_ICONS = {
    "Saving": ("refresh-cw", "text2"),
    "Saved on this computer only": ("hard-drive", "warn"),
    "Read-only": ("lock", "text2"),
}


class StatusBar(QFrame):
    """The row at the bottom."""

    def __init__(self, context: Context, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("statusBar")
        self._context = context
        self._session: Session = context.session
        theme = context.theme
        self.saved_icon = IconLabel(theme, "check", size=14, color="ok")
        self.saved, self.job = QLabel(), QLabel()
        self.document, self.codings, self.zoom = QLabel(), QLabel(), QLabel()
        self.reviewer = QLabel(self._session.reviewer.name)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(160)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = TextButton(theme, tr("Cancel"), role="link", on_click=context.jobs.cancel)
        self.conflicts = IconLabel(theme, "git-compare", size=14, color="warn")
        self.to_decide = TextButton(theme, "", role="badge", on_click=actions["file.conflicts"].trigger)
        self.to_decide.setToolTip(tr("Two versions of the same thing are kept; one is shown until somebody decides."))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(7)
        for part in (self.saved_icon, self.saved):
            row.addWidget(part)
        row.addSpacing(16)
        for job_part in (self.job, self.progress, self.cancel):
            row.addWidget(job_part)
        row.addStretch(1)
        row.addWidget(self.conflicts)
        row.addWidget(self.to_decide)
        for words in (self.document, self.codings, self.reviewer, self.zoom):
            row.addSpacing(14)
            row.addWidget(words)
        self.setFixedHeight(HEIGHT + theme.font_offset)
        self._later = Later(self, self.refresh)
        self._follow_jobs()
        self._session.hub.subscribe(Changed, self._changed)
        self._session.hub.subscribe(DocumentShown, lambda _event: self.refresh())
        self._saved_at(datetime.now())
        self.refresh()

    def refresh(self) -> None:
        """Read where one is."""
        project, shown = self._session.project, self._session.document_id
        order = [document.id for document in documents.all_documents(project)]
        if not order:
            self.document.setText(tr("No documents"))
            self.codings.setText(tr("No codings"))
        elif shown in order:
            self.document.setText(
                tr("Document {value} of {count}").format(value=order.index(shown) + 1, count=len(order))
            )
            count = document_count(project, shown, self._session.reviewer.id)
            self.codings.setText(
                f"{count:,} {tr('coding') if count == 1 else tr('codings')}" if count else tr("No codings")
            )
        else:
            self.document.setText(f"{len(order)} {tr('document') if len(order) == 1 else tr('documents')}")
            self.codings.setText("")
        waiting = conflict_count(project, self._session.reviewer.id)
        self.to_decide.setText(tr("{waiting} to decide").format(waiting=waiting))
        for part in (self.conflicts, self.to_decide):
            part.setVisible(bool(waiting))

    def set_zoom(self, per_cent: int | None) -> None:
        """Show the text size; none where the workspace in front has none."""
        self.zoom.setText(f"{per_cent} %" if per_cent is not None else "")
        self.zoom.setToolTip(tr("Text size: Ctrl+= and Ctrl+− change it, Ctrl+0 sets it back"))

    def _changed(self, _event: Changed) -> None:
        self._saved_at(datetime.now())
        self._later.soon()

    def show_saved(self, state: str, reason: str) -> None:
        """Say where the work of a working copy is saved, and why not where others see it."""
        if state == "Saved":
            self.saved.setText(tr("Saved {at:%H:%M}").format(at=datetime.now()))
        else:
            self.saved.setText(tr(state) if state != "Saving" else tr("Saving …"))
        icon, color = _SAVED_ICONS.get(state, ("check", "ok"))
        self.saved_icon.set_icon(icon, color=color)
        self.saved.setToolTip(reason)
        self.saved.setAccessibleDescription(reason)

    def _saved_at(self, at: datetime) -> None:
        if self._session.copy is not None and self._session.writable:
            return  # of a working copy, its exchange with the shared file says so
        if not self._session.project.writable:
            self.saved_icon.set_icon("lock", color="text2")
            self.saved.setText(tr("Read-only"))
        else:
            self.saved.setText(tr("Saved {at:%H:%M}").format(at=at))

    def _follow_jobs(self) -> None:
        jobs = self._context.jobs
        self._show_job(shown=False)
        for signal, slot in (
            (jobs.started, self._started),
            (jobs.progressed, self._progressed),
            (jobs.ended, self._ended),
        ):
            signal.connect(slot)

    def _started(self, label: str) -> None:
        self.job.setText(f"{label} …")
        # A range of nothing is painted as a bar that runs to and fro.
        self.progress.setRange(0, int(self._context.settings.get("look.motion") == STILL))
        self._show_job(shown=True)

    def _progressed(self, progress: Progress, left: float | None) -> None:
        if progress.total:
            self.progress.setRange(0, progress.total)
            self.progress.setValue(progress.done)
        numbers = f" {progress.done} of {progress.total}" if progress.total else ""
        time_left = f", {_duration(left)} left" if left is not None and left >= 2 else ""
        words = f"{self._context.jobs.label}{numbers}{time_left}"
        self.job.setText(words)
        self.job.setToolTip(progress.what)
        self.progress.setAccessibleDescription(words)

    def _ended(self) -> None:
        self._show_job(shown=False)

    def _show_job(self, *, shown: bool) -> None:
        parts: tuple[QWidget, ...] = (self.job, self.progress, self.cancel)
        for part in parts:
            part.setVisible(shown)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus if shown else Qt.FocusPolicy.NoFocus)


def _duration(seconds: float) -> str:
    return f"{round(seconds)} s" if seconds < 90 else f"{round(seconds / 60)} min"
