"""A section that a briefing has never had goes in with its heading, where it is plain that it belongs."""

import dataclasses
import re
from collections.abc import Callable, Collection
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports.briefing_content import Briefing, Prose, Quotations, Section
from exports.content import Citation, Extract
from exports.edited_briefing import EditedBriefing
from exports.word.lint import lint
from tests.edits_in_word import WordEdit, main_part, note_words, parts_of, references_in, w
from tests.exports.conftest import SOURCES, quotations_in
from tests.exports.refreshing_briefings import key_of, outcomes, refresh, with_new, write

OWN = "My own view, below the last extract."
ACCESS, DATA, DEBATE, FRANCHISING, POWERS = (
    "Access",
    "Data and openness",
    "How the debate is led",
    "Franchising",
    "Powers",
)
COST = "Cost and risk"


def _new(number: int) -> Extract:
    source = SOURCES[0]
    citation = Citation(source.title, source.byline, "Parish clerks", source.publisher, source.published_on, "p. 2")
    return Extract(key_of(number), "Not one bus\nafter six.", citation, source.title, "d0", "x", 0, 30)


FARES = Section("Fares", 1, (Prose(("What is paid.",)), Quotations((_new(900), _new(901)))), key="fares")


def _without(briefing: Briefing, *headings: str) -> Briefing:
    """The briefing before these codes were used."""
    kept = tuple(section for section in briefing.sections if section.heading not in headings)
    return dataclasses.replace(briefing, sections=kept)


def _keys(briefing: Briefing, *headings: str) -> list[str]:
    return [each.key for section in briefing.sections if section.heading in headings for each in section.extracts]


@pytest.fixture
def sent(briefing: Briefing, tmp_path: Path) -> Callable[..., Path]:
    """A briefing as it went out without some sections, saved in Word, with a sentence below an extract."""

    def made(*headings: str, own_below: str = "", edit: Callable[[WordEdit], object] = lambda session: None) -> Path:
        session = WordEdit(write(_without(briefing, *headings), tmp_path / "sent.docx")).as_word_saves()
        if own_below:
            paragraph = etree.Element(w("p"))
            etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = OWN
            [*session.controls(own_below), *session.controls(own_below, "by")][-1].addnext(paragraph)
        edit(session)
        return session.save(tmp_path / "edited.docx")

    return made


def _headings(path: Path) -> list[str]:
    return [words for style, words in _paragraphs(path) if style.startswith(("Heading", "AnnexHeading"))]


def _paragraphs(path: Path) -> list[tuple[str, str]]:
    """The style and the words of every paragraph outside of tables."""
    body = etree.fromstring(main_part(path))
    found = []
    for paragraph in body.iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        words = "".join(text.text or "" for text in paragraph.iter(w("t")))
        found.append((style.get(w("val"), "") if style is not None else "", words))
    return found


def _inserted(before: bytes, after: bytes) -> bytes:
    """The one stretch of bytes that was put in; fails where anything else is not as it was."""
    start = next(place for place, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1])
    end = len(before) - start
    assert after.endswith(before[start:]) or _overlaps(before, after, start), "more than one stretch is new"
    return after[start : len(after) - end]


def _overlaps(before: bytes, after: bytes, start: int) -> bool:
    new = len(after) - len(before)
    return any(
        before[:cut] + after[cut : cut + new] + before[cut:] == after for cut in range(max(0, start - 80), start)
    )


def _is_sound(path: Path) -> bool:
    references = list(references_in(path))
    return (
        lint(path) == ()
        and not list(OpenXmlValidator().validate(path).errors)
        and set(references) == set(note_words(path))
    )


@pytest.mark.parametrize(
    ("new", "before"),
    [
        ((DATA,), DEBATE),
        ((DEBATE,), "Sources"),
        ((POWERS,), COST),
        ((COST,), ACCESS),
        ((ACCESS, "Concessions"), DATA),
    ],
)
def test_a_new_section_goes_in_below_its_heading(
    sent: Callable[..., Path], briefing: Briefing, new: Collection[str], before: str
) -> None:
    edited = sent(*new)
    there, headings = main_part(edited), _headings(edited)

    decisions = refresh(edited, briefing)

    assert outcomes(decisions) == dict.fromkeys(_keys(briefing, *new), "added")
    place = headings.index(before)
    assert _headings(edited) == [*headings[:place], *new, *headings[place:]]
    assert list(quotations_in(edited)) == [each.key for each in briefing.extracts]
    assert b"<w:tag w:val" in _inserted(there, main_part(edited))
    assert _is_sound(edited)


def test_a_new_last_section_stands_before_the_annex(sent: Callable[..., Path], briefing: Briefing) -> None:
    *others, annex = _without(briefing, "Sources").sections
    edited = sent("Sources")

    refresh(edited, dataclasses.replace(briefing, sections=(*others, FARES, annex)))

    assert _headings(edited)[-3:] == ["Fares", "Not quoted", "Codebook"]
    assert list(quotations_in(edited))[-2:] == [key_of(900), key_of(901)]


