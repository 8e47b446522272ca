"""A briefing that somebody edited in Word: what is in it, and the same file with single blocks brought up to date.

Nothing is written anew: bytes are cut out of a few parts and put into them (``word/splice.py``), so that every
sentence somebody wrote is the same afterwards, byte for byte.
"""

import re
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from lxml import etree

from exports.briefing_content import Briefing
from exports.errors import BriefingUnreadable, NoBriefing
from exports.refreshing import Decision, FoundBlock, FoundBriefing, section_of
from exports.safe_write import whole_file
from exports.word.byte_tree import ByteTree, PartNotSpliced, nothing_collected
from exports.word.carried_out import CarriedOut, last_blocks, map_changes, own_note
from exports.word.edited_package import EditedPackage
from exports.word.file_story import StoryMaker, file_styles, first_mark_id, text_width, with_styles_in_use
from exports.word.found_blocks import NOTED, FoundBlocks
from exports.word.hash_map import NOTHING, words_hash
from exports.word.heading_levels import heading_levels
from exports.word.live_block import bookmark_name, handle
from exports.word.marking import Markings, rank
from exports.word.new_sections import NewSection, NewSections
from exports.word.note_edits import NoteEdits
from exports.word.notes import FOOTNOTE
from exports.word.parts import safely_parsed
from exports.word.project_blocks import BlockWriter
from exports.word.splice import Edit, EditsOverlap, spliced
from exports.word.tracked import Tracker
from exports.word.written_map import NO_MAP, read_map

_NOTE_KINDS = ("footnote", "endnote")
_PREFIXES = {b"w": b"/wordprocessingml/", b"r": b"/officeDocument/"}
_EMBEDDED = re.compile(rb"""\br:embed\s*=\s*["']([^"']+)["']""")
_BOOKMARK = re.compile(rb"""["']_bx([0-9a-f]{32})["']""")
_CONTENTS = re.compile(rb""">\s*TOC\s+\\|\binstr\s*=\s*["']\s*TOC\s""")
_INTERWOVEN = "an extract in it is interwoven with other text; move it to a paragraph of its own in Word"
_NOTED = (b'w:val="bn:', NOTED.encode())


