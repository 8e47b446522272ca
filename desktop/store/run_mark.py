"""A mark in the user's folder that the window is running: one that nobody holds any more tells of a run cut off.

The mark is locked through the operating system, so it cannot be mistaken for one of a window that still runs, and a
process that was killed leaves it behind. It names the project that was open; where the program itself broke down, the
places in it where that happened are kept beside. Neither holds anything of a document.
"""

import faulthandler
import json
import os
import re
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from desktop import paths
from desktop.store.writer_lock import try_lock

_PLACES = re.compile(r'File "(?:[^"\n]*[/\\])?([^"/\\\n]+)"')


@dataclass(frozen=True, slots=True)
class CutOff:
    """A run that did not end by itself.

    Attributes:
        at: when it was last known to run, UTC.
        project: what was open then.
        trace: where in the program it broke down, names of files and functions only; empty where the system ended it.
    """

    at: datetime
    project: Path | None
    trace: str


class RunMark:
    """The mark of this run."""

    def __init__(self, *, traces: bool = False) -> None:
        """Set it.

        Args:
            traces: keep what Python can say when it breaks down; there is one such place in a process.

        Raises:
            OSError: the user's folder cannot be written.
        """
        _folder().mkdir(exist_ok=True)
        self._path = _folder() / f"{os.getpid()}-{secrets.token_hex(4)}.json"
        self._fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        try_lock(self._fd)
        self._trace: BinaryIO | None = None
        if traces:
            self._trace = _trace_of(self._path).open("wb")
            faulthandler.enable(self._trace)
        self.note(None)

    def note(self, project: Path | None) -> None:
        """Say that the program runs now, and on what."""
        text = json.dumps({"project": None if project is None else os.fspath(project)}).encode()
        with suppress(OSError):  # a full disk must not end anybody's work over this
            os.lseek(self._fd, 0, os.SEEK_SET)
            os.write(self._fd, text)
            os.ftruncate(self._fd, len(text))
            os.utime(self._path)

    def end(self) -> None:
        """Take the mark away: the run ended as it should."""
        if self._trace is not None:
            faulthandler.disable()
            self._trace.close()
            _trace_of(self._path).unlink(missing_ok=True)
        if os.name == "nt":  # an open file cannot be removed there
            os.close(self._fd)
            self._path.unlink(missing_ok=True)
            return
        self._path.unlink(missing_ok=True)
        os.close(self._fd)


def runs_cut_off() -> tuple[CutOff, ...]:
    """Every run that left its mark behind, the last one first; their marks are taken away."""
    found = []
    for path in _folder().glob("*.json"):
        with suppress(OSError):
            fd = os.open(path, os.O_RDWR)
            try:
                free = try_lock(fd)
                read = _read(path) if free else None
            finally:
                os.close(fd)
            if read is not None:
                found.append(read)
                path.unlink(missing_ok=True)
                _trace_of(path).unlink(missing_ok=True)
    return tuple(sorted(found, key=lambda run: run.at, reverse=True))


def _read(path: Path) -> CutOff:
    at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    try:
        project = json.loads(path.read_text("utf-8")).get("project")
    except (ValueError, AttributeError):  # cut off in the midst of being written
        project = None
    try:
        trace = _trace_of(path).read_text("utf-8", errors="replace")
    except OSError:
        trace = ""
    return CutOff(at, Path(project) if project else None, _PLACES.sub(r"\1", trace))


def _folder() -> Path:
    return paths.user_data() / "running"


def _trace_of(path: Path) -> Path:
    return path.with_suffix(".trace")
