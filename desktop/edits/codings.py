"""Edits of codings: apply, remove, move, recode; who says it and where they stand."""

from collections.abc import Collection, Mapping

from desktop.domain.change import FieldValue, RowChange
from desktop.domain.coding import STANCES, Coding, anchor_at
from desktop.domain.document import Document
from desktop.domain.ids import ActorId, CodeId, CodingId, DocumentId, ReviewerId, new_id
from desktop.domain.span import Span
from desktop.edit_errors import PassageOutside, UnknownCoding
from desktop.edits.values import differing, one_of
from desktop.errors import BadValue, UnknownCode
from desktop.store import actors, codes, codings, content, documents
from desktop.store.dependents import deletions
from desktop.store.project_file import ProjectFile

IMPORTANCE = ("0", "1", "2", "3")


def apply_code(
    project: ProjectFile,
    *,
    document_id: DocumentId,
    span: Span,
    code_id: CodeId | None,
    reviewer_id: ReviewerId,
    actor_id: ActorId | None = None,
    stance: str | None = None,
    coding_id: CodingId | None = None,
) -> tuple[RowChange, ...]:
    """Code a passage, or highlight it where no code is given.

    Args:
        coding_id: the id that the coding is to have, where its maker needs it beforehand.

    Returns:
        Nothing if the reviewer has given the very passage the code already.

    Raises:
        UnknownDocument, UnknownCode: there is none.
        PassageOutside: the document has no such passage.
        BadValue: the stance is none.
    """
    document = documents.get(project, document_id)
    anchor = anchor_in(project, document, span)
    if code_id is not None and not codes.is_there(project, code_id):
        raise UnknownCode(code_id)
    if codings.is_there(project, document, span, code_id=code_id, reviewer_id=reviewer_id):
        return ()
    fields: dict[str, FieldValue] = {
        "document_id": document_id,
        "code_id": code_id,
        "reviewer_id": reviewer_id,
        "anchor": anchor,
    }
    if actor_id is not None:
        fields["actor_id"] = _known_actor(project, actor_id)
    if stance is not None:
        fields["stance"] = one_of(stance, STANCES, "stance")
    return (RowChange("coding", coding_id or new_id(), fields),)


def code_passages(
    project: ProjectFile,
    *,
    document_id: DocumentId,
    spans: Collection[Span],
    code_ids: Collection[CodeId],
    reviewer_id: ReviewerId,
) -> tuple[RowChange, ...]:
    """Give each of many passages of a document each of some codes; the text is read once for all of them.

    Returns:
        One change per coding that was not there already.

    Raises:
        UnknownDocument, UnknownCode: there is none.
        PassageOutside: the document has no such passage.
    """
    document = documents.get(project, document_id)
    for code_id in code_ids:
        if not codes.is_there(project, code_id):
            raise UnknownCode(code_id)
    there = {
        (coding.span, coding.code_id)
        for coding in codings.for_document(project, document_id)
        if coding.reviewer_id == reviewer_id
    }
    text = content.text(project, document.text_id)
    changes = []
    for span in dict.fromkeys(spans):
        missing = [code_id for code_id in dict.fromkeys(code_ids) if (span, code_id) not in there]
        anchor = _anchor_at(document, text, span) if missing else None
        for code_id in missing:
            fields = {"document_id": document_id, "code_id": code_id, "reviewer_id": reviewer_id, "anchor": anchor}
            changes.append(RowChange("coding", new_id(), fields))
    return tuple(changes)


def code_in_documents(
    project: ProjectFile,
    *,
    passages: Mapping[DocumentId, Collection[Span]],
    code_ids: Collection[CodeId],
    reviewer_id: ReviewerId,
) -> tuple[RowChange, ...]:
    """The same for passages of several documents.

    Raises:
        UnknownDocument, UnknownCode, PassageOutside: see ``code_passages``.
    """
    return tuple(
        change
        for document_id, spans in passages.items()
        for change in code_passages(
            project, document_id=document_id, spans=spans, code_ids=code_ids, reviewer_id=reviewer_id
        )
    )


