"""Where reviewers read a passage in different ways, in the order of the documents: what Compare steps through.

Only documents that all of them marked *done* count, for what was not read is not the same as what was not coded.
Blanks at the ends of a passage make no difference; codes that were merged are one; codings that lie wholly in what was
marked as no content are left out, as everywhere else.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.analysis.agreement_units import union
from desktop.domain.coding import Coding
from desktop.domain.decision import APPLIES, DOES_NOT, Decision, Ruling
from desktop.domain.ids import ActorId, CodeId, CodingId, DocumentId, ReviewerId
from desktop.domain.span import Span

MISSING, EDGES, CODES, STANCE, SPEAKER = "missing", "edges", "codes", "stance", "speaker"
KINDS = (MISSING, EDGES, CODES, STANCE, SPEAKER)
"""One coded it and another did not; where it begins or ends; which code; where the speaker stands; who speaks."""

Claim = tuple[Span, CodeId]
"""A passage and the code that somebody gave it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reviewer made of a passage; without codings, they did not code it.

    ``claims`` are the passages and codes that it stands for; codings of a code that touch are one passage.
    """

    reviewer_id: ReviewerId
    codings: tuple[Coding, ...] = ()
    claims: tuple[Claim, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Work out once what is asked for over and over."""
        by_code: dict[CodeId, list[Span]] = {}
        for coding in self.codings:
            assert coding.code_id is not None  # highlights without a code are not compared
            by_code.setdefault(coding.code_id, []).append(trimmed(coding))
        claims = tuple((span, code_id) for code_id, spans in by_code.items() for span in union(spans))
        object.__setattr__(self, "claims", claims)

    @property
    def stances(self) -> tuple[str, ...]:
        """The stances that it names, each once."""
        return tuple(dict.fromkeys(coding.stance for coding in self.codings if coding.stance))

    @property
    def actor_ids(self) -> tuple[ActorId | None, ...]:
        """Who speaks by it, each once; None for the document's author."""
        return tuple(dict.fromkeys(coding.actor_id for coding in self.codings))

    @property
    def codes(self) -> tuple[CodeId, ...]:
        """The codes that it gives, each once."""
        return tuple(dict.fromkeys(coding.code_id for coding in self.codings if coding.code_id is not None))


