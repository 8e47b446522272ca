"""How far reviewers agree on the positions of actors: which stance each of them takes on each issue.

A reviewer's judgement of an actor and an issue is what the stances of their own codings add up to (see positions.py).
The scale runs from support over conditional and neutral to oppose; mixed and unclear stand nowhere on it and count as
missing, yet are shown. Only documents that all of the reviewers marked *done* count.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

from desktop.analysis.agreement_alpha import Interval, alpha_interval, alpha_of, coincidences_of
from desktop.analysis.positions import issue_of, overall
from desktop.analysis.shared_reading import done_by_all
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, ReviewerId
from desktop.store import actors, codes, codings, documents, exclusions
from desktop.store.project_file import ProjectFile

SCALE = ("support", "conditional", "neutral", "oppose")
"""From one end to the other; what is not on it is missing."""


@dataclass(frozen=True, slots=True)
class JudgedPosition:
    """One actor on one issue, as each reviewer has it; None for who gave no stance."""

    actor: str
    issue_id: CodeId
    issue: str
    stances: tuple[str | None, ...]

    @property
    def differs(self) -> bool:
        """Whether two of those who judged it have it otherwise."""
        return len({stance for stance in self.stances if stance is not None}) > 1

    @property
    def on_scale(self) -> tuple[str | None, ...]:
        """The stances, those that stand nowhere on the scale left out."""
        return tuple(stance if stance in SCALE else None for stance in self.stances)


@dataclass(frozen=True, slots=True)
class PositionAgreement:
    """Agreement on positions.

    Attributes:
        positions: all that at least two judged, by actor, issues in codebook order.
        compared: how many of them at least two placed on the scale.
        percent: the share of pairs of placements that are the same; None without any.
        alpha: Krippendorff's, ordinal; ``interval`` is drawn over actors, for the issues of one hang together.
        off_scale: how many judgements were mixed or unclear.
    """

    reviewers: tuple[ReviewerId, ...]
    positions: tuple[JudgedPosition, ...]
    compared: int
    percent: float | None
    alpha: float | None
    interval: Interval | None
    off_scale: int

    @property
    def differing(self) -> tuple[JudgedPosition, ...]:
        """Those that reviewers have otherwise."""
        return tuple(each for each in self.positions if each.differs)


def position_agreement(project: ProjectFile, reviewer_ids: Sequence[ReviewerId]) -> PositionAgreement:
    """Compare what positions reviewers see, over the documents that all of them marked done."""
    codebook = codes.codebook(project)
    known = {document.id: document for document in documents.all_documents(project)}
    done = done_by_all(project, reviewer_ids) & known.keys()
    names = {actor.id: actor.name for actor in actors.all_actors(project)}
    found: list[tuple[Coding, str]] = []
    for document_id in done:
        gone = exclusions.excluded_codings(project, document_id)
        said_by = _author(known[document_id])
        for coding in codings.for_document(project, document_id):
            if coding.id not in gone:
                found.append((coding, names.get(coding.actor_id, said_by) if coding.actor_id else said_by))
    return judged_positions(found, reviewer_ids, codebook)


def judged_positions(
    spoken: Collection[tuple[Coding, str]], reviewer_ids: Sequence[ReviewerId], codebook: Codebook
) -> PositionAgreement:
    """The same from codings with who speaks by each."""
    place = {reviewer: number for number, reviewer in enumerate(reviewer_ids)}
    given: defaultdict[tuple[str, CodeId], list[list[str]]] = defaultdict(lambda: [[] for _ in reviewer_ids])
    for coding, actor in spoken:
        if coding.reviewer_id in place and coding.stance and coding.code_id is not None:
            given[actor, issue_of(coding.code_id, codebook).id][place[coding.reviewer_id]].append(coding.stance)
    rank = {code.id: number for number, code in enumerate(codebook)}
    ordered = sorted(given.items(), key=lambda one: (one[0][0].casefold(), one[0][0], rank[one[0][1]]))
    positions = tuple(
        JudgedPosition(actor, issue, codebook.path(issue), tuple(overall(stances) for stances in cells))
        for (actor, issue), cells in ordered
        if sum(bool(stances) for stances in cells) > 1
    )
    return _figures(positions, reviewer_ids)


def _figures(positions: tuple[JudgedPosition, ...], reviewer_ids: Sequence[ReviewerId]) -> PositionAgreement:
    by_actor: defaultdict[str, list[tuple[tuple[str | None, ...], int]]] = defaultdict(list)
    for each in positions:
        by_actor[each.actor].append((each.on_scale, 1))
    units = [unit for of_one in by_actor.values() for unit in of_one]
    placed = [[stance for stance in unit if stance is not None] for unit, _times in units]
    pairs = [first == second for unit in placed for first, second in combinations(unit, 2)]
    judgements = [stance for each in positions for stance in each.stances if stance is not None]
    return PositionAgreement(
        tuple(reviewer_ids),
        positions,
        compared=sum(len(unit) > 1 for unit in placed),
        percent=sum(pairs) / len(pairs) if pairs else None,
        alpha=alpha_of(coincidences_of(units), level="ordinal", order=SCALE),
        interval=alpha_interval(
            [coincidences_of(of_one) for of_one in by_actor.values()], level="ordinal", order=SCALE
        ),
        off_scale=sum(stance not in SCALE for stance in judgements),
    )


def _author(document: Document) -> str:
    """Who speaks where nobody is named; as positions.py has it."""
    return document.byline or document.publisher or document.title
