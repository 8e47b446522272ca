"""Agreement as it is exported: the figures, what differs with both readings, and what was decided, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.analysis.agreement import Agreement, CodeAgreement, Figures, agreement
from desktop.analysis.agreement_formulas import FORMULAS, INTERVAL, RULES, VERSION
from desktop.analysis.agreement_positions import PositionAgreement, position_agreement
from desktop.analysis.blindness import made_knowing
from desktop.analysis.citations import Places
from desktop.analysis.differences import CODES, EDGES, MISSING, SPEAKER, STANCE, Difference, Reading
from desktop.analysis.shared_reading import readers, shared_reading
from desktop.domain.codebook import Codebook
from desktop.domain.decision import APPLIES
from desktop.domain.document import Document
from desktop.domain.ids import ActorId, ReviewerId
from desktop.domain.reviewer import Reviewer, initials_of
from desktop.errors import NothingShared, TooFewReviewers
from desktop.store import actors, clock, codes, codings, documents, projects, reviewers
from desktop.store.project_file import ProjectFile
from desktop.version import VERSION as PROGRAM_VERSION
from exports.agreement_content import (
    AgreementFigures,
    AgreementReport,
    DifferenceLine,
    FormulaLine,
    PositionFigures,
    PositionLine,
)

WHAT = {
    MISSING: "not everybody coded it",
    EDGES: "other edges",
    CODES: "another code",
    STANCE: "another stance",
    SPEAKER: "another speaker",
}
"""What differs, in words."""


def agreement_report(
    project: ProjectFile, reviewer_ids: Sequence[ReviewerId] = (), *, unit: str = "paragraph"
) -> AgreementReport:
    """Agreement of some reviewers, with all that a reader has to know to trust it.

    Args:
        reviewer_ids: two or more; without any all who marked a document done.
        unit: paragraph, sentence or character.

    Raises:
        TooFewReviewers: they are not two. NothingShared: no document was marked done by all of them.
    """
    chosen = tuple(reviewer_ids) or _in_order(project, readers(project))
    people = [reviewers.get(project, each) for each in chosen]
    if len(people) < 2:
        raise TooFewReviewers([person.name for person in people], named=bool(reviewer_ids))
    shared = shared_reading(project, chosen)
    if not shared.documents:
        raise NothingShared([person.name for person in people])
    found = agreement(project, chosen, unit=unit)
    starts = documents.block_starts(project, [document.id for document in shared.documents])
    words = _Words(codes.codebook(project), {a.id: a.name for a in actors.all_actors(project)}, _names(project))
    titles = {document.id: document.title for document in shared.documents}
    places = {document_id: Places.starting(starts.get(document_id, ())) for document_id in titles}
    return AgreementReport(
        tuple(person.name for person in people),
        tuple(_letters(people)),
        tuple(titles.values()),
        len(shared.left_out),
        unit,
        tuple(map(_code_figures, found.codes)),
        _overall(found),
        _positions(position_agreement(project, chosen)),
        tuple(words.line(each, titles[each.document_id], places[each.document_id]) for each in shared.differences),
        tuple(FormulaLine(each.name, each.formula, each.explained, each.source) for each in FORMULAS),
        RULES,
        INTERVAL,
        PROGRAM_VERSION,
        VERSION,
        projects.the_project(project).blind,
        _knowing(project, shared.documents, chosen),
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """Puts differences into words."""

    codebook: Codebook
    actors: Mapping[ActorId, str]
    names: Mapping[ReviewerId, str]

    def line(self, difference: Difference, title: str, places: Places) -> DifferenceLine:
        """One difference with its readings and what was decided."""
        coded = [reading for reading in difference.readings if reading.codings]
        longest = max((coding for reading in coded for coding in reading.codings), key=lambda c: len(c.exact))
        last = max(difference.decisions, key=lambda each: each.decided_hlc, default=None)
        settled = last if difference.is_decided else None
        return DifferenceLine(
            title,
            places.place(difference.span),
            " or ".join(self._path(code_id) for code_id in difference.code_ids),
            WHAT[difference.kind],
            " ".join(longest.exact.split()),
            tuple(self._reading(difference, reading) for reading in difference.readings),
            self._decision(difference) if settled else "",
            self.names.get(settled.decided_by, "") if settled and settled.decided_by else "",
            clock.iso(settled.decided_hlc)[:10] if settled else "",
            difference.reason if settled else "",
        )

    def _reading(self, difference: Difference, reading: Reading) -> str:
        if not reading.codings:
            return "not coded"
        if difference.kind == EDGES:
            said = "; ".join(_shortened(coding.exact) for coding in reading.codings)
            return f"“{said}” ({sum(len(span) for span, _code in reading.claims):,} characters)"
        parts = [", ".join(map(self._path, reading.codes))] if difference.kind == CODES else ["coded"]
        if difference.kind == SPEAKER:
            parts = [", ".join(self.actors.get(each, "?") if each else "the author" for each in reading.actor_ids)]
        if difference.kind == STANCE:
            parts = [] if reading.stances else ["no stance"]
        return ", ".join((*parts, *reading.stances))

    def _decision(self, difference: Difference) -> str:
        verdicts = {each.verdict for each in difference.decisions}
        if difference.kind == MISSING:
            return "applies" if APPLIES in verdicts else "does not apply"
        kept = [self.names.get(r.reviewer_id, "") for r in difference.readings if difference.keeps(r)]
        if verdicts == {APPLIES} and difference.kind in (EDGES, CODES):
            return "all readings kept"
        return f"{' and '.join(kept)} kept" if kept else "settled otherwise"

    def _path(self, code_id: str) -> str:
        code = next((each for each in self.codebook if each.id == code_id), None)
        return self.codebook.path(code.id) if code else "a code that is gone"


def _knowing(project: ProjectFile, shared: Sequence[Document], chosen: Sequence[ReviewerId]) -> int:
    """How many codings were made when each could see the others' already."""
    return sum(
        len(made_knowing(project, document.id, codings.for_document(project, document.id), chosen))
        for document in shared
    )


