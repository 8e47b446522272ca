"""What must hold of agreement whatever the judgements are."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.agreement import agreement, figures
from desktop.analysis.agreement_alpha import (
    Given,
    alpha,
    alpha_interval,
    coincidences,
    coincidences_of,
    fleiss,
    given_alpha,
    given_interval,
)
from desktop.analysis.agreement_laid import Laid
from desktop.analysis.agreement_tables import Counts, kappa, percent, pi
from desktop.analysis.agreement_unitizing import unitized
from desktop.analysis.agreement_units import UNITS, ground
from desktop.analysis.stretches import joined
from desktop.domain.codebook import Codebook
from desktop.domain.document import Block, Document
from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from tests.desktop.analysis.slow_agreement import Pattern, slow_alpha_u, slow_figures, slow_patterns, slow_units

judgements = st.lists(st.tuples(*[st.sampled_from([0, 1, 2, None])] * 3), min_size=1, max_size=30)
counts = st.builds(Counts, *[st.integers(0, 50)] * 4)


@given(judgements)
def test_swapping_reviewers_changes_no_alpha(units: list[tuple[int | None, ...]]) -> None:
    swapped = [unit[::-1] for unit in units]

    for level in ("nominal", "ordinal", "interval"):
        first, second = alpha(units, level=level), alpha(swapped, level=level)
        assert first == second or abs(first - second) < 1e-9


@given(counts)
def test_swapping_two_reviewers_changes_no_figure_of_a_code(found: Counts) -> None:
    swapped = Counts(found.both, found.only_b, found.only_a, found.neither)

    assert found.positive == swapped.positive
    assert found.prevalence == swapped.prevalence
    for figure in (percent, kappa, pi):
        first, second = figure(found.table), figure(swapped.table)
        assert first == second or abs(first - second) < 1e-9


@given(st.lists(st.integers(0, 3), min_size=2, max_size=30))
def test_alpha_of_reviewers_who_always_agree_is_one_where_there_is_variation(values: list[int]) -> None:
    found = alpha([(value, value, value) for value in values])

    assert found == (1 if len(set(values)) > 1 else None)


@given(judgements)
def test_units_that_fewer_than_two_judged_change_no_alpha(units: list[tuple[int | None, ...]]) -> None:
    assert alpha([*units, (1, None, None), (None, None, None)]) == alpha(units)


@given(judgements)
def test_the_same_seed_gives_the_same_interval_around_what_can_be(units: list[tuple[int | None, ...]]) -> None:
    documents = [coincidences([unit]) for unit in units]
    first, again = (alpha_interval(documents, resamples=40, seed=5) for _ in range(2))

    assert first == again
    assert first is None or first.low <= first.high <= 1


@given(st.lists(st.lists(st.integers(0, 4), min_size=3, max_size=3), min_size=1, max_size=10))
def test_fleiss_is_between_what_its_shares_allow(rows: list[list[int]]) -> None:
    found = fleiss(rows)

    assert found is None or (0 <= found.expected <= 1 and (found.kappa is None or found.kappa <= 1 + 1e-9))


set_counts = st.lists(st.integers(0, 40), min_size=8, max_size=8)


def patterns_of(counts: list[int], coders: int) -> Counter[Pattern]:
    """How many units each set of reviewers gave a code, as patterns."""
    sets = range(1 << coders)
    return Counter({tuple(bool(one >> n & 1) for n in range(coders)): counts[one] for one in sets if counts[one]})


@given(set_counts, st.integers(2, 3))
def test_figures_from_counts_are_those_of_the_general_formulas(counts: list[int], coders: int) -> None:
    sets = dict(enumerate(counts[: 1 << coders]))
    found = figures({one: times for one, times in sets.items() if one}, sum(sets.values()), coders)

    for figure, slow in zip(as_row(found), as_row(slow_figures(patterns_of(counts, coders), coders)), strict=True):
        assert figure == (slow if slow is None else pytest.approx(slow, abs=1e-9))


def as_row(found: object) -> list[float | None]:
    return [getattr(found, name) for name in type(found).__slots__]


@given(st.lists(set_counts, min_size=2, max_size=6), st.integers(2, 3), st.integers(1, 500))
def test_the_interval_from_counts_is_that_of_the_coincidences(
    documents: list[list[int]], coders: int, times: int
) -> None:
    patterns = [patterns_of([count * times for count in counts], coders) for counts in documents]
    given = [
        Given(
            each.total(),
            sum(sum(pattern) * n for pattern, n in each.items()),
            sum(sum(pattern) * (coders - sum(pattern)) * n for pattern, n in each.items()),
        )
        for each in patterns
    ]
    matrices = [coincidences_of(each.items()) for each in patterns]

    found, slow = given_interval(given, coders, resamples=30), alpha_interval(matrices, resamples=30)
    assert (found is None) == (slow is None)
    if found is not None and slow is not None:
        assert (found.low, found.high) == (pytest.approx(slow.low, abs=1e-9), pytest.approx(slow.high, abs=1e-9))
        assert found.resamples == slow.resamples
    assert (given_alpha(given[0], coders) is None) == (len({g for p in patterns[0] for g in p}) < 2)


@given(st.integers(0, 50), st.integers(2, 40))
def test_whoever_marks_the_same_stretch_agrees_whole(start: int, length: int) -> None:
    found = unitized((0, 200), [[(start, start + length)], [(start, start + length)]])

    assert found.observed == 0
    assert found.alpha == 1


TEXT = "The heading\nOne sentence here. And another one.\n \nA third paragraph, longer. With two sentences.\nThe end."
BLOCKS = (
    Block("heading", 0, 11), Block("para", 12, 47), Block("para", 48, 49), Block("para", 50, 96), Block("para", 97, 97),
    Block("item", 97, 105),
)  # fmt: skip
"""The lines, that of a blank among them, and a block of no character."""
spans_of_one = st.lists(st.builds(lambda at, n: Span(at, at + n), st.integers(0, 80), st.integers(1, 25)), max_size=5)


def judged(coders: list[list[Span]], excluded: list[Span], unit: str) -> Counter[Pattern]:
    """How many units of two documents of that text reviewers coded or did not; in the second nothing is excluded."""
    people = [ReviewerId(str(number)) for number in range(len(coders))]
    laid = Laid(people, unit=unit, above={})
    starts, ends = [block.start for block in BLOCKS], [block.end for block in BLOCKS]
    cuts = {"cut": [(span.start, span.end) for span in excluded], "whole": []}
    places = {
        DocumentId(name): laid.put(len(TEXT), ground(TEXT, starts, ends, excluded=cut, unit=unit))
        for name, cut in cuts.items()
    }
    for by, spans in zip(people, coders, strict=True):
        rows = [(document, CodeId("code"), by, span.start, span.end) for document in places for span in spans]
        laid.add(rows, places)
    found: Counter[Pattern] = Counter()
    for _code, coded in laid.codes():
        for key, times in coded.units.items():
            found[tuple(bool(key >> number & 1) for number in range(len(coders)))] += times
    found[(False,) * len(coders)] += sum(laid.units) - found.total()
    return +found


def cut_in_two(spans: list[Span], at: int) -> list[Span]:
    """Each span as two that touch, where it is long enough."""
    return [
        piece
        for span in spans
        for piece in (
            (Span(span.start, span.start + at), Span(span.start + at, span.end)) if len(span) > at else (span,)
        )
    ]


@given(spans_of_one, spans_of_one, st.integers(1, 10), spans_of_one)
def test_splitting_a_span_into_two_touching_spans_changes_no_number(
    first: list[Span], second: list[Span], at: int, excluded: list[Span]
) -> None:
    for unit in UNITS:
        assert judged([first, second], excluded, unit) == judged([cut_in_two(first, at), second], excluded, unit)


@given(st.lists(spans_of_one, min_size=2, max_size=3), spans_of_one)
def test_counts_of_every_unit_are_those_of_looking_at_each_character(
    coders: list[list[Span]], excluded: list[Span]
) -> None:
    for unit in UNITS:
        cut, whole = (slow_units(TEXT, BLOCKS, spans, unit) for spans in (excluded, []))

        assert judged(coders, excluded, unit) == slow_patterns(cut, coders) + slow_patterns(whole, coders)


@given(st.lists(spans_of_one, min_size=2, max_size=3))
def test_alpha_of_passages_is_that_of_all_pairs_of_sections(coders: list[list[Span]]) -> None:
    whole = [joined((span.start, span.end) for span in spans) for spans in coders]
    found, slow = unitized((0, 110), whole).alpha, slow_alpha_u(110, coders)

    assert found == (slow if slow is None else pytest.approx(slow, abs=1e-9))


def test_adding_a_code_that_nobody_uses_changes_no_figure_of_any_code(
    session: Session, document: Document, codebook: Codebook
) -> None:
    other = ReviewerId("0" * 35 + "b")
    session.perform("Ben", add_reviewer, name="Ben Ode", reviewer_id=other)
    for by, start in ((session.reviewer.id, 0), (other, 0), (session.reviewer.id, 40)):
        session.perform(
            "Code", apply_code, document_id=document.id, span=Span(start, start + 15),
            code_id=codebook.find(("Work",)).id, reviewer_id=by,
        )  # fmt: skip
        session.perform("Done", mark_documents, [document.id], reviewer_id=by, state="done")
    before = [agreement(session.project, (session.reviewer.id, other), unit=unit) for unit in UNITS]

    session.perform("Code", add_code, name="Never used")

    assert [agreement(session.project, (session.reviewer.id, other), unit=unit) for unit in UNITS] == before
    assert before[0].codes[0].figures.n == 3
