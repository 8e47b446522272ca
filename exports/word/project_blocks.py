"""The blocks of a briefing as the project has them now: their hashes, and their XML from the writer itself."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from exports.briefing_content import Block, Briefing, Chart, Quotations, Section
from exports.content import Extract
from exports.refreshing import ProjectBlock
from exports.word.block_edits import NewBlock
from exports.word.blocks import Setting, written
from exports.word.charts import picture_of
from exports.word.completed import completed
from exports.word.contents import Heading, headings
from exports.word.hash_map import HashMap, words_hash
from exports.word.live_block import handle
from exports.word.new_sections import OutlineSection
from exports.word.quotation import line_hash, note_hash, paragraphs_of
from exports.word.references import references
from exports.word.source_tables import identity, source_numbers, sources_of
from exports.word.story import Picture, Story


class _Recorded(HashMap):
    """A hash map that can be asked what was noted down."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: dict[str, ProjectBlock] = {}

    def add(
        self, key: str, digits: str, *, kind: str, section: str, parts: int = 1, verbatim: str = "",
        note: str = "", line: str = "",
    ) -> None:  # fmt: skip
        self.blocks[key] = ProjectBlock(key, "", digits, kind, section, note, line, parts)


@dataclass(frozen=True, slots=True)
class _Place:
    """A block of the briefing with the section it is in."""

    block: Block
    section: str


class BlockWriter:
    """Writes single blocks of a briefing for a file that is there.

    Args:
        make_story: a story over the styles of the file; its ids are above all in the file.
        width: of the text, in twentieths of a point.
        note_kind: of the notes that have the sources; where it is empty quotations point to the table of sources.
        chart_relations: the relationship to its picture of every chart that the file has, by the chart's handle.

    ``pictures`` are the charts as they are now, by the id of that relationship. ``outline`` are all sections in order.
    """

    def __init__(
        self, briefing: Briefing, make_story: Callable[[], Story], *, width: int, note_kind: str, with_notes: bool,
        chart_relations: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        self.note_kind = note_kind
        self._bare_story, self._relations = make_story, chart_relations or {}
        sections = completed(briefing, points_to_table=not note_kind)
        blocks = tuple(block for section in sections for block in section.blocks)
        self.outline = tuple(_outline(sections))
        self._sections = {section.key: section for section in sections}
        self._numbered = _numbered(sections) if briefing.with_numbers else frozenset()
        self._references = references(blocks)
        self.pictures: dict[str, bytes] = {}
        self._shown = dict(self._drawn(blocks, width))
        self.story = self._make_story()
        sources = sources_of(briefing)
        numbers = {} if note_kind else source_numbers(sources)
        self._setting = Setting(self.story, width, sources, numbers, with_notes)
        self._places: dict[str, _Place] = {}
        self.blocks: dict[str, ProjectBlock] = {}
        self.extracts: dict[str, Extract] = {}
        for section in sections:
            for block in section.blocks:
                if isinstance(block, Quotations):
                    self._take_extracts(block, section.key)
                elif getattr(block, "key", ""):
                    self._take(block, section.key)

    def _make_story(self) -> Story:
        story = self._bare_story()
        story.references, story.pictures = self._references, self._shown
        return story

    def _drawn(self, blocks: Iterable[Block], width: int) -> Iterator[tuple[str, Picture]]:
        """The charts of which the file has a picture, drawn anew; of another there is no part to put one into."""
        for chart in blocks:
            if isinstance(chart, Chart) and chart.categories:
                png, *size = picture_of(chart, text_width=width)
                relation = self._relations.get(handle(chart.key), "")
                self.pictures[relation] = png
                yield chart.key, Picture(relation, *size)

    def new(self, key: str) -> tuple[NewBlock, tuple[str, ...]]:
        """A block to put in place of what is there, and its notes; the ids in it are not taken."""
        story = self._make_story()
        xml = self._xml(self._places[key], story)
        return NewBlock(xml, handle(key)), tuple(story.notes.xml())

    def added(self, key: str) -> bytes:
        """A block to be put in; its notes are kept in the story."""
        return self._xml(self._places[key], self.story).encode()

    def heading(self, key: str) -> bytes:
        """The heading of a section that has one."""
        heading = next(each.heading for each in self.outline if each.key == key)
        assert heading is not None, "only a section with a heading has a place"
        return heading.xml(self.story, linked=False).encode()

    def new_section(self, key: str, wanted: Collection[str]) -> bytes:
        """A section to be put in: its heading, its running text, and of its blocks those that are wanted."""
        heading = self.heading(key)
        self.story.section = key
        self.story.text_role = "numbered" if key in self._numbered else "body"
        blocks = tuple(_wanted(self._sections[key].blocks, wanted))
        return heading + "".join(written(self._setting, blocks)).encode()

    def _take_extracts(self, block: Quotations, section: str) -> None:
        """Extracts by thousands: their hashes come from their words, and only those that changed are written."""
        numbers: Mapping[tuple[str, str, str, str], int] = self._setting.numbers
        for extract in block.extracts:
            number = numbers.get(identity(extract.citation))
            self.extracts[extract.key] = extract
            self._places[extract.key] = _Place(Quotations((extract,)), section)
            self.blocks[extract.key] = ProjectBlock(
                extract.key,
                extract.shown,
                words_hash(extract.shown),
                "extract",
                section,
                note_hash(extract) if number is None else "",
                line_hash(extract, number),
                len(paragraphs_of(extract.shown)),
            )

    def _take(self, block: Block, section: str) -> None:
        story = self._make_story()
        story.section, recorded = section, _Recorded()
        story.hash_map = recorded
        xml = self._xml(_Place(block, section), story)
        for key, found in recorded.blocks.items():
            words = NewBlock(xml, handle(key)).copy.words
            is_new_chart = isinstance(block, Chart) and handle(block.key) not in self._relations
            self._places[key] = _Place(block, section)
            self.blocks[key] = replace(found, words=words, section="" if is_new_chart else section)

    def _xml(self, place: _Place, story: Story) -> str:
        return "".join(self._pieces(place, story))

    def _pieces(self, place: _Place, story: Story) -> Iterator[str]:
        story.section = place.section
        return written(replace(self._setting, story=story), (place.block,))


def _outline(sections: Sequence[Section]) -> Iterator[OutlineSection]:
    texts = [(each.heading, each.level, each.is_annex) for each in sections if each.heading.strip()]
    in_order: Iterator[Heading] = iter(headings(texts, numbered=False))
    for section in sections:
        yield OutlineSection(section.key, next(in_order) if section.heading.strip() else None)


def _numbered(sections: Iterable[Section]) -> frozenset[str]:
    """The sections whose running text is numbered: all that belong to no annex."""
    numbered, annexes = set(), False
    for section in sections:
        annexes = section.is_annex or (annexes and section.level > 1)
        numbered |= set() if annexes else {section.key}
    return frozenset(numbered)


def _wanted(blocks: Iterable[Block], wanted: Collection[str]) -> Iterator[Block]:
    """The blocks without those that somebody may leave out and did."""
    for block in blocks:
        if isinstance(block, Quotations):
            yield Quotations(tuple(extract for extract in block.extracts if extract.key in wanted))
        elif not getattr(block, "key", "") or getattr(block, "key", "") in wanted:
            yield block
