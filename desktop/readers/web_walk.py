"""The visible text of a web page as leaves in reading order, with white space as a browser shows it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop.domain.document import Mark

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_UNSEEN = frozenset(
    ("head", "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio", "video",
     "select", "button", "input", "textarea", "datalist", "dialog", "map", "title", "-comment", "!doctype")
)  # fmt: skip
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
     "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody",
     "td", "tfoot", "th", "thead", "tr", "ul")
)  # fmt: skip
_MARKS = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "sup": "superscript",
          "sub": "subscript", "ins": "inserted", "del": "deleted", "s": "deleted", "a": "link"}  # fmt: skip
_KINDS = {"blockquote": "quote", "figcaption": "caption", "caption": "caption"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SPACE = re.compile("[ \t\n\r\f]{2,}|[\t\n\r\f]")  # a single space is what it should be already
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLOCKS_OF_A_LAYOUT = "table, h1, h2, h3, h4, p + p + p, article, section, form"


@dataclass(slots=True)
class Leaf:
    """One leaf: its text with marks counted from its start; ``row`` is (table, row, is head) for a cell."""

    kind: str
    text: str
    level: int = 0
    label: str | None = None
    marks: list[Mark] = field(default_factory=list)
    row: tuple[int, int, bool] | None = None

    @property
    def linked(self) -> int:
        """How many characters of it are links."""
        return sum(mark.end - mark.start for mark in self.marks if mark.kind == "link")


@dataclass(frozen=True, slots=True)
class _Context:
    """What the elements around a text make of it."""

    kind: str = "para"
    level: int = 0
    depth: int = 0
    row: tuple[int, int, bool] | None = None
    preformatted: bool = False


def leaves_of(root: "LexborNode") -> list[Leaf]:
    """The leaves below a node. Deeper nesting than Python's stack raises RecursionError."""
    walk = _Walk()
    walk.inside(root, _Context())
    walk.flush(_Context())
    return walk.leaves


