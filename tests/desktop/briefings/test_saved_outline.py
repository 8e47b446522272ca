"""Saved briefings composed: what each kind of section says, in which order, under which key."""

from dataclasses import replace

import pytest

from desktop.briefing_errors import HighlightNotQuoted, UnknownBriefing
from desktop.briefings.presets import PRESETS, THEMES, preset_sections
from desktop.domain.briefing import SectionDraft
from desktop.domain.change import RowChange
from desktop.domain.document import ParsedDocument
from desktop.domain.ids import BriefingId, CodingId
from desktop.domain.section_query import Finding, SectionQuery, write_query
from desktop.edits import briefing_items
from desktop.edits.actors import set_actor
from desktop.edits.briefing_sections import set_section
from desktop.edits.briefings import add_briefing
from desktop.edits.code_merges import merge_codes
from desktop.edits.codings import remove_codings, set_importance
from desktop.edits.documents import add_document, set_document
from desktop.store import briefings
from exports.briefing_content import (
    Chart,
    CodebookTable,
    CountSentence,
    Matrix,
    PositionTable,
    Prose,
    QuantityWords,
    Quotations,
    SourceTable,
    TrailTable,
)
from tests.desktop.briefings.conftest import FACTS, Desk, outline_of, texts


def query(find: Finding | None = None, **options: object) -> str:
    return write_query(SectionQuery(find=find, **options))  # type: ignore[arg-type]


ALL = query(Finding())


def quotes(heading: str = "Said", **options: object) -> SectionDraft:
    return SectionDraft("quotes", heading, query=query(options.pop("find", Finding()), **options))  # type: ignore[arg-type]


def coding_of(desk: Desk, words: str) -> CodingId:
    for coding in desk.project.query("SELECT id FROM coding WHERE exact = ? AND deleted_hlc IS NULL", (words,)):
        return CodingId(coding[0])
    raise AssertionError(words)


def test_prose_is_written_as_it_stands_and_a_hint_never(coded: Desk) -> None:
    saved = coded.briefing(
        SectionDraft("prose", "Issue", hint="Say what is to be decided."),
        SectionDraft("prose", "Timing", prose="By May.\n\nIt is urgent.", hint="Say when."),
        SectionDraft("heading", "Views", prose="What follows is new."),
        SectionDraft("prose", ""),
    )

    briefing = coded.composed(saved)

    assert [section.heading for section in briefing.sections] == ["Issue", "Timing", "Views"]
    assert briefing.sections[0].blocks == ()
    assert briefing.sections[1].blocks == (Prose(("By May.", "It is urgent.")),)
    assert "Say w" not in repr(briefing)


def test_the_facts_of_the_briefing_and_the_marking_of_the_project_are_carried(coded: Desk) -> None:
    from desktop.edits.projects import set_project

    coded.session.perform("Marking", set_project, marking="OFFICIAL-SENSITIVE", handling="Policy")
    saved = coded.briefing(
        quotes(), addressed_to="The Minister", sent_from="Team 3", copied_to="Legal", due_on="2026-12-01",
        sources="endnote",
    )  # fmt: skip

    briefing = coded.composed(saved)

    assert (briefing.title, briefing.briefing_key, briefing.dated_on) == ("Brief", saved, "2026-11-27")
    assert (briefing.addressed_to, briefing.sent_from, briefing.copied_to) == ("The Minister", "Team 3", "Legal")
    assert (briefing.due_on, briefing.sources_mode) == ("2026-12-01", "endnote")
    assert (briefing.marking, briefing.handling, briefing.author) == ("OFFICIAL-SENSITIVE", "Policy", "Ann")


