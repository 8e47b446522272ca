"""Faults in a Word file that validators miss, found with few rules: for our own briefings and for house templates.

To add a rule, write a function over the parts and add it to ``RULES``. What concerns people who read by ear or by
keyboard is in ``lint_access.py``.
"""

import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from lxml import etree

from exports.word.hash_map import NAMESPACE, words_hash
from exports.word.lint_access import ACCESS_RULES
from exports.word.lint_finding import Finding, Lintable
from exports.word.live_block import TAG_START, handle, words_of
from exports.word.parts import WordParts
from exports.word.xml_text import W

LONGEST_TAG, LONGEST_BOOKMARK, LAST_NOTE = 64, 40, 32_767


def lint(path: Path) -> tuple[Finding, ...]:
    """Every fault found, in the order of the rules; nothing where all is well.

    Raises:
        OSError, zipfile.BadZipFile, KeyError, etree.XMLSyntaxError: if it is no Word file.
    """
    with zipfile.ZipFile(path) as archive:
        parts = WordParts(archive)
        found = Lintable(
            body=parts.body(),
            styles=parts.related("styles"),
            numbering=parts.related("numbering"),
            notes={kind: parts.related(f"{kind}s") for kind in ("footnote", "endnote")},
            others=tuple(_headers_footers(parts, archive)),
            data=tuple(_data_parts(archive)),
            properties=parts.core_properties(),
        )
    return tuple(finding for rule in RULES for finding in rule(found))


def _headers_footers(parts: WordParts, archive: zipfile.ZipFile) -> Iterator[etree._Element]:
    for link in parts.links.values():
        if link.kind in ("header", "footer") and not link.external:
            yield _parsed(archive.read(link.target))


def _data_parts(archive: zipfile.ZipFile) -> Iterator[etree._Element]:
    """Our own; what other programs keep there is their affair, even where it is no XML."""
    for name in archive.namelist():
        if name.startswith("customXml/item") and name.endswith(".xml"):
            content = archive.read(name)
            if NAMESPACE.encode() in content:
                yield _parsed(content)


def _parsed(part: bytes) -> etree._Element:
    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))


