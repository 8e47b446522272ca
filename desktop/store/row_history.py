"""The changes of single rows, read from history and folded into what stands: the heads of each field."""

import json
import sys
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from desktop.domain.change import DELETED, FieldValue
from desktop.file_errors import ProjectDamaged
from desktop.store.project_file import ProjectFile

ID_LENGTH = 36

Key = tuple[str, str]
"""A row of history: its table and its id."""


class Change(NamedTuple):
    """One change as it stands in history. ``author`` is the reviewer of its batch."""

    id: bytes
    table: str
    row_id: str
    hlc: int
    fields: Mapping[str, FieldValue]
    prev: frozenset[bytes]
    author: str
    batch_id: str

    @property
    def order(self) -> tuple[int, bytes]:
        """What breaks ties between heads: time, then id."""
        return (self.hlc, self.id)


class RowState:
    """What the changes of one row come to.

    Attributes:
        heads: for each field its heads, the one that is shown last.
    """

    __slots__ = ("changes", "created", "heads", "modified_hlc")

    def __init__(self, changes: list[Change]) -> None:
        self.changes = changes
        if len(changes) == 1:  # most rows: one coding, made once
            self.created, self.modified_hlc = changes[0], changes[0].hlc
            self.heads: dict[str, list[Change]] = dict.fromkeys(changes[0].fields, changes)
            return
        self.heads = heads_of(changes)
        self.created = min(changes, key=lambda change: change.order)
        self.modified_hlc = max(change.hlc for change in changes)

    def shown(self, field: str) -> Change | None:
        """The change whose value of the field is shown, or nothing if none ever named it."""
        heads = self.heads.get(field)
        return heads[-1] if heads else None

    def value(self, field: str, default: FieldValue = None) -> FieldValue:
        """The value of the field that is shown."""
        head = self.shown(field)
        return head.fields[field] if head is not None else default

    @property
    def head_ids(self) -> frozenset[bytes]:
        """Every change that is a head of some field: what a writer who sees this row has seen."""
        return frozenset(change.id for heads in self.heads.values() for change in heads)

    @property
    def delete_heads(self) -> tuple[Change, ...]:
        """The deletions that nobody has taken back since."""
        return tuple(change for change in self.heads.get(DELETED, ()) if change.fields[DELETED])

    @property
    def deleted_hlc(self) -> int | None:
        """When it was deleted; nothing while it lives.

        It is dead only if some deletion had seen every other head and nobody brought it back: a deletion never hides
        an edit that its author had not seen.
        """
        if DELETED not in self.heads:  # almost every row
            return None
        deletions = self.delete_heads
        if not deletions or len(deletions) < len(self.heads[DELETED]):
            return None
        others = self.head_ids - {change.id for change in deletions}
        return max((change.hlc for change in deletions if others <= change.prev), default=None)


def heads_of(changes: Iterable[Change]) -> dict[str, list[Change]]:
    """The heads of each field: changes to it that no later change of the field names among its ancestors."""
    ordered = sorted(changes, key=lambda change: change.order)
    by_id = {change.id: change for change in ordered}
    superseded = {
        (older, name)
        for change in ordered
        for older in change.prev
        if older in by_id
        for name in change.fields.keys() & by_id[older].fields.keys()
    }
    heads: dict[str, list[Change]] = {}
    for change in ordered:
        for name in change.fields:
            if (change.id, name) not in superseded:
                heads.setdefault(name, []).append(change)
    return heads


def ancestors(changes: Iterable[Change], of: Iterable[bytes]) -> list[Change]:
    """The changes of a row that came before some of its changes, by recorded ancestry."""
    by_id = {change.id: change for change in changes}
    waiting = [older for one in of for older in by_id[one].prev]
    found: dict[bytes, Change] = {}
    while waiting:
        one = waiting.pop()
        if one in by_id and one not in found:
            found[one] = by_id[one]
            waiting.extend(by_id[one].prev)
    return list(found.values())


_CHANGES = """
SELECT c.id, c.tbl, c.row_id, c.hlc, c.fields, b.reviewer_id, c.batch_id
FROM change c CROSS JOIN batch b ON b.id = c.batch_id"""
_PREVS = "SELECT p.id, p.prev FROM change c CROSS JOIN change_prev p ON p.id = c.id"
_OF_ROWS = " WHERE c.row_id IN (SELECT value FROM json_each(?))"


def load_changes(project: ProjectFile, row_ids: Collection[str] | None = None) -> dict[Key, list[Change]]:
    """All changes of some rows, or of every row, by row.

    Raises:
        ProjectDamaged: a change cannot be read.
    """
    if row_ids is not None and not row_ids:
        return {}
    where, parameters = ("", ()) if row_ids is None else (_OF_ROWS, (json.dumps(list(row_ids)),))
    rows = project.query(_CHANGES + where, parameters)
    if not rows:
        return {}
    prevs: dict[bytes, list[bytes]] = {}
    for one, older in project.query(_PREVS + where, parameters):
        prevs.setdefault(one, []).append(older)
    nobody: frozenset[bytes] = frozenset()
    found: dict[Key, list[Change]] = {}
    for one, table, row_id, hlc, text, author, batch_id in rows:
        prev = frozenset(prevs[one]) if one in prevs else nobody
        change = Change(one, table, row_id, hlc, _fields(project, text), prev, author, batch_id)
        found.setdefault((table, row_id), []).append(change)
    return found


def _fields(project: ProjectFile, text: str) -> Mapping[str, FieldValue]:
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ProjectDamaged(project.path, "a change in its history is not readable") from error
    if not isinstance(fields, dict):
        raise ProjectDamaged(project.path, "a change in its history is not readable")
    return with_shared_ids(fields)


def with_shared_ids(fields: dict[str, FieldValue]) -> Mapping[str, FieldValue]:
    """The fields, with one string for each id however often it is named: many codings name the same few rows."""
    for name, value in fields.items():
        if type(value) is str and len(value) == ID_LENGTH:
            fields[name] = sys.intern(value)
    return fields
