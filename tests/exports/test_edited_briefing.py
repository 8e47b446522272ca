"""What a refresh does with a briefing that an analyst edited in Word, row by row of its table."""

import copy
import dataclasses
from pathlib import Path

import pytest
from lxml import etree

from exports.briefing_content import Briefing
from exports.content import Citation, Extract
from exports.edited_briefing import EditedBriefing
from exports.errors import BriefingUnreadable, NoBriefing
from exports.word.lint import lint
from tests.edits_in_word import W, WordEdit, foreign_bytes, main_part, note_words, parts_of, references_in
from tests.exports.conftest import SOURCES, quotations_in
from tests.exports.refreshing_briefings import key_of, outcomes, refresh, with_extracts, with_new, with_words, write

SHORT, FORUM, LONG, BUS, CANNOT, TOLD, HOURS = (
    key_of(0),
    key_of(3),
    key_of(4),
    key_of(5),
    key_of(6),
    key_of(8),
    key_of(9),
)
NEW_WORDS = "We can live with the cap & its < 2 pounds, “for now”."
OWN = ("My own view: don’t — £3 & more <than> that.", "Zoë’s “note” — 50 % of it", "A\u00a0third one")


@pytest.fixture
def edited(written: Path, tmp_path: Path) -> Path:
    """The full briefing as Word saved it, with sentences of the analyst in it."""
    session = WordEdit(written).as_word_saves()
    session.write_own(*OWN)
    return session.save(tmp_path / "edited.docx")


def again(path: Path) -> WordEdit:
    """Open it in Word once more."""
    return WordEdit(path)


def test_nothing_is_written_where_nothing_changed(edited: Path, briefing: Briefing) -> None:
    before = edited.read_bytes()

    decisions = refresh(edited, briefing)

    assert outcomes(decisions) == {}
    assert edited.read_bytes() == before


def test_new_words_are_put_in_and_nothing_else_changes(edited: Path, briefing: Briefing) -> None:
    before, parts = foreign_bytes(edited), parts_of(edited)
    changed = with_words(briefing, {SHORT: NEW_WORDS})

    decisions = refresh(edited, changed)

    assert outcomes(decisions) == {SHORT: "updated"}
    assert quotations_in(edited)[SHORT] == NEW_WORDS
    assert foreign_bytes(edited) == before
    after = parts_of(edited)
    assert {name for name in parts if parts[name] != after[name]} == {"word/document.xml", "customXml/item1.xml"}
    assert list(parts) == list(after)


def test_a_second_refresh_changes_not_one_byte(edited: Path, briefing: Briefing) -> None:
    changed = with_new(with_words(briefing, {SHORT: NEW_WORDS, FORUM: "One line now.", LONG: ""}), _new(), section=2)
    refresh(edited, changed)
    before = edited.read_bytes()

    decisions = refresh(edited, changed)

    assert outcomes(decisions) == {}
    assert edited.read_bytes() == before


