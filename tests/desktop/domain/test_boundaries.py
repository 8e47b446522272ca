"""Boundaries step over what people see as one character, word, sentence or paragraph."""

import pytest

from desktop.domain.boundaries import move, moved, trimmed, word_at
from desktop.domain.span import Span

TEXT = "We ask for e\u0301lan 👩‍👩‍👧 now. Don’t wait!\nSecond paragraph."


@pytest.mark.parametrize(
    ("at", "by", "forward", "expected"),
    [
        (11, "character", True, 13),  # the accent stays with its letter
        (13, "character", False, 11),
        (17, "character", True, 22),  # a family is one character
        (22, "character", False, 17),
        (0, "word", True, 2),
        (2, "word", True, 6),
        (6, "word", False, 3),
        (0, "sentence", True, 27),
        (27, "sentence", True, 39),
        (39, "sentence", False, 28),
        (3, "paragraph", True, 39),
        (45, "paragraph", False, 40),
        (len(TEXT), "character", True, len(TEXT)),
        (0, "character", False, 0),
        (0, "word", False, 0),
    ],
)
def test_a_step_lands_where_people_expect(at, by, forward, expected):
    assert move(TEXT, at, by=by, forward=forward, edge="end" if forward else "start") == expected


@pytest.mark.parametrize(
    ("words", "edge", "by", "forward", "expected"),
    [
        ("ask for e\u0301lan", "end", "word", False, "ask for"),
        ("ask for e\u0301lan", "start", "word", True, "for e\u0301lan"),
        ("ask for", "start", "word", False, "We ask for"),
        ("wait!\nSecond", "end", "sentence", False, "wait!"),
        ("wait!\nSecond", "start", "sentence", True, "Second"),
        ("Second", "start", "paragraph", False, TEXT.replace(" paragraph.", "")),
        ("wait", "end", "paragraph", True, "wait!"),
    ],
)
def test_ends_stop_behind_words_and_starts_before_them(words, edge, by, forward, expected):
    start = TEXT.index(words)

    span = moved(TEXT, Span(start, start + len(words)), edge=edge, by=by, forward=forward)

    assert span.of(TEXT) == expected


def test_a_step_back_in_a_very_long_line_looks_no_further_than_it_must():
    text = "word " * 4000

    assert move(text, 15_003, by="word", forward=False, edge="start") == 15_000
    assert move(text, 15_003, by="sentence", forward=False, edge="start") < 15_003


def test_a_span_never_gets_empty():
    span = Span(3, 4)

    assert moved(TEXT, span, edge="end", by="word", forward=False) == Span(3, 4)
    assert moved(TEXT, span, edge="start", by="word", forward=True) == Span(3, 4)


def test_there_and_back_is_where_it_was():
    span = Span(3, 13)

    there = moved(TEXT, span, edge="end", by="character", forward=True)

    assert moved(TEXT, there, edge="end", by="character", forward=False) == span


def test_words_are_found_at_a_place():
    assert word_at(TEXT, 30).of(TEXT) == "Don’t"
    assert word_at(TEXT, 2) is None


def test_blanks_at_the_ends_are_trimmed():
    assert trimmed("  a b \n", Span(0, 7)) == Span(2, 5)
    assert trimmed("   ", Span(0, 3)) == Span(0, 3)
