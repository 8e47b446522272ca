"""The most memory that a process held at a time, by what Linux says of that process alone.

``getrusage`` also counts what its parent held when it was started: the tests before, not the program.
"""

import re
from pathlib import Path

from desktop.jobs.reading_process import ReadingProcess

_PEAK = re.compile(r"^VmHWM:\s*(\d+) kB$", re.MULTILINE)


def peak_mb(process: int | str = "self") -> int:
    """Megabytes; 0 where no such process is left, or the system does not say."""
    try:
        found = _PEAK.search(Path(f"/proc/{process}/status").read_text(encoding="ascii"))
    except OSError:
        return 0
    return int(found[1]) // 1024 if found else 0


def worker_peak_mb(process: ReadingProcess) -> int:
    """Megabytes of the worker that is reading; 0 where none is left."""
    worker = process._worker
    return peak_mb(worker.pid) if worker is not None and worker.pid is not None else 0
