"""Which of a template's styles a role is taken to have."""

import pytest
from lxml import etree

from exports.word.guesses import guesses, style_facts
from exports.word.xml_text import NAMESPACES


def facts(*styles: str, numbering: str = "") -> dict[str, tuple[str, str]]:
    root = etree.fromstring(f"<w:styles {NAMESPACES}>{''.join(styles)}</w:styles>")
    numbers = etree.fromstring(f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>")
    found = guesses(style_facts(root, numbers))
    return {key: (guess.style_id, guess.certainty) for key, guess in found.items()}


def style(name: str, inside: str = "", *, kind: str = "paragraph", attributes: str = "") -> str:
    identity = "".join(name.split())
    return f'<w:style w:type="{kind}" {attributes} w:styleId="{identity}"><w:name w:val="{name}"/>{inside}</w:style>'


LIST = (
    '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>'
)


def in_list(level: int) -> str:
    return f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr></w:pPr>'


@pytest.mark.parametrize(
    ("name", "role", "certainty"),
    [
        ("Heading 1", "heading1", "sure"),
        ("heading 1,H1,Section", "heading1", "sure"),
        ("Überschrift 2", "heading2", "sure"),
        ("DfX Block Quote", "quote", "likely"),
        ("Zitat", "quote", "sure"),
        ("ABC Numbered Para", "numbered", "likely"),
        ("Beschriftung", "caption", "sure"),
        ("Protective marking", "marking", "sure"),
        ("Table head row text", "table_text", "made"),
        ("Quote author", "attribution", "likely"),
        ("Intense Quote", "quote", "made"),
    ],
)
def test_a_name_tells_what_a_style_is_for(name: str, role: str, certainty: str) -> None:
    found = facts(style(name))[role]

    assert found[1] == certainty
    assert bool(found[0]) == (certainty != "made")


def test_a_house_style_goes_before_words_own() -> None:
    assert facts(style("Quote"), style("DfX Block Quote"))["quote"] == ("DfXBlockQuote", "likely")


def test_an_alias_is_a_name() -> None:
    assert facts(style("Dept 12", '<w:aliases w:val="Old,Block Quote"/>'))["quote"] == ("Dept12", "sure")


def test_a_heading_is_known_by_its_level_where_its_name_says_nothing() -> None:
    level = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'

    assert facts(style("Dept Section", level))["heading1"] == ("DeptSection", "likely")
    assert facts(style("Annex title", level))["heading1"] == ("", "made")


def test_a_paragraph_style_of_a_numbered_list_numbers_the_text() -> None:
    custom = 'w:customStyle="1"'

    assert facts(style("Dept Para", in_list(0), attributes=custom), numbering=LIST)["numbered"][0] == "DeptPara"
    assert facts(style("Dept Para", in_list(1), attributes=custom), numbering=LIST)["numbered"][0] == ""
    assert facts(style("Dept Para", in_list(1), attributes=custom), numbering=LIST)["list_item"][0] == "DeptPara"


def test_a_table_style_is_no_paragraph_style() -> None:
    assert facts(style("Caption", kind="table"))["caption"] == ("", "made")


def test_the_default_style_is_plain_text_whatever_it_is_called() -> None:
    assert facts(style("Brødtekst 0", attributes='w:default="1"'))["normal"] == ("Brødtekst0", "sure")
