"""Passages that several reviewers coded: as they agree, with what differs, or as Compare decided."""

import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.analysis.positions import position_table
from desktop.analysis.retrieval import extracts
from desktop.briefings.counting import chart, count_sentence, matrix
from desktop.briefings.material import Material
from desktop.briefings.quotations import quotations
from desktop.domain.briefing import SectionDraft
from desktop.domain.decision import APPLIES, DOES_NOT, Ruling
from desktop.domain.ids import ActorId, DecisionId
from desktop.domain.progress import ended
from desktop.domain.section_query import Finding, SectionQuery, write_query
from desktop.domain.span import Span
from desktop.edits.actors import set_actor
from desktop.edits.codings import set_stance
from desktop.edits.decisions import decide, reopen
from desktop.jobs.refresh_briefing import refresh_briefing
from desktop.jobs.write_briefing import write_briefing
from desktop.store import decisions
from exports import briefing_word, extracts_html
from exports.briefing_content import CountSentence, PositionTable
from exports.content import Extract
from exports.wording import introduction
from tests.desktop.briefings.conftest import Desk

WORDS = "We ask for a plan."
SPAN = Span(17, 35)
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def read(desk: Desk, **stances: str) -> None:
    """The one passage as reviewers read it: stances by reviewer."""
    for reviewer, stance in stances.items():
        desk.code("Letter", "Homes > Plan", WORDS, reviewer=reviewer, stance=stance or None)  # type: ignore[arg-type]


def said(desk: Desk, **speakers: str) -> None:
    """The one passage in favour, by who says it to each reviewer."""
    for reviewer, actor in speakers.items():
        desk.code("Letter", "Homes > Plan", WORDS, reviewer=reviewer, actor=actor, stance="support")


def settle(desk: Desk, verdict: str = APPLIES, stance: str | None = None, actor_id: ActorId | None = None) -> None:
    ruling = Ruling(desk.document_id("Letter"), SPAN, desk.code_id("Homes", "Plan"), verdict, stance, actor_id)
    desk.session.perform("Decide", decide, [ruling], reason="Talked over.")


def quoted(desk: Desk) -> list[Extract]:
    return list(desk.composed().extracts)


def positions(desk: Desk) -> PositionTable:
    tables = [b for section in desk.composed().sections for b in section.blocks if isinstance(b, PositionTable)]
    return tables[0] if tables else PositionTable("positions")


def summary_of(desk: Desk) -> str:
    blocks = (block for section in desk.composed().sections for block in section.blocks)
    return " ".join(block.text for block in blocks if isinstance(block, CountSentence))


def test_a_stance_on_which_all_agree_is_that_of_the_passage(desk: Desk) -> None:
    read(desk, Ann="support", Bob="support")

    (one,) = quoted(desk)

    assert (one.stance, one.differing, one.reviewer) == ("support", (), "Ann, Bob")
    assert positions(desk).rows[0].cells == (("support", 1),)
    assert not positions(desk).differing


def test_who_gave_no_stance_has_no_say_on_it(desk: Desk) -> None:
    read(desk, Ann="", Bob="oppose", Cy="oppose")

    (one,) = quoted(desk)

    assert (one.stance, one.differing) == ("oppose", ())


