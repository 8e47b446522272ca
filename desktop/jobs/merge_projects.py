"""Merges other files into a project: one transaction for all of them, or a look at what it would come to."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.analysis.merge_twins import twins
from desktop.domain.change import RowChange
from desktop.domain.ids import ActorId, CodeId, ReviewerId
from desktop.domain.progress import Progress
from desktop.domain.twin import Twin
from desktop.edits.actors import merge_actors
from desktop.edits.code_merges import merge_codes
from desktop.edits.reviewers import same_reviewer
from desktop.store import backups, history, merge
from desktop.store.conflicts import open_conflicts
from desktop.store.foreign_file import foreign_file
from desktop.store.merge_outcome import Merged, began_as_any, outcome
from desktop.store.project_file import ProjectFile
from desktop.store.projects import all_ids


class _OnlyLooked(Exception):
    """Takes a transaction back whose outcome was all that was wanted."""


def merge_projects(
    project: ProjectFile,
    others: Sequence[Path],
    *,
    dry_run: bool = False,
    same: Sequence[Twin] = (),
    by: ReviewerId | None = None,
) -> Generator[Progress, None, Merged]:
    """Take the history of other files into a project that is open for writing, once a backup of it is made.

    Args:
        dry_run: work it out and take it back; nothing is written.
        same: rows of theirs that mean the same as rows here, as somebody said who looked at the outcome's ``twins``.
        by: who said so; with ``same`` only.

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
            waiting, origins = open_conflicts(project), all_ids(project)
            arrivals, same_project = [], True
            for path in others:
                with foreign_file(path) as other:
                    same_project = same_project and began_as_any(other, origins)
                    arrivals.append((yield from merge.take_in(project, other)))
            new = frozenset().union(*(arrival.new for arrival in arrivals))
            found = replace(outcome(project, arrivals, waiting, same_project=same_project), twins=twins(project, new))
            if by is not None:
                _match(project, same, by)
            if dry_run:
                raise _OnlyLooked
    except _OnlyLooked:
        pass
    return found


def _match(project: ProjectFile, same: Sequence[Twin], by: ReviewerId) -> None:
    """Let rows of theirs stand for rows here: one step, which undo takes back."""
    for number, twin in enumerate(same):
        changes = MATCHES[twin.table](project, twin)
        kind = "extend" if number else "edit"
        history.write(project, changes, label=f"Match “{twin.their_name}” of a merge", reviewer_id=by, kind=kind)


def _same_code(project: ProjectFile, twin: Twin) -> tuple[RowChange, ...]:
    return merge_codes(project, CodeId(twin.theirs), into=CodeId(twin.ours))


def _same_reviewer(project: ProjectFile, twin: Twin) -> tuple[RowChange, ...]:
    return same_reviewer(project, ReviewerId(twin.theirs), is_really=ReviewerId(twin.ours))


def _same_actor(project: ProjectFile, twin: Twin) -> tuple[RowChange, ...]:
    return merge_actors(project, ActorId(twin.theirs), into=ActorId(twin.ours))


MATCHES = {"code": _same_code, "reviewer": _same_reviewer, "actor": _same_actor}
