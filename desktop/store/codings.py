"""Reading codings. Offsets go out as the document shows them: counted from the start of its window."""

import json
from collections.abc import Collection, Iterable, Iterator

from desktop.domain.coding import Coding
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, CodingId, DocumentId, ReviewerId
from desktop.domain.span import Span
from desktop.store.codes import merged
from desktop.store.project_file import ProjectFile
from desktop.store.stand_ins import stand_ins

_COLUMNS = (
    "c.id, c.document_id, c.code_id, c.reviewer_id, c.text_id, c.start - coalesce(d.first, 0), "
    'c."end" - coalesce(d.first, 0), c.exact, c.prefix, c.suffix, c.actor_id, c.stance, c.anchor_state, '
    "c.importance, c.created_hlc, c.modified_hlc"
)
_FROM = f"SELECT {_COLUMNS} FROM coding c CROSS JOIN document d ON d.id = c.document_id WHERE c.deleted_hlc IS NULL"
_ORDER = ' ORDER BY c.document_id, c.start, c."end" DESC, c.created_hlc, c.id'
_POINTERS = frozenset({2, 3, 10})
"""Places of the columns that name a code, a reviewer and an actor."""
_DOCUMENTS_A_PAGE = 20


def for_document(project: ProjectFile, document_id: DocumentId) -> tuple[Coding, ...]:
    """The codings of a document, by start; of those that start together the longest first."""
    return _codings(project, " AND c.document_id = ?", document_id)


def overlapping(project: ProjectFile, document_id: DocumentId, span: Span) -> tuple[Coding, ...]:
    """The codings of a document that share a character with a passage, in the same order."""
    # The window's start as a value of its own, so that the index alone finds them.
    first = "(SELECT coalesce(first, 0) FROM document WHERE id = ?)"
    where = f' AND c.document_id = ? AND c.start < ? + {first} AND c."end" > ? + {first}'
    return _codings(project, where, document_id, span.end, document_id, span.start, document_id)


def get(project: ProjectFile, coding_id: CodingId) -> Coding | None:
    """The coding, or nothing if it was removed."""
    found = _codings(project, " AND c.id = ?", coding_id)
    return found[0] if found else None


def code_ids(project: ProjectFile, coding_ids: Collection[CodingId]) -> dict[CodingId, CodeId | None]:
    """The codes of some codings as they were given; None for a highlight, nothing for one that was removed."""
    sql = "SELECT id, code_id FROM coding WHERE deleted_hlc IS NULL AND id IN (SELECT value FROM json_each(?))"
    return dict(project.query(sql, (json.dumps(list(coding_ids)),)))


def is_there(
    project: ProjectFile, document: Document, span: Span, *, code_id: CodeId | None, reviewer_id: ReviewerId
) -> bool:
    """Whether the reviewer has given the very passage the code, or one that was merged into it.

    Args:
        code_id: None asks for a highlight without a code.
    """
    start = span.start + (document.first or 0)
    rows = project.query(
        "WITH RECURSIVE same(id) AS (SELECT ? UNION "
        "SELECT code.id FROM same JOIN code ON code.merged_into = same.id WHERE code.deleted_hlc IS NULL) "
        "SELECT 1 FROM coding WHERE deleted_hlc IS NULL AND document_id = ? AND start = ? "
        'AND "end" = ? AND reviewer_id = ? AND text_id = ? AND (code_id IS ? OR code_id IN (SELECT id FROM same))',
        (code_id, document.id, start, start + len(span), reviewer_id, document.text_id, code_id),
    )
    return bool(rows)


def has_any(project: ProjectFile, code_id: CodeId) -> bool:
    """Whether a passage has the code, or one that was merged into it."""
    rows = project.query(
        "WITH RECURSIVE same(id) AS (SELECT ? UNION "
        "SELECT code.id FROM same JOIN code ON code.merged_into = same.id WHERE code.deleted_hlc IS NULL) "
        "SELECT 1 FROM coding WHERE deleted_hlc IS NULL AND code_id IN (SELECT id FROM same) LIMIT 1",
        (code_id,),
    )
    return bool(rows)


def for_codes(project: ProjectFile, code_ids: Collection[CodeId]) -> tuple[Coding, ...]:
    """The codings of some codes and of codes merged into them, by document, then by start."""
    wanted = {*code_ids, *(old for old, now in merged(project).items() if now in code_ids)}
    return _codings(project, " AND c.code_id IN (SELECT value FROM json_each(?))", json.dumps(sorted(wanted)))


def passages(
    project: ProjectFile, some: Iterable[Document], reviewer_ids: Collection[ReviewerId]
) -> list[tuple[DocumentId, CodeId, ReviewerId, int, int]]:
    """Document, code, reviewer, start and end of what some reviewers coded in some documents, in no order.

    What was coded under another name of a reviewer is theirs, as everywhere.

    Plain tuples by one statement without a join: figures of agreement ask this of thousands of codings.
    """
    first = {document.id: document.first or 0 for document in some}
    now = stand_ins(project)
    wanted = {*reviewer_ids, *(old for old, one in now.items() if one in reviewer_ids)}
    rows: list[tuple[DocumentId, CodeId, ReviewerId, int, int]] = project.query(
        'SELECT document_id, code_id, reviewer_id, start, "end" FROM coding WHERE deleted_hlc IS NULL '
        "AND code_id IS NOT NULL AND reviewer_id IN (SELECT value FROM json_each(?)) "
        "AND document_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(wanted)), json.dumps(list(first))),
    )
    if not now and not any(first.values()):
        return rows
    return [
        (
            document_id, CodeId(now.get(code_id, code_id)), ReviewerId(now.get(reviewer_id, reviewer_id)),
            start - first[document_id], end - first[document_id],
        )
        for document_id, code_id, reviewer_id, start, end in rows
    ]  # fmt: skip


def all_codings(project: ProjectFile) -> Iterator[Coding]:
    """Every coding, document by document, read in pages so that no statement stays open while others commit."""
    ids = [row[0] for row in project.query("SELECT id FROM document WHERE deleted_hlc IS NULL ORDER BY id")]
    for at in range(0, len(ids), _DOCUMENTS_A_PAGE):
        page = json.dumps(ids[at : at + _DOCUMENTS_A_PAGE])
        yield from _codings(project, " AND c.document_id IN (SELECT value FROM json_each(?))", page)


def _codings(project: ProjectFile, where: str, *parameters: object) -> tuple[Coding, ...]:
    now = stand_ins(project)
    rows = project.query(_FROM + where + _ORDER, parameters)
    if now:
        rows = [tuple(now.get(v, v) if at in _POINTERS else v for at, v in enumerate(row)) for row in rows]
    return tuple(Coding(*row) for row in rows)
