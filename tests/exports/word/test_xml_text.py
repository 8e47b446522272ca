"""Words as Word keeps them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports.word.xml_text import NAMESPACES, W, allowed, attribute, left_to_right_after, run, runs, runs_right_to_left


def read_back(xml: str) -> str:
    root = etree.fromstring(f"<w:p {NAMESPACES}>{xml}</w:p>")
    signs = {f"{{{W}}}tab": "\t", f"{{{W}}}br": "\n"}
    return "".join(signs.get(piece.tag) or piece.text or "" for piece in root.iter(f"{{{W}}}t", *signs))


def directions(xml: str) -> list[tuple[str, bool]]:
    root = etree.fromstring(f"<w:p {NAMESPACES}>{xml}</w:p>")
    return [("".join(r.itertext()), r.find(f".//{{{W}}}rtl") is not None) for r in root]


@given(st.text())
def test_any_text_reads_back_as_it_was(text: str) -> None:
    assert read_back(runs(text)) == allowed(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_text_without_controls_is_not_changed_at_all(text: str) -> None:
    assert allowed(text) == text


@given(st.text(alphabet="ab שلم12 ,.()\u05b8\t\n"))
def test_text_of_both_directions_reads_back_as_it_was(text: str) -> None:
    assert read_back(runs(text)) == text


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "\r"])
def test_what_xml_forbids_becomes_the_replacement_character(character: str) -> None:
    assert read_back(run(f"a{character}b")) == "a\ufffdb"


def test_spaces_at_the_ends_are_kept() -> None:
    assert read_back(run("  a  ")) == "  a  "


def test_an_attribute_holds_quotes_and_brackets() -> None:
    value = attribute('“x” & <y>\n"z"')

    assert etree.fromstring(f'<a b="{value}"/>').get("b") == '“x” & <y> "z"'


def test_a_phrase_from_right_to_left_is_a_run_of_its_own() -> None:
    assert directions(runs("abc שלום, עולם. def")) == [("abc ", False), ("שלום, עולם", True), (". def", False)]


def test_in_a_paragraph_from_right_to_left_the_rest_is_marked() -> None:
    assert directions(runs("שלום abc, def. 12")) == [("שלום ", True), ("abc, def", False), (". 12", True)]


def test_a_vowel_point_stays_with_its_letter() -> None:
    assert directions(runs("a שָ b")) == [("a ", False), ("שָ", True), (" b", False)]


@pytest.mark.parametrize(("text", "expected"), [("abc שלום", False), ("12 שלום abc", True), ("12", False), ("", False)])
def test_the_first_letter_with_a_direction_decides(text: str, expected: bool) -> None:
    assert runs_right_to_left(text) is expected


def test_a_date_behind_a_title_from_right_to_left_stays_behind_it() -> None:
    assert left_to_right_after("“שלום”, 7 May") == "“שלום”\u200e, 7 May"
    assert left_to_right_after("“Peace”, 7 May") == "“Peace”, 7 May"
