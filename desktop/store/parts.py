"""Leaving rows out of a copy of a project: a part that is a sound project, and can be merged back.

Whole rows are left out, with all their changes and with every row that ever pointed to them: so no change lacks an
ancestor, and the tables are what the history of the part says. What is left out is not in the file any more, not
even in its free pages. See Part in domain/part.py for what can be asked for.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.domain.change import FieldValue
from desktop.domain.ids import ReviewerId
from desktop.domain.part import Part
from desktop.store import projection
from desktop.store.history_rows import leave_out_rows
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import Change, Key, RowState, load_changes
from desktop.store.sqlite_errors import plain_errors
from desktop.store.tables import CONTENT_TABLES, TABLES, ColumnValue

_SIGNED = frozenset({"coding", "memo", "assignment"})
"""Tables whose rows say whose they are. That somebody is done with a document goes with their codings: else the copy
would say that they read it and coded nothing."""

_AUTHORED = frozenset({"decision", "briefing"})
"""Tables whose rows are of whoever changed them: they tell of the codings of others."""


def leave_out(project: ProjectFile, part: Part) -> int:
    """Take out of a copy what is no part of it. Call it on a copy only, outside of transactions.

    Returns:
        How many rows of history were left out.

    Raises:
        UserError: the copy cannot be written.
    """
    with project.transaction():
        gone: frozenset[Key] = frozenset()
        if not part.is_whole:
            changes = load_changes(project)
            gone = _with_all_that_point_to(_unwanted(changes, part), changes)
            _remove(project, gone)
            _remove_unused_content(project, _content_used(changes, gone))
            projection.rebuild(project)
        if not part.originals:
            _empty_originals(project)
    _write_anew(project)
    return len(gone)


def _write_anew(project: ProjectFile) -> None:
    """Write the file without its free pages: what was deleted could be read in them."""
    before = project.conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # which is how SQLite goes about it
    try:
        with plain_errors(project.path):
            project.conn.execute("VACUUM")
    finally:
        project.conn.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, before)


def _unwanted(changes: Mapping[Key, Sequence[Change]], part: Part) -> set[Key]:
    """The rows that the wish itself leaves out."""
    found: set[Key] = set()
    readers = None if part.readings_of is None else _same_people(changes, part.readings_of)
    for key, of_row in changes.items():
        table = key[0]
        if table not in TABLES:  # of a newer program: nobody here can say what it tells
            found.add(key)
        elif table == "document" and part.folder is not None:
            if not _is_in(RowState(list(of_row)).value("folder", ""), part.folder):
                found.add(key)
        elif readers is not None and (table in _SIGNED or table in _AUTHORED):
            whose = _named(of_row, "reviewer_id") if table in _SIGNED else {change.author for change in of_row}
            if not whose or not whose <= readers:
                found.add(key)
    return found


def _same_people(changes: Mapping[Key, Sequence[Change]], wanted: Iterable[ReviewerId]) -> set[FieldValue]:
    """The reviewers, and those who were said to be the same person as one of them."""
    people: set[FieldValue] = set(wanted)
    pairs = [
        (key[1], RowState(list(of_row)).value("same_as")) for key, of_row in changes.items() if key[0] == "reviewer"
    ]
    while more := {one for pair in pairs if None not in pair and people & set(pair) for one in pair} - people:
        people |= more
    return people


def _named(of_row: Sequence[Change], field: str) -> set[FieldValue]:
    """Every value that a field ever had."""
    return {change.fields[field] for change in of_row if field in change.fields}


def _is_in(folder: FieldValue, wanted: str) -> bool:
    return isinstance(folder, str) and (folder == wanted or folder.startswith(f"{wanted}/"))


def _with_all_that_point_to(roots: set[Key], changes: Mapping[Key, Sequence[Change]]) -> frozenset[Key]:
    pointing: dict[ColumnValue, set[Key]] = defaultdict(set)
    for key, of_row in changes.items():
        for _, target in _pointed_to(key[0], of_row):
            pointing[target].add(key)
    gone, fresh = set(roots), set(roots)
    while fresh:
        fresh = {key for _, row_id in fresh for key in pointing.get(row_id, ())} - gone
        gone |= fresh
    return frozenset(gone)


def _pointed_to(table: str, of_row: Sequence[Change]) -> Iterator[tuple[str, ColumnValue]]:
    """Every table and row that a row ever pointed to, content included."""
    spec = TABLES.get(table)
    for field in spec.fields if spec is not None else ():
        for change in of_row:
            columns = field.read(change.fields[field.name]) if field.name in change.fields else None
            if columns is None:
                continue
            by_name = dict(zip(field.columns, columns, strict=True))
            for reference in field.references:
                yield reference.table, by_name[reference.column]
            if field.name == "target":  # of a memo: any table
                yield str(by_name["target_tbl"]), by_name["target_id"]


def _remove(project: ProjectFile, gone: frozenset[Key]) -> None:
    by_table: dict[str, list[str]] = defaultdict(list)
    for table, row_id in gone:
        by_table[table].append(row_id)
    leave_out_rows(project, by_table)


def _content_used(changes: Mapping[Key, Sequence[Change]], gone: frozenset[Key]) -> Mapping[str, set[ColumnValue]]:
    used: dict[str, set[ColumnValue]] = {table: set() for table in CONTENT_TABLES}
    for key, of_row in changes.items():
        if key not in gone:
            for table, target in _pointed_to(key[0], of_row):
                if table in used:
                    used[table].add(target)
    return used


def _remove_unused_content(project: ProjectFile, used: Mapping[str, set[ColumnValue]]) -> None:
    texts = [i for (i,) in project.query("SELECT id FROM document_text") if i not in used["document_text"]]
    for table, column in (("document_block", "text_id"), ("document_mark", "text_id"), ("document_text", "id")):
        project.conn.executemany(f"DELETE FROM {table} WHERE {column} = ?", ((i,) for i in texts))
    kept = used["blob"] | {i for (i,) in project.query("SELECT blob_sha256 FROM document_text")}
    blobs = [i for (i,) in project.query("SELECT sha256 FROM blob") if i not in kept]
    project.conn.executemany("DELETE FROM blob WHERE sha256 = ?", ((i,) for i in blobs))


def _empty_originals(project: ProjectFile) -> None:
    """Leave the bytes of originals out; those of house templates stay, for a briefing cannot do without."""
    project.conn.execute(
        "UPDATE blob SET bytes = NULL WHERE sha256 IN (SELECT blob_sha256 FROM document_text) "
        "AND sha256 NOT IN (SELECT template_sha256 FROM briefing WHERE template_sha256 IS NOT NULL)"
    )
