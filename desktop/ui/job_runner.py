"""Long work off the window's thread: steps a job's generator and tells how far it is.

A job is a generator that yields ``Progress`` and returns its result (desktop/jobs). It is made, stepped and closed on
one thread of its own, so that a database connection inside it never changes threads.
"""

import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from desktop.domain.progress import Progress

Result = TypeVar("Result")
Job = Callable[[], Generator[Progress, None, Result]]
"""Makes the generator; called on the job's own thread."""

SLICE_SECONDS = 0.02
REPORT_EVERY = 0.05
"""Seconds between two reports of progress, so that quick steps do not flood the window."""


class _Stepper(QThread):
    """The thread of one job."""

    progress = Signal(object)
    ended = Signal(object, object, bool)  # result, error, cancelled

    def __init__(self, make: Job[Any], parent: QObject, *, every: float) -> None:
        super().__init__(parent)
        self._make, self._every = make, every
        self.cancel = False

    def run(self) -> None:
        """Step the generator to its end, to its error or to the cancel."""
        result: Any = None
        error: BaseException | None = None
        try:
            result = self._step(self._make())
        except Exception as caught:  # whatever a job raises belongs to the window's thread, which shows it
            error = caught
        self.ended.emit(result, error, self.cancel and result is None and error is None)

    def _step(self, steps: Generator[Progress, None, Any]) -> Any:
        reported = 0.0
        try:
            while not self.cancel:
                progress = next(steps)
                now = time.monotonic()
                if now - reported >= self._every or progress.done == progress.total:
                    reported = now
                    self.progress.emit(progress)
        except StopIteration as stop:
            return stop.value
        finally:
            steps.close()  # runs the job's finally, which undoes what was half done
        return None


class _Slicer(QObject):
    """A job stepped on the window's own thread, some milliseconds between two looks at the user's events.

    For what only this thread may do, such as painting on a printer; everything else has a thread of its own.
    """

    progress = Signal(object)
    ended = Signal(object, object, bool)  # result, error, cancelled

    def __init__(self, make: Job[Any], parent: QObject, *, every: float) -> None:
        super().__init__(parent)
        self._make: Job[Any] | None = make
        self._every, self._reported = every, 0.0
        self._steps: Generator[Progress, None, Any] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)
        self.cancel = False

    def start(self) -> None:
        """Begin with the next turn of the event loop."""
        self._timer.start()

    def wait(self) -> None:
        """End at once, if it has not ended: nobody else steps it."""
        if self._timer.isActive():
            self._end(None, None)

    def _slice(self) -> None:
        began = time.monotonic()
        try:
            if self._steps is None:
                assert self._make is not None  # it is called once
                self._steps = self._make()
            while not self.cancel and time.monotonic() - began < SLICE_SECONDS:
                self._report(next(self._steps))
        except StopIteration as stop:
            self._end(stop.value, None)
        except Exception as caught:  # as on a thread: whoever started the job shows it
            self._end(None, caught)
        else:
            if self.cancel:
                self._end(None, None)

    def _report(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._reported >= self._every or progress.done == progress.total:
            self._reported = now
            self.progress.emit(progress)

    def _end(self, result: Any, error: BaseException | None) -> None:
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()  # runs the job's finally, which undoes what was half done
        self._steps = self._make = None
        self.ended.emit(result, error, self.cancel and result is None and error is None)


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
        self._thread: _Stepper | _Slicer | None = None
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
        self._run(_Stepper, label, make, (done, failed, cancelled), writing=writing)

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
        self._run(_Slicer, label, make, (done, failed, cancelled), writing=False)

    def _run(
        self,
        kind: type[_Stepper] | type[_Slicer],
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

    def __init__(self, thread: _Stepper, tell: Callable[[Any, BaseException | None, bool], None]) -> None:
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
        self._thread: _Stepper | None = None
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
        self._thread = _Stepper(make, self, every=REPORT_EVERY)
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
