"""What goes wrong in a command, told as one sentence on standard error: exit code 1, never a traceback."""

import errno
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import click

from desktop.errors import UserError
from desktop.paths import user_data
from exports.errors import ExportError

logger = logging.getLogger(__name__)
SAFE = "What was saved before is safe."


class Fault(click.ClickException):
    """Something that ends the command with its sentence and exit code 1."""

    def show(self, file: IO[Any] | None = None) -> None:  # Any: as click has it
        """Write the sentence to standard error, without a word before it."""
        say_fault(self.message, file=file)


def say_fault(sentence: str, *, file: IO[Any] | None = None) -> None:
    """Write one sentence to standard error; a fault that does not end the command is told so, too."""
    try:
        click.echo(sentence, file=file or sys.stderr)
    except OSError:
        logger.debug("standard error takes no more", exc_info=True)


@contextmanager
def faults_as_sentences() -> Iterator[None]:
    """Turn what the block raises into a `Fault`; wrong usage and plain ends of a command pass as they are."""
    try:
        yield
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except (UserError, ExportError) as error:
        raise Fault(str(error)) from error
    except KeyboardInterrupt as error:
        raise Fault(f"Stopped. {SAFE}") from error
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise  # the reader has gone: click ends quietly
        _drop_unwritten()
        raise Fault(_sentence(error)) from error
    except MemoryError as error:
        raise Fault(f"There is not enough memory for this. {SAFE} Close other programs and try again.") from error
    except UnicodeEncodeError as error:
        if not _has_broken_argument():
            raise Fault(_our_fault(error)) from error
        raise Fault("An argument holds bytes that are no text. Nothing was changed. Write it in UTF-8.") from error
    except Exception as error:
        raise Fault(_our_fault(error)) from error


def _drop_unwritten() -> None:
    """Forget what standard output could not take: Python would try it again at the end, and end with its own code."""
    try:
        sys.stdout.flush()
    except OSError:
        with open(os.devnull, "wb") as nothing:
            os.dup2(nothing.fileno(), sys.stdout.fileno())


def _sentence(error: OSError) -> str:
    """The sentence for an error of the operating system that no lower floor has turned into one."""
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"There is no space left on the disk{where}. {SAFE} Free some space and try again."
    return f"The system refused: {error.strerror or error}{where}. {SAFE}"


def _has_broken_argument() -> bool:
    return any("\ud800" <= character <= "\udfff" for argument in sys.argv for character in argument)


def _our_fault(error: Exception) -> str:
    """Log a fault of the program and give the sentence that says where."""
    kind = type(error).__name__
    try:
        log = user_data() / "faults.log"
        writer = logging.FileHandler(log, encoding="utf-8")
    except OSError:
        return f"Glossator made a mistake ({kind}). {SAFE}"
    logger.addHandler(writer)
    try:
        # Only where it happened: the message of an exception may hold words of a document.
        frames = _frames(error)
        logger.error("%s at %s", kind, frames)
    finally:
        logger.removeHandler(writer)
        writer.close()
    return f"Glossator made a mistake ({kind}). {SAFE} Please report it with the file {log}."


def _frames(error: Exception) -> str:
    places = []
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        places.append(f"{code.co_filename}:{step.tb_lineno} {code.co_name}")
        step = step.tb_next
    return " < ".join(reversed(places))
