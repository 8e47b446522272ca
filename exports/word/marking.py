"""The protective marking of a file that is there: read from its headers and footers, raised, never lowered."""

from collections.abc import Iterable

from exports.word.byte_tree import ByteTree, visible_text
from exports.word.splice import Edit, spliced
from exports.word.xml_text import runs

_RANKS = {
    "public": 0, "unclassified": 0, "unmarked": 0, "official": 1, "restricted": 2, "official-sensitive": 2,
    "confidential": 3, "secret": 4, "top-secret": 5,
}  # fmt: skip


def rank(marking: str) -> int | None:
    """How high a marking is, by its first words; None for one that is in no scheme we know. No marking is 0."""
    words = marking.casefold().replace("–", "-").replace(" - ", "-").replace(":", " ").split()
    if not words:
        return 0
    return _RANKS.get("-".join(words[:2]), _RANKS.get(words[0]))


class Markings:
    """The lines of a marking style in the headers and footers of a file.

    Args:
        parts: name and bytes of each header and footer.
        style: the id of the style that marking lines have.
    """

    def __init__(self, parts: Iterable[tuple[str, bytes]], style: str) -> None:
        self._trees = {name: ByteTree(part) for name, part in parts}
        self._lines = [
            (name, node)
            for name, tree in self._trees.items()
            for node in tree.root.walk()
            if node.name == "p"
            and (properties := node.child("pPr"))
            and properties.attributes.get("pStyle") == style
            and visible_text(node).strip()
        ]
        self._words = " ".join(visible_text(tree.root) for tree in self._trees.values()).casefold()

    @property
    def marking(self) -> str:
        """The marking that the file has, or nothing."""
        return " ".join(visible_text(self._lines[0][1]).split()) if self._lines else ""

    def says(self, marking: str) -> bool:
        """Whether a header or footer holds it."""
        return marking.strip().casefold() in self._words

    def raised(self, marking: str) -> dict[str, bytes]:
        """The parts with another marking in the lines of the old one, by name."""
        edits: dict[str, list[Edit]] = {}
        for name, node in self._lines:
            tree = self._trees[name]
            properties = node.child("pPr")
            start = tree.end(properties) if properties is not None else tree.content_start(node)
            edits.setdefault(name, []).append(Edit(start, tree.content_end(node), runs(marking.upper()).encode()))
        return {name: spliced(self._trees[name].part, made) for name, made in edits.items()}
