"""Which style of a file each role has: by the very name, by words in it, by its place in outline and lists.

A house style of another name goes before one of our name: who made "DfX Block Quote" means it to be used, while
"Quote" stands in every file that Word makes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from exports.house_style import Guess
from exports.word.roles import ROLES, Role, made_name
from exports.word.vocabulary import attribute, child, children, is_off, number, value

_NO_PARAGRAPHS = ("head", "annex", "append", "table", "toc", "caption", "title", "list", "box", "bullet", "footnote")
"""Words in the names of numbered styles that number something else than running text."""


@dataclass(frozen=True, slots=True)
class StyleFacts:
    """What a guess goes by. ``names`` are in lower case, aliases included; ``outline`` is 1 to 9, 0 for no heading.

    ``numbers`` is how the style's own list numbers it (``decimal``, ``bullet`` ...), empty where it is in none.
    """

    style_id: str
    kind: str
    names: tuple[str, ...]
    outline: int = 0
    numbers: str = ""
    is_default: bool = False
    is_custom: bool = False


def style_facts(styles: etree._Element | None, numbering: etree._Element | None = None) -> tuple[StyleFacts, ...]:
    """The styles of a file that have an id and a name, in its order."""
    formats = _number_formats(numbering)
    return tuple(
        _facts(style, formats)
        for style in children(styles, "style")
        if attribute(style, "styleId") and value(style, "name")
    )


def guesses(styles: Sequence[StyleFacts]) -> dict[str, Guess]:
    """A guess for every role; where none of the styles fits, one with an empty style."""
    return {role.key: _guess(role, [style for style in styles if style.kind == role.kind]) for role in ROLES}


def _guess(role: Role, styles: Sequence[StyleFacts]) -> Guess:
    by_name = {name: style.style_id for style in reversed(styles) for name in style.names}
    own, *others = (name.casefold() for name in role.names)
    for name in (made_name(role).casefold(), *others):
        if name in by_name:
            return Guess(role.key, role.kind, by_name[name], "sure")
    hinted = next((style for style in _hinted(role, styles) if own not in style.names), None)
    if hinted is not None:
        return Guess(role.key, role.kind, hinted.style_id, "likely")
    for name in (own, *(name.casefold() for name in role.foreign)):
        if name in by_name:
            return Guess(role.key, role.kind, by_name[name], "sure")
    if role.key == "normal":
        plain = next((style for style in styles if style.is_default), None)
        return Guess(role.key, role.kind, plain.style_id, "sure") if plain else Guess(role.key, role.kind, "", "made")
    built = next(_by_build(role, styles), None)
    return Guess(role.key, role.kind, built.style_id, "likely") if built else Guess(role.key, role.kind, "", "made")


def _hinted(role: Role, styles: Sequence[StyleFacts]) -> Iterator[StyleFacts]:
    """Styles with the words of a hint in their name, the surest hint first."""
    for words in role.hints:
        for style in styles:
            name = style.names[0]
            if all(word in name for word in words) and not any(word in name for word in role.but):
                yield style


def _by_build(role: Role, styles: Sequence[StyleFacts]) -> Iterator[StyleFacts]:
    """Styles that are built like the role: headings by their level, numbered text and items by their list."""
    for style in styles:
        name = style.names[0]
        if role.outline:
            if style.outline == role.outline and not any(word in name for word in ("annex", "append", "title")):
                yield style
        elif role.key in ("numbered", "list_item") and style.is_custom and style.numbers and not style.outline:
            wanted = style.numbers == "bullet" if role.key == "list_item" else style.numbers == "decimal"
            words = _NO_PARAGRAPHS if role.key == "numbered" else ("table", "box")
            if wanted and not any(word in name for word in words):
                yield style


def _facts(style: etree._Element, formats: dict[tuple[str, int], str]) -> StyleFacts:
    paragraph = child(style, "pPr")
    said = [value(style, "name") or "", *(value(style, "aliases") or "").split(",")]
    whole = said[0].strip().casefold()
    names = [whole, *(part.strip().casefold() for text in said for part in text.split(","))]
    properties = child(paragraph, "numPr")
    place = (value(properties, "numId") or "", number(value(properties, "ilvl"), 0))
    outline = number(value(paragraph, "outlineLvl"), 9) + 1
    custom = attribute(style, "customStyle")
    default = attribute(style, "default")
    return StyleFacts(
        attribute(style, "styleId") or "",
        attribute(style, "type") or "paragraph",
        tuple(dict.fromkeys(name for name in names if name)),
        outline if 1 <= outline <= 9 else 0,
        formats.get(place, "") if properties is not None else "",
        default is not None and not is_off(default),
        custom is not None and not is_off(custom),
    )


def _number_formats(numbering: etree._Element | None) -> dict[tuple[str, int], str]:
    """(list, level) to how it numbers."""
    abstracts = {
        attribute(item, "abstractNumId"): {
            number(attribute(level, "ilvl"), 0): value(level, "numFmt") or "decimal" for level in children(item, "lvl")
        }
        for item in children(numbering, "abstractNum")
    }
    return {
        (attribute(item, "numId") or "", level): form
        for item in children(numbering, "num")
        for level, form in abstracts.get(value(item, "abstractNumId"), {}).items()
    }