class _Walk:
    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self._pieces: list[str] = []
        self._marks: list[Mark] = []
        self._length = 0
        self._ends_in_space = True
        self._label: str | None = None
        self._tables = 0
        self._cell: Leaf | None = None
        self._special: dict[str, Callable[[LexborNode, _Context], None]] = {
            "ol": self._list,
            "ul": self._list,
            "menu": self._list,
            "table": self._table,
        }

    def inside(self, parent: "LexborNode", context: _Context) -> None:
        """All that is inside an element."""
        node = parent.child
        while node is not None:
            tag = node.tag
            if tag == "-text":
                self._text(node.text_content or "", context)
            elif tag not in _UNSEEN and tag is not None:
                if tag in _BLOCKS:
                    self._block(node, tag, context)
                elif tag == "br":
                    self._break(context)
                else:
                    self._inline(node, tag, context)
            node = node.next

    def flush(self, context: _Context) -> None:
        """End the leaf that is being collected."""
        text = "".join(self._pieces)
        end = len(text.rstrip(" \n"))
        if end and not text.isspace():
            marks = [
                Mark(mark.kind, mark.start, min(mark.end, end), mark.value) for mark in self._marks if mark.start < end
            ]
            self._keep(text[:end], marks, context)
        self._pieces, self._marks, self._length, self._ends_in_space = [], [], 0, True

    def _keep(self, text: str, marks: list[Mark], context: _Context) -> None:
        if self._cell is not None:
            offset = len(self._cell.text) + 1 if self._cell.text else 0
            self._cell.text = f"{self._cell.text}\n{text}" if offset else text
            self._cell.marks += [Mark(mark.kind, mark.start + offset, mark.end + offset, mark.value) for mark in marks]
            return
        level = context.depth if context.kind == "item" else context.level
        self.leaves.append(Leaf(context.kind, text, level, self._label, marks))
        self._label = None

    def _text(self, text: str, context: _Context) -> None:
        if context.preformatted:
            piece = text if self._length else text.removeprefix("\n")
        else:
            piece = _SPACE.sub(" ", text)
            if self._ends_in_space:
                piece = piece.lstrip(" ")
        if piece:
            self._pieces.append(piece)
            self._length += len(piece)
            self._ends_in_space = piece[-1] in " \n"

    def _break(self, context: _Context) -> None:
        """A line break; spaces in front of it are not shown, nor is one at the start of a block.

        Two in a row end the paragraph: old pages know no other way.
        """
        if self._pieces and self._pieces[-1] == "\n":
            self.flush(context)
        elif self._length:
            if self._pieces[-1].endswith(" "):
                self._pieces[-1] = self._pieces[-1][:-1]
                self._length -= 1
            self._pieces.append("\n")
            self._length += 1
            self._ends_in_space = True

    def _inline(self, node: "LexborNode", tag: str, context: _Context) -> None:
        kind = _MARKS.get(tag)
        if kind is None:
            if tag in ("span", "label") and _is_hidden(node):
                return
            self.inside(node, context)
            return
        target = node.attributes.get("href") if kind == "link" else None
        start, leaves = self._length, len(self.leaves)
        self.inside(node, context)
        if len(self.leaves) > leaves:
            start = 0  # a block inside: what came before it is a leaf of its own
        if self._length > start and (kind != "link" or target):
            self._marks.append(Mark(kind, start, self._length, target))

    def _block(self, node: "LexborNode", tag: str, context: _Context) -> None:
        self.flush(context)
        if _is_hidden(node):
            return
        if tag in self._special:
            self._special[tag](node, context)
            return
        inner = context
        if tag in _HEADINGS:
            inner = replace(context, kind="heading", level=_HEADINGS[tag])
        elif tag in _KINDS and context.kind == "para":
            inner = replace(context, kind=_KINDS[tag])
        elif tag == "pre":
            inner = replace(context, preformatted=True)
        self.inside(node, inner)
        self.flush(inner)

    def _list(self, node: "LexborNode", context: _Context) -> None:
        numbered = node.tag == "ol"
        count = _number(node.attributes.get("start"), 1) if numbered else 1
        inner = replace(context, kind="item", depth=context.depth + 1)
        item = node.child
        while item is not None:
            if item.tag == "li":
                if not _is_hidden(item):
                    self._label = f"{count}." if numbered else "•"
                    count += 1
                    self.inside(item, inner)
                    self.flush(inner)
                    self._label = None
            elif item.tag in ("ul", "ol"):
                self._list(item, inner)
            item = item.next

    def _table(self, node: "LexborNode", context: _Context) -> None:
        if self._cell is not None or _is_layout(node):
            self.inside(node, context)  # a layout: what counts is what stands in it
            return
        self._tables += 1
        for caption in node.css("caption"):
            self.inside(caption, replace(context, kind="caption"))
            self.flush(replace(context, kind="caption"))
        for number, row in enumerate(node.css("tr")):
            cells = [cell for cell in row.css("td, th") if not _is_hidden(cell)]
            is_head = bool(cells) and all(cell.tag == "th" for cell in cells)
            for cell in cells:
                width = _number(cell.attributes.get("colspan"), 1)
                leaf = Leaf("cell", "", width if width > 1 else 0, row=(self._tables, number, is_head))
                self._cell = leaf
                self.inside(cell, context)
                self.flush(context)
                self._cell = None
                self.leaves.append(leaf)


def _is_hidden(node: "LexborNode") -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    return "hidden" in attributes or bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))


def _is_layout(table: "LexborNode") -> bool:
    """Whether a table holds headings, other tables or running text, or no row with two cells."""
    if any(found.mem_id != table.mem_id for found in table.css(_BLOCKS_OF_A_LAYOUT)):  # a node finds itself, too
        return True
    return not any(len(row.css("td, th")) > 1 for row in table.css("tr"))


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else default
