"""What a refresh knows and decides, in words that the project's side and the file's side share.

A block is an extract, a table, a chart or a counted sentence. Whoever changed it is told by three hashes: of the words
as they were written, as they stand in the file now, as the project has them now.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Outcome = Literal[
    "unchanged", "updated", "added", "removed", "kept", "conflict", "deleted", "unplaced"
]  # fmt: skip
"""What became of a block:

unchanged   the same on both sides, or changed to the same words
updated     brought up to what the project says
added       new in the project, put behind the last extract of its section, or below the heading of a new section
removed     no longer in the project, taken out with its note
kept        edited in the briefing and not in the project: left, though it may no longer be what was said
conflict    edited on both sides, or edited here and gone there: left for somebody to decide
deleted     taken out of the briefing by hand: not put back
unplaced    new in the project, and neither its section nor a plain place for its heading is in the briefing
"""

OUTCOMES: tuple[Outcome, ...] = (
    "conflict", "kept", "updated", "added", "removed", "deleted", "unplaced", "unchanged",
)  # fmt: skip
"""In the order in which somebody who looks them over wants them."""

Choice = Literal["project", "theirs"]
"""What somebody decides for a block: the project's words (or its absence), or what the briefing has now."""


@dataclass(frozen=True, slots=True)
class WrittenBlock:
    """A block as it was written: its entry in the briefing's own part. ``note`` and ``line`` are hashes of its source
    as a note and as the line below it; empty where they are not known."""

    key: str
    digits: str
    kind: str = "extract"
    section: str = ""
    note: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class FoundBlock:
    """A block as it stands in the file now: one of its copies, counted from 0 in the order of the file.

    ``can_change`` is false where other words cannot be put in its place without touching somebody's own.
    """

    key: str
    copy: int
    words: str
    digits: str
    note: str | None = None
    line: str | None = None
    can_change: bool = True


@dataclass(frozen=True, slots=True)
class FoundBriefing:
    """What a file holds. ``written`` is by key, in the order of the briefing; ``has_map`` tells whether it is known."""

    project: str
    briefing: str
    written: Mapping[str, WrittenBlock]
    blocks: tuple[FoundBlock, ...]
    has_map: bool = True
    marking: str = ""
    with_notes: bool = False
    mode: str = "footnote"


@dataclass(frozen=True, slots=True)
class ProjectBlock:
    """A block as the project has it now. Its hashes are of what the writer would write, in so many controls."""

    key: str
    words: str
    digits: str
    kind: str = "extract"
    section: str = ""
    note: str = ""
    line: str = ""
    parts: int = 1


def section_of(written: WrittenBlock | None, now: ProjectBlock | None) -> str:
    """The section under whose heading a block stands in the file: the one it was written in, whatever it is in now."""
    if written is not None and written.section:
        return written.section
    return now.section if now is not None else ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of one copy of a block, or is to become of it.

    Attributes:
        was: the words as they were written, where they are known.
        in_word: the words in the file before the refresh; None where it has none.
        now: the words as the project has them; None where it has none.
        rewrites: whether words are to be exchanged; ``rewrites_source``: whether note and line are.
        settles: whether the briefing's own part is to take the project's words for those that were written.
        copies: how many copies the file has.
        can_change: whether anything but leaving it as it is can be chosen.
        reason: for people: why a conflict is one, where that is not plain.
    """

    key: str
    kind: str
    outcome: Outcome
    was: str | None
    in_word: str | None
    now: str | None
    copy: int = 0
    copies: int = 1
    rewrites: bool = False
    rewrites_source: bool = False
    removes: bool = False
    inserts: bool = False
    settles: bool = False
    can_change: bool = True
    reason: str = ""

    @property
    def changes_file(self) -> bool:
        """Whether anything in the file is to change for it."""
        return self.rewrites or self.rewrites_source or self.removes or self.inserts


@dataclass(frozen=True, slots=True)
class Report:
    """What a refresh did or would do: every block in the order of the file, new ones behind; and what else to say."""

    decisions: tuple[Decision, ...]
    remarks: tuple[str, ...] = ()
    wrote: bool = False

    def count(self, outcome: Outcome) -> int:
        """How many blocks had that outcome."""
        return sum(decision.outcome == outcome for decision in self.decisions)