TARIFFS = Section("Tariffs", 1, (), key="tariffs")
CHILDREN = Section("Children", 2, (Quotations((_new(902),)),), key="children")
PENSIONERS = Section("Pensioners", 2, (Quotations((_new(903),)),), key="pensioners")


def _ending_in(briefing: Briefing, *sections: Section) -> Briefing:
    """The briefing with more sections before its annex."""
    *others, annex = _without(briefing, "Sources").sections
    return dataclasses.replace(briefing, sections=(*others, *sections, annex))


def test_a_section_that_only_groups_goes_in_once_above_those_that_it_groups(
    sent: Callable[..., Path], briefing: Briefing
) -> None:
    edited = sent("Sources")
    wanted = _ending_in(briefing, TARIFFS, CHILDREN, PENSIONERS)

    refresh(edited, wanted)
    once = edited.read_bytes()
    again = refresh(edited, wanted)

    assert _headings(edited)[-5:] == ["Tariffs", "Children", "Pensioners", "Not quoted", "Codebook"]
    assert list(quotations_in(edited))[-2:] == [key_of(902), key_of(903)]
    assert _is_sound(edited)
    assert outcomes(again) == {}
    assert edited.read_bytes() == once


@pytest.mark.parametrize("there", [CHILDREN, PENSIONERS])
def test_below_a_group_that_is_there_a_section_goes_where_the_project_has_it(
    briefing: Briefing, tmp_path: Path, there: Section
) -> None:
    sent_out = write(_ending_in(briefing, TARIFFS, there), tmp_path / "sent.docx")
    edited = WordEdit(sent_out).as_word_saves().save(tmp_path / "edited.docx")

    refresh(edited, _ending_in(briefing, TARIFFS, CHILDREN, PENSIONERS))

    assert _headings(edited)[-5:] == ["Tariffs", "Children", "Pensioners", "Not quoted", "Codebook"]
    assert _is_sound(edited)


def test_a_group_that_stands_elsewhere_by_now_leaves_no_place(briefing: Briefing, tmp_path: Path) -> None:
    sent_out = write(_ending_in(briefing, TARIFFS, CHILDREN), tmp_path / "sent.docx")
    session = WordEdit(sent_out).as_word_saves()
    heading = next(
        each for each in session.body.iter(w("p")) if "".join(t.text or "" for t in each.iter(w("t"))) == "Tariffs"
    )
    heading.find(f"{w('pPr')}/{w('pStyle')}").set(w("val"), "Heading2")
    edited = session.save(tmp_path / "edited.docx")

    decisions = refresh(edited, _ending_in(briefing, TARIFFS, dataclasses.replace(PENSIONERS), CHILDREN))

    assert outcomes(decisions)[key_of(903)] == "unplaced"


def test_where_no_heading_follows_a_new_section_is_the_last(briefing: Briefing, tmp_path: Path) -> None:
    bare = dataclasses.replace(_without(briefing, "Sources", "Codebook"), left_out=())
    edited = WordEdit(write(bare, tmp_path / "sent.docx")).as_word_saves().save(tmp_path / "edited.docx")
    before = main_part(edited)

    refresh(edited, dataclasses.replace(bare, sections=(*bare.sections, FARES)))

    assert _headings(edited)[-1] == "Fares"
    assert main_part(edited).endswith(before[before.rindex(b"<w:sectPr") :])
    assert _is_sound(edited)


def test_the_new_section_is_written_as_in_an_export(
    sent: Callable[..., Path], briefing: Briefing, written: Path
) -> None:
    edited = sent(DATA)

    refresh(edited, briefing)

    def part(path: Path) -> list[tuple[str, str]]:
        paragraphs = [(style, words) for style, words in _paragraphs(path) if not style.startswith("TOC")]
        start = next(place for place, (_style, words) in enumerate(paragraphs) if words == DATA)
        return paragraphs[start : [words for _style, words in paragraphs].index(DEBATE, start)]

    assert len(part(edited)) > 4
    assert part(edited) == part(written)


def test_what_the_analyst_wrote_below_the_last_extract_stays_there(
    sent: Callable[..., Path], briefing: Briefing
) -> None:
    last = _keys(briefing, "Concessions")[-1]
    edited = sent(DATA, own_below=last)

    refresh(edited, briefing)

    words = [words for style, words in _paragraphs(edited) if not style.startswith("TOC")]
    assert words[words.index(OWN) + 1] == DATA


def test_a_section_without_its_heading_above_has_no_place(sent: Callable[..., Path], briefing: Briefing) -> None:
    def emptied(session: WordEdit) -> None:
        for key in _keys(briefing, FRANCHISING):
            session.delete(key)

    edited = sent(POWERS, edit=emptied)
    before = edited.read_bytes()

    decisions = refresh(edited, briefing)

    assert [each.outcome for each in decisions if each.key in _keys(briefing, POWERS)] == ["unplaced"] * 4
    assert edited.read_bytes() == before


