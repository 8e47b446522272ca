"""The notes of an edited briefing: one rewritten where its extract says something else, gone where it is gone."""

from collections.abc import Iterable

from exports.word.byte_tree import ByteTree, Node, visible_text
from exports.word.splice import Edit
from exports.word.tracked import Tracker
from exports.word.xml_text import NAMESPACES

_MARKS = ("footnoteRef", "endnoteRef")


class NoteEdits:
    """Collects the edits of a notes part.

    Args:
        kind: ``footnote`` or ``endnote``.
    """

    def __init__(self, part: bytes, kind: str) -> None:
        self.tree = ByteTree(part)
        self.kind = kind
        self.edits: list[Edit] = []
        self._tracker: Tracker | None = None
        self._rewritten: set[str] = set()
        self.by_id = {note.value("id"): note for note in self.tree.nodes if note.name == kind}

    def begin(self, tracker: Tracker | None) -> None:
        """Forget the edits so far; the next are tracked changes, or not."""
        self.edits, self._tracker, self._rewritten = [], tracker, set()

    @property
    def highest_id(self) -> int:
        """The highest id that a note has."""
        return max((int(number) for number in self.by_id if number.lstrip("-").isdecimal()), default=0)

    def words(self, number: str) -> str:
        """What a note says; nothing where there is none."""
        return visible_text(self.by_id[number]) if number in self.by_id else ""

    def rewrite(self, number: str, xml: str) -> None:
        """Have a note say what a note of the writer's says; properties and mark stay as the analyst has them."""
        if number in self._rewritten:  # copies of an extract may share one
            return
        self._rewritten.add(number)
        note = self.by_id.get(number)
        fresh = ByteTree(f"<w:document {NAMESPACES}>{xml}</w:document>".encode())
        paragraphs = [node for node in note.children if node.name == "p"] if note is not None else []
        new = next((node for node in fresh.root.walk() if node.name == "p"), None)
        if not paragraphs or new is None or self.tree.is_empty_element(paragraphs[0]):
            return
        paragraph = paragraphs[0]
        start, end = _behind_mark(self.tree, paragraph), self.tree.content_end(paragraphs[-1])
        words = fresh.part[_behind_mark(fresh, new) : fresh.content_end(new)]
        if self._tracker is not None:
            end = self.tree.content_end(paragraph)
            old = self._tracker.deleted(self.tree, [node for node in paragraph.children if node.start >= start])
            words = old + self._tracker.inserted_runs(words)
        self.edits.append(Edit(start, end, words))

    def remove(self, number: str) -> None:
        """Take a note out."""
        note = self.by_id.get(number)
        if note is not None:
            self.edits.append(Edit(note.start, self.tree.end(note)))

    def append(self, notes: Iterable[str]) -> None:
        """Put new notes behind all there are."""
        root = next(node for node in self.tree.root.children)
        new = "".join(notes).encode()
        if not new:
            return
        if self._tracker is not None:
            new = self._tracker.inserted_blocks(new)
        place = self.tree.content_end(root)
        self.edits.append(Edit(place, place, new))


def _behind_mark(tree: ByteTree, paragraph: Node) -> int:
    """The place behind the note's own mark, or where a paragraph without one begins to say something."""
    place = tree.content_start(paragraph)
    for child in paragraph.children:
        if child.name == "pPr" or (child.name == "r" and any(part.name in _MARKS for part in child.walk())):
            place = tree.end(child)
    return place
