"""A house template, made ready for python-docx: checked, turned into a plain document, its broken links dropped."""

import io
import posixpath
import zipfile
from pathlib import Path

from lxml import etree

from exports.errors import TemplateUnusable
from exports.word.parts import safely_parsed
from exports.word.vocabulary import attribute, is_off
from exports.word.xml_text import W

_MOST_BYTES = 200 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STRICT = "http://purl.oclc.org/ooxml/"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_MAIN_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
_CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def read_template(path: Path) -> bytes:
    """The template as a plain Word document: .docx, .dotx, .docm and .dotm alike.

    Raises:
        TemplateUnusable: with what is wrong with it and what to do.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise TemplateUnusable(path, (error.strerror or str(error)).lower()) from error
    if content.startswith(_OLE):
        raise TemplateUnusable(path, _ole_reason(content))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if sum(item.file_size for item in package.infolist()) > _MOST_BYTES:
                raise TemplateUnusable(path, "it is larger than any template should be")
            parts = {name: package.read(name) for name in package.namelist() if not name.endswith("/")}
        return _as_document(path, parts)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise TemplateUnusable(path, "it is not a Word file, or it is damaged") from error
    except (KeyError, ValueError, etree.LxmlError) as error:
        raise TemplateUnusable(path, "it is damaged") from error


def _ole_reason(content: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "it is protected by a password; remove the password in Word first"
    return "it is in the old .doc format; save it as .docx in Word first"


def _as_document(path: Path, parts: dict[str, bytes]) -> bytes:
    if _STRICT.encode() in parts.get("_rels/.rels", b""):
        raise TemplateUnusable(path, "it is saved as Strict Open XML; save it as a plain Word document (.docx) first")
    types = parts.get("[Content_Types].xml", b"")
    if not any(kind.encode() in types for kind in (_DOCUMENT, *_OTHER_MAIN_TYPES)):
        raise TemplateUnusable(path, "it is not a Word file")
    for kind in _OTHER_MAIN_TYPES:
        types = types.replace(kind.encode(), _DOCUMENT.encode())
    parts["[Content_Types].xml"] = types
    _refuse_protected(path, parts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as package:
        for name, part in parts.items():
            package.writestr(name, _without_dangling(name, part, parts) if name.endswith(".rels") else part)
    return stream.getvalue()


def _refuse_protected(path: Path, parts: dict[str, bytes]) -> None:
    """Settings of an enforced protection; the part is found by its name, as a template may have no usable links."""
    for name, part in parts.items():
        if name.lower().endswith("/settings.xml") and b"documentProtection" in part:
            root = safely_parsed(part)
            protection = root.find(f"{{{W}}}documentProtection")
            if protection is not None and _is_enforced(protection):
                raise TemplateUnusable(path, "editing is restricted in it; lift the protection in Word first")


def _is_enforced(protection: etree._Element) -> bool:
    enforced = attribute(protection, "enforcement")
    return enforced is not None and not is_off(enforced)


def _without_dangling(name: str, part: bytes, parts: dict[str, bytes]) -> bytes:
    """The relationships that lead to a part which is there, or outside; python-docx fails on any other."""
    folder = posixpath.dirname(posixpath.dirname(name))
    root = etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
    for item in list(root.iter(_RELATIONSHIP)):
        target = posixpath.normpath(posixpath.join("/", folder, item.get("Target") or "")).lstrip("/")
        if item.get("TargetMode") != "External" and target not in parts:
            root.remove(item)
        elif (item.get("Type") or "").endswith("/metadata/core-properties"):
            item.set(
                "Type", _CORE_PROPERTIES
            )  # LibreOffice writes another type, and python-docx would add a second part
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
