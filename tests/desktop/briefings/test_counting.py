"""Counts in words, and what the words mean."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.briefings.counting import MOST_CATEGORIES, chart, count_sentence, matrix
from desktop.briefings.material import Material
from desktop.briefings.quantity import quantity, quantity_words, uses_words
from desktop.domain.briefing import SectionDraft
from desktop.domain.document import ParsedDocument
from desktop.domain.section_query import BASES, DIMENSIONS, MEASURES, Finding, SectionQuery, write_query
from desktop.edits.documents import add_document
from desktop.session import Session
from exports.briefing_content import Matrix, PositionTable
from tests.desktop.briefings.conftest import FACTS, Desk

RANKS = {"none": 0, "one": 1, "a few": 2, "some": 3, "many": 4, "most": 5, "both": 6, "all": 6}


@pytest.mark.parametrize(
    ("count", "base", "expected"),
    [
        (0, 0, "none"), (0, 40, "none"), (1, 1, "one"), (1, 40, "one"), (2, 2, "both"), (40, 40, "all"),
        (2, 40, "a few"), (3, 40, "a few"), (4, 40, "some"), (13, 40, "some"), (14, 42, "many"), (20, 40, "many"),
        (21, 40, "most"), (39, 40, "most"), (4, 9, "4"), (8, 9, "8"), (9, 9, "all"),
    ],
)  # fmt: skip
def test_the_words_for_quantity(count: int, base: int, expected: str) -> None:
    assert quantity(count, base) == expected


@given(st.integers(10, 500), st.data())
def test_more_is_never_called_less(base: int, data: st.DataObject) -> None:
    fewer, more = sorted((data.draw(st.integers(0, base)), data.draw(st.integers(0, base))))

    assert RANKS[quantity(fewer, base)] <= RANKS[quantity(more, base)]


def test_more_than_there_are_is_a_fault() -> None:
    with pytest.raises(ValueError, match="5 of 4"):
        quantity(5, 4)


def test_every_word_that_is_used_is_defined() -> None:
    defined = {word for word, _ in quantity_words("all").words}
    used = {quantity(count, 100) for count in range(101) if uses_words(count, 100)}

    assert used <= defined
    assert used == {"a few", "some", "many", "most"}


def said(desk: Desk, find: Finding | None = None, **options: object) -> str:
    query = SectionQuery(find=find, **options)  # type: ignore[arg-type]
    return count_sentence("k", query, Material(desk.project)).block.text


def test_sentences_state_number_and_base(coded: Desk) -> None:
    rents = coded.finding("Homes", "Rents")

    assert said(coded, rents) == "All of the 3 documents speak of “Rents”."
    assert said(coded, coded.finding("Homes", "Plan")) == "2 of the 3 documents speak of “Plan”."
    assert said(coded, coded.finding("Zoos")) == "None of the 3 documents speak of “Zoos”."
    assert said(coded, measure="passages", find=Finding()) == "8 passages are coded."
    assert said(coded, rents, measure="passages") == "3 of the 8 passages speak of “Rents”."
    assert said(coded) == "3 documents were read; passages of all of them are coded."


def test_sentences_of_stances_words_and_several_codes(coded: Desk) -> None:
    rents, work = coded.code_id("Homes", "Rents"), coded.code_id("Work")

    assert said(coded, coded.finding("Homes", "Rents", stances=frozenset({"oppose"}))) == (
        "One of the 3 documents opposes “Rents”."
    )
    both = Finding(codes=frozenset({rents, work}), stances=frozenset({"support", "conditional"}))
    assert said(coded, both) == "2 of the 3 documents support or support with conditions “Rents” or “Work”."
    assert said(coded, Finding(words="plan")) == "2 of the 3 documents use the words “plan”."
    assert said(coded, coded.finding("Homes", words="late")) == (
        "One of the 3 documents speaks of “Homes” and uses the words “late”."
    )


def test_the_base_can_be_those_who_answered_or_those_commenting(coded: Desk) -> None:
    oppose = coded.finding("Homes", "Rents", stances=frozenset({"oppose"}))

    assert said(coded, oppose, base="commenting") == "One of the 3 documents that speak of “Rents” opposes “Rents”."
    assert said(coded, coded.finding("Work"), measure="actors", base="answered") == (
        "2 of the 4 actors with passages that are coded speak of “Work”."
    )
    assert said(coded, oppose, measure="actors", base="commenting") == (
        "One of the 3 actors who speak of “Rents” opposes “Rents”."
    )


def test_an_actor_is_counted_once_as_speaker_and_as_author(coded: Desk) -> None:
    """The Minister speaks in passages of a document by The Minister, in one as its author."""
    coded.code("Speech", "Zoos", "Work")

    assert said(coded, coded.finding("Zoos"), measure="actors", base="answered").startswith("One of the 4 actors")


def test_words_from_ten_on_come_with_their_number_and_ask_for_a_definition(desk: Desk) -> None:
    for number in range(9):
        parsed = ParsedDocument(f"Letter {number}", "text/plain", "test", "1", title=f"L{number}")
        desk.session.perform("Add", add_document, parsed=parsed, data=b"%d" % number, file_name=f"{number}.txt")
    for number in range(4):
        desk.code(f"L{number}", "Work", "Letter")

    sentence = count_sentence("k", SectionQuery(find=desk.finding("Work")), Material(desk.project))

    assert sentence.block.text == "Many of the 12 documents (4) speak of “Work”."
    assert sentence.needs_definition


def test_a_count_can_be_told_by_a_dimension(coded: Desk) -> None:
    assert said(coded, coded.finding("Homes", "Rents"), by="kind").endswith(" By kind of document: Letter 2, Speech 1.")


def test_an_empty_project_has_nothing_to_count(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "p.gloss", title="P", by="Ann")

    sentence = count_sentence("k", SectionQuery(), Material(session.project))

    assert sentence.block.text == "There is no document to count yet."
    session.close()


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("by", DIMENSIONS)
def test_every_dimension_can_be_counted_drawn_and_tabulated(coded: Desk, by: str, measure: str) -> None:
    material = Material(coded.project)
    for base in BASES:
        query = SectionQuery(find=Finding(), by=by, against="stance", measure=measure, base=base)

        made, table = chart("k", query, material), matrix("k", query, material)

        assert made.categories
        assert all(len(series.counts) == len(made.categories) for series in made.series)
        assert all(len(row.cells) == len(table.columns) for row in table.rows)
        assert re.fullmatch(r"\d+ \w+.*", made.base)
        assert count_sentence("k", query, material).block.text.endswith(".")


def test_what_cannot_all_be_shown_is_put_together(desk: Desk) -> None:
    text = FACTS["Reply"][3]
    for number in range(MOST_CATEGORIES + 3):
        desk.code("Reply", f"Code {number:02}", text[number : number + 9])

    query = SectionQuery(find=Finding(), by="code", measure="passages")
    made = chart("k", query, Material(desk.project))

    assert len(made.categories) == MOST_CATEGORIES
    assert made.categories[-1] == "Others"
    assert sum(made.series[0].counts) == MOST_CATEGORIES + 3


def test_who_takes_several_stances_is_counted_once_as_in_the_positions(coded: Desk) -> None:
    coded.code("Letter", "Homes > Rents", "Rents rise", stance="support", actor="Tenants Union")
    query = SectionQuery(find=Finding(), by="issue", against="stance", measure="actors")

    table = matrix("k", query, Material(coded.project))

    (rents,) = [dict(zip(table.columns, row.cells, strict=True)) for row in table.rows if row.name == "Rents"]
    assert rents == {"Support": 2, "Conditional": 0, "Mixed": 1, "Unclear": 0, "No stance": 0}


def test_documents_by_kind_are_all_that_were_read_and_actors_those_that_are_known(desk: Desk) -> None:
    desk.code("Letter", "Homes > Rents", "Rents rise fast.")
    material = Material(desk.project)

    made = chart("k", SectionQuery(find=Finding(), by="kind"), material)

    assert (made.categories, made.series[0].counts, made.base) == (("Letter", "Speech"), (2, 1), "3 documents")
    assert said(desk, desk.finding("Work"), measure="actors") == "None of the 2 actors speak of “Work”."
    desk.code("Reply", "Work", "Work is hard")
    assert said(desk, desk.finding("Work"), measure="actors") == "One of the 3 actors speaks of “Work”."


def test_bars_of_the_only_code_that_is_used_are_those_below_it(desk: Desk) -> None:
    for words, path in (("Rents rise fast.", "Homes > Rents"), ("We ask", "Homes > Plan"), ("The plan", "Homes")):
        desk.code("Letter", path, words)

    made = chart("k", SectionQuery(find=Finding(), by="code", measure="passages"), Material(desk.project))

    assert (made.categories, made.series[0].counts) == (("Homes", "Rents", "Plan"), (1, 1, 1))


def test_stances_and_the_silent_add_up_to_the_base_that_a_table_states(coded: Desk) -> None:
    """Beside a document in which nothing is coded, one without an author, and one who speaks without a stance."""
    for title, byline in (("Unread", "The Auditor"), ("Leaflet", "The Clerk")):
        text = f"{title} says nothing of it."
        parsed = ParsedDocument(text, "text/plain", "test", "1", title=title, byline=byline)
        coded.session.perform("Add", add_document, parsed=parsed, data=text.encode(), file_name=f"{title}.txt")
    coded.code("Leaflet", "Zoos", "says nothing")
    query = SectionQuery(find=Finding(), by="issue", against="stance", measure="actors")
    saved = coded.briefing(SectionDraft("positions"), SectionDraft("matrix", "Stances", query=write_query(query)))

    blocks = [block for section in coded.composed(saved).sections for block in section.blocks]

    (positions,) = [block for block in blocks if isinstance(block, PositionTable)]
    (table,) = [block for block in blocks if isinstance(block, Matrix)]
    assert table.base == "5 actors with passages that are coded"  # Union, Minister, Owners, the Reply, the Clerk
    assert (positions.base, positions.others) == (5, 1)
    by_name = {row.name: dict(zip(table.columns, row.cells, strict=True)) for row in table.rows}
    for place, issue in enumerate(positions.issues):
        stances = sum(int(cell) for name, cell in by_name[issue].items() if name != "No stance")
        assert stances + positions.silent(place) == positions.base
