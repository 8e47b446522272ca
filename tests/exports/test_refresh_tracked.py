"""A refresh as tracked changes: what an analyst may accept or reject in Word."""

import dataclasses
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports.briefing_content import Briefing
from tests.edits_in_word import WordEdit, foreign_bytes, main_part, note_words, parts_of
from tests.exports.conftest import quotations_in
from tests.exports.refreshing_briefings import key_of, outcomes, refresh, with_new, with_words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHORT, FORUM, CANNOT = key_of(0), key_of(3), key_of(6)


@pytest.fixture
def edited(written: Path, tmp_path: Path) -> Path:
    """The full briefing as Word saved it."""
    return WordEdit(written).as_word_saves().save(tmp_path / "edited.docx")


def decided(path: Path, *, accepted: bool) -> WordEdit:
    """The file after *Accept all* or *Reject all*."""
    session = WordEdit(path)
    gone, kept = ("del", "ins") if accepted else ("ins", "del")
    for root in (session.body, session.notes):
        marked = [
            mark.getparent().getparent().getparent()
            for mark in root.iter(f"{W}{gone}")
            if mark.getparent().tag == f"{W}rPr"
        ]
        for mark in list(root.iter(f"{W}{gone}")):
            mark.getparent().remove(mark)
        for paragraph in marked:
            if not any(True for _ in paragraph.iter(f"{W}t", f"{W}delText", f"{W}footnoteReference")):
                paragraph.getparent().remove(paragraph)
        for text in root.iter(f"{W}delText"):
            text.tag = f"{W}t"
        etree.strip_tags(root, f"{W}{kept}")
    return session


def words(session: WordEdit, key: str) -> str:
    """The extract's words in an open session."""
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    paragraphs = (paragraph for control in session.controls(key) for paragraph in control.iter(f"{W}p"))
    return "\n".join(
        "".join(signs.get(piece.tag) or piece.text or "" for piece in paragraph.iter(f"{W}t", *signs))
        for paragraph in paragraphs
    )


@pytest.mark.parametrize(
    ("key", "new"), [(SHORT, "Other & <words>."), (FORUM, "One.\nTwo."), (CANNOT, "One.\nTwo.\nThree.")]
)
def test_accepting_gives_the_new_words_and_rejecting_the_old(
    edited: Path, briefing: Briefing, key: str, new: str
) -> None:
    old, before = quotations_in(edited)[key], foreign_bytes(edited)

    decisions = refresh(edited, with_words(briefing, {key: new}), tracked=True)

    assert outcomes(decisions) == {key: "updated"}
    assert foreign_bytes(edited) == before
    assert words(decided(edited, accepted=True), key) == new
    assert words(decided(edited, accepted=False), key) == old
    marks = etree.fromstring(main_part(edited)).iter(f"{W}ins", f"{W}del")
    assert {(mark.get(f"{W}author"), mark.get(f"{W}date")) for mark in marks} == {("Glossator", "2026-07-01T08:00:00Z")}


def test_while_nobody_has_decided_the_inserted_words_count(edited: Path, briefing: Briefing) -> None:
    changed = with_words(briefing, {SHORT: "Other words.", FORUM: "One.\nTwo."})
    refresh(edited, changed, tracked=True)
    once = edited.read_bytes()

    assert outcomes(refresh(edited, changed, tracked=True)) == {}
    assert edited.read_bytes() == once
    again = with_words(briefing, {SHORT: "Third words.", FORUM: "One.\nTwo."})
    assert outcomes(refresh(edited, again, tracked=True)) == {SHORT: "updated"}
    assert words(decided(edited, accepted=True), SHORT) == "Third words."
    assert words(decided(edited, accepted=False), SHORT) == quotations_in_briefing(briefing, SHORT)


def quotations_in_briefing(briefing: Briefing, key: str) -> str:
    """An extract's words in the project."""
    return next(extract.text for extract in briefing.extracts if extract.key == key)


def test_what_goes_and_what_comes_can_be_rejected(edited: Path, briefing: Briefing) -> None:
    old, notes = quotations_in(edited), note_words(edited)
    new = next(extract for extract in briefing.extracts if extract.key == CANNOT)

    changed = with_new(with_words(briefing, {FORUM: ""}), dataclasses.replace(new, key=key_of(900)), section=0)

    decisions = refresh(edited, changed, tracked=True)

    assert outcomes(decisions) == {FORUM: "removed", key_of(900): "added"}
    rejected, accepted = decided(edited, accepted=False), decided(edited, accepted=True)
    assert (words(rejected, FORUM), words(accepted, FORUM)) == (old[FORUM], "")
    assert (words(rejected, key_of(900)), words(accepted, key_of(900))) == ("", new.text)
    assert len(note_words(edited)) == len(notes) + 1
    once = edited.read_bytes()
    refresh(edited, changed, tracked=True)
    assert edited.read_bytes() == once


@pytest.mark.parametrize("tracked", [False, True])
def test_the_file_stays_valid(written: Path, briefing: Briefing, tmp_path: Path, tracked: bool) -> None:
    extract = next(extract for extract in briefing.extracts if extract.key == CANNOT)

    changed = with_words(briefing, {SHORT: "Other words.", FORUM: "One.\nTwo.", CANNOT: ""})
    changed = with_new(changed, dataclasses.replace(extract, key=key_of(900), text="A.\n\nB."), section=1)

    refresh(written, changed, tracked=tracked)

    assert list(OpenXmlValidator().validate(written).errors) == []
    assert parts_of(written)["word/footnotes.xml"]
