"""CPU time and memory of this process and of those that it started."""

import os
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

Outcome = dict[str, object]
"""``samples``: CPU seconds of each repetition; ``peak_mb``, ``resident_mb`` and ``mb`` where memory or size matters.

``alike`` is what both sides must have found.
"""


def cpu() -> float:
    """CPU seconds used so far by this process since its start, and by its children that have ended."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


@contextmanager
def sample(samples: list[float]) -> Iterator[None]:
    """Add the CPU seconds of the block to a list."""
    before = cpu()
    yield
    samples.append(cpu() - before)


class Stopwatch:
    """Adds up the CPU seconds of a function of a module, wherever it is called through the module."""

    def __init__(self, module: ModuleType, name: str) -> None:
        self.seconds = 0.0
        timed = getattr(module, name)

        def run(*arguments: object, **named: object) -> object:
            before = time.process_time()
            try:
                return timed(*arguments, **named)
            finally:
                self.seconds += time.process_time() - before

        setattr(module, name, run)


def peak_mb() -> float:
    """The most memory that this process held at a time."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def resident_mb() -> float:
    """The memory that this process holds now; where the system does not say, the most it ever held."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
    except OSError:
        return peak_mb()
