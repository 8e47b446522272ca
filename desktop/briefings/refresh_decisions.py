"""Decides block by block what a refresh does with a briefing that somebody edited: word.md's table, row by row.

Nobody's words are ever overwritten: where the briefing and the project have both changed, the briefing's words stay
until somebody has chosen.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from exports.refreshing import Choice, Decision, FoundBlock, FoundBriefing, ProjectBlock, WrittenBlock, section_of

_TORN = "it is spread over paragraphs that hold other words, so it cannot be exchanged"
_GONE = "the project no longer has it, and it was edited in the briefing"
_UNKNOWN = "the briefing no longer says how it was written, so nobody knows who changed it"
_BOTH = "it was edited in the briefing, and it changed in the project"


def decide(
    found: FoundBriefing,
    project: Iterable[ProjectBlock],
    choices: Mapping[str, Choice] | None = None,
    new_sections: Mapping[str, str] | None = None,
) -> tuple[Decision, ...]:
    """A decision for every copy of a block in the file, then for those taken out by hand, then for new ones.

    Args:
        project: the blocks of the briefing as it would be written now, in order.
        choices: what somebody chose for single blocks, by key, in place of the rule.
        new_sections: sections that the file never had and has a place for, each with the new one that it stands under.
    """
    now = {block.key: block for block in project}
    choices = choices or {}
    copies: dict[str, int] = {}
    for block in found.blocks:
        copies[block.key] = copies.get(block.key, 0) + 1
    decisions = []
    for block in found.blocks:
        written, wanted = found.written.get(block.key), now.get(block.key)
        if written is not None or wanted is not None:
            base = _unchanged(block, written, wanted, copies[block.key])
            decisions.append(_present(base, block, written, wanted, choices.get(block.key)))
    decisions.extend(_absent(found, copies, now, choices, new_sections or {}))
    return tuple(decisions)


def _unchanged(block: FoundBlock, written: WrittenBlock | None, now: ProjectBlock | None, copies: int) -> Decision:
    """The decision on a copy that is there before anything is decided."""
    kind = now.kind if now else written.kind if written else "extract"
    was = None
    if written is not None and block.digits == written.digits:
        was = block.words
    elif written is not None and now is not None and now.digits == written.digits:
        was = now.words
    return Decision(
        block.key, kind, "unchanged", was, block.words, now.words if now else None, copy=block.copy, copies=copies
    )


def _present(
    base: Decision, block: FoundBlock, written: WrittenBlock | None, now: ProjectBlock | None, choice: Choice | None
) -> Decision:
    """What becomes of a copy that is there, of a block that the file or the project knows."""
    if now is None:
        return _uncoded(base, block, written, choice)
    if block.digits == now.digits:
        return _same_words(base, block, written, now, choice)
    return _other_words(base, block, written, now, choice)


def _uncoded(base: Decision, block: FoundBlock, written: WrittenBlock | None, choice: Choice | None) -> Decision:
    assert written is not None
    if not block.can_change:
        return replace(base, outcome="conflict", can_change=False, reason=_TORN)
    if block.digits == written.digits:
        if choice == "theirs":
            return replace(base, outcome="kept", reason="it was chosen to stay, though the project no longer has it")
        return replace(base, outcome="removed", removes=True)
    if choice == "project":
        return replace(base, outcome="removed", removes=True)
    if choice == "theirs":
        return replace(base, outcome="kept", settles=True)
    return replace(base, outcome="conflict", reason=_GONE)


def _same_words(
    base: Decision, block: FoundBlock, written: WrittenBlock | None, now: ProjectBlock, choice: Choice | None
) -> Decision:
    """The words agree; the source may not."""
    settles = written is not None and written.digits != now.digits
    if choice != "theirs" and written is not None and _source_changed(block, written, now):
        return replace(base, outcome="updated", rewrites_source=True, settles=True)
    return replace(base, settles=True) if settles else base


def _source_changed(block: FoundBlock, written: WrittenBlock, now: ProjectBlock) -> bool:
    """Whether the project names the source otherwise, and nobody has touched what the file says of it."""
    note = bool(written.note and now.note) and written.note != now.note and block.note == written.note
    line = bool(written.line and now.line) and written.line != now.line and block.line == written.line
    return note or line


def _other_words(
    base: Decision, block: FoundBlock, written: WrittenBlock | None, now: ProjectBlock, choice: Choice | None
) -> Decision:
    edited = written is None or block.digits != written.digits
    changed = written is None or now.digits != written.digits
    if not block.can_change and changed:
        return replace(base, outcome="conflict", can_change=False, reason=_TORN)
    if choice == "project" and block.can_change:
        return replace(base, outcome="updated", rewrites=True, rewrites_source=True, settles=True)
    if not edited:
        if choice == "theirs":
            return replace(base, outcome="kept", reason="it was chosen to stay as it is")
        return replace(base, outcome="updated", rewrites=True, rewrites_source=True, settles=True)
    if not changed:
        return replace(base, outcome="kept")
    if choice == "theirs":
        return replace(base, outcome="kept", settles=True)
    return replace(base, outcome="conflict", reason=_UNKNOWN if written is None else _BOTH)


def _absent(
    found: FoundBriefing,
    copies: Mapping[str, int],
    now: Mapping[str, ProjectBlock],
    choices: Mapping[str, Choice],
    new_sections: Mapping[str, str],
) -> Iterator[Decision]:
    """Blocks that the file does not show: taken out by hand, or new in the project."""
    sections = set(_sections_present(found, copies, now))
    for key, block in now.items():
        if key in copies:
            continue
        was_written = key in found.written
        base = Decision(key, block.kind, "deleted" if was_written else "unplaced", None, None, block.words)
        wanted = choices.get(key) == "project" if was_written else choices.get(key) != "theirs"
        within = new_sections.get(block.section)
        if wanted and not was_written and within is not None and (not within or within in sections):
            sections.add(block.section)  # its heading goes in with it
        if wanted and block.section in sections and found.has_map:
            yield replace(base, outcome="added", inserts=True, settles=True)
        elif was_written:
            yield replace(base, was=block.words if block.digits == found.written[key].digits else None)
        elif not found.has_map:
            yield replace(base, reason=_UNKNOWN)
        else:
            yield base


def moved_on(found: FoundBriefing, project: Iterable[ProjectBlock]) -> int:
    """How many blocks the project now has in another section than the one they stand in."""
    there = {block.key for block in found.blocks}
    return sum(
        block.key in there and section_of(found.written.get(block.key), block) != block.section for block in project
    )


def _sections_present(
    found: FoundBriefing, copies: Mapping[str, int], now: Mapping[str, ProjectBlock]
) -> frozenset[str]:
    """The sections of which at least one block is in the file."""
    return frozenset(section_of(found.written.get(key), now.get(key)) for key in copies) - {""}
