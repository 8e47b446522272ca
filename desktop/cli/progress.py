"""Steps a job to its end under a progress bar on standard error, where that is a terminal."""

import sys
import time
from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

from desktop.domain.progress import Progress

Result = TypeVar("Result")
WIDTH = 24
PAUSE = 0.05
"""Seconds between two drawings: a terminal takes longer to draw than a job to step."""


def finish(job: Generator[Progress, None, Result]) -> Result:
    """Step the job to its end and give its result; the job is closed however this ends."""
    bar = _Bar()
    with closing(job):
        try:
            while True:
                bar.show(next(job))
        except StopIteration as end:
            result: Result = end.value
            return result
        finally:
            bar.clear()


class _Bar:
    """One line that is written over; nothing at all where nobody would see it."""

    def __init__(self) -> None:
        self._wanted = sys.stderr.isatty()
        self._length = 0
        self._next = 0.0

    def show(self, progress: Progress) -> None:
        now = time.monotonic()
        if not self._wanted or now < self._next:
            return
        self._next = now + PAUSE
        share = progress.done / progress.total if progress.total else 0.0
        filled = round(min(share, 1.0) * WIDTH)
        line = f"[{'█' * filled}{'·' * (WIDTH - filled)}] {progress.done}/{progress.total} {progress.what}"[:100]
        sys.stderr.write("\r" + line.ljust(self._length))
        sys.stderr.flush()
        self._length = len(line)

    def clear(self) -> None:
        if self._length:
            sys.stderr.write("\r" + " " * self._length + "\r")
            sys.stderr.flush()
