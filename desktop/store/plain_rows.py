"""Rows of which nothing has to be weighed: new, made by a single change, pointing to nothing but what is shown.

Almost every row of a merge is one: a coding that somebody made and left alone. What it shows is what its change says,
so it goes straight into its table. The projection would come to the same, only later; it gets all other rows.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from desktop.domain.change import DELETED
from desktop.store.inserting import insert_rows
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import ID_LENGTH, Change, Key
from desktop.store.shown_row import MEMO_TARGET
from desktop.store.surroundings import Surroundings, Target
from desktop.store.tables import TABLES, Columns, Table


def add_plain_rows(project: ProjectFile, table: str, changes: Iterable[Change]) -> set[Key]:
    """Write the plain ones among new rows of a table. Call it in the transaction that wrote their history.

    Args:
        changes: the only change of each row.

    Returns:
        The rows written; the others are left to the projection.
    """
    spec, around = TABLES.get(table), Surroundings(project)
    # A row can change the fate of others: of those that waited for it, and of those that share its name.
    if spec is None or spec.key or spec.named is not None or around.troubled():
        return set()
    rows = [row for change in changes if (row := _shown(spec, change)) is not None]
    for at, named in _named(spec, rows):
        standing = around.standing(named)
        not_shown = {row_id for target, row_id in named if standing.get((target, row_id), True)}
        if not_shown:  # what is deleted would be brought back, what is missing be flagged
            rows = [row for row in rows if row[at] not in not_shown]
    add_to_table(project.conn, spec, rows)
    return {(table, str(row[0])) for row in rows}


def _named(spec: Table, rows: Sequence[Columns]) -> Iterator[tuple[int, set[Target]]]:
    """The place of each column that names other rows, and the rows that it names.

    None of them is a row that is only now to be written, so no loop can close.
    """
    place = {column: number for number, column in enumerate(spec.columns)}
    for reference in spec.references:
        at = place[reference.column]
        yield at, {(reference.table, row[at]) for row in rows if row[at] is not None}
    if MEMO_TARGET in place:
        at, table_at = place[MEMO_TARGET], place["target_tbl"]
        yield at, {(str(row[table_at]), row[at]) for row in rows if row[table_at] in TABLES}


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
