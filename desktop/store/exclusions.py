"""Reading what of a document is no content: boilerplate that is greyed, and neither searched, counted nor quoted."""

import json
from collections.abc import Collection

from desktop.domain.document import Document
from desktop.domain.exclusion import Exclusion
from desktop.domain.ids import CodingId, DocumentId, ExclusionId, derived_id
from desktop.domain.span import Span
from desktop.store.project_file import ProjectFile

_COLUMNS = 'e.id, e.document_id, e.start - coalesce(d.first, 0), e."end" - coalesce(d.first, 0), e.exact, e.reason'


def exclusion_id(document: Document, span: Span) -> ExclusionId:
    """The one row for a passage of a document, on every machine.

    Args:
        span: counted from the start of the document's window.
    """
    place = span.shifted(document.first or 0)
    return ExclusionId(derived_id("exclusion", document.id, document.text_id, str(place.start), str(place.end)))


def for_document(project: ProjectFile, document_id: DocumentId) -> tuple[Exclusion, ...]:
    """What is excluded of the text that a document shows, by start."""
    rows = project.query(
        f"SELECT {_COLUMNS} FROM exclusion e JOIN document d ON d.id = e.document_id AND d.text_id = e.text_id "
        'WHERE e.document_id = ? AND e.deleted_hlc IS NULL ORDER BY e.start, e."end" DESC',
        (document_id,),
    )
    return tuple(Exclusion(*row) for row in rows)


def by_document(project: ProjectFile, document_ids: Collection[DocumentId]) -> dict[DocumentId, list[Span]]:
    """What is excluded of some documents, by start; those of which nothing is are missing."""
    rows = project.query(
        'SELECT e.document_id, e.start - coalesce(d.first, 0), e."end" - coalesce(d.first, 0) '
        "FROM exclusion e JOIN document d ON d.id = e.document_id AND d.text_id = e.text_id "
        "WHERE e.deleted_hlc IS NULL AND e.document_id IN (SELECT value FROM json_each(?)) ORDER BY 1, 2",
        (json.dumps(list(document_ids)),),
    )
    found: dict[DocumentId, list[Span]] = {}
    for document_id, start, end in rows:
        found.setdefault(document_id, []).append(Span(start, end))
    return found


def documents_with_any(project: ProjectFile) -> frozenset[DocumentId]:
    """The documents of which anything is excluded."""
    rows = project.query("SELECT DISTINCT document_id FROM exclusion WHERE deleted_hlc IS NULL")
    return frozenset(DocumentId(row[0]) for row in rows)


def excluded_codings(
    project: ProjectFile, document_id: DocumentId | None = None, *, with_code: bool = False
) -> dict[CodingId, DocumentId]:
    """The codings that lie wholly in excluded words, with their documents: they are not counted and not quoted.

    A coding that only reaches into such words stays: whoever made it meant those words, too.

    Args:
        document_id: look in this document only.
        with_code: leave highlights without a code out.
    """
    some = (" AND e.document_id = ?" if document_id else "") + (" AND c.code_id IS NOT NULL" if with_code else "")
    rows = project.query(
        "SELECT c.id, c.document_id FROM exclusion e CROSS JOIN coding c ON c.document_id = e.document_id "
        'AND c.start >= e.start AND c.start < e."end" AND c."end" <= e."end" AND c.text_id = e.text_id '
        f"WHERE e.deleted_hlc IS NULL AND c.deleted_hlc IS NULL{some}",
        (document_id,) if document_id else (),
    )
    return dict(rows)
