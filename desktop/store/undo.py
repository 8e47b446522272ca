"""The way back, read from history: what can be undone and redone, and which changes do it.

Nothing of this is stored for itself. A step is a batch, with those of kind ``extend`` that the same sitting wrote
directly after it: a memo typed in several bursts, a boundary moved key by key. Undo writes the values that stood
before the step as a new batch, redo does the same with the undo. So both survive a restart and a merge. A decision on
a conflict that is taken back leaves the conflict (values_before.py).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.domain.change import DELETED, Batch, RowChange
from desktop.domain.ids import BatchId, ReviewerId
from desktop.store.dependents import dependents
from desktop.store.history_rows import BATCH_COLUMNS
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import Change, Key, RowState, ancestors, load_changes
from desktop.store.surroundings import Surroundings
from desktop.store.tables import TABLES
from desktop.store.values_before import default, values_before, was_deleted

NEVER_UNDONE = ("new", "repair")
"""Kinds of batch that are no step: making a project or its reviewer, mending the file."""

STEPS_KEPT = 1000
_PAGE = 500


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back: its batches, the first one first.

    ``reverts`` names the step that this one took back alone, out of turn.
    """

    batches: tuple[BatchId, ...]
    label: str
    session_id: str
    reverts: BatchId | None = None


@dataclass(slots=True)
class Steps:
    """What one reviewer can undo and redo, the next one last. Undo passes over steps that were reverted alone."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)
    reverted: set[BatchId] = field(default_factory=set)

    @property
    def next_undo(self) -> Step | None:
        """The step that undo takes back, or nothing."""
        return next((step for step in reversed(self.done) if step.batches[0] not in self.reverted), None)

    @property
    def next_redo(self) -> Step | None:
        """The step that redo brings back, or nothing."""
        return self.undone[-1] if self.undone else None

    def add(self, batch: Batch) -> None:
        """Take in the reviewer's next batch."""
        if batch.kind in NEVER_UNDONE:
            return
        step = Step((batch.id,), batch.label, batch.session_id, batch.undoes if batch.kind == "revert" else None)
        last = self.done[-1] if self.done else None
        if batch.kind == "undo":
            taken = _take(self.done, batch.undoes)
            self.undone.append(_renamed(step, taken))
            self._mark(taken.reverts if taken else None, back=False)
        elif batch.kind == "redo":
            taken = _take(self.undone, batch.undoes)
            self.done.append(_renamed(step, taken))
            self._mark(taken.reverts if taken else None, back=True)
        elif batch.kind == "extend" and last and last.session_id == batch.session_id and not self.undone:
            self.done[-1] = replace(last, batches=(*last.batches, batch.id), label=batch.label)
        else:
            self.done.append(step)
            self.undone.clear()
            self._mark(step.reverts, back=True)

    def _mark(self, batch_id: BatchId | None, *, back: bool) -> None:
        """Note that a step is taken back alone, or no longer; what it had taken back itself then stands again."""
        while batch_id is not None:
            (self.reverted.add if back else self.reverted.discard)(batch_id)
            step = next((step for step in self.done if batch_id in step.batches), None)
            batch_id, back = step.reverts if step else None, not back


def steps_of(project: ProjectFile, reviewer_id: ReviewerId, limit: int = STEPS_KEPT) -> Steps:
    """The reviewer's last steps, as history has them.

    Ids of batches carry their time, so the newest are found from the end of the table without sorting all of it.
    """
    found: list[Batch] = []
    before = "~"
    while len(found) < limit:
        page = project.query(
            f"SELECT {BATCH_COLUMNS} FROM batch WHERE id < ? ORDER BY id DESC LIMIT ?", (before, _PAGE)
        )
        batches = [Batch(*row) for row in page]
        found += [batch for batch in batches if batch.reviewer_id == reviewer_id]
        if len(page) < _PAGE:
            break
        before = batches[-1].id
    steps = Steps()
    for batch in reversed(found[:limit]):
        steps.add(batch)
    return steps


def undone_batches(project: ProjectFile, since: str) -> frozenset[str]:
    """The first batches of all steps from a batch on whose work is taken back at present and not brought back since."""
    rows = project.query(
        "SELECT id, undoes FROM batch WHERE id >= ? AND kind IN ('undo','redo','revert') AND undoes IS NOT NULL "
        "ORDER BY id DESC",
        (since,),
    )
    undone: set[str] = set()
    for batch_id, undoes in rows:  # what takes back comes after what it takes back, and may be taken back itself
        if batch_id not in undone:
            undone.add(undoes)
    return frozenset(undone)


