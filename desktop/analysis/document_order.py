"""Which documents a list shows, and in which order."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.document import READ_STATES, Document
from desktop.domain.ids import DocumentId


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reviewer's list says of the documents: how many codings, how far they have read those they have."""

    counts: Mapping[DocumentId, int]
    states: Mapping[DocumentId, str]

    def count(self, document: Document) -> int:
        """How many codings it has."""
        return self.counts.get(document.id, 0)

    def state(self, document: Document) -> str:
        """How far the reviewer has read it: todo, reading or done."""
        return self.states.get(document.id, READ_STATES[0])


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """What is wanted. ``words`` must all occur in title, byline, publisher or folder; ``mine``: those the reviewer was
    given or has begun; ``unread``: those they have not finished."""

    words: str = ""
    mine: bool = False
    unread: bool = False

    def __bool__(self) -> bool:
        return bool(self.words.strip() or self.mine or self.unread)


Key = Callable[[Document, Reading], Any]  # Any: keys of one order compare with each other

ORDERS: Mapping[str, tuple[str, Key]] = {
    "title": ("Title", lambda document, reading: ()),
    "date": ("Date, newest first", lambda document, reading: _newest_first(document.published_on)),
    "kind": ("Kind", lambda document, reading: document.kind),
    "codings": ("Codings, most first", lambda document, reading: -reading.count(document)),
    "read": ("Unread first", lambda document, reading: READ_STATES.index(reading.state(document))),
}
"""The orders by key, each with its words; within equals by sort key and title."""


def in_order(documents: Iterable[Document], order: str, reading: Reading) -> tuple[Document, ...]:
    """The documents by folder, and within each in one of ``ORDERS``."""
    key = ORDERS[order][1]
    return tuple(
        sorted(
            documents,
            key=lambda d: (d.folder.casefold(), d.folder, key(d, reading), d.sort_key, d.title.casefold(), d.id),
        )
    )


def fitting(documents: Iterable[Document], wanted: DocumentFilter, reading: Reading) -> tuple[Document, ...]:
    """The documents that fit, in the order in which they came."""
    words = wanted.words.casefold().split()
    return tuple(
        document
        for document in documents
        if (not wanted.mine or document.id in reading.states)
        and (not wanted.unread or reading.state(document) != READ_STATES[-1])
        and _has(document, words)
    )


def _has(document: Document, words: Iterable[str]) -> bool:
    text = " ".join((document.title, document.byline, document.publisher, document.folder)).casefold()
    return all(word in text for word in words)


def _newest_first(published_on: str | None) -> tuple[bool, tuple[int, ...]]:
    """Sorts partial dates newest first, a year before its months, and documents without a date last."""
    numbers = tuple(-int(part) for part in (published_on or "").split("-") if part.isdigit())
    return (not numbers, numbers)