def test_a_briefing_that_is_gone_is_told(coded: Desk) -> None:
    with pytest.raises(UnknownBriefing):
        coded.composed(BriefingId("gone"))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"stances": frozenset({"support"})}, ["Rents fall.", "Rents rise."]),
        ({"words": "RISE"}, ["Rents rise fast.", "Rents rise."]),
        ({}, ["Rents rise fast.", "Rents fall.", "Rents rise."]),
    ],
)
def test_quotations_are_what_the_query_finds(coded: Desk, options: dict[str, object], expected: list[str]) -> None:
    saved = coded.briefing(quotes(find=coded.finding("Homes", "Rents", **options)))

    assert sorted(texts(coded.composed(saved).sections[0])) == sorted(expected)


def test_sub_codes_are_taken_along_unless_the_query_says_no(coded: Desk) -> None:
    whole = coded.briefing(quotes(find=coded.finding("Homes")))
    alone = coded.briefing(quotes(find=coded.finding("Homes", subcodes=False)))

    assert len(texts(coded.composed(whole).sections[0])) == 6
    assert texts(coded.composed(alone).sections[0]) == ["The plan is late."]


def test_documents_actors_and_reviewers_narrow_it(coded: Desk) -> None:
    coded.code("Letter", "Work", "a plan", reviewer="Bob")
    reviewer = coded.project.query("SELECT id FROM reviewer WHERE name = 'Bob'")[0][0]
    finds = (
        Finding(documents=frozenset({coded.document_id("Reply")})),
        Finding(actors=frozenset({coded.actor_id("The Minister")})),
        Finding(reviewers=frozenset({reviewer})),
    )

    found = [texts(coded.composed(coded.briefing(quotes(find=find))).sections[0]) for find in finds]

    assert found == [
        ["Rents rise.", "Work is hard to find."], ["Rents fall.", "Work pays.", "A plan will come."], ["a plan"],
    ]  # fmt: skip


def test_without_a_query_only_what_was_put_in_stands_there(coded: Desk) -> None:
    saved = coded.briefing(SectionDraft("quotes", "Said"))
    section = coded.section(saved)
    assert texts(coded.composed(saved).sections[0]) == []

    words = ["Work pays.", "Rents fall."]
    coded.session.perform("In", briefing_items.put_in, section.id, [coding_of(coded, each) for each in words])

    assert texts(coded.composed(saved).sections[0]) == words


def test_placed_by_hand_then_found_then_put_in(coded: Desk) -> None:
    saved = coded.briefing(quotes(find=coded.finding("Homes", "Rents")))
    section = coded.section(saved)
    coded.session.perform("In", briefing_items.put_in, section.id, [coding_of(coded, "Work pays.")])
    before = [CodingId(extract.origin) for extract in coded.composed(saved).sections[0].extracts]

    moved = before[2]
    coded.session.perform("Place", briefing_items.place, section.id, [moved], shown=before, before=before[0])

    after = [extract.origin for extract in coded.composed(saved).sections[0].extracts]
    assert after == [moved, before[0], before[1], before[3]]
    coded.session.perform("Last", briefing_items.place, section.id, [moved], shown=after)
    assert [extract.origin for extract in coded.composed(saved).sections[0].extracts] == [*before[:2], before[3], moved]


def test_what_is_left_out_is_not_quoted_and_not_mentioned_and_comes_back(coded: Desk) -> None:
    saved = coded.briefing(quotes())
    section, coding = coded.section(saved), coding_of(coded, "Rents fall.")

    coded.session.perform("Out", briefing_items.leave_out, section.id, [coding])

    assert "Rents fall." not in repr(coded.composed(saved))
    assert coded.composed(saved).left_out == ()
    coded.session.perform("Back", briefing_items.put_back, section.id, [coding])
    assert "Rents fall." in texts(coded.composed(saved).sections[0])


def test_a_tidied_extract_keeps_its_verbatim_words_beside(coded: Desk) -> None:
    saved = coded.briefing(quotes())
    section, coding = coded.section(saved), coding_of(coded, "Rents rise fast.")

    coded.session.perform("Tidy", briefing_items.tidy, section.id, coding, "Rents rise [...]")

    (extract,) = [each for each in coded.composed(saved).extracts if each.origin == coding]
    assert (extract.shown, extract.text, extract.tidied) == ("Rents rise [...]", "Rents rise fast.", "Rents rise [...]")


