"""Every check of a project file: pages, schema, references, hashes of all that is kept, tables against history.

SQLite's own checks see broken pages; they do not see a changed letter in a text. The hashes do. A hash shows damage,
not forgery: there are no signatures.
"""

import json
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.domain.change import Batch
from desktop.domain.progress import Progress
from desktop.file_errors import ProjectDamaged
from desktop.store import content, projection
from desktop.store.canonical import batch_text, change_id, is_canonical
from desktop.store.content_rows import is_sound_text, read_text
from desktop.store.history_rows import BATCH_COLUMNS
from desktop.store.project_file import ProjectFile, Row, open_project
from desktop.store.sqlite_errors import plain_errors
from desktop.store.tables import TABLES

_PAGE = 500
_NAMED = 5
"""How many findings of one kind are told one by one."""

Findings = Iterator[str]


def check_project(path: Path) -> Generator[Progress, None, tuple[str, ...]]:
    """Look for damage. Conflicts that wait for a person, and names given twice, are none.

    Yields:
        A step for each check. Returns the findings as sentences; none if the file is sound.

    Raises:
        FileMissing, FileUnreadable, NotAProject, NewerProject, ProjectIncomplete: it cannot be looked into.
    """
    findings: list[str] = []
    yield Progress(0, len(_CHECKS) + 1, "pages and schema")
    try:
        project = open_project(path, write=False)
    except ProjectDamaged as error:
        return (error.what,)
    with closing(project):
        for done, (what, check) in enumerate(_CHECKS.items(), start=1):
            yield Progress(done, len(_CHECKS) + 1, what)
            try:
                findings += check(project)
            except ProjectDamaged as error:
                findings.append(error.what)
            except (AttributeError, LookupError, TypeError, ValueError):
                # A damaged cell can hold a text where the schema says bytes; whatever meets it first fails.
                findings.append(f"{path} is damaged: its {what} hold values of another kind than was written.")
    yield Progress(len(_CHECKS) + 1, len(_CHECKS) + 1, "done")
    return tuple(dict.fromkeys(findings))


def _pages_and_indexes(project: ProjectFile) -> Findings:
    """SQLite's own whole check: other than the quick one at opening, it holds every index against its table."""
    rows = [row[0] for row in project.query("PRAGMA integrity_check(20)")]
    if rows != ["ok"]:
        yield from _told([" ".join(str(row).split()) for row in rows], "SQLite says: {}.")


def _references(project: ProjectFile) -> Findings:
    broken = [f"a row of {row[0]} points to a row of {row[2]}" for row in project.query("PRAGMA foreign_key_check")]
    yield from _told(broken, "{} that is not there.")


def _changes(project: ProjectFile) -> Findings:
    """The hash of each change over itself, its ancestors and its whole batch."""
    wrong: list[str] = []
    for changes in _by_page(project, "SELECT n, id, batch_id, hlc, tbl, row_id, fields FROM change WHERE n > ?"):
        low, high = changes[0][0], changes[-1][0]
        prevs: dict[bytes, list[bytes]] = {}
        for one, prev in project.query(
            "SELECT p.id, p.prev FROM change c CROSS JOIN change_prev p ON p.id = c.id WHERE c.n BETWEEN ? AND ?",
            (low, high),
        ):
            prevs.setdefault(one, []).append(prev)
        batches = _batch_texts(project, changes)
        for _, one, batch_id, hlc, table, row_id, fields in changes:
            made = change_id(
                batches.get(batch_id, ""), table=table, row_id=row_id, fields=fields, hlc=hlc, prev=prevs.get(one, ())
            )
            if made != one or not is_canonical(fields):
                wrong.append(f"a change of {table} {row_id}")
    yield from _told(wrong, "{} is not what was written.")


