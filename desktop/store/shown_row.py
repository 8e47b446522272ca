"""What one row of a projected table shows: its column values, where they point, what about it waits for a person."""

import json
from collections.abc import Iterable

from desktop.domain.change import DELETED
from desktop.domain.ids import derived_id
from desktop.store.canonical import canonical
from desktop.store.row_history import Change, Key, RowState
from desktop.store.tables import TABLES, ColumnValue, Field, Table

MEMO_TARGET = "target_id"
"""The one column that names rows of several tables; which one stands beside it."""

Flag = tuple[str, str, str]
"""Field, kind of conflict, JSON list of the change ids behind it."""


class ShownRow:
    """One row on its way into its table.

    Attributes:
        values: column values, without the last four.
        references: the rows that it points to, by column.
        placed: whether it can stand in the table at all.
        live: whether it is shown, rather than kept as deleted.
    """

    __slots__ = ("flags", "key", "live", "placed", "references", "state", "table", "values")

    def __init__(self, key: Key, state: RowState) -> None:
        self.key = key
        self.table: Table = TABLES[key[0]]
        self.state = state
        self.values: dict[str, ColumnValue] = dict(self.table.blank)  # in the order of the columns
        self.references: dict[str, tuple[str, ColumnValue]] = {}
        self.flags: tuple[Flag, ...] = ()
        self.placed = len(key[1]) == 36
        self.live = False
        for field in self.table.fields:
            if field.name in state.heads:
                self._read(field, state.heads[field.name][-1])
            elif field.required:
                self._lack(field, ())
        if MEMO_TARGET in self.values and self.values["target_tbl"] in TABLES:
            self.references[MEMO_TARGET] = (str(self.values["target_tbl"]), self.values[MEMO_TARGET])
        if self.table.key and self.placed:
            parts = [self.values[name] for name in self.table.key]
            self.placed = derived_id(self.table.name, *map(str, parts)) == key[1]
        if not self.placed and not self.flags:
            self._flag("id", "invalid", self.state.changes)
        self._flag_differences()

    def lose(self, column: str) -> None:
        """The row that the column names cannot be shown: neither can this one, or it stands without naming it."""
        field = next(field for field in self.table.fields if column in field.columns)
        self._flag(field.name, "invalid", self.state.heads.get(field.name, ()))
        if column in self.table.required:
            self.placed = False
        elif column == MEMO_TARGET:  # an orphan stays in sight, and says what it was about
            self.references.pop(column, None)
        else:
            self.drop(column)

    def drop_loop(self, field: Field) -> None:
        """Do without a reference that would close a loop."""
        self._flag(field.name, "cycle", self.state.heads[field.name][-1:])
        self.drop(field.columns[0])

    def drop(self, column: str) -> None:
        """Point nowhere with this column."""
        self.values[column] = None
        self.references.pop(column, None)

    def columns(self) -> tuple[ColumnValue, ...]:
        """The whole row in the order of ``Table.columns``."""
        state = self.state
        deleted_hlc = None if self.live else state.deleted_hlc
        last = (state.created.hlc, state.modified_hlc, state.created.author, deleted_hlc)
        return (self.key[1], *self.values.values(), *last)

    def conflicts(self) -> Iterable[tuple[str, str, str, str, str]]:
        """Its rows for the table of conflicts."""
        for field, kind, heads in self.flags:
            yield (*self.key, field, kind, heads)
        deletions = self.state.delete_heads
        if deletions and self.live:
            if self.state.deleted_hlc is None:
                every_head = (head for heads in self.state.heads.values() for head in heads)
                yield (*self.key, DELETED, "delete-edit", head_list(every_head))
            else:
                yield (*self.key, DELETED, "delete-used", head_list(deletions))

    def _read(self, field: Field, head: Change) -> None:
        found = field.read(head.fields[field.name])
        if found is None:
            self._lack(field, (head,))
            return
        if len(found) == 1:
            self.values[field.columns[0]] = found[0]
        else:
            self.values.update(zip(field.columns, found, strict=True))
        for reference in field.references:
            value = self.values[reference.column]
            if value is not None:
                self.references[reference.column] = (reference.table, value)

    def _lack(self, field: Field, heads: Iterable[Change]) -> None:
        """Stand with the field's fallback, or not at all where it has none."""
        self._flag(field.name, "invalid", heads)
        if field.fallback is None:
            self.placed = False

    def _flag_differences(self) -> None:
        if len(self.state.changes) == 1:  # of one change no two values can differ
            return
        for name, heads in self.state.heads.items():
            if len(heads) > 1 and name != DELETED and len({canonical(head.fields[name]) for head in heads}) > 1:
                self._flag(name, "edit-edit", heads)

    def _flag(self, field: str, kind: str, heads: Iterable[Change]) -> None:
        self.flags += ((field, kind, head_list(heads)),)


def head_list(heads: Iterable[Change]) -> str:
    """Change ids as the table of conflicts keeps them, each once, in order."""
    return json.dumps(sorted({change.id.hex() for change in heads}))
