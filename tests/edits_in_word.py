"""A briefing as Word leaves it after an analyst's day: edits on the file by lxml, which the program does not use here.

Nothing of this knows how a refresh works. What must stay as it is can be compared afterwards with ``foreign_bytes``.
"""

import copy
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OURS = re.compile(
    rb"<w:sdt>(?:(?!</?w:sdt[ >]).)*?<w:tag w:val=\"b[xyn]:(?:(?!</w:sdt>).)*</w:sdt>"
    rb"|<w:bookmarkStart [^>]*\"_bx[0-9a-f]{32}\"[^>]*/>",
    re.DOTALL,
)


def w(name: str) -> str:
    """The full tag of a Word element, or name of an attribute."""
    return f"{{{W}}}{name}"


def foreign_bytes(path: Path) -> bytes:
    """The body without our controls and bookmarks: what nobody but its writer may change."""
    body = main_part(path)
    ids = re.findall(rb'<w:bookmarkStart [^>]*?w:id="(-?\d+)"[^>]*?w:name="_bx', body)
    ids += re.findall(rb'<w:bookmarkStart [^>]*?w:name="_bx[0-9a-f]{32}"[^>]*?w:id="(-?\d+)"', body)
    body = _OURS.sub(b"", body)
    for number in set(ids):
        body = re.sub(rb'<w:bookmarkEnd w:id="' + number + rb'"/>', b"", body)
    return body


def main_part(path: Path) -> bytes:
    """The body of a Word file, whatever it is called."""
    with zipfile.ZipFile(path) as archive:
        name = next(name for name in archive.namelist() if re.fullmatch(r"word/document\d*\.xml", name))
        return archive.read(name)


