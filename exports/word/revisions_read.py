"""Highlights and tracked changes of a Word file, at the offsets of its run map."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from exports.word.mapped_text import Segment
from exports.word.mark_places import REVISIONS, MarkPlaces
from exports.word.vocabulary import attribute, child, clark_names, value

WORDS = clark_names(("t", "delText", "tab", "br", "cr", "noBreakHyphen"))
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


class Highlight(NamedTuple):
    """Characters marked with one colour, by Word's name for it (``yellow``)."""

    start: int
    end: int
    color: str


class Revision(NamedTuple):
    """A tracked change: ``ins`` and ``moveTo`` lie on their words; ``del`` and ``moveFrom`` on none."""

    kind: str
    start: int
    end: int
    text: str
    author: str
    written_at: str


def highlights(segments: Iterable[Segment]) -> Iterator[Highlight]:
    """Highlights, those that touch each other as one."""
    open_: Highlight | None = None
    for start, end, run, _ in segments:
        color = value(child(run, "rPr"), "highlight") or "none"
        if open_ is not None and open_.end == start and open_.color == color:
            open_ = open_._replace(end=end)
            continue
        if open_ is not None:
            yield open_
        open_ = None if color == "none" else Highlight(start, end, color)
    if open_ is not None:
        yield open_


def revisions(places: MarkPlaces, text: str) -> Iterator[Revision]:
    """Tracked changes of words; one change that Word wrote as several neighbours is one."""
    open_: Revision | None = None
    for element in places.marks:
        kind = REVISIONS.get(element.tag)
        found = _revision(places, element, kind, text) if kind else None
        if found is None:
            continue
        if open_ is not None and _is_same_change(open_, found):
            open_ = open_._replace(end=found.end, text=open_.text + found.text)
            continue
        if open_ is not None:
            yield open_
        open_ = found
    if open_ is not None:
        yield open_


def _revision(places: MarkPlaces, element: etree._Element, kind: str, text: str) -> Revision | None:
    author, written_at = attribute(element, "author") or "", attribute(element, "date") or ""
    if kind in ("ins", "moveTo"):
        extent = places.extent(element)
        return None if extent is None else Revision(kind, *extent, text[slice(*extent)], author, written_at)
    words = "".join(
        (piece.text or "") if piece.tag.endswith(("}t", "}delText")) else SIGNS[WORDS[piece.tag]]
        for piece in element.iter(*WORDS)
    )
    place = places.back(element)
    return Revision(kind, place, place, words, author, written_at) if words else None


def _is_same_change(one: Revision, other: Revision) -> bool:
    return (one.kind, one.author, one.written_at, one.end) == (other.kind, other.author, other.written_at, other.start)
