"""A second start on a project that is open already asks the first window to come to the front.

The two meet in a folder of the user's own: the second puts a wish down there, named like the lock that it found taken,
and the first, which looks there twice a second, takes it away. No socket, no server.
"""

import os
import time
from pathlib import Path

from desktop import paths
from desktop.store.writer_lock import lock_path

PATIENCE = 1.2
"""Seconds; a window that does nothing else takes a wish in half of one. A command that holds the lock never does."""

_LOOK = 0.05


def wish_path(project: Path) -> Path:
    """Where a wish for the window of a project is put down."""
    return paths.user_data() / "wishes" / lock_path(project).with_suffix(".front").name


def ask_to_front(project: Path, *, patience: float = PATIENCE) -> bool:
    """Ask the window that has a project open to come to the front.

    Returns:
        Whether it did; if not, no window has it open, or that one is busy.
    """
    try:
        wish = wish_path(project)
        wish.parent.mkdir(exist_ok=True)
        wish.write_text(str(os.getpid()), encoding="utf-8")
    except OSError:
        return False
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if not wish.exists():
            return True
        time.sleep(_LOOK)
    return not take_wish(wish)


def take_wish(wish: Path) -> bool:
    """Whether somebody asks; the wish is gone then."""
    try:
        wish.unlink()
    except OSError:
        return False
    return True
