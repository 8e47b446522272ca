"""Rows of which nothing has to be weighed: new, made by a single change, pointing to nothing but what is shown.

Almost every row of a merge is one: a coding that somebody made and left alone. What it shows is what its change says,
so it goes straight into its table. The projection would come to the same, only later; it gets all other rows.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from desktop.domain.change import DELETED
from desktop.store.inserting import insert_rows
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import ID_LENGTH, Change, Key
from desktop.store.surroundings import Surroundings
from desktop.store.tables import TABLES, Columns, Table


def add_plain_rows(project: ProjectFile, table: str, changes: Iterable[Change]) -> set[Key]:
    """Write the plain ones among new rows of a table. Call it in the transaction that wrote their history.

    Args:
        changes: the only change of each row.

    Returns:
        The rows written; the others are left to the projection.
    """
    spec, around = TABLES.get(table), Surroundings(project)
    # A row can change the fate of others: of those that waited for it, that share its name, that it makes a loop with.
    if spec is None or spec.key or spec.loops or spec.named is not None or around.troubled():
        return set()
    rows = [row for change in changes if (row := _shown(spec, change)) is not None]
    for reference in spec.references:
        at = spec.columns.index(reference.column)
        named = {(reference.table, row[at]) for row in rows if row[at] is not None}
        shown = {row_id for (_, row_id), is_deleted in around.standing(named).items() if not is_deleted}
        if len(shown) < len(named):  # a new row brings back a deleted one, and one that is missing must be flagged
            rows = [row for row in rows if row[at] is None or row[at] in shown]
    add_to_table(project.conn, spec, rows)
    return {(table, str(row[0])) for row in rows}


def _shown(spec: Table, change: Change) -> Columns | None:
    """What a row shows of which this is the only change, in the order of its columns; nothing where that is odd."""
    fields = change.fields
    if len(change.row_id) != ID_LENGTH or DELETED in fields:
        return None
    row: Columns = (change.row_id,)
    for field in spec.fields:
        found = field.read(fields[field.name]) if field.name in fields else field.fallback
        if found is None or (field.required and field.name not in fields):
            return None
        row += found
    return (*row, change.hlc, change.hlc, change.author, None)


def add_to_table(conn: sqlite3.Connection, table: Table, rows: Sequence[Columns]) -> None:
    """Write rows that should not be there; where one is, in a table that is not in order, it gives way."""
    try:
        insert_rows(conn, table.name, table.columns, rows)
    except sqlite3.IntegrityError:
        conn.executemany(table.upsert, rows)
