"""The walk over an OpenDocument text: paragraphs, headings, lists, tables and notes in reading order.

Deleted text of tracked changes stands apart in the file and is left out; comments are no part of the text. Notes follow
the body in the order in which they are referred to, as with Word files.

Source: OASIS Open Document Format 1.3, part 3, sections 4 to 9.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from desktop.domain.document import Mark
from desktop.readers.building import TextBuilder
from desktop.readers.odt_styles import OdtStyles, local_name, setting

_MOST_REPEATED = 1_000
_THROUGH = frozenset(
    ("section", "index-body", "index-title", "table-of-content", "illustration-index", "table-index", "object-index",
     "user-index", "alphabetical-index", "bibliography", "text-box", "frame", "a", "g")
)  # fmt: skip
_LEFT_OUT = frozenset(("tracked-changes", "annotation", "annotation-end", "forms", "sequence-decls", "ruby-text"))


@dataclass
class _Inline:
    """What a paragraph holds: its characters, its marks, the notes and text boxes met on the way."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    notes: list[tuple[str, etree._Element]] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)


def walked(content: etree._Element, styles: etree._Element | None) -> tuple[TextBuilder, tuple[int, ...]]:
    """The text of a document, and where each paragraph of its body starts, empty ones included.

    Raises:
        KeyError: if there is no text in it.
    """
    walk = _Walk(OdtStyles(content, styles))
    body = next((item for item in content.iter() if local_name(item) == "text" and _is_office(item)), None)
    if body is None:
        raise KeyError("office:text")
    walk.blocks(body)
    walk.notes()
    return walk.text, tuple(walk.paragraphs)