@dataclass(frozen=True, slots=True)
class WayBack:
    """The changes that take a step back, and who else's newer work they would write over."""

    changes: tuple[RowChange, ...]
    overwrites: tuple[ReviewerId, ...]


def way_back(project: ProjectFile, step: Step, reviewer_id: ReviewerId) -> WayBack:
    """How to take a step back now.

    A row that the step made is deleted, and with it what hangs on it. Everything else gets the values that stood
    before.
    """
    batches = set(step.batches)
    changed = project.query(
        "SELECT row_id FROM change WHERE batch_id IN (SELECT value FROM json_each(?)) ORDER BY n",
        (_json_list(step.batches),),
    )
    history = load_changes(project, dict.fromkeys(row_id for (row_id,) in changed))
    backs: list[RowChange] = []
    others: dict[ReviewerId, None] = {}
    found_deleted: dict[Key, Change] = {}
    for key, changes in history.items():
        mine = [change for change in changes if change.batch_id in batches]
        if mine:
            back = values_before(key, changes, mine)
            backs += back
            others.update(dict.fromkeys(_newer_authors(back, changes, mine, reviewer_id)))
            if was_deleted(changes, mine):
                found_deleted[key] = min(mine, key=lambda change: change.order)
    gone = [(back.table, back.row_id) for back in backs if back.fields.get(DELETED) and back.saw is None]
    gone_ids = {row_id for _, row_id in gone}
    leaving = [(back.table, back.row_id) for back in backs if _points_elsewhere(back, gone_ids)]
    leaving += _held_it(project, found_deleted)
    hanging = dependents(project, gone, without=leaving) if gone else []
    others.update(dict.fromkeys(author for author in _authors(project, hanging) if author != reviewer_id))
    deleted = (RowChange(table, row_id, {DELETED: 1}) for table, row_id in hanging)
    return WayBack((*backs, *deleted), tuple(others))


def _held_it(project: ProjectFile, found_deleted: Mapping[Key, Change]) -> list[Key]:
    """What had kept a deleted row in sight before somebody decided to keep it: it does so again, and is not deleted."""
    holding = Surroundings(project).supporters(found_deleted) if found_deleted else []
    history = load_changes(project, [row_id for (_, row_id), _ in holding])
    return [one for one, row in holding if RowState(history[one]).created.order < found_deleted[row].order]


def _points_elsewhere(back: RowChange, gone: Collection[str]) -> bool:
    """Whether the way back lets the row name another one than those that it deletes: a coding its code of before."""
    if back.fields.get(DELETED):
        return False
    spec = TABLES[back.table].field if back.table in TABLES else {}
    for name, value in back.fields.items():
        target = value.get("id") if isinstance(value, dict) else value
        if name in spec and (spec[name].references or name == "target") and target not in gone:
            return True
    return False


def _newer_authors(
    back: Sequence[RowChange], changes: list[Change], mine: list[Change], reviewer_id: ReviewerId
) -> Iterable[ReviewerId]:
    """Who else has a value standing where the way back would write, other than the step left there."""
    state = RowState(changes)
    named = {name for one in back for name in one.fields}
    fields = state.heads if any(one.fields.get(DELETED) for one in back) else named
    left = {name: value for change in mine for name, value in change.fields.items()}
    # What stood before the step is nobody's newer work: a row that is deleted again keeps its first author's values.
    older = {change.id for change in ancestors(changes, [change.id for change in mine])}
    for name in fields:
        for head in state.heads.get(name, ()):
            same = head.fields[name] == left.get(name, default(back[0].table, name))
            if head.author != reviewer_id and not same and head.id not in older:
                yield ReviewerId(head.author)


def _authors(project: ProjectFile, keys: Collection[Key]) -> Iterable[ReviewerId]:
    for key, changes in load_changes(project, [row_id for _, row_id in keys]).items():
        if key in keys:
            yield ReviewerId(RowState(changes).created.author)


def _renamed(step: Step, taken: Step | None) -> Step:
    """The step of an undo or redo under the name of the one that it took back or brought back."""
    return replace(step, label=taken.label, reverts=taken.reverts) if taken else step


def _take(steps: list[Step], batch_id: BatchId | None) -> Step | None:
    """Remove the step that has the batch; nothing if it lies further back than what was read."""
    for at in range(len(steps) - 1, -1, -1):
        if batch_id in steps[at].batches:
            return steps.pop(at)
    return None


def _json_list(ids: Sequence[str]) -> str:
    return "[" + ",".join(f'"{one}"' for one in ids) + "]"
