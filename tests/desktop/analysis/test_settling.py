"""Which decision holds for which coding."""

import pytest

from desktop.analysis.settling import decision_in_words, settled_by
from desktop.domain.coding import Coding
from desktop.domain.decision import APPLIES, DOES_NOT, Decision
from desktop.domain.ids import ActorId, CodeId, CodingId, DecisionId, DocumentId, ReviewerId, TextId

WORK, HOME = CodeId("work"), CodeId("home")
OWNERS = ActorId("owners")


def coding(key: str, start: int, words: str, *, code: CodeId | None = WORK, by: str = "ann") -> Coding:
    return Coding(
        CodingId(key), DocumentId("d"), code, ReviewerId(by), TextId("t"), start, start + len(words), words
    )  # fmt: skip


def decision(
    start: int, end: int, verdict: str = APPLIES, *, stance: str | None = None, actor_id: ActorId | None = None
) -> Decision:
    key = DecisionId(f"{start}-{end}-{verdict}")
    return Decision(key, DocumentId("d"), WORK, start, end, "", verdict, stance=stance, actor_id=actor_id)


def test_a_decision_holds_for_all_who_gave_the_words_the_code_blanks_aside() -> None:
    codings = (
        coding("a", 0, "Work"), coding("b", 0, "Work ", by="ben"), coding("c", 0, "Work", code=HOME),
        coding("d", 0, "Work", code=None), coding("e", 0, "Work pays", by="cy"),
    )  # fmt: skip

    assert settled_by(codings, [decision(0, 4)]).keys() == {"a", "b"}


def test_each_of_two_edges_goes_by_the_decision_on_it() -> None:
    codings = (coding("a", 0, "Work"), coding("b", 0, "Work pays", by="ben"))

    found = settled_by(codings, [decision(0, 4, DOES_NOT), decision(0, 9)])

    assert {key: each.verdict for key, each in found.items()} == {"a": DOES_NOT, "b": APPLIES}


def test_touching_pieces_of_one_reviewer_are_one_passage() -> None:
    codings = (coding("a", 0, "Work "), coding("b", 4, " pays"), coding("c", 4, " pays", by="ben"))

    assert settled_by(codings[1:], [decision(0, 9)]) == {}
    assert settled_by((coding("a", 0, "Wor"), coding("b", 3, "k")), [decision(0, 4)]).keys() == {"a", "b"}


def test_without_decisions_nothing_is_settled() -> None:
    assert settled_by((coding("a", 0, "Work"),), ()) == {}


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (None, ""),
        (decision(0, 4, DOES_NOT, stance="oppose"), "does not apply"),
        (decision(0, 4), "applies"),
        (decision(0, 4, stance="conditional"), "applies: support with conditions"),
        (decision(0, 4, stance="oppose", actor_id=OWNERS), "applies: oppose, Owners"),
    ],
)
def test_a_decision_is_told_in_words(made: Decision | None, words: str) -> None:
    assert decision_in_words(made, {OWNERS: "Owners"}) == words
