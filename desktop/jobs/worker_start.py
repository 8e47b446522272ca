"""Starting a worker process and the pipe to it: both are there afterwards, or neither."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess


def start_worker(serve: Callable[..., None], limits: tuple[int, ...]) -> tuple[Connection, BaseProcess]:
    """Start a process by spawn, so that it holds nothing of this one's memory; it ends with this one.

    Args:
        serve: the worker's whole life; takes its end of the pipe, then the limits.

    Returns:
        Our end of the pipe, and the process.

    Raises:
        OSError: the system starts none, for want of memory, processes or open files. Nothing is left behind.
    """
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    worker = spawning.Process(target=serve, args=(theirs, *limits), daemon=True)
    try:
        worker.start()
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()
    return ours, worker
