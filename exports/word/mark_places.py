"""Where marks without words stand in the text of a run map: ends of comments, tracked changes."""

from collections.abc import Iterable

from lxml import etree

from exports.word.mapped_text import RunMap
from exports.word.vocabulary import clark_names

COMMENT_MARKS = clark_names(("commentRangeStart", "commentRangeEnd", "commentReference"))
REVISIONS = clark_names(("ins", "del", "moveFrom", "moveTo"))
PARAGRAPH = frozenset(clark_names(("p",)))


class MarkPlaces:
    """Places of marks: at the words beside them in the same paragraph, if it has any. ``marks`` are in their order."""

    def __init__(self, found: RunMap) -> None:
        self._spans = {segment.child: (segment.start, segment.end) for segment in found.segments}
        self._before: dict[etree._Element, tuple[int | None, int | None]] = {}  # in the paragraph, in the story
        self._after: dict[etree._Element, tuple[int | None, int | None]] = {}
        self.marks: list[etree._Element] = []
        tags = {*COMMENT_MARKS, *REVISIONS, *{segment.child.tag for segment in found.segments}}
        for root in dict.fromkeys(segment.run.getroottree().getroot() for segment in found.segments):
            in_order = [
                (element, next(element.iterancestors(*PARAGRAPH), None), self._spans.get(element))
                for element in root.iter(*tags)
            ]
            self._sweep(in_order, self._before, 1)
            self._sweep(reversed(in_order), self._after, 0)
            self.marks.extend(element for element, _, span in in_order if span is None)

    def ahead(self, mark: etree._Element) -> int:
        """The offset of the words behind a mark, which opens something."""
        before, after = self._before[mark], self._after[mark]
        return next(place for place in (after[0], before[0], after[1], before[1], 0) if place is not None)

    def back(self, mark: etree._Element) -> int:
        """The offset at the end of the words in front of a mark, which closes something."""
        before, after = self._before[mark], self._after[mark]
        return next(place for place in (before[0], after[0], before[1], after[1], 0) if place is not None)

    def extent(self, element: etree._Element) -> tuple[int, int] | None:
        """From the first word inside an element to the last, or None."""
        inside = [span for inner in element.iter() if (span := self._spans.get(inner)) is not None]
        return (inside[0][0], inside[-1][1]) if inside else None

    def _sweep(
        self,
        elements: Iterable[tuple[etree._Element, etree._Element | None, tuple[int, int] | None]],
        table: dict[etree._Element, tuple[int | None, int | None]],
        side: int,
    ) -> None:
        """Note beside every mark the last words met, by their start (0) or end (1)."""
        last: int | None = None
        in_paragraph: dict[etree._Element | None, int] = {}
        for element, paragraph, span in elements:
            if span is None:
                table[element] = (in_paragraph.get(paragraph), last)
            else:
                last = in_paragraph[paragraph] = span[side]
