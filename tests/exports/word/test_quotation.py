"""One extract in the body."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.word.quotation import paragraphs_of


@given(st.text(alphabet="ab.• \n\t"))
def test_the_parts_of_a_passage_make_the_passage_again(text: str) -> None:
    assert "\n".join(paragraphs_of(text)) == text


@given(st.text(alphabet="ab.• \n", min_size=1).filter(lambda text: text.strip()))
def test_no_part_of_a_passage_is_empty(text: str) -> None:
    assert all(part.strip() for part in paragraphs_of(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One line.", 1),
        ("A sentence that ends.\nAnother one.", 2),
        ("A line of a file that breaks\nin mid-sentence.", 1),
        ("We ask:\n• for this;\n• for that.", 3),
        ("Broken line\nof one paragraph.\n\nAnother\nparagraph.", 2),
        ("\n\nBlank lines in front", 1),
        ("Blank lines behind\n\n", 1),
    ],
)
def test_a_passage_is_cut_where_its_paragraphs_end(text: str, parts: int) -> None:
    assert len(paragraphs_of(text)) == parts
