"""From history to tables: a pure function of the set of changes, computed for the rows touched or for all.

The order of the steps is part of the format, for every copy of a project must come to the same tables:

1. each row's heads give its values; several heads that differ are an ``edit-edit`` conflict (shown_row.py);
2. a row that needs a row which cannot be shown is not shown either; one that can do without does;
3. references within a table are followed in the order of their times; one that closes a loop is dropped;
4. a row is dead if a deletion had seen all its heads; then every live row brings back what it points to;
5. live rows of one name in one place are flagged.

A row's fate depends on rows that it points to (2, 3) and on rows that point to it (4), so the rows touched are first
widened to all whose fate may have changed. Where that would be hard to say, everything is computed anew.
"""

from collections.abc import Collection

from desktop.domain.change import DELETED
from desktop.store.plain_rows import add_to_table
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import Key, RowState, load_changes
from desktop.store.shown_row import ShownRow, head_list
from desktop.store.surroundings import Surroundings, Target
from desktop.store.tables import TABLES, ColumnValue

Rows = dict[Key, ShownRow]
ConflictRow = tuple[str, str, str, str, str]


def project_rows(project: ProjectFile, states: dict[Key, RowState], *, new: Collection[Key] = ()) -> None:
    """Bring the tables up to date for rows whose history has grown. Call it in the transaction that wrote it.

    Args:
        states: the rows touched, folded from all their changes.
        new: those of them that had no history before.
    """
    around = Surroundings(project)
    rows = {key: ShownRow(key, state) for key, state in states.items() if key[0] in TABLES}
    if not rows:
        return
    before = around.references([key for key in rows if key not in new])
    troubled = around.troubled()
    _widen(project, around, rows, before)
    if troubled or any(TABLES[table].loops for table in {key[0] for key in rows}):
        _widen_for_trouble(project, around, rows, before, troubled)
    _place(rows, around)
    if any(not rows[key].placed for key in before):
        rebuild(project)  # a row that others may point to has gone from its table
        return
    _break_loops(rows)
    _revive(rows, around)
    _write(project, rows, new=new)


def rebuild(project: ProjectFile) -> None:
    """Compute every table from history anew. Call it in a transaction."""
    rows = compute(project)
    with project.transaction():
        project.conn.execute("DELETE FROM conflict")
        _write(project, rows, new=rows)
        for table in reversed(list(TABLES)):
            placed = {key[1] for key, row in rows.items() if key[0] == table and row.placed}
            gone = [(i,) for (i,) in project.query(f"SELECT id FROM {table}") if i not in placed]
            project.conn.executemany(f"DELETE FROM {table} WHERE id = ?", gone)


def compute(project: ProjectFile) -> Rows:
    """Every row as history has it, without a look at the tables."""
    changes = load_changes(project)
    rows = {key: ShownRow(key, RowState(of_row)) for key, of_row in changes.items() if key[0] in TABLES}
    _place(rows, Surroundings(project), whole=True)
    _break_loops(rows)
    _revive(rows, None)
    return rows


def conflicts_of(rows: Rows) -> list[ConflictRow]:
    """Every conflict of the rows but those over names."""
    return [
        conflict for row in rows.values() if row.flags or DELETED in row.state.heads for conflict in row.conflicts()
    ]


def same_names(project: ProjectFile, table: str) -> list[ConflictRow]:
    """A conflict for each live row that shares its name, case and spaces aside, with another in the same place."""
    spec = TABLES[table]
    if spec.named is None:
        return []
    columns = "".join(f", {column}" for column in spec.named)
    aside = "".join(f" AND {column} IS NULL" for column in spec.aside)
    places: dict[tuple[object, ...], list[str]] = {}
    for row_id, name, *place in project.query(
        f"SELECT id, name{columns} FROM {table} WHERE deleted_hlc IS NULL{aside}"
    ):
        places.setdefault((" ".join(name.split()).casefold(), *place), []).append(row_id)
    twins = [row_id for same in places.values() if len(same) > 1 for row_id in same]
    changes = load_changes(project, twins)
    found: list[ConflictRow] = []
    for row_id in twins:
        heads = RowState(changes[(table, row_id)]).heads.get("name", [])
        found.append((table, row_id, "name", "duplicate-name", head_list(heads)))
    return found


def _widen(project: ProjectFile, around: Surroundings, rows: Rows, before: dict[Key, set[Key]]) -> None:
    """Add every deleted row that the touched rows point to or pointed to, and on through deleted rows."""
    fresh = set(rows)
    while fresh:
        pointed = {target for key in fresh for target in rows[key].references.values()}
        pointed.update(target for key in fresh & before.keys() for target in before[key])
        outside = {(table, str(row_id)) for table, row_id in pointed if table in TABLES} - rows.keys()
        deleted = {(t, str(i)) for (t, i), dead in around.standing(outside).items() if dead}
        if outside:
            deleted |= around.revived([row_id for _, row_id in outside]) & outside
        fresh = _add(project, rows, deleted)
        before.update({key: set() for key in fresh})


def _widen_for_trouble(
    project: ProjectFile,
    around: Surroundings,
    rows: Rows,
    before: dict[Key, set[Key]],
    troubled: list[tuple[str, str, str, str]],
) -> None:
    """Add rows that waited for one that is new, and whole tables where a loop may close or open.

    What is added may point to deleted rows of a table in which there is a loop: so until nothing is added any more.
    """
    while added := _add(project, rows, _in_trouble(around, rows, before, troubled) - rows.keys()):
        before.update(around.references(added))
        _widen(project, around, rows, before)