def test_tidied_words_that_fit_no_more_give_way_to_the_source(coded: Desk) -> None:
    from desktop.domain.span import Span
    from desktop.edits.codings import move_coding

    saved = coded.briefing(quotes())
    section, coding = coded.section(saved), coding_of(coded, "Rents rise fast.")
    coded.session.perform("Tidy", briefing_items.tidy, section.id, coding, "Rents rise [...]")

    coded.session.perform("Move", move_coding, coding, Span(6, 16))

    (extract,) = [each for each in coded.composed(saved).extracts if each.origin == coding]
    assert (extract.text, extract.shown) == ("rise fast.", "rise fast.")


def test_a_highlight_without_a_code_is_refused(coded: Desk) -> None:
    from desktop.edits.codings import recode

    saved = coded.briefing(quotes())
    coding = coding_of(coded, "Rents fall.")
    coded.session.perform("Highlight", recode, coding, None)

    with pytest.raises(HighlightNotQuoted):
        coded.session.perform("In", briefing_items.put_in, coded.section(saved).id, [coding])


def test_the_most_that_a_query_gives_leaves_what_was_put_in(coded: Desk) -> None:
    saved = coded.briefing(quotes(find=coded.finding("Homes", "Rents"), most=1, order="importance"))
    coded.session.perform("Weigh", set_importance, coding_of(coded, "Rents rise."), 3)
    section = coded.section(saved)
    coded.session.perform("In", briefing_items.put_in, section.id, [coding_of(coded, "Work pays.")])

    assert texts(coded.composed(saved).sections[0]) == ["Rents rise.", "Work pays."]


def test_of_a_few_none_shares_words_with_another(coded: Desk) -> None:
    coded.code("Letter", "Work", "Rents rise fast. We ask", actor="Tenants Union")
    few, all_of_them = coded.briefing(quotes(most=20)), coded.briefing(quotes())

    assert len(texts(coded.composed(all_of_them).sections[0])) == 9
    assert "Rents rise fast. We ask" not in texts(coded.composed(few).sections[0])
    assert "We ask for a plan." in texts(coded.composed(few).sections[0])


@pytest.mark.parametrize(
    ("order", "first"),
    [("date", "Rents fall."), ("actor", "Rents rise."), ("importance", "Work pays."), ("code", "The plan is late.")],
)
def test_orders(coded: Desk, order: str, first: str) -> None:
    coded.session.perform("Weigh", set_importance, coding_of(coded, "Work pays."), 2)
    find = Finding() if order != "date" else coded.finding("Homes", "Rents")

    found = texts(coded.composed(coded.briefing(quotes(find=find, order=order))).sections[0])

    if order == "date":
        assert found == ["Rents rise.", "Rents fall.", "Rents rise fast."]  # 2026, 2026-03-02, 2026-07
    else:
        assert found[0] == first


def test_of_equal_weight_every_speaker_comes_once_before_any_comes_again(coded: Desk) -> None:
    saved = coded.briefing(quotes(most=4, order="importance"))

    voices = [extract.actor or extract.document for extract in coded.composed(saved).extracts]

    assert len(set(voices)) == 4


def test_reviewers_are_named_once_as_authors(coded: Desk) -> None:
    coded.code("Speech", "Work", "Work pays.", reviewer="Bob", actor="The Minister")
    coded.code("Reply", "Work", "Work is", reviewer="Bob")

    assert coded.composed(coded.briefing(quotes())).author == "Ann and Bob"


