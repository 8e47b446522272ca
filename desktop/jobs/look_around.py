"""Looks at what lies beside a project when it is opened: who else has it open, and second copies of it."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.progress import Progress
from desktop.store.conflict_copies import conflict_copies, named_like_conflicts
from desktop.store.presence import Present, come, others
from desktop.store.project_file import open_second_connection


@dataclass(frozen=True, slots=True)
class Beside:
    """What was found: people who have it open, those who came first before others, and copies that hold something."""

    present: tuple[Present, ...] = ()
    copies: tuple[Path, ...] = ()
    named: tuple[Path, ...] = ()
    """Files that are called like second copies, whatever they hold."""


def look_around(
    home: Path, path: Path, mine: Present | None = None, before: Beside | None = None
) -> Generator[Progress, None, Beside]:
    """Look at the folder in which people know a project to be.

    Args:
        home: the file as people know it.
        path: the file that is worked on: the same, or a working copy of it.
        mine: this opening, where others are to see it.
        before: what the last look found; copies are only looked into where others are there now.

    Yields:
        A step before each look.
    """
    yield Progress(0, 2, home.name)
    present = others(home, mine)
    if mine is not None:
        come(home, mine)
    yield Progress(1, 2, home.name)
    named = named_like_conflicts(home)
    if before is not None and set(named) <= set(before.named):
        copies = tuple(copy for copy in before.copies if copy in named)
    else:
        with open_second_connection(path) as project:
            copies = conflict_copies(home, project)
    yield Progress(2, 2, home.name)
    return Beside(present, copies, named)
