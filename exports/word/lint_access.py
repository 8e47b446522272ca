"""Faults that shut out people who read by ear, by keyboard or without colour.

Source: the rules of Microsoft's accessibility checker and the practice of GOV.UK for Word documents.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from exports.word.heading_levels import heading_levels
from exports.word.lint_finding import Finding, Lintable
from exports.word.xml_text import W

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_P, _TBL, _TR, _TC, _T = (f"{{{W}}}{name}" for name in ("p", "tbl", "tr", "tc", "t"))
_ON = ("", "1", "true", "on")
_EMPTY_LINKS = re.compile(r"(?:https?://\S+|www\.\S+|here|click here|link|more)\W*", re.IGNORECASE)
_FILE_NAME = re.compile(r"\S+\.(?:png|jpe?g|gif|emf|wmf|svg|tiff?|bmp)", re.IGNORECASE)
_LONGEST_FAKE_HEADING = 90


def _text(element: etree._Element) -> str:
    return "".join(piece.text or "" for piece in element.iter(_T)).strip()


def _is_on(properties: etree._Element | None, name: str) -> bool:
    switch = properties.find(f"{{{W}}}{name}") if properties is not None else None
    return switch is not None and switch.get(f"{{{W}}}val", "") in _ON


def _title_and_language(found: Lintable) -> Iterator[Finding]:
    if not found.properties.get("title"):
        yield Finding("title", "The document has no title.")
    path = f"{{{W}}}docDefaults/{{{W}}}rPrDefault/{{{W}}}rPr/{{{W}}}lang"
    language = found.styles.find(path) if found.styles is not None else None
    if language is None or not language.get(f"{{{W}}}val"):
        yield Finding("language", "The document does not say which language it is in.")


def _outline(found: Lintable) -> Iterator[Finding]:
    levels = heading_levels(found.styles)
    last, seen = 0, False
    for paragraph in found.body.iter(_P):
        style = paragraph.find(f"{{{W}}}pPr/{{{W}}}pStyle")
        level = levels.get(style.get(f"{{{W}}}val", "")) if style is not None else None
        if level is None:
            continue
        seen = seen or level == 1
        if level > last + 1:
            yield Finding("heading-jump", f"The heading “{_text(paragraph)[:60]}” jumps from level {last} to {level}.")
        if not _text(paragraph):
            yield Finding("heading-empty", "A heading has no words.")
        last = level
    if not seen:
        yield Finding("heading-none", "There is no heading of level 1.")


def _fake_headings(found: Lintable) -> Iterator[Finding]:
    for paragraph in found.body.iter(_P):
        if next(paragraph.iterancestors(_TC), None) is not None:
            continue  # bold is how a cell heads its row
        text, style = _text(paragraph), paragraph.find(f"{{{W}}}pPr/{{{W}}}pStyle")
        runs = [run for run in paragraph.iter(f"{{{W}}}r") if _text(run)]
        is_plain = style is None or style.get(f"{{{W}}}val") in ("Normal", "BodyText")
        all_bold = runs and all(_is_on(run.find(f"{{{W}}}rPr"), "b") for run in runs)
        if is_plain and all_bold and len(text) <= _LONGEST_FAKE_HEADING:
            yield Finding("fake-heading", f"“{text[:60]}” is bold text in the place of a heading.")


def _tables(found: Lintable) -> Iterator[Finding]:
    for number, table in enumerate(found.body.iter(_TBL), 1):
        name = f"Table {number}"
        rows = table.findall(_TR)
        if not rows or not _is_on(rows[0].find(f"{{{W}}}trPr"), "tblHeader"):
            yield Finding("table-header", f"{name} has no header row that repeats.")
        if any(not _is_on(row.find(f"{{{W}}}trPr"), "cantSplit") for row in rows):
            yield Finding("table-split", f"{name} has rows that a page may cut in two.")
        if any(cell.find(f"{{{W}}}tcPr/{{{W}}}{merge}") is not None
               for row in rows for cell in row.findall(_TC) for merge in ("gridSpan", "vMerge", "hMerge")):  # fmt: skip
            yield Finding("table-merged", f"{name} has merged cells.")
        if any(not _text(cell) for row in rows for cell in row.findall(_TC)):
            yield Finding("table-blank", f"{name} has empty cells.")
        if next(table.iterdescendants(_TBL), None) is not None:
            yield Finding("table-nested", f"{name} has another table in it.")
        title = table.find(f"{{{W}}}tblPr/{{{W}}}tblCaption")
        if title is None or not title.get(f"{{{W}}}val"):
            yield Finding("table-title", f"{name} has no title in its alternative text.")


def _empty_paragraphs(found: Lintable) -> Iterator[Finding]:
    empty = 0
    for paragraph in found.body.iter(_P):
        is_empty = not _text(paragraph) and not len(paragraph.findall(f".//{{{W}}}drawing"))
        empty = empty + 1 if is_empty else 0
        if empty == 2:
            yield Finding("empty-paragraphs", "Empty paragraphs stand in the place of spacing.")


def _links(found: Lintable) -> Iterator[Finding]:
    for link in found.body.iter(f"{{{W}}}hyperlink"):
        text = _text(link)
        if not text or _EMPTY_LINKS.fullmatch(text):
            yield Finding("link-text", f"The link “{text[:60]}” does not say where it leads.")


def _pictures(found: Lintable) -> Iterator[Finding]:
    for part in (found.body, *found.others):
        for picture in part.iter(f"{{{_DRAWING}}}docPr"):
            text = picture.get("descr", "").strip()
            if not text or _FILE_NAME.fullmatch(text):
                yield Finding("alternative-text", f"The picture “{picture.get('name', '')}” is not described.")
        if next(part.iter(f"{{{W}}}txbxContent"), None) is not None:
            yield Finding("text-box", "Text stands in a text box, where screen readers may miss it.")


ACCESS_RULES: tuple[Callable[[Lintable], Iterable[Finding]], ...] = (
    _title_and_language, _outline, _fake_headings, _tables, _empty_paragraphs, _links, _pictures,
)  # fmt: skip
