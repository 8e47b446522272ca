"""How a job is stepped: on a thread of its own, or in slices on the window's.

A job is a generator that yields ``Progress`` and returns its result (desktop/jobs). It is made, stepped and closed on
one thread, so that a database connection inside it never changes threads.
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


class Stepper(QThread):
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


class Slicer(QObject):
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
