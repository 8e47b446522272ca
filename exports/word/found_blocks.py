"""Where the blocks of a briefing are after somebody edited it: by the tags of content controls, else by bookmarks.

Word keeps tags. LibreOffice drops them and keeps the bookmarks, which it moves inside the paragraphs; in Word, too,
somebody may have removed a control and left its words. A block that stands in the file twice is two copies.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from exports.word.byte_tree import ByteTree, Node, PartNotSpliced, seen, visible_text
from exports.word.hash_map import words_hash

_TAG = re.compile(r"(bx|by|bn):(.+?)(?:/(\d+))?")
_SAID_BY, NOTED = "Source of the extract", "Note on the extract"
_CARRIERS = ("p", "tbl", "sdt")


@dataclass(slots=True)
class Control:
    """A content control of ours: ``name`` is its block's, ``number`` counts the block's controls from 1."""

    node: Node
    kind: str
    name: str
    number: int
    content: Node


@dataclass(slots=True)
class Copy:
    """One occurrence of a block. It has controls (tags found) or a stretch (between its bookmarks), not both.

    ``also`` are the controls that belong to it without being its words: who speaks, the reviewers' notes.
    """

    name: str
    controls: list[Control] = field(default_factory=list)
    stretch: "Stretch | None" = None
    also: list[Node] = field(default_factory=list)
    words: str = ""
    references: list[Node] = field(default_factory=list)
    """The marks of notes in its words that are not deleted, in order."""
    is_mirror: bool = False
    """Whether it is the picture of another copy, kept for programs that cannot draw a text box."""

    @property
    def nodes(self) -> list[Node]:
        """The elements that hold its words, in order."""
        return self.stretch.nodes if self.stretch else [control.node for control in self.controls]

    @property
    def line(self) -> str | None:
        """What the line below it says, if it has one."""
        return visible_text(self.also[0]) if self.also else None

    @property
    def can_change(self) -> bool:
        """Whether other words can be put in its place: not where it is torn over paragraphs, or a row of a table."""
        if self.stretch is not None:
            return bool(self.stretch.units) or self.stretch.start.parent is self.stretch.end.parent
        return not any(child.name in ("tc", "tr") for control in self.controls for child in control.content.children)

    @property
    def digest(self) -> str:
        """What stands for the words as they are now."""
        return words_hash(self.words)


@dataclass(slots=True)
class Stretch:
    """What lies between a bookmark's start and end.

    ``units`` are the paragraphs, or the nameless controls around them, that it fills wholly; empty where it is a part
    of one paragraph, which has ``nodes`` of its own, or where it is neither.
    """

    start: Node
    end: Node
    nodes: list[Node]
    units: list[Node]


class FoundBlocks:
    """The copies of each block in a part, by the block's name in tags."""

    def __init__(
        self, tree: ByteTree, bookmarks: Mapping[str, str] | None = None, written: Mapping[str, str] | None = None
    ) -> None:
        """Find them.

        Args:
            bookmarks: bookmark name to block name, of those blocks that may be looked for by it.
            written: block name to the hash of its words as they were written.

        Raises:
            PartNotSpliced: if an extract stands inside another.
        """
        self.tree = tree
        self.flat = tree.nodes
        self.bookmarks: dict[str, list[Node]] = {}
        for node in self.flat:
            if node.name == "bookmarkStart":
                self.bookmarks.setdefault(node.value("name"), []).append(node)
        self._ends = {node.value("id"): node for node in reversed(self.flat) if node.name == "bookmarkEnd"}
        self.copies = _by_tags(tree, self.flat)
        if bookmarks:
            self._by_bookmarks(bookmarks, written or {})
        self.references = [node for node in self.flat if node.name in ("footnoteReference", "endnoteReference")]
        self._reference_places = [node.start for node in self.references]
        for copies in self.copies.values():
            for copy in copies:
                copy.is_mirror = copy.nodes[0].enclosing("Fallback") is not None
                copy.references = [mark for node in copy.nodes for mark in self._references_in(node)]

    def all(self) -> Iterator[Copy]:
        """Every copy, in the order of the document."""
        yield from sorted((c for copies in self.copies.values() for c in copies), key=lambda copy: copy.nodes[0].start)

    def bookmark(self, name: str) -> tuple[Node, Node] | None:
        """The start and the end of a bookmark, if it has both.

        LibreOffice splits one around several blocks: a start without an end in the first, a whole one in the last.
        """
        starts = self.bookmarks.get(name, [])
        ends = [self._ends[start.value("id")] for start in starts if start.value("id") in self._ends]
        return (starts[0], ends[-1]) if ends and starts[0].start < ends[-1].start else None

    def _references_in(self, node: Node) -> Iterator[Node]:
        first = bisect_left(self._reference_places, node.start)
        for mark in self.references[first : bisect_left(self._reference_places, node.close, first)]:
            if mark.enclosing("del", "moveFrom") is None:
                yield mark

    def bookmark_marks(self, name: str) -> list[Node]:
        """Every start and end of a bookmark."""
        starts = self.bookmarks.get(name, [])
        return [*starts, *(self._ends[start.value("id")] for start in starts if start.value("id") in self._ends)]

    def _by_bookmarks(self, names: Mapping[str, str], written: Mapping[str, str]) -> None:
        """Find by bookmarks what has no tags, and what has lost some of them, though its words are as they were."""
        pairs = {
            name: pair
            for bookmark, name in names.items()
            if self._needs_bookmark(name, written) and (pair := self.bookmark(bookmark)) is not None
        }
        if not pairs:
            return
        starts, after = [node.start for node in self.flat], _successors(self.flat)
        for name, (begin, end) in pairs.items():
            inside = self.flat[bisect_right(starts, begin.start) : bisect_right(starts, end.start) - 1]
            copy = _between(name, begin, end, inside)
            if copy is not None and (name not in self.copies or copy.digest == written[name]):
                copy.also = list(_followers(copy, after))
                self.copies[name] = [copy]

    def _needs_bookmark(self, name: str, written: Mapping[str, str]) -> bool:
        found = self.copies.get(name, [])
        return not found or (len(found) == 1 and name in written and found[0].digest != written[name])


