"""Names of WordprocessingML elements and attributes in both of its namespaces, transitional and Strict."""

from collections.abc import Iterable

from lxml import etree

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONSHIPS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
MATHS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

_OFF = frozenset(("0", "false", "off", "none"))


def clark_names(names: Iterable[str]) -> dict[str, str]:
    """Local names by full tag, in both namespaces: one look-up tells what an element is."""
    return {f"{{{namespace}}}{name}": name for namespace in (TRANSITIONAL, STRICT) for name in names}


def attribute(element: etree._Element, name: str) -> str | None:
    """An attribute of the Word namespace that the element is in."""
    return element.get(f"{{{TRANSITIONAL}}}{name}") or element.get(f"{{{STRICT}}}{name}")


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of that local name in the namespace of the element."""
    return None if element is None else element.find(_sibling_name(element, name))


def children(element: etree._Element | None, name: str) -> list[etree._Element]:
    """All children of that local name in the namespace of the element, in order."""
    return [] if element is None else element.findall(_sibling_name(element, name))


def _sibling_name(element: etree._Element, name: str) -> str:
    """The full tag of a name in the namespace of an element: a file keeps to one of the two."""
    return element.tag[: element.tag.index("}") + 1] + name


def value(element: etree._Element | None, name: str) -> str | None:
    """The ``w:val`` of the first child of that name."""
    found = child(element, name)
    return None if found is None else attribute(found, "val")


def number(text: str | None, default: int) -> int:
    """A whole number out of an attribute; files hold all kinds of rubbish there."""
    try:
        return int(text) if text is not None else default
    except ValueError:
        return default


def is_on(element: etree._Element | None, name: str) -> bool:
    """Whether an on-off property is set: the element is there and does not say off."""
    found = child(element, name)
    return found is not None and not is_off(attribute(found, "val"))


def is_off(setting: str | None) -> bool:
    """Whether the value of an on-off property says off; without a value it is on."""
    return setting is not None and setting.lower() in _OFF
