"""The one table of readers. To read a new format: write ``<format>.py`` with ``read(data, name)`` and add a row here.

File dialogs, drag and drop and the import job all go by this table. A reader gives a ``ParsedDocument`` or raises a
``UserError``, whatever bytes it is given. Rows with ``isolated`` are parsed in the reading process: their files come
from others, and their libraries are not ours.
"""

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.document import ParsedDocument
from desktop.errors import FormatUnknown

Read = Callable[[bytes, str], ParsedDocument]


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: its label in dialogs, the endings of its files, how it is read."""

    key: str
    label: str
    extensions: tuple[str, ...]
    media_type: str
    isolated: bool
    read: Read


# The readers are imported when a first file needs them: all together take a tenth of the time that the window has to
# start in, and the reading process needs one of them.


def _word(data: bytes, name: str) -> ParsedDocument:
    from desktop.readers import word

    return word.read(data, name)


def _odt(data: bytes, name: str) -> ParsedDocument:
    from desktop.readers import odt

    return odt.read(data, name)


def _pdf(data: bytes, name: str) -> ParsedDocument:
    from desktop.readers import pdf

    return pdf.read(data, name)


def _web_page(data: bytes, name: str) -> ParsedDocument:
    from desktop.readers import web_page

    return web_page.read(data, name)


def _markdown(data: bytes, name: str) -> ParsedDocument:
    from desktop.readers import markdown

    return markdown.read(data, name)


def _plain_text(data: bytes, name: str) -> ParsedDocument:
    from desktop.readers import plain_text

    return plain_text.read(data, name)


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht")

READERS = (
    Reader("word", "Word", (".docx", ".docm", ".dotx"), _WORD, True, _word),
    Reader("odt", "OpenDocument", (".odt", ".ott"), "application/vnd.oasis.opendocument.text", True, _odt),
    Reader("pdf", "PDF", (".pdf",), "application/pdf", True, _pdf),
    Reader("web_page", "Web page", _PAGES, "text/html", True, _web_page),
    Reader("markdown", "Markdown", (".md", ".markdown"), "text/markdown", False, _markdown),
    Reader("plain_text", "Text", (".txt", ".text"), "text/plain", False, _plain_text),
)

EXTENSIONS = tuple(extension for reader in READERS for extension in reader.extensions)

_BY_KEY = {reader.key: reader for reader in READERS}
_BY_EXTENSION = {extension: reader for reader in READERS for extension in reader.extensions}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_OTHERS = (*_PICTURES, b"{\\rtf", b"SQLite format 3\x00", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")
_ODT_MARK = b"mimetypeapplication/vnd.oasis.opendocument.text"  # stored in front, unpacked, for this very purpose
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_OLD_WORD = (".doc", ".dot")


def reader(key: str) -> Reader:
    """The reader of that key."""
    return _BY_KEY[key]


def reader_for(path: Path, data: bytes) -> Reader:
    """The reader for a file: by what it begins with where that is plain, else by its ending.

    Raises:
        FormatUnknown: if there is none.
    """
    extension = path.suffix.lower()
    by_extension = _BY_EXTENSION.get(extension)
    if b"%PDF-" in data[:1024] and (by_extension is None or by_extension.key != "web_page"):
        return _BY_KEY["pdf"]
    if data.startswith(b"PK\x03\x04") and (extension in _BY_KEY["word"].extensions or _is_word(data)):
        return _BY_KEY["word"]
    if data.startswith(b"PK\x03\x04") and (extension in _BY_KEY["odt"].extensions or _ODT_MARK in data[:200]):
        return _BY_KEY["odt"]
    if data.startswith(_OLD_OFFICE) and (extension in _OLD_WORD or by_extension is _BY_KEY["word"]):
        return _BY_KEY["word"]  # which says that it is protected or of the old format
    if by_extension is None and data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(
        (b"<!doctype html", b"<html")
    ):
        by_extension = _BY_KEY["web_page"] if not extension else None
    if by_extension is None or data.startswith((*_OTHERS, b"PK\x03\x04", _OLD_OFFICE)):
        raise FormatUnknown(path, [known.extensions[0] for known in READERS])
    return by_extension


def _is_word(data: bytes) -> bool:
    """Whether an archive of another name is a Word file; its directory alone is looked at."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(name.startswith("word/document") for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, UnicodeDecodeError, NotImplementedError):
        return False  # an archive that cannot be opened is refused as of no known kind
