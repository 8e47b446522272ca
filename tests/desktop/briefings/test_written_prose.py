import pytest

from desktop.briefings.written_prose import written_prose
from exports.briefing_content import Prose


@pytest.mark.parametrize(
    ("lines", "blocks"),
    [
        ((), ()),
        (("One.", "Two."), (Prose(("One.", "Two.")),)),
        (("That you:", "- agree;", "– note."), (Prose(("That you:",)), Prose(("agree;", "note."), "list"))),
        (("• a", "After."), (Prose(("a",), "list"), Prose(("After.",)))),
    ],
)
def test_lines_that_begin_with_a_dash_are_items_of_a_list(lines: tuple[str, ...], blocks: tuple[Prose, ...]) -> None:
    assert written_prose(lines) == blocks


@pytest.mark.parametrize("line", ["-5 degrees", "- ", "—— so it went", "a - b"])
def test_a_dash_that_begins_no_item_stays(line: str) -> None:
    assert written_prose((line,)) == (Prose((line,)),)