class _Walk:
    def __init__(self, styles: OdtStyles) -> None:
        self.text = TextBuilder()
        self.paragraphs: list[int] = []
        self._styles = styles
        self._in_flow = True
        self._notes: list[tuple[str, str, etree._Element]] = []
        self._counts: dict[str, int] = {}

    def blocks(self, parent: etree._Element) -> None:
        """All paragraphs, lists and tables below an element, in order."""
        for element in parent:
            name = local_name(element)
            if name in ("p", "h"):
                self._paragraph(element)
            elif name == "list":
                self._list(element, setting(element, "style-name"), 1)
            elif name == "table":
                self._table(element)
            elif name in _THROUGH:
                self.blocks(element)

    def notes(self) -> None:
        """Every note that the text refers to, after the body, footnotes first."""
        self._in_flow = False
        for wanted in ("footnote", "endnote"):
            for kind, label, element in self._notes:
                if kind == wanted:
                    for paragraph in element.iter():
                        if local_name(paragraph) in ("p", "h"):
                            inline = self._inline(paragraph)
                            self._leaf(kind, inline, label=label)

    def _paragraph(self, element: etree._Element, *, label: str | None = None, level: int = 0) -> None:
        inline = self._inline(element)
        is_empty = not "".join(inline.pieces).strip()
        if self._in_flow:  # an empty one has no newline in front
            self.paragraphs.append(self.text.position + (1 if self.text.blocks and not is_empty else 0))
        depth = self._styles.heading(element)
        kind = "heading" if depth else self._styles.kind(setting(element, "style-name"))
        if kind == "para" and label is not None:
            self._leaf("item", inline, level=level, label=label)
        else:
            self._leaf(kind, inline, level=depth, label=label)
        in_flow, self._in_flow = self._in_flow, False
        for box in inline.boxes:
            self.blocks(box)
        self._in_flow = in_flow

    def _leaf(self, kind: str, inline: _Inline, *, level: int = 0, label: str | None = None) -> None:
        text = "".join(inline.pieces)
        kept = text.rstrip("\n")
        if kept.strip():
            marks = (
                Mark(m.kind, m.start, min(m.end, len(kept)), m.value) for m in inline.marks if m.start <= len(kept)
            )
            self.text.add(kind, kept, level=level, label=label, marks=marks)

    def _list(self, element: etree._Element, style: str | None, level: int) -> None:
        number = 0
        for item in element:
            if local_name(item) not in ("list-item", "list-header"):
                continue
            label: str | None = None
            if local_name(item) == "list-item":
                number = int(value) if (value := setting(item, "start-value") or "").isdigit() else number + 1
                label = self._styles.label(style, level, number)
            for part in item:
                if local_name(part) == "list":
                    self._list(part, setting(part, "style-name") or style, level + 1)
                elif local_name(part) in ("p", "h"):
                    self._paragraph(part, label=label, level=level)
                    label = None  # the paragraphs that follow in the same item have no bullet

    def _table(self, element: etree._Element) -> None:
        in_flow, self._in_flow = self._in_flow, False
        with self.text.within("table"):
            for row, is_head in _rows(element):
                with self.text.within("row", level=int(is_head)):
                    for cell in row:
                        if local_name(cell) == "table-cell":
                            self._cell(cell)
        self._in_flow = in_flow

    def _cell(self, element: etree._Element) -> None:
        """One leaf for a whole cell, its paragraphs as lines; an empty one has its place, too."""
        whole = _Inline()
        for paragraph in element.iter():
            if local_name(paragraph) in ("p", "h"):
                if whole.length:
                    whole.add("\n")
                self._collect(paragraph, whole)
        self._refer(whole)
        width = setting(element, "number-columns-spanned") or ""
        marks = tuple(whole.marks)
        self.text.add(
            "cell", "".join(whole.pieces), level=int(width) if width.isdigit() and width != "1" else 0, marks=marks
        )

    def _inline(self, element: etree._Element) -> _Inline:
        inline = _Inline()
        self._collect(element, inline)
        self._refer(inline)
        return inline

    def _refer(self, inline: _Inline) -> None:
        """Number the notes that were met, in the order of the text."""
        places = [mark for mark in inline.marks if mark.value == "#"]
        inline.marks = [mark for mark in inline.marks if mark.value != "#"]
        for (kind, body), place in zip(inline.notes, places, strict=True):
            self._counts[kind] = self._counts.get(kind, 0) + 1
            number = self._counts[kind]
            self._notes.append((kind, str(number), body))
            inline.marks.append(Mark("link", place.start, place.start, f"#{kind}-{number}"))

    def _collect(self, element: etree._Element, inline: _Inline) -> None:
        _add(inline, element.text)
        for child in element:
            name = local_name(child)
            if name == "s":
                count = setting(child, "c") or "1"
                inline.add(" " * min(int(count), _MOST_REPEATED) if count.isdigit() else " ")
            elif name in ("tab", "line-break"):
                inline.add("\t" if name == "tab" else "\n")
            elif name == "note":
                self._meet_note(child, inline)
            elif name in ("frame", "text-box", "g", "custom-shape"):
                inline.boxes.extend(box for box in child.iter() if local_name(box) == "text-box")
            elif name == "a" or name == "span":
                self._marked(child, inline, is_link=name == "a")
            elif name not in _LEFT_OUT and isinstance(child.tag, str):
                self._collect(child, inline)
            _add(inline, child.tail)

    def _marked(self, element: etree._Element, inline: _Inline, *, is_link: bool) -> None:
        start = inline.length
        self._collect(element, inline)
        if inline.length > start:
            target = setting(element, "href") if is_link else None
            kinds = ["link"] if target else list(self._styles.marks(setting(element, "style-name")))
            inline.marks.extend(Mark(kind, start, inline.length, target) for kind in kinds)

    def _meet_note(self, element: etree._Element, inline: _Inline) -> None:
        body = next((part for part in element if local_name(part) == "note-body"), None)
        if body is not None:
            inline.notes.append(("endnote" if setting(element, "note-class") == "endnote" else "footnote", body))
            inline.marks.append(Mark("link", inline.length, inline.length, "#"))


def _add(inline: _Inline, text: str | None) -> None:
    """Characters of the file: runs of white space count as one blank, and none at the start of a paragraph."""
    if text:
        words = " ".join(text.replace("\xa0", "\ue000").split()).replace("\ue000", "\xa0")
        front = " " if text[0] in " \t\r\n" and inline.length and not _ends_blank(inline) else ""
        back = " " if words and text[-1] in " \t\r\n" else ""
        if front + words + back:
            inline.add(front + words + back)


def _ends_blank(inline: _Inline) -> bool:
    return bool(inline.pieces) and inline.pieces[-1][-1] in " \n"


def _rows(table: etree._Element, *, is_head: bool = False) -> Iterator[tuple[etree._Element, bool]]:
    """The rows of a table, and whether each is repeated on every page."""
    for part in table:
        name = local_name(part)
        if name == "table-row":
            yield part, is_head
        elif name in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(part, is_head=is_head or name == "table-header-rows")


def _is_office(element: etree._Element) -> bool:
    return str(element.tag).startswith("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}")
