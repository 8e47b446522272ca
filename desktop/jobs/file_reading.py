"""Reading one file of somebody else: its bytes, and the document that its reader makes of them."""

from collections.abc import Generator
from pathlib import Path

from desktop.domain.document import ParsedDocument
from desktop.domain.progress import Progress
from desktop.errors import DocumentUnreadable
from desktop.file_errors import FileMissing, FileUnreadable
from desktop.jobs.reading_process import ReadingProcess, error_of, outcome
from desktop.readers.table import Reader

LARGEST_FILE = 200_000_000
_STEP = 0.1  # seconds between two looks at the reading process


def read_in_steps(
    reader: Reader, data: bytes, name: str, *, process: ReadingProcess, step: Progress
) -> Generator[Progress, None, ParsedDocument]:
    """The document that a reader makes, in the reading process where its format asks for that.

    Yields:
        The step given, each tenth of a second, so that Cancel is heard. Returns the document.

    Raises:
        UserError: if it cannot be read.
    """
    if reader.isolated:
        process.send(reader.key, data, name)
        while not process.is_done(_STEP):
            yield step
        return process.take()
    answer = outcome(reader.key, data, name)
    if isinstance(answer, ParsedDocument):
        return answer
    raise error_of(answer)


def bytes_of(path: Path) -> bytes:
    """The whole file.

    Raises:
        UserError: if it is missing, unreadable or too large.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DocumentUnreadable(path.name, "it is larger than 200 MB", next_step="Split it and add the parts.")
        return path.read_bytes()
    except FileNotFoundError:
        raise FileMissing(path) from None
    except OSError as error:
        raise FileUnreadable(path, (error.strerror or "the system refused").lower()) from error
