"""The blocks of a section as Word has them: a row per kind, each written by a module of its own."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from exports.content import (
    Block,
    Chart,
    CodebookTable,
    CountSentence,
    Matrix,
    PositionTable,
    Prose,
    QuantityWords,
    Quotations,
    Source,
    SourceTable,
    TrailTable,
)
from exports.word import position_tables
from exports.word.briefing_tables import chart_table, codebook_table, matrix, trail_table
from exports.word.live_block import live_paragraph
from exports.word.quotation import quotation
from exports.word.source_tables import identity, source_table
from exports.word.story import Story


@dataclass(frozen=True, slots=True)
class Setting:
    """What all blocks of one briefing are written with.

    ``width`` is that of the text in twentieths of a point. ``sources`` are all that are drawn on; ``numbers`` are their
    rows in the table of sources, for quotations to point to, where there are no notes.
    """

    story: Story
    width: int
    sources: tuple[Source, ...] = ()
    numbers: Mapping[tuple[str, str, str, str], int] = field(default_factory=dict)
    with_notes: bool = False


def written(setting: Setting, blocks: tuple[Block, ...]) -> Iterator[str]:
    """The blocks in order, a few kilobytes each; what stands before quotations stays on a page with them."""
    for index, block in enumerate(blocks):
        followed = index + 1 < len(blocks) and _quotes(blocks[index + 1])
        yield from _WRITERS[type(block)](setting, block, followed)


def _quotes(block: Block) -> bool:
    return isinstance(block, Quotations) and bool(block.extracts)


def _prose(setting: Setting, block: Prose, followed: bool) -> Iterator[str]:
    keep = "<w:keepNext/>" if followed else ""
    for paragraph in block.paragraphs:
        if paragraph.strip():
            yield setting.story.text("numbered", paragraph.strip(), before=keep)


def _quotations(setting: Setting, block: Quotations, _followed: bool) -> Iterator[str]:
    for extract in block.extracts:
        number = setting.numbers.get(identity(extract.citation))
        yield quotation(setting.story, extract, source_number=number, with_notes=setting.with_notes)


def _count(setting: Setting, block: CountSentence, followed: bool) -> Iterator[str]:
    base = f" (Base: {block.base}.)" if block.base else ""
    paragraph = setting.story.text("numbered", block.text.strip() + base, before="<w:keepNext/>" * followed)
    yield live_paragraph(setting.story, block.key, "count", paragraph, alias="Count")


def _quantity_words(setting: Setting, block: QuantityWords, _followed: bool) -> Iterator[str]:
    meanings = "; ".join(f"“{word}” means {meaning}" for word, meaning in block.words)
    base = f" The base is {block.base}, unless another is stated." if block.base else ""
    yield setting.story.text("numbered", f"In this briefing {meanings}.{base}")


def _positions(setting: Setting, block: PositionTable, _followed: bool) -> Iterator[str]:
    return position_tables.positions(setting.story, block, width=setting.width)


def _chart(setting: Setting, block: Chart, _followed: bool) -> Iterator[str]:
    return chart_table(setting.story, block, width=setting.width)


def _sources(setting: Setting, block: SourceTable, _followed: bool) -> Iterator[str]:
    linked = bool(setting.numbers)
    return source_table(setting.story, block, setting.sources, width=setting.width, linked=linked)


def _codebook(setting: Setting, block: CodebookTable, _followed: bool) -> Iterator[str]:
    return codebook_table(setting.story, block, width=setting.width)


def _matrix(setting: Setting, block: Matrix, _followed: bool) -> Iterator[str]:
    return matrix(setting.story, block, width=setting.width)


def _trail(setting: Setting, block: TrailTable, _followed: bool) -> Iterator[str]:
    return trail_table(setting.story, block, width=setting.width)


# Any: each writer takes the one kind of block that it stands beside
_WRITERS: dict[type, Callable[[Setting, Any, bool], Iterator[str]]] = {
    Prose: _prose,
    Quotations: _quotations,
    CountSentence: _count,
    QuantityWords: _quantity_words,
    PositionTable: _positions,
    Chart: _chart,
    SourceTable: _sources,
    CodebookTable: _codebook,
    Matrix: _matrix,
    TrailTable: _trail,
}