def _all(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return element.iter(f"{{{W}}}{name}")


def _value(element: etree._Element | None, name: str = "val") -> str:
    return element.get(f"{{{W}}}{name}", "") if element is not None else ""


def _repeated(values: Iterable[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def _control_ids(found: Lintable) -> Iterator[Finding]:
    for part in found.stories():
        ids = (_value(properties.find(f"{{{W}}}id")) for properties in _all(part, "sdtPr"))
        for repeated in _repeated(value for value in ids if value):
            yield Finding("control-id", f"Two content controls have the id {repeated}.")


def _tags(found: Lintable) -> Iterator[Finding]:
    tags = [_value(tag) for tag in _all(found.body, "tag")]
    for tag in tags:
        if len(tag) > LONGEST_TAG:
            yield Finding("tag-length", f"The tag {tag[:40]}… has {len(tag)} characters; Word takes {LONGEST_TAG}.")
    for tag in _repeated(tag for tag in tags if tag.startswith(("bx:", "by:", "bn:"))):
        yield Finding("tag-repeated", f"Two content controls have the tag {tag}.")


def _bookmarks(found: Lintable) -> Iterator[Finding]:
    starts = {_value(mark, "id"): _value(mark, "name") for mark in _all(found.body, "bookmarkStart")}
    ends = Counter(_value(mark, "id") for mark in _all(found.body, "bookmarkEnd"))
    names = [_value(mark, "name") for mark in _all(found.body, "bookmarkStart")]
    for name in _repeated(name.casefold() for name in names):
        yield Finding("bookmark-repeated", f"Two bookmarks have the name {name}.")
    for name in names:
        if len(name) > LONGEST_BOOKMARK:
            yield Finding("bookmark-length", f"The bookmark {name} has more than {LONGEST_BOOKMARK} characters.")
    for identity, name in starts.items():
        if ends[identity] != 1:
            yield Finding("bookmark-open", f"The bookmark {name} begins but does not end once.")
    for identity in ends.keys() - starts.keys():
        yield Finding("bookmark-open", f"The bookmark no. {identity} ends but does not begin.")


def _fields(found: Lintable) -> Iterator[Finding]:
    for part in found.stories():
        depth = 0
        for mark in _all(part, "fldChar"):
            depth += {"begin": 1, "end": -1}.get(_value(mark, "fldCharType"), 0)
            if depth < 0:
                break
        if depth:
            yield Finding("field-open", "A field begins and does not end, or ends and does not begin.")


def _lists(found: Lintable) -> Iterator[Finding]:
    known = {"0"}  # stands for: no list
    if found.numbering is not None:
        abstracts = {_value(item, "abstractNumId") for item in found.numbering.findall(f"{{{W}}}abstractNum")}
        for item in found.numbering.findall(f"{{{W}}}num"):
            known.add(_value(item, "numId"))
            if _value(item.find(f"{{{W}}}abstractNumId")) not in abstracts:
                yield Finding("list-missing", f"The list {_value(item, 'numId')} has no definition.")
    used = (number for part in (found.styles, found.body) if part is not None for number in _all(part, "numId"))
    for missing in sorted({_value(number) for number in used} - known):
        yield Finding("list-missing", f"A style or paragraph belongs to the list {missing}, which there is not.")


def _links(found: Lintable) -> Iterator[Finding]:
    names = {_value(mark, "name") for mark in _all(found.body, "bookmarkStart")} | {"", "_top"}
    for link in _all(found.body, "hyperlink"):
        if _value(link, "anchor") not in names:
            yield Finding("link-target", f"A link leads to the bookmark {_value(link, 'anchor')}, which there is not.")


def _references(found: Lintable) -> Iterator[Finding]:
    """Word shows an error in the place of a cross reference that leads nowhere as soon as its fields are updated."""
    names = {_value(mark, "name") for mark in _all(found.body, "bookmarkStart")}
    codes = [element.text or "" for part in found.stories() for element in _all(part, "instrText")]
    codes += [_value(element, "instr") for part in found.stories() for element in _all(part, "fldSimple")]
    for code in codes:
        words = code.split()
        if len(words) > 1 and words[0].upper() in ("REF", "PAGEREF", "NOTEREF") and words[1] not in names:
            yield Finding(
                "reference-target", f"A cross reference leads to the bookmark {words[1]}, which there is not."
            )


def _styles(found: Lintable) -> Iterator[Finding]:
    if found.styles is None:
        return
    known = {_value(style, "styleId") for style in _all(found.styles, "style")}
    used = {
        _value(element)
        for part in (*found.stories(), found.styles)
        for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
        for element in _all(part, name)
    }
    for missing in sorted(used - known):
        yield Finding("style-missing", f"The style {missing} is used and there is none.")


def _notes(found: Lintable) -> Iterator[Finding]:
    for kind, part in found.notes.items():
        ids = []
        for note in _all(part, kind) if part is not None else ():
            if _value(note, "type") in ("", "normal"):
                ids.append(_value(note, "id"))
        references = Counter(_value(mark, "id") for mark in _all(found.body, f"{kind}Reference"))
        for identity in _repeated(ids):
            yield Finding("note-id", f"Two {kind}s have the id {identity}.")
        for identity in ids:
            if references[identity] != 1:
                yield Finding("note-reference", f"The {kind} {identity} is referred to {references[identity]} times.")
            if int(identity) > LAST_NOTE:
                yield Finding("note-id", f"The {kind} id {identity} is above {LAST_NOTE}.")
        for identity in references.keys() - set(ids):
            yield Finding("note-reference", f"There is no {kind} {identity}, though the text refers to it.")


def _hash_map(found: Lintable) -> Iterator[Finding]:
    """The briefing's own part: every block in it is in the body with those words, and none is besides."""
    words = _block_words(found.body)
    listed = set()
    for entry in (entry for part in found.data for entry in part.iter(f"{{{NAMESPACE}}}extract")):
        name = handle(entry.get("id", ""))
        listed.add(name)
        parts = words.get(name, [])
        if len(parts) != int(entry.get("parts", "1")):
            yield Finding("map-parts", f"The block {name} has {len(parts)} of {entry.get('parts')} content controls.")
        elif words_hash("\n".join(parts)) != entry.get("hash"):
            yield Finding("map-hash", f"The words of the block {name} are not those that its hash stands for.")
    for name in sorted(words.keys() - listed):
        yield Finding("map-missing", f"The block {name} is not in the briefing's own part.")


def _block_words(body: etree._Element) -> dict[str, list[str]]:
    """The words in each live block's content controls, in order, by the block's name in its tags."""
    found: dict[str, list[str]] = {}
    for control in _all(body, "sdt"):
        tag = _value(control.find(f"{{{W}}}sdtPr/{{{W}}}tag"))
        content = control.find(f"{{{W}}}sdtContent")
        if tag.startswith(TAG_START) and content is not None:
            found.setdefault(tag[len(TAG_START) :].partition("/")[0], []).append(words_of(content))
    return found


RULES: tuple[Callable[[Lintable], Iterable[Finding]], ...] = (
    _control_ids, _tags, _bookmarks, _fields, _lists, _links, _references, _styles, _notes, _hash_map, *ACCESS_RULES,
)  # fmt: skip
