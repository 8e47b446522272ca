"""The trail of a briefing's passages in words: who coded them, when, what the code meant then, what changed since."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop.analysis import code_history, trail
from desktop.analysis.trail import CodingTrail, TrailStep
from desktop.briefings.material import Material
from desktop.briefings.permission import UNNAMED_ACTOR
from desktop.domain.ids import CodingId
from exports.briefing_content import TrailRow
from exports.content import Extract, date_in_words

MOST_TOLD = 6
"""Changes that a row tells one by one; who needs all has the data file."""

MOST_WORDS = 180
"""Characters of a passage that a row begins with."""

_DAY = len("2026-07-04")
_SAID: Mapping[str, str] = {
    trail.RECODED: "{by} gave it another code ({was} before)",
    trail.MOVED: "{by} moved its edges",
    "stance": "{by} set the stance to {now}",
    "speaker": "{by} named {now} as the speaker",
    "weight": "{by} changed its weight",
    trail.MEMO: "{by} wrote a memo",
    trail.MEMO_CHANGED: "{by} changed a memo",
    trail.MEMO_REMOVED: "{by} removed a memo",
    trail.REMOVED: "{by} removed the coding",
    trail.RESTORED: "{by} brought the coding back",
    trail.SETTLED: "{by} settled it beside another reading: {now}",
    code_history.RENAMED: "{by} renamed the code ({was} before)",
    code_history.PUT_ELSEWHERE: "{by} moved the code ({was} before)",
    code_history.MERGED: "{by} merged the code {was} into {now}",
    code_history.RULES["definition"]: "{by} changed the definition",
    code_history.RULES["include_when"]: "{by} changed when to give the code",
    code_history.RULES["exclude_when"]: "{by} changed when not to give the code",
}
_NOTHING_NOW = {"stance": "{by} took the stance away", "speaker": "{by} took the speaker away"}


def trail_rows(placed: Sequence[tuple[str, Extract]], material: Material) -> tuple[TrailRow, ...]:
    """Where the extracts of a briefing come from.

    Args:
        placed: the extracts, each with the heading under which it stands, in the order of the briefing.
    """
    codings = {
        extract.origin: tuple(coding.id for coding in material.of_coding[CodingId(extract.origin)].codings)
        for _, extract in placed
    }
    found = material.trails({coding_id for group in codings.values() for coding_id in group})
    return tuple(
        _row(section, extract, [found[one] for one in codings[extract.origin] if one in found], material)
        for section, extract in placed
    )


def permitted(step: TrailStep, material: Material) -> TrailStep:
    """The step without the name of a speaker who may not be named."""
    if step.what != "speaker":
        return step
    was, now = (name if name in material.named or not name else UNNAMED_ACTOR for name in (step.was, step.now))
    return replace(step, was=was, now=now)


def _row(section: str, extract: Extract, found: Sequence[CodingTrail], material: Material) -> TrailRow:
    first = min(found, key=lambda one: one.coded_at, default=None)
    steps = sorted({step for one in found for step in one.steps}, key=lambda step: (step.at, step.what))
    decided = next((step for step in reversed(steps) if step.decides), None)
    return TrailRow(
        extract.key,
        section,
        _beginning(extract.shown),
        str(extract.citation),
        extract.code,
        coded_by=extract.reviewer,
        coded_on=first.coded_at[:_DAY] if first else "",
        definition=first.code_then.definition if first else "",
        decided=f"{decided.by}, {_day(decided.at)}" if decided else "",
        changes=tuple(_told(permitted(step, material) for step in steps)),
    )


def _beginning(words: str) -> str:
    """The first words, enough to find the passage by."""
    words = " ".join(words.split())
    return words if len(words) <= MOST_WORDS else f"{words[:MOST_WORDS].rpartition(' ')[0] or words[:MOST_WORDS]} …"


def _told(steps: Iterable[TrailStep]) -> list[str]:
    """The steps as parts of a sentence; of many the last, and how many there are besides."""
    told = [f"{_day(step.at)}, {_said(step)}" for step in steps]
    more = len(told) - MOST_TOLD
    return [f"{more} earlier changes", *told[-MOST_TOLD:]] if more > 1 else told


def _said(step: TrailStep) -> str:
    said = _NOTHING_NOW.get(step.what, "") if not step.now else ""
    return (said or _SAID[step.what]).format(by=step.by or "somebody", was=step.was or "none", now=step.now)


def _day(at: str) -> str:
    return date_in_words(at[:_DAY])
