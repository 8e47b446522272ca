"""Headings that have nothing under them are told before a briefing goes out."""

from desktop.briefings.unwritten import unwritten
from desktop.domain.briefing import SectionDraft
from tests.desktop.briefings.conftest import Desk


def test_headings_without_prose_and_deeper_sections_are_told_in_order(coded: Desk) -> None:
    saved = coded.briefing(
        SectionDraft("prose", "Issue", hint="Say what is to be decided."),
        SectionDraft("prose", "Timing", prose="By May.", hint="Say when."),
        SectionDraft("heading", "Considerations"),
        SectionDraft("prose", "Risks", level=2),
        SectionDraft("prose", "", hint="A word before the quotations."),
        SectionDraft("quotes", "Said"),
        SectionDraft("heading", "Contact"),
    )

    assert unwritten(coded.project, saved) == ("Issue", "Risks", "Contact")
