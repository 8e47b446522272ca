"""The preview of a saved briefing: composed with a reader of its own, each block with the section that it is of."""

from dataclasses import replace
from datetime import date

from desktop.domain.briefing import BriefingSection
from desktop.domain.ids import BriefingId, SectionId
from desktop.domain.progress import ended
from desktop.edits.briefings import add_briefing, delete_briefings
from desktop.jobs.compose_preview import Preview, compose_preview, owners_of, sections_of
from desktop.session import Session
from exports.briefing_content import Briefing, CountSentence, Prose, Quotations, Section

DAY = date(2026, 6, 1)
B = BriefingId("b")


def section(key: str, kind: str, heading: str = "", prose: str = "") -> BriefingSection:
    return BriefingSection(SectionId(key), B, kind, heading, prose=prose)


def result_of(session: Session, briefing_id: BriefingId) -> Preview:
    return ended(compose_preview(session.project.path, briefing_id, today=DAY))


def test_the_project_is_read_while_it_is_open_for_writing(session: Session) -> None:
    made = BriefingId("01890000-0000-7000-8000-000000000001")
    session.perform("New", add_briefing, title="Ferries", briefing_id=made)

    preview = result_of(session, made)

    assert preview.briefing is not None
    assert (preview.briefing.title, preview.briefing.dated_on) == ("Ferries", "2026-06-01")
    assert len(sections_of(preview)) == len(preview.briefing.sections)


def test_a_briefing_that_was_deleted_meanwhile_is_none(session: Session) -> None:
    made = BriefingId("01890000-0000-7000-8000-000000000001")
    session.perform("New", add_briefing, title="Ferries", briefing_id=made)
    session.perform("Delete", delete_briefings, (made,))

    assert result_of(session, made) == Preview(made, None)


def test_a_section_without_a_heading_keeps_its_blocks_under_the_one_above() -> None:
    outline = (
        section("s1", "prose", "Issue", "One."),
        section("s2", "count"),
        section("s3", "prose", prose="Two."),
        section("s4", "prose", "Timing", "Three."),
    )
    briefing = Briefing(
        "F",
        sections=(
            Section("Issue", blocks=(Prose(("One.",)), CountSentence("s2", "Ten."), Prose(("Two.",))), key="s1"),
            Section("Timing", blocks=(Prose(("Three.",)),), key="s4"),
        ),
    )

    assert owners_of(briefing, outline) == (("s1", "s1", "s2", "s3"), ("s4", "s4"))


def test_quotations_grouped_under_headings_of_their_own_are_of_their_section() -> None:
    outline = (section("q", "quotes", "Said", "Before."), section("p", "prose", "Next"))
    quoted = Quotations(())
    briefing = Briefing(
        "F",
        sections=(
            Section("Said", blocks=(Prose(("Before.", "What the code means.")), quoted), key="q"),
            Section("Fares", 2, (quoted,), key="group"),
            Section("Boats", 2, (Prose(("Meaning.",)), quoted), key="other"),
            Section("Next", key="p"),
        ),
    )

    assert owners_of(briefing, outline) == (("q", "q", "q"), ("q", "q"), ("q", "q", "q"), ("p",))


def test_two_sections_of_quotations_under_one_heading_are_told_apart() -> None:
    outline = (section("h", "heading", "Said"), section("q1", "quotes"), section("q2", "quotes"))
    briefing = Briefing("F", sections=(Section("Said", blocks=(Quotations(()), Quotations(())), key="h"),))

    assert owners_of(briefing, outline) == (("h", "q1", "q2"),)


def test_what_the_outline_does_not_have_is_nobodys() -> None:
    outline = (section("s1", "prose", "Issue", "One."),)
    briefing = Briefing(
        "F",
        sections=(
            Section("Issue", blocks=(Prose(("One.",)),), key="s1"),
            Section("Sources", blocks=(CountSentence("x", "Two."),), key="made"),
        ),
    )

    assert owners_of(briefing, outline) == (("s1", "s1"), ("", ""))
    assert owners_of(replace(briefing, sections=()), outline) == ()
