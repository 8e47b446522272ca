"""Styles of a frame: the house's own by role, ours where the house has none, and the lists that they number with."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from exports.errors import TemplateUnusable
from exports.word import lists
from exports.word.fitted_styles import heading_below, in_house_look, named, under_quote, without_numbers
from exports.word.guesses import StyleFacts, guesses, style_facts
from exports.word.lists import BULLET_INDENT
from exports.word.parts import safely_parsed
from exports.word.roles import ROLES, Role, made_name
from exports.word.style_looks import StyleLooks, legible
from exports.word.styles import TEXT_INDENT, drawing, own_style_id
from exports.word.xml_text import NAMESPACES, W

if TYPE_CHECKING:
    from docx.document import Document

_ID, _TYPE, _VAL = f"{{{W}}}styleId", f"{{{W}}}type", f"{{{W}}}val"


def adopt_styles(
    document: "Document", template: Path | None, *, numbered: bool = True, chosen: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Map every role to a style, making what is missing; gives role key to style id.

    Args:
        template: the house template that the document was opened from, or None for our own blank frame.
        numbered: whether headings and paragraphs that we draw are numbered.
        chosen: role key to the id of the style that somebody chose for it; empty for one that is to be made. What the
            template does not have goes by the guess.

    Raises:
        TemplateUnusable: if the template has no style for a role that a briefing cannot do without.
    """
    root = document.styles.element
    facts = style_facts(root, _numbering(document))
    looks = StyleLooks(root, _theme(document))
    guessed = legible(guesses(facts), looks)
    ids = _with_choices({key: guess.style_id for key, guess in guessed.items()}, facts, chosen or {})
    missing = [role for role in ROLES if not ids[role.key]]
    if template:
        _refuse_incomplete(missing, template)
    taken = {style.get(_ID, "") for style in root.iter(f"{{{W}}}style")}
    for role in missing:
        ids[role.key] = _free_id(own_style_id(role.key), taken)
        taken.add(ids[role.key])
    numbers = _make_lists(document, ids, {role.key for role in missing}, numbered=numbered)
    size = looks.look(ids["normal"]).half_points
    indent = None if "quote" in {role.key for role in missing} else looks.look(ids["quote"]).left
    names = {name for style in facts for name in style.names}
    for role in missing:
        style = drawing(role.key, style_ids=ids, numbers=numbers)
        if not numbered:
            style = without_numbers(role.key, style)
        if template:
            style = in_house_look(style, half_points=size)
            if indent is not None and role.key in ("attribution", "note"):
                style = under_quote(style, indent=indent)
            if role.outline > 1:
                above = ids[f"heading{role.outline - 1}"]
                style = heading_below(style, above=above, half_points=max(size, looks.look(above).half_points - 4))
            if role.names[0].casefold() in names:
                style = named(style, made_name(role))
        root.append(_parsed(style))
        looks = looks if not role.outline else StyleLooks(root)
    return ids


def _with_choices(ids: dict[str, str], styles: Sequence[StyleFacts], chosen: Mapping[str, str]) -> dict[str, str]:
    kinds = {style.style_id: style.kind for style in styles}
    fits = {role.key for role in ROLES if not chosen.get(role.key) or kinds.get(chosen[role.key]) == role.kind}
    required = {role.key for role in ROLES if role.required}
    return ids | {
        key: style_id
        for key, style_id in chosen.items()
        if key in fits & ids.keys() and (style_id or key not in required)
    }


def _numbering(document: "Document") -> etree._Element | None:
    from docx.opc.constants import RELATIONSHIP_TYPE  # part of docx, loaded by the caller

    has_part = any(rel.reltype == RELATIONSHIP_TYPE.NUMBERING for rel in document.part.rels.values())
    return document.part.numbering_part.element if has_part else None


def _theme(document: "Document") -> etree._Element | None:
    themes = (rel for rel in document.part.rels.values() if rel.reltype.endswith("/theme") and not rel.is_external)
    found = next(themes, None)
    return safely_parsed(found.target_part.blob) if found is not None else None


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


def _parsed(xml: str) -> etree._Element:
    return etree.fromstring(f"<w:x {NAMESPACES}>{xml}</w:x>")[0]
