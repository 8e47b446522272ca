"""What a process that works on files of others may use: so much memory, and so much processor time for each task."""

import math
import sys


def limit_memory(most: int) -> None:
    """Cap what the process takes for its data, in bytes; only Linux keeps to it.

    The address space may be twice that: libraries take much of it and no memory.
    """
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        resource.setrlimit(resource.RLIMIT_AS, (2 * most, 2 * most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_time(seconds: int) -> None:
    """Let the process end after so much more processor time than it has used by now."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = math.ceil(used.ru_utime + used.ru_stime) + seconds
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))
