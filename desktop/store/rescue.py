"""Writes what was carved out of a damaged file into a new one, and makes the tables of it."""

from dataclasses import dataclass

from desktop.domain.change import RowChange
from desktop.domain.ids import new_id
from desktop.store import history, projection
from desktop.store.carved import Carved
from desktop.store.content_rows import insert_text
from desktop.store.history_rows import insert_batches, insert_changes
from desktop.store.project_file import ProjectFile

TITLE = "Rescued project"


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a file holds: changes, ancestors that are named and missing, texts, originals with their bytes, codings."""

    changes: int
    missing: int
    texts: int
    originals: int
    codings: int


def insert_carved(project: ProjectFile, found: Carved) -> None:
    """Write history and content. Call it in a transaction of a file that holds nothing yet."""
    conn = project.conn
    wanted = {bytes(rows.row[1]) for rows in found.texts.values()}
    conn.executemany(
        "INSERT INTO blob(sha256, size, bytes) VALUES(?,?,?)",
        ((sha256, len(data), data) for sha256, data in found.originals.items()),
    )
    conn.executemany(
        "INSERT INTO blob(sha256, size, bytes) VALUES(?,?,NULL)",
        ((sha256, found.sizes.get(sha256, 0)) for sha256 in wanted - found.originals.keys()),
    )
    for rows in found.texts.values():
        insert_text(project, rows)
    insert_batches(project, found.batches.values())
    in_time = sorted(found.changes.values(), key=lambda change: (change.row[2], change.row[0]))
    ancestors = ((change.row[0], older) for change in in_time for older in change.prev)
    insert_changes(project, (change.row for change in in_time), ancestors)  # type: ignore[arg-type]  # a hash is bytes


def rebuild_rescued(project: ProjectFile) -> Holdings:
    """Make the tables of the history that is there; a project row is made where that was lost."""
    projection.rebuild(project)
    held = _holdings(project)
    if held.changes and not project.query("SELECT 1 FROM project WHERE deleted_hlc IS NULL"):
        authors = project.query("SELECT reviewer_id FROM batch ORDER BY hlc LIMIT 1")
        made = RowChange("project", new_id(), {"title": TITLE})
        history.write(project, (made,), label=TITLE, kind="repair", reviewer_id=authors[0][0])
    return held


def _holdings(project: ProjectFile) -> Holdings:
    counts = (
        "SELECT count(*) FROM change",
        "SELECT count(DISTINCT prev) FROM change_prev WHERE prev NOT IN (SELECT id FROM change)",
        "SELECT count(*) FROM document_text",
        "SELECT count(*) FROM blob WHERE bytes IS NOT NULL",
        "SELECT count(*) FROM coding WHERE deleted_hlc IS NULL",
    )
    return Holdings(*(int(project.query(sql)[0][0]) for sql in counts))
