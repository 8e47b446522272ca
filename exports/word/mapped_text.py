"""What the walk over a Word body gives: text, blocks, marks, and the run of every character."""

from typing import NamedTuple

from lxml import etree

_LONGEST_HEADING = 150
_SHORTEST_SENTENCE = 40


class WordBlock(NamedTuple):
    """A stretch of structure: page offsets half-open in code points; containers come before what they hold.

    ``level`` is a heading's or list item's depth from 1, a cell's width in columns, 1 for a table's header row.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    label: str | None = None


class WordMark(NamedTuple):
    """An inline mark. A link of no length with the value ``#footnote-1`` stands where that note is referred to."""

    kind: str
    start: int
    end: int
    value: str | None = None


class Segment(NamedTuple):
    """Text ``[start, end)`` comes from this child (``w:t``, ``w:tab`` ...) of this run."""

    start: int
    end: int
    run: etree._Element
    child: etree._Element


class RunMap(NamedTuple):
    """What the walk gives: ``segments`` are in order of their text and do not overlap.

    ``paragraphs`` holds where each paragraph of the body's flow starts, empty ones included, those of tables, text
    boxes and notes left out: the number of a paragraph on the page is its place in it.
    """

    text: str
    blocks: tuple[WordBlock, ...]
    marks: tuple[WordMark, ...]
    segments: tuple[Segment, ...]
    language: str | None
    paragraphs: tuple[int, ...] = ()


def without_false_headings(text: str, blocks: list[WordBlock]) -> tuple[WordBlock, ...]:
    """Blocks with headings that are none turned into items or paragraphs.

    Government templates number whole paragraphs with a heading style: a level at which most headings read like
    sentences is no heading level.
    """
    counted: dict[int, list[bool]] = {}
    for block in blocks:
        if block.kind == "heading":
            words = text[block.start : block.end].rstrip()
            is_sentence = len(words) > _SHORTEST_SENTENCE and words.endswith((".", ";", ":"))
            counted.setdefault(block.level, []).append(is_sentence or len(words) > _LONGEST_HEADING)
    false = {level for level, sentences in counted.items() if sum(sentences) * 2 > len(sentences)}
    if not false:
        return tuple(blocks)
    return tuple(
        block._replace(kind="item" if block.label else "para", level=1 if block.label else 0)
        if block.kind == "heading" and block.level in false
        else block
        for block in blocks
    )
