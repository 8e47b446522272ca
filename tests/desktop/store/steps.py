"""What the check of a project says, all of it at once."""

from pathlib import Path

from desktop.domain.progress import ended
from desktop.store.check import check_project


def findings(path: Path) -> tuple[str, ...]:
    """Everything that the check of a project has to say against a file."""
    return ended(check_project(path))
