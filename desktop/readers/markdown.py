"""Markdown: read as it is rendered, so that quotations are free of syntax; structure goes into blocks and marks."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.domain.document import Mark, ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers.building import TextBuilder
from desktop.readers.encodings import decoded
from desktop.readers.facts import date_line, kind_of, partial_date, title_of
from desktop.readers.normalised import normalised
from desktop.version import VERSION

if TYPE_CHECKING:
    from markdown_it.token import Token

MEDIA_TYPE = "text/markdown"
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?P<fields>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(?P<key>[A-Za-z_-]+):[ \t]+(?P<value>\S.*?)[ \t]*$", re.MULTILINE)
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^>]*>", re.DOTALL)
_MARKS = {"strong": "bold", "em": "italic", "s": "deleted", "link": "link"}


def read(data: bytes, name: str) -> ParsedDocument:
    """The rendered text of a Markdown file (CommonMark with tables); front matter gives title, author and date.

    Raises:
        DocumentUnreadable: if it is empty or no text.
    """
    from markdown_it import MarkdownIt  # a fiftieth of a second, and most projects hold no Markdown

    source = decoded(data, name) if data else None
    text = normalised(source.text) if source else ""
    if source is None or not text.strip():
        raise DocumentUnreadable(name, "it is empty", next_step="Check that it was saved.")
    fields, body = _front_matter(text)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    try:
        walk = _Walk(parser.parse(body))
    except RecursionError as error:
        raise DocumentUnreadable(name, "it is nested deeper than any document") from error
    builder = walk.builder
    if not builder.text.strip():
        raise DocumentUnreadable(name, "it shows no text", next_step="Check that it was saved.")
    title = title_of(builder.text, builder.blocks, name, stated=fields.get("title", ""))
    return ParsedDocument(
        builder.text,
        MEDIA_TYPE,
        "glossator.markdown",
        VERSION,
        builder.blocks,
        builder.marks,
        options={"encoding": source.encoding},
        title=title,
        byline=fields.get("author", ""),
        publisher=fields.get("publisher", ""),
        published_on=partial_date(fields.get("date", "")) or date_line(builder.text, builder.blocks),
        url=fields.get("url", ""),
        language=fields.get("lang") or fields.get("language"),
        kind=kind_of(title, builder.text, builder.blocks),
        warnings=source.warnings,
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields of a block between ``---`` lines at the top, and the text without it."""
    match = _FRONT_MATTER.match(text)
    if match is None or not _FIELD.search(match["fields"]):
        return {}, text
    fields = {found["key"].lower(): found["value"].strip("\"'") for found in _FIELD.finditer(match["fields"])}
    return fields, text[match.end() :]


class _Walk:
    """One pass over the tokens of a parsed file."""

    def __init__(self, tokens: Sequence["Token"]) -> None:
        self.builder = TextBuilder()
        self._lists: list[int | None] = []  # the number of the next item, None in a list of bullets
        self._quotes = 0
        self._label: str | None = None  # of the item whose first paragraph is still to come
        self._tokens = list(tokens)
        self._place = 0
        self._blocks(until=None)

    def _blocks(self, *, until: str | None) -> None:
        while self._place < len(self._tokens):
            token = self._tokens[self._place]
            self._place += 1
            if token.type == until:
                return
            self._block(token)

    def _block(self, token: "Token") -> None:
        kind = token.type
        if kind == "inline":
            self._leaf(token)
        elif kind in ("fence", "code_block"):
            self.builder.add("para", token.content.rstrip("\n"))
        elif kind == "html_block":
            words = _TAG.sub("", token.content).strip()
            if words:
                self.builder.add("para", words)
        elif kind in ("bullet_list_open", "ordered_list_open"):
            self._lists.append(int(token.attrGet("start") or 1) if kind == "ordered_list_open" else None)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            self._open_item(token)
        elif kind == "blockquote_open":
            self._quotes += 1
        elif kind == "blockquote_close":
            self._quotes -= 1
        elif kind == "table_open":
            with self.builder.within("table"):
                self._blocks(until="table_close")
        elif kind == "tr_open":
            head = self._tokens[self._place].type == "th_open"
            with self.builder.within("row", level=int(head)):
                self._blocks(until="tr_close")

    def _open_item(self, token: "Token") -> None:
        number = self._lists[-1]
        self._label = "•" if number is None else f"{number}{token.markup}"
        if number is not None:
            self._lists[-1] = number + 1

    def _leaf(self, token: "Token") -> None:
        opener = self._tokens[self._place - 2]
        text, marks = _inline(token.children or ())
        if opener.type in ("td_open", "th_open"):
            self.builder.add("cell", text, marks=marks)
        elif not text.strip():
            return
        elif opener.type == "heading_open":
            self.builder.add("heading", text, level=int(opener.tag[1:]), marks=marks)
        elif self._label is not None:
            self.builder.add("item", text, level=len(self._lists), label=self._label, marks=marks)
        else:
            self.builder.add("quote" if self._quotes else "para", text, marks=marks)
        self._label = None


def _inline(tokens: Sequence["Token"]) -> tuple[str, list[Mark]]:
    """The rendered text of a paragraph with its marks; a line end in the source is a space, as browsers show it."""
    pieces: list[str] = []
    marks: list[Mark] = []
    opened: list[tuple[str, int, str | None]] = []
    position = 0
    for token in tokens:
        if token.type.endswith("_open") and token.type[:-5] in _MARKS:
            target = token.attrGet("href")
            opened.append((_MARKS[token.type[:-5]], position, str(target) if target else None))
            continue
        if token.type.endswith("_close") and opened:
            kind, start, target = opened.pop()
            if position > start:
                marks.append(Mark(kind, start, position, target))
            continue
        piece = _shown(token)
        pieces.append(piece)
        position += len(piece)
    return "".join(pieces), marks


def _shown(token: "Token") -> str:
    """What a token without an inside is rendered as; a picture by its description."""
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    if token.type == "html_inline":
        return "\n" if token.content.lower().startswith("<br") else ""
    return token.content
