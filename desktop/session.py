"""The open project as one reviewer works on it: every edit, undo and redo.

All writing of the program goes through here, but for the jobs that import, merge or repair. Who shows something of
the project listens to ``hub``: each commit sends one ``Changed``, whether an edit, an undo or a redo made it.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from desktop.domain.change import DELETED, Batch, RowChange
from desktop.domain.ids import BatchId, ReviewerId
from desktop.domain.progress import ended
from desktop.domain.reviewer import Reviewer
from desktop.edit_errors import ChangedSince, NothingToRedo, NothingToRevert, NothingToUndo
from desktop.edits.reviewers import add_reviewer, found_or_new
from desktop.edits.values import line
from desktop.edits.values import name as tidy_name
from desktop.events import Changed, ManyRemoved
from desktop.selection import Selection
from desktop.store import history, last_closed, migrations, reviewers
from desktop.store.new_project import create_project
from desktop.store.project_file import ProjectFile, open_project
from desktop.store.projects import the_project
from desktop.store.recovery_journal import RecoveryJournal
from desktop.store.reversal import reversal, step_of
from desktop.store.surroundings import is_live
from desktop.store.tables import TABLES
from desktop.store.undo import Step, Steps, steps_of, way_back
from desktop.store.working_copy import WorkingCopy

MANY = 20
"""Codings that go in one step; more of them are told before."""

MERGE_SECONDS = 30
"""How long a step can be extended by an edit of the same merge key."""


@dataclass(frozen=True, slots=True)
class Performed:
    """What an edit came to. ``batch`` is None where there was nothing to change."""

    batch: Batch | None
    changes: tuple[RowChange, ...]

    def ids(self, table: str) -> tuple[str, ...]:
        """The rows of a table that were touched, in the order of the changes."""
        return tuple(dict.fromkeys(change.row_id for change in self.changes if change.table == table))


class Session(Selection):
    """An open project, its reviewer and what they look at (selection.py).

    Attributes:
        known: whether the file was left like this by an earlier opening that had found it sound, every hash of it.
        examined: whether it was found sound at this opening. How it is left is noted if it is either.
        copy: the working copy that is open, for a project that lives elsewhere.
        home: where people know the project to be: of a working copy, the file that it is a copy of.
    """

    def __init__(
        self, project: ProjectFile, reviewer: Reviewer, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(project)
        self.reviewer = reviewer
        self.known = self.examined = False
        self.copy: WorkingCopy | None = None
        self.home = project.path
        if project.writable:
            last_closed.forget(project.path)
            project.journal = RecoveryJournal(the_project(project).id, project.path)
        self._seconds = seconds
        self._steps = Steps()
        self._seen = -1
        self._extendable: tuple[str, float] | None = None

    @classmethod
    def open(cls, path: Path, *, by: str, initials: str = "", known_as: Callable[..., Reviewer] | None = None) -> Self:
        """Open a project for writing. A reviewer whom it does not know yet is made; that is no step to undo.

        A project of an older program is brought up to date first.

        Args:
            known_as: gives the reviewer in another way, of the project, the name and the initials.

        Raises:
            UserError: see ``open_project``. ProjectReadOnly: ``open_read_only`` may work.
        """
        if migrations.is_older(path):
            ended(migrations.bring_up_to_date(path))
        known = last_closed.is_unchanged(path)
        project = open_project(path)
        try:
            session = cls(project, (known_as or _reviewer_named)(project, by, initials))
        except BaseException:
            project.close()
            raise
        session.known = known
        return session

    @classmethod
    def open_read_only(cls, path: Path, *, by: str, initials: str = "") -> Self:
        """Open a project to look at it; every edit is refused with ProjectReadOnly.

        Raises:
            UserError: see ``open_project``.
        """
        project = open_project(path, write=False)
        try:
            reviewer = found_or_new(project, by, initials)
        except BaseException:
            project.close()
            raise
        return cls(project, reviewer)

    @classmethod
    def create(cls, path: Path, *, title: str, by: str, initials: str = "") -> Self:
        """Make a project and open it.

        Raises:
            UserError: see ``create_project``.
        """
        by = tidy_name(by, "reviewer")
        project = create_project(path, title=line(title) or Path(path).stem, by=by, initials=line(initials))
        session = cls(project, reviewers.find(project, by))
        session.examined = True  # every byte of it is our own
        return session

    def close(self) -> None:
        """Close the project; everything was saved as it happened.

        Widgets outlive it for a moment, and what happens to them then must not reach those who would read the file.
        """
        self.hub.end()
        if (self.known or self.examined) and self.writable:
            last_closed.close(self.project)
        else:
            self.project.close()

    @property
    def writable(self) -> bool:
        """Whether edits are possible."""
        return self.project.writable

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        step = self._current_steps().next_undo
        return step.label if step else None

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back."""
        step = self._current_steps().next_redo
        return step.label if step else None

    def perform(
        self,
        label: str,
        edit: Callable[..., Sequence[RowChange]],
        *args: Any,  # Any: whatever the edit takes; a ParamSpec does not go together with keywords of our own
        merge_key: str | None = None,
        **kwargs: Any,
    ) -> Performed:
        """Do an edit as one step that undo takes back. When this returns, it is on the disk.

        Args:
            label: names the step for people: ``Code 3 passages as “Costs”``.
            edit: a function of ``desktop/edits``, or one that joins several.
            merge_key: an edit with the same key as the last, within 30 seconds, extends that one's step.

        Raises:
            UserError: the edit does not go, or cannot be saved; nothing was changed.
        """
        steps = self._current_steps()
        with self.project.transaction():
            changes = tuple(edit(self.project, *args, **kwargs))
            if not changes:
                return Performed(None, ())
            removed = sum(change.table == "coding" and change.fields.get(DELETED) == 1 for change in changes)
            if removed > MANY:
                self.hub.send(ManyRemoved(removed))
            kind = "extend" if self._extends(merge_key) else "edit"
            batch = history.write(self.project, changes, label=label, kind=kind, reviewer_id=self.reviewer.id)
        self._take_in(steps, batch)
        self._extendable = (merge_key, self._seconds()) if merge_key is not None else None
        self._remember_code(changes)
        self._announce(changes, label)
        return Performed(batch, changes)

    def undo(self, *, anyway: bool = False) -> str:
        """Take this reviewer's last step back, also one of an earlier sitting.

        Args:
            anyway: also where somebody else has changed the same since.

        Returns:
            The label of the step.

        Raises:
            NothingToUndo: there is none.
            ChangedSince: somebody else's newer work would be written over; nothing was.
        """
        step = self._current_steps().next_undo
        if step is None:
            raise NothingToUndo(self.reviewer.name)
        return self._take_back(step, "undo", anyway=anyway)

    def redo(self, *, anyway: bool = False) -> str:
        """Bring this reviewer's last undone step back.

        Returns:
            The label of the step.

        Raises:
            NothingToRedo: there is none; a new edit ends what could be redone.
            ChangedSince: somebody else's newer work would be written over; nothing was.
        """
        step = self._current_steps().next_redo
        if step is None:
            raise NothingToRedo(self.reviewer.name)
        return self._take_back(step, "redo", anyway=anyway)

    def revert(self, batch_id: BatchId, *, anyway: bool = False) -> str:
        """Take one step back alone, whoever made it and whatever was done since; a step that undo takes back.

        Args:
            batch_id: the first batch of the step, as history lists it.
            anyway: also where somebody, this reviewer included, has changed the same since.

        Returns:
            The label of the step.

        Raises:
            NothingToRevert: nothing of it stands any more.
            ChangedSince: newer work would be written over; nothing was.
        """
        self._current_steps()
        step = step_of(self.project, batch_id)
        if step is None:
            raise NothingToRevert("this step")
        return self._take_back(step, "revert", anyway=anyway)

    def catch_up(self, label: str) -> None:
        """Tell everybody that a job with a connection of its own has changed the project."""
        self._extendable = None
        self._forget_what_is_gone()
        self.hub.send(Changed(frozenset(TABLES), frozenset(), label))

    def _current_steps(self) -> Steps:
        """The steps, read anew if somebody else has written since."""
        rows = self.project.query("SELECT max(n) FROM change")
        if rows[0][0] != self._seen:
            self._steps = steps_of(self.project, self.reviewer.id)
            self._seen = rows[0][0]
            self._extendable = None
        return self._steps

    def _take_in(self, steps: Steps, batch: Batch) -> None:
        steps.add(batch)
        self._seen = self.project.query("SELECT max(n) FROM change")[0][0]

    def _extends(self, merge_key: str | None) -> bool:
        if merge_key is None or self._extendable is None:
            return False
        key, then = self._extendable
        return key == merge_key and self._seconds() - then < MERGE_SECONDS

    def _take_back(self, step: Step, kind: str, *, anyway: bool) -> str:
        with self.project.transaction():
            back = reversal(self.project, step) if kind == "revert" else way_back(self.project, step, self.reviewer.id)
            if not back.changes:
                raise NothingToRevert(step.label)
            if back.overwrites and not anyway:
                raise ChangedSince(step.label, self._names(back.overwrites))
            batch = history.write(
                self.project,
                back.changes,
                label=f"{kind.capitalize()}: {step.label}",
                kind=kind,
                reviewer_id=self.reviewer.id,
                undoes=step.batches[0],
            )
        self._take_in(self._steps, batch)
        self._extendable = None
        self._announce(back.changes, batch.label)
        return step.label

    def _names(self, authors: Sequence[ReviewerId]) -> str:
        known = {reviewer.id: reviewer.name for reviewer in reviewers.all_reviewers(self.project)}
        known[self.reviewer.id] = "You"
        return " and ".join(known.get(author, "Somebody else") for author in authors)

    def _announce(self, changes: Sequence[RowChange], label: str) -> None:
        self._forget_what_is_gone()
        tables = frozenset(change.table for change in changes)
        self.hub.send(Changed(tables, frozenset(change.row_id for change in changes), label))


def _reviewer_named(project: ProjectFile, name: str, initials: str) -> Reviewer:
    reviewer = found_or_new(project, name, initials)
    if not is_live(project, "reviewer", reviewer.id):
        with project.transaction():
            introduce(project, reviewer)
    return reviewers.get(project, reviewer.id)


def introduce(project: ProjectFile, reviewer: Reviewer) -> None:
    """Make a reviewer who is new; that is no step to undo. Call it in a transaction."""
    made = add_reviewer(project, name=reviewer.name, initials=reviewer.initials, reviewer_id=reviewer.id)
    history.write(project, made, label=f"New reviewer {reviewer.name}", kind="new", reviewer_id=reviewer.id)
