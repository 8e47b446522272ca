"""Settings of a frame: its language, its notes, and nothing that makes Word ask or reach out when the file opens."""

from typing import TYPE_CHECKING

from lxml import etree

from exports.word.notes import FOOTNOTE, settings_entry
from exports.word.xml_text import NAMESPACES, R, W, attribute

if TYPE_CHECKING:
    from docx.document import Document

_AFTER_NOTES = (
    "compat", "docVars", "rsids", "attachedSchema", "themeFontLang", "clrSchemeMapping",
    "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown",
    "smartTagType", "schemaLibrary", "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator",
)  # fmt: skip
"""What the schema wants behind the notes' entry. Source: ISO/IEC 29500-1, A.1, CT_Settings."""

_UNWANTED = ("attachedTemplate", "updateFields", "mailMerge")
"""A path to somebody's network drive; a question on opening; a link to a list of addresses."""


def settle(document: "Document", *, language: str, note_kind: str = FOOTNOTE) -> None:
    """Set the language of the text (a BCP 47 tag), say where the notes' separators are, drop what is unwanted."""
    root = document.settings.element
    for name in _UNWANTED:
        for element in root.findall(f"{{{W}}}{name}"):
            root.remove(element)
    relationships = document.part.part_related_by(f"{R}/settings").rels
    for rel_id, relationship in list(relationships.items()):
        if relationship.reltype.endswith(("/attachedTemplate", "/mailMergeSource")):
            del relationships[rel_id]
    if note_kind != FOOTNOTE:
        for element in root.findall(f"{{{W}}}{note_kind}Pr"):  # a house's own numbers them i, ii, iii
            root.remove(element)
    if root.find(f"{{{W}}}{note_kind}Pr") is None:
        after = _AFTER_NOTES if note_kind != FOOTNOTE else ("endnotePr", *_AFTER_NOTES)
        _insert(root, settings_entry(note_kind), before=after)
    _set_language(document.styles.element, language)


def _insert(root: etree._Element, xml: str, *, before: tuple[str, ...]) -> None:
    element = etree.fromstring(f"<w:x {NAMESPACES}>{xml}</w:x>")[0]
    for index, sibling in enumerate(root):
        name = etree.QName(sibling)
        if name.namespace != W or name.localname in before:
            root.insert(index, element)
            return
    root.append(element)


def _set_language(styles: etree._Element, language: str) -> None:
    """Put the language into the document's defaults, where screen readers and the spelling checker look for it."""
    defaults = _child(styles, "docDefaults", first=True)
    properties = _child(_child(defaults, "rPrDefault", first=True), "rPr", first=True)
    tag = attribute(language) or "en-GB"
    lang = _child(properties, "lang", first=False)
    lang.set(f"{{{W}}}val", tag)


def _child(parent: etree._Element, name: str, *, first: bool) -> etree._Element:
    found = parent.find(f"{{{W}}}{name}")
    if found is None:
        found = parent.makeelement(f"{{{W}}}{name}")
        parent.insert(0 if first else len(parent), found)
    return found
