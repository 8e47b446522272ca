"""Where reviewers differ: each kind, what makes none, their order, what was settled, and how long it takes."""

import time
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.differences import CODES, EDGES, MISSING, SPEAKER, STANCE, Comparison, Difference, compare
from desktop.domain.coding import Coding
from desktop.domain.decision import APPLIES, DOES_NOT, Decision, Ruling
from desktop.domain.ids import ActorId, CodeId, CodingId, DecisionId, DocumentId, ReviewerId, TextId
from desktop.domain.span import Span

ANN, BEN, CLEO = ReviewerId("ann"), ReviewerId("ben"), ReviewerId("cleo")
HERE, TEXT = DocumentId("letter"), TextId("text")
WORK, COSTS = CodeId("work"), CodeId("costs")
numbers = count()


def coded(
    by: ReviewerId,
    start: int,
    end: int,
    code: CodeId | None = WORK,
    *,
    stance: str | None = None,
    actor: str | None = None,
    exact: str = "",
) -> Coding:
    number = CodingId(f"coding {next(numbers):06}")
    words = exact or "x" * (end - start)
    speaker = ActorId(actor) if actor else None
    return Coding(number, HERE, code, by, TEXT, start, end, words, actor_id=speaker, stance=stance)


def made(ruling: Ruling, hlc: int = 1) -> Decision:
    return Decision(
        DecisionId(f"{ruling.span} {ruling.code_id}"), HERE, ruling.code_id, ruling.span.start, ruling.span.end, "",
        ruling.verdict, "", ruling.stance, ruling.actor_id, ANN, hlc,
    )  # fmt: skip


def between(
    *codings: Coding, who: tuple[ReviewerId, ...] = (ANN, BEN), settled: tuple[Decision, ...] = ()
) -> Comparison:
    return compare(HERE, codings, who, settled)


def only(*codings: Coding, who: tuple[ReviewerId, ...] = (ANN, BEN)) -> Difference:
    (found,) = between(*codings, who=who).differences
    return found


def test_the_same_passage_under_the_same_code_is_agreed() -> None:
    codings = (coded(ANN, 5, 9, stance="support"), coded(BEN, 5, 9, stance="support"))

    found = between(*codings)

    assert found.differences == ()
    assert found.agreed == {coding.id for coding in codings}


def test_what_one_coded_and_the_other_did_not_is_missing() -> None:
    found = only(coded(ANN, 5, 9))

    assert (found.kind, found.span, found.code_ids) == (MISSING, Span(5, 9), (WORK,))
    assert [len(reading.codings) for reading in found.readings] == [1, 0]


def test_passages_of_a_code_that_overlap_differ_in_their_edges() -> None:
    found = only(coded(ANN, 5, 30), coded(BEN, 5, 20))

    assert (found.kind, found.span) == (EDGES, Span(5, 30))
    assert found.claims == ((Span(5, 30), WORK), (Span(5, 20), WORK))


def test_the_same_words_under_two_codes_are_one_difference_of_codes() -> None:
    found = only(coded(ANN, 5, 9), coded(BEN, 5, 9, COSTS))

    assert (found.kind, set(found.code_ids)) == (CODES, {WORK, COSTS})
    assert [reading.codes for reading in found.readings] == [(WORK,), (COSTS,)]


def test_a_second_code_that_one_gave_besides_is_missing_and_not_another_code() -> None:
    found = between(coded(ANN, 5, 9), coded(BEN, 5, 9), coded(BEN, 5, 9, COSTS))

    assert [(each.kind, each.code_ids) for each in found.differences] == [(MISSING, (COSTS,))]


def test_another_stance_and_another_speaker_are_told_apart() -> None:
    assert only(coded(ANN, 5, 9, stance="support"), coded(BEN, 5, 9, stance="oppose")).kind == STANCE
    assert only(coded(ANN, 5, 9, stance="support"), coded(BEN, 5, 9)).kind == STANCE
    assert only(coded(ANN, 5, 9, actor="union"), coded(BEN, 5, 9)).kind == SPEAKER


def test_blanks_at_the_ends_of_a_passage_make_no_difference() -> None:
    assert between(coded(ANN, 5, 10, exact="word "), coded(BEN, 4, 9, exact=" word")).differences == ()


def test_a_passage_that_one_coded_in_two_touching_pieces_is_the_same_passage() -> None:
    assert between(coded(ANN, 5, 10), coded(ANN, 10, 20), coded(BEN, 5, 20)).differences == ()


def test_passages_of_two_reviewers_that_only_touch_are_two_that_are_missing() -> None:
    found = between(coded(ANN, 5, 10), coded(BEN, 10, 20)).differences

    assert [(each.kind, each.span) for each in found] == [(MISSING, Span(5, 10)), (MISSING, Span(10, 20))]


