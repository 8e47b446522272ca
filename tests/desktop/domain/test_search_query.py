"""What is typed into a search, and where it stands in a text."""

import random

import pytest

from desktop.domain import folded_text
from desktop.domain.folded_text import FoldedText
from desktop.domain.search_query import LONGEST, Term, parse_query, tokens_of
from desktop.errors import BadSearch


def found(text: str, words: str) -> list[str]:
    """The places of the first term of a query, folded."""
    folded = FoldedText(text).folded
    return [folded[start:end] for start, end in parse_query(words).terms[0].find(folded)]


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("Permit", [Term(("permit",))]),
        ("work permit", [Term(("work",)), Term(("permit",))]),
        ('"work permit" cost', [Term(("work", "permit")), Term(("cost",))]),
        ("“Work permit”", [Term(("work", "permit"))]),
        ('"never closed', [Term(("never", "closed"))]),
        ("perm*", [Term(("perm",), is_prefix=True)]),
        ('"work per*"', [Term(("work", "per"), is_prefix=True)]),
        ('"work per"*', [Term(("work", "per"), is_prefix=True)]),
        ("17,000", [Term(("17", "000"))]),
        ("don’t", [Term(("don", "t"))]),
        ("work work WORK", [Term(("work",))]),
        ("a OR b", [Term(("a",)), Term(("or",)), Term(("b",))]),
        ("NEAR(a b)", [Term(("near", "a")), Term(("b",))]),
        ("title:x -y ^z", [Term(("title", "x")), Term(("y",)), Term(("z",))]),
        ("foo-*", [Term(("foo",))]),
        ("令和", [Term(("令", "和"))]),
    ],
)
def test_what_is_typed_is_never_more_than_words(words: str, terms: list[Term]) -> None:
    assert list(parse_query(words).terms) == terms


@pytest.mark.parametrize("words", ["", "  ", "!!!", '""', "*", '"*"', "– —", "\x00"])
def test_a_search_without_letters_is_refused_with_a_sentence(words: str) -> None:
    with pytest.raises(BadSearch, match="look for"):
        parse_query(words)


def test_a_star_in_the_middle_and_a_page_of_text_are_refused() -> None:
    with pytest.raises(BadSearch, match="goes on after it"):
        parse_query("per*it")
    with pytest.raises(BadSearch, match="at most 1,000"):
        parse_query("a" * (LONGEST + 1))


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("A permit, permits, PERMIT.", "permit", ["permit", "permit"]),
        ("A permit, permits.", "perm*", ["permit", "permits"]),
        ("Café, cafe\u0301s and CAFÉ", "cafe", ["cafe", "cafe"]),
        ("one later\nboat; later, boat", '"later boat"', ["later boat", "later, boat"]),
        ("a re-permit_2 permit_", "permit", []),
        ("17,000 or 17 000 or 170000", "17,000", ["17,000", "17 000"]),
        ("go go go", "go", ["go", "go", "go"]),
        ("新令和時代abc", "令和", ["令和"]),
        ("新令和時代abc", "abc", ["abc"]),
        ("So\u00adcial care", "social", ["social"]),
    ],
)
def test_words_are_found_whole_with_case_and_accents_ignored(text: str, words: str, places: list[str]) -> None:
    assert found(text, words) == places


def test_a_long_text_is_cut_into_the_same_words_in_stretches() -> None:
    text = FoldedText("word " * 40_000 + "x" * 70_000 + " end").folded

    assert " ".join(tokens_of(text)).split() == text.split()


def test_folding_throughout_and_character_by_character_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(3)
    texts = [
        "".join(dice.choice("aAZ \n\té“…½ßẞ\u00adİıǅﬁЯ日が한🖊\u0301Ω\udc80") for _ in range(12)) for _ in range(500)
    ]

    def folded() -> list[tuple[str, list[int]]]:
        made = [FoldedText(text) for text in texts]
        return [(one.folded, [one.original(at) for at in range(len(one.folded) + 1)]) for one in made]

    quick = folded()
    monkeypatch.setattr(folded_text, "_MOST_AT_ONCE", -1)

    assert folded() == quick