def _in_trouble(
    around: Surroundings, rows: Rows, before: dict[Key, set[Key]], troubled: list[tuple[str, str, str, str]]
) -> set[Key]:
    """The rows that waited for one of these, and those of each table in which one of these may be in a loop."""
    wanted: set[Key] = set()
    if any(key not in before for key in rows):
        wanted |= {
            (table, row_id) for table, row_id, field, kind in troubled if kind == "invalid" and _points(table, field)
        }
    looped = {table for table, _, _, kind in troubled if kind == "cycle"}
    for table in {row.table.name for row in rows.values() if row.table.loops}:
        touched = [row for row in rows.values() if row.table.name == table]
        if table in looped or any(_may_loop(row, rows, around) for row in touched):
            wanted |= {(table, row_id) for row_id in around.row_ids(table)}
    return wanted


def _points(table: str, field: str) -> bool:
    """Whether a field names rows, so that a new row may be the one that it lacked."""
    spec = TABLES[table].field.get(field)
    return spec is not None and (bool(spec.references) or field == "target")


def _may_loop(row: ShownRow, rows: Rows, around: Surroundings) -> bool:
    """Whether a walk from what the row points to comes back to it."""
    for field in row.table.loops:
        column = field.columns[0]
        seen = {row.key[1]}
        here = row.values[column]
        while isinstance(here, str):
            if here in seen:
                return True
            seen.add(here)
            known = rows.get((row.table.name, here))
            here = known.values[column] if known else around.column(row.table.name, column, here)
    return False


def _add(project: ProjectFile, rows: Rows, keys: Collection[Key]) -> set[Key]:
    changes = load_changes(project, [row_id for _, row_id in keys])
    added = {key: ShownRow(key, RowState(of_row)) for key, of_row in changes.items() if key in keys}
    rows.update(added)
    return set(added)


def _place(rows: Rows, around: Surroundings, *, whole: bool = False) -> None:
    """Settle which rows can stand in their tables; tables come after those that their rows cannot do without."""
    targets = {target for row in rows.values() for target in row.references.values()}
    outside = {t for t in targets if t not in rows and (t[0] not in TABLES or not whole)}
    standing = set(around.standing(outside))
    if all(row.placed for row in rows.values()) and all(t in rows or t in standing for t in targets):
        return  # nothing is missing, as in almost every merge: there is no need to ask row by row
    by_table: dict[str, list[ShownRow]] = {}
    for row in rows.values():
        by_table.setdefault(row.key[0], []).append(row)
    order = [row for table in TABLES for row in by_table.get(table, ())]
    for needed in (True, False):  # what a row needs decides its place; only then is it known what others may name
        for row in order:
            for column, target in tuple(row.references.items()):
                if (column in row.table.required) is needed and not _stands(target, rows, standing):
                    row.lose(column)


def _stands(target: Target, rows: Rows, standing: set[Target]) -> bool:
    row = rows.get((target[0], str(target[1])))  # a content table's key is never among the rows
    return row.placed if row is not None else target in standing


def _break_loops(rows: Rows) -> None:
    """Follow references within a table in the order of their times, and drop each that would close a loop."""
    for table in {row.key[0]: row.table for row in rows.values()}.values():
        for field in table.loops:
            column = field.columns[0]
            edges = [row for row in rows.values() if row.table is table and row.placed and row.values[column]]
            edges.sort(key=lambda row: row.state.heads[field.name][-1].order)  # noqa: B023  # sorted before the next
            above: dict[ColumnValue, ColumnValue] = {}
            for row in edges:
                here = row.values[column]
                while here is not None and here != row.key[1]:
                    here = above.get(here)
                if here is None:
                    above[row.key[1]] = row.values[column]
                else:
                    row.drop_loop(field)


def _revive(rows: Rows, around: Surroundings | None) -> None:
    """Settle which rows live: those that no deletion reached, and all that a live row points to."""
    placed = {key: row for key, row in rows.items() if row.placed}
    live = [key for key, row in placed.items() if row.state.deleted_hlc is None]
    dead = placed.keys() - set(live)
    if dead and around is not None:
        live += [key for supporter, key in around.supporters(dead) if supporter not in rows]
    for key in live:
        placed[key].live = True
    while live and dead:
        row = placed[live.pop()]
        for target in row.references.values():
            other = placed.get((target[0], str(target[1])))
            if other is not None and not other.live:
                other.live = True
                live.append(other.key)


def _write(project: ProjectFile, rows: Rows, *, new: Collection[Key]) -> None:
    """Write the rows and their conflicts.

    Args:
        new: rows that have no conflicts noted yet, so that there are none to clear, and hardly stand in their tables.
    """
    conn = project.conn
    by_table: dict[str, list[ShownRow]] = {}
    for row in rows.values():
        if row.placed:
            by_table.setdefault(row.key[0], []).append(row)
    for table, of_table in by_table.items():
        there = [row for row in of_table if row.key not in new]
        conn.executemany(TABLES[table].upsert, (row.columns() for row in there))
        if len(there) < len(of_table):
            add_to_table(conn, TABLES[table], [row.columns() for row in of_table if row.key in new])
    noted = [(key[1],) for key in rows if key not in new]
    conn.executemany("DELETE FROM conflict WHERE row_id = ? AND kind <> 'duplicate-name'", noted)
    conn.executemany("INSERT OR IGNORE INTO conflict VALUES(?,?,?,?,?)", conflicts_of(rows))
    for table in {key[0] for key in rows}:
        if TABLES[table].named is not None:
            conn.execute("DELETE FROM conflict WHERE tbl = ? AND kind = 'duplicate-name'", (table,))
            conn.executemany("INSERT OR IGNORE INTO conflict VALUES(?,?,?,?,?)", same_names(project, table))
