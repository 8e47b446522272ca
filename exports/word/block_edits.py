"""What is to be cut out and put in so that one block says what the project now says, and nothing else changes.

The analyst's paragraph properties stay, and so do the marks that lie in a block and belong to something else: anchors
of comments, bookmarks of cross references, notes.
"""

from collections.abc import Iterable, Iterator, Sequence

from exports.word.byte_tree import ByteTree, Node
from exports.word.found_blocks import Control, Copy, FoundBlocks
from exports.word.splice import Edit
from exports.word.tracked import Tracker
from exports.word.xml_text import NAMESPACES

_STARTS = ("bookmarkStart", "commentRangeStart", "permStart")
_ENDS = ("bookmarkEnd", "commentRangeEnd", "permEnd")
_REFERENCES = ("footnoteReference", "endnoteReference", "commentReference")
_CARRIERS = ("p", "tbl", "sdt")
_FILLED = ("tc", "txbxContent", "sdtContent", "footnote", "endnote")
"""What Word wants at least one paragraph in."""


class NewBlock:
    """A block as the writer makes it, taken apart: what stands in each of its controls."""

    def __init__(self, xml: str, name: str) -> None:
        self.tree = ByteTree(f"<w:document {NAMESPACES}>{xml}</w:document>".encode())
        self.copy = FoundBlocks(self.tree).copies[name][0]
        self.xml = xml.encode()


