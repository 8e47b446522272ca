"""Edits of decisions: settle what reviewers read in different ways, and leave it open again."""

from collections.abc import Collection, Sequence

from desktop.domain.change import DELETED, FieldValue, RowChange
from desktop.domain.coding import STANCES
from desktop.domain.decision import VERDICTS, Decision, Ruling
from desktop.domain.ids import DecisionId, DocumentId
from desktop.domain.span import Span
from desktop.edits.codings import anchors_in
from desktop.edits.values import one_of, prose
from desktop.errors import BadValue, UnknownCode
from desktop.store import actors, codes, decisions, documents
from desktop.store.project_file import ProjectFile


def decide(project: ProjectFile, rulings: Sequence[Ruling], *, reason: str = "") -> tuple[RowChange, ...]:
    """Settle some passages and codes; what was settled of them before is replaced.

    The codings stay as their reviewers made them: a decision stands beside them.

    Args:
        reason: why; the same for all.

    Raises:
        UnknownDocument, UnknownCode: there is none.
        PassageOutside: the document has no such passage.
        BadValue: the verdict or the stance is none, or there is no such actor.
    """
    anchors = _anchors(project, rulings)
    standing = {each.id: each for each in decisions.all_decisions(project)}
    changes = []
    for ruling in rulings:
        row_id = _row_id(project, ruling)
        fields = _fields(project, ruling, prose(reason).strip())
        known = standing.get(row_id)
        if known is not None and fields == _told(known):
            continue
        place = {"document_id": ruling.document_id, "code_id": ruling.code_id}
        changes.append(RowChange("decision", row_id, {**place, "anchor": anchors[ruling], **fields}))
    return tuple(changes)


def reopen(project: ProjectFile, decision_ids: Collection[DecisionId]) -> tuple[RowChange, ...]:
    """Leave what was settled open again; nothing for what is open already."""
    standing = {each.id for each in decisions.all_decisions(project)}
    return tuple(RowChange("decision", each, {DELETED: 1}) for each in dict.fromkeys(decision_ids) if each in standing)


def _row_id(project: ProjectFile, ruling: Ruling) -> DecisionId:
    return decisions.decision_id(documents.get(project, ruling.document_id), ruling.span, ruling.code_id)


def _anchors(project: ProjectFile, rulings: Sequence[Ruling]) -> dict[Ruling, FieldValue]:
    by_document: dict[DocumentId, list[Span]] = {}
    for ruling in rulings:
        by_document.setdefault(ruling.document_id, []).append(ruling.span)
    found = {
        document_id: anchors_in(project, documents.get(project, document_id), spans)
        for document_id, spans in by_document.items()
    }
    return {ruling: found[ruling.document_id][ruling.span] for ruling in rulings}


def _fields(project: ProjectFile, ruling: Ruling, reason: str) -> dict[str, FieldValue]:
    if not codes.is_there(project, ruling.code_id):
        raise UnknownCode(ruling.code_id)
    if ruling.actor_id is not None and actors.get(project, ruling.actor_id) is None:
        raise BadValue("actor of this project", ruling.actor_id, "those in the list of actors")
    return {
        "verdict": one_of(ruling.verdict, VERDICTS, "verdict"),
        "reason": reason,
        "stance": None if ruling.stance is None else one_of(ruling.stance, STANCES, "stance"),
        "actor_id": ruling.actor_id,
        "as_read": int(ruling.as_read),
    }


def _told(known: Decision) -> dict[str, FieldValue]:
    return {
        "verdict": known.verdict,
        "reason": known.reason,
        "stance": known.stance,
        "actor_id": known.actor_id,
        "as_read": int(known.as_read),
    }
