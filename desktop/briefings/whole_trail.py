"""The trail as an annex to any briefing, and of every quotation of every briefing for a data file.

Both go by the keys that the Word file has its extracts under, so that a paragraph in Word can be traced.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from desktop.analysis.trail import CodingTrail
from desktop.briefings.compose import compose
from desktop.briefings.material import Evidence, Material
from desktop.briefings.trail import permitted, trail_rows
from desktop.store import briefings
from desktop.store.project_file import ProjectFile
from exports.briefing_content import Briefing, Section, TrailTable
from exports.trail_content import TrailEntry, TrailEvent

TRAIL_KEY = "trail"
HEADING = "Where each passage comes from"
Placement = tuple[str, str, str]


def with_trail(project: ProjectFile, briefing: Briefing) -> Briefing:
    """The briefing with its trail as an annex; as it is where it has one, or nothing to tell of."""
    blocks = (block for section in briefing.sections for block in section.blocks)
    if any(isinstance(block, TrailTable) for block in blocks):
        return briefing
    placed = [(section.heading, extract) for section in briefing.sections for extract in section.extracts]
    rows = trail_rows(placed, Material(project))
    if not rows:
        return briefing
    annex = Section(HEADING, blocks=(TrailTable(TRAIL_KEY, rows),), is_annex=True, key=TRAIL_KEY)
    return replace(briefing, sections=(*briefing.sections, annex))


def trail_entries(project: ProjectFile, *, today: date) -> tuple[TrailEntry, ...]:
    """The trail of every coding that may be quoted, in document order, with where its words are quoted.

    The number of queries grows with the saved briefings, not with the codings.
    """
    material = Material(project)
    quotable = material.quotable
    found = material.trails({coding.id for evidence in quotable for coding in evidence.codings})
    placements = _placements(project, today)
    return tuple(
        _entry(evidence, found[coding.id], material, placements.get(evidence.extract.key, []))
        for evidence in quotable
        for coding in evidence.codings
        if coding.id in found
    )


def _placements(project: ProjectFile, today: date) -> dict[str, list[Placement]]:
    """Where each extract is quoted, by the key of what it is made of."""
    found: dict[str, list[Placement]] = {}
    for name, briefing in _all_composed(project, today):
        for section in briefing.sections:
            for extract in section.extracts:
                found.setdefault(extract.origin, []).append((name, section.heading, extract.key))
    return found


def _all_composed(project: ProjectFile, today: date) -> Iterator[tuple[str, Briefing]]:
    yield "", compose(project, today=today)
    for saved in briefings.all_briefings(project):
        yield saved.title, compose(project, today=today, briefing_id=saved.id)


def _entry(evidence: Evidence, found: CodingTrail, material: Material, placements: Iterable[Placement]) -> TrailEntry:
    extract = evidence.extract
    code = material.codebook.get(evidence.coding.code_id)
    then = found.code_then
    return TrailEntry(
        extract.key,
        found.coding_id,
        extract.document,
        extract.document_id,
        extract.start,
        extract.end,
        extract.text,
        str(extract.citation),
        extract.code,
        found.coded_by,
        found.coded_at,
        found.given_by,
        found.given_at,
        found.entered_by,
        then.path,
        then.definition,
        then.include_when,
        then.exclude_when,
        code.definition if code is not None else "",
        tuple(placements),
        tuple(
            TrailEvent(step.at, step.by, step.what, step.was, step.now, step.decides)
            for step in (permitted(step, material) for step in found.steps)
        ),
    )
