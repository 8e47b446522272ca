"""Marks of comments around any characters: runs are cut where a comment begins or ends, and nothing else moves.

A story is what a reader reads in one go: the body, one note, one text box. A comment lies in one story, so one that
begins in the body and ends in a note ends with the last words of the body before it. Word shows comments in the body
only, so that those on words of a note or a text box go to where that hangs on the body.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from exports.word.comment_hosts import ASIDE, STORIES, Hosts, Place, story_of
from exports.word.mapped_text import Segment
from exports.word.vocabulary import MATHS, TRANSITIONAL, attribute, clark_names, number

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_RUBY = clark_names(("ruby",))
_TEXT = frozenset((*clark_names(("t",)), *(f"{{{namespace}}}t" for namespace in MATHS)))
_RUN_PROPERTIES = frozenset((*clark_names(("rPr",)), *(f"{{{namespace}}}rPr" for namespace in MATHS)))
_CHANGES = clark_names(("rPrChange", "ins", "del", "moveFrom", "moveTo"))
_MATH_PREFIXES = tuple(f"{{{namespace}}}" for namespace in MATHS)


class Placing(NamedTuple):
    """Where the marks of a comment go, and the span that it then lies on.

    ``last`` is None for a comment on no words. In a note or a text box Word ignores comments: they go to where the note
    is referred to or the box is anchored, ``aside`` says what they belong to ("footnote"), and ``span`` is None.
    """

    first: Place
    last: Place | None
    span: tuple[int, int] | None
    aside: str = ""


@dataclass(slots=True)
class _Marks:
    """What comes at one place, in this order: ends, comments on no words, starts."""

    ends: list[int] = field(default_factory=list)
    points: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)


def placings(segments: Sequence[Segment], spans: Iterable[tuple[int, int]]) -> list[Placing]:
    """Where comments on spans of the run map's text go, in their order.

    They lie on the words asked for, but that blanks between two stories or beside an empty cell are left out, and that
    a comment ends with the story it begins in.

    Args:
        segments: of a run map, at least one.
    """
    found = _Places(segments)
    return [found.of(start, end) for start, end in spans]


def put_marks(placed: Sequence[Placing], ids: Sequence[Sequence[int]], *, reference_style: str | None) -> None:
    """Put the marks of comments into their trees, where runs are cut: no map of them may be used again.

    Args:
        ids: for each placing those of a comment and of the replies to it.
        reference_style: id of the character style of comment marks, where the file has it.
    """
    marks: dict[etree._Element, dict[tuple[int, int], _Marks]] = {}
    for (first, last, _, _), thread in zip(placed, ids, strict=True):
        here = marks.setdefault(first.run, {}).setdefault((first.child, first.characters), _Marks())
        if last is None:
            here.points.extend(thread)
            continue
        here.starts.extend(thread)
        marks.setdefault(last.run, {}).setdefault((last.child, last.characters), _Marks()).ends.extend(thread)
    writer = _MarkWriter(reference_style)
    for run, places in marks.items():
        writer.write(run, places)


class _Places:
    """Finds the places of spans."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._starts = [segment.start for segment in segments]
        self._hosts = Hosts(segments)

    def of(self, start: int, end: int) -> Placing:
        """Where a comment on a span goes."""
        first, at_start = self._begin(start)
        story = story_of(self._segments[first].child)
        if (host := self._hosts.of(story)) is not None:
            return Placing(*host, None, ASIDE[story.tag])
        before, at_start = self._edge(first, at_start, is_end=False)
        nowhere = Placing(before, None, (at_start, at_start))
        if end <= start:
            return nowhere
        last, at_end = self._finish(end)
        while last > first and story_of(self._segments[last].child) is not story:
            last, at_end = last - 1, self._segments[last - 1].end
        behind, at_end = self._edge(last, at_end, is_end=True)
        return Placing(before, behind, (at_start, at_end)) if last >= first and at_end > at_start else nowhere

    def _begin(self, offset: int) -> tuple[int, int]:
        """The segment that a comment begins in or behind, and the offset there."""
        index = max(bisect_right(self._starts, offset) - 1, 0)
        here = self._segments[index]
        if here.start <= offset <= here.end:
            return index, offset
        if offset > here.end and index + 1 < len(self._segments):
            return index + 1, self._segments[index + 1].start
        return index, min(max(offset, here.start), here.end)

    def _finish(self, offset: int) -> tuple[int, int]:
        """The segment that a comment ends in or in front of, and the offset there."""
        index = max(bisect_left(self._starts, offset) - 1, 0)
        here = self._segments[index]
        if offset <= here.end:
            return index, max(offset, here.start)
        if index + 1 < len(self._segments) and self._segments[index + 1].start == offset:
            return index + 1, offset
        return index, here.end

    def _edge(self, index: int, offset: int, *, is_end: bool) -> tuple[Place, int]:
        """The place of an offset in a segment. Inside a formula there is none, so the comment takes in all of it.

        Source: [MS-OI29500] 2.1.363 c: marks in formulas are moved or doubled by Word.
        """
        formula = _formula(self._segments[index].run)
        if formula is None:
            return self._place(index, offset), offset
        first, last = index, index
        while first and _formula(self._segments[first - 1].run) is formula:
            first -= 1
        while last + 1 < len(self._segments) and _formula(self._segments[last + 1].run) is formula:
            last += 1
        start, end = self._segments[first].start, self._segments[last].end
        if offset >= end or (is_end and offset > start):
            return Place(formula, len(formula), 0), end
        return Place(formula, 0, 0), start

    def _place(self, index: int, offset: int) -> Place:
        start, end, run, child = self._segments[index]
        at = run.index(child)
        if offset >= end:
            return Place(run, at + 1, 0)
        return Place(run, at, offset - start)


