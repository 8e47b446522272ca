"""The start: no network from here on, then the window or the command line."""

import multiprocessing
import sys
from collections.abc import Container, Sequence
from pathlib import Path

from desktop import offline
from desktop.errors import NoScreen
from desktop.file_errors import FileMissing

PROJECT_ENDING = ".gloss"


def main() -> int:
    """Run what the arguments ask for and give the exit code."""
    # First of all: a worker process of the frozen program starts here, and must not get as far as a window.
    multiprocessing.freeze_support()
    offline.install()
    from desktop.cli.main import COMMANDS, cli  # not at the top: worker processes import this module, too

    arguments = sys.argv[1:]
    if asks_for_the_window(arguments, COMMANDS):
        return _window(Path(arguments[0]) if arguments else None)
    cli.main(arguments, prog_name="glossator", obj=open_window)
    return 0


def asks_for_the_window(arguments: Sequence[str], commands: Container[str]) -> bool:
    """Whether there is no argument, or only the path of a project (a file called like a command is not opened so)."""
    if len(arguments) != 1:
        return not arguments
    (only,) = arguments
    is_path = only.casefold().endswith(PROJECT_ENDING) or Path(only).is_file()
    return is_path and not only.startswith("-") and only not in commands


def open_window(project: Path | None) -> int:
    """Open the window, on a project or on nothing yet, and give its exit code when it is closed."""
    from desktop.app import run_window  # Qt takes longer to import than most commands take to run

    return run_window(project)


def _window(project: Path | None) -> int:
    """Open the window as a command would do it: what cannot be done is a sentence and exit code 1."""
    from desktop.cli.faults import Fault, faults_as_sentences  # as above
    from desktop.cli.screen import has_screen

    try:
        with faults_as_sentences():
            if project is not None and not project.exists():
                raise FileMissing(project)
            if not has_screen():
                raise NoScreen
            return open_window(project)
    except Fault as fault:
        fault.show()
        return fault.exit_code


if __name__ == "__main__":
    sys.exit(main())
