import pytest

from desktop.domain.code import COLORS, LINE_OF_COLOR, LINES, Code
from desktop.domain.codebook import Codebook, parse_path
from desktop.errors import BadCodePath

COSTS = Code("1", "Costs", sort_key="b")
WORK = Code("2", "work", sort_key="a")
COUNCILS = Code("3", "Councils", "1", shortcut="1")
APPEALS = Code("4", "Appeals", "1", shortcut="1")
ORPHAN = Code("5", "Orphan", "none", sort_key="c")
OLD = Code("6", "Old", "1", merged_into="3")
BOOK = Codebook((OLD, ORPHAN, COUNCILS, COSTS, APPEALS, WORK))


def test_it_is_in_codebook_order_with_children_after_their_parent() -> None:
    assert [code.name for code in BOOK] == ["work", "Costs", "Appeals", "Councils", "Orphan"]
    assert len(BOOK) == 5


def test_codes_merged_into_others_are_no_part_of_it() -> None:
    assert "6" not in BOOK
    assert BOOK.get("6") is None
    assert BOOK.get(None) is None


def test_a_path_names_all_codes_from_the_top() -> None:
    assert BOOK.path("3") == "Costs > Councils"
    assert [code.id for code in BOOK.lineage("3")] == ["1", "3"]
    assert (BOOK.depth("1"), BOOK.depth("3")) == (0, 1)


def test_a_subtree_is_the_code_and_all_below_it() -> None:
    assert [code.id for code in BOOK.subtree("1")] == ["1", "4", "3"]
    assert [code.id for code in BOOK.children("1")] == ["4", "3"]
    assert BOOK.children("3") == ()


def test_a_code_is_found_by_exactly_its_names() -> None:
    assert BOOK.find(("Costs", "Councils")) == COUNCILS
    assert BOOK.find(("costs",)) is None
    assert BOOK.find(("Councils",)) is None
    assert BOOK.find(()) is None


def test_of_two_codes_with_one_digit_the_first_has_it() -> None:
    assert BOOK.with_shortcut("1") == APPEALS
    assert BOOK.with_shortcut("2") is None


def test_paths_are_read_as_people_write_them() -> None:
    assert parse_path("Costs > Councils") == ("Costs", "Councils")
    assert parse_path(" Costs>Councils ") == ("Costs", "Councils")


@pytest.mark.parametrize("path", ["", " > Costs", "Costs >", "Costs > > Councils", "  "])
def test_a_path_with_an_empty_part_is_refused(path: str) -> None:
    with pytest.raises(BadCodePath, match="empty part"):
        parse_path(path)


def test_every_colour_has_a_line_of_its_own() -> None:
    assert tuple(LINE_OF_COLOR) == COLORS
    assert sorted(LINE_OF_COLOR.values()) == sorted(LINES)
    assert (COSTS.line_style, Code("7", "x", line="wave").line_style) == ("solid", "wave")


@pytest.mark.parametrize(("name", "letter"), [("costs", "C"), ("“Éa”", "É"), ("3 asks", "3"), ("…", "#")])
def test_a_codes_letter_is_the_first_of_its_name(name: str, letter: str) -> None:
    assert Code("1", name).letter == letter
