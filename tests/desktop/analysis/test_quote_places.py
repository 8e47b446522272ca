"""Words of an edited text are found again in the first one, or not at all: never somewhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.quote_places import place_again
from desktop.domain.span import Span

TEXT = (
    "We ask the minister to let people work.\nShe has said no.\nWe ask the minister to let people stay.\n"
    "A wait of years costs councils £28m."
)


def again(other: str, words: str, *, last: bool = False) -> str | None:
    """The words found again, with a little of what stands around them in brackets."""
    start = other.rindex(words) if last else other.index(words)
    found = place_again(TEXT, other, Span(start, start + len(words)))
    return None if found is None else f"{found.of(TEXT)}|{TEXT[found.end : found.end + 6]}"


def test_words_keep_their_place_where_the_text_was_edited_elsewhere() -> None:
    edited = TEXT.replace("She has said no.", "She has said no, and then perhaps.")

    assert again(edited, "people", last=True) == "people| stay."
    assert again(edited, "people") == "people| work."


def test_blanks_around_the_words_are_left_out() -> None:
    assert again(TEXT, " £28m.") == "£28m.|"


@pytest.mark.parametrize("words", ["the minister, perhaps", "never", " "])
def test_words_that_are_not_in_the_text_have_no_place(words: str) -> None:
    assert again(TEXT.replace("the minister", "the minister, perhaps").replace("said", "never said"), words) is None


def test_words_in_two_places_that_look_the_same_have_no_place() -> None:
    text = "costs\n" * 200

    assert place_again(text, "x" * 500 + "costs" + "y" * 500, Span(500, 505)) is None


def test_short_words_in_other_surroundings_have_no_place_and_telling_ones_have() -> None:
    moved = "Quite another text, in which £28m. stands.\nMore of it: a wait of years costs councils nothing."

    assert again(moved, "£28m.") is None
    assert again(moved, "wait of years costs councils") == "wait of years costs councils| £28m."


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_in_an_unchanged_text_every_passage_stays(one: int, other: int) -> None:
    span = Span(min(one, other), max(one, other))
    words = span.of(TEXT)
    start = span.start + len(words) - len(words.lstrip())

    found = place_again(TEXT, TEXT, span)

    assert found == (Span(start, start + len(words.strip())) if words.strip() else None)
