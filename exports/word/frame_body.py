"""The body of a frame: emptied, or a house's own with markers where the words of a briefing come in.

A house keeps its body where it has a slot for that of a briefing; without one, what stands in a template is sample text
or instructions, and goes.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from exports.errors import TemplateUnusable
from exports.word.slots import BLOCKS, own_contents, slots_in, unwrap
from exports.word.story import gallery
from exports.word.xml_text import NAMESPACES, R, W

if TYPE_CHECKING:
    from docx.document import Document

MARKER = "<?briefing-words ?>"
"""A processing instruction, just as lxml writes it."""
WHOLE = ("body",)
"""The places of a body that has none of its own: all words come in at one."""

_KEPT_RELATIONSHIPS = {
    "styles", "settings", "numbering", "fontTable", "theme", "webSettings", "footnotes", "endnotes", "customXml",
}  # fmt: skip
_OF_OTHER_PARTS = tuple(
    f"{{{W}}}{name}"
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "footnoteReference", "endnoteReference")
)
_P, _TBL, _SDT, _SECTION = (f"{{{W}}}{name}" for name in ("p", "tbl", "sdt", "sectPr"))


def ready_body(document: "Document", template: Path | None) -> tuple[str, ...]:
    """Put markers into the body, one per place that takes words; gives the names of these places, in order.

    Raises:
        TemplateUnusable: if a slot for blocks stands where no blocks can.
    """
    body = document.element.body
    slots = [(name, control) for name, control in slots_in(body) if name in BLOCKS]
    if template is None or not any(name == "body" for name, _control in slots):
        _empty(document)
        return WHOLE
    listed = own_contents(body)
    if listed is not None and all(name != "contents" for name, _control in slots):
        slots = sorted([*slots, ("contents", listed)], key=lambda slot: list(body.iter(_SDT)).index(slot[1]))
    places: list[str] = []
    for name, control in slots:
        if name in places:
            raise TemplateUnusable(template, f"it has the slot “{name}” twice; keep one of them")
        _mark(control, name, template)
        places.append(name)
    _without_other_parts(document)
    used = {value for element in document.element.iter() for name, value in element.attrib.items() if R in str(name)}
    _drop_relationships(document, used)
    return tuple(places)


def text_width(document: "Document") -> int:
    """The width of the text that the briefing's words run in, in twentieths of a point."""
    body = document.element.body
    marker = next((child for child in body if not isinstance(child.tag, str)), None)
    behind = body[body.index(marker) :] if marker is not None else list(body)
    layout = next((found for child in behind if isinstance(child.tag, str) for found in child.iter(_SECTION)), None)
    size, margins = (None, None) if layout is None else (layout.find(f"{{{W}}}{name}") for name in ("pgSz", "pgMar"))
    width = int(size.get(f"{{{W}}}w", "11906")) if size is not None else 11_906
    sides = (margins.get(f"{{{W}}}{side}", "1440") if margins is not None else "1440" for side in ("left", "right"))
    return width - sum(int(side) for side in sides)


def _empty(document: "Document") -> None:
    """Leave nothing in the body but the last section's layout and the marker."""
    body = document.element.body
    layout = body.find(_SECTION)
    for element in list(body):
        if element is not layout:
            body.remove(element)
    if layout is None:
        layout = etree.SubElement(body, _SECTION)
    for kind in layout.findall(f"{{{W}}}type"):
        layout.remove(kind)  # a section that starts on an odd page is of no use when it is the only one
    body.insert(0, _marker())
    background = document.element.find(f"{{{W}}}background")
    if background is not None:
        document.element.remove(background)
    _drop_relationships(document, {element.get(f"{{{R}}}id") for element in layout})


def _marker() -> etree._Element:
    return etree.fromstring(f"<x>{MARKER}</x>")[0]


def _mark(control: etree._Element, name: str, template: Path) -> None:
    """Put a marker in the place of a slot for blocks; what is around it, up to the body, opens."""
    line = next(control.iterancestors(_P), None)
    place = control if line is None else line
    alone = line is None or not any(
        (text.text or "").strip() for text in line.iter(f"{{{W}}}t") if control not in text.iterancestors()
    )
    around = [each for each in place.iterancestors() if each.tag == _SDT]
    for outer in around:
        unwrap(outer)
    parent = place.getparent()
    if not alone or parent is None or parent.tag != f"{{{W}}}body" or place.find(f".//{_SECTION}") is not None:
        raise TemplateUnusable(template, f"its slot “{name}” must stand on a line of its own, outside of tables")
    parent.replace(place, _marker())


def _without_other_parts(document: "Document") -> None:
    """Cut what refers to notes and comments, which are not kept."""
    body = document.element.body
    for element in list(body.iter(*_OF_OTHER_PARTS)):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for control in list(body.iter(_SDT)):  # ours come with ids and tags of their own
        properties = control.find(f"{{{W}}}sdtPr")
        for identity in properties.findall(f"{{{W}}}id") if properties is not None else ():
            properties.remove(identity)


def lead_with_gallery(body: etree._Element) -> None:
    """Put the first block that was kept into a control of Word's gallery of cover pages, if one comes before the words.

    See title_block.py on why a control of that kind must lead.
    """
    for first in body:
        if not isinstance(first.tag, str):
            return
        if first.tag in (_P, _TBL) and first.find(f".//{_SECTION}") is None:
            control = etree.fromstring(f"<w:x {NAMESPACES}>{gallery('Cover Pages', '')}</w:x>")[0]
            body.replace(first, control)
            control[-1].append(first)
            return


def _drop_relationships(document: "Document", used: set[str | None]) -> None:
    """Cut off what only words that went had: pictures, links, comments and, in a .docm, its macros."""
    for rel_id, relationship in list(document.part.rels.items()):
        kind = relationship.reltype.rpartition("/")[2]
        if (rel_id not in used or kind == "vbaProject") and kind not in _KEPT_RELATIONSHIPS:
            del document.part.rels[rel_id]
    package = document.part.package
    assert package is not None  # python-docx allows None for parts that are being made
    for rel_id, relationship in list(package.rels.items()):
        if relationship.reltype.endswith("/thumbnail"):  # it pictures the template
            del package.rels[rel_id]
