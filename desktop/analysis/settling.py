"""Which decision of Compare holds for which coding."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from desktop.analysis.agreement_units import union
from desktop.analysis.differences import trimmed
from desktop.domain.coding import Coding
from desktop.domain.decision import DOES_NOT, Decision
from desktop.domain.ids import ActorId, CodeId, CodingId, DocumentId, ReviewerId
from desktop.domain.span import Span

_WORDS = {"conditional": "support with conditions"}


def settled_by(codings: Iterable[Coding], decisions: Collection[Decision]) -> dict[CodingId, Decision]:
    """The decision on each coding's passage and code; codings of which nothing was settled are missing.

    A passage is what Compare takes for one: without blanks at its ends, touching codings of one reviewer together.
    """
    known = {
        (each.document_id, each.code_id, each.span): each for each in sorted(decisions, key=lambda one: one.decided_hlc)
    }
    places = {(document_id, code_id) for document_id, code_id, _span in known}
    read: dict[tuple[DocumentId, CodeId, ReviewerId], list[tuple[Span, CodingId]]] = defaultdict(list)
    for coding in codings if known else ():
        if coding.code_id is not None and (coding.document_id, coding.code_id) in places:
            key = (coding.document_id, coding.code_id, coding.reviewer_id)
            read[key].append((trimmed(coding), coding.id))
    found: dict[CodingId, Decision] = {}
    for (document_id, code_id, _reviewer), passages in read.items():
        for whole in union(span for span, _coding_id in passages):
            decision = known.get((document_id, code_id, whole))
            if decision is not None:
                found |= {coding_id: decision for span, coding_id in passages if whole.overlaps(span)}
    return found


def decision_in_words(decision: Decision | None, actors: Mapping[ActorId, str]) -> str:
    """What was settled: ``does not apply``, ``applies: oppose, Tenants Union``; empty for nothing.

    Where readings were kept that differ on the stance or the speaker it says ``applies: as each reviewer reads it``.
    """
    if decision is None:
        return ""
    if decision.verdict == DOES_NOT:
        return "does not apply"
    if decision.as_read:
        return "applies: as each reviewer reads it"
    speaker = actors.get(decision.actor_id, "") if decision.actor_id is not None else ""
    named = ", ".join(part for part in (stance_in_words(decision.stance or ""), speaker) if part)
    return f"applies: {named}" if named else "applies"


def stance_in_words(stance: str) -> str:
    """A stance as a list of readings names it."""
    return _WORDS.get(stance, stance)
