"""Edits of the sections of a briefing's outline; what is done with extracts in one is in briefing_items.py."""

from collections.abc import Collection, Mapping, Sequence

from desktop.domain.briefing import DEEPEST_LEVEL, SECTION_KINDS, BriefingSection, SectionDraft, with_subsections
from desktop.domain.change import FieldValue, RowChange
from desktop.domain.ids import BriefingId, SectionId, new_id
from desktop.domain.sort_key import keys_after, keys_between
from desktop.edits.values import differing, line, one_of, prose
from desktop.errors import BadValue
from desktop.store import briefings
from desktop.store.dependents import deletions
from desktop.store.project_file import ProjectFile


def add_sections(
    project: ProjectFile, briefing_id: BriefingId, drafts: Sequence[SectionDraft], *, before: SectionId | None = None
) -> tuple[RowChange, ...]:
    """New sections of an outline.

    Args:
        before: the section that they are to stand before; None for the end.

    Returns:
        One change per new section in their order, behind those of sections that had to make room.

    Raises:
        UnknownBriefing: there is none.
        BadValue: a kind or level is none.
    """
    briefings.get(project, briefing_id)
    outline = briefings.sections(project, briefing_id)
    at = next((number for number, section in enumerate(outline) if section.id == before), len(outline))
    room, keys = _room(outline, at, len(drafts))
    drafted = (new_section(briefing_id, draft, key) for draft, key in zip(drafts, keys, strict=True))
    return (*room, *drafted)


def set_section(
    project: ProjectFile,
    section_id: SectionId,
    *,
    heading: str | None = None,
    prose: str | None = None,
    kind: str | None = None,
    level: int | None = None,
    query: str | None = None,
) -> tuple[RowChange, ...]:
    """Change what a section says, shows or asks; what is None stays.

    Args:
        query: JSON text, as ``desktop/domain/section_query.py`` writes it.

    Raises:
        UnknownSection: it was removed.
        BadValue: the kind or level is none.
    """
    section = briefings.section(project, section_id)
    new: dict[str, FieldValue] = {}
    if heading is not None:
        new["heading"] = line(heading)
    if prose is not None:
        new["prose"] = _prose(prose)
    if kind is not None:
        new["kind"] = one_of(kind, SECTION_KINDS, "kind of section")
    if level is not None:
        new["level"] = _level(level)
    if query is not None:
        new["query"] = query
    return differing("briefing_section", section_id, old=_words(section), new=new)


def delete_sections(project: ProjectFile, section_ids: Collection[SectionId]) -> tuple[RowChange, ...]:
    """Remove sections with the extracts put into them; one undo brings all of it back.

    Raises:
        UnknownSection: one of them was removed already.
    """
    for section_id in section_ids:
        briefings.section(project, section_id)
    return deletions(project, [("briefing_section", section_id) for section_id in section_ids])


def move_section(
    project: ProjectFile, section_id: SectionId, *, before: SectionId | None = None
) -> tuple[RowChange, ...]:
    """Put a section, with all that belong to it, elsewhere in its outline.

    Args:
        before: the section that it is to stand before; None for the end. One that belongs to it changes nothing.

    Raises:
        UnknownSection: it was removed.
    """
    section = briefings.section(project, section_id)
    outline = briefings.sections(project, section.briefing_id)
    moving = with_subsections(outline, section_id)
    if any(each.id == before for each in moving):
        return ()
    staying = [each for each in outline if each not in moving]
    at = next((number for number, each in enumerate(staying) if each.id == before), len(staying))
    if [*staying[:at], *moving, *staying[at:]] == list(outline):
        return ()
    room, keys = _room(staying, at, len(moving))
    placed = (RowChange("briefing_section", s.id, {"sort_key": k}) for s, k in zip(moving, keys, strict=True))
    return (*room, *placed)


def shift_level(project: ProjectFile, section_id: SectionId, *, by: int) -> tuple[RowChange, ...]:
    """Move a section, with all that belong to it, deeper or higher in the tree of headings; it keeps its place.

    Args:
        by: 1 for a level deeper, -1 for one higher.

    Returns:
        Nothing where it is at the top or would be below the deepest level already.

    Raises:
        UnknownSection: it was removed.
    """
    section = briefings.section(project, section_id)
    moving = with_subsections(briefings.sections(project, section.briefing_id), section_id)
    if not all(1 <= each.level + by <= DEEPEST_LEVEL for each in moving):
        return ()
    return tuple(RowChange("briefing_section", each.id, {"level": each.level + by}) for each in moving if by)


def new_section(briefing_id: BriefingId, draft: SectionDraft, key: str) -> RowChange:
    """The change that makes a section.

    Args:
        key: its place in the outline.

    Raises:
        BadValue: a kind or level is none.
    """
    fields: dict[str, FieldValue] = {
        "briefing_id": briefing_id,
        "kind": one_of(draft.kind, SECTION_KINDS, "kind of section"),
        "level": _level(draft.level),
        "sort_key": key,
        "heading": line(draft.heading),
    }
    written: Mapping[str, str] = {"prose": _prose(draft.prose), "hint": line(draft.hint), "query": draft.query}
    return RowChange(
        "briefing_section", new_id(), {**fields, **{k: v for k, v in written.items() if v not in ("", "{}")}}
    )


def _room(outline: Sequence[BriefingSection], at: int, count: int) -> tuple[tuple[RowChange, ...], tuple[str, ...]]:
    """Keys for so many sections at a place of an outline, and the changes that make room where neighbours share one."""
    low = outline[at - 1].sort_key if at else ""
    high = outline[at].sort_key if at < len(outline) else None
    if high is None or low < high:
        return (), keys_between(low, high, count)
    keys = keys_after("", len(outline) + count)  # as after a merge: all of them get new ones
    others = zip(outline, (*keys[:at], *keys[at + count :]), strict=True)
    return tuple(RowChange("briefing_section", s.id, {"sort_key": k}) for s, k in others), keys[at : at + count]


def _words(section: BriefingSection) -> dict[str, FieldValue]:
    return {
        "heading": section.heading, "prose": section.prose, "kind": section.kind, "level": section.level,
        "query": section.query,
    }  # fmt: skip


def _prose(text: str) -> str:
    return prose(text).replace("\r\n", "\n").replace("\r", "\n")


def _level(level: int) -> int:
    if not 1 <= level <= DEEPEST_LEVEL:
        raise BadValue("level of a heading", str(level), f"1 to {DEEPEST_LEVEL}")
    return level