def _ancestry(project: ProjectFile) -> Findings:
    missing = project.query(
        "SELECT count(*) FROM change_prev p WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.id = p.prev)"
    )
    if missing[0][0]:
        yield f"{missing[0][0]} earlier changes, which others build on, are missing."
    strange = project.query(
        "SELECT count(*) FROM change_prev p JOIN change c ON c.id = p.id JOIN change o ON o.id = p.prev "
        "WHERE o.row_id <> c.row_id OR o.tbl <> c.tbl"
    )
    if strange[0][0]:
        yield f"{strange[0][0]} changes name an ancestor of another row."
    empty = project.query(
        "SELECT count(*) FROM batch b WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.batch_id = b.id)"
    )
    if empty[0][0]:
        yield f"{empty[0][0]} steps of the history have lost their changes."


def _originals(project: ProjectFile) -> Findings:
    wrong = []
    for (sha256,) in project.query("SELECT sha256 FROM blob ORDER BY sha256"):
        try:
            content.original(project, sha256)
        except ProjectDamaged:
            wrong.append(f"the original {sha256.hex()[:12]}")
    yield from _told(wrong, "{} is not what was added.")


def _texts(project: ProjectFile) -> Findings:
    wrong = []
    for (text_id,) in project.query("SELECT id FROM document_text ORDER BY id"):
        if not is_sound_text(read_text(project, text_id)):
            wrong.append(f"the text {text_id} or its structure")
    yield from _told(wrong, "{} is not what was read at import.")


def _tables(project: ProjectFile) -> Findings:
    """What the tables show against what history says; in a copy, where somebody was writing while both were read."""
    before = project.query("PRAGMA data_version")
    findings = list(_differences(project))
    if findings and project.query("PRAGMA data_version") != before:
        with _as_it_is_now(project) as still:
            findings = list(_differences(still))
    yield from findings


@contextmanager
def _as_it_is_now(project: ProjectFile) -> Iterator[ProjectFile]:
    """A copy in which nobody writes, made at one moment: no lock of a check may keep a reviewer from coding."""
    with tempfile.TemporaryDirectory(prefix="glossator-") as folder:
        copy = Path(folder) / project.path.name
        with plain_errors(copy):
            project.write_copy(copy)
        with closing(open_project(copy, write=False)) as still:
            yield still


def _differences(project: ProjectFile) -> Findings:
    rows = projection.compute(project)
    for name, table in TABLES.items():
        meant = {key[1]: row for key, row in rows.items() if key[0] == name and row.placed}
        odd = []
        for shown in project.rows(name):
            row = meant.pop(shown["id"], None)
            if row is None or row.columns() != tuple(shown[column] for column in table.columns):
                odd.append(shown["id"])
        odd += meant
        if odd:
            yield f"The table {name} does not show what history says ({len(odd)} rows, such as {min(odd)})."
    noted = set(project.query("SELECT tbl, row_id, field, kind, heads FROM conflict"))
    names = {conflict for table in TABLES for conflict in projection.same_names(project, table)}
    if noted != set(projection.conflicts_of(rows)) | names:
        yield "The list of conflicts is not the one that history gives."


_CHECKS: dict[str, Callable[[ProjectFile], Findings]] = {
    "indexes": _pages_and_indexes,
    "references": _references,
    "changes": _changes,
    "ancestors": _ancestry,
    "originals": _originals,
    "texts": _texts,
    "tables": _tables,
}


def _by_page(project: ProjectFile, sql: str) -> Iterator[list[Row]]:
    """Rows by number, in pages, so that no statement stays open while others commit."""
    last = -(2**63)
    while rows := project.query(f"{sql} ORDER BY n LIMIT ?", (last, _PAGE)):
        yield rows
        last = rows[-1][0]


def _batch_texts(project: ProjectFile, changes: list[Row]) -> dict[str, str]:
    ids = json.dumps(sorted({row[2] for row in changes}))
    rows = project.query(f"SELECT {BATCH_COLUMNS} FROM batch WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    return {row[0]: batch_text(Batch(*row)) for row in rows}


def _told(wrong: list[str], sentence: str) -> Findings:
    for one in wrong[:_NAMED]:
        told = sentence.format(one)
        yield told[0].upper() + told[1:]
    if len(wrong) > _NAMED:
        yield f"And {len(wrong) - _NAMED} more of this kind."
