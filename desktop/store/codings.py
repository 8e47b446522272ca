"""Reading codings. Offsets go out as the document shows them: counted from the start of its window."""

import json
from collections.abc import Collection, Iterator

from desktop.domain.coding import Coding
from desktop.domain.ids import CodeId, CodingId, DocumentId
from desktop.store.codes import merged
from desktop.store.project_file import ProjectFile

_COLUMNS = (
    "c.id, c.document_id, c.code_id, c.reviewer_id, c.text_id, c.start - coalesce(d.first, 0), "
    'c."end" - coalesce(d.first, 0), c.exact, c.prefix, c.suffix, c.actor_id, c.stance, c.anchor_state, '
    "c.importance, c.created_hlc, c.modified_hlc"
)
_FROM = f"SELECT {_COLUMNS} FROM coding c CROSS JOIN document d ON d.id = c.document_id WHERE c.deleted_hlc IS NULL"
_ORDER = ' ORDER BY c.document_id, c.start, c."end" DESC, c.created_hlc, c.id'
_CODE_ID = 2


def for_document(project: ProjectFile, document_id: DocumentId) -> tuple[Coding, ...]:
    """The codings of a document, by start; of those that start together the longest first."""
    return _codings(project, " AND c.document_id = ?", document_id)


def get(project: ProjectFile, coding_id: CodingId) -> Coding | None:
    """The coding, or nothing if it was removed."""
    found = _codings(project, " AND c.id = ?", coding_id)
    return found[0] if found else None


def for_codes(project: ProjectFile, code_ids: Collection[CodeId]) -> tuple[Coding, ...]:
    """The codings of some codes and of codes merged into them, by document, then by start."""
    wanted = {*code_ids, *(old for old, now in merged(project).items() if now in code_ids)}
    return _codings(project, " AND c.code_id IN (SELECT value FROM json_each(?))", json.dumps(sorted(wanted)))


def all_codings(project: ProjectFile) -> Iterator[Coding]:
    """Every coding, document by document, each document read by a statement of its own that is over at once."""
    for (document_id,) in project.query("SELECT id FROM document WHERE deleted_hlc IS NULL ORDER BY id"):
        yield from for_document(project, document_id)


def _codings(project: ProjectFile, where: str, parameter: object) -> tuple[Coding, ...]:
    now = merged(project)
    rows = project.query(_FROM + where + _ORDER, (parameter,))
    if now:
        rows = [(*row[:_CODE_ID], now.get(row[_CODE_ID], row[_CODE_ID]), *row[_CODE_ID + 1 :]) for row in rows]
    return tuple(Coding(*row) for row in rows)
