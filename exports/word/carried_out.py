"""Decisions on blocks carried out: as edits of the body and of the notes, and as entries of the briefing's own part."""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from exports.refreshing import Decision, ProjectBlock, WrittenBlock, section_of
from exports.word.block_edits import BlockEdits
from exports.word.byte_tree import Node
from exports.word.found_blocks import Copy, FoundBlocks
from exports.word.hash_map import NOTHING, words_hash
from exports.word.live_block import bookmark_name, handle
from exports.word.new_sections import NewSection
from exports.word.note_edits import NoteEdits
from exports.word.project_blocks import BlockWriter
from exports.word.tracked import Tracker


def own_note(copy: Copy, notes: Mapping[str, NoteEdits], written: WrittenBlock | None) -> tuple[str, str]:
    """Which note of a copy is the one with its source: (kind, id), both empty where it has none.

    An analyst may have put others beside it; ours says what was written, else it is the last.
    """
    found = [_reference(mark) for mark in copy.references]
    known = [each for each in found if each[0] in notes and each[1] in notes[each[0]].by_id]
    if written is not None and written.note:
        for kind, number in known:
            if words_hash(notes[kind].words(number)) == written.note:
                return kind, number
    return known[-1] if known else ("", "")


class CarriedOut:
    """The edits that a list of decisions comes to.

    Args:
        notes: the notes parts by kind; their edits are collected in them.
        written: what the file says was written, by key.
        places: of the sections that are new in the file.
    """

    def __init__(
        self,
        blocks: FoundBlocks,
        notes: Mapping[str, NoteEdits],
        written: Mapping[str, WrittenBlock],
        writer: BlockWriter,
        tracker: Tracker | None,
        places: Mapping[str, NewSection],
    ) -> None:
        self.body = BlockEdits(blocks, tracker)
        self._blocks, self._notes, self._written, self._writer = blocks, notes, written, writer
        self._places = places
        for part in notes.values():
            part.begin(tracker)

    def carry_out(self, decisions: Sequence[Decision]) -> None:
        """Collect the edits of all decisions."""
        for decision in decisions:
            for copy in self._copies(decision):
                if decision.removes:
                    self.body.remove(copy, bookmark_name(decision.key))
                elif decision.rewrites or decision.rewrites_source:
                    self._rewrite(decision, copy)
        self._remove_emptied(decisions)
        self._insert(decisions)
        self._drop_notes()
        kind = self._writer.note_kind
        if kind:
            self._notes[kind].append(self._writer.story.notes.xml())

    def _remove_emptied(self, decisions: Sequence[Decision]) -> None:
        """What somebody emptied goes with the last copy that shows words: nothing lists its block any more."""
        gone = {each.key for each in decisions if each.removes} - {each.key for each in decisions if not each.removes}
        for key in sorted(gone):
            for copy in self._blocks.copies[handle(key)]:
                if copy.digest == NOTHING and copy.can_change and not copy.is_mirror:
                    self.body.remove(copy, "")

    def _insert(self, decisions: Sequence[Decision]) -> None:
        """Put in what is new: behind what its section has, or with the heading of a section that is new itself."""
        anchors = last_blocks(self._blocks, self._written, self._writer)
        new: dict[str, list[str]] = {}
        for decision in decisions:
            if decision.inserts and handle(decision.key) in self._blocks.copies:
                self._rewrite(decision, self._blocks.copies[handle(decision.key)][0])  # its control is there, emptied
            elif decision.inserts:
                block = self._writer.blocks[decision.key]
                self.body.drop_bookmark(bookmark_name(decision.key))
                if block.section in self._places:
                    new.setdefault(block.section, []).append(decision.key)
                    continue
                anchor = anchors.get((block.section, block.kind == "extract")) or anchors[block.section, False]
                self.body.insert_after(anchor, self._writer.added(decision.key))
        grouped: set[str] = set()
        for section, place in self._places.items():  # last: behind what the section before is given at its end
            if section in new:
                for group in place.groups:
                    if group not in grouped:
                        self.body.insert_at(place.place, self._writer.heading(group))
                grouped.update(place.groups)
                self.body.insert_at(place.place, self._writer.new_section(section, new[section]))

    def _copies(self, decision: Decision) -> Iterator[Copy]:
        """The copy that was decided on, and its picture for programs that cannot draw the text box it is in."""
        if decision.changes_file and not decision.inserts:
            copies = self._blocks.copies[handle(decision.key)]
            yield copies[decision.copy]
            yield from itertools.takewhile(lambda each: each.is_mirror, copies[decision.copy + 1 :])

    def _rewrite(self, decision: Decision, copy: Copy) -> None:
        written = self._written.get(decision.key)
        wanted = self._writer.blocks[decision.key]
        new, notes = self._writer.new(decision.key)
        if decision.rewrites or decision.inserts:
            self.body.rewrite(copy, new)
        line = words_hash(copy.line) if copy.line is not None else ""
        if line != wanted.line and (written is None or line == written.line or not written.line):
            self.body.rewrite_besides(copy, new)
        kind, number = own_note(copy, self._notes, written)
        if kind and notes:
            there = words_hash(self._notes[kind].words(number))
            if there != wanted.note and (written is None or there == written.note or not written.note):
                self._notes[kind].rewrite(number, notes[-1])

    def _drop_notes(self) -> None:
        """Take out the notes that nothing refers to any more; a copy made with its extract may share one."""
        gone = Counter(self.body.dropped_notes)
        if not gone:
            return
        there = Counter(map(_reference, self._blocks.references))
        for (kind, number), count in gone.items():
            if count >= there[kind, number] and kind in self._notes:
                self._notes[kind].remove(number)


def last_blocks(
    blocks: FoundBlocks, written_blocks: Mapping[str, WrittenBlock], writer: BlockWriter
) -> dict[tuple[str, bool], Copy]:
    """By section the copy that a new block goes behind: the last in running text, else the last in a table or box.

    The key's second part is true for the last extract, false for the last block of whatever kind.
    """
    anchors: dict[tuple[str, bool], tuple[bool, int, Copy]] = {}
    keys = {handle(key): key for key in (*written_blocks, *writer.blocks)}
    for copy in blocks.all():
        key = keys.get(copy.name, "")
        written, now = written_blocks.get(key), writer.blocks.get(key)
        known, section = now or written, section_of(written, now)
        if known is None or not section or copy.is_mirror:
            continue
        apart = copy.nodes[0].enclosing("tc", "txbxContent", "footnote") is not None
        candidate = (not apart, copy.nodes[0].start, copy)
        for place in {(section, False), (section, known.kind == "extract")}:
            if place not in anchors or candidate[:2] >= anchors[place][:2]:
                anchors[place] = candidate
    return {place: copy for place, (_, _, copy) in anchors.items()}


def map_changes(
    decisions: Iterable[Decision], blocks: Mapping[str, ProjectBlock]
) -> tuple[dict[str, ProjectBlock], set[str]]:
    """What is to change in the briefing's own part: blocks whose words count as written now, and keys that go.

    A key goes only when no copy of its block is left for somebody to decide on.
    """
    settled = {each.key: blocks[each.key] for each in decisions if each.settles and each.key in blocks}
    going = {each.key for each in decisions if each.removes or (each.settles and each.key not in blocks)}
    staying = {each.key for each in decisions if not (each.removes or each.settles)}
    return settled, going - staying


def _reference(node: Node) -> tuple[str, str]:
    return node.name.removesuffix("Reference"), node.value("id")