class _MarkWriter:
    def __init__(self, reference_style: str | None) -> None:
        self._style = reference_style
        self._next_change: dict[etree._Element, int] = {}

    def write(self, run: etree._Element, places: dict[tuple[int, int], _Marks]) -> None:
        """Cut a run at its places, last one first, and put the marks there."""
        for (position, characters), marks in sorted(places.items(), key=lambda item: item[0], reverse=True):
            content = next((at for at, child in enumerate(run) if child.tag not in _RUN_PROPERTIES), len(run))
            if position <= content and not characters:
                run.addprevious(first := self._mark(run, "commentRangeStart", 0))  # a post to put marks behind
                self._after(first, run, marks)
                _drop(first)
                continue
            if position < len(run):
                run.addnext(self._rest(run, position, characters))
            self._after(run, run, marks)

    def _after(self, post: etree._Element, run: etree._Element, marks: _Marks) -> None:
        """Put the marks behind an element beside the run, in their order."""
        for mark in reversed(tuple(self._elements(run, marks))):
            outer = _outermost(run) if mark.tag.endswith("}r") else run
            (post if outer is run else outer).addnext(mark)

    def _elements(self, run: etree._Element, marks: _Marks) -> Iterator[etree._Element]:
        for number_ in marks.ends:
            yield self._mark(run, "commentRangeEnd", number_)
            yield self._reference(run, number_)
        for number_ in marks.points:
            yield self._mark(run, "commentRangeStart", number_)
            yield self._mark(run, "commentRangeEnd", number_)
            yield self._reference(run, number_)
        for number_ in marks.starts:
            yield self._mark(run, "commentRangeStart", number_)

    def _mark(self, run: etree._Element, name: str, number_: int) -> etree._Element:
        namespace = _word_namespace(run)
        return _made(run, f"{{{namespace}}}{name}", {f"{{{namespace}}}id": str(number_)})

    def _reference(self, run: etree._Element, number_: int) -> etree._Element:
        namespace = _word_namespace(run)
        element = _made(run, f"{{{namespace}}}r", {})
        if self._style:
            properties = etree.SubElement(element, f"{{{namespace}}}rPr")
            etree.SubElement(properties, f"{{{namespace}}}rStyle", {f"{{{namespace}}}val": self._style})
        etree.SubElement(element, f"{{{namespace}}}commentReference", {f"{{{namespace}}}id": str(number_)})
        return element

    def _rest(self, run: etree._Element, position: int, characters: int) -> etree._Element:
        """A run with the same properties that takes what stands behind a place."""
        rest = _made(run, run.tag, run.attrib)
        for properties in run:
            if properties.tag not in _RUN_PROPERTIES:
                break
            rest.append(self._copied(properties))
        behind = list(run)[position:]
        if characters:
            cut = behind.pop(0)
            text = cut.text or ""
            new = _made(run, cut.tag, cut.attrib)
            cut.text, new.text = text[:characters], text[characters:]
            for piece in (cut, new):
                if cut.tag in _TEXT:
                    piece.set(_XML_SPACE, "preserve")
            rest.append(new)
        rest.extend(behind)
        return rest

    def _copied(self, properties: etree._Element) -> etree._Element:
        """Run properties once more; tracked changes of them get an id of their own, as each must have one."""
        copy = deepcopy(properties)
        for change in copy.iter(*_CHANGES):
            change.set(f"{{{_word_namespace(copy)}}}id", str(self._change_id(properties)))
        return copy

    def _change_id(self, element: etree._Element) -> int:
        root = element.getroottree().getroot()
        if root not in self._next_change:
            taken = (number(attribute(change, "id"), 0) for change in root.iter(*_CHANGES))
            self._next_change[root] = max(taken, default=0)
        self._next_change[root] += 1
        return self._next_change[root]


def _made(beside: etree._Element, tag: str, attributes: Mapping[str, str] | etree._Attrib) -> etree._Element:
    """A new element; it takes the prefixes of the place where it goes when it is put there."""
    return beside.makeelement(tag, {str(name): str(text) for name, text in attributes.items()})


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _word_namespace(element: etree._Element) -> str:
    """The Word namespace of the file that an element is in; a formula's run has another one itself."""
    root = element.getroottree().getroot()
    tag = root.tag if root.tag.startswith("{") else f"{{{TRANSITIONAL}}}"
    return tag[1 : tag.index("}")]


def _outermost(run: etree._Element) -> etree._Element:
    """The run that holds the ruby text that a run stands in, or the run: a comment's own mark has no place in there."""
    found = run
    for element in run.iterancestors():
        if element.tag in STORIES:
            break
        parent = element.getparent()
        found = parent if element.tag in _RUBY and parent is not None else found
    return found


def _formula(run: etree._Element) -> etree._Element | None:
    """The formula that a run belongs to, from its outermost element; nothing for a run of text."""
    found = None
    for element in (run, *run.iterancestors()):
        if element.tag.startswith(_MATH_PREFIXES):
            found = element
    return found
