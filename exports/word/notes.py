"""Footnotes and endnotes: their part, its separators, and the notes of one briefing.

The two differ in the names of their elements only. Endnotes are numbered 1, 2, 3 by an entry in the settings; without
it Word numbers them i, ii, iii.

Source: ISO/IEC 29500-1, 17.11; the limit of ids is Word's (16 bits, signed).
"""

from collections.abc import Iterator

from lxml import etree

from exports.word.xml_text import DECLARATION, NAMESPACES, W, left_to_right_after, runs

FOOTNOTE, ENDNOTE = "footnote", "endnote"
LAST_ID = 32_767
SEPARATORS = (("separator", -1), ("continuationSeparator", 0))

_ID, _TYPE = f"{{{W}}}id", f"{{{W}}}type"


class Notes:
    """The notes written so far, numbered from the first id that the part has free.

    Args:
        kind: ``footnote`` or ``endnote``.
    """

    def __init__(self, kind: str, *, text_style: str, reference_style: str, first_id: int = 1) -> None:
        self.kind = kind
        self._mark = f'<w:rStyle w:val="{reference_style}"/>'
        style = f'<w:pPr><w:pStyle w:val="{text_style}"/></w:pPr>'
        self._head = f"<w:p>{style}<w:r><w:rPr>{self._mark}</w:rPr><w:{kind}Ref/></w:r>"
        self._next_id = first_id
        self._notes: list[str] = []

    def can_take(self, count: int) -> bool:
        """Whether so many more notes fit below the highest id that Word accepts."""
        return self._next_id + count - 1 <= LAST_ID

    def add(self, text: str) -> str:
        """Keep a note; gives the run that refers to it."""
        number = self._next_id
        self._next_id += 1
        self._notes.append(
            f'<w:{self.kind} w:id="{number}">{self._head}{runs(f" {left_to_right_after(text)}")}</w:p></w:{self.kind}>'
        )
        return f'<w:r><w:rPr>{self._mark}</w:rPr><w:{self.kind}Reference w:id="{number}"/></w:r>'

    def xml(self) -> Iterator[str]:
        """The notes, in order."""
        yield from self._notes


def new_part(kind: str, marker: str) -> bytes:
    """A part of notes with its separators, the notes still to come at the marker."""
    separators = "".join(
        f'<w:{kind} w:type="{line}" w:id="{number}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" '
        f'w:lineRule="auto"/></w:pPr><w:r><w:{line}/></w:r></w:p></w:{kind}>'
        for line, number in SEPARATORS
    )
    return f"{DECLARATION}<w:{kind}s {NAMESPACES}>{separators}{marker}</w:{kind}s>".encode()


def emptied_part(kind: str, part: bytes, marker: str) -> tuple[bytes, int]:
    """A template's notes part without its notes (their text is gone), separators kept, and the first id that is free.

    Args:
        marker: a processing instruction, put where notes are to come; nothing is put where it is empty.
    """
    root = etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
    for note in list(root):
        if note.get(_TYPE) in (None, "normal"):
            root.remove(note)
    first_free = max((int(note.get(_ID, "0")) for note in root), default=0) + 1
    if marker and not len(root):
        return new_part(kind, marker), 1
    if marker:
        root.append(etree.fromstring(f"<x>{marker}</x>")[0])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True), max(1, first_free)


def settings_entry(kind: str) -> str:
    """What the settings part says of the separators, and of an endnote's number."""
    number = '<w:numFmt w:val="decimal"/>' if kind == ENDNOTE else ""
    inside = "".join(f'<w:{kind} w:id="{number}"/>' for _, number in SEPARATORS)
    return f"<w:{kind}Pr>{number}{inside}</w:{kind}Pr>"