def test_where_reviewers_differ_nobodys_stance_is_taken_for_all(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support", Cy="support")

    (one,) = quoted(desk)

    assert one.stance == "unclear"
    assert one.differing == ("reviewers differ on the stance: support (Bob, Cy), oppose (Ann)",)
    assert quotations(desk.project).extracts == (one,)
    assert positions(desk).rows[0].cells == (("unclear", 1),)
    assert "counts as unclear" in introduction(positions(desk), frozenset())
    assert "On 1 passage reviewers differ" in summary_of(desk)


def test_a_disputed_passage_adds_nothing_to_a_clear_position(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support")
    desk.code("Letter", "Homes > Plan", "The plan is late.", reviewer="Bob", stance="support")

    assert positions(desk).rows[0].cells == (("support", 1),)


def test_no_section_finds_a_disputed_passage_by_one_reviewers_stance(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support")
    material = Material(desk.project)

    found = {stance: len(material.found(Finding(stances=frozenset({stance})))) for stance in ("support", "oppose")}

    assert found == {"support": 0, "oppose": 0}
    assert len(material.found(Finding(stances=frozenset({"unclear"})))) == 1
    assert len(material.found(Finding(reviewers=frozenset({desk.session.reviewer.id})))) == 1


def test_blanks_at_the_end_do_not_let_the_words_stand_twice(desk: Desk) -> None:
    desk.code("Letter", "Homes > Plan", WORDS, reviewer="Ann", stance="oppose")
    desk.code("Letter", "Homes > Plan", f"{WORDS} ", reviewer="Bob", stance="support")

    assert [each.stance for each in quoted(desk)] == ["unclear"]


def test_the_words_stand_once_where_reviewers_differ_on_who_speaks(desk: Desk) -> None:
    said(desk, Ann="Owners", Bob="The Minister")
    desk.code("Speech", "Homes > Plan", "A plan will come.", actor="The Minister", stance="support")

    one, other = quoted(desk)

    assert one.actor == one.citation.actor == "Owners or The Minister"
    assert one.differing == ("reviewers differ on who speaks: Owners (Ann), The Minister (Bob)",)
    assert (one.stance, other.differing) == ("support", ())
    assert [(row.actor, row.cells) for row in positions(desk).rows] == [("The Minister", (("support", 1),))]
    assert positions(desk).base == 1
    assert "Asked for by more than one" not in summary_of(desk)


def test_counts_by_stance_say_on_how_many_passages_reviewers_differ(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support")
    desk.code("Speech", "Homes > Plan", "A plan will come.", stance="support")
    by_stance = SectionQuery(measure="passages", by="code", against="stance")
    by_code = SectionQuery(measure="passages", by="code")
    said = "Reviewers differ on the stance of 1 passage, which counts as unclear."

    before = Material(desk.project)
    assert matrix("k", by_stance, before).note == said
    assert chart("k", by_stance, before).note == said
    assert chart("k", SectionQuery(measure="passages", by="stance"), before).note == said
    assert chart("k", by_code, before).note == ""
    settle(desk, stance="support")
    after = Material(desk.project)
    assert (matrix("k", by_stance, after).note, chart("k", by_stance, after).note) == ("", "")


def test_words_of_one_or_another_are_no_further_actor(desk: Desk) -> None:
    said(desk, Ann="Owners", Bob="The Minister")
    alone = Material(desk.project)
    desk.code("Speech", "Homes > Plan", "A plan will come.", actor="The Minister", stance="support")
    both = Material(desk.project)
    query = SectionQuery(find=desk.finding("Homes", "Plan"), measure="actors", base="answered")

    assert "of 1 actor" in count_sentence("k", query, alone).block.text
    assert "of 1 actor" in count_sentence("k", query, both).block.text
    by_stance = SectionQuery(find=desk.finding("Homes", "Plan"), measure="actors", by="code", against="stance")
    assert matrix("k", by_stance, both).rows[0].cells == (1,)


def test_the_author_is_a_reading_too_but_one_and_the_same_is_no_difference(desk: Desk) -> None:
    said(desk, Ann="tenants union", Bob="")
    assert quoted(desk)[0].differing == ()

    said(desk, Cy="Owners")
    assert quoted(desk)[0].speakers == "tenants union (Ann, Bob), Owners (Cy)"


def test_who_names_nobody_in_a_document_without_an_author_has_no_say_on_the_speaker(desk: Desk) -> None:
    desk.code("Reply", "Work", "Rents rise.", reviewer="Ann")
    desk.code("Reply", "Work", "Rents rise.", reviewer="Bob", actor="Owners")

    (one,) = quoted(desk)

    assert (one.actor, one.citation.actor, one.differing) == ("Owners", "Owners", ())
    assert Material(desk.project).evidence[0].voice == desk.actor_id("Owners")


def test_words_of_somebody_who_may_not_be_quoted_are_not_quoted_by_another_reading(desk: Desk) -> None:
    said(desk, Ann="Owners", Bob="The Minister")
    desk.session.perform("Set", set_actor, desk.actor_id("Owners"), permission="none")

    assert quoted(desk) == []
    assert Material(desk.project).quotable == ()


def test_a_decided_stance_counts_instead_of_what_differs(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support")
    settle(desk, stance="support")

    (one,) = quoted(desk)

    assert (one.stance, one.differing) == ("support", ())
    assert positions(desk).rows[0].cells == (("support", 1),)
    assert {each.decided for each in extracts(desk.project)} == {"applies: support"}
    assert [each.stance for each in extracts(desk.project)] == ["oppose", "support"]


def test_a_decided_speaker_counts_instead_of_what_differs(desk: Desk) -> None:
    said(desk, Ann="Owners", Bob="The Minister")
    settle(desk, stance="support", actor_id=desk.actor_id("Owners"))

    (one,) = quoted(desk)

    assert (one.actor, str(one.citation)[:6], one.differing) == ("Owners", "Owners", ())


def test_a_code_that_was_settled_not_to_apply_is_neither_quoted_nor_counted(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support")
    desk.code("Letter", "Homes", WORDS)
    settle(desk, DOES_NOT)

    assert [each.code for each in quoted(desk)] == ["Homes"]
    assert [each.code for each in quotations(desk.project).extracts] == ["Homes"]
    assert positions(desk).rows == ()
    assert [each.decided for each in extracts(desk.project)] == ["", "does not apply", "does not apply"]


def test_a_saved_briefing_goes_by_what_was_decided(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support")
    query = write_query(SectionQuery(find=desk.finding("Homes", "Plan")))
    made = desk.briefing(SectionDraft("quotes", heading="Plan", query=query))
    assert [each.stance for each in desk.composed(made).extracts] == ["unclear"]

    settle(desk, DOES_NOT)

    assert list(desk.composed(made).extracts) == []


@pytest.mark.parametrize("way", ["undone", "left open"])
def test_what_was_settled_and_opened_again_counts_no_more(desk: Desk, way: str) -> None:
    read(desk, Ann="oppose", Bob="support")
    before = quoted(desk)
    settle(desk, DOES_NOT)

    if way == "undone":
        desk.session.undo()
    else:
        made: list[DecisionId] = [each.id for each in decisions.all_decisions(desk.project)]
        desk.session.perform("Open", reopen, made)

    assert quoted(desk) == before


def test_a_stance_given_after_a_decision_that_names_none_counts(desk: Desk) -> None:
    coding_id = desk.code("Letter", "Homes > Plan", WORDS)
    settle(desk)
    desk.session.perform("Stance", set_stance, coding_id, "support")

    assert quoted(desk)[0].stance == "support"


def test_a_reading_that_was_kept_and_that_nobody_holds_any_more_counts_no_more(desk: Desk) -> None:
    coding_id = desk.code("Letter", "Homes > Plan", WORDS, stance="oppose")
    settle(desk, stance="oppose")
    desk.session.perform("Stance", set_stance, coding_id, "support")

    assert quoted(desk)[0].stance == "support"


def test_keeping_the_reading_without_a_stance_takes_the_stance_away(desk: Desk) -> None:
    read(desk, Ann="", Bob="oppose")
    settle(desk)

    (one,) = quoted(desk)

    assert (one.stance, one.differing) == (None, ())


def test_readings_that_were_all_kept_are_told_apart_with_one_among_them_that_names_none(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support", Cy="")
    ruling = Ruling(desk.document_id("Letter"), SPAN, desk.code_id("Homes", "Plan"), APPLIES, as_read=True)
    desk.session.perform("Decide", decide, [ruling])

    (one,) = quoted(desk)

    assert (one.stance, one.differing) == ("unclear", ("reviewers differ on the stance: support (Bob), oppose (Ann)",))
    assert {each.decided for each in extracts(desk.project)} == {"applies: as each reviewer reads it"}


def test_speakers_that_were_all_kept_are_told_apart(desk: Desk) -> None:
    said(desk, Ann="The Minister", Bob="Owners")
    ruling = Ruling(desk.document_id("Letter"), SPAN, desk.code_id("Homes", "Plan"), APPLIES, as_read=True)
    desk.session.perform("Decide", decide, [ruling])

    (one,) = quoted(desk)

    assert one.actor == "The Minister or Owners"


def test_a_later_decision_for_one_reading_and_its_undo_change_what_the_briefing_tells(desk: Desk) -> None:
    read(desk, Ann="oppose", Bob="support")
    ruling = Ruling(desk.document_id("Letter"), SPAN, desk.code_id("Homes", "Plan"), APPLIES, as_read=True)
    desk.session.perform("Decide", decide, [ruling])
    settle(desk, stance="support")

    assert [each.stance for each in quoted(desk)] == ["support"]
    desk.session.undo()
    assert [each.stance for each in quoted(desk)] == ["unclear"]


def test_keeping_that_the_author_speaks_takes_the_speaker_away(desk: Desk) -> None:
    said(desk, Ann="", Bob="Owners")
    settle(desk, stance="support")

    (one,) = quoted(desk)

    assert (one.actor, one.speakers) == ("", "")
    assert str(one.citation).startswith("Tenants Union")


def test_the_key_is_that_of_the_coding_made_first_whatever_differs(desk: Desk) -> None:
    first = desk.code("Letter", "Homes > Plan", WORDS, reviewer="Bob", stance="support", actor="Owners")
    desk.code("Letter", "Homes > Plan", WORDS, reviewer="Ann", stance="oppose", actor="The Minister")

    assert [each.key for each in quoted(desk)] == [first]
    settle(desk, stance="oppose")
    assert [each.key for each in quoted(desk)] == [first]


def test_positions_of_a_table_alone_leave_out_whose_speaker_is_not_agreed(desk: Desk) -> None:
    said(desk, Ann="Owners", Bob="The Minister")
    material = Material(desk.project)

    table = position_table([each.passage for each in material.quotable], material.codebook)

    assert table.rows == ()


def words_of(desk: Desk, path: Path) -> str:
    """All that stands in the body of the Word file, a paragraph a line."""
    for _ in briefing_word.write(desk.composed(), path):
        pass
    return body(path)


def test_the_word_file_says_who_differs_and_what_was_decided(desk: Desk, tmp_path: Path) -> None:
    read(desk, Ann="oppose", Bob="support", Cy="support")

    differing = words_of(desk, tmp_path / "b.docx")
    settle(desk, stance="support")
    decided = words_of(desk, tmp_path / "c.docx")
    settle(desk, DOES_NOT)
    gone = words_of(desk, tmp_path / "d.docx")

    assert "Tenants Union · reviewers differ on the stance: support (Bob, Cy), oppose (Ann)\n" in differing
    assert "Oppose (1)" not in differing
    assert "Unclear (1)" in differing
    assert "opposes" not in differing
    assert "Tenants Union · supports\n" in decided
    assert "differ" not in decided
    assert "Support (1)" in decided
    assert WORDS in decided
    assert WORDS not in gone


def refreshed(desk: Desk, path: Path) -> tuple[bool, dict[str, str]]:
    """Whether the refresh wrote anything, and what became of each quotation."""
    report = ended(refresh_briefing(desk.project.path, path, now=NOW))
    return report.wrote, {each.key: each.outcome for each in report.decisions if each.kind == "extract"}


def body(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        return re.sub(r"<[^>]+>", "", package.read("word/document.xml").decode().replace("</w:p>", "\n"))


def test_a_refresh_says_what_was_decided_since_under_the_same_key(desk: Desk, tmp_path: Path) -> None:
    read(desk, Ann="oppose", Bob="support")
    path = tmp_path / "b.docx"
    for _ in write_briefing(desk.project.path, path, now=NOW):
        pass
    (key,) = [each.key for each in quoted(desk)]
    wrote, _ = refreshed(desk, path)
    assert not wrote

    settle(desk, stance="support")
    assert refreshed(desk, path) == (True, {key: "updated"})
    assert "Tenants Union · supports\n" in body(path)
    assert "reviewers differ on" not in body(path)

    settle(desk, DOES_NOT)
    assert refreshed(desk, path)[1] == {key: "removed"}


def test_what_is_quoted_of_several_readings_is_told_in_html_too(desk: Desk, tmp_path: Path) -> None:
    read(desk, Ann="oppose", Bob="support")

    for _ in extracts_html.write(quotations(desk.project).extracts, tmp_path / "a.html"):
        pass

    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "reviewers differ on the stance: support (Bob), oppose (Ann) · coded by" in page
    assert 'data-stance="unclear"' in page
    assert "opposes</span>" not in page