def _by_tags(tree: ByteTree, flat: list[Node]) -> dict[str, list[Copy]]:
    found: dict[str, list[Copy]] = {}
    left: list[Control] = []
    for control in _controls(flat):
        copies = found.setdefault(control.name, [])
        if control.kind == "bx":
            _refuse_nested(control)
            if not copies or any(other.number == control.number for other in copies[-1].controls):
                copies.append(Copy(control.name))
            copies[-1].controls.append(control)
        elif copies:
            copies[-1].also.append(control.node)
        else:
            left.append(control)
    for control in left:  # somebody moved the words down and left the line where it was
        if found[control.name]:
            found[control.name][0].also.append(control.node)
    for copies in found.values():
        for copy in copies:
            copy.words = "\n".join(words_of(control) for control in copy.controls)
    return {name: copies for name, copies in found.items() if copies}


def words_of(control: Control) -> str:
    """What can be read in a control; nothing where Word shows its own prompt there."""
    properties = control.node.child("sdtPr")
    if properties is not None and properties.child("showingPlcHdr") is not None:
        return ""
    return visible_text(control.content)


def _controls(flat: Iterable[Node]) -> Iterator[Control]:
    for node in flat:
        if node.name == "sdt":
            content, tag = node.child("sdtContent"), _TAG.fullmatch(tag_of(node))
            if tag and content is not None:
                yield Control(node, tag[1], tag[2], int(tag[3] or 1), content)


def tag_of(control: Node) -> str:
    """A control's tag, empty where it has none."""
    properties = control.child("sdtPr")
    return properties.attributes.get("tag", "") if properties is not None else ""


