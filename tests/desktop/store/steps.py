"""Jobs, run to their end in a test's own thread."""

from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from desktop.domain.progress import Progress
from desktop.store.check import check_project

Result = TypeVar("Result")


def ended(steps: Generator[Progress, None, Result]) -> Result:
    """What a job came to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def findings(path: Path) -> tuple[str, ...]:
    """Everything that the check of a project has to say against a file."""
    return ended(check_project(path))