def test_the_analysts_look_of_a_paragraph_stays(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.restyle(SHORT, "BodyText")
    edited = session.save(tmp_path / "edited.docx")

    refresh(edited, with_words(briefing, {SHORT: NEW_WORDS}))

    paragraph = again(edited).controls(SHORT)[0].find(".//{*}p")
    assert paragraph.find("{*}pPr/{*}pStyle").values() == ["BodyText"]
    assert paragraph.find("{*}pPr/{*}ind").values() == ["851"]
    assert "".join(paragraph.itertext()) == NEW_WORDS


def test_a_source_that_changed_is_rewritten_where_the_note_now_is(edited: Path, briefing: Briefing) -> None:
    def renamed(extract: Extract) -> Extract:
        if extract.key != SHORT:
            return extract
        citation = dataclasses.replace(extract.citation, actor="Councils’ Forum", place="p. 99")
        return dataclasses.replace(extract, citation=citation)

    before, notes = foreign_bytes(edited), note_words(edited)
    decisions = refresh(edited, with_extracts(briefing, renamed))

    number = again(edited).controls(SHORT)[0].find(".//{*}footnoteReference").values()[0]
    assert outcomes(decisions) == {SHORT: "updated"}
    assert {key for key, words in note_words(edited).items() if words != notes[key]} == {number}
    assert note_words(edited)[number].startswith("Councils’ Forum, “Response to the consultation on the fare cap”, ")
    assert note_words(edited)[number].endswith(", p. 99.")
    assert "Councils’ Forum" in "".join(again(edited).controls(SHORT, "by")[0].itertext())
    assert foreign_bytes(edited) == before


def test_a_note_that_the_analyst_edited_stays(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    number = session.controls(SHORT)[0].find(".//{*}footnoteReference").values()[0]
    note = next(note for note in session.notes if number in note.values())
    list(note.iter("{*}t"))[-1].text = " See the letter, page 4."
    edited = session.save(tmp_path / "edited.docx")

    refresh(edited, with_words(briefing, {SHORT: NEW_WORDS}))

    assert note_words(edited)[number] == "See the letter, page 4."


def test_words_edited_in_word_stay_and_are_reported(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.retype(SHORT, "We can live with the cap.")
    edited = session.save(tmp_path / "edited.docx")
    before = edited.read_bytes()

    decisions = refresh(edited, briefing)

    kept = next(each for each in decisions if each.key == SHORT)
    assert (kept.outcome, kept.in_word) == ("kept", "We can live with the cap.")
    assert kept.was == kept.now != kept.in_word
    assert edited.read_bytes() == before


def test_words_changed_on_both_sides_stay_until_somebody_chooses(
    written: Path, briefing: Briefing, tmp_path: Path
) -> None:
    session = WordEdit(written).as_word_saves()
    session.retype(SHORT, "We can live with the cap.")
    edited = session.save(tmp_path / "edited.docx")
    before, changed = edited.read_bytes(), with_words(briefing, {SHORT: NEW_WORDS})

    decisions = refresh(edited, changed)

    assert outcomes(decisions) == {SHORT: "conflict"}
    assert edited.read_bytes() == before
    assert outcomes(refresh(edited, changed, choices={SHORT: "project"})) == {SHORT: "updated"}
    assert quotations_in(edited)[SHORT] == NEW_WORDS
    assert outcomes(refresh(edited, changed)) == {}


def test_choosing_the_briefings_words_settles_a_conflict(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.retype(SHORT, "We can live with the cap.")
    edited = session.save(tmp_path / "edited.docx")
    changed = with_words(briefing, {SHORT: NEW_WORDS})

    refresh(edited, changed, choices={SHORT: "theirs"})

    assert quotations_in(edited)[SHORT] == "We can live with the cap."
    assert outcomes(refresh(edited, changed)) == {SHORT: "kept"}


def test_what_is_no_longer_coded_goes_with_its_note_and_bookmark(edited: Path, briefing: Briefing) -> None:
    before, notes = foreign_bytes(edited), note_words(edited)
    number = again(edited).controls(FORUM)[-1].find(".//{*}footnoteReference").values()[0]

    decisions = refresh(edited, with_words(briefing, {FORUM: ""}))

    assert outcomes(decisions) == {FORUM: "removed"}
    assert foreign_bytes(edited) == before
    assert FORUM not in quotations_in(edited)
    assert note_words(edited) == {key: words for key, words in notes.items() if key != number}
    assert FORUM.encode() not in main_part(edited) + parts_of(edited)["customXml/item1.xml"]
    assert FORUM.replace("-", "").encode() not in main_part(edited)


def test_what_is_no_longer_coded_but_edited_is_a_conflict(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.retype(CANNOT, "It is about people who cannot drive.")
    edited = session.save(tmp_path / "edited.docx")
    before, changed = edited.read_bytes(), with_words(briefing, {CANNOT: ""})

    assert outcomes(refresh(edited, changed)) == {CANNOT: "conflict"}
    assert edited.read_bytes() == before
    assert outcomes(refresh(edited, changed, choices={CANNOT: "project"})) == {CANNOT: "removed"}
    assert CANNOT not in quotations_in(edited)


def test_a_cell_that_is_emptied_gets_a_paragraph(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.into_cell(CANNOT)
    edited = session.save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)

    refresh(edited, with_words(briefing, {CANNOT: ""}))

    assert foreign_bytes(edited) == before.replace(b"</w:tcPr></w:tc>", b"</w:tcPr><w:p/></w:tc>")


def test_an_extract_in_a_cell_is_brought_up_to_date_there(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.into_cell(CANNOT)
    edited = session.save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)

    refresh(edited, with_words(briefing, {CANNOT: NEW_WORDS}))

    assert again(edited).controls(CANNOT)[0].getparent().tag.endswith("}tc")
    assert quotations_in(edited)[CANNOT] == NEW_WORDS
    assert foreign_bytes(edited) == before


def test_what_the_analyst_deleted_is_not_put_back(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.delete(BUS)
    edited = session.save(tmp_path / "edited.docx")
    before = edited.read_bytes()

    decisions = refresh(edited, with_words(briefing, {BUS: NEW_WORDS}))

    assert outcomes(decisions) == {BUS: "deleted"}
    assert edited.read_bytes() == before


def test_what_the_analyst_deleted_comes_back_when_asked_for(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.delete(BUS)
    edited = session.save(tmp_path / "edited.docx")

    refresh(edited, briefing, choices={BUS: "project"})

    assert quotations_in(edited)[BUS] in {extract.text for extract in briefing.extracts}
    assert outcomes(refresh(edited, briefing)) == {}
    assert lint(edited) == ()


def _new() -> Extract:
    source = SOURCES[0]
    citation = Citation(source.title, source.byline, "Parish clerks", source.publisher, source.published_on, "p. 2")
    return Extract(key_of(900), "Not one bus\nafter six.\n\nNot one.", citation, source.title, "d0", "x", 0, 30)


def test_a_new_extract_goes_behind_the_last_of_its_section(edited: Path, briefing: Briefing) -> None:
    before, notes = foreign_bytes(edited), note_words(edited)
    changed = with_new(briefing, _new(), section=0)

    decisions = refresh(edited, changed)

    assert outcomes(decisions) == {_new().key: "added"}
    assert list(quotations_in(edited))[3:5] == [key_of(3), _new().key]
    assert quotations_in(edited)[_new().key] == _new().text
    assert foreign_bytes(edited) == before
    (added,) = note_words(edited).keys() - notes.keys()
    assert (
        note_words(edited)[added]
        == "Parish clerks, “Response to the consultation on the fare cap”, 2 April 2026, p. 2."
    )
    assert f"_bx{_new().key.replace('-', '')}".encode() in main_part(edited)
    assert lint(edited) == ()


def test_a_new_extract_of_a_section_that_is_gone_is_listed(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    for index in range(4):
        session.delete(key_of(index))
    edited = session.save(tmp_path / "edited.docx")
    before = edited.read_bytes()

    decisions = refresh(edited, with_new(briefing, _new(), section=0))

    assert outcomes(decisions)[_new().key] == "unplaced"
    assert edited.read_bytes() == before


def test_copies_are_both_brought_up_to_date_and_told_of(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.duplicate(SHORT)
    edited = session.save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)

    decisions = refresh(edited, with_words(briefing, {SHORT: NEW_WORDS}))

    both = [each for each in decisions if each.key == SHORT]
    assert [(each.outcome, each.copy, each.copies) for each in both] == [("updated", 0, 2), ("updated", 1, 2)]
    assert main_part(edited).count(b"We can live with the cap &amp; its &lt; 2 pounds") == 2
    assert foreign_bytes(edited) == before


def test_of_two_copies_the_edited_one_stays(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written)
    session.duplicate(SHORT)
    session.controls(SHORT)[1].find(".//{*}t").text = "We can live with it."
    edited = session.save(tmp_path / "edited.docx")

    decisions = refresh(edited, with_words(briefing, {SHORT: ""}))

    assert outcomes(decisions) == {SHORT: "removed conflict"}
    assert quotations_in(edited)[SHORT] == "We can live with it."
    assert set(references_in(edited)) == set(note_words(edited))


def test_an_extract_that_was_moved_is_brought_up_to_date_where_it_is(
    written: Path, briefing: Briefing, tmp_path: Path
) -> None:
    session = WordEdit(written).as_word_saves()
    session.move_to_front(FORUM)
    edited = session.save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)

    decisions = refresh(edited, with_words(briefing, {FORUM: "We ask:\n• this;\n• that;\n• more;\n• all of it."}))

    assert outcomes(decisions) == {FORUM: "updated"}
    assert next(iter(quotations_in(edited))) == FORUM
    assert quotations_in(edited)[FORUM] == "We ask:\n• this;\n• that;\n• more;\n• all of it."
    assert foreign_bytes(edited) == before


@pytest.mark.parametrize(
    "words",
    ["One paragraph.", "Two.\nParagraphs.", "Three.\nOf.\nThem.", "1. a.\n2. b.\n3. c.\n4. d.\n5. e.\n6. f.\n7. g."],
)
@pytest.mark.parametrize("key", [SHORT, FORUM, TOLD])
def test_a_passage_may_get_more_or_fewer_paragraphs(edited: Path, briefing: Briefing, key: str, words: str) -> None:
    before, notes = foreign_bytes(edited), note_words(edited)

    refresh(edited, with_words(briefing, {key: words}))

    assert quotations_in(edited)[key] == words
    assert foreign_bytes(edited) == before
    assert note_words(edited) == notes
    assert list(references_in(edited)) == sorted(notes, key=int)
    assert lint(edited) == ()
    assert outcomes(refresh(edited, with_words(briefing, {key: words}))) == {}


def test_a_comment_on_a_quotation_keeps_its_place(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written)
    paragraph = session.controls(SHORT)[0].find(".//{*}p")
    marks = {
        name: paragraph.makeelement(f"{{{paragraph.nsmap['w']}}}{name}")
        for name in ("commentRangeStart", "commentRangeEnd")
    }
    for mark in marks.values():
        mark.set(f"{{{paragraph.nsmap['w']}}}id", "7")
    paragraph.insert(1, marks["commentRangeStart"])
    paragraph.insert(3, marks["commentRangeEnd"])
    edited = session.save(tmp_path / "edited.docx")

    refresh(edited, with_words(briefing, {SHORT: NEW_WORDS}))

    found = again(edited).controls(SHORT)[0].find(".//{*}p")
    names = [child.tag.rpartition("}")[2] for child in found]
    assert names == ["pPr", "commentRangeStart", "r", "r", "commentRangeEnd"] or names == [
        "pPr", "commentRangeStart", "r", "commentRangeEnd", "r",
    ]  # fmt: skip


def test_tables_are_brought_up_to_date_unless_edited(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    edited = WordEdit(written).as_word_saves().save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)
    changed = dataclasses.replace(
        briefing,
        sections=tuple(
            dataclasses.replace(
                section,
                blocks=tuple(
                    dataclasses.replace(block, sources=block.sources[:-2]) if hasattr(block, "sources") else block
                    for block in section.blocks
                ),
            )
            for section in briefing.sections
        ),
    )

    decisions = refresh(edited, changed)

    assert list(outcomes(decisions).values()) == ["updated"]
    assert foreign_bytes(edited) == before
    assert b"Response no. 113" not in main_part(edited)
    assert outcomes(refresh(edited, changed)) == {}


def test_the_main_part_may_have_another_name(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    session.rename_main("document2.xml")
    edited = session.save(tmp_path / "edited.docx")

    refresh(edited, with_words(briefing, {SHORT: NEW_WORDS}))

    assert b"2 pounds" in parts_of(edited)["word/document2.xml"]


def test_an_extract_inside_another_is_refused(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written)
    session.controls(SHORT)[0].find("{*}sdtContent").append(session.controls(CANNOT)[0])
    edited = session.save(tmp_path / "edited.docx")

    with pytest.raises(BriefingUnreadable, match="inside another extract"):
        _ = EditedBriefing(edited).found


def test_a_part_in_utf_16_is_refused(written: Path, tmp_path: Path) -> None:
    session = WordEdit(written)
    edited = session.save(tmp_path / "edited.docx")
    parts = parts_of(edited)
    parts["word/document.xml"] = parts["word/document.xml"].decode().replace("UTF-8", "UTF-16").encode("utf-16")
    _zip(edited, parts)

    with pytest.raises(BriefingUnreadable, match="UTF-16"):
        _ = EditedBriefing(edited).found


def test_a_word_file_of_somebody_else_is_no_briefing(written: Path, tmp_path: Path) -> None:
    parts = parts_of(written)
    body = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
    parts["word/document.xml"], parts["customXml/item1.xml"] = body, b"<other/>"
    _zip(tmp_path / "other.docx", parts)

    with pytest.raises(NoBriefing):
        _ = EditedBriefing(tmp_path / "other.docx").found


def _zip(path: Path, parts: dict[str, bytes]) -> None:
    import zipfile

    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def _element(session: WordEdit, xml: str) -> etree._Element:
    """An element to put into the body, with the prefixes that Word has."""
    compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    return etree.fromstring(f'<w:x xmlns:w="{W}" xmlns:mc="{compatibility}">{xml}</w:x>')[0]


def test_ids_of_new_controls_are_unlike_each_other(edited: Path, briefing: Briefing) -> None:
    grown = "1. a.\n2. b.\n3. c.\n4. d.\n5. e.\n6. f."

    refresh(edited, with_new(with_words(briefing, dict.fromkeys((SHORT, FORUM, TOLD), grown)), _new(), section=1))

    assert lint(edited) == ()


def test_a_control_that_was_taken_away_in_word_is_found_by_its_bookmark(
    written: Path, briefing: Briefing, tmp_path: Path
) -> None:
    session = WordEdit(written).as_word_saves()
    for key in (SHORT, FORUM):
        control = session.controls(key)[0]  # of several paragraphs the first
        for block in reversed(control.find("{*}sdtContent")):
            control.addnext(block)
        control.getparent().remove(control)
    edited = session.save(tmp_path / "edited.docx")

    assert outcomes(refresh(edited, briefing)) == {}
    changed = with_words(briefing, {SHORT: NEW_WORDS, FORUM: ""})
    assert outcomes(refresh(edited, changed)) == {SHORT: "updated", FORUM: "removed"}
    assert quotations_in(edited)[SHORT] == NEW_WORDS
    assert outcomes(refresh(edited, changed)) == {}
    assert lint(edited) == ()


def test_bookmarks_may_stand_inside_the_paragraphs(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    for key in (SHORT, FORUM, CANNOT):
        first, last = session.controls(key)[0], session.controls(key)[-1]
        first.find(".//{*}p").insert(1, first.getprevious())
        following = session.controls(key, "by")[0].find(".//{*}p") if key == CANNOT else last.find(".//{*}p")
        following.insert(1 if key == CANNOT else len(following), last.getnext())
    edited = session.save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)

    assert outcomes(refresh(edited, briefing)) == {}
    refresh(edited, with_words(briefing, {SHORT: NEW_WORDS, FORUM: "", CANNOT: ""}))

    assert quotations_in(edited)[SHORT] == NEW_WORDS
    assert foreign_bytes(edited) == before
    assert lint(edited) == ()


def test_words_that_word_asks_for_are_no_words(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written)
    session.retype(SHORT, "Click or tap here to enter text.")
    session.controls(SHORT)[0].find("{*}sdtPr").append(_element(session, "<w:showingPlcHdr/>"))
    edited = session.save(tmp_path / "edited.docx")

    assert outcomes(refresh(edited, briefing)) == {SHORT: "deleted"}
    assert outcomes(refresh(edited, briefing, choices={SHORT: "project"})) == {SHORT: "added"}
    assert quotations_in(edited)[SHORT] in {extract.text for extract in briefing.extracts}
    assert b"showingPlcHdr" not in main_part(edited)


def test_both_pictures_of_a_text_box_are_brought_up_to_date(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written)
    box = _element(
        session,
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent/></w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><w:txbxContent/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
    )
    session.body[0].insert(2, box)
    first, second = box.iter("{*}txbxContent")
    control = session.controls(SHORT)[0]
    second.append(copy.deepcopy(control))
    first.append(control)
    edited = session.save(tmp_path / "edited.docx")

    decisions = refresh(edited, with_words(briefing, {SHORT: NEW_WORDS}))

    assert outcomes(decisions) == {SHORT: "updated"}
    assert main_part(edited).count(b"2 pounds") == 2
    refresh(edited, with_words(briefing, {SHORT: ""}))
    assert main_part(edited).count(b"<w:txbxContent><w:p/></w:txbxContent>") == 2


def test_an_extract_inside_a_sentence_is_brought_up_to_date_there(
    written: Path, briefing: Briefing, tmp_path: Path
) -> None:
    session = WordEdit(written)
    control = session.controls(SHORT)[0]
    content = control.find("{*}sdtContent")
    paragraph = content.find("{*}p")
    for part in paragraph.findall("{*}r"):
        content.append(part)
    content.remove(paragraph)
    sentence = _element(session, "<w:p><w:r><w:t>They said: </w:t></w:r><w:r><w:t> and left.</w:t></w:r></w:p>")
    session.body[0].insert(1, sentence)
    sentence.insert(1, control)
    edited = session.save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)

    refresh(edited, with_words(briefing, {SHORT: "One & two.\nThree."}))

    assert quotations_in(edited)[SHORT] == "One & two.\nThree."
    assert foreign_bytes(edited) == before
    assert outcomes(refresh(edited, with_words(briefing, {SHORT: "One & two.\nThree."}))) == {}
    refresh(edited, with_words(briefing, {SHORT: ""}))
    assert foreign_bytes(edited) == before


def test_the_question_that_word_asks_on_opening_goes(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    parts = parts_of(written)
    asked = b'<w:updateFields w:val="true"/>'
    parts["word/settings.xml"] = parts["word/settings.xml"].replace(b"<w:zoom", asked + b"<w:zoom", 1)
    _zip(tmp_path / "asks.docx", parts)

    refresh(tmp_path / "asks.docx", briefing)

    assert parts_of(tmp_path / "asks.docx")["word/settings.xml"] == parts_of(written)["word/settings.xml"]


@pytest.mark.parametrize("mode", ["endnote", "annex"])
def test_other_places_of_sources_are_kept_to(briefing: Briefing, tmp_path: Path, mode: str) -> None:
    exported = dataclasses.replace(briefing, sources_mode=mode)
    edited = WordEdit(write(exported, tmp_path / "briefing.docx")).as_word_saves().save(tmp_path / "edited.docx")
    assert outcomes(refresh(edited, exported)) == {}
    before = foreign_bytes(edited)
    changed = with_new(with_words(exported, {SHORT: NEW_WORDS, FORUM: "", TOLD: "One.\nTwo."}), _new(), section=1)

    decisions = refresh(edited, changed)

    assert outcomes(decisions) == {SHORT: "updated", FORUM: "removed", TOLD: "updated", _new().key: "added"}
    assert foreign_bytes(edited) == before
    assert quotations_in(edited)[_new().key] == _new().text
    assert outcomes(refresh(edited, changed)) == {}
    assert lint(edited) == ()


def test_an_extract_with_another_code_stays_and_what_is_new_goes_to_its_own_section(
    edited: Path, briefing: Briefing
) -> None:
    moved = next(extract for extract in briefing.extracts if extract.key == FORUM)
    changed = with_new(with_words(briefing, {FORUM: ""}), moved, section=3)
    changed = with_new(changed, _new(), section=3)
    before = list(quotations_in(edited))

    decisions = refresh(edited, changed)

    assert outcomes(decisions) == {_new().key: "added"}
    section = next(each for each in changed.sections if _new() in each.extracts)
    last = max(before.index(each.key) for each in section.extracts if each.key in before and each.key != FORUM)
    assert list(quotations_in(edited)) == [*before[: last + 1], _new().key, *before[last + 1 :]]
    once = edited.read_bytes()
    refresh(edited, changed)
    assert edited.read_bytes() == once


def test_a_file_that_lost_its_own_part_and_its_tags_is_known_by_its_bookmarks(
    written: Path, briefing: Briefing, tmp_path: Path
) -> None:
    session = WordEdit(written).as_word_saves()
    for tag in list(session.body.iter(f"{{{W}}}tag")):
        tag.getparent().remove(tag)
    session.parts["customXml/item1.xml"] = b"<other/>"
    edited = session.save(tmp_path / "edited.docx")
    before = edited.read_bytes()

    decisions = refresh(edited, with_words(briefing, {SHORT: NEW_WORDS}))

    assert outcomes(decisions) == {SHORT: "conflict"} | {
        each.key: "unplaced" for each in decisions if each.kind != "extract"
    }
    assert edited.read_bytes() == before


def test_a_line_that_was_left_behind_goes_with_its_extract(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    session = WordEdit(written).as_word_saves()
    layout = session.body[0].find("{*}sectPr")
    for control in session.controls(SHORT):
        layout.addprevious(control)
    edited = session.save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)

    refresh(edited, with_words(briefing, {SHORT: ""}))

    assert again(edited).controls(SHORT, "by") == []
    assert foreign_bytes(edited) == before


def test_a_file_saved_as_strict_is_refreshed(written: Path, briefing: Briefing, tmp_path: Path) -> None:
    parts = parts_of(WordEdit(written).as_word_saves().save(tmp_path / "edited.docx"))
    office, strict = b"http://schemas.openxmlformats.org", b"http://purl.oclc.org/ooxml"
    for name, content in parts.items():
        if name.startswith(("word/", "_rels/")) and name.endswith((".xml", ".rels")):
            content = content.replace(office + b"/wordprocessingml/2006/main", strict + b"/wordprocessingml/main")
            old = office + b"/officeDocument/2006/relationships"
            parts[name] = content.replace(old, strict + b"/officeDocument/relationships")
    _zip(tmp_path / "strict.docx", parts)
    changed = with_new(with_words(briefing, {SHORT: "Other words.", FORUM: ""}), _new(), section=0)

    decisions = refresh(tmp_path / "strict.docx", changed)

    assert outcomes(decisions) == {SHORT: "updated", FORUM: "removed", _new().key: "added"}
    assert b">Other words.<" in main_part(tmp_path / "strict.docx")
    assert outcomes(refresh(tmp_path / "strict.docx", changed)) == {}
