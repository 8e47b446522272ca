"""The parts of a Word file, found through its relationships, each parsed safely.

Main parts are not always called ``document.xml`` (Word in the browser writes ``document2.xml``), so names are never
assumed. Nothing outside the archive is ever loaded, and entities are not resolved.
"""

import posixpath
import struct
import zipfile
import zlib
from typing import NamedTuple

from lxml import etree

_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

_NAME_LENGTH = 26  # where an entry's own header says how long name and extra field are (APPNOTE.TXT, section 4.3.7)


class Relationship(NamedTuple):
    """Where a part points to: the last word of the relationship's type, the target, and whether that lies outside."""

    kind: str
    target: str
    external: bool


class PackedPart(NamedTuple):
    """A part as it lies in the archive: the way it was packed, its length unpacked, its bytes."""

    method: int
    length: int
    packed: bytes

    def unpacked(self) -> bytes:
        """Its bytes; never more than the archive's directory says, which was found safe."""
        if self.method == zipfile.ZIP_STORED:
            return self.packed
        if self.method != zipfile.ZIP_DEFLATED:
            raise NotImplementedError(f"packed by method {self.method}")
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(self.packed, self.length)


class WordParts:
    """Reading access to the parts of one opened Word archive.

    Raises:
        KeyError: if the archive has no main part.
        etree.XMLSyntaxError: if a part is no XML.
    """

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = set(archive.namelist())
        roots = self.relationships("")
        self.main = next((item.target for item in roots.values() if item.kind == "officeDocument"), "")
        if self.main not in self._names:
            raise KeyError("officeDocument")
        self.links = self.relationships(self.main)
        self._core = next((item.target for item in roots.values() if item.kind == "core-properties"), "")

    def relationships(self, part: str) -> dict[str, Relationship]:
        """The relationships of a part by id, targets as names of parts; the package's own for the empty name."""
        folder, name = posixpath.split(part)
        root = self._parsed(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relationship] = {}
        for item in root.iter(_PACKAGE) if root is not None else ():
            target, external = item.get("Target") or "", item.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[item.get("Id") or ""] = Relationship((item.get("Type") or "").rpartition("/")[2], target, external)
        return found

    def body(self) -> etree._Element:
        """The root of the main part."""
        root = self._parsed(self.main)
        if root is None:
            raise KeyError(self.main)
        return root

    def related(self, kind: str) -> etree._Element | None:
        """The root of the part that the main part relates to as ``styles``, ``numbering``, ``footnotes`` ..."""
        return self._parsed(self.related_name(kind))

    def all_related(self, kind: str) -> list[etree._Element]:
        """The roots of all parts that the main part relates to in that way; those that are no XML are left out."""
        found = []
        for name in dict.fromkeys(item.target for item in self.links.values() if item.kind == kind):
            try:
                root = self._parsed(name)
            except etree.XMLSyntaxError:
                continue
            found += [root] if root is not None else []
        return found

    def related_name(self, kind: str) -> str:
        """The name of that part; empty if there is none."""
        return next(
            (item.target for item in self.links.values() if item.kind == kind and item.target in self._names), ""
        )

    def related_packed(self, kind: str) -> PackedPart | None:
        """Such a part as it lies in the archive, to be known again before it is unpacked."""
        name = self.related_name(kind)
        if not name or self._archive.fp is None:
            return None
        entry, file = self._archive.getinfo(name), self._archive.fp
        file.seek(entry.header_offset + _NAME_LENGTH)
        name_length, extra_length = struct.unpack("<HH", file.read(4))
        file.seek(name_length + extra_length, 1)
        return PackedPart(entry.compress_type, entry.file_size, file.read(entry.compress_size))

    def core_properties(self) -> dict[str, str]:
        """The document's own properties (title, creator, language ...) that are not empty, by local name."""
        root = self._parsed(self._core)
        if root is None:
            return {}
        fields = (
            (etree.QName(item).localname, (item.text or "").strip()) for item in root if isinstance(item.tag, str)
        )
        return {name: text for name, text in fields if text}

    def _parsed(self, part: str) -> etree._Element | None:
        return safely_parsed(self._archive.read(part)) if part in self._names else None


def safely_parsed(data: bytes) -> etree._Element:
    """The root of an XML part that somebody else wrote: no entities, no network, no nodes of abnormal size."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(data, parser)
