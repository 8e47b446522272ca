"""What of a body a note or a text box hangs on: comments on its words go there, as Word shows none inside."""

from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from exports.word.mapped_text import Segment
from exports.word.vocabulary import attribute, clark_names

STORIES = clark_names(("txbxContent", "footnote", "endnote"))
ASIDE = {tag: "text box" if name == "txbxContent" else name for tag, name in STORIES.items()}
_REFERENCES = {
    tag: name.removesuffix("Reference") for tag, name in clark_names(("footnoteReference", "endnoteReference")).items()
}
_RUNS = frozenset(clark_names(("r",)))
_DEEPEST = 8  # text boxes within each other


class Place(NamedTuple):
    """A place in a run: before its child of that number, or so many characters into it."""

    run: etree._Element
    child: int
    characters: int


class Hosts:
    """Finds what of the body a note or a text box hangs on.

    Source: [MS-OI29500] 2.1.315 c: Word ignores the range of a comment in a header, footer, text box or note.
    """

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._references: dict[tuple[str, str | None], etree._Element] | None = None

    def of(self, story: etree._Element) -> tuple[Place, Place] | None:
        """The places before and behind the reference or drawing; nothing for the body, or where there is none."""
        for _ in range(_DEEPEST):
            if story.tag not in STORIES:
                return None
            if STORIES[story.tag] == "txbxContent":
                hanging = next((each for each in story.iterancestors() if _is_in_run(each)), None)
            else:
                hanging = self._reference(STORIES[story.tag], attribute(story, "id"))
            run = None if hanging is None else hanging.getparent()
            if hanging is None or run is None:
                return None
            story = story_of(run)
            if story.tag not in STORIES:
                at = run.index(hanging)
                return Place(run, at, 0), Place(run, at + 1, 0)
        return None

    def _reference(self, kind: str, id_: str | None) -> etree._Element | None:
        if self._references is None:
            self._references = {}
            for root in dict.fromkeys(segment.run.getroottree().getroot() for segment in self._segments):
                for element in root.iter(*_REFERENCES):
                    if (element.getparent() is not None) and _is_in_run(element):
                        self._references.setdefault((_REFERENCES[element.tag], attribute(element, "id")), element)
        return self._references.get((kind, id_))


def _is_in_run(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in _RUNS


def story_of(element: etree._Element) -> etree._Element:
    """The text box or note that an element stands in, or the root of its part."""
    for found in element.iterancestors(*STORIES):
        return found
    return element.getroottree().getroot()