def test_groups_by_code_follow_the_codebook_below_the_code_asked_for(coded: Desk) -> None:
    saved = coded.briefing(
        SectionDraft("quotes", "On homes", query=query(coded.finding("Homes"), group="code", meaning=True)),
        SectionDraft("quotes", "All", query=query(Finding(), group="code")),
    )

    sections = outline_of(coded.composed(saved))

    assert sections == [
        (1, "On homes", ["The plan is late."]),
        (2, "Rents", ["Rents rise fast.", "Rents rise.", "Rents fall."]),
        (2, "Plan", ["We ask for a plan.", "A plan will come."]),
        (1, "All", []),
        (2, "Homes", ["The plan is late."]),
        (3, "Rents", ["Rents rise fast.", "Rents rise.", "Rents fall."]),
        (3, "Plan", ["We ask for a plan.", "A plan will come."]),
        (2, "Work", ["Work is hard to find.", "Work pays."]),
    ]
    assert coded.composed(saved).sections[0].blocks[0] == Prose(("Where people live.",))


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("actor", ["Owners", "Reply", "Tenants Union", "The Minister"]),
        ("document", ["Letter", "Reply", "Speech"]),
        ("kind", ["Letter", "Speech"]),
        ("stance", ["Support", "Conditional", "Oppose", "Unclear"]),
    ],
)
def test_other_groups_have_a_heading_each(coded: Desk, group: str, expected: list[str]) -> None:
    sections = coded.composed(coded.briefing(quotes(group=group))).sections

    assert [section.heading for section in sections[1:]] == expected
    assert sum(len(section.extracts) for section in sections) == 8


def test_groups_below_a_deep_heading_stay_within_six_levels(coded: Desk) -> None:
    saved = coded.briefing(SectionDraft("quotes", "Deep", 5, query=query(Finding(), group="code")))

    assert {section.level for section in coded.composed(saved).sections} == {5, 6}


def test_memos_go_along_only_where_the_section_says_so(coded: Desk) -> None:
    coded.code("Letter", "Work", "a plan", memo="Strong.")
    plain, noted = coded.briefing(quotes()), coded.briefing(quotes(notes=True))

    assert not any(extract.notes for extract in coded.composed(plain).extracts)
    assert [note.body for extract in coded.composed(noted).extracts for note in extract.notes] == ["Strong."]
    assert coded.composed(noted).with_notes
    assert any(extract.notes for extract in coded.composed(plain, with_notes=True).extracts)


def test_every_key_is_like_no_other_and_the_same_the_next_time(coded: Desk) -> None:
    saved = coded.briefing(
        *(draft for preset in PRESETS for draft in preset_sections(coded.project, preset.key)), quotes(), quotes()
    )

    briefing, again = coded.composed(saved), coded.composed(saved)

    assert briefing == again
    blocks = [block for section in briefing.sections for block in section.blocks]
    keys = [extract.key for extract in briefing.extracts] + [block.key for block in blocks if hasattr(block, "key")]
    assert len(keys) == len(set(keys)) > 40
    headings = [section.key for section in briefing.sections]
    assert len(headings) == len(set(headings))
    origins = [extract.origin for extract in briefing.extracts]
    assert len(set(origins)) == 8 < len(origins)


def test_a_key_stays_while_the_passage_stands_in_its_section(coded: Desk) -> None:
    saved = coded.briefing(quotes("Best", find=coded.finding("Work")), quotes("All"))
    before = {extract.key for extract in coded.composed(saved).sections[1].extracts}

    coded.session.perform("Out", briefing_items.leave_out, coded.section(saved).id, [coding_of(coded, "Work pays.")])

    assert {extract.key for extract in coded.composed(saved).sections[1].extracts} == before


def test_a_section_without_a_heading_goes_on_under_the_one_above(coded: Desk) -> None:
    saved = coded.briefing(
        SectionDraft("prose", "Rents", prose="They rise."),
        SectionDraft("count", query=query(coded.finding("Homes", "Rents"))),
        SectionDraft("quotes", query=query(coded.finding("Homes", "Rents"), most=1)),
        SectionDraft("prose", "Next"),
    )

    first, second = coded.composed(saved).sections

    assert [type(block) for block in first.blocks] == [Prose, CountSentence, Quotations]
    assert (first.heading, second.heading) == ("Rents", "Next")
    assert [b.key for b in first.blocks if isinstance(b, CountSentence)] == [coded.section(saved, 1).id]


