"""Opening zip-based documents that somebody else made: the directory is judged before anything is unpacked."""

import io
import lzma
import stat
import struct
import zipfile
import zlib

from desktop.errors import DocumentUnreadable

MOST_ENTRIES = 2_000
MOST_BYTES = 500_000_000
MOST_RATIO = 200
RATIO_MATTERS_FROM = 10_000_000

UNPACKING_ERRORS = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, NotImplementedError, RuntimeError, OSError,
    KeyError, ValueError,
)  # fmt: skip
"""What zipfile raises for damaged, encrypted or odd entries (RuntimeError: a password; ValueError: offsets)."""


def opened_archive(data: bytes, name: str) -> zipfile.ZipFile:
    """The archive, once its directory has been found safe.

    Raises:
        DocumentUnreadable: if it is no archive or one that is made to do harm.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except UNPACKING_ERRORS as error:
        raise DocumentUnreadable(name, "it is damaged: its parts cannot be unpacked") from error
    if reason := _danger(entries):
        raise DocumentUnreadable(name, reason, next_step="Do not open it; ask whoever sent it for another copy.")
    return archive


def _danger(entries: list[zipfile.ZipInfo]) -> str:
    """Why the archive must not be unpacked, or nothing."""
    if len(entries) > MOST_ENTRIES:
        return f"it holds {len(entries)} parts, more than a document has"
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        return "it would unpack to more than 500 MB"
    for entry in entries:
        if entry.file_size > RATIO_MATTERS_FROM and entry.file_size > MOST_RATIO * max(1, entry.compress_size):
            return "a part of it unpacks to a size that no document has"
        parts = entry.filename.replace("\\", "/").split("/")
        if ".." in parts or entry.filename.startswith(("/", "\\")) or ":" in parts[0]:
            return "it names a part outside of itself"
        if stat.S_ISLNK(entry.external_attr >> 16):
            return "it holds a link to another file"
    return ""
