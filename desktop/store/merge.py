"""The union of two histories: what another file has and this one has not is checked, taken in, and projected.

Every change carries the hash of itself, its ancestors and its batch, so what arrives is what was written, or it is
refused whole. Merging is commutative, associative and idempotent because nothing but sets of changes is united;
see projection.py for how the same set comes to the same tables everywhere.
"""

import hashlib
import json
import sqlite3
from collections.abc import Collection, Generator, Iterator, Sequence
from typing import NamedTuple

from desktop.domain.change import Batch
from desktop.domain.progress import Progress
from desktop.file_errors import HistoryIncomplete, ProjectDamaged
from desktop.store import collecting, content, projection
from desktop.store.canonical import batch_text, canonical_fields, change_id
from desktop.store.content_rows import insert_text, is_sound_text, read_text
from desktop.store.foreign_file import ForeignFile
from desktop.store.history_rows import BATCH_COLUMNS, CHANGE_COLUMNS, insert_batches, insert_changes
from desktop.store.plain_rows import add_plain_rows
from desktop.store.project_file import ProjectFile, Row
from desktop.store.row_history import Change, Key, RowState, load_changes, with_shared_ids
from desktop.store.tables import TABLES

_PAGE = 2_000
ROWS_AT_ONCE = 5_000
"""How many rows the tables are brought up to date for between two looks at whether to go on."""


Batches = dict[str, tuple[str, str]]
"""Batches by id: as they go into the hashes of their changes, and their authors."""


class Arrival(NamedTuple):
    """What came in: rows of history touched, those of them that were not known before, and how many changes."""

    touched: frozenset[Key]
    new: frozenset[Key]
    changes: int


def take_in(
    project: ProjectFile, other: ForeignFile, *, incomplete: bool = False
) -> Generator[Progress, None, Arrival]:
    """Unite another file's history and content with the project's. Call it in a transaction of the project.

    Args:
        incomplete: take changes whose ancestors are missing, too, and leave the tables to the caller: for a rescue.

    Yields:
        New changes read so far, of all; then rows of the tables that were brought up to date.

    Raises:
        ProjectDamaged: a hash of the other file is wrong, or a change of the same id says something else here.
        HistoryIncomplete: changes are missing that others of it build on.
    """
    try:
        _take_content(project, other)
        for (last,) in project.query("SELECT hlc FROM change WHERE n = (SELECT max(n) FROM change)"):
            project.clock.observe(last)  # what is written next looks at the last one only, which then is of theirs
        known, numbers = _compare(project, other)
        asked: set[str] = set()
        had: set[str] = set()
        batches: Batches = {}
        arrived: dict[Key, list[Change]] = {}
        wanted: set[bytes] = set()
        count, total = 0, len(numbers)
        for fresh in _pages(other, numbers):
            touched = {row[5] for row in fresh} - asked
            had |= _known_rows(project, touched)
            asked |= touched
            with collecting.put_off():
                batches = _batches(project, other, fresh, batches)
                for change in _insert(project, other, fresh, batches):
                    wanted |= change.prev
                    arrived.setdefault((change.table, change.row_id), []).append(change)
            known.update(row[1] for row in fresh)
            count += len(fresh)
            yield Progress(count, total, "changes")
    except sqlite3.IntegrityError as error:  # found by damaging files: a text whose original is gone, say
        raise ProjectDamaged(other.path, "rows of it lack what they belong to, or hold what no row may") from error
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        # A damaged cell can hold a text where the schema says bytes; whatever meets it first fails.
        raise ProjectDamaged(other.path, "its history holds values of another kind than was written") from error
    new = frozenset(key for key in arrived if key[1] not in had)
    if not incomplete:
        missing = len(wanted - known)
        if missing:
            raise HistoryIncomplete(other.path, missing)
        yield from _project(project, arrived, new)
    return Arrival(frozenset(arrived), new, count)


def _compare(project: ProjectFile, other: ForeignFile) -> tuple[set[bytes], list[int]]:
    """The ids of all changes here, and the numbers of those there that are not here, in order of their arrival.

    Not ordered by the database: that would read all of their table, where the index of ids holds both.
    """
    with collecting.put_off():
        known = {one for (one,) in project.query("SELECT id FROM change")}
        return known, sorted(n for n, one in other.query("SELECT n, id FROM change") if one not in known)


def _project(
    project: ProjectFile, arrived: dict[Key, list[Change]], new: frozenset[Key]
) -> Generator[Progress, None, None]:
    """Bring the tables up to date, some thousand rows at a time, so that it can be given up between them.

    What rows need stands in tables before theirs. Where it comes later nonetheless, the projection sees to it: up to
    date is up to date, in however many steps.
    """
    by_table: dict[str, list[Key]] = {table: [] for table in TABLES}
    for key in arrived:
        by_table.setdefault(key[0], []).append(key)
    done = 0
    for table, keys in by_table.items():
        for start in range(0, len(keys), ROWS_AT_ONCE):
            page = keys[start : start + ROWS_AT_ONCE]
            with collecting.put_off():
                _bring_up_to_date(project, table, {key: arrived[key] for key in page}, new)
            done += len(page)
            yield Progress(done, len(arrived), "rows")
    project.clock.observe(max((change.hlc for changes in arrived.values() for change in changes), default=0))


