"""Patterns are found where they stand, within a time limit, and what is wrong with one is said."""

import itertools
import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.span import Span
from desktop.ui.reader.find_pattern import PatternUnfit, find_pattern

PIECES = st.sampled_from(["a", "B", "é", "e\u0301", "🇬🇧", "👩‍🔬", " ", "\n", "ß", "12", "-", "ﬁ", "\u00ad", "İ"])
TEXTS = st.lists(PIECES, max_size=30).map("".join)


def test_finds_are_counted_in_code_points() -> None:
    text = "🇬🇧 cost £28m, then £1,300 — and e\u0301t £5"

    assert [span.of(text) for span in find_pattern(text, r"£[\d,]+m?")] == ["£28m", "£1,300", "£5"]


def test_case_words_and_ends_of_paragraphs() -> None:
    text = "Cap the cap.\nRecap\ncaps"

    assert len(find_pattern(text, "cap")) == 4
    assert find_pattern(text, "cap", match_case=True, whole_words=True) == (Span(8, 11),)
    assert len(find_pattern(text, "^cap")) == 2
    assert find_pattern(text, "x*") == ()
    assert find_pattern(text, "") == ()


def test_a_letter_is_never_parted_from_its_accent() -> None:
    text = "e\u0301migre\u0301 👩‍🔬"

    assert [span.of(text) for span in find_pattern(text, "e")] == ["e\u0301", "e\u0301"]
    assert [span.of(text) for span in find_pattern(text, "\u0301")] == ["e\u0301", "e\u0301"]
    assert [span.of(text) for span in find_pattern(text, "👩")] == ["👩‍🔬"]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(", "missing )"),
        ("[a", "character"),
        ("*a", "nothing to repeat"),
        ("a{2,1}", "min repeat"),
        ("a\\", "bad escape"),
        ("(" * 400 + ")" * 400, "too deeply"),
        ("(((a{1000}){1000}){1000}){1000}", "too often"),
        ("(?R)*", "calls itself"),
        ("x" * 1001, "at most"),
    ],
)
def test_a_bad_pattern_is_a_sentence(pattern: str, words: str) -> None:
    with pytest.raises(PatternUnfit, match=re.escape(words)):
        find_pattern("a text", pattern)


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|aa)+$", "(.*a){25}", "(?:(?:a*)*)*b"])
def test_a_pattern_that_would_run_for_ever_is_stopped(pattern: str) -> None:
    begin, told = time.perf_counter(), "too long"

    try:
        find_pattern("a" * 5000 + "!", pattern, seconds=0.1)
    except PatternUnfit as unfit:
        told = str(unfit)

    assert "too long" in told
    assert time.perf_counter() - begin < 2


@given(TEXTS, st.sampled_from([".", r"\w+", "e", r"\s", "[^a]", r"\p{L}", "ss", "\u0301", "(?:a|B)+"]))
def test_finds_are_in_order_not_empty_and_cut_no_character(text: str, pattern: str) -> None:
    found = find_pattern(text, pattern)

    assert all(span for span in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    for span in found:
        assert not unicodedata.combining(text[span.start]) or span.start == 0 or text[span.start - 1].isspace()
        assert span.end == len(text) or not unicodedata.combining(text[span.end])
