"""Refreshing a file against a briefing, as the job does it, without a project."""

import dataclasses
import uuid
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from desktop.briefings.refresh_decisions import decide
from exports import briefing_word
from exports.briefing_content import Block, Briefing, Quotations
from exports.content import Extract
from exports.edited_briefing import EditedBriefing
from exports.refreshing import Choice, Decision

AT = "2026-07-01T08:00:00Z"


def key_of(index: int) -> str:
    """The key of the full briefing's extract of that number."""
    return str(uuid.UUID(int=0x0190_5C3E_0000_7000_8000_0000_0000_0000 + index))


def write(briefing: Briefing, path: Path) -> Path:
    """The briefing as a Word file."""
    for _ in briefing_word.write(briefing, path):
        pass
    return path


def refresh(
    path: Path,
    briefing: Briefing,
    *,
    out: Path | None = None,
    tracked: bool = False,
    choices: Mapping[str, Choice] | None = None,
) -> tuple[Decision, ...]:
    """Refresh a file, in place unless told otherwise."""
    edited = EditedBriefing(path)
    writer = edited.writer(briefing)
    places = edited.new_sections(writer)
    within = {key: section.within for key, section in places.items()}
    decisions = decide(edited.found, writer.blocks.values(), choices, within)
    content = edited.refreshed(decisions, writer, places, at=AT, tracked=tracked, marking=briefing.marking)
    edited.write(content, out or path)
    return decisions


def outcomes(decisions: Collection[Decision], *, but: str = "unchanged") -> dict[str, str]:
    """The outcomes by key, without those of blocks that nothing happened to; copies joined."""
    found: dict[str, str] = {}
    for each in decisions:
        if each.outcome != but:
            found[each.key] = f"{found[each.key]} {each.outcome}" if each.key in found else each.outcome
    return found


def with_extracts(briefing: Briefing, change: Callable[[Extract], Extract | None]) -> Briefing:
    """The briefing with each extract changed, or left out where the function gives none."""

    def block(old: Block) -> Block:
        if not isinstance(old, Quotations):
            return old
        return Quotations(tuple(new for each in old.extracts if (new := change(each)) is not None))

    sections = tuple(
        dataclasses.replace(section, blocks=tuple(block(each) for each in section.blocks))
        for section in briefing.sections
    )
    return dataclasses.replace(briefing, sections=sections)


def with_words(briefing: Briefing, words: Mapping[str, str]) -> Briefing:
    """The briefing with other words in some extracts; an empty text takes the extract away."""

    def change(extract: Extract) -> Extract | None:
        if extract.key not in words:
            return extract
        return dataclasses.replace(extract, text=words[extract.key]) if words[extract.key] else None

    return with_extracts(briefing, change)


def with_new(briefing: Briefing, new: Extract, *, section: int) -> Briefing:
    """The briefing with one more extract in the section of that number that has quotations."""
    numbers = [place for place, each in enumerate(briefing.sections) if each.extracts]
    sections = list(briefing.sections)
    chosen = sections[numbers[section]]
    blocks = tuple(
        Quotations((*block.extracts[:1], new, *block.extracts[1:])) if isinstance(block, Quotations) else block
        for block in chosen.blocks
    )
    sections[numbers[section]] = dataclasses.replace(chosen, blocks=blocks)
    return dataclasses.replace(briefing, sections=tuple(sections))
