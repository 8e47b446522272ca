"""What a Word file's paragraph and character styles say about structure: headings, lists, quotations, emphasis."""

import functools
import re
from typing import NamedTuple

from lxml import etree

from exports.word.parts import PackedPart, safely_parsed
from exports.word.vocabulary import attribute, child, children, clark_names, is_off, number, value

_SET_OFF = 400  # twentieths of a point, 7 mm
_NO_LEVEL = 9  # outline levels are 0 to 8; 9 is body text
_MARKS = {"b": "bold", "i": "italic", "u": "underline"}
_RUN_NAMES = clark_names((*_MARKS, "vertAlign", "vanish", "rStyle"))
_QUOTATION = re.compile(r"(?:.*\b)?(?:block ?quot(?:e|es|ed|ation|ations)|quot(?:e|es|ation|ations)|block text)\b.*")
_NO_QUOTATION = re.compile(r".*\b(?:source|attribution|author|citation|reference|heading|title)\b.*")


class WordStyle(NamedTuple):
    """One style with what it inherits: ``heading`` is 0 for none, ``numbering`` is (numId, level) or nothing."""

    name: str = ""
    kind: str = "para"
    heading: int = 0
    numbering: tuple[str, int] | None = None
    marks: tuple[str, ...] = ()


class RunLook(NamedTuple):
    """What a run says of itself: its character style, its inline marks, whether it is hidden."""

    style: str | None = None
    marks: tuple[str, ...] = ()
    hidden: bool = False


PLAIN = WordStyle()
PLAIN_RUN = RunLook()


class WordStyles:
    """The styles of one file by their id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements = {attribute(item, "styleId") or "": item for item in children(root, "style")}
        self._resolved: dict[str, WordStyle] = {}
        defaults = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
        language = child(defaults, "lang")
        self.language = attribute(language, "val") if language is not None else None

    def style(self, style_id: str | None) -> WordStyle:
        """The style of that id; the plain one for unknown ids."""
        if style_id is None:
            return PLAIN
        if style_id not in self._resolved:
            self._resolved[style_id] = PLAIN  # stands while the chain is followed, so a loop in it ends
            self._resolved[style_id] = self._resolve(style_id)
        return self._resolved[style_id]

    def _resolve(self, style_id: str) -> WordStyle:
        element = self._elements.get(style_id)
        if element is None:
            return PLAIN
        base = self.style(value(element, "basedOn"))
        name = (value(element, "name") or style_id).lower()
        paragraph, run = child(element, "pPr"), child(element, "rPr")
        return WordStyle(
            name=name,
            kind=_kind(name, base),
            heading=_heading(name, paragraph, base),
            numbering=numbering_of(paragraph, base.numbering),
            marks=tuple(dict.fromkeys((*base.marks, *run_look(run).marks))),
        )


def _kind(name: str, base: WordStyle) -> str:
    """What the paragraphs of a style are; house templates have their own “… Block Quote”, and lines below it."""
    if name == "caption":
        return "caption"
    if _NO_QUOTATION.fullmatch(name):
        return "para" if base.kind == "quote" else base.kind
    return "quote" if _QUOTATION.fullmatch(name) else base.kind


@functools.lru_cache(maxsize=4)
def styles_of(part: PackedPart | None) -> WordStyles:
    """The styles of a file's part.

    The files of one template hold the same part, byte for byte, and it is often fifteen times the size of the text:
    unpacking and parsing it for each of them would be most of the time that an import takes.
    """
    return WordStyles(safely_parsed(part.unpacked()) if part is not None else None)


def style_ids(root: etree._Element | None) -> dict[str, str]:
    """The ids of a file's styles by their names in lower case, which are the same in every language of Word."""
    return {
        (value(item, "name") or "").lower(): style_id
        for item in children(root, "style")
        if (style_id := attribute(item, "styleId"))
    }


def numbering_of(paragraph: etree._Element | None, inherited: tuple[str, int] | None) -> tuple[str, int] | None:
    """The list that paragraph properties put a paragraph in: their own, or the inherited one; number 0 takes it out."""
    properties = child(paragraph, "numPr")
    if properties is None:
        return inherited
    list_id = value(properties, "numId") or (inherited[0] if inherited else None)
    level = number(value(properties, "ilvl"), inherited[1] if inherited else 0)
    return None if list_id in (None, "0") else (list_id or "", min(max(level, 0), 8))


def is_set_off(paragraph: etree._Element) -> bool:
    """Whether a paragraph is indented by hand on both sides, which is how a quotation is set without a style."""
    indent = child(paragraph, "ind")
    if indent is None:
        return False
    left, right = (
        max(number(attribute(indent, one), 0), number(attribute(indent, other), 0))
        for one, other in (("left", "start"), ("right", "end"))
    )
    return left >= _SET_OFF and right >= _SET_OFF


def run_look(properties: etree._Element | None) -> RunLook:
    """What run properties ask for, in one pass: a document holds tens of thousands of them."""
    style, hidden, marks = None, False, []
    for element in properties if properties is not None else ():
        name = _RUN_NAMES.get(element.tag)
        if name is None:
            continue
        setting = attribute(element, "val")
        if name == "rStyle":
            style = setting
        elif name == "vertAlign":
            marks += [setting] if setting in ("superscript", "subscript") else []
        elif not is_off(setting):
            hidden = hidden or name == "vanish"
            marks += [_MARKS[name]] if name in _MARKS else []
    return RunLook(style, tuple(marks), hidden)


def _heading(name: str, paragraph: etree._Element | None, base: WordStyle) -> int:
    """The heading level that a style stands for, 0 for none."""
    if name == "title":
        return 1
    if name == "subtitle":
        return 2
    outline = value(paragraph, "outlineLvl")
    if outline is not None:
        level = number(outline, _NO_LEVEL)
        return level + 1 if 0 <= level < _NO_LEVEL else 0
    if name.startswith("heading ") and name[8:].isdigit():
        return min(int(name[8:]), _NO_LEVEL)
    return 0 if name.startswith("toc ") else base.heading
