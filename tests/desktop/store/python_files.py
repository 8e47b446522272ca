"""What Python itself writes, on the disk of disk.py: each write, sync and new name is noted, and may fail."""

import errno
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from tests.desktop.store.disk import Disk

ERRORS = {13: errno.ENOSPC, 778: errno.EIO, 1034: errno.EIO}
"""SQLite's codes for a full disk, a failed write and a failed sync, as the system says them."""

AT_ONCE = 400
"""Bytes that the disk takes with one write, so that a file fails at many places."""


def _refuse_if_told(disk: "Disk", what: str, name: str) -> None:
    code = disk.fail(what, name)
    if code:
        raise OSError(ERRORS[code], os.strerror(ERRORS[code]), name)


def _file_class(disk: "Disk") -> type[io.FileIO]:
    class File(io.FileIO):
        """A file whose writes go through the disk."""

        def __init__(self, file: Any, mode: str = "r", *more: Any, **rest: Any) -> None:  # as io.FileIO takes them
            super().__init__(file, mode, *more, **rest)
            if "w" in mode and not isinstance(file, int):
                disk.events.append(("truncate", os.path.abspath(os.fsdecode(file)), 0, b""))

        def write(self, data: Any, /) -> int:
            name = _name_of(self.fileno())
            _refuse_if_told(disk, "write", name)
            part = bytes(data[:AT_ONCE])  # whoever writes more comes again with the rest
            disk.events.append(("write", name, self.tell(), part))
            return super().write(part)

    return File


def _opener(real_open: Any, file_class: type[io.FileIO]) -> Any:
    def opened(file: Any, mode: str = "r", buffering: int = -1, *more: Any, **rest: Any) -> Any:
        if isinstance(file, int) or not set(mode) & set("wxa+") or buffering == 0 or "opener" in rest:
            return real_open(file, mode, buffering, *more, **rest)
        raw = file_class(file, mode.replace("b", "").replace("t", ""))
        stream = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
        if "b" in mode:
            return stream
        names = ("encoding", "errors", "newline")
        return io.TextIOWrapper(stream, **{**dict(zip(names, more, strict=False)), **rest})  # type: ignore[arg-type]

    return opened


def _name_of(handle: int) -> str:
    return os.readlink(f"/proc/self/fd/{handle}")


@contextmanager
def through(disk: "Disk") -> Iterator[None]:
    """Let all that Python writes meanwhile go through a disk."""
    real_sync, real_replace, real_link = os.fsync, os.replace, os.link

    def sync(handle: int) -> None:
        name = _name_of(handle)
        if os.path.isdir(name):
            disk.events.append(("sync folder", name, 0, b""))
        else:
            _refuse_if_told(disk, "sync", name)
            disk.events.append(("sync", name, 0, b""))
        real_sync(handle)

    def renamed(what: str, act: Any) -> Any:
        def rename(old: Any, new: Any) -> None:
            act(old, new)
            disk.events.append((what, os.path.abspath(os.fsdecode(old)), 0, os.path.abspath(os.fsdecode(new)).encode()))

        return rename

    file_class = _file_class(disk)
    opened = _opener(io.open, file_class)
    with (
        patch("io.FileIO", file_class),
        patch("io.open", opened),
        patch("builtins.open", opened),
        patch("os.fsync", sync),
        patch("os.replace", renamed("rename", real_replace)),
        patch("os.rename", renamed("rename", os.rename)),
        patch("os.link", renamed("link", real_link)),
    ):
        yield
