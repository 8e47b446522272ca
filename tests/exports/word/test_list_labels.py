"""The numbers that Word draws in front of list paragraphs."""

import pytest
from lxml import etree

from exports.word.list_labels import ListLabels, written_number
from exports.word.vocabulary import TRANSITIONAL


@pytest.mark.parametrize(
    ("count", "form", "written"),
    [
        (3, "decimal", "3"),
        (3, "decimalZero", "03"),
        (1, "lowerLetter", "a"),
        (28, "upperLetter", "BB"),
        (4, "lowerRoman", "iv"),
        (1994, "upperRoman", "MCMXCIV"),
        (11, "ordinal", "11th"),
        (22, "ordinal", "22nd"),
        (5, "chicago", "5"),
        (0, "lowerRoman", "0"),
    ],
)
def test_numbers_are_written_in_their_form(count: int, form: str, written: str) -> None:
    assert written_number(count, form) == written


def labels(xml: str) -> ListLabels:
    return ListLabels(etree.fromstring(f'<w:numbering xmlns:w="{TRANSITIONAL}">{xml}</w:numbering>'))


LEGAL = (
    '<w:abstractNum w:abstractNumId="4"><w:styleLink w:val="Own"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Own"/></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>'
)


def test_a_list_starts_where_it_says_and_draws_legal_numbers_decimal() -> None:
    lists = labels(LEGAL)

    assert [lists.label("1", 0), lists.label("1", 1), lists.label("1", 1), lists.label("1", 0)] == [
        "III", "3.1", "3.2", "IV",
    ]  # fmt: skip


def test_a_list_that_is_linked_by_its_style_shares_its_counters() -> None:
    lists = labels(LEGAL)
    lists.label("1", 0)

    assert lists.label("2", 0) == "IV"


def test_a_list_that_is_not_there_has_no_label() -> None:
    assert labels(LEGAL).label("9", 0) is None
