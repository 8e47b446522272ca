"""Who of several coded a passage alike, and what is settled of it since."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.alike import ALL, APART, SOME, coded_alike, counts, state
from desktop.analysis.differences import compare, decided_anew
from tests.desktop.analysis.test_differences import ANN, BEN, CLEO, COSTS, HERE, WORK, between, coded, made, only

THREE = (ANN, BEN, CLEO)


def test_two_of_three_alike_is_some_and_one_alone_is_apart() -> None:
    same = only(coded(ANN, 5, 9), coded(CLEO, 5, 9), who=THREE)
    alone = only(coded(BEN, 5, 9), who=THREE)

    assert state(same) == SOME
    assert [reading.reviewer_id for reading in coded_alike(same)] == [ANN, CLEO]
    assert [[reading.reviewer_id for reading in group] for group in same.groups] == [[ANN, CLEO], [BEN]]
    assert state(alone) == APART
    assert [reading.reviewer_id for reading in coded_alike(alone)] == [BEN]


def test_who_did_not_code_alike_does_not_count_as_alike() -> None:
    found = only(coded(ANN, 5, 9), who=THREE)  # two read it alike: as nothing

    assert state(found) == APART
    assert [len(group) for group in found.groups] == [1, 2]


def test_another_stance_or_edge_or_speaker_is_another_reading() -> None:
    stance = only(coded(ANN, 5, 9, stance="support"), coded(BEN, 5, 9), coded(CLEO, 5, 9), who=THREE)
    edges = only(coded(ANN, 5, 9), coded(BEN, 5, 8), coded(CLEO, 4, 9), who=THREE)
    speaker = only(coded(ANN, 5, 9), coded(BEN, 5, 9, actor="union"), coded(CLEO, 5, 9, actor="mp"), who=THREE)

    assert [state(each) for each in (stance, edges, speaker)] == [SOME, APART, APART]


def test_passages_are_counted_by_state() -> None:
    found = between(
        coded(ANN, 0, 4), coded(BEN, 0, 4), coded(CLEO, 0, 4),
        coded(ANN, 10, 14), coded(BEN, 10, 14),
        coded(CLEO, 20, 24, COSTS),
        who=THREE,
    )  # fmt: skip

    assert counts(len(found.alike), found.differences) == {ALL: 1, SOME: 1, APART: 1}


def test_the_reading_with_the_stance_that_was_settled_is_kept_and_no_other_of_the_same_passage() -> None:
    codings = (coded(ANN, 5, 9, stance="support"), coded(BEN, 5, 9, stance="oppose"))
    rulings = only(*codings, who=THREE).keeping([BEN])

    (found,) = between(*codings, who=THREE, settled=tuple(map(made, rulings))).differences

    assert [found.keeps(reading) for reading in found.readings] == [False, True, False]


PIECES = st.lists(
    st.builds(
        lambda by, start, length, code: coded(by, start, start + length, code),
        st.sampled_from(THREE), st.integers(0, 30), st.integers(1, 12), st.sampled_from((WORK, COSTS)),
    ),
    max_size=14,
)  # fmt: skip


@given(PIECES, st.sampled_from(THREE))
def test_what_is_settled_since_is_what_comparing_anew_would_say(codings, kept) -> None:  # type: ignore[no-untyped-def]
    before = compare(HERE, codings, THREE)
    settled = [made(ruling) for each in before.differences for ruling in each.keeping([kept])]

    assert decided_anew(before, settled) == compare(HERE, codings, THREE, settled)
    assert decided_anew(decided_anew(before, settled), ()) == before
