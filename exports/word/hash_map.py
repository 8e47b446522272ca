"""The briefing's own data part: which block was written with which words. A refresh tells by it who changed what.

Shape: ``<briefing xmlns="urn:glossator:briefing:1" project=".." briefing=".." exported=".." mode="footnote">`` and an
entry per live block, in reading order: ``<extract id=".." hash=".." parts="1" section=".." kind="extract"/>``, with
``kind`` one of ``live_block.KINDS``. An extract's has hashes of its source, too (``note``, ``line``), and one that is
shown tidied holds its verbatim words: ``<extract ...><verbatim>..</verbatim></extract>``.
"""

import hashlib
import unicodedata
import uuid
from collections.abc import Iterator

from exports.word.xml_text import DECLARATION, allowed, attribute, escaped

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


NOTHING = words_hash("")
"""Of a block whose words somebody took out."""


class WordsHash:
    """The same digits for words that come piece by piece; white space is taken to stand between the pieces."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._begun = False

    def add(self, text: str) -> None:
        """Count in a further piece."""
        words = " ".join(unicodedata.normalize("NFC", allowed(text)).split())
        if words:
            self._hash.update((" " if self._begun else "").encode() + words.encode())
            self._begun = True

    def digits(self) -> str:
        """The 16 hexadecimal digits of all that came."""
        return self._hash.hexdigest()[:16]


class HashMap:
    """The live blocks written so far."""

    def __init__(self) -> None:
        self._entries: list[str] = []

    def add(
        self,
        key: str,
        digits: str,
        *,
        kind: str,
        section: str,
        parts: int = 1,
        verbatim: str = "",
        note: str = "",
        line: str = "",
    ) -> None:
        """Note down a block.

        Args:
            digits: the hash of its words as the file has them.
            section: the key of the section that it stands in.
            parts: in how many content controls it is.
            verbatim: the exact words where others are shown.
            note, line: hashes of what an extract's note and the line below it say; empty where there is none.
        """
        head = (
            f'<extract id="{attribute(key)}" hash="{digits}" parts="{parts}" section="{attribute(section)}" '
            f'kind="{kind}"' + f' note="{note}"' * bool(note) + f' line="{line}"' * bool(line)
        )
        inside = f'><verbatim xml:space="preserve">{escaped(verbatim)}</verbatim></extract>' if verbatim else "/>"
        self._entries.append(head + inside)

    def xml(self) -> Iterator[str]:
        """The entries, in the order of the briefing."""
        yield from self._entries


def part(*, project: str, briefing: str, exported: str, mode: str, marker: str) -> bytes:
    """The part with its entries still to come at the marker."""
    root = (
        f'<briefing xmlns="{NAMESPACE}" project="{attribute(project)}" briefing="{attribute(briefing)}" '
        f'exported="{attribute(exported)}" mode="{attribute(mode)}">'
    )
    return f"{DECLARATION}{root}{marker}</briefing>".encode()


def properties_part(project: str) -> bytes:
    """What Word wants beside a data part: an identity (the same for the same project) and its namespace."""
    identity = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{NAMESPACE}:{project}")).upper()
    return (
        f'{DECLARATION}<ds:datastoreItem xmlns:ds="{_PROPERTIES}" ds:itemID="{{{identity}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
