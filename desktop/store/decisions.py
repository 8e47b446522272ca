"""Reading what was settled where reviewers differed. Offsets go out as the document shows them.

Who decided, and whether several readings were kept that differ (``as_read``), is in the last change of the row and in
no column: programs that do not know the field pass it on, and for them such a decision names no stance.
"""

from desktop.domain.decision import Decision
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, DecisionId, DocumentId, derived_id
from desktop.domain.span import Span
from desktop.store.project_file import ProjectFile
from desktop.store.stand_ins import stand_ins

_LAST = "WHERE c.row_id = e.id AND c.hlc = e.modified_hlc ORDER BY c.id DESC LIMIT 1"
_SELECT = (
    'SELECT e.id, e.document_id, e.code_id, e.start - coalesce(d.first, 0), e."end" - coalesce(d.first, 0), e.exact, '
    "e.verdict, e.reason, e.stance, e.actor_id, (SELECT b.reviewer_id FROM change c JOIN batch b ON b.id = c.batch_id "
    f"{_LAST}), e.modified_hlc, coalesce((SELECT json_extract(c.fields, '$.as_read') FROM change c {_LAST}), 0) = 1 "
    "FROM decision e "
    "CROSS JOIN document d ON d.id = e.document_id AND d.text_id = e.text_id WHERE e.deleted_hlc IS NULL"
)
_POINTERS = frozenset({2, 9, 10})
"""Places of the columns that name a code, an actor and a reviewer."""


def decision_id(document: Document, span: Span, code_id: CodeId) -> DecisionId:
    """The one row for a passage of a document and a code, on every machine.

    Args:
        span: counted from the start of the document's window.
    """
    place = span.shifted(document.first or 0)
    key = ("decision", document.id, document.text_id, str(place.start), str(place.end), code_id)
    return DecisionId(derived_id(*key))


def for_document(project: ProjectFile, document_id: DocumentId) -> tuple[Decision, ...]:
    """What was settled in a document, by start; what was merged counts as what it went into."""
    return _decisions(project, " AND e.document_id = ?", document_id)


def all_decisions(project: ProjectFile) -> tuple[Decision, ...]:
    """What was settled anywhere, document by document."""
    return _decisions(project, "")


def _decisions(project: ProjectFile, where: str, *parameters: object) -> tuple[Decision, ...]:
    now = stand_ins(project)
    rows = project.query(f'{_SELECT}{where} ORDER BY e.document_id, e.start, e."end", e.id', parameters)
    if now:
        rows = [tuple(now.get(v, v) if at in _POINTERS else v for at, v in enumerate(row)) for row in rows]
    return tuple(Decision(*row) for row in ((*row[:-1], bool(row[-1])) for row in rows))
