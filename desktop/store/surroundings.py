"""What the tables say about rows that a projection does not compute anew.

Rows are asked for in bulk, one statement for each table and question, so that ten thousand codings cost no more
statements than one.
"""

import json
from collections.abc import Collection, Iterable

from desktop.store.project_file import ProjectFile, Row
from desktop.store.row_history import Key
from desktop.store.tables import CONTENT_TABLES, TABLES, ColumnValue, references_to

Target = tuple[str, ColumnValue]
"""A row of a projected table, or of a content table, by its key."""


class Surroundings:
    """The tables as they stood before the projection."""

    def __init__(self, project: ProjectFile) -> None:
        self._project = project
        self._known: dict[Target, bool | None] = {}

    def standing(self, targets: Iterable[Target]) -> dict[Target, bool]:
        """Which of the targets stand in their tables; the value says whether they are shown as deleted."""
        targets = list(targets)
        known = self._known
        for table, ids in _by_table(target for target in targets if target not in known).items():
            known.update(dict.fromkeys(((table, one) for one in ids), None))
            known.update({(table, one): bool(deleted) for one, deleted in self._there(table, ids)})
        return {target: deleted for target in targets if (deleted := known[target]) is not None}

    def revived(self, row_ids: Collection[str]) -> set[Key]:
        """Which of the rows are deleted and yet shown, because something live points to them."""
        sql = "SELECT tbl, row_id FROM conflict WHERE row_id IN (SELECT value FROM json_each(?)) AND kind='delete-used'"
        return {(table, row_id) for table, row_id in self._project.query(sql, (_list(row_ids),))}

    def references(self, keys: Collection[Key]) -> dict[Key, set[Key]]:
        """Where the rows point to in their tables now; a row that does not stand there is missing."""
        found: dict[Key, set[Key]] = {}
        for name, ids in _by_table(keys).items():
            columns = [reference for reference in TABLES[name].references if reference.table not in CONTENT_TABLES]
            tables = [f"'{reference.table}'" for reference in columns]
            names = [reference.column for reference in columns]
            if name == "memo":
                tables, names = [*tables, "target_tbl"], [*names, "target_id"]
            pairs = "".join(f", {table}, {column}" for table, column in zip(tables, names, strict=True))
            sql = f"SELECT id{pairs} FROM {name} WHERE id IN (SELECT value FROM json_each(?))"
            for row_id, *targets in self._project.query(sql, (_list(ids),)):
                pointed = zip(targets[::2], targets[1::2], strict=True)
                found[(name, row_id)] = {(t, i) for t, i in pointed if i is not None and t in TABLES}
        return found

    def supporters(self, keys: Collection[Key]) -> list[tuple[Key, Key]]:
        """Every live row that points to one of the keys, with the key."""
        found: list[tuple[Key, Key]] = []
        for table, ids in _by_table(keys).items():
            wanted = _list(ids)
            for other, column in references_to(table):
                sql = (
                    f"SELECT id, {column} FROM {other.name} "
                    f"WHERE {column} IN (SELECT value FROM json_each(?)) AND deleted_hlc IS NULL"
                )
                found += [((other.name, i), (table, t)) for i, t in self._project.query(sql, (wanted,))]
            sql = (
                "SELECT id, target_id FROM memo WHERE target_id IN (SELECT value FROM json_each(?)) "
                "AND target_tbl = ? AND deleted_hlc IS NULL"
            )
            found += [(("memo", i), (table, t)) for i, t in self._project.query(sql, (wanted, table))]
        return found

    def troubled(self) -> list[tuple[str, str, str, str]]:
        """Table, row, field and kind of all that is flagged as invalid or as a loop: few, and mostly none."""
        return self._project.query("SELECT tbl, row_id, field, kind FROM conflict WHERE kind IN ('invalid','cycle')")

    def column(self, table: str, column: str, row_id: str) -> str | None:
        """One value of one row, or nothing."""
        rows = self._project.query(f"SELECT {column} FROM {table} WHERE id = ?", (row_id,))
        return rows[0][0] if rows else None

    def row_ids(self, table: str) -> list[str]:
        """Every row of a table."""
        return [row_id for (row_id,) in self._project.query(f"SELECT id FROM {table}")]

    def _there(self, table: str, ids: Collection[ColumnValue]) -> list[Row]:
        """Which rows are there, and whether they are deleted, which content never is."""
        if table == "blob":  # hashes are bytes, which JSON cannot list
            sql = "SELECT sha256, 0 FROM blob WHERE sha256 = ?"
            return [row for one in ids for row in self._project.query(sql, (one,))]
        deleted = "0" if table in CONTENT_TABLES else "deleted_hlc IS NOT NULL"
        sql = f"SELECT id, {deleted} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        return self._project.query(sql, (_list(ids),))


def is_live(project: ProjectFile, table: str, row_id: str) -> bool:
    """Whether a row of a projected table is there and not deleted."""
    if table not in TABLES:
        return False
    return bool(project.query(f"SELECT 1 FROM {table} WHERE id = ? AND deleted_hlc IS NULL", (row_id,)))


def _by_table(targets: Iterable[Target]) -> dict[str, list[ColumnValue]]:
    found: dict[str, dict[ColumnValue, None]] = {}
    for table, row_id in targets:
        found.setdefault(table, {})[row_id] = None
    return {table: list(ids) for table, ids in found.items()}


def _list(ids: Collection[ColumnValue]) -> str:
    return json.dumps(list(ids))
