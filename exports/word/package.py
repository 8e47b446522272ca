"""A Word package with some of its parts replaced or added; every other part is copied byte for byte."""

import io
import itertools
import posixpath
import zipfile
from collections.abc import Iterable

from lxml import etree

from exports.word.parts import safely_parsed

_CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)


class PackageDraft:
    """What a package will hold: the archive's parts, changed where asked for.

    Args:
        archive: the package as it is; it stays open until the draft is written.
    """

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._changed: dict[str, bytes] = {}
        self._names = {name.lower() for name in archive.namelist()}

    def read(self, name: str) -> bytes:
        """A part as the draft has it.

        Raises:
            KeyError: if there is none.
        """
        return self._changed[name] if name in self._changed else self._archive.read(name)

    def free_name(self, pattern: str) -> str:
        """The first name that no part has: ``word/comments{}.xml`` gives it without a number, then with 2, 3 ...

        Part names differ by more than the case of their letters (ECMA-376 part 2, 6.2.2.3).
        """
        names = itertools.chain((pattern.format(""),), (pattern.format(number) for number in itertools.count(2)))
        return next(name for name in names if name.lower() not in self._names)

    def replace(self, name: str, content: bytes) -> None:
        """Give a part other content."""
        self._changed[name] = content

    def add(self, name: str, content: bytes, *, content_type: str, related_from: str = "", relation: str = "") -> str:
        """Add a part; gives the id of the relationship to it, or nothing.

        Args:
            content_type: its media type; empty where the package's type for the file ending ``xml`` is right.
            related_from: the part that refers to it, by a relationship of the type ``relation``.
        """
        self._changed[name] = content
        self._names.add(name.lower())
        if content_type:
            self._state_type(name, content_type)
        elif not self._is_plain_xml_the_default():
            self._state_type(name, "application/xml")
        return self._relate(related_from, name, relation) if related_from else ""

    def retype(self, name: str, content_type: str) -> None:
        """Say that a part is of another media type than the package says so far."""
        root = safely_parsed(self.read(_CONTENT_TYPES))
        for item in root.iter(f"{{{_TYPES}}}Override"):
            if (item.get("PartName") or "").lower() == f"/{name}".lower() and item.get("ContentType") != content_type:
                item.set("ContentType", content_type)
                self._changed[_CONTENT_TYPES] = serialised(root)

    def written(self) -> bytes:
        """The package with its parts in the old order, new ones at the end."""
        buffer = io.BytesIO()
        left = dict(self._changed)
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
            for entry in self._archive.infolist():
                content = left.pop(entry.filename, None)
                target.writestr(_like(entry), self._archive.read(entry) if content is None else content)
            for name, content in left.items():
                target.writestr(_new(name), content)
        return buffer.getvalue()

    def _state_type(self, name: str, content_type: str) -> None:
        root = safely_parsed(self.read(_CONTENT_TYPES))
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=content_type)
        self._changed[_CONTENT_TYPES] = serialised(root)

    def _is_plain_xml_the_default(self) -> bool:
        """Whether a part of the ending ``xml`` is no more than that; some programs say there what their body is."""
        root = safely_parsed(self.read(_CONTENT_TYPES))
        return any(
            (item.get("Extension") or "").lower() == "xml"
            and item.get("ContentType") in ("application/xml", "text/xml")
            for item in root.iter(f"{{{_TYPES}}}Default")
        )

    def _relate(self, source: str, target: str, relation: str) -> str:
        folder, name = posixpath.split(source)
        part = posixpath.join(folder, "_rels", f"{name}.rels")
        try:
            root = safely_parsed(self.read(part))
        except KeyError:
            root = etree.fromstring(f'<Relationships xmlns="{_RELATED}"/>')
        address, rel_id = posixpath.relpath(target, folder or "."), _free_id(root)
        etree.SubElement(root, f"{{{_RELATED}}}Relationship", Id=rel_id, Type=relation, Target=address)
        self._changed[part] = serialised(root)
        self._names.add(part.lower())
        return rel_id


def serialised(root: etree._Element) -> bytes:
    """A part as bytes, declared as Word declares it."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _free_id(root: Iterable[etree._Element]) -> str:
    taken = {item.get("Id") for item in root}
    return next(name for name in (f"rId{number}" for number in itertools.count(1)) if name not in taken)


def _like(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """An entry for a copy: name, time, packing and attributes of the old one, none of its places in the file."""
    copy = zipfile.ZipInfo(entry.filename, entry.date_time)
    known = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    copy.compress_type = entry.compress_type if entry.compress_type in known else zipfile.ZIP_DEFLATED
    copy.external_attr, copy.create_system = entry.external_attr, entry.create_system
    return copy


def _new(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIXED_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