def _bring_up_to_date(project: ProjectFile, table: str, arrived: dict[Key, list[Change]], new: frozenset[Key]) -> None:
    """Write the plain rows straight into their table, and let the projection see to the others."""
    made_once = [changes[0] for key, changes in arrived.items() if key in new and len(changes) == 1]
    plain = add_plain_rows(project, table, made_once)
    rest = {key: changes for key, changes in arrived.items() if key not in plain}
    whole = load_changes(project, {key[1] for key in rest.keys() - new})
    states = {key: RowState(whole.get(key, changes)) for key, changes in rest.items()}
    projection.project_rows(project, states, new=new & rest.keys())


def _pages(other: ForeignFile, numbers: Sequence[int]) -> Iterator[list[Row]]:
    """The changes of those numbers, in the order in which they arrived in the other file, with their numbers."""
    for start in range(0, len(numbers), _PAGE):
        page = numbers[start : start + _PAGE]
        wanted = set(page)
        rows = other.query(
            f"SELECT n, {CHANGE_COLUMNS} FROM change WHERE n BETWEEN ? AND ? ORDER BY n", (page[0], page[-1])
        )
        yield [row for row in rows if row[0] in wanted]


def _known_rows(project: ProjectFile, row_ids: Collection[str]) -> set[str]:
    """Which of the rows have a history here; asked in the order of the index, or each would be on a page of its own."""
    sql = "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM change WHERE row_id = value)"
    return {row_id for (row_id,) in project.query(sql, (json.dumps(sorted(row_ids)),))}


def _insert(project: ProjectFile, other: ForeignFile, fresh: list[Row], batches: Batches) -> list[Change]:
    """Write a page of changes once their hashes are found right."""
    prevs: dict[bytes, list[bytes]] = {}
    for one, older in other.query(
        "SELECT p.id, p.prev FROM change c CROSS JOIN change_prev p ON p.id = c.id WHERE c.n BETWEEN ? AND ?",
        (fresh[0][0], fresh[-1][0]),
    ):
        prevs.setdefault(one, []).append(older)
    nobody: frozenset[bytes] = frozenset()
    changes = []
    for _, one, batch_id, hlc, table, row_id, text in fresh:
        of_batch, author = batches[batch_id]
        prev = frozenset(prevs[one]) if one in prevs else nobody
        made = change_id(of_batch, table=table, row_id=row_id, fields=text, hlc=hlc, prev=prev)
        fields = canonical_fields(text)
        if made != one or fields is None:
            raise ProjectDamaged(other.path, f"a change of {table} {row_id} is not what was written")
        changes.append(Change(one, table, row_id, hlc, with_shared_ids(fields), prev, author, batch_id))
    links = [(change.id, older) for change in changes for older in change.prev]
    insert_changes(project, (row[1:] for row in fresh), links)
    return changes


def _batches(project: ProjectFile, other: ForeignFile, fresh: list[Row], last: Batches) -> Batches:
    """The batches of a page of changes; new ones are written.

    Args:
        last: those of the page before, for a large batch fills many pages.
    """
    wanted = {row[2] for row in fresh}
    seen = {batch_id: last[batch_id] for batch_id in wanted & last.keys()}
    if len(seen) == len(wanted):
        return seen
    rows = other.query(
        f"SELECT {BATCH_COLUMNS} FROM batch WHERE id IN (SELECT batch_id FROM change WHERE n BETWEEN ? AND ?)",
        (fresh[0][0], fresh[-1][0]),
    )
    theirs = {row[0]: row for row in rows if row[0] not in seen}
    some = json.dumps(list(theirs))
    sql = f"SELECT {BATCH_COLUMNS} FROM batch WHERE id IN (SELECT value FROM json_each(?))"
    ours = {row[0]: row for row in project.query(sql, (some,))}
    for batch_id, row in ours.items():
        if theirs.get(batch_id) != row:
            raise ProjectDamaged(other.path, "a step of its history has the name of another one here")
    insert_batches(project, (theirs[one] for one in theirs.keys() - ours.keys()))
    texts = {batch_id: Batch(*row) for batch_id, row in theirs.items()}
    return seen | {batch_id: (batch_text(batch), batch.reviewer_id) for batch_id, batch in texts.items()}


def _take_content(project: ProjectFile, other: ForeignFile) -> None:
    """Copy originals and extractions that are not here, each once its hash is found right."""
    here: dict[bytes, int] = dict(project.query("SELECT sha256, bytes IS NOT NULL FROM blob"))
    for sha256, size in other.query("SELECT sha256, size FROM blob ORDER BY sha256"):
        if not here.get(sha256):
            _take_original(project, other, sha256, size, known=sha256 in here)
    texts = {row[0] for row in project.query("SELECT id FROM document_text")}
    for (text_id,) in other.query("SELECT id FROM document_text ORDER BY id"):
        if text_id in texts:
            continue
        rows = read_text(other, text_id)
        if not is_sound_text(rows):
            raise ProjectDamaged(other.path, f"the text {text_id} or its structure is not what was read at import")
        insert_text(project, rows)


def _take_original(project: ProjectFile, other: ForeignFile, sha256: bytes, size: int, *, known: bool) -> None:
    data = other.query("SELECT bytes FROM blob WHERE sha256 = ?", (sha256,))[0][0]
    if data is not None:
        if hashlib.sha256(data).digest() != sha256:
            raise ProjectDamaged(other.path, "an original in it is not what was added")
        content.add_blob(project, data)
    elif not known:  # the other one was sent without its originals
        project.conn.execute("INSERT INTO blob(sha256, size, bytes) VALUES(?,?,NULL)", (sha256, size))
