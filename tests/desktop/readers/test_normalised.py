"""Text is normalised once, and only as far as the format of the project asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.normalised import normalised, normalised_in_place

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_one_newline(line_end: str) -> None:
    assert normalised(f"one{line_end}two") == "one\ntwo"


def test_an_empty_line_stays_empty() -> None:
    assert normalised("one\r\n\r\ntwo\r\rthree") == "one\n\ntwo\n\nthree"


def test_the_byte_order_mark_goes_and_one_inside_stays() -> None:
    assert normalised("\ufeffone\ufefftwo") == "one\ufefftwo"


def test_nul_and_other_controls_are_shown_and_tab_stays() -> None:
    assert normalised("a\x00b\x07c\x1bd\x7fe\x9ff\tg") == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\tg"


@pytest.mark.parametrize(
    "text", ["e\u0301 é", "“quote” ‘x’", "a\u00a0b\u2009c\u200bd", "ﬁ ligature", "العربية \u200f!", "🇬🇧👩\u200d🚀"]
)
def test_nothing_else_changes(text: str) -> None:
    assert normalised(text) == text


@given(ANY_TEXT)
def test_normalising_again_changes_nothing(text: str) -> None:
    once = normalised(text)

    assert normalised(once) == once


@given(ANY_TEXT)
def test_what_comes_out_can_be_stored_as_utf_8(text: str) -> None:
    assert normalised(text).encode().decode() == normalised(text)


@given(ANY_TEXT)
def test_in_place_no_offset_moves(text: str) -> None:
    assert len(normalised_in_place(text)) == len(text)
