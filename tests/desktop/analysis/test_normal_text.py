"""The normal form that quotations are compared in: house style set aside, every word kept, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.normal_text import NormalText, has_line_end_hyphens

ALPHABET = "ab1 \n\t\xa0-–—“”'’\"«»….,\xad\ufb01e\u0301😀İ\u200b"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the “right” to work", "the 'right' to work"),
        ("the ‘right’ to work", 'the "right" to work'),
        ("work — now", "work—now"),
        ("work – now", "work -- now"),
        ("2026–2027", "2026-2027"),
        ("six\n  months", "six months"),
        ("six\xa0months", "six months"),
        ("de\ufb01ne", "define"),
        ("e\u0301migre\u0301", "émigré"),
        ("wait… and see", "wait... and see"),
        ("wait . . . and", "wait ... and"),
        ("« le droit » de", "“le droit” de"),
        ("immi\xadgration", "immigration"),
    ],
)
def test_house_style_makes_no_difference(one: str, other: str) -> None:
    assert NormalText(one).text == NormalText(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("10²", "102"),
        ("½ of them", "12 of them"),
        ("we can’t", "we cant"),
        ("a growth of -5", "a growth of 5"),
        ("17,000", "17000"),
        ("re-sign", "resign"),
        ("The Home Office", "the home office"),
        ("work, now", "work now"),
    ],
)
def test_words_figures_and_signs_do(one: str, other: str) -> None:
    assert NormalText(one).text != NormalText(other).text


def test_a_hyphen_at_a_line_end_may_be_the_lines() -> None:
    text = "net immi-\ngration fell"

    assert has_line_end_hyphens(text)
    assert NormalText(text, join_lines=True).text == "net immigration fell"
    assert NormalText("long-\nterm").text == "long-term"


@given(st.text(alphabet=ALPHABET, max_size=80))
def test_every_stretch_leads_back_to_the_words_it_came_from(raw: str) -> None:
    normal = NormalText(raw)

    assert len(normal.lower) == len(normal.text)
    for start in range(len(normal.text)):
        span = normal.span(start, len(normal.text))
        assert 0 <= span.start <= span.end <= len(raw)
        assert NormalText(span.of(raw)).text.strip().endswith(normal.text[start:].strip()[-1:])


@given(
    st.lists(
        st.sampled_from(["we", "want", "17,000", "homes", "–", "“now”", "and\nthen", "…"]), min_size=2, max_size=30
    )
)
def test_a_word_is_found_where_it_stands(words: list[str]) -> None:
    raw = "  ".join(words) + "  zebra's  crossing " + " ".join(words)
    normal = NormalText(raw)

    place = normal.text.index("zebra's crossing")

    assert normal.span(place, place + len("zebra's crossing")).of(raw) == "zebra's  crossing"
