"""History: batches of changes, append-only; history_rows.py alone puts them into their tables.

One action of a person is one batch. A change names all heads of its row that its writer saw, so that a later merge
can tell what was meant to replace what. See projection.py for how tables come of it, and undo.py for the way back.
"""

from collections.abc import Iterable, Iterator, Sequence

from desktop.domain.change import DELETED, Batch, FieldValue, HistoryEntry, RowChange
from desktop.domain.ids import BatchId, ReviewerId
from desktop.store import projection
from desktop.store.canonical import batch_text, change_id, fields_text
from desktop.store.clock import batch_id_at, iso
from desktop.store.history_rows import BATCH_COLUMNS, batch_row, insert_batches, insert_changes
from desktop.store.project_file import ProjectFile
from desktop.store.recovery_journal import line
from desktop.store.row_history import Change, Key, RowState, load_changes
from desktop.store.surroundings import Surroundings
from desktop.store.undo import undone_batches
from desktop.version import VERSION


def write(
    project: ProjectFile,
    changes: Sequence[RowChange],
    *,
    label: str,
    reviewer_id: ReviewerId,
    kind: str = "edit",
    undoes: BatchId | None = None,
) -> Batch:
    """Write one batch and bring the tables up to date. Call it inside ``project.transaction()``.

    A change to a row that is deleted brings it back, with the new values: so a document that is added again, or a
    read state that is set again, is the same row as before.

    Raises:
        ValueError: if there is nothing to write.
    """
    wanted = _joined(changes)
    alone = [change for change in changes if change.saw is not None]
    if not changes or not project.conn.in_transaction:
        raise ValueError("a batch needs changes and a transaction")
    known = load_changes(project, {change.row_id for change in changes})
    states = {key: RowState(known[key]) for key in wanted if key in known}
    _bring_back(project, wanted, states)
    for (last,) in project.query("SELECT hlc FROM change WHERE n = (SELECT max(n) FROM change)"):
        project.clock.observe(last)  # another connection of this program may have written meanwhile
    batch = _new_batch(project, label=label, reviewer_id=reviewer_id, kind=kind, undoes=undoes)
    made = [*_new_changes(project, batch, wanted, states), *_new_alone(project, batch, alone)]
    insert_batches(project, (batch_row(batch),))
    insert_changes(
        project,
        ((c.id, batch.id, c.hlc, c.table, c.row_id, text) for c, text in made),
        ((c.id, older) for c, _ in made for older in sorted(c.prev)),
    )
    if project.journal is not None:
        project.note(line(batch, made))
    written: dict[Key, list[Change]] = {}
    for change, _ in made:
        written.setdefault((change.table, change.row_id), []).append(change)
    states = {key: RowState([*known.get(key, ()), *of_row]) for key, of_row in written.items()}
    projection.project_rows(project, states, new=written.keys() - known.keys())
    return batch


def entries(project: ProjectFile, limit: int | None = None) -> tuple[HistoryEntry, ...]:
    """What was done, step by step, newest first. A step that was undone, and not redone since, says so.

    Ids of batches carry their time, so the newest are at the end of the table and need no sorting.
    """
    rows = project.query(
        f"SELECT {BATCH_COLUMNS}, (SELECT name FROM reviewer r WHERE r.id = b.reviewer_id) FROM batch b "
        "WHERE b.kind <> 'extend' ORDER BY b.id DESC LIMIT ?",
        (-1 if limit is None else limit,),
    )
    undone = undone_batches(project, rows[-1][0]) if rows else frozenset()
    return tuple(HistoryEntry(Batch(*row[:-1]), row[-1] or "", row[0] in undone) for row in rows)


def _joined(changes: Sequence[RowChange]) -> dict[Key, dict[str, FieldValue]]:
    """One set of fields for each row, in order; of two values for one field the later one. Not what goes alone."""
    wanted: dict[Key, dict[str, FieldValue]] = {}
    for change in changes:
        if change.saw is not None:
            continue
        wanted.setdefault((change.table, change.row_id), {}).update(change.fields)
    return wanted


def _bring_back(project: ProjectFile, wanted: dict[Key, dict[str, FieldValue]], states: dict[Key, RowState]) -> None:
    dead = [key for key, state in states.items() if DELETED not in wanted[key] and state.deleted_hlc is not None]
    if not dead:
        return
    # A deleted row that is shown because others use it waits for a decision, which a mere edit of it is not.
    shown = Surroundings(project).revived([row_id for _, row_id in dead])
    for key in dead:
        if key not in shown:
            wanted[key][DELETED] = 0


def _new_batch(
    project: ProjectFile, *, label: str, reviewer_id: ReviewerId, kind: str, undoes: BatchId | None
) -> Batch:
    label = label.encode(errors="replace").decode()  # half a surrogate, typed into a name, cannot be stored
    hlc = project.clock.tick()
    batch_id = batch_id_at(hlc)
    return Batch(batch_id, hlc, iso(hlc), reviewer_id, project.session_id, VERSION, kind, label, undoes)


def _new_changes(
    project: ProjectFile, batch: Batch, wanted: dict[Key, dict[str, FieldValue]], states: dict[Key, RowState]
) -> Iterator[tuple[Change, str]]:
    """The changes with the text of their fields, each with a time of its own."""
    of_batch = batch_text(batch)
    nobody: frozenset[bytes] = frozenset()
    for (table, row_id), fields in wanted.items():
        state = states.get((table, row_id))
        prev = state.head_ids if state is not None else nobody
        yield _new_change(project, batch, of_batch, RowChange(table, row_id, fields, prev))


def _new_alone(project: ProjectFile, batch: Batch, alone: Iterable[RowChange]) -> Iterator[tuple[Change, str]]:
    """The changes that say themselves what they replace, in order: of one row the last is shown."""
    of_batch = batch_text(batch)
    for change in alone:
        yield _new_change(project, batch, of_batch, change)


def _new_change(project: ProjectFile, batch: Batch, of_batch: str, wanted: RowChange) -> tuple[Change, str]:
    table, row_id, prev = wanted.table, wanted.row_id, wanted.saw or frozenset()
    text, hlc = fields_text(wanted.fields), project.clock.tick()
    made = change_id(of_batch, table=table, row_id=row_id, fields=text, hlc=hlc, prev=prev)
    return Change(made, table, row_id, hlc, wanted.fields, prev, batch.reviewer_id, batch.id), text