class BlockEdits:
    """Collects the edits of one part.

    Args:
        tracker: writes them as tracked changes; None for changes that are simply made.
    """

    def __init__(self, found: FoundBlocks, tracker: Tracker | None = None) -> None:
        self.found, self.tree = found, found.tree
        self.edits: list[Edit] = []
        self.dropped_notes: list[tuple[str, str]] = []
        """(kind, id) of the references taken out, one entry each."""
        self._tracker = tracker

    def rewrite(self, copy: Copy, new: NewBlock) -> None:
        """Have a copy say what the new block says."""
        if copy.controls:
            self._rewrite_controls(copy.controls, new)
        elif copy.stretch and copy.stretch.units:
            self._rewrite_units(copy, new)
        elif copy.stretch:
            self._rewrite_within_paragraph(copy, new)

    def rewrite_besides(self, copy: Copy, new: NewBlock) -> None:
        """Have the lines that belong to a copy (who speaks, what was noted) say what the new block has there."""
        for old, fresh in zip(copy.also, new.copy.also, strict=False):
            content, wanted = old.child("sdtContent"), fresh.child("sdtContent")
            if content is not None and wanted is not None:
                self._replace_content(content, _merged(self.tree, content, new.tree, [wanted], self._tracker))

    def remove(self, copy: Copy, bookmark: str) -> None:
        """Take a copy out with its notes and its bookmark; a cell that is left empty gets a paragraph."""
        gone = [*copy.nodes, *copy.also]
        for node in gone:
            if self._tracker is None:
                self._cut(node, _unpaired(self.tree, node))
            else:
                self.edits.extend(self._tracker.deletions(self.tree, node))
        if self._tracker is not None:
            return
        for node in gone:
            self._note_dropped(node)
        pair = self.found.bookmark(bookmark)
        if pair is not None and pair[0].start <= self.tree.end(gone[0]) and pair[1].start >= gone[0].start:
            self.drop_bookmark(bookmark, within=gone)
        self._fill(gone)

    def drop_bookmark(self, bookmark: str, *, within: Sequence[Node] = ()) -> None:
        """Take out what is left of a bookmark, unless it goes with the elements that it is in."""
        for mark in self.found.bookmark_marks(bookmark):
            if not any(_holds(node, mark) for node in within):
                self._cut(mark)

    def insert_after(self, copy: Copy, xml: bytes) -> None:
        """Put a new block behind a copy and all that belongs to it."""
        place = self._behind(copy)
        self.edits.append(Edit(place, place, xml if self._tracker is None else self._tracker.inserted_blocks(xml)))

    def _rewrite_controls(self, controls: Sequence[Control], new: NewBlock) -> None:
        wanted = [control.content for control in new.copy.controls]
        shared = min(len(controls), len(wanted))
        surplus = [control.node for control in controls[shared:]]
        for index, control in enumerate(controls[:shared]):
            is_last = index == shared - 1
            moved = surplus if is_last and self._tracker is None else []
            merged = _merged(self.tree, control.content, new.tree, [wanted[index]], self._tracker, also_from=moved)
            self._replace_content(control.content, merged)
        for node in surplus:
            if self._tracker is None:
                self._cut(node)
            else:
                self.edits.extend(self._tracker.deletions(self.tree, node))
        place = self.tree.end(controls[-1].node)
        shell = controls[-1].content.child("p")
        for control in new.copy.controls[shared:]:
            xml = _restyled(self.tree, shell, new.tree, control)
            self.edits.append(Edit(place, place, xml if self._tracker is None else self._tracker.inserted_blocks(xml)))
        self._fill(surplus)

    def _rewrite_units(self, copy: Copy, new: NewBlock) -> None:
        """Put controls with their tags in place of paragraphs that a bookmark alone had kept together."""
        assert copy.stretch is not None
        units = copy.stretch.units
        shells = [unit if unit.name == "p" else next(n for n in unit.walk() if n.name == "p") for unit in units]
        pieces = []
        for index, control in enumerate(new.copy.controls):
            is_last = index == len(new.copy.controls) - 1
            here = units[index:] if is_last else units[index : index + 1]
            shell = shells[min(index, len(shells) - 1)]
            if all(child.name == "p" for child in control.content.children if child.name in _CARRIERS):
                inside = _paragraphs(self.tree, [shell], new.tree, [control.content], self._tracker, marks_of=here)
                pieces.append(_within(new.tree, control, inside))
            else:
                pieces.append(_marked(self.tree, here, new.tree.bytes_of(control.node)))
        start, end = units[0].start, self.tree.end(units[-1])
        assert units[0].parent is not None
        between = (node for node in units[0].parent.children if start < node.start < end)
        pieces += [self.tree.bytes_of(node) for node in between if node.name in (*_STARTS, *_ENDS)]
        self.edits.append(Edit(start, end, b"".join(pieces)))

    def _rewrite_within_paragraph(self, copy: Copy, new: NewBlock) -> None:
        """Replace the runs between two bookmarks of one paragraph that holds other words as well."""
        assert copy.stretch is not None
        start, end = self.tree.end(copy.stretch.start), copy.stretch.end.start
        runs = _inner_runs(new.tree, [control.content for control in new.copy.controls])
        kept = b"".join(self.tree.bytes_of(run) for node in copy.stretch.nodes for run in _reference_runs(node))
        if self._tracker is not None:
            old = self._tracker.deleted(self.tree, copy.stretch.nodes)
            self.edits.append(Edit(start, end, old + self._tracker.inserted_runs(runs) + kept))
        else:
            self.edits.append(Edit(start, end, runs + kept))

    def _replace_content(self, content: Node, new: bytes) -> None:
        if self.tree.is_empty_element(content):
            opened = self.tree.start_tag(content)
            name = opened[1:-2].split()[0]
            new = opened[:-2].rstrip() + b">" + new + b"</" + name + b">"
            self.edits.append(Edit(content.start, self.tree.end(content), new))
        else:
            self.edits.append(Edit(self.tree.content_start(content), self.tree.content_end(content), new))

    def _cut(self, node: Node, left: bytes = b"") -> None:
        self.edits.append(Edit(node.start, self.tree.end(node), left))

    def _note_dropped(self, node: Node) -> None:
        for reference in node.walk():
            if reference.name in ("footnoteReference", "endnoteReference"):
                self.dropped_notes.append((reference.name.removesuffix("Reference"), reference.value("id")))

    def _fill(self, gone: Sequence[Node]) -> None:
        """Put a paragraph where the last one went: no cell, text box or note may be without."""
        removed = {id(node) for node in gone}
        for parent in {id(node.parent): node.parent for node in gone if node.parent is not None}.values():
            blocks = [child for child in parent.children if child.name in _CARRIERS]
            left = [child for child in blocks if id(child) not in removed]
            if parent.name not in _FILLED or (left and left[-1].name != "tbl"):
                continue
            if not left or (parent.name == "tc" and id(blocks[-1]) in removed):
                place = self.tree.end(blocks[-1])
                self.edits.append(Edit(place, place, b"<w:p/>"))

    def _behind(self, copy: Copy) -> int:
        """The place behind the block, its lines and its bookmark's end, between two blocks."""
        nodes = [_block(node) for node in (*copy.nodes, *copy.also)]
        last = max(nodes, key=lambda node: node.start)
        place = self.tree.end(last)
        for mark in _next_marks(last.parent.children if last.parent is not None else (), last):
            if mark.name != "bookmarkEnd":
                break
            place = self.tree.end(mark)
        return place


