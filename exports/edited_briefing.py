"""A briefing that somebody edited in Word: what is in it, and the same file with single blocks brought up to date.

Nothing is written anew: bytes are cut out of a few parts and put into them (``word/splice.py``), so that every
sentence somebody wrote is the same afterwards, byte for byte.
"""

import re
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

from lxml import etree

from exports.content import Briefing
from exports.errors import BriefingUnreadable, NoBriefing
from exports.refreshing import Decision, FoundBlock, FoundBriefing, ProjectBlock
from exports.safe_write import whole_file
from exports.word.block_edits import BlockEdits
from exports.word.byte_tree import ByteTree, Node, PartNotSpliced, visible_text
from exports.word.edited_package import EditedPackage
from exports.word.file_story import file_styles, first_mark_id, story_for, text_width, with_styles_in_use
from exports.word.found_blocks import Copy, FoundBlocks
from exports.word.hash_map import words_hash
from exports.word.live_block import bookmark_name, handle
from exports.word.marking import Markings, rank
from exports.word.note_edits import NoteEdits
from exports.word.project_blocks import BlockWriter
from exports.word.splice import Edit, spliced
from exports.word.tracked import Tracker
from exports.word.written_map import NO_MAP, read_map

_NOTE_KINDS = ("footnote", "endnote")
_STEPS_BETWEEN_REPORTS = 50


class EditedBriefing:
    """An opened briefing. The file is read whole and closed again; ``found`` is what is in it."""

    def __init__(self, path: Path) -> None:
        """Read it.

        Raises:
            BriefingUnreadable: if it is missing, no Word file, damaged, or better not touched.
            NoBriefing: if nothing of ours is in it.
        """
        self.path = path
        self._package = EditedPackage(path)
        try:
            self._read()
        except PartNotSpliced as error:
            raise BriefingUnreadable(path, str(error)) from error
        except etree.XMLSyntaxError as error:
            raise BriefingUnreadable(path, "a part of it is damaged") from error

    def _read(self) -> None:
        package = self._package
        self._map = read_map(package.part(package.map)) if package.map else NO_MAP
        tree = ByteTree(package.part(package.main))
        names = {bookmark_name(key): handle(key) for key in self._map.blocks}
        self._blocks = FoundBlocks(tree, names)
        if not self._map.blocks and not self._blocks.copies:
            raise NoBriefing(self.path)
        _refuse_other_prefixes(tree)
        parts = {kind: package.related(f"{kind}s") for kind in _NOTE_KINDS}
        self._notes = {kind: NoteEdits(package.part(name), kind) for kind, name in parts.items() if name}
        styles = package.related("styles")
        self._styles = with_styles_in_use(file_styles(package.part(styles)), self._blocks) if styles else {}
        sides = (*package.all_related("header"), *package.all_related("footer"))
        self._markings = Markings(((name, package.part(name)) for name in sides), self._styles.get("marking", ""))
        self._keys = {handle(key): key for key in self._map.blocks}
        self.found = self._found_briefing()

    def writer(self, briefing: Briefing) -> BlockWriter:
        """What the project says now, as blocks to be written into this file."""
        kind = self._note_kind()
        notes = self._notes.get(kind)
        return BlockWriter(
            briefing,
            lambda: story_for(self._blocks, self._styles, first_note=1 + max(0, notes.highest_id if notes else 0)),
            width=text_width(self._blocks.tree, self._blocks.flat),
            linked=not kind,
            with_notes=self.found.with_notes,
        )

    def refreshed(
        self, decisions: Sequence[Decision], writer: BlockWriter, *, at: str, tracked: bool = False, marking: str = ""
    ) -> bytes:
        """The file with the decisions carried out; the very same bytes where there is nothing to do.

        Args:
            at: the time of the refresh, ISO 8601 in UTC to the second.
            tracked: whether words are exchanged as tracked changes, for the analyst to accept or reject.
            marking: the project's protective marking; the file's is raised to it, and never lowered.
        """
        changed = self._changed_parts(decisions, writer, at=at, tracked=tracked)
        if self.raises_marking(marking):
            changed |= self._markings.raised(marking)
        if not changed:
            return self._package.content
        draft = self._package.draft()
        for name, content in changed.items():
            draft.replace(name, content)
        return draft.written()

    def raises_marking(self, marking: str) -> bool:
        """Whether the project's marking is higher than the one in the file, and the file has a place for it."""
        wanted, there = rank(marking), rank(self._markings.marking)
        return bool(self._markings.marking) and wanted is not None and there is not None and wanted > there

    def differs_in_marking(self, marking: str) -> bool:
        """Whether the file says another marking than the project's."""
        if not marking.strip():
            return bool(self._markings.marking)
        return not self._markings.says(marking)

    def _changed_parts(
        self, decisions: Sequence[Decision], writer: BlockWriter, *, at: str, tracked: bool
    ) -> dict[str, bytes]:
        package, tracker = self._package, None
        if tracked:
            tracker = Tracker(date=_word_time(at), first_id=first_mark_id(self._blocks))
        work = _Refresh(self, BlockEdits(self._blocks, tracker), writer, tracker)
        work.carry_out(decisions)
        edits = {package.main: work.body.edits}
        for kind, notes in self._notes.items():
            edits[package.related(f"{kind}s")] = notes.taken()
        edits[package.related("settings")] = self._settings_edits()
        parts = {name: made for name, made in edits.items() if made}
        changed = {name: spliced(package.part(name), made) for name, made in parts.items()}
        settled, dropped = _map_changes(decisions, writer.blocks)
        if package.map and (settled or dropped):
            verbatim = {key: found.text for key, found in writer.extracts.items() if found.tidied}
            changed[package.map] = self._map.rewritten(settled, dropped, verbatim=verbatim, at=at)
        return changed
