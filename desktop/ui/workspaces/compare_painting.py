"""What the columns of Compare paint: each reviewer's codings, the agreed ones quietly, what is missing as a gap."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.analysis.alike import ALL, SOME, STATES, coded_alike, state
from desktop.analysis.differences import Comparison, Difference
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding
from desktop.domain.ids import CodingId, ReviewerId
from desktop.ui.reader.overview import Tick
from desktop.ui.reader.painted import MISSING, PARTLY, QUIET, PaintedCoding
from desktop.ui.workspaces.compare_state import STATE_COLORS, STATE_WIDTHS

GAP = "not coded "


def painted(
    found: Comparison, own: Iterable[Coding], reviewer_id: ReviewerId, codebook: Codebook, *, noted: frozenset[CodingId]
) -> tuple[PaintedCoding, ...]:
    """The codings of one reviewer, toned by who coded them alike, and a gap where another coded and they did not.

    Args:
        own: the codings of the document; those of others are passed over.
        noted: the codings that have a memo.
    """
    tones = dict.fromkeys(found.agreed, QUIET) | {
        coding.id: PARTLY
        for difference in found.differences
        if state(difference) == SOME
        for reading in coded_alike(difference)
        for coding in reading.codings
    }
    shown = [
        _coding(coding, codebook, tones.get(coding.id, ""), has_memo=coding.id in noted)
        for coding in own
        if coding.reviewer_id == reviewer_id and coding.code_id is not None
    ]
    for difference in found.differences:
        reading = next((each for each in difference.readings if each.reviewer_id == reviewer_id), None)
        if reading is not None and not reading.codings:
            there = next(each.codings[0] for each in difference.readings if each.codings)
            gap = _coding(there, codebook, MISSING, has_memo=False)
            span = difference.span
            shown.append(replace(gap, id=gap_id(difference), start=span.start, end=span.end))
    return tuple(shown)


def ticks(found: Comparison) -> tuple[Tick, ...]:
    """Where in a document what was coded alike by all, by some, by no two; these last, to lie over the others."""
    places = [(ALL, span) for span in found.alike] + [(state(each), each.span) for each in found.differences]
    places.sort(key=lambda one: STATES.index(one[0]))
    return tuple(Tick(span, STATE_COLORS[of], STATE_WIDTHS[of]) for of, span in places)


def gap_id(difference: Difference) -> CodingId:
    """What stands for a missing coding."""
    return CodingId(GAP + difference.key)


def selected_in(difference: Difference, reviewer_id: ReviewerId) -> CodingId:
    """Which coding, or gap, of a reviewer is meant by a difference."""
    reading = next((each for each in difference.readings if each.reviewer_id == reviewer_id), None)
    return reading.codings[0].id if reading is not None and reading.codings else gap_id(difference)


def meant_by(found: Iterable[Difference], coding_id: CodingId) -> Difference | None:
    """The difference that a coding or a gap belongs to; nothing for one that is agreed."""
    for difference in found:
        if coding_id == gap_id(difference):
            return difference
        if any(coding.id == coding_id for reading in difference.readings for coding in reading.codings):
            return difference
    return None


def _coding(coding: Coding, codebook: Codebook, tone: str, *, has_memo: bool) -> PaintedCoding:
    code = codebook.get(coding.code_id)
    if code is None:
        return PaintedCoding(coding.id, coding.start, coding.end, tone=tone)
    return PaintedCoding(
        coding.id,
        coding.start,
        coding.end,
        code.id,
        code.name,
        code.letter,
        code.color,
        code.line_style,
        has_memo=has_memo,
        stance=coding.stance or "",
        tone=tone,
    )