@dataclass(frozen=True, slots=True)
class Difference:
    """One passage that reviewers read in different ways.

    Attributes:
        kind: one of KINDS.
        span: all that any of them coded of it.
        readings: of each reviewer, in the order asked for.
        decisions: what was settled of it so far.
        claims: what it is about: every passage and code that somebody stands for.
        groups: the readings, those that are the same together, in the order of their first.
    """

    kind: str
    document_id: DocumentId
    span: Span
    readings: tuple[Reading, ...]
    decisions: tuple[Decision, ...] = ()
    claims: tuple[Claim, ...] = field(init=False, compare=False, repr=False)
    groups: tuple[tuple[Reading, ...], ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Work out once what is asked for over and over."""
        groups: dict[object, list[Reading]] = {}
        for reading in self.readings:
            groups.setdefault(_said(reading), []).append(reading)
        object.__setattr__(self, "groups", tuple(tuple(group) for group in groups.values()))
        object.__setattr__(self, "claims", tuple(dict.fromkeys(c for reading in self.readings for c in reading.claims)))

    @property
    def key(self) -> str:
        """Names it, as long as nobody codes anew."""
        first = min(coding.id for reading in self.readings for coding in reading.codings)
        return f"{self.kind} {first}"

    @property
    def code_ids(self) -> tuple[CodeId, ...]:
        """The codes that it is about, each once."""
        return tuple(dict.fromkeys(code_id for _span, code_id in self.claims))

    @property
    def is_decided(self) -> bool:
        """Whether all of it is settled."""
        settled = {(each.span, each.code_id) for each in self.decisions}
        return all(claim in settled for claim in self.claims)

    @property
    def reason(self) -> str:
        """Why it was settled as it is; empty where nothing was said."""
        return next((each.reason for each in self.decisions if each.reason), "")

    def keeping(self, kept: Collection[ReviewerId]) -> tuple[Ruling, ...]:
        """What is to be settled if the readings of some reviewers are kept, and no other.

        Keeping the reading of somebody who did not code it means that the code does not apply. Where several that are
        kept name different stances or speakers for the same words, nobody's is taken for all: each stays as it is read.
        """
        first = sorted(self.readings, key=lambda reading: reading.reviewer_id not in kept)
        claims = dict.fromkeys(claim for reading in first for claim in reading.claims)
        return tuple(self._ruling(claim, kept) for claim in claims)

    def _ruling(self, claim: Claim, kept: Collection[ReviewerId]) -> Ruling:
        span, code_id = claim
        holding = [each for each in self.readings if each.reviewer_id in kept and claim in each.claims]
        held = [[c for c in each.codings if c.code_id == code_id and span.overlaps(c.span)] for each in holding]
        stances = {frozenset(coding.stance for coding in those if coding.stance) for those in held} - {frozenset()}
        speakers = {frozenset(coding.actor_id for coding in those) for those in held}
        verdict = APPLIES if holding else DOES_NOT
        if len(stances) > 1 or len(speakers) > 1:
            return Ruling(self.document_id, span, code_id, verdict, as_read=True)
        codings = [coding for those in held for coding in those]
        stance = next((coding.stance for coding in codings if coding.stance), None)
        actor_id = next((coding.actor_id for coding in codings if coding.actor_id), None)
        return Ruling(self.document_id, span, code_id, verdict, stance, actor_id)

    def keeps(self, reading: Reading) -> bool:
        """Whether it was settled as a reviewer reads it."""
        wanted = {(ruling.span, ruling.code_id): ruling for ruling in self.keeping([reading.reviewer_id])}
        made = {(each.span, each.code_id): each for each in self.decisions}
        if not self.is_decided or any(made[claim].verdict != ruling.verdict for claim, ruling in wanted.items()):
            return False
        by_word = self.kind in (STANCE, SPEAKER) or any(
            other.reviewer_id != reading.reviewer_id and set(other.claims) == set(reading.claims) != set()
            for other in self.readings
        )
        return not by_word or all(
            (made[claim].stance, made[claim].actor_id) == (ruling.stance, ruling.actor_id)
            for claim, ruling in wanted.items()
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """What reviewers made of one document: what differs, in order of the text, and the codings that do not.

    ``alike`` are the passages that all of them coded alike, in no order.
    """

    document_id: DocumentId
    differences: tuple[Difference, ...]
    agreed: frozenset[CodingId]
    alike: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Passage:
    """The codings of one code that lie over each other, of everybody."""

    span: Span
    code_id: CodeId
    by_reviewer: Mapping[ReviewerId, tuple[Coding, ...]]


def compare(
    document_id: DocumentId,
    codings: Iterable[Coding],
    reviewer_ids: Sequence[ReviewerId],
    decisions: Iterable[Decision] = (),
) -> Comparison:
    """Compare what reviewers coded in one document.

    Args:
        codings: of the document; those of others and highlights without a code are passed over.
        reviewer_ids: two or more; readings come in this order.
        decisions: what was settled in the document.
    """
    known = _known(decisions)
    differing: list[tuple[str, Span, tuple[_Passage, ...]]] = []
    agreed: set[CodingId] = set()
    alike: list[Span] = []
    missing: list[_Passage] = []
    for passage in _passages(codings, frozenset(reviewer_ids)):
        kind = _kind(passage, len(reviewer_ids))
        if kind == MISSING:
            missing.append(passage)
        elif kind:
            differing.append((kind, passage.span, (passage,)))
        else:
            alike.append(passage.span)
            agreed.update(coding.id for those in passage.by_reviewer.values() for coding in those)
    for group in _same_words(missing):
        differing.append((CODES if len(group) > 1 else MISSING, group[0].span, group))
    found = (
        _difference(document_id, kind, span, group, reviewer_ids, known)
        for kind, span, group in sorted(differing, key=lambda one: (one[1].start, one[1].end, one[2][0].code_id))
    )
    return Comparison(document_id, tuple(found), frozenset(agreed), tuple(alike))


def decided_anew(found: Comparison, decisions: Iterable[Decision]) -> Comparison:
    """The same comparison with what is settled now; differences of which nothing else was settled stay as they are."""
    known = _known(decisions)
    differences = []
    for each in found.differences:
        settled = tuple(known[claim] for claim in each.claims if claim in known)
        differences.append(each if settled == each.decisions else replace(each, decisions=settled))
    return replace(found, differences=tuple(differences))


def trimmed(coding: Coding) -> Span:
    """Where a coding's words are, without the blanks at their ends."""
    words = coding.exact
    before, after = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
    inner = Span(coding.start + before, coding.end - after) if before < len(words) else coding.span
    return inner if len(words) == len(coding.span) else coding.span


def _passages(codings: Iterable[Coding], reviewers: frozenset[ReviewerId]) -> Iterator[_Passage]:
    """The codings of each code, put together where they share a character, or touch and are one reviewer's."""
    by_code: dict[CodeId, list[tuple[Span, Coding]]] = {}
    for coding in codings:
        if coding.code_id is not None and coding.reviewer_id in reviewers:
            by_code.setdefault(coding.code_id, []).append((trimmed(coding), coding))
    for code_id, found in by_code.items():
        found.sort(key=lambda one: (one[0].start, one[0].end, one[1].id))
        waiting: list[tuple[Span, Coding]] = []
        end = -1
        for span, coding in found:
            if waiting and not _goes_on(waiting, span, coding, end):
                yield _passage(code_id, waiting)
                waiting, end = [], -1
            waiting.append((span, coding))
            end = max(end, span.end)
        yield _passage(code_id, waiting)


def _goes_on(waiting: Sequence[tuple[Span, Coding]], span: Span, coding: Coding, end: int) -> bool:
    if span.start < end:
        return True
    return span.start == end and any(s.end == end and c.reviewer_id == coding.reviewer_id for s, c in waiting)


def _passage(code_id: CodeId, found: Sequence[tuple[Span, Coding]]) -> _Passage:
    by_reviewer: dict[ReviewerId, list[Coding]] = {}
    for _span, coding in found:
        by_reviewer.setdefault(coding.reviewer_id, []).append(coding)
    whole = Span(found[0][0].start, max(span.end for span, _coding in found))
    return _Passage(whole, code_id, {key: tuple(those) for key, those in by_reviewer.items()})


def _kind(passage: _Passage, reviewers: int) -> str:
    """How a passage differs; empty where everybody coded the same words in the same way."""
    those = passage.by_reviewer.values()
    if len(those) < reviewers:
        return MISSING
    if len({union(map(trimmed, found)) for found in those}) > 1:
        return EDGES
    if len({frozenset(coding.stance for coding in found) for found in those}) > 1:
        return STANCE
    return SPEAKER if len({frozenset(coding.actor_id for coding in found) for found in those}) > 1 else ""


def _same_words(missing: Iterable[_Passage]) -> list[tuple[_Passage, ...]]:
    """Passages that lack somebody, those together that are the same words under another code of other reviewers."""
    groups: list[list[_Passage]] = []
    by_span: dict[Span, list[list[_Passage]]] = {}
    for passage in missing:
        there = by_span.setdefault(passage.span, [])
        mine = passage.by_reviewer.keys()
        fitting = (group for group in there if all(mine.isdisjoint(other.by_reviewer) for other in group))
        group = next(fitting, None)
        if group is None:
            group = []
            groups.append(group)
            there.append(group)
        group.append(passage)
    return [tuple(group) for group in groups]


def _difference(
    document_id: DocumentId,
    kind: str,
    span: Span,
    group: Sequence[_Passage],
    reviewer_ids: Sequence[ReviewerId],
    known: Mapping[Claim, Decision],
) -> Difference:
    readings = tuple(
        Reading(reviewer, tuple(c for passage in group for c in passage.by_reviewer.get(reviewer, ())))
        for reviewer in reviewer_ids
    )
    claims = dict.fromkeys(claim for reading in readings for claim in reading.claims)
    return Difference(kind, document_id, span, readings, tuple(known[claim] for claim in claims if claim in known))


def _said(reading: Reading) -> object:
    """What makes two readings the same: passages, codes, stances and speakers."""
    stances = frozenset(coding.stance for coding in reading.codings)
    return frozenset(reading.claims), stances, frozenset(coding.actor_id for coding in reading.codings)


def _known(decisions: Iterable[Decision]) -> dict[Claim, Decision]:
    """The decision on each passage and code: the latest."""
    return {(each.span, each.code_id): each for each in sorted(decisions, key=lambda each: each.decided_hlc)}