def test_what_is_put_into_a_section_of_another_kind_stands_at_its_end(coded: Desk) -> None:
    find = query(coded.finding("Work"))
    saved = coded.briefing(SectionDraft("prose", "Issue", prose="New."), SectionDraft("count", "N", query=find))
    for number in range(2):
        section = coded.section(saved, number)
        coded.session.perform("In", briefing_items.put_in, section.id, [coding_of(coded, "Rents fall.")])

    prose, count = coded.composed(saved).sections

    assert [type(block) for block in prose.blocks] == [Prose, Quotations]
    assert [type(block) for block in count.blocks] == [CountSentence, Quotations]
    assert texts(prose) == texts(count) == ["Rents fall."]
    assert prose.extracts[0].key != count.extracts[0].key


def test_positions_of_all_or_of_what_a_query_finds(coded: Desk) -> None:
    saved = coded.briefing(
        SectionDraft("positions", "All"), SectionDraft("positions", "Work", query=query(coded.finding("Work")))
    )

    whole, part = (section.blocks[0] for section in coded.composed(saved).sections)

    assert isinstance(whole, PositionTable)
    assert isinstance(part, PositionTable)
    assert whole.issues == ("Rents", "Plan", "Work")
    assert [row.actor for row in whole.rows] == ["Owners", "Reply", "Tenants Union", "The Minister"]
    assert part.issues == ("Work",)
    assert whole.key == coded.section(saved).id


def test_a_chart_with_a_second_dimension_and_one_without(coded: Desk) -> None:
    saved = coded.briefing(
        SectionDraft("chart", "By code", query=query(Finding(), measure="passages", against="stance")),
        SectionDraft("chart", "By kind", query=query(Finding(), by="kind")),
        SectionDraft("chart", "Of nothing", query=query(coded.finding("Zoos"))),
    )

    stacked, plain, empty = coded.composed(saved).sections

    (chart,) = stacked.blocks
    assert isinstance(chart, Chart)
    assert chart.categories == ("Homes", "Work")
    assert {series.name: series.counts for series in chart.series} == {
        "Support": (3, 1), "Conditional": (1, 0), "Oppose": (1, 0), "Unclear": (0, 1), "No stance": (1, 0),
    }  # fmt: skip
    assert sum(sum(series.counts) for series in chart.series) == 8
    assert (chart.title, chart.base) == ("Passages by code and stance", "8 passages")
    (bars,) = plain.blocks
    assert isinstance(bars, Chart)
    assert (bars.categories, bars.series[0].counts, bars.base) == (("Letter", "Speech"), (2, 1), "3 documents")
    assert empty.blocks == ()


def test_a_matrix_counts_one_dimension_against_another(coded: Desk) -> None:
    saved = coded.briefing(
        SectionDraft("matrix", "M", query=query(Finding(), by="code", against="kind", measure="passages"))
    )

    (matrix,) = coded.composed(saved).sections[0].blocks

    assert isinstance(matrix, Matrix)
    assert (matrix.corner, matrix.columns) == ("Code", ("Letter", "Speech"))
    assert [(row.name, row.cells) for row in matrix.rows] == [("Homes", (4, 2)), ("Work", (1, 1))]


