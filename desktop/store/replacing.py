"""A finished file takes the place of another, whole or not at all, also on a network share or in a synced folder.

It is written beside its target under a name of its own, made durable, and renamed. On Windows a rename is refused
while somebody reads the target (a sharing violation); whoever calls decides how long to try again.
"""

import os
import re
import secrets
import shutil
import time
from pathlib import Path

_TRIES = re.compile(r".+\.tmp-[0-9a-f]{8}")
STALE_SECONDS = 12 * 3600


def write_beside(made: Path, target: Path) -> Path:
    """Copy a finished file to beside its target, under a name that nobody else has; durable when this returns.

    Returns:
        The new file, ``name.gloss.tmp-<8 hex>``, to be given to ``put_in_place``.

    Raises:
        OSError: it cannot be written there; nothing is left behind.
    """
    beside = target.with_name(f"{target.name}.tmp-{secrets.token_hex(4)}")
    try:
        with made.open("rb") as source, beside.open("xb") as copy:
            shutil.copyfileobj(source, copy, 1 << 20)
            copy.flush()
            os.fsync(copy.fileno())
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def put_in_place(beside: Path, target: Path) -> os.stat_result:
    """Give a file that was written beside its target the target's name.

    Returns:
        What the target is known by from now on.

    Raises:
        OSError: not now; the file beside stays, for another try.
    """
    found = beside.stat()
    os.replace(beside, target)
    sync_folder(target.parent)
    return found


def write_durably(path: Path, data: bytes) -> None:
    """Write a small file, whole or not at all; it outlasts a power cut when this returns.

    A rename alone does not: after a cut the new name may stand on what never reached the disk.

    Raises:
        OSError: it cannot be written; what was there before stays.
    """
    beside = path.with_name(f"{path.name}.tmp-{secrets.token_hex(4)}")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder durable, where the system can."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    except OSError:  # some network file systems do not know this of a folder; the file itself is safe
        return
    finally:
        os.close(fd)


def sweep(target: Path, *, now: float | None = None) -> None:
    """Remove what publishing that was cut off long ago has left beside a target."""
    oldest = (time.time() if now is None else now) - STALE_SECONDS
    try:
        for beside in target.parent.iterdir():
            ours = beside.name.startswith(f"{target.name}.tmp-") and _TRIES.fullmatch(beside.name)
            if ours and beside.stat().st_mtime < oldest:
                beside.unlink(missing_ok=True)
    except OSError:
        return  # a folder that cannot be listed, or a file that another program holds: it harms nobody
