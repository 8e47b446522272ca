"""Slots of a house template: content controls tagged ``slot:title`` and so on, which a briefing fills in their place.

A slot of words takes one text and keeps the look that it has in the template; a slot of blocks takes whole sections
and stands on a line of its own. A filled slot is no control any more: nothing in the file is bound to the template.
A line or a row of a table whose slots all stay empty is left out, unless it has a field as well, such as the number of
the page.

Source: ISO/IEC 29500-1, 17.5.2 (content controls around runs, blocks, rows and cells).
"""

import copy
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from exports.briefing_content import Briefing
from exports.content import date_in_words
from exports.word.xml_text import NAMESPACES, W, runs

PREFIX = "slot:"
WORDS = ("title", "question", "author", "date", "deadline", "to", "from", "copied", "marking", "handling")
BLOCKS = ("summary", "contents", "body", "sources", "annexes")

_SDT, _P, _R, _TR, _TC, _TBL = (f"{{{W}}}{name}" for name in ("sdt", "p", "r", "tr", "tc", "tbl"))
_PROPERTIES, _CONTENT = f"{{{W}}}sdtPr", f"{{{W}}}sdtContent"
_PPR, _RPR, _VAL = f"{{{W}}}pPr", f"{{{W}}}rPr", f"{{{W}}}val"
_FIELDS = tuple(f"{{{W}}}{name}" for name in ("fldChar", "fldSimple"))
_STORIES = tuple(f"{{{W}}}{name}" for name in ("tc", "hdr", "ftr", "txbxContent", "body"))


def slot_name(control: etree._Element) -> str:
    """The name of the slot that a content control is, in lower case; empty for one that is none.

    LibreOffice throws tags away and keeps titles, so a title that says it will do, too.
    """
    for said in ("tag", "alias"):
        found = control.find(f"{_PROPERTIES}/{{{W}}}{said}")
        words = (found.get(_VAL) or "").strip().lower() if found is not None else ""
        if words.startswith(PREFIX):
            return words.removeprefix(PREFIX).strip()
    return ""


def slots_in(part: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Every slot of a part by name, in order."""
    for control in part.iter(_SDT):
        name = slot_name(control)
        if name in WORDS or name in BLOCKS:
            yield name, control


def own_contents(body: etree._Element) -> etree._Element | None:
    """The list of contents that Word made in a body; its entries lead to headings that are not there."""
    for control in body.iter(_SDT):
        kind = control.find(f"{_PROPERTIES}/{{{W}}}docPartObj/{{{W}}}docPartGallery")
        if kind is not None and kind.get(_VAL) == "Table of Contents":
            return control
    return None


def words_of(briefing: Briefing, *, title: str) -> dict[str, str]:
    """What the slots of words take.

    Args:
        title: what stands for a title that is missing.
    """
    said = {
        "title": briefing.title.strip() or title,
        "question": briefing.question,
        "author": briefing.author,
        "date": date_in_words(briefing.dated_on),
        "deadline": date_in_words(briefing.due_on),
        "to": briefing.addressed_to,
        "from": briefing.sent_from,
        "copied": briefing.copied_to,
        "marking": briefing.marking.upper(),
        "handling": briefing.handling,
    }
    return {name: text.strip() for name, text in said.items()}


def fill_words(part: etree._Element, words: Mapping[str, str]) -> None:
    """Fill the slots of words in a part, and leave out lines and rows of which nothing is left."""
    found = [(name, control) for name, control in slots_in(part) if name in words]
    lines = _lines(((name, control) for name, control in found), words)
    for name, control in found:
        _fill(control, words[name])
    for line in lines:
        _leave_out(line)


def unwrap(control: etree._Element) -> None:
    """Put what a control holds in its place."""
    content, parent = control.find(_CONTENT), control.getparent()
    if parent is None:
        return
    place = parent.index(control)
    for child in reversed(list(content) if content is not None else []):
        parent.insert(place, child)
    parent.remove(control)


def _lines(found: Iterable[tuple[str, etree._Element]], words: Mapping[str, str]) -> list[etree._Element]:
    """Rows and paragraphs of which all slots stay empty. A control around a paragraph stands for its line."""
    filled: dict[etree._Element, bool] = {}
    for name, control in found:
        row = next(control.iterancestors(_TR), None)
        line = row if row is not None else next(control.iterancestors(_P), None)
        if line is None:
            line = next(control.iter(_P), None)
        if line is not None and next(line.iter(*_FIELDS), None) is None:
            filled[line] = filled.get(line, False) or bool(words[name])
    return [line for line, is_filled in filled.items() if not is_filled]


def _fill(control: etree._Element, text: str) -> None:
    content = control.find(_CONTENT)
    if content is None:
        content = etree.SubElement(control, _CONTENT)
    paragraph = next(content.iter(_P), None)
    look = _look(control, content)
    new = list(etree.fromstring(f"<w:x {NAMESPACES}>{runs(text, look)}</w:x>"))
    if paragraph is None:
        content[:] = new
    else:
        for child in list(paragraph):
            if child.tag != _PPR:
                paragraph.remove(child)
        paragraph.extend(new)
        for other in list(content.iter(_P, _TBL)):
            parent = other.getparent()
            if other is not paragraph and parent is not None and other not in paragraph.iterancestors():
                parent.remove(other)
    unwrap(control)


def _look(control: etree._Element, content: etree._Element) -> str:
    """The run properties that the words get: those of the first run, unless that is the grey text of a placeholder."""
    first = next((run for run in content.iter(_R)), None)
    properties = first.find(_RPR) if first is not None else None
    style = properties.find(f"{{{W}}}rStyle") if properties is not None else None
    is_placeholder = style is not None and "placeholder" in (style.get(_VAL) or "").lower()
    if properties is None or is_placeholder:
        properties = control.find(f"{_PROPERTIES}/{_RPR}")
    if properties is None:
        return ""
    kept = [copy.deepcopy(child) for child in properties if child.tag != f"{{{W}}}rtl"]
    return "".join(etree.tostring(child, encoding="unicode", with_tail=False) for child in kept)


def _leave_out(line: etree._Element) -> None:
    """Take a row or paragraph away; where a cell or part would have none left, or a section ends, only its words."""
    parent = line.getparent()
    if parent is None:
        return
    if line.tag == _TR:
        parent.remove(line)
        if parent.find(_TR) is None and parent.getparent() is not None:
            _leave_out(parent)
        return
    siblings = [each for each in parent if each.tag in (_P, _TBL, _SDT)]
    must_stay = line.find(f"{_PPR}/{{{W}}}sectPr") is not None or (parent.tag in _STORIES and siblings[-1] is line)
    if not must_stay:
        parent.remove(line)
    elif line.tag == _P:
        for child in list(line):
            if child.tag != _PPR:
                line.remove(child)
    else:
        parent.replace(line, etree.Element(_P))
