"""What the lint looks at, and what it finds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: the rule's name and a sentence for people."""

    rule: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Lintable:
    """A Word file's parts, parsed. ``others`` are headers and footers, ``data`` the parts of custom XML."""

    body: etree._Element
    styles: etree._Element | None
    numbering: etree._Element | None
    notes: Mapping[str, etree._Element | None]
    others: tuple[etree._Element, ...]
    data: tuple[etree._Element, ...]
    properties: Mapping[str, str]

    def stories(self) -> Iterator[etree._Element]:
        """Every part that holds text."""
        yield self.body
        yield from (part for part in self.notes.values() if part is not None)
        yield from self.others
