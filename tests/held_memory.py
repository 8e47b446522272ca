"""Memory that this process holds now, and how much of it is in use, by what Linux and its C library say."""

import contextlib
import ctypes
import gc
from pathlib import Path


def held_mb() -> float:
    """Megabytes that this process alone holds, without what the C library keeps for later of what was given back to it.

    Pages of files, of programs and fonts, are not counted: the system takes them back when it likes, and here it does.
    Python's own allocator keeps a megabyte as long as one object lies in it, and small objects that take the place of a
    picture keep all its pages: 15 MB came and went with what was in use the same. Hence the settings of `make soak`.
    """
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):  # another C library than glibc
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in status if line.startswith(("RssAnon:", "RssShmem:"))) / 1000


class _Allocated(ctypes.Structure):
    """What glibc's ``mallinfo2`` gives, in bytes."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in ("arena", "free_blocks", "fast_blocks", "maps", "mapped", "most", "fast", "used", "free", "top")
    ]


def used_mb() -> float:
    """Megabytes of what is held that are in use, by glibc, else 0; the rest are free places within pages."""
    try:
        ask = ctypes.CDLL("libc.so.6").mallinfo2
    except (OSError, AttributeError):
        return 0.0
    ask.restype = _Allocated
    found = ask()
    return float(found.used + found.mapped) / 1e6
