"""What the styles of an OpenDocument text say about structure: headings, quotations, emphasis, labels of lists."""

import re

from lxml import etree

_MARKS = {
    ("font-weight", "bold"): "bold",
    ("font-style", "italic"): "italic",
    ("text-underline-style", "solid"): "underline",
}
_QUOTATION = re.compile(r".*\b(?:block ?quot\w*|quot(?:e|es|ation|ations)|block text)\b.*")
_NO_QUOTATION = re.compile(r".*\b(?:source|attribution|author|citation|reference|heading|title)\b.*")
_DEEPEST = 9
_BULLET = "•"


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def setting(element: etree._Element, name: str) -> str | None:
    """The attribute of that local name, whatever its namespace."""
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), None)


class OdtStyles:
    """The named and automatic styles of one file."""

    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._lists: dict[str, etree._Element] = {}
        for root in (styles, content):  # automatic styles of the content go before those of headers and footers
            for element in root.iter() if root is not None else ():
                name = setting(element, "name")
                if name is not None and local_name(element) == "style":
                    self._styles[name] = element
                elif name is not None and local_name(element) == "list-style":
                    self._lists[name] = element

    def kind(self, name: str | None) -> str:
        """What the paragraphs of a style are: para, quote or caption."""
        for known in self._chain(name):
            said = (setting(self._styles[known], "display-name") or known.replace("_20_", " ")).lower()
            if _NO_QUOTATION.fullmatch(said):
                return "para"  # the line below a quotation that says whose it is
            if _QUOTATION.fullmatch(said):
                return "quote"
            if said == "caption":
                return "caption"
        return "para"

    def heading(self, element: etree._Element) -> int:
        """The level of a heading from 1, 0 for a paragraph."""
        if local_name(element) == "h":
            level = setting(element, "outline-level") or "1"
            return min(int(level), _DEEPEST) if level.isdigit() and level != "0" else 1
        names = self._chain(setting(element, "style-name"))
        return 1 if "Title" in names else 2 if "Subtitle" in names else 0

    def marks(self, name: str | None) -> tuple[str, ...]:
        """The inline marks of a text style."""
        found: list[str] = []
        for known in self._chain(name):
            for properties in self._styles[known]:
                for (key, value), mark in _MARKS.items():
                    if setting(properties, key) == value and mark not in found:
                        found.append(mark)
                position = (setting(properties, "text-position") or "").split(" ")[0]
                if position in ("super", "sub"):
                    found.append("superscript" if position == "super" else "subscript")
        return tuple(dict.fromkeys(found))

    def label(self, style: str | None, level: int, number: int) -> str:
        """What stands in front of an item of a list: its number as the list writes it, or a bullet."""
        for element in self._lists.get(style or "", ()):
            if setting(element, "level") != str(level):
                continue
            if local_name(element) == "list-level-style-bullet":
                return setting(element, "bullet-char") or _BULLET
            first = setting(element, "start-value") or "1"
            shown = number + (int(first) if first.isdigit() else 1) - 1
            form = setting(element, "num-format") or ""
            written = chr(ord(form) + shown - 1) if form in ("a", "A") and 1 <= shown <= 26 else str(shown)
            prefix, suffix = setting(element, "num-prefix") or "", setting(element, "num-suffix") or ""
            return f"{prefix}{written}{suffix}" if form else _BULLET
        return _BULLET

    def _chain(self, name: str | None) -> list[str]:
        """A style's name and those that it inherits from, nearest first."""
        chain: list[str] = []
        while name is not None and name in self._styles and name not in chain:
            chain.append(name)
            name = setting(self._styles[name], "parent-style-name")
        return chain
