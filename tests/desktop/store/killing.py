"""Processes that are killed in the midst of their work."""

import multiprocessing
import os
import signal
import time
from pathlib import Path

from desktop.store.check import check_project


def killed(target: object, *given: object, after_ms: float) -> list[str]:
    """Run a function in a process of its own until it has said something, and a moment longer; what it said."""
    context = multiprocessing.get_context("fork")  # no start-up cost; the child only ever touches its own file
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=target, args=(*given, theirs))  # type: ignore[arg-type]
    child.start()
    theirs.close()
    said = [ours.recv()]
    time.sleep(after_ms / 1000)
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    child.join()
    try:
        while True:
            said.append(ours.recv())
    except (EOFError, OSError):  # the last word may have been cut off; then it was not said
        return said


def findings(path: Path) -> tuple[str, ...]:
    """What the check of a project has to say."""
    job = check_project(path)
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value
