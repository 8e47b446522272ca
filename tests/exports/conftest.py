"""Briefings to write: one as a ministry would send it, all of it invented, and one with nothing coded."""

import dataclasses
import uuid
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from exports import briefing_word
from exports.briefing_content import (  # fmt: skip
    Briefing,
    CodebookTable,
    PositionRow,
    PositionTable,
    Prose,
    Quotations,
    Section,
    SourceTable,
)
from exports.content import Citation, CodebookEntry, Extract, Note, Source

SOURCES = tuple(
    Source(title, byline, publisher, published_on, kind)
    for title, byline, publisher, published_on, kind in (
        ("Response to the consultation on the fare cap", "Rural Councils’ Forum", "", "2026-04-02", "response"),
        ("Buses that come: what villages need after six o’clock", "Market Towns Network", "", "2026-05-11", "report"),
        (
            "Open letter to the Minister for Transport",
            "Thirty-one parish clerks",
            "Valley Gazette",
            "2026-03",
            "letter",
        ),
        ("Franchising: the cost of certainty", "Bus Operators’ League", "", "2026-04-19", "response"),
        ("Last bus at ten past five", "Ines Okafor", "Valley Gazette", "2026-02-27", "article"),
        ("Minutes of the transport working group", "", "Hillmoor District", "2026-01-14", "minutes"),
        ("Speech to the annual conference", "Daniel Brannagh", "Drivers’ Union", "2025-11-08", "speech"),
        ("Getting to college: a survey of 1,204 students", "Youth Council", "", "2026-05", "poll"),
        ("Statement on concessionary travel", "Older Travellers’ Alliance", "", "2026-03-30", "release"),
        ("رسالة إلى لجنة النقل", "جمعية سائقي الحافلات", "", "2026-04-07", "letter"),
        ("Rural transport: a white paper", "", "Ministry of Transport", "2025-10", "report"),
        ("Who pays for the empty seat?", "Prof. Ruth Vance", "Northern Policy Review", "2026-01", "article"),
    )
) + tuple(
    Source(f"Response no. {number} to the call for evidence", f"Respondent {number}", "", "2026-04-30", "response")
    for number in range(101, 114)
)

PASSAGES = (
    "We can live with the cap for as long as somebody other than the council tax payer stands behind it.",
    "Seven in ten of the journeys that we lost were to work, to college or to a surgery; none of them was a luxury.",
    "Franchising gives an authority the network it can afford, which is not the network that it has promised.",
    "The Forum asks the Minister:\n• to extend the cap until the review reports;\n• to guarantee an hourly service "
    "between market towns from six in the morning until ten at night;\n• to publish, route by route, what each service "
    "costs and who uses it.",
    "Our members do not object to later services. They object to later services on the same shift, with the same "
    "break, for the same money. If the evening timetable is to come back, the roster has to be agreed first, in "
    "writing, depot by depot. We have seen what happens when it is not: three drivers in five left within a year, and "
    "the buses stood in the yard with nobody to take them out. That is not a threat, it is what the figures of the "
    "operators themselves show.",
    "Late buses? We would settle for a bus. 🚌👩🏽‍🦽 The 14 has not stopped here since May.",
    "It is a matter of people who cannot drive.",
    "نطلب من الوزارة أن تضمن حافلة كل ساعة، وأن تنشر كلفة كل خط (بما فيها خط 14) قبل نهاية السنة.",
    "They told us:\n\n“You should have bought a car.”\n\nNobody in the room laughed, and the clerk wrote it down.",
    "Hours\tMonday to Friday\tSaturday\n06–09\t2 an hour\t1 an hour\n18–22\tnone\tnone",
    "The line runs from Lłandewi past Café Zoë — naïve, perhaps, to call it a line — and ends where the road does.",
)  # fmt: skip
SPEAKERS = (
    "Rural Councils’ Forum",
    "Market Towns Network",
    "Bus Operators’ League",
    "Drivers’ Union",
    "",
    "Youth Council",
)
STANCES = ("support", "conditional", "oppose", None, "mixed", "neutral", "unclear")
THEMES = (
    ("The fare cap", "Views on the cap on single fares: keeping it, its level, who pays for it.", ()),
    ("Evening and Sunday services", "What is said of services after six o’clock and on Sundays.",
     ("Shifts and rosters", "Last connections")),
    ("Franchising", "Whether authorities should plan the network and let contracts for it.",
     ("Powers", "Cost and risk")),
    ("Access", "Travel of people who cannot drive, of any age, and what stands in their way.", ("Concessions",)),
    ("Data and openness", "Asks to publish costs, use and punctuality of each route.", ()),
    ("How the debate is led", "Words and figures of speech by which the question is framed.", ()),
)  # fmt: skip


SUMMARY = (
    "Nine bodies have taken a position on the review. Seven of nine support wider franchising powers or have "
    "not ruled them out; the operators’ trade body is the only one to oppose both franchising and the pass.",
    "All but one of those who mention the fare cap want it to outlive December. They differ on who pays.",
)


