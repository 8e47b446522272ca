"""Reading documents."""

import json
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from desktop.domain.document import Block, Document, DocumentContent, Mark
from desktop.domain.ids import DocumentId, TextId, derived_id
from desktop.errors import AmbiguousDocument, UnknownDocument
from desktop.store import content as contents
from desktop.store.exclusions import excluded_codings
from desktop.store.project_file import ProjectFile

_COLUMNS = (
    "id, blob_sha256, text_id, title, file_name, media_type, folder, kind, byline, publisher, published_on, url, "
    "received_on, language, permission, sort_key, first, last, part_of"
)


def document_key(sha256: bytes, *, first: int | None = None, last: int | None = None) -> DocumentId:
    """The id of the document that shows an original, or a window of it."""
    return DocumentId(derived_id("document", sha256.hex(), first, last))


def all_documents(project: ProjectFile) -> tuple[Document, ...]:
    """Every document, by folder, sort key and title."""
    return _in_order(_select(project, ""))


def showing(project: ProjectFile, text_ids: Iterable[TextId]) -> tuple[Document, ...]:
    """The documents that show any of some extractions, in the order of ``all_documents``."""
    return _in_order(_select(project, " AND text_id IN (SELECT value FROM json_each(?))", json.dumps(list(text_ids))))


def text_ids(project: ProjectFile) -> tuple[TextId, ...]:
    """The extractions that documents show."""
    rows = project.query("SELECT text_id FROM document WHERE deleted_hlc IS NULL AND text_id IS NOT NULL")
    return tuple(dict.fromkeys(row[0] for row in rows))


def get(project: ProjectFile, document_id: DocumentId) -> Document:
    """The document of an id.

    Raises:
        UnknownDocument: there is none, or it was removed.
    """
    found = _select(project, " AND id = ?", document_id)
    if not found:
        raise UnknownDocument(document_id)
    return found[0]


def find(project: ProjectFile, name: str) -> Document:
    """The document that people mean by an id, a title or a file name, as it stands; else with case set aside.

    Raises:
        UnknownDocument: none answers to the name.
        AmbiguousDocument: several do.
    """
    found = _select(project, " AND id = ?", name) or _select(project, " AND ? IN (title, file_name)", name)
    if not found:
        folded = name.casefold()
        found = tuple(d for d in _select(project, "") if folded in (d.title.casefold(), d.file_name.casefold()))
    if not found:
        raise UnknownDocument(name)
    if len(found) > 1:
        raise AmbiguousDocument(name, len(found))
    return found[0]


def by_blob(project: ProjectFile, sha256: bytes) -> Document | None:
    """The first live document that shows an original, or that was first made from it; or nothing."""
    found = _select(project, " AND (blob_sha256 = ? OR id = ?) ORDER BY created_hlc, id", sha256, document_key(sha256))
    return found[0] if found else None


def content(project: ProjectFile, document_id: DocumentId) -> DocumentContent:
    """The text and structure of a document as it is read: its window, offsets counted from the window's start.

    Raises:
        UnknownDocument: there is none, or it was removed.
    """
    document = get(project, document_id)
    text = contents.text(project, document.text_id)
    found = _in_window(contents.blocks_of(project, {document.text_id}).get(document.text_id, ()), document)
    marks = contents.marks(project, document.text_id)
    if document.first is None or document.last is None:
        return DocumentContent(document_id, document.text_id, text, found, marks)
    first, last = document.first, document.last
    marked = tuple(
        Mark(m.kind, max(m.start, first) - first, min(m.end, last) - first, m.value)
        for m in marks
        if m.start < last and m.end > first
    )
    return DocumentContent(document_id, document.text_id, text[first:last], found, marked)


def text(project: ProjectFile, document_id: DocumentId) -> str:
    """The text of a document as ``content`` has it, without its structure.

    Raises:
        UnknownDocument: there is none, or it was removed.
    """
    document = get(project, document_id)
    return contents.text(project, document.text_id)[document.first : document.last]


def coding_count(project: ProjectFile, document_id: DocumentId) -> int:
    """How many codings with a code a document has; those in excluded words are not counted."""
    rows = project.query(
        "SELECT count(code_id) FROM coding WHERE deleted_hlc IS NULL AND document_id = ?", (document_id,)
    )
    return int(rows[0][0]) - len(excluded_codings(project, document_id, with_code=True))


def coding_counts(project: ProjectFile) -> dict[DocumentId, int]:
    """How many codings with a code each document has; documents without any are missing, excluded words not counted.

    Counted in an index that holds all it takes: the rows themselves, with their quotations, would be fifty times as
    much to read.
    """
    rows = project.query(
        "SELECT document_id, count(*) FROM coding INDEXED BY coding_code "
        "WHERE deleted_hlc IS NULL AND code_id IS NOT NULL GROUP BY document_id"
    )
    found: dict[DocumentId, int] = dict(rows)
    for document_id in excluded_codings(project, with_code=True).values():
        found[document_id] -= 1
    return {document_id: count for document_id, count in found.items() if count}


def lengths(project: ProjectFile) -> dict[DocumentId, int]:
    """How many characters each document has."""
    rows = project.query(
        "SELECT d.id, coalesce(d.last - d.first, length(t.text)) FROM document d "
        "JOIN document_text t ON t.id = d.text_id WHERE d.deleted_hlc IS NULL"
    )
    return dict(rows)


def block_starts(
    project: ProjectFile, document_ids: Iterable[DocumentId]
) -> dict[DocumentId, list[tuple[str, int, str | None]]]:
    """Kind, start and label of every block of some documents, in reading order, counted as in ``content``.

    Plain tuples by one statement: a list of extracts asks this of hundreds of documents at once.
    """
    rows = project.query(
        "SELECT d.id, b.kind, max(b.start - coalesce(d.first, 0), 0), b.label FROM document d "
        "JOIN document_block b ON b.text_id = d.text_id WHERE d.deleted_hlc IS NULL "
        "AND d.id IN (SELECT value FROM json_each(?)) "
        'AND (d.first IS NULL OR (b.start < d.last AND b."end" > d.first)) ORDER BY d.id, b.ord',
        (json.dumps(list(document_ids)),),
    )
    return {document_id: [row[1:] for row in group] for document_id, group in groupby(rows, itemgetter(0))}


def _in_order(found: Iterable[Document]) -> tuple[Document, ...]:
    return tuple(sorted(found, key=lambda d: (d.folder.casefold(), d.sort_key, d.title.casefold(), d.id)))


def _in_window(found: tuple[Block, ...], document: Document) -> tuple[Block, ...]:
    if document.first is None or document.last is None:
        return found
    first, last = document.first, document.last
    return tuple(
        Block(b.kind, max(b.start, first) - first, min(b.end, last) - first, b.level, b.label)
        for b in found
        if b.start < last and b.end > first
    )


def _select(project: ProjectFile, where: str, *parameters: object) -> tuple[Document, ...]:
    rows = project.query(f"SELECT {_COLUMNS} FROM document WHERE deleted_hlc IS NULL{where}", parameters)
    return tuple(Document(*row) for row in rows)
