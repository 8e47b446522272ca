"""How far reviewers agree: per code, over all codes, and on positions; over documents that all of them have read.

Rules: each reviewer's passages of a code are put together first; only documents that all marked *done* count, for
what was not read is not the same as what was not coded; headers, footers, empty paragraphs and words marked as no
content are no units; codes that were merged are one. What a formula does not define is None.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.analysis.agreement_alpha import Given, Interval, fleiss_of, given_alpha, given_interval
from desktop.analysis.agreement_laid import lay
from desktop.analysis.agreement_tables import Counts, kappa
from desktop.analysis.agreement_unitizing import unitized
from desktop.analysis.shared_reading import done_by_all
from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.store import codes, documents
from desktop.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Figures:
    """What one table of judgements comes to.

    ``kappa`` is Cohen's for two reviewers, Fleiss' for more. ``percent`` is the share of pairs of judgements that
    agree. ``positive`` (for two) is how often one gave the code where the other did. ``prevalence`` is the share of
    all judgements that gave it.
    """

    n: int
    both: int
    only_a: int | None
    only_b: int | None
    neither: int
    percent: float | None
    kappa: float | None
    positive: float | None
    prevalence: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class CodeAgreement:
    """Agreement on one code. ``alpha_u`` minds where passages begin and end."""

    code_id: CodeId
    path: str
    figures: Figures
    alpha_u: float | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Agreement of some reviewers, in codebook order of the codes that any of them used.

    ``documents`` are those that all marked done; ``left_out`` the others. ``overall`` takes every code on every unit as
    one judgement; ``interval`` is that of its alpha, drawn over documents.
    """

    unit: str
    reviewers: tuple[ReviewerId, ...]
    documents: tuple[DocumentId, ...]
    left_out: tuple[DocumentId, ...]
    codes: tuple[CodeAgreement, ...]
    overall: Figures
    interval: Interval | None


def agreement(
    project: ProjectFile, reviewer_ids: Sequence[ReviewerId], *, unit: str = "paragraph", roll_up: bool = False
) -> Agreement:
    """Compare two reviewers or more.

    Args:
        unit: paragraph, sentence or character.
        roll_up: count a passage for every code above its own, too.
    """
    codebook = codes.codebook(project)
    above = {code.id: tuple(one.id for one in codebook.lineage(code.id)) for code in codebook} if roll_up else {}
    everything, shared = documents.all_documents(project), done_by_all(project, reviewer_ids)
    done = [document for document in everything if document.id in shared]
    laid = lay(project, done, reviewer_ids, unit=unit, above=above)
    total, coders, used = sum(laid.units), len(reviewer_ids), laid.used
    pooled: Counter[int] = Counter()
    found: dict[CodeId, CodeAgreement] = {}
    for code_id, coded in laid.codes():
        pooled.update(coded.units)
        if code_id in codebook:
            alpha_u = unitized((0, laid.length), coded.passages).alpha
            sets = _by_set(coded.units, coders)
            found[code_id] = CodeAgreement(code_id, codebook.path(code_id), figures(sets, total, coders), alpha_u)
    return Agreement(
        unit,
        tuple(reviewer_ids),
        tuple(document.id for document in done),
        tuple(document.id for document in everything if document.id not in shared),
        tuple(found[code.id] for code in codebook if code.id in found),
        figures(_by_set(pooled, coders), total * used, coders),
        given_interval(_by_document(pooled, [units * used for units in laid.units], coders), coders),
    )


def figures(sets: Mapping[int, int], n: int, coders: int) -> Figures:
    """The figures of judgements.

    Args:
        sets: how many units each set of reviewers gave the code; a set has a bit for each of them.
        n: all units, with those that nobody gave it.
    """
    given = Given(
        n,
        sum(one.bit_count() * times for one, times in sets.items()),
        sum(one.bit_count() * (coders - one.bit_count()) * times for one, times in sets.items()),
    )
    both, neither = sets.get((1 << coders) - 1, 0), n - sum(sets.values())
    pairs = n * coders * (coders - 1)
    counts = Counts(both, sets.get(1, 0), sets.get(2, 0), neither) if coders == 2 else None
    return Figures(
        n,
        both=both,
        only_a=counts.only_a if counts else None,
        only_b=counts.only_b if counts else None,
        neither=neither,
        percent=(pairs - 2 * given.differing) / pairs if pairs else None,
        kappa=kappa(counts.table) if counts else _fleiss({**sets, 0: neither}, coders),
        positive=counts.positive if counts else None,
        prevalence=given.given / (n * coders) if n else None,
        alpha=given_alpha(given, coders),
    )


def _fleiss(sets: Mapping[int, int], coders: int) -> float | None:
    """Fleiss' kappa from how many units each set of reviewers gave the code, the empty set among them."""
    rows: Counter[tuple[int, ...]] = Counter()
    for one, times in sets.items():
        rows[one.bit_count(), coders - one.bit_count()] += times
    found = fleiss_of(rows)
    return found.kappa if found else None


def _by_set(units: Mapping[int, int], coders: int) -> Counter[int]:
    """Units by who coded them, over all documents."""
    found: Counter[int] = Counter()
    everybody = (1 << coders) - 1
    for key, times in units.items():
        found[key & everybody] += times
    return found


def _by_document(units: Mapping[int, int], judged: Sequence[int], coders: int) -> list[Given]:
    """What was given in each document, and where they differ.

    Args:
        judged: how many judgements each reviewer made of each document, those of all codes together.
    """
    given, differing = [0] * len(judged), [0] * len(judged)
    everybody = (1 << coders) - 1
    for key, times in units.items():
        gave = (key & everybody).bit_count()
        given[key >> coders] += gave * times
        differing[key >> coders] += gave * (coders - gave) * times
    return [Given(*counts) for counts in zip(judged, given, differing, strict=True)]
