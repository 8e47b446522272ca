"""The blocks of a section as Word has them: a row per kind, each written by a module of its own.

Before each table or chart that the analyst does not speak of, a sentence of ours refers to it (``exports/wording.py``).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from exports.briefing_content import (
    Block,
    Chart,
    CodebookTable,
    CountSentence,
    Matrix,
    PositionTable,
    Prose,
    QuantityWords,
    Quotations,
    SourceTable,
    TrailTable,
)
from exports.content import Source
from exports.word.briefing_tables import codebook_table, matrix, trail_table
from exports.word.charts import chart_blocks
from exports.word.live_block import live_paragraph
from exports.word.position_tables import positions
from exports.word.quotation import quotation
from exports.word.references import with_references
from exports.word.source_tables import identity, source_table
from exports.word.story import Story
from exports.word.xml_text import runs_right_to_left
from exports.wording import counted_words, defined_words, introduction


@dataclass(frozen=True, slots=True)
class Setting:
    """What all blocks of one briefing are written with.

    ``width`` is that of the text in twentieths of a point. ``sources`` are all that are drawn on; ``numbers`` are their
    rows in the table of sources, for quotations to point to, where there are no notes. ``introduced`` are the keys of
    tables and charts that the analyst's own words refer to.
    """

    story: Story
    width: int
    sources: tuple[Source, ...] = ()
    numbers: Mapping[tuple[str, str, str, str], int] = field(default_factory=dict)
    with_notes: bool = False
    introduced: frozenset[str] = frozenset()

    def text(self, text: str, *, role: str = "", keep: bool = False, ends_list: bool = False) -> str:
        """A paragraph of running text with its cross references."""
        before = "<w:keepNext/>" * keep + "<w:bidi/>" * runs_right_to_left(text)
        space = ' w:before="240"' * self.story.is_below_table + ' w:after="160"' * ends_list
        after = f"<w:spacing{space}/>" if space else ""
        if role == "body" and self.story.text_role == "numbered":
            after += f'<w:ind w:left="{self.story.text_indent}"/>' * bool(self.story.text_indent)
        self.story.is_below_table = False
        inside = with_references(self.story, text)
        return self.story.paragraph(role or self.story.text_role, inside, before=before, after=after)


def written(setting: Setting, blocks: tuple[Block, ...]) -> Iterator[str]:
    """The blocks in order, a few kilobytes each; what stands before quotations stays on a page with them."""
    setting.story.is_below_table = False
    for index, block in enumerate(blocks):
        followed = index + 1 < len(blocks) and _quotes(blocks[index + 1])
        yield from _WRITERS[type(block)](setting, block, followed)
        if not isinstance(block, Prose | CountSentence | QuantityWords):
            setting.story.is_below_table = not isinstance(block, Quotations)


def _quotes(block: Block) -> bool:
    return isinstance(block, Quotations) and bool(block.extracts)


def _introduction(setting: Setting, block: Block) -> Iterator[str]:
    """The paragraph before a table or chart.

    It is not kept with it: LibreOffice leaves the heading above behind where heading, text and table are chained.
    """
    text = introduction(block, setting.introduced, points_to_table=bool(setting.numbers))
    if text:
        yield setting.text(text)


def _prose(setting: Setting, block: Prose, followed: bool) -> Iterator[str]:
    paragraphs = [paragraph.strip() for paragraph in block.paragraphs if paragraph.strip()]
    role = {"plain": "body", "list": "list_item"}.get(block.form, "")
    for number, paragraph in enumerate(paragraphs, 1):
        is_last = number == len(paragraphs)
        yield setting.text(paragraph, role=role, keep=followed and is_last, ends_list=is_last and role == "list_item")


def _quotations(setting: Setting, block: Quotations, _followed: bool) -> Iterator[str]:
    for extract in block.extracts:
        number = setting.numbers.get(identity(extract.citation))
        yield quotation(setting.story, extract, source_number=number, with_notes=setting.with_notes)


def _count(setting: Setting, block: CountSentence, followed: bool) -> Iterator[str]:
    paragraph = setting.text(counted_words(block), keep=followed)
    yield live_paragraph(setting.story, block.key, "count", paragraph, alias="Count")


def _quantity_words(setting: Setting, block: QuantityWords, _followed: bool) -> Iterator[str]:
    words = defined_words(block)
    if words:
        yield setting.text(words)


def _sources(setting: Setting, block: SourceTable, _followed: bool) -> Iterator[str]:
    yield from _introduction(setting, block)
    linked = bool(setting.numbers)
    yield from source_table(setting.story, block, setting.sources, width=setting.width, linked=linked)


def _introduced(write: Callable[..., Iterator[str]]) -> "_Writer":
    """A writer of tables or charts that need nothing but the width, as a writer of blocks."""

    def written_below(setting: Setting, block: Any, _followed: bool) -> Iterator[str]:
        yield from _introduction(setting, block)
        yield from write(setting.story, block, width=setting.width)

    return written_below


# Any: each writer takes the one kind of block that it stands beside
_Writer = Callable[[Setting, Any, bool], Iterator[str]]
_WRITERS: dict[type, _Writer] = {
    Prose: _prose,
    Quotations: _quotations,
    CountSentence: _count,
    QuantityWords: _quantity_words,
    PositionTable: _introduced(positions),
    Chart: _introduced(chart_blocks),
    SourceTable: _sources,
    CodebookTable: _introduced(codebook_table),
    Matrix: _introduced(matrix),
    TrailTable: _introduced(trail_table),
}
