"""CPU time and memory of this process and of those that it started."""

import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager

Outcome = dict[str, object]
"""``samples``: CPU seconds of each repetition; ``peak_mb``, ``resident_mb`` and ``mb`` where memory or size matters."""


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