class EditedBriefing:
    """An opened briefing: ``head`` is what it says of itself, ``found`` what is in it, which takes longer to see.

    The file is read whole and closed again.
    """

    def __init__(self, path: Path) -> None:
        """Read the file and what it says of itself.

        Raises:
            BriefingUnreadable: if it is missing, no Word file, or damaged.
        """
        self.path = path
        self._package = package = EditedPackage(path)
        with self._refusals():
            self._map = read_map(package.part(package.map)) if package.map else NO_MAP
        self._body = package.part(package.main)
        self.head = FoundBriefing(
            self._map.project,
            self._map.briefing,
            self._map.blocks,
            (),
            has_map=self._map.root is not None,
            with_notes=any(mark in self._body for mark in _NOTED),
            mode=self._map.mode,
        )

    @cached_property
    def found(self) -> FoundBriefing:
        """What is in the file.

        Raises:
            BriefingUnreadable: if it is damaged, or better not touched.
            NoBriefing: if nothing of ours is in it.
        """
        with self._refusals(), nothing_collected():
            self._read()
            return replace(self.head, blocks=tuple(self._found_blocks()), marking=self._markings.marking)

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except PartNotSpliced as error:
            raise BriefingUnreadable(self.path, str(error)) from error
        except EditsOverlap as error:
            raise BriefingUnreadable(self.path, _INTERWOVEN) from error
        except etree.XMLSyntaxError as error:
            raise BriefingUnreadable(self.path, "a part of it is damaged") from error

    def writer(self, briefing: Briefing) -> BlockWriter:
        """What the project says now, as blocks to be written into this file."""
        with_notes = self.found.with_notes
        kind = next((kind for kind in self._note_kinds() if kind in self._notes), "")
        first = 1 + max(0, self._notes[kind].highest_id) if kind else 1
        with nothing_collected():
            return BlockWriter(
                briefing,
                StoryMaker(self._blocks, self._styles, note_kind=kind or FOOTNOTE, first_note=first),
                width=text_width(self._blocks.tree, self._blocks.flat),
                note_kind=kind,
                with_notes=with_notes,
                chart_relations=dict(self._chart_relations()),
            )

    def new_sections(self, writer: BlockWriter) -> dict[str, NewSection]:
        """The project's sections that this file has never had, and for which it has a place, in order."""
        if not self.found.has_map:
            return {}
        written, now = self._map.blocks, writer.blocks
        keys = {*written, *(block.key for block in self.found.blocks)}
        known = {section_of(written.get(key), now.get(key)) for key in keys}
        new = {block.section for key, block in now.items() if key not in keys} - known
        if not new:
            return {}
        lasts = last_blocks(self._blocks, written, writer)
        last = {section: copy for (section, is_extract), copy in lasts.items() if not is_extract}
        levels = heading_levels(safely_parsed(self._package.part(self._package.related("styles"))))
        places = NewSections(self._blocks.tree, levels, self._styles, last, self._blocks.all())
        bare = {section.key for section in writer.outline} - known - {block.section for block in now.values()}
        return places.places(writer.outline, new, bare)

    @cached_property
    def has_contents(self) -> bool:
        """Whether the file has a table of contents that Word can update."""
        return _CONTENTS.search(self._body) is not None

    def _chart_relations(self) -> Iterator[tuple[str, str]]:
        """Which relationship leads to the picture of a chart, by the chart's name in tags."""
        charts = {handle(key) for key, block in self._map.blocks.items() if block.kind == "chart"}
        for copy in self._blocks.all():
            found = b"".join(self._blocks.tree.bytes_of(node) for node in copy.nodes) if copy.name in charts else b""
            relation = _EMBEDDED.search(found)
            if relation:
                yield copy.name, relation[1].decode()

    def refreshed(
        self,
        decisions: Sequence[Decision],
        writer: BlockWriter,
        places: Mapping[str, NewSection],
        *,
        at: str,
        tracked: bool = False,
        marking: str = "",
    ) -> bytes:
        """The file with the decisions carried out; the very same bytes where there is nothing to do.

        Args:
            places: the sections that are new in the file, as ``new_sections`` gave them for the decisions.
            at: the time of the refresh, ISO 8601 in UTC to the second.
            tracked: whether words are exchanged as tracked changes, for the analyst to accept or reject.
            marking: the project's protective marking; the file's is raised to it, and never lowered.

        Raises:
            BriefingUnreadable: if what is to be exchanged is interwoven with what must stay.
        """
        with self._refusals(), nothing_collected():
            changed = self._changed_parts(decisions, writer, places, at=at, tracked=tracked)
        if self.raises_marking(marking):
            changed |= self._markings.raised(marking)
        draft = self._package.draft()
        for name, content in changed.items():
            draft.replace(name, content)
        return draft.written() if changed else self._package.content

    def write(self, content: bytes, out: Path) -> bool:
        """Write the refreshed file; gives whether anything was written, which it is not where nothing changes.

        Raises:
            TargetNotWritable, TargetDiskFull, TargetLocked: if it cannot be written; what was there is unchanged.
        """
        is_same = out.exists() and out.samefile(self.path)
        if is_same and content == self._package.content:
            return False
        with whole_file(out) as target:
            target.write(content)
        return True

    def raises_marking(self, marking: str) -> bool:
        """Whether the project's marking is higher than the one in the file, which has a line for it."""
        wanted, there = rank(marking), rank(self._markings.marking)
        return bool(self._markings.marking) and wanted is not None and there is not None and wanted > there

    def differs_in_marking(self, marking: str) -> bool:
        """Whether the file says another marking than the project's."""
        if not marking.strip():
            return bool(self._markings.marking)
        return not self._markings.says(marking)

    def _read(self) -> None:
        package = self._package
        tree = ByteTree(self._body)
        names = {bookmark_name(key): handle(key) for key in self._map.blocks} or _guids_in(self._body)
        self._blocks = FoundBlocks(tree, names, {handle(key): each.digits for key, each in self._map.blocks.items()})
        if not self._map.blocks and not self._blocks.copies:
            raise NoBriefing(self.path)
        _refuse_other_prefixes(tree)
        parts = {kind: package.related(f"{kind}s") for kind in _NOTE_KINDS}
        self._notes = {kind: NoteEdits(package.part(name), kind) for kind, name in parts.items() if name}
        styles = package.related("styles")
        if not styles:
            raise BriefingUnreadable(self.path, "it has no styles; open it in Word and save it anew")
        self._styles = with_styles_in_use(file_styles(package.part(styles)), self._blocks)
        sides = (*package.all_related("header"), *package.all_related("footer"))
        self._markings = Markings([(name, package.part(name)) for name in sides], self._styles.get("marking", ""))
        self._note_kinds_used: set[str] = set()

    def _found_blocks(self) -> Iterator[FoundBlock]:
        """Every copy that shows words. One that shows none was emptied: as good as taken out."""
        keys = {handle(key): key for key in self._map.blocks}
        places = {id(copy): place for copies in self._blocks.copies.values() for place, copy in enumerate(copies)}
        for copy in self._blocks.all():
            digits = copy.digest
            if digits == NOTHING or copy.is_mirror:
                continue
            key = keys.get(copy.name, copy.name)
            kind, number = own_note(copy, self._notes, self._map.blocks.get(key))
            self._note_kinds_used |= {kind} if kind else set()
            yield FoundBlock(
                key,
                places[id(copy)],
                copy.words,
                digits,
                note=words_hash(self._notes[kind].words(number)) if kind else None,
                line=words_hash(copy.line) if copy.line is not None else None,
                can_change=copy.can_change,
            )

    def _note_kinds(self) -> tuple[str, ...]:
        """The kinds of note that the file's extracts use, the first that is in use first."""
        if self._note_kinds_used:
            return tuple(kind for kind in _NOTE_KINDS if kind in self._note_kinds_used)
        return () if self._map.mode == "annex" or self._blocks.copies else (self._map.mode,)

    def _changed_parts(
        self,
        decisions: Sequence[Decision],
        writer: BlockWriter,
        places: Mapping[str, NewSection],
        *,
        at: str,
        tracked: bool,
    ) -> dict[str, bytes]:
        package = self._package
        tracker = Tracker(date=at, first_id=first_mark_id(self._blocks)) if tracked else None
        work = CarriedOut(self._blocks, self._notes, self._map.blocks, writer, tracker, places)
        work.carry_out(decisions)
        edits = {package.main: work.body.edits, package.related("settings"): self._settings_edits()}
        edits |= {package.related(f"{kind}s"): notes.edits for kind, notes in self._notes.items()}
        changed = {name: spliced(package.part(name), made) for name, made in edits.items() if made}
        changed |= self._changed_pictures(decisions, writer)
        settled, dropped = map_changes(decisions, writer.blocks)
        if package.map and (settled or dropped):
            verbatim = {key: found.text for key, found in writer.extracts.items() if found.tidied}
            changed[package.map] = self._map.rewritten(settled, dropped, verbatim=verbatim, at=at)
        return changed

    def _changed_pictures(self, decisions: Sequence[Decision], writer: BlockWriter) -> dict[str, bytes]:
        """The pictures of the charts that are brought up to date; their parts keep their names."""
        relations = dict(self._chart_relations())
        wanted = {relations.get(handle(made.key), "") for made in decisions if made.kind == "chart" and made.rewrites}
        targets = self._package.targets
        return {targets[name]: writer.pictures[name] for name in wanted if name in targets and name in writer.pictures}

    def _settings_edits(self) -> list[Edit]:
        """Without the question that Word would ask on opening: an export with page numbers leaves it behind."""
        name = self._package.related("settings")
        part = self._package.part(name) if name else b""
        if b"updateFields" not in part:
            return []
        tree = ByteTree(part)
        return [Edit(node.start, tree.end(node)) for node in tree.root.walk() if node.name == "updateFields"]


def _guids_in(body: bytes) -> dict[str, str]:
    """Our bookmarks by name, with the keys in their names, where the file has lost the part that lists them."""
    return {f"_bx{digits}": str(uuid.UUID(digits)) for digits in map(bytes.decode, _BOOKMARK.findall(body))}


def _refuse_other_prefixes(tree: ByteTree) -> None:
    """Our XML says ``w:`` and ``r:``; where these stand for something else it would say something else."""
    opened = tree.start_tag(tree.root.children[0]) if tree.root.children else b""
    for prefix, meaning in _PREFIXES.items():
        declared = re.search(rb"""xmlns:""" + prefix + rb"""\s*=\s*["']([^"']*)""", opened)
        if declared is None or meaning not in declared[1]:
            raise PartNotSpliced("it was written by a program that names things otherwise; save it anew in Word")
