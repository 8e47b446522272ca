"""The one walk over a Word body: its text, its structure, and which run each character comes from.

Reading, writing comments and splicing all take their offsets from here, so they cannot disagree. The text is what a
reader of the page sees with all changes accepted: inserted text is in, deleted and moved-away text is out; content
controls, links, fields and text boxes count. Paragraphs are separated by one newline; paragraphs without a word are
left out. Notes follow the body in the order in which they are referred to.
"""

from lxml import etree

from exports.word.list_labels import ListLabels, written_number
from exports.word.mapped_text import RunMap, Segment, WordBlock, WordMark, without_false_headings
from exports.word.parts import Relationship, WordParts
from exports.word.run_text import LinkedRun, RunTexts
from exports.word.vocabulary import COMPATIBILITY, attribute, child, clark_names, is_on, number, value
from exports.word.word_styles import PLAIN, WordStyle, is_set_off, numbering_of, styles_of

_NAMES = clark_names(
    ("p", "tbl", "tr", "tc", "r", "sdt", "sdtContent", "customXml", "smartTag", "hyperlink", "ins", "moveTo",
     "fldSimple", "dir", "bdo")
)  # fmt: skip
_NAMES[f"{{{COMPATIBILITY}}}AlternateContent"] = "AlternateContent"
_THROUGH = frozenset(
    ("sdt", "sdtContent", "customXml", "smartTag", "fldSimple", "dir", "bdo", "ins", "moveTo", "hyperlink")
)
_NOTE_PARTS = (("footnote", "footnotes", "decimal"), ("endnote", "endnotes", "lowerRoman"))


def run_map(parts: WordParts) -> RunMap:
    """The map of a Word file's body and notes.

    Raises:
        KeyError: if a part that must be there is missing.
        etree.XMLSyntaxError: if a part is no XML.
    """
    walk = _Walk(parts)
    body = child(parts.body(), "body")
    if body is not None:
        walk.blocks_of(body)
    walk.notes(parts)
    return walk.result()


