"""Processes that are killed in the midst of their work."""

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from random import Random

DONE = "done"
"""What a process says last, where it says that it has ended."""


@contextmanager
def _running(target: object, given: tuple[object, ...]) -> Iterator[tuple[BaseProcess, Connection]]:
    """A function in a process of its own, and what it says; killed at the end."""
    context = multiprocessing.get_context("fork")  # no start-up cost; the child only ever touches its own file
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=target, args=(*given, theirs))  # type: ignore[arg-type]
    child.start()
    theirs.close()
    try:
        yield child, ours
    finally:
        _kill(child)


def _kill(child: BaseProcess) -> None:
    if child.is_alive():
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
    child.join()


def killed(target: object, *given: object, after_ms: float, words: int = 1) -> list[str]:
    """Run a function in a process of its own until it has said so much, and a moment longer; all that it said."""
    with _running(target, given) as (child, ours):
        said = [ours.recv()]
        while len(said) < words and said[-1] != DONE:
            said.append(ours.recv())
        time.sleep(after_ms / 1000)
        _kill(child)
        try:
            while True:
                said.append(ours.recv())
        except (EOFError, OSError):  # the last word may have been cut off; then it was not said
            return said


class Moments:
    """Moments at which to kill a work, told by its words: so they fall alike on slow machines and on fast ones.

    Of all kills a tenth come after the work has said that it is done, a fifth while its end is saved.
    """

    def __init__(self, draw: Random, target: object, *given: object) -> None:
        """Watch the work once, unhindered, to know its words and the time after each."""
        self._draw = draw
        at, word = [], ""
        with _running(target, given) as (_child, ours):
            while word != DONE:
                word = ours.recv()
                at.append(time.monotonic())
        self._gaps = [(later - sooner) * 1000 for sooner, later in zip(at, at[1:], strict=False)]

    def next(self) -> dict[str, float]:
        """The next moment, as ``killed`` takes it."""
        kind, last = self._draw.random(), len(self._gaps)
        if kind < 0.1:
            return {"words": last + 1, "after_ms": self._draw.uniform(0, 5)}
        word = last if kind < 0.3 else self._draw.randint(1, last)
        return {"words": word, "after_ms": self._draw.uniform(0, self._gaps[word - 1] * 1.1)}