def _refuse_nested(control: Control) -> None:
    outer = control.node.enclosing("sdt")
    while outer is not None:
        if tag_of(outer).startswith("bx:"):
            words = " ".join(words_of(control).split())[:60]
            raise PartNotSpliced(f"the extract “{words}…” was put inside another extract; move it out of there in Word")
        outer = outer.enclosing("sdt")


def _between(name: str, begin: Node, end: Node, inside: list[Node]) -> Copy | None:
    """The copy between two bookmarks, or none where nothing readable is left there."""
    texts: dict[int, str] = {}
    paragraphs: dict[int, Node] = {}
    for node in seen(inside):
        paragraph = node if node.name == "p" else node.enclosing("p") if node.text else None
        if paragraph is not None:
            paragraphs[id(paragraph)] = paragraph
            texts[id(paragraph)] = texts.get(id(paragraph), "") + node.text
    for mark in (begin, end):  # LibreOffice lets an end slip to the start of the next paragraph
        edge = mark.enclosing("p")
        if edge is not None and not texts.get(id(edge), ""):
            paragraphs.pop(id(edge), None)
    if not paragraphs:
        return None
    words = "\n".join(texts[each] for each in paragraphs)
    units = _units(begin, end, list(paragraphs.values()))
    if words_hash(visible_text(*units)) != words_hash(words):
        units = []
    nodes = units or [node for node in inside if node.parent is begin.parent]
    return Copy(name, stretch=Stretch(begin, end, nodes or list(paragraphs.values()), units), words=words)


def _units(begin: Node, end: Node, paragraphs: list[Node]) -> list[Node]:
    """The blocks beside each other that hold the paragraphs: themselves, the controls around them, a table."""
    outer = set(map(id, _ancestors(paragraphs[0])))
    for other in (*paragraphs[1:], begin, end):
        outer &= set(map(id, _ancestors(other)))
    common = next(node for node in _ancestors(paragraphs[0]) if id(node) in outer)
    if common.name == "p":
        return [_unit(common)]
    if common.name in ("tbl", "tr"):
        return [_unit(common if common.name == "tbl" else common.enclosing("tbl") or common)]
    units: list[Node] = []
    for paragraph in paragraphs:
        node = paragraph
        while node.parent is not None and node.parent is not common:
            node = node.parent
        if not units or units[-1] is not node:
            units.append(node)
    return [_unit(units[0])] if len(units) == 1 else units


def _ancestors(node: Node) -> list[Node]:
    """The node if it is a block, and all that it is in, from the inside out."""
    found = [node] if node.name == "p" else []
    while node.parent is not None:
        node = node.parent
        found.append(node)
    return found


def _unit(block: Node) -> Node:
    """The paragraph or table, or the control that holds nothing else: a control of ours whose tag was dropped."""
    content = block.parent if block.parent is not None and block.parent.name == "sdtContent" else None
    control = content.parent if content is not None else None
    if content is None or control is None or tag_of(control):
        return block
    return control if [child for child in content.children if child.name in _CARRIERS] == [block] else block


def _successors(flat: list[Node]) -> dict[int, Node]:
    """The next block behind each block, by the identity of the node."""
    after: dict[int, Node] = {}
    for node in flat:
        blocks = [child for child in node.children if child.name in _CARRIERS]
        after.update((id(one), other) for one, other in zip(blocks, blocks[1:], strict=False))
    return after


def _followers(copy: Copy, after: dict[int, Node]) -> Iterator[Node]:
    """The controls behind a stretch that say who speaks and what was noted."""
    node = after.get(id(copy.stretch.units[-1])) if copy.stretch and copy.stretch.units else None
    while node is not None and node.name == "sdt" and _follows(copy.name, node):
        yield node
        node = after.get(id(node))


def _follows(name: str, control: Node) -> bool:
    """Whether a control says who speaks in a block, or what was noted: by its tag, else by its title."""
    tag = tag_of(control)
    if tag:
        return tag == f"by:{name}" or tag.startswith(f"bn:{name}/")
    properties = control.child("sdtPr")
    return properties is not None and properties.attributes.get("alias") in (_SAID_BY, NOTED)