def test_sources_are_those_quoted_or_all_that_were_read(coded: Desk) -> None:
    saved = coded.briefing(
        quotes(find=coded.finding("Homes", "Plan")),
        SectionDraft("sources", "Sources"),
        SectionDraft("sources", "Read", query=query(shows="all")),
    )

    quoted, read = (section.blocks[0] for section in coded.composed(saved).sections[1:])

    assert isinstance(quoted, SourceTable)
    assert isinstance(read, SourceTable)
    assert [(source.title, source.extracts) for source in quoted.sources] == [("Letter", 1), ("Speech", 1)]
    assert [(source.title, source.extracts) for source in read.sources] == [("Letter", 1), ("Reply", 0), ("Speech", 1)]


def test_sources_in_an_annex_are_there_even_without_a_section_for_them(coded: Desk) -> None:
    saved = coded.briefing(quotes(), sources="annex")

    last = coded.composed(saved).sections[-1]

    assert (last.heading, last.is_annex) == ("Sources", True)
    assert len(coded.composed(saved).sources) == 3


def test_words_for_quantity_are_defined_in_an_annex_where_the_outline_forgets_to(coded: Desk) -> None:
    for number in range(12):
        parsed = ParsedDocument(f"Letter {number}", "text/plain", "test", "1", title=f"L{number}")
        coded.session.perform("Add", add_document, parsed=parsed, data=b"%d" % number, file_name=f"{number}.txt")
    count = SectionDraft("count", "N", query=query(coded.finding("Homes", "Plan")))

    last = coded.composed(coded.briefing(count)).sections[-1]
    defined = coded.composed(coded.briefing(count, SectionDraft("count", "Method", query=query(shows="quantities"))))

    assert last.is_annex
    assert isinstance(last.blocks[0], QuantityWords)
    assert last.blocks[0].base == "all documents of the project"
    assert [section.heading for section in defined.sections] == ["N", "Method"]


def test_an_annex_can_show_only_the_codes_by_which_anything_is_quoted(coded: Desk) -> None:
    only = SectionDraft("annex", "Codes", query=query(shows="used"))
    saved = coded.briefing(only, quotes(find=coded.finding("Homes", "Rents")))

    (table,) = coded.composed(saved).sections[0].blocks

    assert isinstance(table, CodebookTable)
    assert [entry.path for entry in table.entries] == ["Homes", "Homes > Rents"]
    assert coded.composed(coded.briefing(only)).sections[0].blocks == ()


def test_annexes_show_codebook_words_for_quantity_and_trail(coded: Desk) -> None:
    saved = coded.briefing(
        quotes(find=coded.finding("Work")),
        SectionDraft("annex", "Codes", query=query(coded.finding("Homes"), shows="codebook")),
        SectionDraft("annex", "Words", query=query(shows="quantities")),
        SectionDraft("annex", "Trail", query=query(shows="trail")),
        SectionDraft("annex", "Letters", prose="See there."),
    )

    sections = coded.composed(saved).sections

    assert [section.is_annex for section in sections] == [False, True, True, True, True]
    codes, words, trail = (section.blocks[0] for section in sections[1:4])
    assert isinstance(codes, CodebookTable)
    assert [entry.name for entry in codes.entries] == ["Homes", "Rents", "Plan"]
    assert isinstance(words, QuantityWords)
    assert words.base == "all documents of the project"
    assert isinstance(trail, TrailTable)
    assert [(row.section, row.words, row.code, row.coded_by) for row in trail.rows] == [
        ("Said", "Work is hard to find.", "Work", "Ann"), ("Said", "Work pays.", "Work", "Ann"),
    ]  # fmt: skip
    assert all(len(row.coded_on) == 10 for row in trail.rows)


def test_what_may_not_be_quoted_is_left_out_of_the_section_and_listed_once(coded: Desk) -> None:
    coded.session.perform("Forbid", set_document, coded.document_id("Reply"), permission="none")
    coded.session.perform("Forbid", set_actor, coded.actor_id("The Minister"), permission="none")
    saved = coded.briefing(quotes(find=coded.finding("Homes", "Rents")), quotes(find=coded.finding("Homes")))

    briefing = coded.composed(saved)

    assert {extract.document for extract in briefing.extracts} == {"Letter"}
    assert briefing.left_out == (
        "1 passage is left out: “Reply” may not be quoted.",
        "2 passages are left out: The Minister may not be quoted.",
    )
    section = coded.section(saved, 1)
    hidden = coding_of(coded, "A plan will come.")
    coded.session.perform("Out", briefing_items.leave_out, section.id, [hidden])
    assert coded.composed(saved).left_out[1] == "1 passage is left out: The Minister may not be quoted."