def _in_order(project: ProjectFile, those: Sequence[ReviewerId]) -> tuple[ReviewerId, ...]:
    """Those reviewers in the order in which they came."""
    return tuple(each.id for each in reviewers.all_reviewers(project) if each.id in those)


def _names(project: ProjectFile) -> dict[ReviewerId, str]:
    return {each.id: each.name for each in reviewers.all_reviewers(project)}


def _letters(people: Sequence[Reviewer]) -> list[str]:
    """The initials of each, or their whole names where two have the same."""
    letters = [person.initials or initials_of(person.name) or person.name for person in people]
    return [one if letters.count(one) == 1 else p.name for one, p in zip(letters, people, strict=True)]


def _code_figures(one: CodeAgreement) -> AgreementFigures:
    return _figures(one.path, one.figures, alpha_u=one.alpha_u)


def _overall(found: Agreement) -> AgreementFigures:
    low, high = (found.interval.low, found.interval.high) if found.interval else (None, None)
    return _figures("", found.overall, low=low, high=high)


def _figures(
    code: str, one: Figures, *, alpha_u: float | None = None, low: float | None = None, high: float | None = None
) -> AgreementFigures:
    return AgreementFigures(
        code, one.n, one.both, one.only_a, one.only_b, one.neither, one.prevalence, one.percent, one.positive,
        one.kappa, one.alpha, alpha_u, low, high,
    )  # fmt: skip


def _positions(found: PositionAgreement) -> PositionFigures:
    return PositionFigures(
        found.alpha,
        found.interval.low if found.interval else None,
        found.interval.high if found.interval else None,
        found.percent,
        found.compared,
        len(found.positions),
        found.off_scale,
        tuple(
            PositionLine(each.actor, each.issue, tuple(stance or "none" for stance in each.stances))
            for each in found.differing
        ),
    )


def _shortened(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 160 else f"{flat[:90].rstrip()} … {flat[-60:].lstrip()}"
