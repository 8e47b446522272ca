"""Changes that the analyst accepts or rejects in Word: what was there as deleted, what is to be there as inserted.

Source: ISO/IEC 29500-1, 17.13.5 (ins, del, the marks of paragraphs).
"""

import re
from collections.abc import Iterator, Sequence

from exports.word.byte_tree import ByteTree, Node, visible_text
from exports.word.splice import Edit, spliced
from exports.word.xml_text import NAMESPACES, attribute, run

AUTHOR = "Glossator"

_TEXT = re.compile(rb"<(/?)w:t(?=[\s>/])")


class Tracker:
    """Makes the marks of one refresh.

    Args:
        date: ISO 8601 in UTC, seconds, with a Z.
        first_id: above the ids of all marks that the part has.
    """

    def __init__(self, *, date: str, first_id: int, author: str = AUTHOR) -> None:
        self._next = first_id
        self._who = f'w:author="{attribute(author)}" w:date="{attribute(date)}"'

    def deleted(self, tree: ByteTree, nodes: Sequence[Node]) -> bytes:
        """Runs as deleted ones. What was deleted before stays so; what was inserted and never accepted goes."""
        pieces = []
        for node in nodes:
            if node.name in ("del", "moveFrom"):
                pieces.append(tree.bytes_of(node))
            elif node.name == "r" and visible_text(node) and not _refers(node):
                pieces.append(self._around("del", _TEXT.sub(rb"<\1w:delText", tree.bytes_of(node))))
            elif node.name not in ("ins", "moveTo", "pPr", "r") and visible_text(node):
                words = run(visible_text(node)).encode()
                pieces.append(self._around("del", _TEXT.sub(rb"<\1w:delText", words)))
        return b"".join(pieces)

    def inserted_runs(self, runs: bytes) -> bytes:
        """Runs as inserted ones."""
        return self._around("ins", runs) if runs else b""

    def inserted_blocks(self, xml: bytes) -> bytes:
        """Whole blocks as inserted ones: every run in them, and every paragraph's mark."""
        tree = ByteTree(b"<w:document " + NAMESPACES.encode() + b">" + xml + b"</w:document>")
        edits = [edit for node in _outermost(tree.root, "p") for edit in self._paragraph(tree, node, "ins")]
        offset = tree.part.index(b">") + 1
        return spliced(tree.part, edits)[offset : -len(b"</w:document>")]

    def deletions(self, tree: ByteTree, node: Node) -> Iterator[Edit]:
        """The edits by which all that is in an element is marked as deleted."""
        for paragraph in _outermost(node, "p"):
            yield from self._paragraph(tree, paragraph, "del")

    def _paragraph(self, tree: ByteTree, paragraph: Node, mark: str) -> Iterator[Edit]:
        yield self._mark_paragraph(tree, paragraph, mark)
        for child in _outermost(paragraph, "r", but=("del", "ins", "moveFrom", "moveTo")):
            words = tree.bytes_of(child)
            if mark == "del":
                words = _TEXT.sub(rb"<\1w:delText", words)
            yield Edit(child.start, tree.end(child), self._around(mark, words))

    def _mark_paragraph(self, tree: ByteTree, paragraph: Node, mark: str) -> Edit:
        sign = self._sign(mark)
        look_marked = b"<w:rPr>" + sign + b"</w:rPr>"
        properties = paragraph.child("pPr")
        if tree.is_empty_element(paragraph):
            new = tree.start_tag(paragraph)[:-2].rstrip() + b"><w:pPr>" + look_marked + b"</w:pPr></w:p>"
            return Edit(paragraph.start, tree.end(paragraph), new)
        if properties is None:
            return _insertion(tree.content_start(paragraph), b"<w:pPr>" + look_marked + b"</w:pPr>")
        if tree.is_empty_element(properties):
            return Edit(properties.start, tree.end(properties), b"<w:pPr>" + look_marked + b"</w:pPr>")
        look = properties.child("rPr")
        if look is None:
            later = properties.child("sectPr") or properties.child("pPrChange")
            return _insertion(later.start if later is not None else tree.content_end(properties), look_marked)
        if tree.is_empty_element(look):
            return Edit(look.start, tree.end(look), look_marked)
        return _insertion(tree.content_start(look), sign)

    def _around(self, mark: str, runs: bytes) -> bytes:
        opened = self._sign(mark)[:-2] + b">"
        return opened + runs + f"</w:{mark}>".encode()

    def _sign(self, mark: str) -> bytes:
        self._next += 1
        return f'<w:{mark} w:id="{self._next - 1}" {self._who}/>'.encode()


def _outermost(top: Node, name: str, *, but: Sequence[str] = ()) -> Iterator[Node]:
    """The elements of a name that are in no other of that name (in a text box, say) and in none of some others."""
    waiting = [top]
    while waiting:
        node = waiting.pop()
        if node.name == name:
            yield node
        elif node.name not in but:
            waiting.extend(reversed(node.children))


def _insertion(place: int, new: bytes) -> Edit:
    return Edit(place, place, new)


def _refers(node: Node) -> bool:
    return any(child.name.endswith("Reference") for child in node.children)