def test_highlights_and_what_nobody_asked_for_are_passed_over() -> None:
    assert between(coded(ANN, 5, 9, None), coded(CLEO, 5, 9)).differences == ()


def test_differences_come_in_order_of_the_text() -> None:
    found = between(coded(BEN, 40, 50), coded(ANN, 5, 9), coded(BEN, 20, 30, COSTS)).differences

    assert [each.span.start for each in found] == [5, 20, 40]


def test_three_reviewers_stand_beside_each_other() -> None:
    found = only(coded(ANN, 5, 9), coded(CLEO, 5, 9), who=(ANN, BEN, CLEO))

    assert found.kind == MISSING
    assert [bool(reading.codings) for reading in found.readings] == [True, False, True]


def test_keeping_the_reading_of_who_did_not_code_says_that_it_does_not_apply() -> None:
    found = only(coded(ANN, 5, 9, stance="support"))

    (applies,), (does_not,) = found.keeping([ANN]), found.keeping([BEN])
    assert (applies.verdict, applies.stance) == (APPLIES, "support")
    assert (does_not.verdict, does_not.stance) == (DOES_NOT, None)


def test_keeping_one_of_two_edges_drops_the_other_and_keeping_both_drops_none() -> None:
    found = only(coded(ANN, 5, 30), coded(BEN, 5, 20))

    assert {ruling.span: ruling.verdict for ruling in found.keeping([BEN])} == {
        Span(5, 20): APPLIES,
        Span(5, 30): DOES_NOT,
    }
    assert {ruling.verdict for ruling in found.keeping([ANN, BEN])} == {APPLIES}


def test_a_difference_is_decided_once_all_of_it_is_settled() -> None:
    codings = (coded(ANN, 5, 30), coded(BEN, 5, 20))
    rulings = only(*codings).keeping([BEN])

    (half,) = between(*codings, settled=(made(rulings[0]),)).differences
    (whole,) = between(*codings, settled=tuple(map(made, rulings))).differences

    assert not half.is_decided
    assert whole.is_decided
    assert [whole.keeps(reading) for reading in whole.readings] == [False, True]


def test_whose_stance_was_kept_is_known() -> None:
    codings = (coded(ANN, 5, 9, stance="support"), coded(BEN, 5, 9, stance="oppose"))
    rulings = only(*codings).keeping([BEN])

    (found,) = between(*codings, settled=tuple(map(made, rulings))).differences

    assert [found.keeps(reading) for reading in found.readings] == [False, True]


def test_the_latest_decision_counts_where_codes_became_one_since() -> None:
    codings = (coded(ANN, 5, 9),)
    old, new = (made(Ruling(HERE, Span(5, 9), WORK, verdict), hlc) for verdict, hlc in ((APPLIES, 1), (DOES_NOT, 2)))

    (found,) = between(*codings, settled=(new, old)).differences

    assert [each.verdict for each in found.decisions] == [DOES_NOT]


passages = st.lists(
    st.builds(
        lambda by, start, length, code: coded(by, start, start + length, code),
        st.sampled_from([ANN, BEN]), st.integers(0, 40), st.integers(1, 12), st.sampled_from([WORK, COSTS]),
    ),
    max_size=12,
)  # fmt: skip


@given(passages)
def test_every_coding_is_in_one_difference_or_agreed_and_swapping_reviewers_changes_neither(
    codings: list[Coding],
) -> None:
    found, swapped = between(*codings), between(*codings, who=(BEN, ANN))

    told = [c.id for each in found.differences for reading in each.readings for c in reading.codings]
    assert sorted([*told, *found.agreed]) == sorted(coding.id for coding in codings)
    assert [(each.kind, each.span, each.key) for each in found.differences] == [
        (each.kind, each.span, each.key) for each in swapped.differences
    ]
    assert found.agreed == swapped.agreed


@given(passages)
def test_what_is_kept_is_decided_and_kept(codings: list[Coding]) -> None:
    settled: dict[tuple[Span, CodeId], Decision] = {}
    found = between(*codings)
    for each in found.differences:
        settled |= {(r.span, r.code_id): made(r) for r in each.keeping([ANN])}

    again = between(*codings, settled=tuple(settled.values()))

    assert all(each.is_decided and each.keeps(each.readings[0]) for each in again.differences)


def test_ten_thousand_codings_take_no_time_that_anybody_waits_for() -> None:
    codings = [
        coded((ANN, BEN)[number % 2], number * 7 % 90_000, number * 7 % 90_000 + 40, CodeId(str(number % 30)))
        for number in range(10_000)
    ]

    began = time.process_time()
    between(*codings)

    assert time.process_time() - began < 2
