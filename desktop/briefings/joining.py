"""Passages that several reviewers coded stand once in a briefing: as they agree, as was decided, or with what differs.

A decision of Compare comes first. Without one it is the reading of all who gave one: who set no stance has no say on
the stance. Where they differ nobody's reading is taken for everybody's: the stance is unclear, and the extract says who
read what.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from desktop.analysis.differences import trimmed
from desktop.analysis.retrieval import CodedPassage
from desktop.analysis.settling import stance_in_words
from desktop.domain.actor import Actor
from desktop.domain.coding import STANCES, Coding
from desktop.domain.decision import DOES_NOT, Decision
from desktop.domain.ids import ActorId, DecisionId
from exports.content import Extract

UNCLEAR = "unclear"


def as_decided(passages: Iterable[CodedPassage], actors: Mapping[ActorId, Actor]) -> tuple[CodedPassage, ...]:
    """The passages with the stance and speaker that were decided; without those whose code was settled not to apply.

    A decision keeps a reading: one that nobody holds any more, for they have changed theirs since, says nothing on the
    stance or the speaker. One that names none leaves what a reviewer has set since, one that kept several readings what
    each of them says.
    """
    kept = [each for each in passages if each.decision is None or each.decision.verdict != DOES_NOT]
    held = {
        (each.decision.id, what, reading)
        for each in kept
        if each.decision is not None
        for what, reading in (("stance", each.coding.stance), ("speaker", each.coding.actor_id))
    }
    return tuple(
        each if each.decision is None or each.decision.as_read else _decided(each, each.decision, held, actors)
        for each in kept
    )


def together(passages: Iterable[CodedPassage]) -> tuple[tuple[CodedPassage, ...], ...]:
    """The passages with those side by side that are the same words at the same place with the same code."""
    found: dict[tuple[object, ...], list[CodedPassage]] = {}
    for passage in passages:
        found.setdefault(same_words(passage), []).append(passage)
    return tuple(map(tuple, found.values()))


def same_words(passage: CodedPassage) -> tuple[object, ...]:
    """What is alike of passages that stand once; blanks at the ends make no difference, as in Compare."""
    coding, words = passage.coding, passage.coding.exact
    if not words or words[0].isspace() or words[-1].isspace():
        span = trimmed(coding)
        return coding.document_id, span.start, span.end, coding.code_id
    return coding.document_id, coding.start, coding.end, coding.code_id


def joined(group: Sequence[CodedPassage]) -> CodedPassage:
    """One passage for several of the same words and code: the key of the coding made first, all names and notes, the
    stance and the speaker on which they agree, else who read what.
    """
    if len(group) == 1:
        return group[0]
    first = min(group, key=lambda passage: (passage.coding.created_hlc, passage.coding.id))
    ordered = (first, *(passage for passage in group if passage is not first))
    stances = _readings((passage.extract.stance or "", passage) for passage in ordered)
    speakers: dict[str, list[str]] = {}
    if len({passage.coding.actor_id for passage in group}) > 1:
        speakers = _readings((_author(passage.extract), passage) for passage in ordered)
    stance = UNCLEAR if len(stances) > 1 else next(iter(stances), None)
    extract = replace(
        first.extract,
        reviewer=", ".join(dict.fromkeys(passage.extract.reviewer for passage in group)),
        stance=stance,
        notes=tuple(dict.fromkeys(note for passage in group for note in passage.extract.notes)),
        stances=_told({stance_in_words(each): stances[each] for each in STANCES if each in stances}),
        speakers=_told(speakers),
    )
    if len(speakers) > 1:
        one = _as_said(first, stance, first.coding.actor_id)
        return CodedPassage(one, _said_by(extract, " or ".join(speakers)))
    speaking = next((passage for passage in ordered if passage.coding.actor_id), first)
    one = _as_said(first, stance, speaking.coding.actor_id)
    return CodedPassage(one, _said_by(extract, speaking.extract.actor))


def plain(name: str) -> str:
    """A name for comparison: case and white space make no difference."""
    return " ".join(name.split()).casefold()


def _decided(
    passage: CodedPassage,
    decision: Decision,
    held: Collection[tuple[DecisionId, str, str | None]],
    actors: Mapping[ActorId, Actor],
) -> CodedPassage:
    coding = passage.coding
    is_newer = coding.modified_hlc > decision.decided_hlc
    stance, actor_id = decision.stance, decision.actor_id
    if (decision.id, "stance", stance) not in held or (stance is None and is_newer):
        stance = coding.stance
    if (decision.id, "speaker", actor_id) not in held or (actor_id is None and is_newer):
        actor_id = coding.actor_id
    speaking = actors.get(actor_id) if actor_id is not None else None
    actor = speaking.name if speaking is not None else ""
    extract = _said_by(replace(passage.extract, stance=stance), actor)
    return CodedPassage(_as_said(passage, stance, actor_id), extract, decision)


def _said_by(extract: Extract, actor: str) -> Extract:
    if extract.actor == actor:
        return extract
    return replace(extract, actor=actor, citation=replace(extract.citation, actor=actor))


def _as_said(passage: CodedPassage, stance: str | None, actor_id: ActorId | None) -> Coding:
    coding = passage.coding
    is_so = coding.stance == stance and coding.actor_id == actor_id
    return coding if is_so else replace(coding, stance=stance, actor_id=actor_id)


def _author(extract: Extract) -> str:
    """Who says it by its reviewer; empty where they named nobody and the document names no author."""
    return extract.actor or extract.citation.byline or extract.citation.publisher


def _readings(read: Iterable[tuple[str, CodedPassage]]) -> dict[str, list[str]]:
    """Who read what, without those who gave nothing; a name is one however it is written."""
    spelt: dict[str, str] = {}
    found: dict[str, list[str]] = {}
    for reading, passage in read:
        if reading:
            reading = spelt.setdefault(plain(reading), reading)
            found.setdefault(reading, []).append(passage.extract.reviewer or "somebody")
    return found


def _told(readings: Mapping[str, Sequence[str]]) -> str:
    """Readings in words, each with whose it is: ``support (Bob, Cy), oppose (Ann)``; empty where there are not two."""
    if len(readings) < 2:
        return ""
    return ", ".join(f"{reading} ({', '.join(dict.fromkeys(names))})" for reading, names in readings.items())
