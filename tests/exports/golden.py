"""Three briefings as they are really sent, all of it invented: a submission, a summary of responses, a policy brief."""

import uuid

from exports.briefing_content import (
    Briefing,
    Chart,
    CodebookTable,
    CountSentence,
    Matrix,
    MatrixRow,
    PositionRow,
    PositionTable,
    Prose,
    QuantityWords,
    Quotations,
    Section,
    Series,
    SourceTable,
    TrailRow,
    TrailTable,
)
from exports.content import Citation, CodebookEntry, Extract, Note, Source

FERRY = Source("Letter on the winter timetable", "Island Traders’ Guild", "", "2026-09-14", "letter", 2)
WARDENS = Source("Response to the harbour review", "Harbour Wardens’ Union", "", "2026-09-02", "response", 2)
CLINIC = Source(
    "What a cancelled boat costs a clinic", "Dr Maren Oyelaran", "Northern Tide", "2026-08-21", "article", 1
)
OWNERS = Source("Statement on berth fees", "Small Boats Federation", "", "2026-09", "release", 1)
COUNCIL = Source("Resolution 41", "", "Skerry Islands Council", "2026-07-30", "minutes", 1)
SOURCES = (FERRY, WARDENS, CLINIC, OWNERS, COUNCIL)
PROJECT = "0190b1a0-0000-7000-8000-0000000000f1"
STANCES = ("support", "conditional", "neutral", "oppose", "mixed", "unclear")


def key(number: int) -> str:
    """An opaque key, a GUID as the program has them."""
    return str(uuid.UUID(int=0x0190_6D00_0000_7000_8000_0000_0000_0000 + number))


def extract(number: int, text: str, source: Source, place: str, *, stance: str | None = None, tidied: str = "",
            actor: str = "", note: str = "") -> Extract:  # fmt: skip
    """A quotation of one of the invented sources."""
    who = actor or source.byline
    citation = Citation(source.title, source.byline, who, source.publisher, source.published_on, place)
    notes = (Note(note, "Ines Halloran"),) if note else ()
    return Extract(key(number), text, citation, source.title, f"d{number}", "Harbour", 0, len(text), "Ines Halloran",
                   who, stance, notes, tidied)  # fmt: skip


TRADERS = extract(1, "One boat in two is enough to keep the shelves filled, provided it is the same one in two.", FERRY,
                  "para 3", stance="conditional")  # fmt: skip
UNION = extract(
    2, "We will not crew a sailing that the forecast has already cancelled.", WARDENS, "p. 2", stance="oppose"
)
DOCTOR = extract(
    3,
    "In January we lost nine clinics to the weather, and, as everybody on the quay will tell you, four to the rota, "
    "which is to say that four need not have been lost.",
    CLINIC,
    "para 7",
    stance="support",
    tidied="In January we lost nine clinics to the weather, and [...] four to the rota, which is to say that four need "
    "not have been lost.",
)
BOATS = extract(4, "A fee that is the same for a dinghy and for a trawler is a fee for dinghies.", OWNERS, "p. 1",
                stance="oppose")  # fmt: skip
MOVED = extract(
    5,
    "The Council asks:\n• for a second crew from November;\n• for fees by length.",
    COUNCIL,
    "p. 4",
    stance="support",
    actor="Skerry Islands Council",
)
BIDS = extract(
    6, "Publish what each sailing costs and most of this argument is over.", WARDENS, "p. 5", stance="support"
)
ROAD = extract(7, "Freight that misses the Friday boat is sold on Monday, at Monday’s price.", FERRY, "para 9")


def submission() -> Briefing:
    """Two pages to a minister: issue, recommendation, timing, arguments, annex."""
    positions = PositionTable(
        key(101),
        ("Second winter crew", "Berth fees by length"),
        (
            PositionRow("Harbour Wardens’ Union", (("oppose", 2), (None, 0))),
            PositionRow("Island Traders’ Guild", (("conditional", 1), ("neutral", 1))),
            PositionRow("Skerry Islands Council", (("support", 1), ("support", 1))),
            PositionRow("Small Boats Federation", ((None, 0), ("oppose", 1))),
        ),
    )
    return Briefing(
        title="Winter sailings to the Skerries: a second crew",
        author="Ines Halloran",
        dated_on="2026-10-05",
        due_on="2026-10-12",
        addressed_to="Minister for Ports and Islands",
        sent_from="Islands Transport Team, Department of Ports",
        copied_to="Permanent Secretary; Director of Finance; Head of News; Special Advisers",
        marking="OFFICIAL-SENSITIVE",
        handling="Policy advice. Not to be shared outside the Department.",
        project_key=PROJECT,
        briefing_key=key(900),
        exported_at="2026-10-05T08:15:00Z",
        with_contents=False,
        sections=(
            Section("Issue", 1, (Prose(("Whether to pay for a second ferry crew from November, so that sailings "
                                        "are cancelled for weather only.",)),), key=key(801)),
            Section("Recommendation", 1, (
                Prose(("That you:",)),
                Prose(("agree to a second crew for one winter, reviewed in March;",
                       "note that the wardens’ union opposes it unless cancellation is left to the master;",
                       "decide whether berth fees are changed in the same order."), "list"),
            ), key=key(802)),
            Section("Timing", 1, (Prose(("Urgent. The winter timetable is printed on 16 October.",)),), key=key(803)),
            Section("What has been said", 1, (
                CountSentence(key(102), "Three of the four bodies that wrote to you speak of the crew; one opposes it "
                              "outright. {see:" + key(101) + "} sets out who stands where."),
                positions,
                Quotations((TRADERS, UNION)),
            ), key=key(804)),
            Section("Presentation", 2, (
                Prose(("A clinician has put the cost of the rota in public terms.",)), Quotations((DOCTOR,)),
            ), key=key(805)),
            Section("Sources", 1, (SourceTable(key(103), (FERRY, WARDENS, CLINIC)),), is_annex=True, key=key(806)),
        ),
        left_out=("1 passage is left out: “Minutes of the crew meeting” may not be quoted.",),
    )  # fmt: skip


