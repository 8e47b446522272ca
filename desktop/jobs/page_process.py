"""The process that draws the pages of a PDF: a crash or an endless loop in a file ends it, never the program.

Nothing here waits: the file goes over in pieces, and one task is under way at a time. Whoever uses it calls ``step``
until the answer is there. Answers are plain bytes, not pickles: what comes back from a stranger's file runs nothing.
"""

import json
import logging
import signal
import struct
import time
import traceback
from array import array
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from desktop import offline
from desktop.errors import PagesNotDrawn, UserError
from desktop.jobs.process_limits import limit_memory, limit_time
from desktop.jobs.worker_start import start_worker

logger = logging.getLogger(__name__)

MOST_MEMORY = 1024**3
MOST_SECONDS = 20
_MOST_WAITING = 60.0  # wall time for a task, where processor time cannot be limited or nothing is being computed
_PIECE = 1 << 20
_HEAD = struct.Struct("<BIII")  # kind, page, width, height
_READY, _OPENED, _PICTURE, _BOXES, _REFUSED = range(5)


@dataclass(frozen=True, slots=True)
class Opened:
    """The file is open; width and height of each page in points, as it is shown."""

    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A page, drawn: four bytes a pixel (blue, green, red, unused), row by row."""

    page: int
    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Boxes:
    """Left, top, right, bottom of each character of a page, one after the other, in points from the upper left."""

    page: int
    places: "array[float]"


@dataclass(frozen=True, slots=True)
class Refused:
    """A page that cannot be drawn, or the whole file (page 0), with the reason in sentences."""

    page: int
    reason: str


Answer = Opened | Picture | Boxes | Refused


class PageProcess:
    """A worker process with one PDF open at a time."""

    def __init__(self, *, memory: int = MOST_MEMORY, seconds: int = MOST_SECONDS) -> None:
        self._limits = (memory, seconds)
        self._worker: BaseProcess | None = None
        self._connection: Connection | None = None
        self._pieces: deque[bytes] = deque()
        self._is_ready = False
        self._asked_at: float | None = None
        self._name = ""

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked_at is not None

    def open(self, data: bytes, name: str) -> None:
        """Have it open a file; ``Opened`` or ``Refused`` comes back. What was under way before is given up."""
        if self.busy:
            self.close()
        self._name = name
        whole = memoryview(data)
        head = json.dumps({"task": "open", "size": len(data), "name": name}).encode()
        self._pieces = deque([head, *(bytes(whole[at : at + _PIECE]) for at in range(0, len(data), _PIECE))])
        self._begin()

    def ask_picture(self, page: int, width: int, height: int) -> None:
        """Have it draw a page, in pixels."""
        self._ask({"task": "picture", "page": page, "width": width, "height": height})

    def ask_boxes(self, page: int) -> None:
        """Have it say where the characters of a page stand."""
        self._ask({"task": "boxes", "page": page})

    def step(self) -> Answer | None:
        """Send what is to be sent, take what has come; returns at once.

        Raises:
            PagesNotDrawn: it died or hung over its task, or was not started; the next file or task starts it anew.
        """
        connection = self._connection
        if self._asked_at is None:
            return None
        if connection is None:
            self.close()
            raise PagesNotDrawn(self._name, "the system starts no process that would draw them")
        try:
            if self._is_ready and self._pieces:
                connection.send_bytes(self._pieces.popleft())
            if connection.poll(0):
                return self._taken(connection.recv_bytes())
        except (EOFError, OSError) as error:
            self.close()
            raise PagesNotDrawn(self._name, "what draws them broke off over it") from error
        if time.monotonic() - self._asked_at > _MOST_WAITING:
            self.close()
            raise PagesNotDrawn(self._name, "drawing them takes too long")
        return None

    def close(self) -> None:
        """End the worker, whatever it is doing."""
        worker, self._worker = self._worker, None
        connection, self._connection = self._connection, None
        self._pieces.clear()
        self._is_ready, self._asked_at = False, None
        if connection is not None:
            connection.close()
        if worker is not None:
            worker.kill()
            worker.join()
            worker.close()

    def _ask(self, task: dict[str, object]) -> None:
        if self.busy:
            raise RuntimeError("one task at a time")
        self._pieces.append(json.dumps(task).encode())
        self._begin()

    def _begin(self) -> None:
        self._asked_at = time.monotonic()
        if self._connection is None:
            with suppress(OSError):  # the next step says so, as it does of one that died
                self._connection, self._worker = start_worker(serve, self._limits)

    def _taken(self, message: bytes) -> Answer | None:
        kind, page, width, height = _HEAD.unpack_from(message)
        body = message[_HEAD.size :]
        if kind == _READY:
            self._is_ready = True
            return None
        self._asked_at = None
        if kind == _PICTURE:
            return Picture(page, width, height, body)
        if kind == _REFUSED:
            self._pieces.clear()
            return Refused(page, body.decode())
        floats = array("f")
        floats.frombytes(body)
        if kind == _BOXES:
            return Boxes(page, floats)
        return Opened(tuple(zip(floats[::2], floats[1::2], strict=True)))


def serve(connection: Connection, memory: int, seconds: int) -> None:
    """The worker's whole life: open, draw, measure, until nobody is at the other end."""
    offline.install()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches both; the program ends this one
    limit_memory(memory)
    pages = _Pages()
    try:
        connection.send_bytes(_HEAD.pack(_READY, 0, 0, 0))
        while True:
            task = json.loads(connection.recv_bytes())
            if task["task"] == "open":
                task["data"] = _received(connection, task["size"])
            limit_time(seconds)
            connection.send_bytes(pages.outcome(task))
    except (EOFError, ConnectionResetError, BrokenPipeError):
        return


def _received(connection: Connection, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        data += connection.recv_bytes()
    return bytes(data)


class _Pages:
    """The file that is open in the worker."""

    def __init__(self) -> None:
        from desktop.readers.pdf_pages import PdfPages

        self._make = PdfPages
        self._open: PdfPages | None = None

    def outcome(self, task: dict[str, object]) -> bytes:
        """The answer to a task as it goes over."""
        page = int(str(task.get("page", 0)))
        try:
            if task["task"] == "open":
                return _HEAD.pack(_OPENED, 0, 0, 0) + self._opened(task)
            assert self._open is not None
            if task["task"] == "boxes":
                return _HEAD.pack(_BOXES, page, 0, 0) + self._open.boxes(page).tobytes()
            width, height = int(str(task["width"])), int(str(task["height"]))
            return _HEAD.pack(_PICTURE, page, width, height) + self._open.picture(page, width, height)
        except UserError as error:
            told = str(error)
        except MemoryError:
            told = f"Page {page} needs more memory than a page may."
        except Exception as error:  # any: a fault over one page must not cost the others
            place = "".join(traceback.format_tb(error.__traceback__))
            logger.error("Drawing failed with %s at\n%s", type(error).__name__, place)
            told = f"Page {page} cannot be shown: drawing it failed." if page else "The pages cannot be shown."
        return _HEAD.pack(_REFUSED, page, 0, 0) + told.encode()

    def _opened(self, task: dict[str, object]) -> bytes:
        old, self._open = self._open, None
        if old is not None:
            old.close()
        data = task.pop("data")
        assert isinstance(data, bytes)
        self._open = self._make(data, str(task["name"]))
        return array("f", [side for size in self._open.sizes() for side in size]).tobytes()
