"""A search in all documents while it is under way: it hands on what it finds, and gives way to what is asked later."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.progress import Progress
from desktop.domain.search_query import SearchQuery
from desktop.jobs.search_documents import Found, SearchOutcome, search_documents
from desktop.ui.context import Context
from desktop.ui.job_runner import JobRunner
from desktop.ui.words import tr

MOST = 5_000
"""Places that are listed."""


class SearchUnderWay(QObject):
    """Looks for one query at a time.

    Attributes:
        found: with more documents that have it.
        preparing: with how many documents of how many have been made ready, where that takes long.
        done: everything was looked through; with the documents that ``found`` has not told of.
        changed: it has begun or ended.
        query: what is looked for, or was looked for last; nothing where nothing is.
        is_under_way: whether it is still looking.
        told_all: whether it has looked through everything and left no place out.
    """

    found = Signal(object)
    preparing = Signal(int, int)
    done = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._path = context, path
        self.query: SearchQuery | None = None
        self.is_under_way = self.told_all = False
        self._is_stale = False
        self._added = 0
        self.runner = JobRunner(self, every=0)
        self.runner.progressed.connect(lambda progress, _left: self._step(progress))
        self.runner.ended.connect(self._ended)

    def look_for(self, query: SearchQuery | None) -> None:
        """Look for something else, or for nothing; what is under way is ended first."""
        self.query = query
        if self.runner.running:
            self._is_stale = True
            self.runner.cancel()
        else:
            self._begin()

    def stop(self) -> None:
        """End what is under way, and wait for that."""
        self._is_stale = False
        self.runner.stop_and_wait()

    def _begin(self) -> None:
        self._is_stale, self.told_all, self._added = False, False, 0
        query, path = self.query, self._path
        self.is_under_way = query is not None
        self.changed.emit()
        if query is not None:
            self.runner.start(
                tr("Searching"),
                lambda: search_documents(path, query, most=MOST),
                done=self._done,
                failed=self._context.dialogs.show_error,
            )

    def _step(self, progress: Progress) -> None:
        if self._is_stale:
            return
        if isinstance(progress, Found):
            self._added += len(progress.new)
            self.found.emit(progress.new)
        else:
            self.preparing.emit(progress.done, progress.total)

    def _done(self, outcome: SearchOutcome) -> None:
        if not self._is_stale:
            self.told_all = outcome.complete
            self.done.emit(outcome.documents[self._added :])

    def _ended(self) -> None:
        self.is_under_way = False
        if self._is_stale:
            self._begin()
        else:
            self.changed.emit()