def test_nobody_is_named_who_may_not_be_and_all_are_counted(coded: Desk) -> None:
    coded.session.perform("Forbid", set_document, coded.document_id("Reply"), permission="none")
    coded.session.perform("Unnamed", set_document, coded.document_id("Letter"), permission="unnamed")
    for actor in ("The Minister", "Owners", "Tenants Union"):
        coded.session.perform("Unnamed", set_actor, coded.actor_id(actor), permission="unnamed")
    drafts = [
        SectionDraft("chart", "A", query=query(Finding(), by="actor", measure="passages")),
        SectionDraft("matrix", "B", query=query(Finding(), by="document", against="actor", measure="passages")),
        SectionDraft("sources", "C", query=query(shows="all")),
        quotes(),
        SectionDraft("positions", "D"),
        SectionDraft("annex", "E", query=query(shows="trail")),
    ]

    briefing = coded.composed(coded.briefing(*drafts))

    said = repr(replace(briefing, left_out=()))
    for name in ("Minister", "Owners", "Tenants", "Reply", "“Letter”"):
        assert name not in said
    (chart,) = briefing.sections[0].blocks
    assert isinstance(chart, Chart)
    assert sum(chart.series[0].counts) == 8
    assert len(chart.categories) == len(set(chart.categories)) == 4


def test_two_who_may_not_be_named_are_still_two(coded: Desk) -> None:
    for actor in ("The Minister", "Tenants Union"):
        coded.session.perform("Unnamed", set_actor, coded.actor_id(actor), permission="unnamed")
    saved = coded.briefing(SectionDraft("positions", "P", query=query(coded.finding("Homes", "Rents"))))

    (table,) = coded.composed(saved).sections[0].blocks

    assert isinstance(table, PositionTable)
    cells = {row.actor: row.cells[0][0] for row in table.rows}
    assert cells.keys() == {"Owners", "unnamed source 1", "unnamed source 2"}
    assert sorted(str(stance) for stance in cells.values()) == ["oppose", "support", "support"]


def test_the_default_preset_has_what_the_default_briefing_has(coded: Desk) -> None:
    sections = preset_sections(coded.project, THEMES.key)
    made = coded.session.perform("New", add_briefing, title="Homes", preset=THEMES.key, sections=sections)

    saved, default = coded.composed(BriefingId(made.ids("briefing")[0])), coded.composed()

    assert outline_of(saved) == outline_of(default)
    assert saved.sources == default.sources
    tables = [[b for s in each.sections for b in s.blocks if isinstance(b, CodebookTable)] for each in (saved, default)]
    assert tables[0][0].entries == tables[1][0].entries


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_every_preset_hints_where_nothing_is_written_and_says_nothing_of_it(coded: Desk, preset) -> None:  # type: ignore[no-untyped-def]
    drafts = preset_sections(coded.project, preset.key)
    made = coded.session.perform(
        "New", add_briefing, title=preset.label, preset=preset.key, sections=drafts, sources=preset.sources
    )

    briefing = coded.composed(BriefingId(made.ids("briefing")[0]))

    for draft in drafts:
        assert draft.kind != "prose" or draft.prose or draft.hint.endswith(".")
        assert not draft.hint or draft.hint not in repr(briefing)
    assert all(section.heading for section in briefing.sections)
    levels = [0, *(section.level for section in briefing.sections)]
    assert all(deeper - level <= 1 for level, deeper in zip(levels, levels[1:], strict=False)), "a heading is skipped"
    assert briefing.extract_count


