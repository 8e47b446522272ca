"""A Word part as a tree that knows its bytes: which stretch of the file each element takes, and what can be read in it.

A refresh never writes a part anew: it cuts bytes out and puts others in, so that all the rest stays as Word left it.
The tree holds only the elements that this needs; the bytes between them are never looked at.
"""

import contextlib
import gc
import re
from collections.abc import Iterable, Iterator, Sequence
from xml.parsers import expat

from exports.word.vocabulary import COMPATIBILITY, STRICT, TRANSITIONAL

_LOCAL_NAMES = (
    "document", "body", "tbl", "tblPr", "tr", "tc", "p", "pPr", "pPrChange", "r", "rPr", "sectPr", "sdt", "sdtPr",
    "sdtContent", "alias", "tag", "id", "showingPlcHdr", "ins", "del", "moveFrom", "moveTo", "hyperlink",
    "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "permStart", "permEnd",
    "footnoteReference", "endnoteReference", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen",
    "txbxContent", "footnotes", "endnotes", "footnote", "endnote", "settings", "updateFields", "fldChar", "fldSimple",
    "pStyle", "footnoteRef", "endnoteRef",
)  # fmt: skip
_DRAWINGS = (
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
)
_NAMES = (
    {f"{namespace} {name}": name for namespace in (TRANSITIONAL, STRICT) for name in _LOCAL_NAMES}
    | {f"{namespace} docPr": "docPr" for namespace in _DRAWINGS}
    | {f"{COMPATIBILITY} Fallback": "Fallback"}
)
_WORD = (f"{TRANSITIONAL} ", f"{STRICT} ")
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_UNSEEN = frozenset(("del", "moveFrom", "txbxContent", "Fallback", "fldSimple"))
"""What a reader of the page does not see as words of the text around it, and what Word works out anew by itself."""

_VALUES = {"alias": "sdtPr", "tag": "sdtPr", "id": "sdtPr", "pStyle": "pPr"}
"""Elements that are nothing but a value of their parent, which has it as an attribute of that name: every control has
three of them, and a node for each would be a fifth of all nodes."""
_NONE: dict[str, str] = {}
_FIELD_DEPTH = {"begin": 1, "end": -1}

