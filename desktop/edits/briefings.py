"""Edits of saved briefings; those of their sections are in briefing_sections.py, of extracts in briefing_items.py."""

from collections.abc import Collection, Sequence

from desktop.domain.briefing import (
    SOURCES_MODES,
    SectionDraft,
)
from desktop.domain.change import FieldValue, RowChange
from desktop.domain.ids import BriefingId, SectionId, new_id
from desktop.domain.sort_key import key_between, keys_after
from desktop.edits.briefing_sections import new_section
from desktop.edits.values import date_or_none, differing, line, name, one_of
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
    drafted = (new_section(made, draft, key) for draft, key in zip(sections, keys, strict=True))
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


def _fact(fact: str, value: str | None) -> FieldValue:
    if fact not in FACTS:
        raise BadValue("fact of a briefing", fact, ", ".join(FACTS))
    text = line(value or "")
    if fact == "title":
        return name(text, "briefing")
    if fact == "sources":
        return one_of(text, SOURCES_MODES, "place of the sources")
    return date_or_none(text) if fact in ("dated_on", "due_on") else text
