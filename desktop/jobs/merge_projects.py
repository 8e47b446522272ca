"""Merges other files into a project: one transaction for all of them, or a look at what it would come to."""

from collections.abc import Generator, Sequence
from pathlib import Path

from desktop.domain.progress import Progress
from desktop.store import backups, merge
from desktop.store.foreign_file import foreign_file
from desktop.store.merge_outcome import Merged, began_as, open_conflicts, outcome
from desktop.store.project_file import ProjectFile


class _OnlyLooked(Exception):
    """Takes a transaction back whose outcome was all that was wanted."""


def merge_projects(
    project: ProjectFile, others: Sequence[Path], *, dry_run: bool = False
) -> Generator[Progress, None, Merged]:
    """Take the history of other files into a project that is open for writing, once a backup of it is made.

    Args:
        dry_run: work it out and take it back; nothing is written.

    Yields:
        A step for each page of changes. Closing the generator takes everything back.

    Raises:
        UserError: a file cannot be read or is damaged, or the project or its backup cannot be written; nothing was
            changed.
    """
    found = Merged()
    if not dry_run:
        yield Progress(0, 0, "backup")
        backups.back_up(project, reason="merge")
    try:
        with project.transaction():
            waiting, origins = open_conflicts(project), began_as(project)
            arrivals, same_project = [], True
            for path in others:
                with foreign_file(path) as other:
                    same_project = same_project and bool(began_as(other) & origins)
                    arrivals.append((yield from merge.take_in(project, other)))
            found = outcome(project, arrivals, waiting, same_project=same_project)
            if dry_run:
                raise _OnlyLooked
    except _OnlyLooked:
        pass
    return found
