"""Styles of a frame: the house's own by role, ours where the house has none, and the lists that they number with."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from exports.errors import TemplateUnusable
from exports.word import lists
from exports.word.lists import BULLET_INDENT
from exports.word.roles import ROLES, Role, match
from exports.word.styles import TEXT_INDENT, drawing, in_house_look, own_style_id, under_quote, without_numbers
from exports.word.xml_text import NAMESPACES, W

if TYPE_CHECKING:
    from docx.document import Document

_ID, _TYPE, _VAL = f"{{{W}}}styleId", f"{{{W}}}type", f"{{{W}}}val"


def adopt_styles(document: "Document", template: Path | None, *, numbered: bool = True) -> dict[str, str]:
    """Map every role to a style, making what is missing; gives role key to style id.

    Args:
        template: the house template that the document was opened from, or None for our own blank frame.
        numbered: whether headings and paragraphs that we draw are numbered.

    Raises:
        TemplateUnusable: if the template has no style for a role that a briefing cannot do without.
    """
    root = document.styles.element
    found = _styles_of(root)
    ids = match(ROLES, found)
    missing = [role for role in ROLES if role.key not in ids]
    if template:
        _refuse_incomplete(missing, template)
    taken = {style.get(_ID, "") for style in root.iter(f"{{{W}}}style")}
    for role in missing:
        ids[role.key] = _free_id(own_style_id(role.key), taken)
        taken.add(ids[role.key])
    numbers = _make_lists(document, ids, {role.key for role in missing}, numbered=numbered)
    size = _text_size(root, ids["normal"])
    indent = None if "quote" in {role.key for role in missing} else _indent(root, ids["quote"])
    for role in missing:
        style = drawing(role.key, style_ids=ids, numbers=numbers)
        if not numbered:
            style = without_numbers(role.key, style)
        if template:
            style = in_house_look(style, half_points=size)
            if indent is not None and role.key in ("attribution", "note"):
                style = under_quote(style, indent=indent)
        root.append(_parsed(style))
    return ids


def _styles_of(root: etree._Element) -> dict[tuple[str, str], str]:
    found = {}
    for style in root.iter(f"{{{W}}}style"):
        name = style.find(f"{{{W}}}name")
        if name is not None and style.get(_ID):
            found[style.get(_TYPE, "paragraph"), name.get(_VAL, "")] = style.get(_ID, "")
    return found


def _refuse_incomplete(missing: list[Role], template: Path) -> None:
    lacking = [role.names[0] for role in missing if role.required]
    if lacking:
        names = " and ".join(f"“{name[:1].upper() + name[1:]}”" for name in lacking)
        raise TemplateUnusable(template, f"it has no style called {names}")


def _free_id(wanted: str, taken: set[str]) -> str:
    candidates = (wanted, *(f"{wanted}{number}" for number in range(1, len(taken) + 2)))
    return next(candidate for candidate in candidates if candidate not in taken)


def _make_lists(document: "Document", ids: dict[str, str], missing: set[str], *, numbered: bool) -> dict[str, int]:
    """Add the lists that our own styles number with; gives what ``drawing`` wants to know of them.

    Where the headings are ours, they number sections and paragraphs together; a house's headings keep their own way.
    """
    numbers = {"num_id": 0, "list_level": 0, "annex_num_id": 0, "bullet_num_id": 0}
    if numbered and "numbered" in missing and "heading1" in missing:
        section = partial(lists.section_list, heading=ids["heading1"], numbered=ids["numbered"])
        numbers |= {"num_id": _add_list(document, section), "list_level": 1}
    elif numbered and "numbered" in missing:
        numbers["num_id"] = _add_list(document, partial(lists.paragraph_list, numbered=ids["numbered"]))
    if "list_item" in missing:
        left = (TEXT_INDENT if numbered else 0) + BULLET_INDENT
        numbers["bullet_num_id"] = _add_list(document, partial(lists.bullet_list, item=ids["list_item"], left=left))
    if "annex" in missing:
        numbers["annex_num_id"] = _add_list(document, partial(lists.annex_list, annex=ids["annex"]))
    return numbers


def _add_list(document: "Document", draw: Callable[[int], str]) -> int:
    """Add an abstract list under the next free number, and the list that styles point to; gives the number of that."""
    root = _numbering_root(document)
    abstract_id = 1 + _highest(root, "abstractNum", "abstractNumId")
    num_id = 1 + _highest(root, "num", "numId")
    _insert(root, draw(abstract_id), before=("num", "numIdMacAtCleanup"))
    _insert(root, lists.instance(num_id, abstract_id), before=("numIdMacAtCleanup",))
    return num_id


def _insert(root: etree._Element, xml: str, *, before: tuple[str, ...]) -> None:
    """Put an element in front of the first of these, or last."""
    names = {f"{{{W}}}{name}" for name in before}
    root.insert(next((index for index, child in enumerate(root) if child.tag in names), len(root)), _parsed(xml))


def _numbering_root(document: "Document") -> etree._Element:
    """The numbering part's root; python-docx cannot make the part where a document has none."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE  # part of docx, loaded by the caller
    from docx.opc.packuri import PackURI
    from docx.parts.numbering import NumberingPart

    part, package = document.part, document.part.package
    assert package is not None  # python-docx allows None for parts that are being made
    if not any(rel.reltype == RELATIONSHIP_TYPE.NUMBERING for rel in part.rels.values()):
        empty = lists.part("").encode()
        new = NumberingPart.load(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, empty, package)
        part.relate_to(new, RELATIONSHIP_TYPE.NUMBERING)
    root: etree._Element = part.numbering_part.element
    return root


def _highest(root: etree._Element, element: str, attribute: str) -> int:
    return max((int(found.get(f"{{{W}}}{attribute}", "0")) for found in root.findall(f"{{{W}}}{element}")), default=0)


def _text_size(root: etree._Element, normal_id: str) -> int:
    """The size of the house's text in half-points: of its Normal style, else of the defaults, else Word's 10 points."""
    places = (f"w:style[@w:styleId='{normal_id}']/w:rPr/w:sz", "w:docDefaults/w:rPrDefault/w:rPr/w:sz")
    sizes = (root.find(place, namespaces={"w": W}) for place in places)
    return next((int(size.get(_VAL, "20")) for size in sizes if size is not None), 20)


def _indent(root: etree._Element, style_id: str) -> int:
    """How far a paragraph style is indented, itself or by what it is based on; 0 where none of them says so."""
    seen: set[str] = set()
    while style_id and style_id not in seen:
        seen.add(style_id)
        style = next((each for each in root.iter(f"{{{W}}}style") if each.get(_ID) == style_id), None)
        if style is None:
            break
        indent = style.find(f"{{{W}}}pPr/{{{W}}}ind")
        value = "" if indent is None else indent.get(f"{{{W}}}left") or indent.get(f"{{{W}}}start") or ""
        if value.isdecimal():
            return int(value)
        based_on = style.find(f"{{{W}}}basedOn")
        style_id = "" if based_on is None else based_on.get(_VAL, "")
    return 0


def _parsed(xml: str) -> etree._Element:
    """An element from text without namespace declarations."""
    return etree.fromstring(f"<w:x {NAMESPACES}>{xml}</w:x>")[0]
