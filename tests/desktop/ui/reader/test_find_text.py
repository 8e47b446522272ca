"""Finding ignores case, accents and the shape of quotation marks, and gives back exact places."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.folded_text import FoldedText
from desktop.domain.span import Span
from desktop.ui.reader.find_text import find_all


def found(text: str, words: str, **options: bool) -> list[str]:
    return [span.of(text) for span in find_all(FoldedText(text), words, **options)]


def test_case_and_accents_are_ignored():
    assert found("Café, CAFE, cafe\u0301 and cafeteria", "café") == ["Café", "CAFE", "cafe\u0301", "cafe"]


def test_whole_words_leave_longer_words_out():
    assert found("cap, caps, recap, CAP.", "cap", whole_words=True) == ["cap", "CAP"]


def test_case_and_accents_can_be_asked_for():
    assert found("Cost cost", "cost", match_case=True) == ["cost"]
    assert found("resume résumé re\u0301sume\u0301", "résumé", match_accents=True) == ["résumé", "re\u0301sume\u0301"]


def test_straight_quotation_marks_find_curly_ones():
    assert found("She said “no plan’s ready”.", '"no plan\'s ready"') == ["“no plan’s ready”"]


def test_a_line_break_is_found_as_a_space():
    assert found("the bus\nservice", "bus service") == ["bus\nservice"]


def test_characters_that_fold_to_two_keep_the_places_right():
    text = "Straße 😀 ﬁne, then STRASSE"

    assert found(text, "strasse") == ["Straße", "STRASSE"]
    assert find_all(FoldedText(text), "fine")[0] == Span(9, 12)


@given(st.text(alphabet="aäßé\u0301ﬁ😀 .İ", max_size=30), st.integers(0, 29), st.integers(1, 8))
def test_any_piece_of_a_text_is_found_in_it(text, start, length):
    piece = text[start : start + length]
    spans = find_all(FoldedText(text), piece)

    for span in spans:
        assert FoldedText(piece).folded in FoldedText(span.of(text)).folded
    if FoldedText(piece).folded:
        folded_at_start = FoldedText(text[:start]).folded
        assert spans or FoldedText(text).folded[len(folded_at_start) :].find(FoldedText(piece).folded) != 0
