"""Reading conflicts: what two reviewers, or two rows, disagree on and somebody has to decide."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from desktop.domain.change import FieldValue
from desktop.domain.conflict import Conflict, ConflictValue
from desktop.domain.phrases import short
from desktop.store.project_file import ProjectFile, Row

ConflictKey = tuple[str, str, str]

_SELECT = "SELECT kind, tbl, row_id, field, heads FROM conflict"
_TITLES = {
    "project": "SELECT id, title FROM project",
    "reviewer": "SELECT id, name FROM reviewer",
    "document": "SELECT id, title FROM document",
    "code": "SELECT id, name FROM code",
    "actor": "SELECT id, name FROM actor",
    "coding": "SELECT id, exact FROM coding",
    "exclusion": "SELECT id, exact FROM exclusion",
    "memo": "SELECT id, body FROM memo",
    "assignment": (
        "SELECT a.id, d.title || ', ' || r.name FROM assignment a "
        "JOIN document d ON d.id = a.document_id JOIN reviewer r ON r.id = a.reviewer_id"
    ),
    "decision": "SELECT e.id, c.name || ', ' || e.exact FROM decision e JOIN code c ON c.id = e.code_id",
    "briefing": "SELECT id, title FROM briefing",
    "briefing_section": "SELECT id, coalesce(nullif(heading, ''), kind) FROM briefing_section",
    "briefing_item": "SELECT i.id, c.exact FROM briefing_item i JOIN coding c ON c.id = i.coding_id",
}
"""What a row is called, for tables whose rows people know."""

TOGETHER = {"decision": ("verdict", "stance", "actor_id", "reason")}
"""Tables whose fields mean something only as somebody gave them together, and the order in which they matter."""

_KEYS = "SELECT row_id, CASE tbl WHEN 'decision' THEN '' ELSE field END, kind FROM conflict"
_LONGEST_TITLE = 80


def open_conflicts(project: ProjectFile) -> frozenset[ConflictKey]:
    """Every conflict that waits, by row, field and kind; of a row that goes together one, of no field."""
    return frozenset(project.query(_KEYS))


def count(project: ProjectFile) -> int:
    """How many conflicts wait for a decision."""
    return len(open_conflicts(project))


def all_conflicts(project: ProjectFile) -> tuple[Conflict, ...]:
    """Every conflict, by table, then by the name of its row; of a row that goes together the first of its fields."""
    found = _conflicts(project, project.query(_SELECT))
    found.sort(key=lambda c: (c.table, c.title.casefold(), c.row_id, _order(c), c.kind))
    first: dict[ConflictKey, Conflict] = {}
    for one in found:
        first.setdefault((one.row_id, "" if one.table in TOGETHER else one.field, one.kind), one)
    return tuple(first.values())


def _order(one: Conflict) -> tuple[int, str]:
    fields = TOGETHER.get(one.table, ())
    return fields.index(one.field) if one.field in fields else len(fields), one.field


def for_row(project: ProjectFile, row_id: str) -> tuple[Conflict, ...]:
    """The conflicts over one row, by field."""
    found = _conflicts(project, project.query(f"{_SELECT} WHERE row_id = ?", (row_id,)))
    return tuple(sorted(found, key=lambda c: (c.field, c.kind)))


def about(project: ProjectFile, row_id: str) -> tuple[Conflict, ...]:
    """The conflicts over a row and over the memos on it."""
    rows = project.query(
        f"{_SELECT} WHERE row_id = ? OR row_id IN (SELECT id FROM memo WHERE target_id = ? AND deleted_hlc IS NULL)",
        (row_id, row_id),
    )
    return tuple(sorted(_conflicts(project, rows), key=lambda c: (c.table, c.field, c.kind)))


def disputed_memos(project: ProjectFile) -> dict[str, tuple[ConflictValue, ...]]:
    """The texts of each memo of which several stand, earliest first, until somebody decides."""
    rows = project.query(f"{_SELECT} WHERE tbl = 'memo' AND field = 'body' AND kind = 'edit-edit'")
    return {found.row_id: found.values for found in _conflicts(project, rows)} if rows else {}


def _conflicts(project: ProjectFile, rows: Iterable[Row]) -> list[Conflict]:
    rows = list(rows)
    values = _values(project, (row[2] for row in rows))
    titles = _titles(project, rows)
    return [
        Conflict(
            kind,
            table,
            row_id,
            field,
            titles.get(row_id) or row_id,
            tuple(_told(values, one, field) for one in sorted((values[h] for h in json.loads(heads)), key=_in_time)),
        )
        for kind, table, row_id, field, heads in rows
    ]


class _Given(NamedTuple):
    """One change of a row: its time, id, fields, and whose it is since when. Any: see ``FieldValue``.

    ``prev`` are the changes that it names, where it takes something back; else empty.
    """

    hlc: int
    change: str
    fields: Mapping[str, Any]
    reviewer: str
    at: str
    prev: tuple[str, ...]


def _values(project: ProjectFile, row_ids: Iterable[str]) -> dict[str, _Given]:
    """Every change of some rows, by its id."""
    rows = project.query(
        "SELECT c.hlc, lower(hex(c.id)), c.fields, coalesce(r.name, ''), b.at, CASE WHEN b.kind IN "
        "('undo','redo','revert') THEN (SELECT group_concat(lower(hex(p.prev))) FROM change_prev p WHERE p.id = c.id) "
        "END FROM change c JOIN batch b ON b.id = c.batch_id LEFT JOIN reviewer r ON r.id = b.reviewer_id "
        "WHERE c.row_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(row_ids))),),
    )
    return {
        change: _Given(hlc, change, json.loads(fields), reviewer, at, tuple((prev or "").split(",")))
        for hlc, change, fields, reviewer, at, prev in rows
    }


def _told(values: Mapping[str, _Given], one: _Given, field: str) -> ConflictValue:
    """A value with who gave it: what an undo only brought back is theirs who had given it."""
    value, giver = one.fields.get(field), one
    while brought := [values[p] for p in giver.prev if p in values and _gives(values[p], field, value)]:
        giver = min(brought, key=_in_time)
    return ConflictValue(value, giver.reviewer, giver.at, one.change)


def _gives(one: _Given, field: str, value: FieldValue) -> bool:
    return field in one.fields and one.fields[field] == value


def _in_time(value: _Given) -> tuple[int, str]:
    """Times break ties as they do where the value shown is chosen."""
    return value.hlc, value.change


def _titles(project: ProjectFile, rows: Iterable[Row]) -> dict[str, str]:
    by_table: dict[str, list[str]] = {}
    for _kind, table, row_id, _field, _heads in rows:
        by_table.setdefault(table, []).append(row_id)
    titles: dict[str, str] = {}
    for table, ids in by_table.items():
        if table in _TITLES:
            sql = f"SELECT * FROM ({_TITLES[table]}) WHERE id IN (SELECT value FROM json_each(?))"
            titles |= {row_id: short(title, _LONGEST_TITLE) for row_id, title in project.query(sql, (json.dumps(ids),))}
    return titles
