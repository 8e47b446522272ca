"""Where the heading of a section goes that a file has never had: before the next heading that ends the section before.

What somebody wrote below that section's last block so stays with it. Where it is not plain that a heading is in the
file, as when a house or an analyst has arranged things otherwise, there is no place, and nothing is put in.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from exports.word.byte_tree import ByteTree, Node, visible_text
from exports.word.contents import Heading
from exports.word.found_blocks import Copy
from exports.word.hash_map import words_hash

_APART = ("tc", "txbxContent", "Fallback", "footnote", "endnote")


@dataclass(frozen=True, slots=True)
class OutlineSection:
    """A section of the project by its key, with its heading; None where it has none."""

    key: str
    heading: Heading | None


@dataclass(frozen=True, slots=True)
class NewSection:
    """A section's place in the body.

    ``within`` is a new section that it stands under: it cannot go in without. ``groups`` are sections above it that
    only group others and are not in the file: their headings go in before it, unless they went in before another.
    """

    place: int
    within: str = ""
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _FoundHeading:
    paragraph: Node
    level: int
    digits: str


class NewSections:
    """Finds the places of sections.

    Args:
        levels: style id to level, of the file's styles of headings.
        styles: role to style id.
        last: by section in the file the last of its blocks.
        copies: every block of ours in the file.
    """

    def __init__(
        self,
        tree: ByteTree,
        levels: Mapping[str, int],
        styles: Mapping[str, str],
        last: Mapping[str, Copy],
        copies: Iterable[Copy],
    ) -> None:
        self._tree, self._levels, self._styles, self._last = tree, levels, styles, last
        self._starts = sorted(copy.nodes[0].start for copy in copies)
        self._headings = list(self._found_headings())

    def places(
        self, outline: Sequence[OutlineSection], new: Iterable[str], bare: Collection[str] = ()
    ) -> dict[str, NewSection]:
        """The places of those new sections that have one, in the project's order.

        Args:
            bare: sections that have no block of ours, neither now nor when the file was written.
        """
        found: dict[str, NewSection] = {}
        wanted = set(new) - {""}
        for index, section in enumerate(outline):
            heading = section.heading
            if section.key not in wanted or heading is None:
                continue
            place = self._placed(heading, outline[:index], found, bare)
            if place is not None and self._is_before(place.place, outline[index + 1 :]):
                found[section.key] = place
        return found

    def _placed(
        self,
        heading: Heading,
        before: Sequence[OutlineSection],
        found: Mapping[str, NewSection],
        bare: Collection[str],
    ) -> NewSection | None:
        if self._levels.get(self._styles.get(heading.role, "")) != heading.level:
            return None  # the file has lost the style
        for index, earlier in reversed(list(enumerate(before))):
            if earlier.key in self._last:
                place = self._behind(self._last[earlier.key], heading)
                return NewSection(place) if place is not None else None
            if earlier.heading is not None and earlier.heading.level < heading.level:
                if earlier.key in bare:
                    return self._grouped(heading, earlier, before[:index], found, bare)
                above = found.get(earlier.key)
                return NewSection(above.place, earlier.key) if above is not None else None
        return None

    def _grouped(
        self,
        heading: Heading,
        group: OutlineSection,
        before: Sequence[OutlineSection],
        found: Mapping[str, NewSection],
        bare: Collection[str],
    ) -> NewSection | None:
        """The place of the first section in the file below one that only groups others."""
        assert group.heading is not None
        digits = words_hash(group.heading.text)
        there = [each for each in self._headings if each.digits == digits]
        if not there:
            above = self._placed(group.heading, before, found, bare)
            return replace(above, groups=(*above.groups, group.key)) if above is not None else None
        if len(there) > 1 or there[0].level != group.heading.level:
            return None
        place = self._after(there[0].paragraph.start, heading)
        return NewSection(place) if place is not None else None

    def _is_before(self, place: int, after: Sequence[OutlineSection]) -> bool:
        """Whether the next section that is in the file follows: a block of the one before may be anywhere by now."""
        following = next((self._last[each.key] for each in after if each.key in self._last), None)
        return following is None or following.nodes[0].start > place

    def _behind(self, last: Copy, heading: Heading) -> int | None:
        """The place behind a section's last block; none where that is apart, or where such a heading is there."""
        return None if last.nodes[0].enclosing(*_APART) is not None else self._after(last.nodes[-1].start, heading)

    def _after(self, start: int, heading: Heading) -> int | None:
        """The place before the next heading of no deeper level; none where such a heading is there."""
        if self._is_there(heading, start):
            return None
        ends = (each for each in self._headings if each.paragraph.start > start and each.level <= heading.level)
        following = next(ends, None)
        if following is not None:
            return self._before(following.paragraph)
        body = next(node for node in self._tree.root.walk() if node.name == "body")
        layout = body.children[-1] if body.children else None
        return layout.start if layout is not None and layout.name == "sectPr" else self._tree.content_end(body)

    def _is_there(self, heading: Heading, start: int) -> bool:
        """Whether a heading with these words stands where the new one would, or anywhere as one of the first level."""
        digits = words_hash(heading.text)
        end = next((each for each in self._starts if each > start), None)
        return any(
            each.digits == digits
            and (
                each.level == heading.level == 1
                or (each.paragraph.start > start and (end is None or each.paragraph.start < end))
            )
            for each in self._headings
        )

    def _before(self, paragraph: Node) -> int | None:
        """The place before a heading of the body, and before a break between layouts right above it."""
        body = paragraph.parent
        if body is None or body.name != "body":
            return None
        index = next(place for place, node in enumerate(body.children) if node is paragraph)
        above = body.children[index - 1] if index else None
        properties = above.child("pPr") if above is not None and above.name == "p" else None
        is_break = properties is not None and properties.child("sectPr") is not None
        return above.start if above is not None and is_break and not visible_text(above) else paragraph.start

    def _found_headings(self) -> Iterator[_FoundHeading]:
        for node in self._tree.nodes:
            properties = node.child("pPr") if node.name == "p" else None
            level = self._levels.get(properties.attributes.get("pStyle", "")) if properties is not None else None
            if level is not None and node.enclosing(*_APART) is None:
                yield _FoundHeading(node, level, words_hash(visible_text(node)))
