"""The lock that lets one program at a time write to a project.

An empty-looking file in the user's data folder, named after the project file's device and inode, is locked through
the operating system: when its holder dies, however it dies, the lock is gone. SQLite's own exclusive mode would do
the same, but then a job's second connection would be locked out too. The project's folder stays untouched, so a
project in a folder where nothing may be written can still be read.
"""

import hashlib
import os
import sys
from datetime import datetime
from pathlib import Path

from desktop import paths
from desktop.file_errors import FolderNotWritable, ProjectBusy

_LOCKED_BYTE = 1 << 30
"""Windows locks bytes and then lets nobody read them: lock one far behind the words."""


class WriterLock:
    """The right to write to one file. Shared by the connections of one program that hand it on to each other."""

    def __init__(self, project: Path) -> None:
        """Take the lock.

        Raises:
            ProjectBusy: if another program, or another window of this one, has it.
            FolderNotWritable: the user's data folder cannot be written.
        """
        self._path = lock_path(project)
        self._holders = 1
        while True:
            try:
                self._path.parent.mkdir(exist_ok=True)
                self._fd = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as error:
                raise FolderNotWritable(self._path) from error
            if not try_lock(self._fd):
                holder = os.pread(self._fd, 200, 0).decode(errors="replace") if hasattr(os, "pread") else ""
                os.close(self._fd)
                raise ProjectBusy(project, holder or "elsewhere")
            if _is_still(self._path, self._fd):
                break
            os.close(self._fd)  # its last holder removed the file between our opening and our locking
        os.ftruncate(self._fd, 0)
        os.write(self._fd, f"by another program since {datetime.now():%H:%M} (process {os.getpid()})".encode())

    @property
    def is_shared(self) -> bool:
        """Whether other connections of this program still hold it."""
        return self._holders > 1

    def share(self) -> "WriterLock":
        """Let one more connection of this program write; each ends with ``release``."""
        self._holders += 1
        return self

    def release(self) -> None:
        """Give it back; free when all who share it have."""
        self._holders -= 1
        if self._holders:
            return
        if sys.platform == "win32":  # an open file cannot be removed there, and its name is short: leave it
            os.close(self._fd)
            return
        self._path.unlink(missing_ok=True)  # while still locked, so that nobody holds a file that has no name
        os.close(self._fd)


def lock_path(project: Path) -> Path:
    """Where the lock of a project file is, whatever the file is called."""
    found = project.stat()
    identity = f"{found.st_dev}:{found.st_ino}" if found.st_ino else os.fspath(project.resolve())
    return paths.user_data() / "locks" / f"{hashlib.sha256(identity.encode()).hexdigest()[:24]}.lock"


def _is_still(path: Path, fd: int) -> bool:
    """Whether the open file is the one that has the name."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(fd))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def try_lock(fd: int) -> bool:
        """Lock an open file for this process, if nobody else has; given back when it is closed or the process ends."""
        os.lseek(fd, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(fd, 0, os.SEEK_SET)
        return True
else:
    import errno
    import fcntl

    _TAKEN = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES)

    def try_lock(fd: int) -> bool:
        """Lock an open file for this process, if nobody else has; given back when it is closed or the process ends."""
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in _TAKEN  # a home without locks (some network drives) guards nothing
        return True
