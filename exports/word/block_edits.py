"""What is to be cut out and put in so that one block says what the project now says, and nothing else changes.

The analyst's paragraph properties stay, and so do the marks that lie in a block and belong to something else: anchors
of comments, bookmarks of cross references, notes.
"""

from collections.abc import Sequence

from exports.word.byte_tree import ByteTree, Node
from exports.word.exchanged_words import (
    CARRIERS,
    ENDS,
    STARTS,
    control_with,
    inner_runs,
    merged,
    paragraphs_in_shells,
    reference_runs,
    restyled,
    table_with_marks,
    unpaired_marks,
)
from exports.word.found_blocks import Control, Copy, FoundBlocks
from exports.word.splice import Edit
from exports.word.tracked import Tracker
from exports.word.xml_text import NAMESPACES

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
                self._replace_content(content, merged(self.tree, content, new.tree, [wanted], self._tracker))

    def remove(self, copy: Copy, bookmark: str) -> None:
        """Take a copy out with its notes and its bookmark; a cell that is left empty gets a paragraph."""
        gone = [*copy.nodes, *copy.also]
        if self._tracker is not None:
            for node in gone:
                self.edits.extend(self._tracker.deletions(self.tree, node))
            return
        pair = self.found.bookmark(bookmark)
        is_around = pair is not None and pair[0].start <= self.tree.end(gone[0]) and pair[1].start >= gone[0].start
        own = self.found.bookmark_marks(bookmark) if is_around else []
        for node in gone:
            self._cut(node, unpaired_marks(self.tree, node, but=own))
            self._note_dropped(node)
        for mark in own:
            if not any(_holds(node, mark) for node in gone):
                self._cut(mark)
        self._fill(gone)

    def drop_bookmark(self, bookmark: str) -> None:
        """Take out what is left of a bookmark whose block is gone."""
        for mark in self.found.bookmark_marks(bookmark):
            self._cut(mark)

    def insert_after(self, copy: Copy, xml: bytes) -> None:
        """Put a new block behind a copy and all that belongs to it."""
        self.insert_at(self._behind(copy), xml)

    def insert_at(self, place: int, xml: bytes) -> None:
        """Put new blocks at a place between two blocks."""
        self.edits.append(Edit(place, place, xml if self._tracker is None else self._tracker.inserted_blocks(xml)))

    def _rewrite_controls(self, controls: Sequence[Control], new: NewBlock) -> None:
        wanted = [control.content for control in new.copy.controls]
        shared = min(len(controls), len(wanted))
        surplus = [control.node for control in controls[shared:]]
        for index, control in enumerate(controls[:shared]):
            self._cut_prompt(control)
            is_last = index == shared - 1
            moved = surplus if is_last and self._tracker is None else []
            inside = merged(self.tree, control.content, new.tree, [wanted[index]], self._tracker, also_from=moved)
            self._replace_content(control.content, inside)
        for node in surplus:
            if self._tracker is None:
                self._cut(node)
            else:
                self.edits.extend(self._tracker.deletions(self.tree, node))
        place = self.tree.end(controls[-1].node)
        shell = controls[-1].content.child("p")
        for control in new.copy.controls[shared:]:
            xml = restyled(self.tree, shell, new.tree, control)
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
            if all(child.name == "p" for child in control.content.children if child.name in CARRIERS):
                paragraphs = (self.tree, [shell], new.tree, [control.content], self._tracker)
                pieces.append(control_with(new.tree, control, paragraphs_in_shells(*paragraphs, marks_of=here)))
            else:
                pieces.append(table_with_marks(self.tree, here, new.tree.bytes_of(control.node)))
        start, end = units[0].start, self.tree.end(units[-1])
        assert units[0].parent is not None
        between = (node for node in units[0].parent.children if start < node.start < end)
        pieces += [self.tree.bytes_of(node) for node in between if node.name in (*STARTS, *ENDS)]
        self.edits.append(Edit(start, end, b"".join(pieces)))

    def _rewrite_within_paragraph(self, copy: Copy, new: NewBlock) -> None:
        """Replace the runs between two bookmarks of one paragraph that holds other words as well."""
        assert copy.stretch is not None
        start, end = self.tree.end(copy.stretch.start), copy.stretch.end.start
        runs = inner_runs(new.tree, [control.content for control in new.copy.controls])
        kept = b"".join(self.tree.bytes_of(run) for node in copy.stretch.nodes for run in reference_runs(node))
        if self._tracker is not None:
            old = self._tracker.deleted(self.tree, copy.stretch.nodes)
            self.edits.append(Edit(start, end, old + self._tracker.inserted_runs(runs) + kept))
        else:
            self.edits.append(Edit(start, end, runs + kept))

    def _cut_prompt(self, control: Control) -> None:
        """Have Word take what a control holds for words again, not for its own prompt."""
        properties = control.node.child("sdtPr")
        prompt = properties.child("showingPlcHdr") if properties is not None else None
        if prompt is not None:
            self._cut(prompt)

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
            blocks = [child for child in parent.children if child.name in CARRIERS]
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
