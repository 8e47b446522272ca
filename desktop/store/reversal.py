"""Taking back one old step alone, out of turn: what the history panel calls *Revert this*.

The way back is that of undo, from which everything is left out that would change nothing now, or would bring back a
row that was removed since. Newer work that it would write over is named, one's own as well.
"""

from dataclasses import replace

from desktop.domain.change import DELETED, Batch, FieldValue, RowChange
from desktop.domain.ids import BatchId, ReviewerId
from desktop.store.canonical import canonical
from desktop.store.history_rows import BATCH_COLUMNS
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import RowState, load_changes
from desktop.store.surroundings import is_live
from desktop.store.undo import NEVER_UNDONE, Step, WayBack, way_back
from desktop.store.values_before import default, deletion_waits

NOBODY = ReviewerId("")
_NOT_ALONE = (*NEVER_UNDONE, "extend", "undo", "redo")


def step_of(project: ProjectFile, batch_id: BatchId) -> Step | None:
    """The step that a batch begins, with the batches that extend it; nothing for what is no step."""
    rows = project.query(f"SELECT {BATCH_COLUMNS} FROM batch WHERE id = ?", (batch_id,))
    if not rows or (first := Batch(*rows[0])).kind in _NOT_ALONE:
        return None
    reverts = first.undoes if first.kind == "revert" else None
    batches, label = [first.id], first.label
    later = project.query(
        "SELECT id, kind, session_id, label FROM batch WHERE id > ? AND reviewer_id = ? ORDER BY id",
        (batch_id, first.reviewer_id),
    )
    for one, kind, session_id, name in later:
        if kind != "extend" or session_id != first.session_id:
            break
        batches.append(one)
        label = name
    return Step(tuple(batches), label, first.session_id, reverts)


def reversal(project: ProjectFile, step: Step) -> WayBack:
    """How to take back the step alone; without changes where nothing of it stands any more."""
    back = way_back(project, step, NOBODY)
    history = load_changes(project, [change.row_id for change in back.changes])
    wanted = []
    for change in back.changes:
        state = RowState(history[change.table, change.row_id])
        there = is_live(project, change.table, change.row_id)
        if change.saw is None:
            fields = {n: v for n, v in change.fields.items() if _would_change(state, n, v, there=there)}
        else:
            fields = {n: v for n, v in change.fields.items() if not _stands(back, change, state, n)}
        if fields and (there or DELETED in fields):
            wanted.append(replace(change, fields=fields))
    return WayBack(tuple(wanted), back.overwrites if wanted else ())


def _would_change(state: RowState, name: str, value: FieldValue, *, there: bool) -> bool:
    if name == DELETED:
        return there != (not value)
    return value != state.value(name, default(state.changes[0].table, name))


def _stands(back: WayBack, change: RowChange, state: RowState, name: str) -> bool:
    """Whether what the way back would set against each other in a field stands so already."""
    if name == DELETED:
        return deletion_waits(state)
    values = {
        canonical(one.fields[name])
        for one in back.changes
        if (one.table, one.row_id) == (change.table, change.row_id) and name in one.fields
    }
    return values == {canonical(head.fields[name]) for head in state.heads.get(name, ())}