_TAG = re.compile(rb"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_ENCODING = re.compile(rb"""\A<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


class PartNotSpliced(Exception):
    """A part is of a kind whose bytes are better not touched; the argument says why, to go after a colon."""


class Node:
    """An element: where its start tag begins, where its end tag begins, what is in it of the elements we look for.

    ``text`` is what the element itself shows: the characters of a ``w:t``, the sign that a ``w:tab`` stands for, what
    describes a picture.
    """

    __slots__ = ("attributes", "children", "close", "name", "parent", "start", "text")

    def __init__(self, name: str, start: int, parent: "Node | None", attributes: dict[str, str]) -> None:
        self.name = name
        self.start = start
        self.close = -1
        self.parent = parent
        self.attributes = attributes
        self.children: Sequence[Node] = ()
        self.text = ""

    def value(self, name: str = "val") -> str:
        """An attribute of the Word namespace, empty where there is none; of its own namespace's elements bare ones."""
        found = self.attributes
        return found.get(_WORD[0] + name) or found.get(_WORD[1] + name) or found.get(name) or ""

    def child(self, name: str) -> "Node | None":
        """The first child of that name."""
        return next((child for child in self.children if child.name == name), None)

    def walk(self) -> "Iterator[Node]":
        """This element and all that is in it, in order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def enclosing(self, *names: str) -> "Node | None":
        """The nearest element of these names that this one is in."""
        node = self.parent
        while node is not None and node.name not in names:
            node = node.parent
        return node


class ByteTree:
    """One part: its bytes and their tree.

    Raises:
        PartNotSpliced: if it is no XML, not in UTF-8, or declares a document type.
    """

    def __init__(self, part: bytes) -> None:
        self.part = part
        _refuse_encodings(part)
        self.nodes: list[Node] = []
        """Every element of the tree, in the order of the part."""
        self.root = _parsed(part, self.nodes)

    def content_start(self, node: Node) -> int:
        """Where the inside of an element begins: right after its start tag."""
        return _tag_end(self.part, node.start)

    def content_end(self, node: Node) -> int:
        """Where its inside ends: where its end tag begins; for ``<x/>`` where the element ends."""
        opened = _tag_end(self.part, node.start)
        # expat tells the end of an empty element a place behind it, so the start tag is asked first
        return opened if self.part[opened - 2 : opened] == b"/>" else node.close

    def end(self, node: Node) -> int:
        """Where the element ends: right after its end tag."""
        opened = _tag_end(self.part, node.start)
        if self.part[opened - 2 : opened] == b"/>":
            return opened
        return self.part.index(b">", node.close) + 1

    def is_empty_element(self, node: Node) -> bool:
        """Whether it is written ``<x/>``, which has no inside to put anything into."""
        opened = _tag_end(self.part, node.start)
        return self.part[opened - 2 : opened] == b"/>"

    def bytes_of(self, node: Node) -> bytes:
        """The element as it stands."""
        return self.part[node.start : self.end(node)]

    def start_tag(self, node: Node) -> bytes:
        """Its start tag as it stands."""
        return self.part[node.start : _tag_end(self.part, node.start)]


@contextlib.contextmanager
def nothing_collected() -> Iterator[None]:
    """Leave memory alone meanwhile: of hundreds of thousands of nodes, all of them kept, nothing is garbage, and to
    look for it time and again takes as long as making them."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def visible_text(*nodes: Node) -> str:
    """What can be read in the elements: inserted words count, deleted ones and the results of fields do not.

    A newline stands between paragraphs, a tab between the cells of a row; tabs and line breaks are ``\\t`` and ``\\n``;
    of a picture its description is read; marks of notes are no words.
    """
    pieces: list[str] = []
    paragraphs, between, fields = 0, "\n", 0
    waiting = list(reversed(nodes))
    while waiting:  # a walk of its own, twice as fast as one over the generators below: it reads every extract
        node = waiting.pop()
        name = node.name
        if name in _UNSEEN:
            continue
        if name == "p":
            if paragraphs:
                pieces.append(between)
            paragraphs, between = paragraphs + 1, "\n"
        elif name == "tc":
            between = "\t" if node.parent is not None and node.parent.child("tc") is not node else "\n"
        elif name == "fldChar":
            fields = max(0, fields + _FIELD_DEPTH.get(node.value("fldCharType"), 0))
        elif node.text and not fields:
            pieces.append(node.text)
        if node.children:
            waiting.extend(reversed(node.children))
    return "".join(pieces)


def seen(nodes: Iterable[Node]) -> Iterator[Node]:
    """Of elements in the order of the part those that are read: nothing deleted, no field's result."""
    hidden_until = -1
    fields = 0
    for node in nodes:
        if node.start < hidden_until:
            continue
        if node.name in _UNSEEN:
            hidden_until = node.close
        elif node.name == "fldChar":
            fields = max(0, fields + _FIELD_DEPTH.get(node.value("fldCharType"), 0))
        elif not fields or not node.text:
            yield node


def _refuse_encodings(part: bytes) -> None:
    """Only UTF-8: what is put in is UTF-8, and in UTF-16 a byte that looks like ``<`` may be half a letter."""
    if part.startswith(_UTF_16):
        raise PartNotSpliced("its text is kept in UTF-16; open it in Word and save it anew")
    declared = _ENCODING.search(part.removeprefix(b"\xef\xbb\xbf")[:200])
    if declared and declared[1].upper().replace(b"_", b"-") not in (b"UTF-8", b"UTF8", b"US-ASCII", b"ASCII"):
        raise PartNotSpliced(f"its text is kept in {declared[1].decode()}; open it in Word and save it anew")


def _tag_end(part: bytes, start: int) -> int:
    """The place behind the tag that begins here; a ``>`` within quotation marks does not end it."""
    found = _TAG.match(part, start)
    assert found, "expat found a tag here"
    return found.end()


def _value(attributes: dict[str, str]) -> str:
    return attributes.get(_WORD[0] + "val") or attributes.get(_WORD[1] + "val") or ""


def _parsed(part: bytes, nodes: list[Node]) -> Node:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    root = Node("", 0, None, {})
    current = root

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal current
        local = _NAMES.get(name)
        if local is None:
            return
        if _VALUES.get(local) == current.name:
            current.attributes = {**current.attributes, local: _value(attributes)}
        else:
            node = Node(local, parser.CurrentByteIndex, current, attributes or _NONE)
            if local in _SIGNS and current.name == "r":  # a w:tab of paragraph properties is a tab stop
                node.text = _SIGNS[local]
            elif local == "docPr":
                node.text = attributes.get("descr", "")
            if current.children:
                current.children.append(node)  # type: ignore[attr-defined]  # a list as soon as there is one
            else:
                current.children = [node]
            nodes.append(node)
            current = node

    def end(name: str) -> None:
        nonlocal current
        if current.name == _NAMES.get(name):  # else it is one of the values that their parent has taken in
            current.close = parser.CurrentByteIndex
            assert current.parent is not None
            current = current.parent

    def characters(text: str) -> None:
        if current.name == "t":
            current.text += text

    def doctype(*_: object) -> None:
        raise PartNotSpliced("it declares a document type, which no Word file does")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = characters, doctype
    try:
        parser.Parse(part, True)
    except expat.ExpatError as error:
        raise PartNotSpliced("its text is damaged") from error
    return root
