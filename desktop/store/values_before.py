"""What stood in one row before a step, as the changes that make it stand again.

Mostly that is one value for each field. Where the step settled a conflict, it is the conflict: each of the values that
stood against each other is written anew, by a change that replaces the decision but none of the others. So they are
heads beside each other again, in every copy of the project alike. Each names the change whose value it brings back, by
which conflicts.py tells who gave it.
"""

from collections.abc import Mapping, Sequence

from desktop.domain.change import DELETED, FieldValue, RowChange
from desktop.store.canonical import canonical
from desktop.store.row_history import Change, Key, RowState, ancestors
from desktop.store.tables import TABLES

_Stood = Mapping[str, RowState]
"""For each field that a step set, the row as it stood before."""


def values_before(key: Key, changes: Sequence[Change], mine: Sequence[Change]) -> tuple[RowChange, ...]:
    """The changes that bring one row back to before a step; a deletion where the step made it.

    Args:
        changes: all changes of the row.
        mine: those of the step, at least one.
    """
    table, row_id = key
    in_order = sorted(mine, key=lambda change: change.order)
    if not ancestors(changes, [in_order[0].id]):
        return (RowChange(table, row_id, {DELETED: 1}),)
    stood: dict[str, RowState] = {}
    for change in in_order:
        if not all(name in stood for name in change.fields):
            before = RowState(ancestors(changes, [change.id]))
            stood.update((name, before) for name in change.fields if name not in stood)
    now = RowState(list(changes))
    settled = {name for name, before in stood.items() if name != DELETED and _differ(before.heads.get(name, ()), name)}
    back = (_deletions_before if _deletion_waited(stood) else _one_deletion)(key, stood, now)
    values = {n: before.value(n, default(table, n)) for n, before in stood.items() if n != DELETED and n not in settled}
    if settled:
        return (*_against_each_other(key, {name: stood[name].heads[name] for name in settled}, values, now), *back)
    if back and back[0].saw is None:
        return (RowChange(table, row_id, {**values, **back[0].fields}),)
    return (*((RowChange(table, row_id, values),) if values else ()), *back)


def was_deleted(changes: Sequence[Change], mine: Sequence[Change]) -> bool:
    """Whether a step, whose changes of one row are given, found the row deleted and brought it back."""
    found = [change for change in mine if change.fields.get(DELETED) == 0]
    return any(RowState(ancestors(changes, [change.id])).deleted_hlc is not None for change in found if change.prev)


def default(table: str, name: str) -> FieldValue:
    """What a field counts as that no change had named yet."""
    if name == DELETED:
        return 0
    spec = TABLES[table].field.get(name) if table in TABLES else None
    return spec.default if spec is not None else None


def deletion_waits(state: RowState) -> bool:
    """Whether somebody deleted the row who had not seen all of it, so that it is kept until somebody decides."""
    return bool(state.delete_heads) and state.deleted_hlc is None


def _differ(heads: Sequence[Change], name: str) -> bool:
    return len({canonical(head.fields[name]) for head in heads}) > 1


def _deletion_waited(stood: _Stood) -> bool:
    return DELETED in stood and deletion_waits(stood[DELETED])


def _one_deletion(key: Key, stood: _Stood, now: RowState) -> tuple[RowChange, ...]:
    if DELETED not in stood:
        return ()
    return (RowChange(*key, {DELETED: stood[DELETED].value(DELETED, 0)}),)


def _deletions_before(key: Key, stood: _Stood, now: RowState) -> tuple[RowChange, ...]:
    """Each deletion, and each taking back of one, as blind as it was: what it had not seen stands against it again."""
    later = frozenset(head.id for head in now.heads.get(DELETED, ()))
    return tuple(
        RowChange(*key, {DELETED: head.fields[DELETED]}, later | {head.id} | (now.head_ids & head.prev))
        for head in stood[DELETED].heads[DELETED]
    )


def _against_each_other(
    key: Key, settled: Mapping[str, Sequence[Change]], values: Mapping[str, FieldValue], now: RowState
) -> tuple[RowChange, ...]:
    """A change for each that gave a value, with all that it gave; the last, which is shown, with the other fields."""
    givers = sorted({head.id: head for heads in settled.values() for head in heads}.values(), key=lambda one: one.order)
    back = []
    for giver in givers:
        given = {name: giver.fields[name] for name, heads in settled.items() if giver in heads}
        others = values if giver is givers[-1] else {}
        back.append(RowChange(*key, {**given, **others}, now.head_ids | {giver.id}))
    return tuple(back)
