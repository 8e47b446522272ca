"""The trail as an annex and for data files: by the keys of the Word file, without names that may not be said."""

from datetime import date

from desktop.briefings.compose import compose
from desktop.briefings.trail import MOST_TOLD, MOST_WORDS
from desktop.briefings.whole_trail import TRAIL_KEY, trail_entries, with_trail
from desktop.domain.briefing import SectionDraft
from desktop.domain.ids import CodingId
from desktop.domain.section_query import Finding, SectionQuery, write_query
from desktop.edits.actors import add_actor, set_actor
from desktop.edits.codes import define_code
from desktop.edits.codings import recode, set_speaker, set_stance
from desktop.edits.documents import set_document
from desktop.store import codings
from exports.briefing_content import Quotations, TrailRow, TrailTable
from tests.desktop.briefings.conftest import Desk

TODAY = date(2026, 7, 4)


def rows_of(desk: Desk) -> tuple[TrailRow, ...]:
    table = with_trail(desk.project, compose(desk.project, today=TODAY)).sections[-1].blocks[0]
    assert isinstance(table, TrailTable)
    return table.rows


def first_coding(desk: Desk) -> CodingId:
    return CodingId(rows_of(desk)[0].extract_key)


def test_the_annex_has_a_row_for_each_quotation_in_the_order_of_the_briefing(coded: Desk) -> None:
    briefing = with_trail(coded.project, compose(coded.project, today=TODAY))

    annex = briefing.sections[-1]
    assert (annex.key, annex.is_annex) == (TRAIL_KEY, True)
    assert [row.extract_key for row in rows_of(coded)] == [extract.key for extract in briefing.extracts]
    assert all(row.coded_by and len(row.coded_on) == 10 for row in rows_of(coded))
    assert with_trail(coded.project, briefing) == briefing


def test_the_annex_says_what_was_done_since_and_what_the_code_meant_then(coded: Desk) -> None:
    coding = codings.get(coded.project, first_coding(coded))
    assert coding is not None
    coded.session.perform("Define", define_code, code_id=coding.code_id, definition="New words.")
    coded.session.perform("Stance", set_stance, coding_id=coding.id, stance="oppose")
    coded.session.perform("Stance", set_stance, coding_id=coding.id, stance=None)

    row = next(row for row in rows_of(coded) if row.extract_key == coding.id)

    assert row.definition != "New words."
    said = [change.partition(", ")[2] for change in row.changes]
    assert said[0].endswith("changed the definition")
    assert said[1].endswith("set the stance to oppose")
    assert said[2].endswith("took the stance away")
    assert row.decided == ""


def test_of_many_changes_the_last_are_told_and_the_others_counted(coded: Desk) -> None:
    coding = first_coding(coded)
    for number in range(MOST_TOLD + 4):
        coded.session.perform("Stance", set_stance, coding_id=coding, stance=("oppose", "support")[number % 2])

    row = next(row for row in rows_of(coded) if row.extract_key == coding)

    assert len(row.changes) == MOST_TOLD + 1
    assert row.changes[0] == "4 earlier changes"


def test_a_speaker_who_may_not_be_named_is_not_named_by_the_trail(coded: Desk) -> None:
    coding = first_coding(coded)
    actor = coded.session.perform("Actor", add_actor, name="Whistle Blower").ids("actor")[0]
    coded.session.perform("Speaker", set_speaker, coding_id=coding, actor_id=actor)
    coded.session.perform("Permission", set_actor, actor_id=actor, permission="unnamed")

    entries = trail_entries(coded.project, today=TODAY)

    told = " ".join(change for row in rows_of(coded) for change in row.changes)
    assert "as the speaker" in told
    assert "Whistle Blower" not in told
    assert "Whistle Blower" not in str([entry.record() for entry in entries])


def test_what_may_not_be_quoted_has_no_trail(coded: Desk) -> None:
    coding = codings.get(coded.project, first_coding(coded))
    assert coding is not None
    coded.session.perform("Permission", set_document, document_id=coding.document_id, permission="none")

    assert coding.document_id not in {entry.document_id for entry in trail_entries(coded.project, today=TODAY)}


def test_entries_have_every_coding_and_every_place_where_its_words_are_quoted(coded: Desk) -> None:
    quotes = SectionDraft("quotes", "Said", query=write_query(SectionQuery(find=Finding())))
    saved = coded.briefing(quotes, SectionDraft("quotes", "Said again", query=quotes.query))

    entries = trail_entries(coded.project, today=TODAY)

    keys = {place[2] for entry in entries for place in entry.placements}
    composed = [compose(coded.project, today=TODAY), coded.composed(saved)]
    assert keys == {extract.key for briefing in composed for extract in briefing.extracts}
    assert {entry.coding for entry in entries} == {coding.id for coding in codings.all_codings(coded.project)}
    assert all(entry.given_at >= entry.coded_at for entry in entries)


def test_a_recoded_passage_has_both_codes_in_its_trail(coded: Desk) -> None:
    before = rows_of(coded)
    coding = codings.get(coded.project, first_coding(coded))
    other = next(row for row in before if row.code != before[0].code)
    target = codings.get(coded.project, CodingId(other.extract_key))
    assert coding is not None
    assert target is not None
    coded.session.perform("Recode", recode, coding_id=coding.id, code_id=target.code_id)

    entry = next(entry for entry in trail_entries(coded.project, today=TODAY) if entry.coding == coding.id)

    assert entry.code == entry.code_then == other.code
    assert [(event.what, event.was, event.now) for event in entry.events] == [("recoded", before[0].code, other.code)]


def test_a_project_without_codings_has_no_annex(desk: Desk) -> None:
    briefing = compose(desk.project, today=TODAY)

    assert with_trail(desk.project, briefing) == briefing
    assert trail_entries(desk.project, today=TODAY) == ()


def test_long_passages_are_told_by_their_first_words(coded: Desk) -> None:
    assert all(len(row.words) <= MOST_WORDS + 2 for row in rows_of(coded))
    quoted = [
        extract for section in compose(coded.project, today=TODAY).sections for block in section.blocks
        if isinstance(block, Quotations) for extract in block.extracts
    ]  # fmt: skip
    assert all(
        " ".join(extract.text.split()).startswith(row.words.removesuffix(" …"))
        for row, extract in zip(rows_of(coded), quoted, strict=True)
    )
