"""A Word file that somebody edited: its parts by what they are to it, once it was found safe to unpack."""

import io
import posixpath
import zipfile
import zlib
from pathlib import Path

from lxml import etree

from exports.errors import BriefingUnreadable
from exports.word.hash_map import NAMESPACE
from exports.word.package import PackageDraft
from exports.word.parts import WordParts

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_BYTES = 500_000_000
_MOST_PARTS = 5_000
_MOST_RATIO = 200
_RATIO_MATTERS_FROM = 20_000_000
_UNPACKING_ERRORS = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError, ValueError, etree.LxmlError,
)  # fmt: skip


class EditedPackage:
    """The parts of a briefing. ``main`` is its body's name, ``related`` gives the others by what they are.

    ``targets`` are the names of all parts that the body relates to, by the id of the relationship.
    """

    def __init__(self, path: Path) -> None:
        """Read the file whole, so that nothing is held open while somebody looks at the result.

        Raises:
            BriefingUnreadable: if it is missing, no Word file, protected, damaged, or made to do harm.
        """
        self.path = path
        try:
            self.content = path.read_bytes()
        except OSError as error:
            raise BriefingUnreadable(path, (error.strerror or str(error)).lower()) from error
        if self.content.startswith(_OLE):
            raise BriefingUnreadable(path, _ole_reason(self.content))
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(self.content))
            self._refuse_dangerous()
            parts = WordParts(self._archive)
            self.main = parts.main
            self.links = tuple(link for link in parts.links.values() if not link.external)
            self.targets = {name: link.target for name, link in parts.links.items() if not link.external}
            self._names = frozenset(self._archive.namelist())
            self.map = self._map_part()
        except _UNPACKING_ERRORS as error:
            raise BriefingUnreadable(path, "it is not a Word file, or it is damaged") from error

    def related(self, kind: str) -> str:
        """The name of the first part that the body relates to as ``footnotes``, ``settings``, ``styles`` ..., or ""."""
        return next((link.target for link in self.links if link.kind == kind and link.target in self._names), "")

    def all_related(self, kind: str) -> tuple[str, ...]:
        """The names of all parts of a kind, in the order of the relationships."""
        return tuple(link.target for link in self.links if link.kind == kind and link.target in self._names)

    def part(self, name: str) -> bytes:
        """A part's bytes.

        Raises:
            BriefingUnreadable: if it cannot be unpacked.
        """
        try:
            return self._archive.read(name)
        except _UNPACKING_ERRORS as error:
            raise BriefingUnreadable(self.path, "it is damaged: a part of it cannot be unpacked") from error

    def draft(self) -> PackageDraft:
        """The file to be changed part by part."""
        return PackageDraft(self._archive)

    def _map_part(self) -> str:
        """The briefing's own data part, which a program that saves the file may have given another name."""
        for link in self.links:
            is_there = link.kind == "customXml" and link.target in self._names
            if is_there and NAMESPACE.encode() in self._archive.read(link.target)[:2000]:
                return link.target
        return ""

    def _refuse_dangerous(self) -> None:
        entries = self._archive.infolist()
        if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _MOST_BYTES:
            raise BriefingUnreadable(self.path, "it would unpack to more than any briefing holds")
        for entry in entries:
            if entry.file_size > _RATIO_MATTERS_FROM and entry.file_size > _MOST_RATIO * max(1, entry.compress_size):
                raise BriefingUnreadable(self.path, "a part of it unpacks to a size that no briefing has")
            if ".." in posixpath.normpath(entry.filename).split("/") or entry.filename.startswith("/"):
                raise BriefingUnreadable(self.path, "it names a part outside of itself")


def _ole_reason(content: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "it is protected by a password; remove the password in Word first"
    return "it is in the old .doc format; save it as .docx in Word first"
