"""Long work beside the window: runs a job and tells how far it is. How it is stepped is in job_steps.py."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.progress import Progress
from desktop.ui.job_steps import Job, Result, Slicer, Stepper

REPORT_EVERY = 0.05
"""Seconds between two reports of progress, so that quick steps do not flood the window."""


class JobRunner(QObject):
    """Runs one job at a time.

    Args:
        every: seconds between two reports of progress; 0 for a job that paces itself and loses none.

    Attributes:
        started: with what is being done, as a sentence part (“Importing documents”).
        progressed: with a ``Progress`` and the seconds left, or None while that cannot be told.
        ended: after the last callback of a job.
    """

    started = Signal(str)
    progressed = Signal(object, object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None, *, every: float = REPORT_EVERY) -> None:
        super().__init__(parent)
        self._every = every
        self._thread: Stepper | Slicer | None = None
        self._began = 0.0
        self._callbacks: tuple[Callable[[Any], None], Callable[[BaseException], None], Callable[[], None]]
        self.label = ""
        self.writing = False

    @property
    def running(self) -> bool:
        """Whether a job is under way."""
        return self._thread is not None

    def start(
        self,
        label: str,
        make: Job[Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
        cancelled: Callable[[], None] = lambda: None,
        writing: bool = False,
    ) -> None:
        """Start a job; its outcome comes to one of the three callbacks on the window's thread.

        Args:
            label: what is being done, for the status bar.
            make: makes the generator; called on the job's thread.
            writing: whether the job writes to the project, so that nothing else may.

        Raises:
            RuntimeError: if another job is running; callers look at ``running`` first.
        """
        self._run(Stepper, label, make, (done, failed, cancelled), writing=writing)

    def start_here(
        self,
        label: str,
        make: Job[Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
        cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        """Start a job that is stepped on the window's thread, between the user's events; else like ``start``.

        Each of its steps must take a few milliseconds only.

        Raises:
            RuntimeError: if another job is running; callers look at ``running`` first.
        """
        self._run(Slicer, label, make, (done, failed, cancelled), writing=False)

    def _run(
        self,
        kind: type[Stepper] | type[Slicer],
        label: str,
        make: Job[Any],
        callbacks: tuple[Callable[[Any], None], Callable[[BaseException], None], Callable[[], None]],
        *,
        writing: bool,
    ) -> None:
        if self._thread is not None:
            raise RuntimeError(f"a job is running: {self.label}")
        thread = kind(make, self, every=self._every)
        self._thread, self.label, self.writing, self._began = thread, label, writing, time.monotonic()
        self._callbacks = callbacks
        # Bound methods of this object: a plain function might be called on the job's thread.
        thread.progress.connect(self._report)
        thread.ended.connect(self._end)
        self.started.emit(label)
        thread.start()

    def cancel(self) -> None:
        """Ask the running job to stop after its present step; what it half did is undone."""
        if self._thread is not None:
            self._thread.cancel = True

    def stop_and_wait(self) -> None:
        """Cancel the running job and wait for its end; for closing the window."""
        if self._thread is not None:
            self._thread.cancel = True
            self._thread.wait()

    def _end(self, result: Any, error: BaseException | None, stopped: bool) -> None:
        assert self._thread is not None
        done, failed, cancelled = self._callbacks
        self._thread.wait()
        self._thread.deleteLater()
        self._thread, self.writing = None, False
        try:
            if error is not None:
                failed(error)
            elif stopped:
                cancelled()
            else:
                done(result)
        finally:
            self.ended.emit()

    def _report(self, progress: Progress) -> None:
        spent = time.monotonic() - self._began
        known = progress.done and progress.total and spent > 1
        left = spent / progress.done * (progress.total - progress.done) if known else None
        self.progressed.emit(progress, left)


class _Ear(QObject):
    """Hears the end of one thread, on the window's own. What was sent before it is told to be deaf comes after that."""

    def __init__(self, thread: Stepper, tell: Callable[[Any, BaseException | None, bool], None]) -> None:
        super().__init__(thread)
        self.tell: Callable[[Any, BaseException | None, bool], None] | None = tell
        thread.ended.connect(self._hear)

    def _hear(self, result: Any, error: BaseException | None, stopped: bool) -> None:
        if self.tell is not None:
            self.tell(result, error, stopped)


class QuietRunner(QObject):
    """Runs the latest job asked for, beside whatever else runs, and tells nobody but its owner: for views that follow.

    What is asked for while one runs waits until that is done, and gives way to what is asked for later.

    Attributes:
        done: with a job's result.
        failed: with its error.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Stepper | None = None
        self._next: Job[Any] | None = None
        self._ear: _Ear

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._thread is not None

    def ask(self, make: Job[Any]) -> None:
        """Run a job; ``make`` is called on its thread."""
        if self._thread is not None:
            self._next = make
            return
        self._thread = Stepper(make, self, every=REPORT_EVERY)
        self._ear = _Ear(self._thread, self._end)
        self._thread.start()

    def stop_and_wait(self) -> None:
        """Forget what waits, and wait for the end of what runs; its result is told to nobody."""
        self._next = None
        if self._thread is not None:
            self._thread.cancel = True
            self._ear.tell = None
            self._thread.wait()
            self._thread.deleteLater()
            self._thread = None

    def _end(self, result: Any, error: BaseException | None, stopped: bool) -> None:
        assert self._thread is not None
        self._thread.wait()
        self._thread.deleteLater()
        self._thread = None
        following, self._next = self._next, None
        if following is not None:
            self.ask(following)
        if error is not None:
            self.failed.emit(error)
        elif not stopped:
            self.done.emit(result)
