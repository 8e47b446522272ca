"""What must hold of agreement whatever the judgements are."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.agreement_alpha import alpha, alpha_interval, coincidences, fleiss
from desktop.analysis.agreement_tables import Counts, kappa, percent, pi
from desktop.analysis.agreement_unitizing import unitized
from desktop.domain.span import Span

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


@given(st.integers(0, 50), st.integers(2, 40), st.integers(1, 39))
def test_whoever_marks_the_same_stretch_agrees_whole(start: int, length: int, at: int) -> None:
    span = [Span(start, start + length)]

    found = unitized(Span(0, 200), [span, span])

    assert found.observed == 0
    assert found.alpha == 1
