"""Footnotes: their part, its separators, and the notes of one briefing.

Source: ISO/IEC 29500-1, 17.11; the limit of ids is Word's (16 bits, signed).
"""

from collections.abc import Iterator

from lxml import etree

from exports.word.xml_text import DECLARATION, NAMESPACES, W, left_to_right_after, runs

LAST_ID = 32_767
SEPARATORS = (("separator", -1), ("continuationSeparator", 0))

_ID, _TYPE = f"{{{W}}}id", f"{{{W}}}type"


class Footnotes:
    """The notes written so far, numbered from the first id that the part has free."""

    def __init__(self, *, text_style: str, reference_style: str, first_id: int = 1) -> None:
        self._mark = f'<w:rStyle w:val="{reference_style}"/>'
        style = f'<w:pPr><w:pStyle w:val="{text_style}"/></w:pPr>'
        self._head = f"<w:p>{style}<w:r><w:rPr>{self._mark}</w:rPr><w:footnoteRef/></w:r>"
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
            f'<w:footnote w:id="{number}">{self._head}{runs(f" {left_to_right_after(text)}")}</w:p></w:footnote>'
        )
        return f'<w:r><w:rPr>{self._mark}</w:rPr><w:footnoteReference w:id="{number}"/></w:r>'

    def xml(self) -> Iterator[str]:
        """The notes, in order."""
        yield from self._notes


def new_part(marker: str) -> bytes:
    """A footnotes part with its separators, the notes still to come at the marker."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" '
        f'w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for kind, number in SEPARATORS
    )
    return f"{DECLARATION}<w:footnotes {NAMESPACES}>{separators}{marker}</w:footnotes>".encode()


def emptied_part(part: bytes, marker: str) -> tuple[bytes, int]:
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
        return new_part(marker), 1
    if marker:
        root.append(etree.fromstring(f"<x>{marker}</x>")[0])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True), max(1, first_free)


def settings_entry() -> str:
    """What the settings part says of the separators."""
    inside = "".join(f'<w:footnote w:id="{number}"/>' for _, number in SEPARATORS)
    return f"<w:footnotePr>{inside}</w:footnotePr>"
