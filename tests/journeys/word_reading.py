"""Reads a briefing without any code of the program: zipfile and lxml, by the rules of the Word format alone."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OUT_OF_BODY = {f"{W}delText", f"{W}instrText"}


@dataclass(frozen=True, slots=True)
class ReadBriefing:
    """What a Word user would find: quotations by the key of their control, footnotes, and all text of the body."""

    quotations: dict[str, str]
    footnotes: dict[str, str]
    cited_by: dict[str, str]
    text: str


def read_briefing(path: Path) -> ReadBriefing:
    """Quotations, their footnotes and the running text of a Word file.

    The parts of one quotation are controls tagged ``bx:<key>``, ``bx:<key>/2`` and so on, one newline between them.
    """
    with zipfile.ZipFile(path) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
        own_part = etree.fromstring(archive.read("customXml/item1.xml"))
    extracts = {entry.get("id") for entry in own_part if entry.get("kind") == "extract"}
    quotations: dict[str, list[str]] = {}
    cited_by: dict[str, str] = {}
    for control in body.iter(f"{W}sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag")
        name = tag.get(f"{W}val", "") if tag is not None else ""
        if not name.startswith("bx:"):
            continue
        key = name[3:].split("/")[0]
        if key not in extracts:
            continue  # a count or a table
        content = control.find(f"{W}sdtContent")
        paragraphs = [words_of(paragraph) for paragraph in content.iter(f"{W}p")]
        quotations.setdefault(key, []).append("\n".join(paragraphs))
        for mark in content.iter(f"{W}footnoteReference"):
            cited_by[key] = mark.get(f"{W}id", "")
    footnotes = {note.get(f"{W}id", ""): words_of(note).strip() for note in notes.iter(f"{W}footnote")}
    return ReadBriefing(
        {key: "\n".join(parts) for key, parts in quotations.items()},
        footnotes,
        {key: footnotes[number] for key, number in cited_by.items()},
        "\n".join(words_of(paragraph) for paragraph in body.iter(f"{W}p")),
    )


def words_of(element: etree._Element) -> str:
    """The text of an element: tabs and line breaks as such, nothing of fields and deletions."""
    words = []
    for part in element.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr", f"{W}noBreakHyphen"):
        if part.tag == f"{W}t":
            words.append(part.text or "")
        elif part.tag == f"{W}tab" and part.getparent().tag == f"{W}r":
            words.append("\t")
        elif part.tag == f"{W}noBreakHyphen":
            words.append("\u2011")
        elif part.tag != f"{W}tab" and part.get(f"{W}type", "textWrapping") == "textWrapping":
            words.append("\n")
    return "".join(words)
