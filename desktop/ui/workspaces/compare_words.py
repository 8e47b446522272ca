"""What Compare says of a difference: the row of its list, its question, and each reading in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.analysis.alike import ALL, APART, SOME, STATES, coded_alike, state
from desktop.analysis.citations import Places
from desktop.analysis.differences import CODES, EDGES, KINDS, MISSING, SPEAKER, STANCE, Difference, Reading
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.decision import APPLIES, DOES_NOT
from desktop.domain.ids import ActorId, ReviewerId
from desktop.domain.reviewer import Reviewer, initials_of
from desktop.ui.item_models.differences import StateGlyph
from desktop.ui.words import mark, tr

KIND_NAMES = {
    MISSING: mark("One did not code it"),
    EDGES: mark("Where it begins or ends"),
    CODES: mark("Another code"),
    STANCE: mark("Stance"),
    SPEAKER: mark("Who says it"),
}
assert tuple(KIND_NAMES) == KINDS
STATE_NAMES = {ALL: mark("Alike"), SOME: mark("Partly alike"), APART: mark("Apart")}
STATE_WORDS = {
    ALL: mark("all coded it alike"),
    SOME: mark("{alike} of {count} coded it alike"),
    APART: mark("no two coded it alike"),
}
assert tuple(STATE_NAMES) == tuple(STATE_WORDS) == STATES
QUOTED = 400
"""Characters of a passage that are shown below the columns; the columns show all of it."""


@dataclass(frozen=True, slots=True)
class Who:
    """The reviewers of a project by id, and what they are called for short."""

    reviewers: Mapping[ReviewerId, Reviewer]

    def name(self, reviewer_id: ReviewerId) -> str:
        """The whole name."""
        found = self.reviewers.get(reviewer_id)
        return found.name if found else tr("somebody")

    def short(self, reviewer_id: ReviewerId) -> str:
        """The first name, or the whole one where two share it."""
        name = self.name(reviewer_id)
        first = name.split()[0] if name.split() else name
        same = [each for each in self.reviewers.values() if each.name.split()[:1] == [first]]
        return first if len(same) < 2 else name

    def initials(self, reviewer_id: ReviewerId) -> str:
        """Up to three letters."""
        found = self.reviewers.get(reviewer_id)
        return (found.initials or initials_of(found.name)) if found else "?"


@dataclass(frozen=True, slots=True)
class Teller:
    """Puts differences into words.

    Args:
        actors: the names of those who speak, by id.
    """

    who: Who
    codebook: Codebook
    actors: Mapping[ActorId, str]

    def title(self, difference: Difference) -> str:
        """The code or codes that it is about."""
        return tr(" or ").join(self.code_name(code_id) for code_id in difference.code_ids)

    def code_name(self, code_id: str) -> str:
        """The name of a code that is there."""
        code = next((each for each in self.codebook if each.id == code_id), None)
        return code.name if code else tr("a code that is gone")

    def second_line(self, difference: Difference, places: Places | None) -> str:
        """What differs, in a few words, and where it is."""
        place = places.place(difference.span) if places else ""
        return " · ".join(filter(None, (self._what(difference), place)))

    def question(self, difference: Difference) -> str:
        """What has to be decided."""
        if difference.kind == MISSING:
            return tr("Does “{code}” apply here?").format(code=self.title(difference))
        if difference.kind == EDGES:
            starts, ends = _edges(difference)
            if len(starts) == 1:
                return tr("Where does this passage end?")
            return tr("Where does this passage begin?") if len(ends) == 1 else tr("What belongs to this passage?")
        if difference.kind == CODES:
            return tr("Which code fits this passage?")
        return tr("Where does the speaker stand?") if difference.kind == STANCE else tr("Who says this?")

    def glyph(self, difference: Difference) -> StateGlyph:
        """How far it was coded alike, and by whom."""
        found, count = state(difference), len(difference.readings)
        same = {reading.reviewer_id for reading in coded_alike(difference)} if found == SOME else set()
        words = tr(STATE_WORDS[found]).format(alike=len(same), count=count) if count > 2 else ""
        marks = ("a" if r.reviewer_id in same else "o" if r.codings else "-" for r in difference.readings)
        return StateGlyph(found, words, "".join(marks))

    def verb(self, difference: Difference, those: Sequence[Reading]) -> str:
        """What the button beside a reading says, which is one's, or that of several who read alike."""
        if not those[0].codings:
            return tr("No code applies") if difference.kind == CODES else tr("Does not apply")
        if difference.kind == MISSING and sum(bool(group[0].codings) for group in difference.groups) == 1:
            return tr("Applies")
        if len(those) > 1:
            return tr("Keep this reading")
        return tr("Keep {name}’s").format(name=self.who.short(those[0].reviewer_id))

    def fact(self, difference: Difference, reading: Reading) -> str:
        """What a reading says beside its words."""
        if not reading.codings:
            return ""
        count = sum(len(span) for span, _code in reading.claims)
        parts = [tr("one character") if count == 1 else tr("{count:,} characters").format(count=count)]
        if difference.kind == CODES:
            parts = [", ".join(map(self.code_name, reading.codes))]
        elif difference.kind == SPEAKER:
            parts = [", ".join(map(self._speaker, reading.actor_ids))]
        elif difference.kind == STANCE:
            parts = []
        stances = [tr(stance) for stance in reading.stances]
        return " · ".join([*parts, *(stances or ([tr("no stance")] if difference.kind == STANCE else []))])

    def quotation(self, difference: Difference, reading: Reading) -> str:
        """The words of a reading, those in the middle of long ones left out; of others what was coded."""
        codings = reading.codings or next(other.codings for other in difference.readings if other.codings)
        words = " … ".join(" ".join(coding.exact.split()) for coding in codings)
        return (
            words if len(words) <= QUOTED else f"{words[: QUOTED * 2 // 3].rstrip()} … {words[-QUOTED // 3 :].lstrip()}"
        )

    def outcome(self, difference: Difference) -> str:
        """What was settled, by whom and why; empty where it is open."""
        if not difference.is_decided:
            return ""
        last = max(difference.decisions, key=lambda each: each.decided_hlc)
        kept = [self.who.short(r.reviewer_id) for r in difference.readings if difference.keeps(r)]
        verdicts = {each.verdict for each in difference.decisions}
        groups = [group for group in difference.groups if group[0].codings]
        if verdicts == {DOES_NOT} or (difference.kind == MISSING and len(groups) == 1):
            what = tr("applies") if APPLIES in verdicts else tr("does not apply")
        elif verdicts == {APPLIES} and len({group[0].claims for group in groups}) > 1:
            what = tr("both kept") if len(groups) == 2 else tr("all kept")
        else:
            what = tr("{name}’s kept").format(name=tr(" and ").join(kept)) if kept else tr("settled otherwise")
        by = self.who.name(last.decided_by) if last.decided_by else ""
        return tr("Decided by {name}: {what}").format(name=by, what=what)

    def rules(self, codes: Sequence[Code]) -> str:
        """What the codebook says of the codes that it is about; empty where it says nothing."""
        lines = []
        for code in codes:
            parts = (
                code.definition,
                tr("Include when: {rule}").format(rule=code.include_when) if code.include_when else "",
                tr("Exclude when: {rule}").format(rule=code.exclude_when) if code.exclude_when else "",
            )
            said = " ".join(" ".join(part.split()) for part in parts if part.strip())
            if said:
                lines.append(f"{code.name}: {said}" if len(codes) > 1 else said)
        return "\n".join(lines)

    def _what(self, difference: Difference) -> str:
        coders = [reading for reading in difference.readings if reading.codings]
        if difference.kind == MISSING:
            others = [reading for reading in difference.readings if not reading.codings]
            if len(others) < len(coders):
                return tr("not {name}").format(name=self._names(others))
            return tr("only {name}").format(name=self._names(coders))
        if difference.kind == EDGES:
            return self._edge_words(difference.groups)
        if difference.kind == CODES:
            return tr("the same words, another code")
        if difference.kind == STANCE:
            said = [tr(" and ").join(map(tr, reading.stances)) or tr("none") for reading in coders]
            return tr("stance: {first}").format(first=tr(" or ").join(dict.fromkeys(said)))
        return tr(" or ").join(dict.fromkeys(", ".join(map(self._speaker, reading.actor_ids)) for reading in coders))

    def _names(self, readings: Sequence[Reading]) -> str:
        return tr(" and ").join(self.who.short(reading.reviewer_id) for reading in readings)

    def _edge_words(self, groups: Sequence[Sequence[Reading]]) -> str:
        """Who of two begins or stops elsewhere; of several who read in two ways, the one who is alone with theirs."""
        first, second = groups[0][0], groups[-1][0]
        if len(groups) > 2 or min(map(len, groups)) > 1:
            return tr("other edges")
        if len(groups[-1]) > 1:
            first, second = second, first
        (start_a, end_a), (start_b, end_b) = _extent(first), _extent(second)
        name = self.who.short(second.reviewer_id)
        if start_a == start_b and end_a != end_b:
            words = tr("{name} stops earlier") if end_b < end_a else tr("{name} goes further")
        elif end_a == end_b and start_a != start_b:
            words = tr("{name} begins later") if start_b > start_a else tr("{name} begins earlier")
        else:
            words = tr("other edges")
        return words.format(name=name)

    def _speaker(self, actor_id: ActorId | None) -> str:
        return self.actors.get(actor_id, "?") if actor_id else tr("the author")


def _extent(reading: Reading) -> tuple[int, int]:
    spans = [span for span, _code in reading.claims]
    return min(span.start for span in spans), max(span.end for span in spans)


def _edges(difference: Difference) -> tuple[set[int], set[int]]:
    found = [_extent(reading) for reading in difference.readings if reading.codings]
    return {start for start, _end in found}, {end for _start, end in found}