class _Walk:
    def __init__(self, parts: WordParts) -> None:
        self._styles = styles_of(parts.related_packed("styles"))
        self._lists = ListLabels(parts.related("numbering"))
        self._links: dict[str, Relationship] = parts.links
        self._runs = RunTexts()
        self._blocks: list[WordBlock] = []
        self._first = True  # no leaf yet, so no newline is due
        self._open_from: int | None = None  # start of a paragraph whose mark is deleted: the next one goes on in it
        self._in_cell = 0
        self._in_flow = True  # neither in a table nor in a text box or a note
        self._paragraphs: list[int] = []

    def result(self) -> RunMap:
        self._close_open()
        runs = self._runs
        marks = sorted(WordMark(*mark) for mark in runs.marks)
        segments = tuple(Segment(*segment) for segment in runs.segments)
        text = "".join(runs.pieces)
        blocks = without_false_headings(text, self._blocks)
        return RunMap(text, blocks, tuple(marks), segments, self._styles.language, tuple(self._paragraphs))

    def blocks_of(self, parent: etree._Element) -> None:
        """All paragraphs and tables below an element, in order."""
        for element in parent:
            name = _NAMES.get(element.tag)
            if name == "p":
                self._paragraph(element)
            elif name == "tbl":
                self._table(element)
            elif name == "AlternateContent":
                self.blocks_of(element[0])
            elif name in _THROUGH:
                self.blocks_of(element)

    def notes(self, parts: WordParts) -> None:
        """Every note that the text refers to, after the body; a note inside a note does not count."""
        self._close_open()
        self._in_flow = False
        referred = list(self._runs.notes)
        for kind, part, form in _NOTE_PARTS:
            wanted = [note for note in referred if note.kind == kind]
            root = parts.related(part) if wanted else None
            if root is None:
                continue
            self._links = parts.relationships(next(link.target for link in parts.links.values() if link.kind == part))
            elements = {attribute(element, "id"): element for element in root}
            for note in wanted:
                if note.id in elements:
                    self._note(elements[note.id], kind, written_number(note.ordinal, form))

    def _note(self, element: etree._Element, kind: str, label: str) -> None:
        before = len(self._blocks)
        self.blocks_of(element)
        leaves = [block for block in self._blocks[before:] if block.kind not in ("table", "row")]
        self._blocks[before:] = [WordBlock(kind, leaf.start, leaf.end, 0, label) for leaf in leaves]

    # paragraphs

    def _paragraph(self, element: etree._Element) -> None:
        runs = self._runs
        properties = child(element, "pPr")
        before = runs.checkpoint()
        continues = self._open_from is not None
        if not self._first and not continues:
            runs.newline()
        start = self._open_from if self._open_from is not None else runs.position
        self._inline(element, LinkedRun())
        runs.trim_breaks(start)
        boxes = runs.take_boxes()
        self._close_paragraph(properties, start, before, continues=continues)
        is_gone = self._open_from is None and _is_deleted_mark(properties)
        if self._in_flow and not continues and not is_gone:
            self._paragraphs.append(min(start, runs.position))  # an empty one has no newline in front
        in_flow, self._in_flow = self._in_flow, False
        for box in boxes:
            self.blocks_of(box)
        self._in_flow = in_flow

    def _close_paragraph(
        self, properties: etree._Element | None, start: int, before: tuple[int, int, int, int], *, continues: bool
    ) -> None:
        runs = self._runs
        style, label, level = self._look(properties)
        if _is_deleted_mark(properties):
            if runs.holds_words(start):
                self._open_from = start
                self._first = False
            else:
                runs.back_to(before)
            return
        self._open_from = None
        if not runs.holds_words(start):
            if not continues:
                runs.back_to(before)
            return
        self._first = False
        self._blocks.append(self._leaf(style, start, label, level))

    def _close_open(self) -> None:
        """End a paragraph whose own end is deleted where no other one follows to go on in it."""
        if self._open_from is not None:
            self._blocks.append(WordBlock("para", self._open_from, self._runs.position))
            self._open_from = None

    def _leaf(self, style: WordStyle, start: int, label: str | None, level: int) -> WordBlock:
        end = self._runs.position
        if style.heading:
            return WordBlock("heading", start, end, style.heading, label or None)
        if label and style.kind == "para":
            return WordBlock("item", start, end, level + 1, label)
        return WordBlock(style.kind, start, end, 0, label or None)

    def _look(self, properties: etree._Element | None) -> tuple[WordStyle, str | None, int]:
        """The paragraph's style with its own outline level, its list label and its level in the list."""
        if properties is None:
            return PLAIN, None, 0
        style = self._styles.style(value(properties, "pStyle"))
        outline = value(properties, "outlineLvl")
        if outline is not None and (level := number(outline, 9)) < 9:
            style = style._replace(heading=max(level, 0) + 1)
        numbered = numbering_of(properties, style.numbering)
        if numbered is None:
            if style.kind == "para" and is_set_off(properties):
                style = style._replace(kind="quote")
            return style, None, 0
        return style, self._lists.label(*numbered), numbered[1]

    # tables

    def _table(self, element: etree._Element) -> None:
        in_flow, self._in_flow = self._in_flow, False
        self._rows([row for row in self._members(element, "tr") if not _is_deleted_row(row)])
        self._in_flow = in_flow

    def _rows(self, rows: list[etree._Element]) -> None:
        if self._in_cell or all(len(self._members(row, "tc")) < 2 for row in rows):
            for row in rows:  # a box around text, or a table in a cell: its paragraphs are what counts
                for cell in self._members(row, "tc"):
                    self.blocks_of(cell)
            return
        self._close_open()
        place = len(self._blocks)
        for row in rows:
            row_place = len(self._blocks)
            for cell in self._members(row, "tc"):
                self._cell(cell)
            if len(self._blocks) > row_place:
                head = 1 if is_on(child(row, "trPr"), "tblHeader") else 0
                start, end = self._blocks[row_place].start, self._blocks[-1].end
                self._blocks.insert(row_place, WordBlock("row", start, end, head))
        if len(self._blocks) > place:
            self._blocks.insert(place, WordBlock("table", self._blocks[place].start, self._blocks[-1].end))

    def _cell(self, element: etree._Element) -> None:
        """One leaf for a whole cell; an empty one has its place, too, so that columns stay under each other."""
        before, place = self._runs.checkpoint(), len(self._blocks)
        first = self._first
        self._in_cell += 1
        self.blocks_of(element)
        self._close_open()
        self._in_cell -= 1
        width = number(value(child(element, "tcPr"), "gridSpan"), 0)
        if len(self._blocks) > place:
            start, end = self._blocks[place].start, self._runs.position
        else:
            self._runs.back_to(before)
            if not first:
                self._runs.newline()
            start = end = self._runs.position
        self._first = False
        self._blocks[place:] = [WordBlock("cell", start, end, width if width > 1 else 0)]

    def _members(self, parent: etree._Element, wanted: str) -> list[etree._Element]:
        """Rows of a table or cells of a row, through content controls and the like."""
        found: list[etree._Element] = []
        for element in parent:
            name = _NAMES.get(element.tag)
            if name == wanted:
                found.append(element)
            elif name in _THROUGH:
                found.extend(self._members(element, wanted))
        return found

    # inside a paragraph

    def _inline(self, parent: etree._Element, context: LinkedRun) -> None:
        for element in parent:
            name = _NAMES.get(element.tag)
            if name == "r":
                self._runs.run(element, context, self._styles)
            elif name == "hyperlink":
                self._inline(element, context._replace(link=self._target(element)))
            elif name in ("ins", "moveTo"):
                self._inline(element, context._replace(inserted=True))
            elif name == "AlternateContent":
                self._inline(element[0], context)
            elif name in _THROUGH:
                self._inline(element, context)
            elif name is None and isinstance(element.tag, str):
                self._runs.other(element)

    def _target(self, element: etree._Element) -> str | None:
        """Where a hyperlink leads: an address, or a place in the document."""
        anchor = attribute(element, "anchor")
        for key, relation in element.attrib.items():
            if str(key).endswith("}id") and str(relation) in self._links:
                link = self._links[str(relation)]
                return link.target if link.external else None
        return f"#{anchor}" if anchor else None


def _is_deleted_mark(properties: etree._Element | None) -> bool:
    mark = child(properties, "rPr")
    return is_on(mark, "del") or is_on(mark, "moveFrom")


def _is_deleted_row(row: etree._Element) -> bool:
    return child(child(row, "trPr"), "del") is not None