def test_a_preset_in_a_project_without_codings_still_begins(desk: Desk) -> None:
    for preset in PRESETS:
        drafts = preset_sections(desk.project, preset.key)
        made = desk.session.perform("New", add_briefing, title=preset.label, sections=drafts)
        briefing = desk.composed(BriefingId(made.ids("briefing")[0]))
        assert briefing.extract_count == 0
        assert briefing.sections


def test_a_merged_code_is_still_found_and_a_deleted_one_finds_nothing(coded: Desk) -> None:
    from desktop.edits.codes import delete_codes

    saved = coded.briefing(
        quotes(find=coded.finding("Work")), SectionDraft("count", "N", query=query(coded.finding("Work")))
    )
    coded.session.perform("Merge", merge_codes, coded.code_id("Work"), into=coded.code_id("Zoos"))

    assert texts(coded.composed(saved).sections[0]) == ["Work is hard to find.", "Work pays."]
    coded.session.perform("Delete", delete_codes, coded.code_id("Zoos"))
    first, second = coded.composed(saved).sections
    assert first.blocks == ()
    assert second.blocks[0].text == "None of the 3 documents speak of a code that was deleted."  # type: ignore[union-attr]


def test_a_removed_coding_leaves_the_briefing(coded: Desk) -> None:
    saved = coded.briefing(SectionDraft("quotes", "Said"))
    coding = coding_of(coded, "Work pays.")
    coded.session.perform("In", briefing_items.put_in, coded.section(saved).id, [coding])

    coded.session.perform("Remove", remove_codings, [coding])

    assert coded.composed(saved).extract_count == 0


def test_a_passage_coded_alike_by_two_is_handled_as_one(coded: Desk) -> None:
    first = coding_of(coded, "Work pays.")
    second = coded.code("Speech", "Work", "Work pays.", reviewer="Bob", actor="The Minister")
    saved = coded.briefing(quotes(find=coded.finding("Work")))
    section = coded.section(saved)

    coded.session.perform("Out", briefing_items.leave_out, section.id, [second])
    assert texts(coded.composed(saved).sections[0]) == ["Work is hard to find."]
    coded.session.perform("Back", briefing_items.put_back, section.id, [second])
    (extract,) = [each for each in coded.composed(saved).extracts if each.origin in (first, second)]
    assert set(extract.reviewer.split(", ")) == {"Ann", "Bob"}


def test_damage_in_a_stored_query_shows_an_empty_section(coded: Desk) -> None:
    saved = coded.briefing(quotes())
    section = coded.section(saved)
    coded.session.perform("Odd", lambda _: [RowChange("briefing_section", section.id, {"query": "{nonsense"})])

    assert coded.composed(saved).sections[0].extracts == ()
    coded.session.perform("Again", set_section, section.id, query=ALL)
    assert len(coded.composed(saved).sections[0].extracts) == 8


def test_the_number_of_queries_grows_neither_with_codings_nor_with_sections(coded: Desk) -> None:
    def statements(saved: BriefingId) -> int:
        found: list[str] = []
        coded.project.conn.set_trace_callback(found.append)
        coded.composed(saved)
        coded.project.conn.set_trace_callback(None)
        return len(found)

    small = coded.briefing(quotes())
    few = statements(small)
    drafts = [draft for preset in PRESETS for draft in preset_sections(coded.project, preset.key)]
    large = coded.briefing(*drafts)
    for section in briefings.sections(coded.project, large):
        if section.kind == "quotes":
            coded.session.perform(
                "Tidy", briefing_items.tidy, section.id, coding_of(coded, "Rents rise fast."), "Rents [...]"
            )
    for start in range(20):
        text = FACTS["Reply"][3][start : start + 4]
        if text.strip() and FACTS["Reply"][3].count(text) == 1:
            coded.code("Reply", "Work", text)

    assert statements(large) == few
