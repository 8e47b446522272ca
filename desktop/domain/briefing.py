"""A saved briefing: its facts, its outline of sections, and the extracts that were handled by hand in a section.

An outline is a flat list in order; a section of a deeper level belongs to the last one above it of a higher level.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.ids import BriefingId, CodingId, SectionId

SECTION_KINDS = (
    "heading", "prose", "quotes", "positions", "figures", "matrix", "count", "chart", "sources", "annex",
)  # fmt: skip
"""What a section shows under its heading. An annex begins on a page of its own; deeper sections belong to it."""
SOURCES_MODES = ("footnote", "endnote", "annex")
"""Where sources are cited: notes at the foot of the page, notes at the end, or numbers of a table of sources."""
DEEPEST_LEVEL = 6


@dataclass(frozen=True, slots=True)
class SavedBriefing:
    """A briefing that the project keeps. Dates are partial ISO 8601; ``dated_on`` None is the day of writing.

    ``template`` names a shipped template, or the file whose bytes are kept under ``template_sha256``; empty: the look
    of the program. ``preset`` is the key of the preset that it was made from, or empty.
    """

    id: BriefingId
    title: str
    preset: str = ""
    template: str = ""
    template_sha256: bytes | None = None
    addressed_to: str = ""
    sent_from: str = ""
    copied_to: str = ""
    dated_on: str | None = None
    due_on: str | None = None
    sources: str = "footnote"
    sort_key: str = ""


@dataclass(frozen=True, slots=True)
class BriefingSection:
    """One section of an outline. ``prose`` is what the author wrote, a paragraph on each line that is not empty.

    ``hint`` says what is to be written where nothing is; it is shown in the window and never written to a file.
    ``query`` is JSON text; section_query.py reads and writes it. Levels count from 1.
    """

    id: SectionId
    briefing_id: BriefingId
    kind: str
    heading: str = ""
    level: int = 1
    prose: str = ""
    hint: str = ""
    query: str = "{}"
    sort_key: str = ""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The author's paragraphs."""
        return paragraphs_of(self.prose)


@dataclass(frozen=True, slots=True)
class BriefingItem:
    """An extract that was put into a section, placed, tidied or left out by hand.

    ``put_in``: it stands there whatever the section's query finds. ``sort_key`` is empty where it was not placed.
    ``tidied`` is empty where it is quoted word for word; see tidying.py for what else it may be.
    """

    section_id: SectionId
    coding_id: CodingId
    put_in: bool = False
    sort_key: str = ""
    tidied: str = ""
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """A section to be made, as presets list them."""

    kind: str
    heading: str = ""
    level: int = 1
    prose: str = ""
    hint: str = ""
    query: str = "{}"


def paragraphs_of(prose: str) -> tuple[str, ...]:
    """The paragraphs of a prose: its lines that are not empty."""
    return tuple(line.strip() for line in prose.splitlines() if line.strip())


def with_subsections(sections: Sequence[BriefingSection], section_id: SectionId) -> tuple[BriefingSection, ...]:
    """A section and all that belong to it: those behind it of a deeper level, up to the next that is not.

    Args:
        sections: an outline in order.

    Returns:
        Nothing if the outline has no such section.
    """
    found: list[BriefingSection] = []
    for section in sections:
        if found and section.level <= found[0].level:
            break
        if found or section.id == section_id:
            found.append(section)
    return tuple(found)
