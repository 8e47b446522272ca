"""Edits of documents: add, fill in, put into folders, remove."""

from collections.abc import Collection
from pathlib import PurePath

from desktop.domain.change import FieldValue, RowChange
from desktop.domain.document import DOCUMENT_KINDS, PERMISSIONS, ParsedDocument
from desktop.domain.ids import DocumentId
from desktop.edits.values import date_or_none, differing, is_partial_date, line, name, one_of
from desktop.errors import BadValue
from desktop.store import content, documents
from desktop.store.dependents import deletions
from desktop.store.project_file import ProjectFile

FACTS = (
    "title", "kind", "byline", "publisher", "published_on", "url", "received_on", "language", "permission", "folder",
    "sort_key",
)  # fmt: skip
"""What ``set_document`` takes."""

_MAYBE_UNKNOWN = ("published_on", "received_on", "language")


def add_document(
    project: ProjectFile, *, parsed: ParsedDocument, data: bytes, file_name: str, folder: str = ""
) -> tuple[RowChange, ...]:
    """A new document, with its original and its text, which are kept in the running transaction.

    Returns:
        Nothing if a document shows this very file already.
    """
    sha256 = content.add_blob(project, data)
    if documents.by_blob(project, sha256) is not None:
        return ()
    text_id = content.add_text(project, sha256, parsed)
    tidy_name = line(file_name)
    fields: dict[str, FieldValue] = {
        "version": {"blob_sha256": sha256.hex(), "text_id": text_id},
        "title": line(parsed.title) or PurePath(tidy_name).stem or tidy_name,
        "file_name": tidy_name,
        "media_type": parsed.media_type,
        "folder": folder_name(folder),
        "kind": parsed.kind if parsed.kind in DOCUMENT_KINDS else "other",
        "byline": line(parsed.byline),
        "publisher": line(parsed.publisher),
        "published_on": parsed.published_on if is_partial_date(parsed.published_on) else None,
        "url": line(parsed.url),
        "language": line(parsed.language) if parsed.language else None,
    }
    return (RowChange("document", documents.document_key(sha256), fields),)


def set_document(project: ProjectFile, document_id: DocumentId, **facts: str | None) -> tuple[RowChange, ...]:
    """Fill in what is known of a document; ``FACTS`` lists what there is to say.

    Raises:
        UnknownDocument: there is none.
        BadValue: no such fact, or a value that it does not allow.
    """
    document = documents.get(project, document_id)
    new = {fact: _fact(fact, value) for fact, value in facts.items()}
    return differing("document", document_id, old={fact: getattr(document, fact) for fact in new}, new=new)


def move_to_folder(project: ProjectFile, document_ids: Collection[DocumentId], *, folder: str) -> tuple[RowChange, ...]:
    """Put documents into a folder; the empty name is no folder.

    Raises:
        UnknownDocument: one of them is none.
    """
    return tuple(c for document_id in document_ids for c in set_document(project, document_id, folder=folder))


def remove_documents(project: ProjectFile, document_ids: Collection[DocumentId]) -> tuple[RowChange, ...]:
    """Remove documents, with their codings, memos and read states; one undo brings all of it back.

    The originals stay in the file.

    Raises:
        UnknownDocument: one of them is none.
    """
    for document_id in document_ids:
        documents.get(project, document_id)
    return deletions(project, [("document", document_id) for document_id in document_ids])


def folder_name(text: str) -> str:
    """A folder's name with its parts tidied: ``Letters/2026``."""
    return "/".join(part for part in (line(part) for part in text.split("/")) if part)


def _fact(fact: str, value: str | None) -> FieldValue:
    """A fact as it is kept."""
    if fact not in FACTS:
        raise BadValue("fact of a document", fact, ", ".join(FACTS))
    text = line(value or "")
    if fact == "title":
        return name(text, "document")
    if fact == "folder":
        return folder_name(text)
    if fact in _WORDS:
        return one_of(text, _WORDS[fact], fact)
    if fact in ("published_on", "received_on"):
        return date_or_none(text)
    return (text or None) if fact in _MAYBE_UNKNOWN else text


_WORDS = {"kind": DOCUMENT_KINDS, "permission": PERMISSIONS}
