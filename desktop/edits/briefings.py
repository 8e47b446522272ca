"""Edits of saved briefings and of their outlines; what is done with extracts in a section is in briefing_items.py."""

from collections.abc import Collection, Mapping, Sequence

from desktop.domain.briefing import (
    DEEPEST_LEVEL,
    SECTION_KINDS,
    SOURCES_MODES,
    BriefingSection,
    SectionDraft,
    with_subsections,
)
from desktop.domain.change import FieldValue, RowChange
from desktop.domain.ids import BriefingId, SectionId, new_id
from desktop.domain.sort_key import key_between, keys_after, keys_between
from desktop.edits.values import date_or_none, differing, line, name, one_of, prose
from desktop.errors import BadValue
from desktop.store import briefings, content
from desktop.store.dependents import deletions
from desktop.store.project_file import ProjectFile

FACTS = ("title", "addressed_to", "sent_from", "copied_to", "dated_on", "due_on", "sources")
"""What ``set_briefing`` takes."""


def add_briefing(
    project: ProjectFile,
    *,
    title: str,
    sections: Sequence[SectionDraft] = (),
    preset: str = "",
    template: str = "",
    template_data: bytes | None = None,
    briefing_id: BriefingId | None = None,
    **facts: str | None,
) -> tuple[RowChange, ...]:
    """A new briefing with its outline, last in the list.

    Args:
        sections: what the outline begins with, as ``desktop/briefings/presets.py`` has them.
        preset: the key of the preset that they are of.
        template, template_data: what it is to look like; see ``set_template``.
        briefing_id: the id that it is to have, where its maker needs it beforehand.
        facts: see ``FACTS``.

    Returns:
        The change that makes the briefing, then one per section in their order.

    Raises:
        BadValue: the title is empty, or a fact or section is none.
    """
    made = briefing_id or BriefingId(new_id())
    last = max((briefing.sort_key for briefing in briefings.all_briefings(project)), default="")
    known: dict[str, FieldValue] = {fact: _fact(fact, value) for fact, value in facts.items()}
    fields: dict[str, FieldValue] = {
        "title": name(title, "briefing"), "preset": line(preset), "sort_key": key_between(last, None), **known,
    }  # fmt: skip
    if template:
        fields["template"] = _template(project, template, template_data)
    keys = keys_after("", len(sections))
    drafted = (_new_section(made, draft, key) for draft, key in zip(sections, keys, strict=True))
    return (RowChange("briefing", made, fields), *drafted)


def set_briefing(project: ProjectFile, briefing_id: BriefingId, **facts: str | None) -> tuple[RowChange, ...]:
    """Fill in title, addressee, sender, copy list, date, deadline, or where sources are cited; see ``FACTS``.

    Raises:
        UnknownBriefing: there is none.
        BadValue: no such fact, or a value that it does not allow.
    """
    briefing = briefings.get(project, briefing_id)
    new = {fact: _fact(fact, value) for fact, value in facts.items()}
    return differing("briefing", briefing_id, old={fact: getattr(briefing, fact) for fact in new}, new=new)


def set_template(
    project: ProjectFile, briefing_id: BriefingId, *, name: str, data: bytes | None = None
) -> tuple[RowChange, ...]:
    """Say what the Word file is to look like.

    Args:
        name: of a shipped template, or the file name of a house template; empty for the look of the program.
        data: the house template's bytes, which are kept in the project by the running transaction.

    Raises:
        UnknownBriefing: there is none.
    """
    briefing = briefings.get(project, briefing_id)
    template = _template(project, name, data)
    old = briefing.template_sha256.hex() if briefing.template_sha256 else None
    if (briefing.template, old) == (template["name"], template.get("sha256")):
        return ()
    return (RowChange("briefing", briefing_id, {"template": template}),)


def _template(project: ProjectFile, name: str, data: bytes | None) -> dict[str, str | int]:
    sha256 = content.add_blob(project, data) if data is not None else None
    return {"name": line(name), **({"sha256": sha256.hex()} if sha256 else {})}


def copy_briefing(
    project: ProjectFile, briefing_id: BriefingId, *, title: str, new_briefing_id: BriefingId | None = None
) -> tuple[RowChange, ...]:
    """Another briefing with the same facts, outline and hand-picked extracts, last in the list.

    Raises:
        UnknownBriefing: there is none.
        BadValue: the title is empty.
    """
    old = briefings.get(project, briefing_id)
    outline = briefings.sections(project, briefing_id)
    picked = briefings.items_of_briefing(project, briefing_id)
    facts = {fact: getattr(old, fact) for fact in FACTS if fact != "title"}
    drafts = [SectionDraft(s.kind, s.heading, s.level, s.prose, s.hint, s.query) for s in outline]
    made, *sections = add_briefing(
        project, title=title, sections=drafts, preset=old.preset, briefing_id=new_briefing_id, **facts
    )
    template: dict[str, str | int] = {"name": old.template}
    if old.template_sha256:
        template["sha256"] = old.template_sha256.hex()
    changes = [RowChange("briefing", made.row_id, {**made.fields, "template": template}), *sections]
    for section, copied in zip(outline, sections, strict=True):
        for item in picked.get(section.id, ()):
            fields: dict[str, FieldValue] = {
                "section_id": copied.row_id, "coding_id": item.coding_id, "put_in": int(item.put_in),
                "sort_key": item.sort_key, "tidied": item.tidied, "left_out": int(item.left_out),
            }  # fmt: skip
            row_id = briefings.item_id(SectionId(copied.row_id), item.coding_id)
            changes.append(RowChange("briefing_item", row_id, fields))
    return tuple(changes)


def delete_briefings(project: ProjectFile, briefing_ids: Collection[BriefingId]) -> tuple[RowChange, ...]:
    """Delete briefings with their outlines; codings stay. One undo brings all of it back.

    Raises:
        UnknownBriefing: one of them is none.
    """
    for briefing_id in briefing_ids:
        briefings.get(project, briefing_id)
    return deletions(project, [("briefing", briefing_id) for briefing_id in briefing_ids])


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
    drafted = (_new_section(briefing_id, draft, key) for draft, key in zip(drafts, keys, strict=True))
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


def _room(outline: Sequence[BriefingSection], at: int, count: int) -> tuple[tuple[RowChange, ...], tuple[str, ...]]:
    """Keys for so many sections at a place of an outline, and the changes that make room where neighbours share one."""
    low = outline[at - 1].sort_key if at else ""
    high = outline[at].sort_key if at < len(outline) else None
    if high is None or low < high:
        return (), keys_between(low, high, count)
    keys = keys_after("", len(outline) + count)  # as after a merge: all of them get new ones
    others = zip(outline, (*keys[:at], *keys[at + count :]), strict=True)
    return tuple(RowChange("briefing_section", s.id, {"sort_key": k}) for s, k in others), keys[at : at + count]


def _new_section(briefing_id: BriefingId, draft: SectionDraft, key: str) -> RowChange:
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


def _fact(fact: str, value: str | None) -> FieldValue:
    if fact not in FACTS:
        raise BadValue("fact of a briefing", fact, ", ".join(FACTS))
    text = line(value or "")
    if fact == "title":
        return name(text, "briefing")
    if fact == "sources":
        return one_of(text, SOURCES_MODES, "place of the sources")
    return date_or_none(text) if fact in ("dated_on", "due_on") else text