def summary_of_responses() -> Briefing:
    """A summary of consultation responses: who answered, words for quantity, themes in order of weight, trail."""
    types = ("Residents", "Traders", "Boat owners", "Public bodies")
    return Briefing(
        title="Harbour review: summary of responses",
        question="What 214 respondents said of sailings, fees and the new breakwater",
        author="Harbour Review Team",
        dated_on="2026-11-02",
        marking="Official",
        project_key=PROJECT,
        briefing_key=key(901),
        exported_at="2026-11-02T10:00:00Z",
        sources_mode="annex",
        with_notes=True,
        sections=(
            Section("Who responded", 1, (
                CountSentence(key(111), "The review had 214 responses, of which 31 were copies of one campaign text.",
                              "all responses"),
                Matrix(key(112), "Responses by respondent type", "Respondent type", ("Responses", "Of them campaign"),
                       tuple(MatrixRow(name, cells) for name, cells in zip(
                           types, ((122, 24), (41, 7), (38, 0), (13, "none")), strict=True)), "214 responses"),
            ), key=key(811)),
            Section("How to read this summary", 1, (
                QuantityWords((("most", "more than half"), ("many", "a third to a half"),
                               ("some", "a tenth to a third"), ("a few", "fewer than a tenth")),
                              "those who speak of the theme"),
                Prose(("Respondents chose to answer: they do not stand for all islanders. Quotations illustrate.",)),
            ), key=key(812)),
            Section("Sailings in winter", 1, (
                CountSentence(key(113), "Most want a second crew; {see:" + key(114) + "} shows every theme.",
                              "147 responses"),
                Chart(key(114), "Responses by theme", ("Sailings in winter", "Berth fees", "Breakwater",
                                                       "Publishing costs and punctuality, route by route"),
                      (Series("Responses", (147, 96, 88, 12)),), "responses", "214 responses", corner="Theme"),
                Quotations((TRADERS, UNION, DOCTOR)),
            ), key=key(813)),
            Section("Crews", 2, (Quotations((extract(8, MOVED.text, COUNCIL, "p. 4", stance="support",
                                                     actor="Skerry Islands Council", note="Check the date."),)),),
                    key=key(814)),
            Section("Berth fees", 1, (
                Chart(key(115), "Stances on two issues", ("Second winter crew", "Fees by length"),
                      tuple(Series(stance.capitalize(), (count, other), stance) for stance, count, other in zip(
                          STANCES, (61, 22, 9, 40, 11, 4), (18, 7, 12, 52, 0, 7), strict=True)),
                      "responses", corner="Issue"),
                Quotations((BOATS,)),
            ), key=key(815)),
            Section("Codebook", 1, (CodebookTable(key(116), (
                CodebookEntry("Sailings", "Sailings", 1, "issue", "blue", "Whether and when boats run.", "A view is "
                              "expressed.", "", 4),
                CodebookEntry("Sailings > Crews", "Crews", 2, "theme", "", "Who works on board, and when.", "",
                              "Pay alone.", 1),
            )),), is_annex=True, key=key(816)),
            Section("Where passages come from", 1, (TrailTable(key(117), tuple(
                TrailRow(found.key, "Sailings in winter", found.text[:60], str(found.citation), "Sailings",
                         "Ines Halloran", "2026-10-20", "Whether and when boats run.", "Kept by Anna Reyes")
                for found in (TRADERS, UNION, DOCTOR))),), is_annex=True, key=key(817)),
        ),
    )  # fmt: skip


def policy_brief() -> Briefing:
    """Four pages for the public: findings first, nothing numbered, endnotes."""
    return Briefing(
        title="Four clinics lost to a rota: what one more crew would change",
        question="Policy brief",
        author="Northern Tide Research",
        dated_on="2026-11",
        language="en-GB",
        project_key=PROJECT,
        briefing_key=key(902),
        exported_at="2026-11-20T09:00:00Z",
        sources_mode="endnote",
        with_contents=False,
        with_numbers=False,
        sections=(
            Section("Key findings", 1, (
                Prose(("Weather is not what most islanders complain of.",
                       "A second crew costs less than the clinics that the rota cancels.",
                       "Nobody who wrote to the review objects to publishing what each sailing costs."), "list"),
            ), key=key(821)),
            Section("What people say", 1, (
                Prose(("Traders plan by the boat that is certain, not by the one that is frequent.",)),
                Quotations((ROAD, TRADERS)),
                Prose(("Among those who run the boats the word is caution.",)),
                Quotations((UNION, BIDS)),
            ), key=key(822)),
            Section("Where the money goes", 2, (
                Chart(key(121), "Sailings cancelled last winter, by reason", ("Weather", "Crew", "Repair"),
                      (Series("Sailings", (61, 34, 9)),), "sailings", corner="Reason"),
            ), key=key(823)),
        ),
    )  # fmt: skip


GOLDEN = {
    "submission": submission,
    "summary of responses": summary_of_responses,
    "policy brief": policy_brief,
}
