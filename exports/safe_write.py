"""A file appears whole or not at all."""

import contextlib
import errno
import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from exports.errors import TargetDiskFull, TargetLocked, TargetNotWritable

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write into, beside the target; it takes the target's place at the end, or goes away on any failure.

    Args:
        path: the target. A file that stands there is replaced and keeps its permissions; a link is followed.

    Raises:
        TargetLocked: if Word or LibreOffice has the target open, or the system refuses to replace it.
        TargetDiskFull: if there is no space left.
        TargetNotWritable: if the folder is missing, or it or the file may not be written.
    """
    target = Path(os.path.realpath(path))
    _refuse_locked(target)
    try:
        draft = _draft_beside(target)
    except OSError as error:
        raise _as_sentence(error, path) from error
    try:
        with _Draft(io.FileIO(draft, "wb")) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _replace(draft, target)
    except OSError as error:
        raise _as_sentence(error, path) from error
    finally:
        with contextlib.suppress(OSError):  # gone already where all went well
            os.unlink(draft)


def is_open_elsewhere(path: Path) -> bool:
    """Whether Word or LibreOffice has a file open.

    Word leaves ``~$`` and the name less up to two letters beside an open file; LibreOffice ``.~lock.name#``.
    """
    owners = [f"~${path.name[cut:]}" for cut in range(3)] + [f".~lock.{path.name}#"]
    return path.exists() and any((path.parent / owner).exists() for owner in owners)


class _Draft(io.BufferedWriter):
    """A file that takes whatever comes after it was closed, and keeps none of it.

    A ZipFile that was left behind by a full disk writes its end record when it is swept away, and Python would print a
    traceback for the closed file that it finds then.
    """

    _place = 0

    def write(self, buffer: Any, /) -> int:  # Any: Python 3.11 has no name for what a file can take
        if not self.closed:
            return super().write(buffer)
        self._place += len(buffer)
        return len(buffer)

    def seek(self, target: int, whence: int = 0, /) -> int:
        if not self.closed:
            return super().seek(target, whence)
        self._place = target
        return target

    def tell(self) -> int:
        return self._place if self.closed else super().tell()

    def flush(self) -> None:
        if not self.closed:
            super().flush()


def _draft_beside(target: Path) -> str:
    """A new empty file in the target's folder, with the permissions that the target has or would get."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "it is read-only")
    handle, draft = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
    os.close(handle)
    os.chmod(draft, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
    return draft


def _umask() -> int:
    """The process's mask for new files; the system tells it only in exchange for another."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _replace(draft: str, target: Path) -> None:
    try:
        os.replace(draft, target)
    except PermissionError as error:
        if os.name == "nt":  # Windows refuses to replace a file that a program holds open
            raise TargetLocked(target) from error
        raise
    if os.name != "nt":  # a folder cannot be opened, nor its entry be flushed, on Windows
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _refuse_locked(target: Path) -> None:
    if is_open_elsewhere(target):
        raise TargetLocked(target)


def _as_sentence(error: OSError, path: Path) -> TargetDiskFull | TargetNotWritable:
    if error.errno in _FULL:
        return TargetDiskFull(path)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return TargetNotWritable(path, f"there is no folder {path.parent}")
    reason = (error.strerror or str(error) or "the system refuses").rstrip(".")
    return TargetNotWritable(path, reason[:1].lower() + reason[1:])
