"""The versions of a memo: every text that it ever had, who wrote it and when."""

from dataclasses import dataclass

from desktop.domain.ids import MemoId
from desktop.store.clock import iso
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import load_changes


@dataclass(frozen=True, slots=True)
class MemoVersion:
    """One text of a memo. ``at`` is UTC, ISO 8601."""

    body: str
    reviewer: str
    at: str


def versions(project: ProjectFile, memo_id: MemoId) -> tuple[MemoVersion, ...]:
    """The texts of a memo, newest first, those of a removed memo too; a text written again stands where it last was."""
    changes = load_changes(project, (memo_id,)).get(("memo", memo_id), [])
    names: dict[str, str] = dict(project.query("SELECT id, name FROM reviewer"))
    found: dict[str, MemoVersion] = {}
    for change in sorted(changes, key=lambda change: change.order, reverse=True):
        body = change.fields.get("body")
        if isinstance(body, str) and body.strip():
            found.setdefault(body, MemoVersion(body, names.get(change.author, ""), iso(change.hlc)))
    return tuple(found.values())


def target(project: ProjectFile, memo_id: MemoId) -> tuple[str, str] | None:
    """The table and the id of the row that a memo is or was about; nothing if there never was such a memo."""
    rows = project.query("SELECT target_tbl, target_id FROM memo WHERE id = ?", (memo_id,))
    return (rows[0][0], rows[0][1]) if rows else None
