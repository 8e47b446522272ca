"""Plain text in any encoding. The text stays as it is; only its paragraphs are found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.document import Block, ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers.encodings import decoded
from desktop.readers.facts import LONGEST_TITLE, date_line, kind_of, title_of
from desktop.readers.normalised import normalised
from desktop.version import VERSION

MEDIA_TYPE = "text/plain"
_WIDEST_WRAP = 120
_DEEPEST = 6
_ITEM = re.compile(r"[ \t]*(?P<label>[•·‣▪●◦*–—-]|o(?=[ \t])|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])[ \t]+\S")
_RULE = re.compile(r"[ \t]*([-*_=~])(?:[ \t]*\1){2,}[ \t]*")
_END_OF_SENTENCE = (".", ",", ";", ":")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: offsets without the newline, and whether a blank line comes before it."""

    start: int
    end: int
    text: str
    after_blank: bool


def read(data: bytes, name: str) -> ParsedDocument:
    """The text of a plain text file.

    Raises:
        DocumentUnreadable: if it is empty or no text.
    """
    if not data:
        raise DocumentUnreadable(name, "it is empty", next_step="Check that it was saved.")
    source = decoded(data, name)
    text = normalised(source.text)
    if not text.strip():
        raise DocumentUnreadable(name, "it holds nothing but white space", next_step="Check that it was saved.")
    if text.count("\ufffd") > len(text) // 4:
        raise DocumentUnreadable(name, "it is no text", next_step="Check what kind of file it is.")
    blocks = blocks_of(text)
    title = title_of(text, blocks, name)
    return ParsedDocument(
        text,
        MEDIA_TYPE,
        "glossator.plain_text",
        VERSION,
        blocks,
        options={"encoding": source.encoding},
        title=title,
        published_on=date_line(text, blocks),
        kind=kind_of(title, text, blocks),
        warnings=source.warnings,
        paragraphs=(0, *(at + 1 for at, character in enumerate(text) if character == "\n")),
    )


def blocks_of(text: str) -> tuple[Block, ...]:
    """Title, paragraphs and list items of a plain text; a paragraph may span several lines of a wrapped text."""
    lines = list(_lines(text))
    width = _wrap_width(lines)
    blocks: list[Block] = []
    if lines and _is_title(lines):
        blocks.append(Block("heading", lines[0].start, lines[0].end, 1))
        del lines[0]
    indents = sorted({match.start("label") for line in lines if (match := _ITEM.match(line.text))})
    place = 0
    while place < len(lines):
        first = last = lines[place]
        place += 1
        while place < len(lines) and _goes_on(last, lines[place], width):
            last = lines[place]
            place += 1
        item = _ITEM.match(first.text)
        if item:
            depth = min(1 + indents.index(item.start("label")), _DEEPEST)
            blocks.append(Block("item", first.start, last.end, depth, item["label"]))
        elif not _RULE.fullmatch(first.text):
            blocks.append(Block("para", first.start, last.end))
    return tuple(blocks)


def _lines(text: str) -> Iterator[_Line]:
    position, after_blank = 0, False
    for line in text.split("\n"):
        if line and not line.isspace():
            yield _Line(position, position + len(line), line, after_blank)
            after_blank = False
        else:
            after_blank = True
        position += len(line) + 1


def _wrap_width(lines: list[_Line]) -> int:
    """The width that the whole file was wrapped to, or 0 where each line is a paragraph.

    In a wrapped text no line is long, and nearly every line that is not the last of its paragraph is so full that
    the first word of the next one did not fit.
    """
    pairs = [(one.text, two.text) for one, two in zip(lines, lines[1:], strict=False) if not two.after_blank]
    if len(pairs) < 2 or max(len(line.text) for line in lines) > _WIDEST_WRAP:
        return 0
    width = max(max(len(one), len(two)) for one, two in pairs)
    full = sum(_is_full(one, two, width) for one, two in pairs if not _ITEM.match(two))
    return width if width >= 40 and full * 5 >= len(pairs) * 3 else 0


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on the line."""
    first_word = following.split(maxsplit=1)[0]
    return len(line.rstrip()) + 1 + len(first_word) > width - 3


def _goes_on(line: _Line, following: _Line, width: int) -> bool:
    """Whether the following line is the same paragraph."""
    if following.after_blank or not width or _ITEM.match(following.text):
        return False
    return _is_full(line.text, following.text, width)


def _is_title(lines: list[_Line]) -> bool:
    """Whether the first line stands alone above the text like a title."""
    first = lines[0]
    return (
        len(lines) > 1
        and lines[1].after_blank
        and len(first.text) <= LONGEST_TITLE
        and not first.text.rstrip().endswith(_END_OF_SENTENCE)
        and not _ITEM.match(first.text)
        and not _RULE.fullmatch(first.text)
        and any(character.isalpha() for character in first.text)
    )