def anchor_in(project: ProjectFile, document: Document, span: Span) -> FieldValue:
    """The anchor of a passage, as history keeps it.

    Args:
        span: counted from the start of the document's window.

    Raises:
        PassageOutside: the document has no such passage.
    """
    return _anchor_at(document, content.text(project, document.text_id), span)


def anchors_in(project: ProjectFile, document: Document, spans: Collection[Span]) -> dict[Span, FieldValue]:
    """The anchors of many passages of a document; its text is read once for all of them.

    Raises:
        PassageOutside: the document has no such passage.
    """
    text = content.text(project, document.text_id)
    return {span: _anchor_at(document, text, span) for span in spans}


def _anchor_at(document: Document, text: str, span: Span) -> FieldValue:
    first, last = document.first or 0, len(text) if document.last is None else document.last
    if not span or span.end > last - first:
        raise PassageOutside(span.start, span.end, document.title, last - first)
    anchor = anchor_at(text, document.text_id, span.shifted(first))
    return {
        "text_id": anchor.text_id,
        "start": anchor.start,
        "end": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }


def remove_codings(project: ProjectFile, coding_ids: Collection[CodingId]) -> tuple[RowChange, ...]:
    """Remove codings, with the memos on them; one undo brings all of it back."""
    there = [coding_id for coding_id in coding_ids if codings.get(project, coding_id) is not None]
    return deletions(project, [("coding", coding_id) for coding_id in there])


def move_coding(project: ProjectFile, coding_id: CodingId, span: Span) -> tuple[RowChange, ...]:
    """Let a coding stand for other words of its document.

    Raises:
        UnknownCoding: it was removed.
        PassageOutside: the document has no such passage.
    """
    coding = _coding(project, coding_id)
    document = documents.get(project, coding.document_id)
    if coding.span == span and coding.text_id == document.text_id:
        return ()
    return (RowChange("coding", coding_id, {"anchor": anchor_in(project, document, span), "anchor_state": "exact"}),)


def recode(project: ProjectFile, coding_id: CodingId, code_id: CodeId | None) -> tuple[RowChange, ...]:
    """Give a coding another code, or leave it as a highlight without one.

    Raises:
        UnknownCoding, UnknownCode: there is none.
    """
    coding = _coding(project, coding_id)
    if code_id is not None and not codes.is_there(project, code_id):
        raise UnknownCode(code_id)
    return differing("coding", coding_id, old={"code_id": coding.code_id}, new={"code_id": code_id})


def set_stance(project: ProjectFile, coding_id: CodingId, stance: str | None) -> tuple[RowChange, ...]:
    """Say where the speaker stands; None for not said.

    Raises:
        UnknownCoding: it was removed.
        BadValue: the stance is none.
    """
    coding = _coding(project, coding_id)
    new = None if stance is None else one_of(stance, STANCES, "stance")
    return differing("coding", coding_id, old={"stance": coding.stance}, new={"stance": new})


def set_speaker(project: ProjectFile, coding_id: CodingId, actor_id: ActorId | None) -> tuple[RowChange, ...]:
    """Say who says it; None for the document's author.

    Raises:
        UnknownCoding: it was removed.
        BadValue: there is no such actor.
    """
    coding = _coding(project, coding_id)
    new = None if actor_id is None else _known_actor(project, actor_id)
    return differing("coding", coding_id, old={"actor_id": coding.actor_id}, new={"actor_id": new})


def set_importance(project: ProjectFile, coding_id: CodingId, importance: int) -> tuple[RowChange, ...]:
    """Weigh a coding from 0 to 3.

    Raises:
        UnknownCoding: it was removed.
        BadValue: no such weight.
    """
    coding = _coding(project, coding_id)
    one_of(str(importance), IMPORTANCE, "importance")
    return differing("coding", coding_id, old={"importance": coding.importance}, new={"importance": importance})


def _coding(project: ProjectFile, coding_id: CodingId) -> Coding:
    coding = codings.get(project, coding_id)
    if coding is None:
        raise UnknownCoding()
    return coding


def _known_actor(project: ProjectFile, actor_id: ActorId) -> ActorId:
    if actors.get(project, actor_id) is None:
        raise BadValue("actor of this project", actor_id, "those in the list of actors")
    return actor_id
