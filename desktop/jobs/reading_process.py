"""The process that parses files of others: a crash, a bomb or an endless loop in a file ends it, never the program.

It is started by spawn, so that it holds nothing of the program's memory, kept for a whole import, and started anew
after it has died. It may use no network, so much memory and so much processor time for each file.
"""

import logging
import signal
import traceback
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from desktop import offline
from desktop.domain.document import ParsedDocument
from desktop.errors import DocumentUnreadable, UserError
from desktop.jobs.process_limits import limit_memory, limit_time
from desktop.jobs.worker_start import start_worker
from desktop.readers import table

logger = logging.getLogger(__name__)

MOST_MEMORY = 900 * 1024**2
MOST_SECONDS = 30
_MOST_WAITING = 150.0  # wall time for a file, where processor time cannot be limited or nothing is being computed
_OUT_OF_TIME = -24  # SIGXCPU, by its number: Windows does not know the name
_SENTENCES = tuple[tuple[str, str, str], dict[str, str]]


class ReadingProcess:
    """A worker process that reads one file at a time. Used as a context; leaving it ends the worker."""

    def __init__(self, *, memory: int = MOST_MEMORY, seconds: int = MOST_SECONDS) -> None:
        self._limits = (memory, seconds)
        self._worker: BaseProcess | None = None
        self._connection: Connection | None = None
        self._name = ""
        self._waited = 0.0

    def send(self, key: str, data: bytes, name: str) -> None:
        """Have the reader of that key read a file. Its answer is taken before the next file is sent.

        Raises:
            DocumentUnreadable: no worker can be started.
        """
        self._name, self._waited = name, 0.0
        try:
            self._connected().send((key, data, name))
        except (BrokenPipeError, ConnectionResetError):  # it died after its last answer
            self.close()
            self._connected().send((key, data, name))

    def is_done(self, within: float) -> bool:
        """Wait so many seconds for the answer; whether it is there, or the worker has died or hung."""
        if self._connected().poll(within):
            return True
        self._waited += within
        return self._waited > _MOST_WAITING

    def take(self) -> ParsedDocument:
        """What became of the file that was sent.

        Raises:
            UserError: the reader's own sentence, or that it died over the file.
        """
        connection = self._connected()
        try:
            if not connection.poll(0):
                raise EOFError
            answer: ParsedDocument | _SENTENCES = connection.recv()
        except (EOFError, ConnectionResetError):
            raise DocumentUnreadable(self._name, self._cause_of_death()) from None
        if isinstance(answer, ParsedDocument):
            return answer
        raise error_of(answer)

    def close(self) -> None:
        """End the worker, whatever it is doing."""
        worker, self._worker = self._worker, None
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
        if worker is not None:
            worker.kill()
            worker.join()
            worker.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _connected(self) -> Connection:
        """The connection to the worker, which is started with the first file: many imports need none.

        Raises:
            DocumentUnreadable: there is no worker, and none can be started.
        """
        if self._connection is None:
            try:
                self._connection, self._worker = start_worker(serve, self._limits)
            except OSError as error:
                raise DocumentUnreadable(self._name, "the system starts no process that would read it") from error
        return self._connection

    def _cause_of_death(self) -> str:
        """Why there is no answer; the worker is gone afterwards."""
        worker = self._worker
        code = None
        if worker is not None:
            worker.join(0.0 if self._waited > _MOST_WAITING else 5.0)
            code = worker.exitcode
        self.close()
        if code is None or code == _OUT_OF_TIME:
            return f"it takes more than {self._limits[1]} seconds to read"
        return "its reader broke off over it"


def serve(connection: Connection, memory: int, seconds: int) -> None:
    """The worker's whole life: read what is sent, answer, until nobody is at the other end."""
    offline.install()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches both; the program ends this one
    limit_memory(memory)
    while True:
        try:
            key, data, name = connection.recv()
        except (EOFError, ConnectionResetError):
            return
        limit_time(seconds)
        try:
            connection.send(outcome(key, data, name))
        except BrokenPipeError:
            return


def outcome(key: str, data: bytes, name: str) -> ParsedDocument | _SENTENCES:
    """The document that a reader makes of the bytes, or the sentences that say why it makes none.

    A fault in a reader must not end an import of three hundred files: it is logged, without the error's own words,
    which could be the document's.
    """
    try:
        return table.reader(key).read(data, name)
    except UserError as error:
        return _told(error)
    except MemoryError:
        told = DocumentUnreadable(name, "it needs more memory than a document may")
    except Exception as error:  # any: see above
        place = "".join(traceback.format_tb(error.__traceback__))
        logger.error("The reader %s failed with %s at\n%s", key, type(error).__name__, place)
        told = DocumentUnreadable(name, "its reader failed on it")
    return _told(told)


def error_of(answer: _SENTENCES) -> UserError:
    """The error that the sentences came from, as far as it is told."""
    (what, safe, next_step), facts = answer
    return UserError(what, safe=safe, next_step=next_step, **facts)


def _told(error: UserError) -> _SENTENCES:
    """Its sentences, and what goes into them as plain text: nothing else goes from process to process."""
    return error.templates, {name: str(fact) for name, fact in error.facts.items()}