def _next_marks(siblings: Sequence[Node], last: Node) -> Sequence[Node]:
    """The elements right behind one of very many siblings, which are in the order of their places."""
    low, high = 0, len(siblings)
    while low < high:
        middle = (low + high) // 2
        if siblings[middle].start <= last.start:
            low = middle + 1
        else:
            high = middle
    return siblings[low : low + 8]


def _block(node: Node) -> Node:
    """The node, or the paragraph that it stands in the middle of."""
    return node.enclosing("p") or node if node.name != "p" else node


def _holds(outer: Node, inner: Node) -> bool:
    return outer.start <= inner.start < max(outer.close, outer.start + 1)


def _merged(
    tree: ByteTree,
    content: Node,
    new_tree: ByteTree,
    wanted: Sequence[Node],
    tracker: Tracker | None,
    *,
    also_from: Sequence[Node] = (),
) -> bytes:
    """The inside of a control with new words in it: paragraph by paragraph, or runs, or as the writer has it."""
    blocks = [child for child in content.children if child.name in _CARRIERS]
    fresh = [child for node in wanted for child in node.children if child.name in _CARRIERS]
    if not blocks and content.enclosing("p") is not None:
        marks = _marks(tree, [content, *also_from])
        runs = _inner_runs(new_tree, wanted)
        if tracker is not None:
            runs = tracker.deleted(tree, content.children) + tracker.inserted_runs(runs)
        return marks[0] + runs + marks[1]
    if all(block.name == "p" for block in (*blocks, *fresh)):
        return _paragraphs(tree, blocks, new_tree, wanted, tracker, marks_of=[content, *also_from])
    return b"".join(new_tree.part[new_tree.content_start(node) : new_tree.content_end(node)] for node in wanted)


def _paragraphs(
    tree: ByteTree,
    shells: Sequence[Node],
    new_tree: ByteTree,
    wanted: Sequence[Node],
    tracker: Tracker | None,
    *,
    marks_of: Sequence[Node],
) -> bytes:
    """New paragraphs in the shells of old ones: start tag and properties stay, words are exchanged.

    Args:
        marks_of: elements whose marks (bookmarks, anchors, notes) go around the new words.
    """
    fresh = [child for node in wanted for child in node.children if child.name == "p"]
    starts, ends = _marks(tree, marks_of)
    look = _common_look(tree, marks_of)
    pieces = []
    for index, paragraph in enumerate(fresh):
        shell = shells[min(index, len(shells) - 1)] if shells else None
        runs = _with_look(new_tree, paragraph, look)
        if tracker is not None:
            old = tracker.deleted(tree, shell.children) if shell is not None and index < len(shells) else b""
            runs = old + tracker.inserted_runs(runs)
        inside = starts * (index == 0) + runs + ends * (index == len(fresh) - 1)
        pieces.append(_in_shell(tree, shell, new_tree, paragraph, inside))
    return b"".join(pieces)


def _in_shell(tree: ByteTree, shell: Node | None, new_tree: ByteTree, paragraph: Node, inside: bytes) -> bytes:
    if shell is None:
        properties = paragraph.child("pPr")
        return b"<w:p>" + (new_tree.bytes_of(properties) if properties else b"") + inside + b"</w:p>"
    opened = tree.start_tag(shell)
    if opened.endswith(b"/>"):
        opened = opened[:-2].rstrip() + b">"
    properties = shell.child("pPr")
    return opened + (tree.bytes_of(properties) if properties is not None else b"") + inside + b"</w:p>"


def _restyled(tree: ByteTree, shell: Node | None, new_tree: ByteTree, control: Control) -> bytes:
    """A control of the writer's in the shell of a paragraph that the analyst may have restyled."""
    paragraph = control.content.child("p")
    if paragraph is None or shell is None:
        return new_tree.bytes_of(control.node)
    runs = _with_look(new_tree, paragraph, b"")
    properties = shell.child("pPr")
    inside = b"<w:p>" + (tree.bytes_of(properties) if properties is not None else b"") + runs + b"</w:p>"
    return _within(new_tree, control, inside)


