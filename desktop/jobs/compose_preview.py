"""Composes a saved briefing for the window to show, with a reader of its own, so that typing is never held up."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.briefing_errors import UnknownBriefing
from desktop.briefings.compose import compose
from desktop.domain.briefing import BriefingSection
from desktop.domain.ids import BriefingId
from desktop.domain.progress import Progress
from desktop.store import briefings
from desktop.store.project_file import open_project
from exports.briefing_content import Block, Briefing, Prose, Quotations, Section


@dataclass(frozen=True, slots=True)
class Preview:
    """A briefing as it reads now, and where it comes from.

    Attributes:
        briefing: None where it was deleted meanwhile.
        owners: for each of its sections the ids of the outline's sections: that of the heading, then of each block.
    """

    briefing_id: BriefingId
    briefing: Briefing | None
    owners: tuple[tuple[str, ...], ...] = ()


def compose_preview(project_path: Path, briefing_id: BriefingId, *, today: date) -> Generator[Progress, None, Preview]:
    """Read the project and compose.

    Args:
        today: dates a briefing that has no date of its own.

    Yields:
        One step, before it begins. Returns the preview.

    Raises:
        UserError: if the project cannot be opened.
    """
    yield Progress(0, 0, "Reading the project")
    with open_project(project_path, write=False) as project:
        try:
            briefing = compose(project, today=today, briefing_id=briefing_id)
            outline = briefings.sections(project, briefing_id)
        except UnknownBriefing:
            return Preview(briefing_id, None)
    return Preview(briefing_id, briefing, owners_of(briefing, outline))


def owners_of(briefing: Briefing, outline: Sequence[BriefingSection]) -> tuple[tuple[str, ...], ...]:
    """Which section of the outline each heading and each block of a composed briefing is of.

    A section without a heading goes on under the one above it, and quotations may be grouped under headings of their
    own; so the blocks are met with the outline in order. What the outline does not have has the empty id.
    """
    place = {section.id: number for number, section in enumerate(outline)}
    at, found = -1, []
    for section in briefing.sections:
        if section.key in place:
            at = place[section.key]  # type: ignore[index]  # a key of the outline is a section's id
            heading = section.key
        else:
            heading = outline[at].id if at >= 0 and outline[at].kind == "quotes" else ""
        owners = [heading]
        taken: set[int] = set()
        for block in section.blocks:
            at = _met(block, outline, at, heading=heading, taken=taken)
            owners.append(outline[at].id if at >= 0 and heading else "")
        found.append(tuple(owners))
    return tuple(found)


def _met(block: Block, outline: Sequence[BriefingSection], at: int, *, heading: str, taken: set[int]) -> int:
    """The place in the outline of the section that a block is of, at or after a place; that place if none fits.

    Args:
        taken: those under this heading whose quotations were met; each has one block of them.
    """
    for number in range(max(at, 0), len(outline)):
        section = outline[number]
        if number > at and section.heading and section.id != heading:
            break  # it has a heading of its own
        key = getattr(block, "key", "")
        if key and key.partition(".")[0] == section.id:
            return number
        if isinstance(block, Prose) and block.paragraphs[: len(section.paragraphs)] == section.paragraphs != ():
            return number
        if isinstance(block, Quotations) and section.kind == "quotes" and number not in taken:
            taken.add(number)
            return number
    return at


def sections_of(preview: Preview) -> tuple[tuple[Section, tuple[str, ...]], ...]:
    """The composed sections, each with its owners."""
    if preview.briefing is None:
        return ()
    return tuple(zip(preview.briefing.sections, preview.owners, strict=True))
