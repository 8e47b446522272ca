"""Headings, and the contents that link to them.

The contents are filled in by us and have no page numbers (switch ``\\n``): nothing in them goes stale, and Word asks
nothing when the file opens. In Word they can be updated like any other.

Source: ISO/IEC 29500-1, 17.16.5.68 (TOC).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exports.word.fields import CLOSED, opened
from exports.word.lists import ANNEX_LABEL
from exports.word.story import Story, gallery
from exports.word.xml_text import run, runs, runs_right_to_left

_INSTRUCTION = r'TOC \o "1-{deepest}" \n \h \z \u'
DEEPEST = 4
"""The deepest level of heading; what is deeper still stands on it."""

_MOST_ENTRIES = 30
"""What fits on the first page with the title; where there are more, the contents list sections only."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its place in the contents. An annex starts a page.

    ``number`` is what Word's own list will show before it, for the contents to say the same; empty where the list is
    not ours.
    """

    text: str
    level: int
    anchor: str
    number: str = ""
    is_annex: bool = False

    @property
    def role(self) -> str:
        """The role of its paragraph."""
        return "annex" if self.is_annex else f"heading{self.level}"

    def xml(self, story: Story, *, linked: bool = True) -> str:
        """The heading's paragraph, with the bookmark that the contents link to; without it where none do."""
        inside = story.bookmark(self.anchor, runs(self.text)) if linked else runs(self.text)
        before = "<w:pageBreakBefore/>" * self.is_annex + "<w:bidi/>" * runs_right_to_left(self.text)
        return story.paragraph(self.role, inside, before=before)


def headings(texts: Sequence[tuple[str, int, bool]], *, numbered: bool) -> tuple[Heading, ...]:
    """The headings of a briefing in order, levels 1 to 4 without a jump.

    Args:
        texts: each one's words, level and whether it is an annex.
        numbered: whether headings of level 1 are numbered by our own list.
    """
    found: list[Heading] = []
    section = annexes = 0
    for index, (text, wanted, is_annex) in enumerate(texts):
        level = min(wanted, DEEPEST, found[-1].level + 1 if found else 1)
        counts = numbered and level == 1 and not is_annex
        section, annexes = section + counts, annexes + is_annex
        anchor = f"_Toc{61_000_001 + index}"
        number = f"{section}\t" if counts else ""
        if is_annex:
            number = f"{ANNEX_LABEL} {chr(ord('A') + annexes - 1)}: "
        found.append(Heading(_one_line(text), level, anchor, number, is_annex))
    return tuple(found)


def contents(story: Story, entries: Sequence[Heading]) -> str:
    """The contents as Word keeps its own: a content control of that gallery around a heading and one field."""
    shown = [entry for entry in entries if entry.level <= 2]
    deepest = 2 if len(shown) <= _MOST_ENTRIES else 1
    lines = "".join(_lines(story, [entry for entry in shown if entry.level <= deepest], deepest))
    title = story.paragraph("contents_heading", run("Contents"))
    return gallery("Table of Contents", title + lines)


def _lines(story: Story, shown: Sequence[Heading], deepest: int) -> Iterator[str]:
    for index, entry in enumerate(shown):
        words = runs(entry.number) + runs(entry.text)
        link = f'<w:hyperlink w:anchor="{entry.anchor}" w:history="1">{words}</w:hyperlink>'
        first = opened(_INSTRUCTION.format(deepest=deepest)) if index == 0 else ""
        last = CLOSED if index == len(shown) - 1 else ""
        yield story.paragraph(f"contents{entry.level}", first + link + last)


def _one_line(text: str) -> str:
    return " ".join(text.split()) or "Untitled"
