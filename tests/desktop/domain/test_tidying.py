"""Tidied quotations: what may be done, that the ways to do it do nothing else, and that all else is seen."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.domain import tidying
from desktop.domain.tidying import CUT, MOST_WORDS_REPLACED, collapsed, fault_of

SOURCE = "However, the plan is late, and teh cost of work — some £28m — rises every year."


@pytest.mark.parametrize(
    "tidied",
    [
        SOURCE,
        SOURCE.replace(" ", "\n  "),
        "However, the plan is late, [...] rises every year.",
        "However, the plan is late […]",
        "[. . .] the plan is late [...]",
        "[...] [T]he plan is late [...]",
        "[h]owever, the plan is late, and teh cost of work — some £28m — rises every year.",
        "However, the plan is late, and teh [sic] cost of work — some £28m — rises every year.",
        "However, the [Home Office's] plan is late, and teh cost of work — some £28m — rises every year.",
        "However, [it] is late, [...] every year.",
        "However, the plan [for homes] is late[,] [...] every year.",
        "[...] cost[s] of work — some £28m — [rise] every year.",
        "However, the plan [is not] late, [...] every year.",
    ],
)
def test_cuts_sic_and_brackets_are_permitted(tidied: str) -> None:
    assert fault_of(SOURCE, tidied) is None


@pytest.mark.parametrize(
    ("tidied", "told"),
    [
        ("However, the plan is early, [...]", "The source has “late, and teh cost"),
        ("the plan is late [...]", "The source has “However,"),
        ("However, the plan is late", f"end the quotation with {CUT} to cut that"),
        ("However, the plan [...] rises each year.", "“rises each year.” does not stand in the source"),
        ("[...]", "Nothing of the source's own words"),
        ("[The plan is late]", "Nothing of the source's own words"),
        ("However, the pl [...]", "inside a word"),
        ("However, the plan [] is late [...]", "nothing between two square brackets"),
        (SOURCE + " [...]", "nothing to cut"),
        (SOURCE + " Truly.", "The source ends before “Truly.”"),
        ("However, the plan is late, and the cost of work — some £28m — rises every year.", "“the cost of work"),
        ("However the plan is late, [...]", "where the quotation has “However the plan"),
        ("However, the plan is late, and re [sic] st [...]", "The source has"),
        ("", "Nothing of the source's own words"),
    ],
)
def test_all_else_is_told_in_a_sentence(tidied: str, told: str) -> None:
    fault = fault_of(SOURCE, tidied)

    assert fault is not None
    assert told in fault
    assert fault.endswith(".")


def test_brackets_stand_for_a_few_words_and_no_more() -> None:
    words = [f"w{number}" for number in range(MOST_WORDS_REPLACED + 3)]

    assert fault_of(" ".join(words), f"{words[0]} [they all] {' '.join(words[MOST_WORDS_REPLACED + 1 :])}") is None
    assert fault_of(" ".join(words), f"{words[0]} [they all] {words[-1]}") is not None
    assert fault_of(" ".join(words), f"{words[0]} [...] {words[-1]}") is None


def test_brackets_of_the_source_itself_are_its_words() -> None:
    source = "As we said [1], it [the plan] is late [sic] again."

    assert fault_of(source, source) is None
    assert fault_of(source, "As we said [1], it [the plan] is late [sic] [...]") is None
    assert fault_of(source, "[...] it [the plan] is late [sic] again.") is None


def test_one_word_is_not_made_two_nor_two_one() -> None:
    assert fault_of("We resign now.", "We re [sic] sign now.") is not None
    assert fault_of("We re sign now.", "We re[sic]sign now.") is not None
    assert fault_of("We govern well.", "We gov [...] well.") is not None
    assert fault_of("a government plan", "a govern[...] plan") is None, "a cut within a word that shows itself as one"


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (tidying.cut(SOURCE, 9, 12), SOURCE.replace("the plan", "[...] plan")),
        (tidying.cut(SOURCE, 14, 15), SOURCE.replace("the plan", "the [...]")),
        (tidying.cut(SOURCE, 0, 8), "[...] the plan is late, and teh cost of work — some £28m — rises every year."),
        (tidying.cut(SOURCE, 25, 999), "However, the plan is late [...]"),
        (tidying.mark_sic(SOURCE, 32), SOURCE.replace("teh", "teh [sic]")),
        (tidying.insert(SOURCE, 12, " Home  Office's "), SOURCE.replace("the plan", "the [Home Office's] plan")),
        (tidying.insert(SOURCE, 0, "But"), f"[But] {SOURCE}"),
        (tidying.replace(SOURCE, 10, 16, "it"), SOURCE.replace("the plan", "[it]")),
        (tidying.change_case(SOURCE, 10), SOURCE.replace("the plan", "[T]he plan")),
        (tidying.change_case(SOURCE, 0), SOURCE.replace("However", "[h]owever")),
        (tidying.change_case(SOURCE, 8), SOURCE),
    ],
)  # fmt: skip
def test_each_way_to_tidy(made: str, expected: str) -> None:
    assert made == expected
    assert fault_of(SOURCE, made) is None


def test_cuts_side_by_side_become_one() -> None:
    once = tidying.cut(SOURCE, 9, 12)

    assert tidying.cut(once, 15, 19) == "However, [...] is late, and teh cost of work — some £28m — rises every year."


def test_words_that_were_only_put_in_go_without_a_mark() -> None:
    marked = tidying.mark_sic(SOURCE, 32)

    assert tidying.cut(marked, 36, 38, of=SOURCE) == SOURCE
    assert tidying.cut(tidying.replace(SOURCE, 10, 16, "it"), 10, 12, of=SOURCE) == SOURCE.replace("the plan", "[...]")


def test_the_case_is_not_changed_twice_in_one_word() -> None:
    once = tidying.change_case(SOURCE, 10)

    assert tidying.change_case(once, 12) == once


words = st.text(st.sampled_from("abcXYZ,.'é1"), min_size=1, max_size=6)
passages = st.lists(words, min_size=2, max_size=14).map(" ".join)
steps = st.lists(
    st.tuples(st.sampled_from(("cut", "sic", "insert", "replace", "case")), st.integers(0, 90), st.integers(0, 12)),
    max_size=5,
)


def tidied(source: str, edits: list[tuple[str, int, int]]) -> str:
    text = source
    for kind, at, length in edits:
        at = at % (len(text) + 1)
        if kind == "cut" and length:
            text = tidying.cut(text, at, at + length, of=source)
        elif kind == "sic":
            text = tidying.mark_sic(text, at)
        elif kind == "insert":
            text = tidying.insert(text, at, "our words")
        elif kind == "replace" and length:
            text = tidying.replace(text, at, at + length, "it")
        elif kind == "case" and at < len(text):
            text = tidying.change_case(text, at)
    return text


@settings(max_examples=400, deadline=None)
@given(passages, steps)
def test_whatever_is_done_by_the_ways_to_tidy_is_permitted(source: str, edits: list[tuple[str, int, int]]) -> None:
    made = tidied(source, edits)
    kept = re.sub(r"\[[^\[\]]*\]", "", made)
    assume(any(character.isalnum() for character in kept))

    assert fault_of(source, made) is None, made


@settings(max_examples=400, deadline=None)
@given(passages, steps, st.integers(0, 200), st.sampled_from("qQ7"))
def test_a_changed_letter_outside_brackets_is_always_seen(
    source: str, edits: list[tuple[str, int, int]], at: int, letter: str
) -> None:
    made = tidied(source, edits)
    outside = [
        n for n, character in enumerate(made) if character.isalnum() and made[:n].count("[") == made[:n].count("]")
    ]
    assume(outside)
    place = outside[at % len(outside)]

    changed = made[:place] + letter + made[place + 1 :]

    assert fault_of(source, changed) is not None, changed


@settings(max_examples=300, deadline=None)
@given(passages, st.lists(st.integers(0, 13), min_size=1, max_size=3))
def test_words_left_out_without_a_mark_are_always_seen(source: str, gone: list[int]) -> None:
    parts = source.split()
    kept = [word for number, word in enumerate(parts) if number not in gone]
    assume(kept)
    assume(" ".join(kept) != collapsed(source))

    assert fault_of(source, " ".join(kept)) is not None


def test_a_long_passage_is_checked_at_once() -> None:
    source = "the plan is late and " * 2000

    assert fault_of(source, "the plan [...] is late and [...] the plan is late and") is None
    assert fault_of(source, "the plan [...] is [it] early and [...] plan is late and") is not None
