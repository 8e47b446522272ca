"""The marking and how to handle the paper, put on every page of a Word file that somebody else made.

Headers are no part of a document's text, so no offset moves. Every header that the file has gets the lines at its top,
unless it says them already; where its first pages have none, one is made.
"""

from collections.abc import Iterator

from lxml import etree

from exports.word.package import PackageDraft, serialised
from exports.word.parts import WordParts, safely_parsed
from exports.word.vocabulary import RELATIONSHIPS, STRICT, attribute, child, is_on
from exports.word.xml_text import runs

_HEADER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_LINE = '<w:p><w:pPr><w:spacing w:before="0" w:after="{after}"/><w:jc w:val="center"/></w:pPr>{words}</w:p>'


def mark_package(draft: PackageDraft, parts: WordParts, *, marking: str, handling: str) -> None:
    """Put the lines on all pages; nothing is done where there is nothing to say."""
    lines = [(marking.strip().upper(), "<w:b/>"), (handling.strip(), "")]
    lines = [(text, look) for text, look in lines if text]
    if not lines:
        return
    root = safely_parsed(draft.read(parts.main))
    namespace = etree.QName(root).namespace or ""
    inside = "".join(
        _LINE.format(words=runs(text, look), after=0 if at + 1 < len(lines) else 120)
        for at, (text, look) in enumerate(lines)
    )
    for name in _headers(parts):
        header = safely_parsed(draft.read(name))
        if not _says(header, lines[0][0]):
            for at, paragraph in enumerate(_parsed(namespace, inside)):
                header.insert(at, paragraph)
            draft.replace(name, serialised(header))
    section = next(root.iter(f"{{{namespace}}}sectPr"), None)
    if section is None:
        body = child(root, "body")
        if body is None:
            return
        section = etree.SubElement(body, f"{{{namespace}}}sectPr")
    missing = list(_missing(parts, section))
    for kind in missing:
        _add_header(draft, parts, section, kind, namespace, inside)
    if missing:
        draft.replace(parts.main, serialised(root))


def _headers(parts: WordParts) -> Iterator[str]:
    names = (link.target for link in parts.links.values() if link.kind == "header" and not link.external)
    yield from dict.fromkeys(names)


def _missing(parts: WordParts, section: etree._Element) -> Iterator[str]:
    """The kinds of header that Word shows in the first section and that it lacks; later sections go on with those."""
    there = {attribute(element, "type") for element in section if element.tag.endswith("}headerReference")}
    settings = parts.related("settings")
    shown = {"default": True, "first": is_on(section, "titlePg"), "even": is_on(settings, "evenAndOddHeaders")}
    yield from (kind for kind, is_shown in shown.items() if is_shown and kind not in there)


def _add_header(
    draft: PackageDraft, parts: WordParts, section: etree._Element, kind: str, namespace: str, inside: str
) -> None:
    """A new header of a kind for a section."""
    relations = RELATIONSHIPS[namespace == STRICT]
    folder = parts.main.rpartition("/")[0]
    name = draft.free_name(f"{folder}/marking{{}}.xml".lstrip("/"))
    header = etree.fromstring(f'<w:hdr xmlns:w="{namespace}">{inside}</w:hdr>')
    rel_id = draft.add(
        name, serialised(header), content_type=_HEADER_TYPE, related_from=parts.main, relation=f"{relations}/header"
    )
    reference = etree.fromstring(
        f'<w:headerReference xmlns:w="{namespace}" xmlns:r="{relations}" w:type="{kind}" r:id="{rel_id}"/>'
    )
    section.insert(0, reference)


def _parsed(namespace: str, inside: str) -> list[etree._Element]:
    return list(etree.fromstring(f'<w:x xmlns:w="{namespace}">{inside}</w:x>'))


def _says(part: etree._Element, line: str) -> bool:
    words = "".join(element.text or "" for element in part.iter() if str(element.tag).endswith("}t"))
    return line.casefold() in words.casefold()