def test_a_section_whose_blocks_were_deleted_stays_so(sent: Callable[..., Path], briefing: Briefing) -> None:
    def emptied(session: WordEdit) -> None:
        for key in _keys(briefing, DATA):
            session.delete(key)

    edited = sent(edit=emptied)
    before = edited.read_bytes()

    decisions = refresh(edited, briefing)

    assert outcomes(decisions) == dict.fromkeys(_keys(briefing, DATA), "deleted")
    assert edited.read_bytes() == before


def test_a_heading_that_is_there_already_is_not_put_in_twice(sent: Callable[..., Path], briefing: Briefing) -> None:
    bare = dataclasses.replace(
        briefing,
        sections=tuple(
            dataclasses.replace(each, blocks=()) if each.heading == DATA else each for each in briefing.sections
        ),
    )
    edited = sent()
    refresh(edited, bare)
    assert DATA in _headings(edited)

    decisions = refresh(edited, briefing)

    assert set(outcomes(decisions).values()) == {"unplaced"}


def test_what_is_left_out_is_not_below_the_new_heading(sent: Callable[..., Path], briefing: Briefing) -> None:
    edited = sent(ACCESS, "Concessions")
    first, *others = _keys(briefing, ACCESS)

    refresh(edited, briefing, choices={first: "theirs"})
    assert first not in quotations_in(edited)
    assert set(others) <= quotations_in(edited).keys()

    none = sent(ACCESS, "Concessions")
    before = none.read_bytes()
    decisions = refresh(none, briefing, choices=dict.fromkeys((first, *others), "theirs"))
    assert set(outcomes(decisions).values()) == {"unplaced"}
    assert none.read_bytes() == before


def test_refreshing_again_changes_nothing_and_finds_the_new_heading(
    sent: Callable[..., Path], briefing: Briefing
) -> None:
    edited = sent(DATA, DEBATE)
    refresh(edited, briefing)
    before = edited.read_bytes()

    assert outcomes(refresh(edited, briefing)) == {}
    assert edited.read_bytes() == before

    headed = [section.heading for section in briefing.sections if section.extracts]
    decisions = refresh(edited, with_new(briefing, _new(900), section=headed.index(DATA)))
    assert outcomes(decisions) == {key_of(900): "added"}
    order = list(quotations_in(edited))
    assert order.index(key_of(900)) == order.index(_keys(briefing, DATA)[-1]) + 1
    assert _headings(edited).count(DATA) == 1


def test_a_new_extract_before_a_new_section_stays_above_its_heading(
    sent: Callable[..., Path], briefing: Briefing
) -> None:
    headed = [section.heading for section in briefing.sections if section.extracts]
    changed = with_new(briefing, _new(900), section=headed.index("Concessions"))
    edited = sent(DATA)

    refresh(edited, changed)

    order = list(quotations_in(edited))
    assert order.index(key_of(900)) == order.index(_keys(briefing, "Concessions")[-1]) + 1
    assert order.index(key_of(900)) + 1 == order.index(_keys(briefing, DATA)[0])
    assert _is_sound(edited)


def test_new_headings_may_be_tracked(sent: Callable[..., Path], briefing: Briefing) -> None:
    edited = sent(DATA)

    refresh(edited, briefing, tracked=True)

    body = etree.fromstring(main_part(edited))
    heading = next(p for p in body.iter(w("p")) if p.find(w("hyperlink")) is None and "".join(p.itertext()) == DATA)
    assert heading.find(f"{w('pPr')}/{w('rPr')}/{w('ins')}") is not None
    assert heading.find(w("ins")) is not None
    assert not list(OpenXmlValidator().validate(edited).errors)


def test_a_house_heading_inside_a_control_leaves_no_place(sent: Callable[..., Path], briefing: Briefing) -> None:
    def wrapped(session: WordEdit) -> None:
        paragraph = next(
            p for p in session.body.iter(w("p"))
            if p.find(w("hyperlink")) is None and "".join(p.itertext()) == DEBATE
        )  # fmt: skip
        control = etree.Element(w("sdt"))
        paragraph.addprevious(control)
        etree.SubElement(control, w("sdtContent")).append(paragraph)

    edited = sent(DATA, edit=wrapped)
    before = edited.read_bytes()

    assert set(outcomes(refresh(edited, briefing)).values()) == {"unplaced"}
    assert edited.read_bytes() == before


def test_contents_that_word_can_update_are_known(sent: Callable[..., Path], briefing: Briefing, tmp_path: Path) -> None:
    bare = write(dataclasses.replace(briefing, with_contents=False), tmp_path / "bare.docx")

    assert EditedBriefing(sent()).has_contents
    assert not EditedBriefing(bare).has_contents


def test_only_body_notes_and_own_part_change(sent: Callable[..., Path], briefing: Briefing) -> None:
    edited = sent(DATA)
    before = parts_of(edited)

    refresh(edited, briefing)

    after = parts_of(edited)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"word/document.xml", "word/footnotes.xml", "customXml/item1.xml"}
    names = re.findall(rb'<w:bookmarkStart [^>]*w:name="([^"]+)"', after["word/document.xml"])
    assert len(names) == len(set(names))