def _within(new_tree: ByteTree, control: Control, inside: bytes) -> bytes:
    """A control of the writer's with something else in it."""
    start, end = control.node.start, new_tree.end(control.node)
    opened, closed = new_tree.content_start(control.content), new_tree.content_end(control.content)
    return new_tree.part[start:opened] + inside + new_tree.part[closed:end]


def _marked(tree: ByteTree, old: Sequence[Node], table: bytes) -> bytes:
    """A table in the place of an old one, between the marks that lay in that: a mark may stand beside a table, too.

    LibreOffice leaves the start of a bookmark in the first cell and a whole one of that name in the last; of starts
    with one name the last is kept, which is the one that has an end.
    """
    starts = {mark.value("name") or f"{mark.name} {mark.value('id')}": mark for mark in _marks_in(old, _STARTS)}
    ends = _marks_in(old, _ENDS)
    return b"".join((*map(tree.bytes_of, starts.values()), table, *map(tree.bytes_of, ends)))


def _marks_in(nodes: Sequence[Node], names: Sequence[str]) -> list[Node]:
    return [mark for node in nodes for mark in node.walk() if mark.name in names]


def _inner_runs(new_tree: ByteTree, wanted: Sequence[Node]) -> bytes:
    """The words of the new paragraphs in one line: breaks between them."""
    paragraphs = [child for node in wanted for child in node.children if child.name == "p"]
    return b"<w:r><w:br/></w:r>".join(_with_look(new_tree, paragraph, b"") for paragraph in paragraphs)


def _with_look(new_tree: ByteTree, paragraph: Node, look: bytes) -> bytes:
    """The runs of a new paragraph without its note, in the look that all the old ones had."""
    pieces = []
    for child in paragraph.children:
        if child.name == "pPr" or (child.name == "r" and _refers(child)):
            continue
        piece = new_tree.bytes_of(child)
        if look and child.name == "r" and child.child("rPr") is None:
            opened = new_tree.start_tag(child)
            piece = opened + look + piece[len(opened) :]
        pieces.append(piece)
    return b"".join(pieces)


def _common_look(tree: ByteTree, nodes: Iterable[Node]) -> bytes:
    """The run properties that all words have, where they have the same: italics that somebody gave to all of it."""
    looks = set()
    for node in nodes:
        for run in node.walk():
            if run.name == "r" and any(child.name == "t" for child in run.children) and not _is_deleted(run):
                properties = run.child("rPr")
                looks.add(tree.bytes_of(properties) if properties is not None else b"")
    look = looks.pop() if len(looks) == 1 else b""
    return look if b"<w:ins " not in look and b"<w:rtl/>" not in look else b""


def _is_deleted(run: Node) -> bool:
    return run.parent is not None and run.parent.name in ("del", "moveFrom")


def _marks(tree: ByteTree, nodes: Sequence[Node]) -> tuple[bytes, bytes]:
    """What begins in the old words and what ends there, notes and comments among the latter."""
    starts, ends = [], []
    for node in nodes:
        for mark in node.walk():
            if mark.name in _STARTS:
                starts.append(tree.bytes_of(mark))
            elif mark.name in _ENDS or (mark.name == "r" and _refers(mark) and not _is_deleted(mark)):
                ends.append(tree.bytes_of(mark))
    return b"".join(starts), b"".join(ends)


def _reference_runs(node: Node) -> Iterator[Node]:
    """The runs in an element, itself included, that refer to a note or a comment."""
    for run in node.walk():
        if run.name == "r" and _refers(run) and not _is_deleted(run):
            yield run


def _refers(run: Node) -> bool:
    return any(child.name in _REFERENCES for child in run.children)


def _unpaired(tree: ByteTree, node: Node) -> bytes:
    """The marks in an element whose other half is outside of it; without them that half would be an orphan."""
    counts: dict[tuple[str, str], list[Node]] = {}
    for mark in node.walk():
        if mark.name in (*_STARTS, *_ENDS):
            kind = mark.name.removesuffix("Start").removesuffix("End")
            counts.setdefault((kind, mark.value("id")), []).append(mark)
    return b"".join(tree.bytes_of(marks[0]) for marks in counts.values() if len(marks) == 1)