def parts_of(path: Path) -> dict[str, bytes]:
    """Every part by its name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


class WordEdit:
    """One session in Word over a briefing."""

    def __init__(self, path: Path) -> None:
        self.parts = parts_of(path)
        self.order = list(self.parts)
        self.body = etree.fromstring(self.parts["word/document.xml"])
        self.note = "footnote" if "word/footnotes.xml" in self.parts else "endnote"
        self.notes = etree.fromstring(self.parts[f"word/{self.note}s.xml"])
        self.main = "word/document.xml"

    def controls(self, key: str, kind: str = "bx") -> list[etree._Element]:
        """The content controls of an extract."""
        return [
            control
            for control in self.body.iter(w("sdt"))
            if (tag := control.find(f"{w('sdtPr')}/{w('tag')}")) is not None
            and re.fullmatch(rf"{kind}:{re.escape(key)}(/\d+)?", tag.get(w("val"), ""))
        ]

    def as_word_saves(self) -> "WordEdit":
        """Revision ids everywhere, a spelling mark, runs split in the middle, note ids counted anew."""
        for number, paragraph in enumerate(self.body.iter(w("p"))):
            paragraph.set(w("rsidR"), f"00{number:06X}")
            paragraph.set(w("rsidRDefault"), "00A1B2C3")
            runs = [run for run in paragraph.findall(w("r")) if run.find(w("t")) is not None]
            for run in runs[:1]:
                self._split(run)
        self._renumber_notes()
        return self

    def _split(self, run: etree._Element) -> None:
        text = run.find(w("t"))
        words = text.text or ""
        if len(run.findall(w("t"))) != 1 or len(words) < 8 or run.find(w("tab")) is not None:
            return
        half = len(words) // 2
        second = copy.deepcopy(run)
        text.text, second.find(w("t")).text = words[:half], words[half:]
        for element in second.findall(w("br")):
            second.remove(element)
        if run.find(w("br")) is not None:
            text.text = words
            return
        second.set(w("rsidR"), "00D4E5F6")
        run.addnext(second)
        for kind in ("spellEnd", "spellStart"):
            run.addnext(etree.Element(w("proofErr"), {w("type"): kind}))

    def _renumber_notes(self) -> None:
        """Word numbers notes in their order in the text, from 1, whatever they were called."""
        numbers = {}
        for number, reference in enumerate(self.body.iter(w(f"{self.note}Reference")), 1):
            numbers[reference.get(w("id"))] = str(number)
            reference.set(w("id"), str(number))
        for note in self.notes:
            note.set(w("id"), numbers.get(note.get(w("id")), note.get(w("id"))))

    def delete(self, key: str) -> None:
        """Select the quotation with its source and press Delete: Word takes the note with it."""
        for control in (*self.controls(key), *self.controls(key, "by"), *self.controls(key, "bn")):
            for reference in list(control.iter(w(f"{self.note}Reference"))):
                for note in self.notes:
                    if note.get(w("id")) == reference.get(w("id")):
                        self.notes.remove(note)
            control.getparent().remove(control)

    def move_to_front(self, key: str) -> None:
        """Drag the quotation to the top of the paper."""
        moved = [*self.controls(key), *self.controls(key, "by")]
        for place, control in enumerate(moved):
            self.body[0].insert(1 + place, control)

    def reword(self, key: str, old: str, new: str) -> None:
        """Type over some words of the quotation."""
        for text in (text for control in self.controls(key) for text in control.iter(w("t"))):
            if text.text and old in text.text:
                text.text = text.text.replace(old, new)
                return
        raise AssertionError(f"{old} is not in one run of {key}")

    def retype(self, key: str, words: str) -> None:
        """Type the quotation anew."""
        texts = [text for control in self.controls(key) for text in control.iter(w("t"))]
        texts[0].text = words
        for text in texts[1:]:
            text.text = ""

    def restyle(self, key: str, style: str) -> None:
        """Give the quotation another style, and an indent by hand."""
        for control in self.controls(key):
            properties = control.find(f".//{w('pPr')}")
            properties.find(w("pStyle")).set(w("val"), style)
            etree.SubElement(properties, w("ind")).set(w("left"), "851")

    def duplicate(self, key: str) -> None:
        """Copy the quotation and paste it at the end."""
        layout = self.body[0].find(w("sectPr"))
        for control in (*self.controls(key), *self.controls(key, "by")):
            layout.addprevious(copy.deepcopy(control))

    def into_cell(self, key: str) -> None:
        """Drag the quotation into the only cell of a new table."""
        table = etree.fromstring(
            f'<w:tbl xmlns:w="{W}"><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/>'
            '</w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr></w:tc></w:tr></w:tbl>'
        )
        controls = [*self.controls(key), *self.controls(key, "by")]
        controls[0].addprevious(table)
        cell = table.find(f".//{w('tc')}")
        cell.extend(controls)

    def write_own(self, *sentences: str) -> None:
        """Write paragraphs of one's own, all over the paper."""
        blocks = [block for block in self.body[0] if block.tag in (w("p"), w("tbl"))]
        for number, sentence in enumerate(sentences):
            paragraph = etree.Element(w("p"))
            etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = sentence
            blocks[(number * 7 + 2) % len(blocks)].addnext(paragraph)

    def rename_main(self, name: str) -> None:
        """Save in the browser, which calls the main part otherwise."""
        self.main = f"word/{name}"
        for part in ("[Content_Types].xml", "_rels/.rels"):
            self.parts[part] = self.parts[part].replace(b"word/document.xml", f"word/{name}".encode())
        self.parts[f"word/_rels/{name}.rels"] = self.parts.pop("word/_rels/document.xml.rels")

    def save(self, path: Path) -> Path:
        """Save as Word does: its own declaration with a Windows line end, entities for some characters."""
        declaration = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
        parts = dict(self.parts)
        parts.pop("word/document.xml")
        parts[self.main] = declaration + etree.tostring(self.body).replace(b"&#8217;", b"&#x2019;")
        parts[f"word/{self.note}s.xml"] = declaration + etree.tostring(self.notes, encoding="UTF-8")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        return path


def note_words(path: Path) -> dict[str, str]:
    """What each footnote says, by the id that the text refers to it by."""
    root = etree.fromstring(parts_of(path)["word/footnotes.xml"])
    return {
        note.get(w("id")): "".join(text.text or "" for text in note.iter(w("t"))).strip()
        for note in root
        if note.get(w("type")) is None
    }


def references_in(path: Path) -> Iterator[str]:
    """The ids of footnotes in the order of the text."""
    for reference in etree.fromstring(main_part(path)).iter(w("footnoteReference")):
        yield reference.get(w("id"))
