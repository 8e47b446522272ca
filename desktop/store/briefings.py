"""Reading saved briefings: their facts, their outlines, and the extracts handled by hand."""

from collections.abc import Collection

from desktop.briefing_errors import BriefingRemoved, UnknownBriefing, UnknownSection
from desktop.domain.briefing import BriefingItem, BriefingSection, SavedBriefing
from desktop.domain.ids import BriefingId, CodingId, SectionId, derived_id
from desktop.store.project_file import ProjectFile

_BRIEFING = (
    "SELECT id, title, preset, template, template_sha256, addressed_to, sent_from, copied_to, dated_on, due_on, "
    "sources, sort_key FROM briefing WHERE deleted_hlc IS NULL"
)
_SECTION = (
    "SELECT id, briefing_id, kind, heading, level, prose, hint, query, sort_key FROM briefing_section "
    "WHERE deleted_hlc IS NULL"
)


def item_id(section_id: SectionId, coding_id: CodingId) -> str:
    """The one row for an extract in a section, on every machine."""
    return derived_id("briefing_item", section_id, coding_id)


def all_briefings(project: ProjectFile) -> tuple[SavedBriefing, ...]:
    """Every briefing, in the order of the list; those that were made first before later ones."""
    return tuple(SavedBriefing(*row) for row in project.query(f"{_BRIEFING} ORDER BY sort_key, created_hlc, id"))


def get(project: ProjectFile, briefing_id: BriefingId) -> SavedBriefing:
    """The briefing of an id.

    Raises:
        BriefingRemoved: it was removed, or never was; an UnknownBriefing.
    """
    rows = project.query(f"{_BRIEFING} AND id = ?", (briefing_id,))
    if not rows:
        raise BriefingRemoved()
    return SavedBriefing(*rows[0])


def find(project: ProjectFile, name: str) -> SavedBriefing:
    """The briefing of an id or title, case and spaces aside; of one title twice the first in the list.

    Raises:
        UnknownBriefing: there is none.
    """
    wanted = _plain(name)
    briefings = all_briefings(project)
    for briefing in briefings:
        if briefing.id == name.strip():
            return briefing
    for briefing in briefings:
        if _plain(briefing.title) == wanted:
            return briefing
    raise UnknownBriefing(name)


def sections(project: ProjectFile, briefing_id: BriefingId) -> tuple[BriefingSection, ...]:
    """The outline of a briefing, in order."""
    rows = project.query(f"{_SECTION} AND briefing_id = ? ORDER BY sort_key, created_hlc, id", (briefing_id,))
    return tuple(BriefingSection(*row) for row in rows)


def section(project: ProjectFile, section_id: SectionId) -> BriefingSection:
    """The section of an id.

    Raises:
        UnknownSection: it was removed, or never was.
    """
    rows = project.query(f"{_SECTION} AND id = ?", (section_id,))
    if not rows:
        raise UnknownSection()
    return BriefingSection(*rows[0])


def items(project: ProjectFile, section_id: SectionId) -> tuple[BriefingItem, ...]:
    """The extracts of one section that were handled by hand: those that were placed in their order, then the rest."""
    return _items(project, "i.section_id = ?", section_id)


def items_of_briefing(project: ProjectFile, briefing_id: BriefingId) -> dict[SectionId, tuple[BriefingItem, ...]]:
    """The same for every section of a briefing in one query; sections without any are missing."""
    found: dict[SectionId, tuple[BriefingItem, ...]] = {}
    where = "i.section_id IN (SELECT id FROM briefing_section WHERE briefing_id = ? AND deleted_hlc IS NULL)"
    for item in _items(project, where, briefing_id):
        found[item.section_id] = (*found.get(item.section_id, ()), item)
    return found


def sections_with(project: ProjectFile, coding_ids: Collection[CodingId]) -> dict[CodingId, tuple[SectionId, ...]]:
    """The sections that each of some codings was put into by hand and not left out of; others are missing."""
    found: dict[CodingId, tuple[SectionId, ...]] = {}
    for coding_id in coding_ids:
        kept = [item for item in _items(project, "i.coding_id = ?", coding_id) if item.put_in and not item.left_out]
        if kept:
            found[coding_id] = tuple(item.section_id for item in kept)
    return found


def _items(project: ProjectFile, where: str, *parameters: object) -> tuple[BriefingItem, ...]:
    rows = project.query(
        "SELECT i.section_id, i.coding_id, i.put_in, i.sort_key, i.tidied, i.left_out FROM briefing_item i "
        f"WHERE i.deleted_hlc IS NULL AND {where} ORDER BY i.sort_key = '', i.sort_key, i.created_hlc, i.id",
        parameters,
    )
    return tuple(
        BriefingItem(section_id, coding_id, bool(put_in), sort_key, tidied, bool(left_out))
        for section_id, coding_id, put_in, sort_key, tidied, left_out in rows
    )


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()
