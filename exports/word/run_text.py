"""The inside of runs: characters, emphasis, notes referred to and text boxes met on the way."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from exports.word.vocabulary import COMPATIBILITY, MATHS, attribute, clark_names
from exports.word.word_styles import PLAIN_RUN, RunLook, WordStyles, run_look

_NAMES = clark_names(
    ("t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "rPr", "footnoteReference",
     "endnoteReference", "drawing", "pict", "object", "txbxContent", "ruby", "rubyBase")
)  # fmt: skip
_NAMES[f"{{{COMPATIBILITY}}}AlternateContent"] = "AlternateContent"
_MATH_TEXT = frozenset(f"{{{namespace}}}t" for namespace in MATHS)
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_SYMBOLS = {
    ("symbol", 0xB7): "•",
    ("wingdings", 0x6C): "●",
    ("wingdings", 0x6E): "■",
    ("wingdings", 0x6F): "□",
    ("wingdings", 0x71): "❑",
    ("wingdings", 0xA7): "▪",
    ("wingdings", 0xA8): "◻",
    ("wingdings", 0xE0): "→",
    ("wingdings", 0xFB): "✗",
    ("wingdings", 0xFC): "✓",
    ("wingdings", 0xFD): "☒",
    ("wingdings", 0xFE): "☑",
    ("wingdings 2", 0x50): "✓",
    ("wingdings 2", 0x52): "☑",
    ("wingdings 2", 0xA3): "☐",
}


_NO_STYLES = WordStyles(None)


class LinkedRun(NamedTuple):
    """What the elements around a run say about it."""

    link: str | None = None
    inserted: bool = False


class NoteReference(NamedTuple):
    """A note that the text refers to: its kind, its id in its part, its number from 1."""

    kind: str
    id: str
    ordinal: int


class RunTexts:
    """Collects the text of runs with the place of every piece; the walk over paragraphs steers it."""

    def __init__(self) -> None:
        self.position = 0
        self.pieces: list[str] = []
        self.segments: list[tuple[int, int, etree._Element, etree._Element]] = []
        self.marks: list[tuple[str, int, int, str]] = []
        self.notes: list[NoteReference] = []
        self._boxes: list[etree._Element] = []
        self._line_start = 0

    def newline(self) -> None:
        """The newline between two leaves; it comes from no run."""
        self.pieces.append("\n")
        self.position += 1
        self._line_start = self.position

    def checkpoint(self) -> tuple[int, int, int, int]:
        """A state to go back to."""
        return self.position, len(self.pieces), len(self.segments), len(self.marks)

    def back_to(self, state: tuple[int, int, int, int]) -> None:
        """Forget what came after that state. Notes referred to meanwhile stay, at the place that is left."""
        self.position = state[0]
        del self.pieces[state[1] :], self.segments[state[2] :], self.marks[state[3] :]

    def holds_words(self, start: int) -> bool:
        """Whether any character after the start is more than white space."""
        back, position = len(self.pieces), self.position
        while position > start:
            back -= 1
            position -= len(self.pieces[back])
            if not self.pieces[back].isspace():
                return True
        return False

    def trim_breaks(self, start: int) -> None:
        """Take line and page breaks off the end of a paragraph: they make no line there."""
        while self.segments and self.position > start and self.pieces[-1] == "\n":
            if self.segments[-1][1] != self.position or self.segments[-1][0] < start:
                return
            self.pieces.pop()
            self.segments.pop()
            self.position -= 1
            while self.marks and self.marks[-1][2] > self.position:
                kind, first, _, target = self.marks.pop()
                if first < self.position:
                    self.marks.append((kind, first, self.position, target))

    def take_boxes(self) -> list[etree._Element]:
        """The text boxes met since the last call."""
        boxes, self._boxes = self._boxes, []
        return boxes

    def run(self, run: etree._Element, context: LinkedRun, styles: WordStyles) -> None:
        """Take in one run."""
        start = self.position
        look = PLAIN_RUN
        for child in run:
            name = _NAMES.get(child.tag)
            if name == "t":
                if child.text:
                    self._add(child.text.replace("\n", " "), run, child)
            elif name == "rPr":
                look = run_look(child)
                if look.hidden:
                    return
            elif name is not None:
                self._special(name, run, child)
            elif child.tag in _MATH_TEXT:
                self._add((child.text or "").replace("\n", " "), run, child)
        if self.position > start:
            self._mark(start, look, context, styles)

    def other(self, element: etree._Element) -> None:
        """Text of a formula that stands between runs; its runs are of another namespace."""
        for item in element.iter():
            if item.tag in _MATH_TEXT and (parent := item.getparent()) is not None:
                self._add((item.text or "").replace("\n", " "), parent, item)

    def _add(self, text: str, run: etree._Element, child: etree._Element) -> None:
        if not text:
            return
        self.pieces.append(text)
        end = self.position + len(text)
        self.segments.append((self.position, end, run, child))
        self.position = end

    def _special(self, name: str, run: etree._Element, child: etree._Element) -> None:
        if name in _SIGNS:
            self._add(_SIGNS[name], run, child)
        elif name == "br":
            if self.position > self._line_start or attribute(child, "type") not in ("page", "column"):
                self._add("\n", run, child)  # a page break in front of a paragraph makes no line in it
        elif name == "sym":
            self._add(_symbol(child), run, child)
        elif name in ("footnoteReference", "endnoteReference"):
            kind = name.removesuffix("Reference")
            count = 1 + sum(note.kind == kind for note in self.notes)
            self.notes.append(NoteReference(kind, attribute(child, "id") or "", count))
            self.marks.append(("link", self.position, self.position, f"#{kind}-{count}"))
        elif name == "ruby":
            for base in (item for item in child if _NAMES.get(item.tag) == "rubyBase"):
                for inner in base:
                    self.run(inner, LinkedRun(), _NO_STYLES)
        else:
            self._boxes.extend(_text_boxes(child))

    def _mark(self, start: int, look: RunLook, context: LinkedRun, styles: WordStyles) -> None:
        inherited = styles.style(look.style).marks if look.style else ()
        kinds = [(kind, "") for kind in dict.fromkeys((*inherited, *look.marks))]
        if context.inserted:
            kinds.append(("inserted", ""))
        if context.link:
            kinds = [kind for kind in kinds if kind[0] != "underline"]
            kinds.append(("link", context.link))
        for kind, target in kinds:
            self._extend(kind, start, target)

    def _extend(self, kind: str, start: int, target: str) -> None:
        """A mark from the start to here; one that ends at the start and says the same is made longer."""
        for place in range(len(self.marks) - 1, max(-1, len(self.marks) - 7), -1):
            old = self.marks[place]
            if old[2] == start and old[0] == kind and old[3] == target and old[1] < start:
                self.marks[place] = (kind, old[1], self.position, target)
                return
        self.marks.append((kind, start, self.position, target))


def _symbol(element: etree._Element) -> str:
    """The character of a symbol font; codes that are not known keep their private-use character."""
    try:
        code = int(attribute(element, "char") or "", 16)
    except ValueError:
        return "\ufffd"
    font = (attribute(element, "font") or "").lower()
    low = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    return _SYMBOLS.get((font, low)) or (chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE else "\ufffd")


def _text_boxes(element: etree._Element) -> Iterator[etree._Element]:
    """The outermost text boxes of a drawing; of two renderings of the same drawing the first counts."""
    name = _NAMES.get(element.tag)
    if name == "txbxContent":
        yield element
    elif name == "AlternateContent":
        if len(element):
            yield from _text_boxes(element[0])
    else:
        for child in element:
            yield from _text_boxes(child)
