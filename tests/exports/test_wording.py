"""What an export says of its own accord."""

import pytest

from exports.wording import counted


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 extracts"), (1, "1 extract"), (2, "2 extracts"), (1204, "1,204 extracts")]
)
def test_a_number_stands_with_its_noun(number: int, words: str) -> None:
    assert counted(number, "extract") == words


def test_a_plural_that_is_no_s_more_is_given() -> None:
    assert counted(2, "position differs", "positions differ") == "2 positions differ"
    assert counted(1, "position differs", "positions differ") == "1 position differs"
