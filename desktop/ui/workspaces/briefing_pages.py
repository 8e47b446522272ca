"""Keeps the preview of a briefing in step with the project: composed on a thread of its own once edits rest."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import BriefingId
from desktop.jobs.compose_preview import Preview, compose_preview
from desktop.session import Session
from desktop.ui.briefing.pieces import pieces_of, words_in
from desktop.ui.briefing.sheet import Sheet
from desktop.ui.context import Context
from desktop.ui.job_runner import QuietRunner
from desktop.ui.words import tr

QUIET_MS = 60
"""How long edits must rest before the pages are composed anew."""


class BriefingPages(QObject):
    """The pages of the briefing that is shown.

    Attributes:
        sheet: the view.
        preview: what it shows; None until it is composed.
        words: how many words that has.
        shown: the pages show the project as it is now.
    """

    shown = Signal()

    def __init__(self, context: Context, workspace: QWidget) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        assert context.session is not None
        self._context = context
        self._session: Session = context.session
        self._briefing_id: BriefingId | None = None
        self.sheet = Sheet(context.theme, tr("Preview of the pages"))
        self.preview: Preview | None = None
        self.words = 0
        self._stale = False
        self._runner = QuietRunner(self)
        self._runner.done.connect(self._show)
        self._runner.failed.connect(lambda error: context.dialogs.show_error(error))
        self._later = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._later.timeout.connect(self.compose)

    def set_briefing(self, briefing_id: BriefingId | None) -> None:
        """Show another briefing, or none."""
        if briefing_id != self._briefing_id:
            self._briefing_id, self.preview = briefing_id, None
            self.sheet.set_pieces(())

    def compose_soon(self) -> None:
        """Something has changed. Pages that nobody sees wait: composing a large project takes its time."""
        self._stale = not self._workspace.isVisible()
        if not self._stale:
            self._later.start()

    def catch_up(self) -> None:
        """The workspace comes to the front: compose if something has changed meanwhile."""
        if self._stale:
            self.compose()

    def compose(self) -> None:
        """Compose the pages anew."""
        self._later.stop()
        self._stale = False
        if self._briefing_id is None or self._context.session is not self._session:
            return
        path, briefing_id, today = self._session.project.path, self._briefing_id, date.today()
        self._runner.ask(lambda: compose_preview(path, briefing_id, today=today))

    def stop(self) -> None:
        """Compose no more; for closing the project."""
        self._later.stop()
        self._runner.stop_and_wait()

    def _show(self, preview: Preview) -> None:
        if preview.briefing is None or preview.briefing_id != self._briefing_id:
            return
        self.preview = preview
        pieces = pieces_of(preview.briefing, preview.owners)
        self.sheet.set_pieces(pieces)
        self.words = words_in(pieces)
        self.shown.emit()