def _extract(index: int, code: str) -> Extract:
    source = SOURCES[(index * 5) % len(SOURCES)] if index % 11 != 7 else SOURCES[9]
    text = PASSAGES[index % len(PASSAGES)]
    actor = SPEAKERS[index % len(SPEAKERS)] if index % 11 != 7 else ""
    place = f"p. {index % 9 + 1}" if index % 2 else f"para {index % 30 + 1}"
    citation = Citation(source.title, source.byline, actor, source.publisher, source.published_on, place)
    notes = (
        (Note("Same ask as in the letter of the parish clerks; check the date.", "Anna Brandt"),)
        if index % 6 == 0
        else ()
    )
    return Extract(
        str(uuid.UUID(int=0x0190_5C3E_0000_7000_8000_0000_0000_0000 + index)), text, citation, source.title,
        f"d{index % 25}", code, 10, 10 + len(text), "Anna Brandt", actor, STANCES[index % len(STANCES)], notes,
    )  # fmt: skip


def _sections() -> tuple[Section, ...]:
    found: list[Section] = []
    index = 0
    for theme, definition, parts in THEMES:
        counts = [(theme, 1, definition, 4)] + [(part, 2, f"Passages on {part.lower()}.", 4) for part in parts]
        for heading, level, meaning, count in counts:
            extracts = tuple(_extract(index + offset, heading) for offset in range(count))
            index += count
            said = (f"{count} passages from {count} documents, by three actors.",) if level == 1 else ()
            found.append(Section(heading, level, (Prose((meaning, *said)), Quotations(extracts)), key=heading))
    return tuple(found)


def _codebook() -> tuple[CodebookEntry, ...]:
    entries = []
    for theme, definition, parts in THEMES:
        entries.append(CodebookEntry(theme, theme, 1, "issue", "blue", definition, "A view on it is expressed.", "", 4))
        for part in (*parts, "Figures quoted", "Other"):
            path = f"{theme} > {part}"
            entries.append(
                CodebookEntry(path, part, 2, "theme", "", f"Passages on {part.lower()}.", "", "Mere mentions.", 2)
            )
    return tuple(entries)


def full_briefing() -> Briefing:
    """The briefing with everything in it."""
    issues = (
        "Keep the fare cap",
        "Hourly evening buses",
        "Franchising powers",
        "Publish route costs",
        "Sunday services",
    )
    rows = tuple(
        PositionRow(
            actor, tuple((STANCES[(row + column) % 7], (row * column) % 5 + 1) for column in range(len(issues)))
        )
        for row, actor in enumerate((*filter(None, SPEAKERS), "Older Travellers’ Alliance", "Ministry of Transport"))
    )
    rows = tuple(
        PositionRow(row.actor, tuple((stance, count if stance else 0) for stance, count in row.cells)) for row in rows
    )
    sources = tuple(dataclasses.replace(source, extracts=number % 4) for number, source in enumerate(SOURCES))
    return Briefing(
        title="Rural buses: who wants what",
        question="What do councils, operators, staff and passengers ask of the review of rural bus services?",
        author="Anna Brandt, Transport Analysis",
        dated_on="2026-06-17",
        marking="Official-Sensitive",
        handling="For the Minister’s office and the review team only. Not for onward circulation.",
        language="en-GB",
        project_key="0190b1a0-0000-7000-8000-000000000001",
        exported_at="2026-06-17T09:30:00Z",
        sections=(
            Section("Summary", blocks=(Prose(SUMMARY),)),
            Section("Positions", blocks=(PositionTable("positions", issues, rows),)),
            *_sections(),
            Section("Sources", blocks=(SourceTable("sources", sources),)),
            Section("Codebook", blocks=(CodebookTable("codebook", _codebook()),), is_annex=True),
        ),
        left_out=("Three passages of Respondent 107 are not quoted: the respondent did not agree to publication.",),
    )  # fmt: skip


@pytest.fixture
def briefing() -> Briefing:
    return full_briefing()


@pytest.fixture
def bare_briefing() -> Briefing:
    return Briefing(title="Rural buses: who wants what", author="Anna Brandt", dated_on="2026-06-17")


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def own_entries(path: Path) -> list[etree._Element]:
    """The entries of the briefing's own part, wherever the template has put it."""
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if name.startswith("customXml/item")]
        roots = [etree.fromstring(package.read(name)) for name in names]
    return [entry for root in roots for entry in root.iter("{urn:glossator:briefing:1}extract")]


def quotations_in(path: Path) -> dict[str, str]:
    """The words of every extract in a Word file, by key: an independent reader, of the standard library and lxml.

    The text of the content controls tagged ``bx:<key>`` and ``bx:<key>/2`` ..., tabs and breaks as such, a newline
    between controls.
    """
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    extracts = {entry.get("id") for entry in own_entries(path) if entry.get("kind") == "extract"}
    found: dict[str, list[str]] = {}
    for control in body.iter(f"{W}sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag")
        if tag is None or not tag.get(f"{W}val", "").startswith("bx:"):
            continue
        words = ""
        for piece in control.find(f"{W}sdtContent").iter(f"{W}t", f"{W}tab", f"{W}br"):
            words += {f"{W}tab": "\t", f"{W}br": "\n"}.get(piece.tag) or piece.text or ""
        found.setdefault(tag.get(f"{W}val")[3:].partition("/")[0], []).append(words)
    return {key: "\n".join(parts) for key, parts in found.items() if key in extracts}


@pytest.fixture
def written(briefing: Briefing, tmp_path: Path) -> Path:
    """The full briefing as a Word file."""
    path = tmp_path / "briefing.docx"
    for _ in briefing_word.write(briefing, path):
        pass
    return path


@pytest.fixture
def read_quotations() -> Callable[[Path], dict[str, str]]:
    return quotations_in
