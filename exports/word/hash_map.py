"""The briefing's own data part: which extract was written with which words. A refresh tells by it who changed what.

Shape: ``<briefing xmlns="urn:glossator:briefing:1" project=".." exported=".."><extract id=".." hash=".." parts="1"/>``.
"""

import hashlib
import unicodedata
import uuid
from collections.abc import Iterator

from exports.word.xml_text import DECLARATION, allowed, attribute

NAMESPACE = "urn:glossator:briefing:1"
ITEM_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
ITEM_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
PROPERTIES_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps"

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def words_hash(text: str) -> str:
    """16 hexadecimal digits that stand for the words: SHA-256 over the text in NFC with white space collapsed.

    The text is taken as a Word file can hold it, so that a project's words and a file's give the same digits. Word
    and LibreOffice may compose characters anew or fold blanks; that is no change of the quotation.
    """
    words = " ".join(unicodedata.normalize("NFC", allowed(text)).split())
    return hashlib.sha256(words.encode()).hexdigest()[:16]


class HashMap:
    """The extracts written so far."""

    def __init__(self) -> None:
        self._entries: list[str] = []

    def add(self, key: str, text: str, *, parts: int) -> None:
        """Note down an extract: its words as the file has them, in so many content controls."""
        self._entries.append(f'<extract id="{attribute(key)}" hash="{words_hash(text)}" parts="{parts}"/>')

    def xml(self) -> Iterator[str]:
        """The entries, in the order of the briefing."""
        yield from self._entries


def part(*, project: str, exported: str, marker: str) -> bytes:
    """The part with its entries still to come at the marker."""
    root = f'<briefing xmlns="{NAMESPACE}" project="{attribute(project)}" exported="{attribute(exported)}">'
    return f"{DECLARATION}{root}{marker}</briefing>".encode()


def properties_part(project: str) -> bytes:
    """What Word wants beside a data part: an identity (the same for the same project) and its namespace."""
    identity = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{NAMESPACE}:{project}")).upper()
    return (
        f'{DECLARATION}<ds:datastoreItem xmlns:ds="{_PROPERTIES}" ds:itemID="{{{identity}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
