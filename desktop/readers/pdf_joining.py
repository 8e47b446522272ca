"""The lines of a PDF paragraph as one line of text: broken words whole, numbers of notes taken out of the words."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from desktop.readers.pdf_lines import PdfLine
from desktop.readers.pdf_paragraphs import PdfParagraph

_UNIT = re.compile(r"(?:^|[\s(\d])(?:[kcm]?m|ft|mi|CO|in)$")
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_BEGINNING = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*$")
_ENDING = re.compile(r"[^\W\d_]+")
_PREFIXES = frozenset(("non", "self", "ex", "cross", "well", "co", "post", "anti", "pro", "multi"))


@dataclass(frozen=True, slots=True)
class JoinedText:
    """A paragraph on one line. ``places`` say where in it stretches of PDFium's characters start; ``references``
    where in it which note is referred to.
    """

    text: str
    places: tuple[tuple[int, Sequence[int]], ...]
    references: tuple[tuple[int, str], ...]


def joined(paragraph: PdfParagraph, words: Collection[str], *, notes: Collection[str] = ()) -> JoinedText:
    """The text of a paragraph, with the numbers of notes taken out: “£1,000” with note 1 must not read “£1,0001”.

    Args:
        words: the words of the document in lower case; they tell a word that was broken from a compound.
        notes: the labels of the notes on the page; other raised numbers stay (they are powers and the like).
    """
    pieces: list[str] = []
    places: list[tuple[int, Sequence[int]]] = []
    references: list[tuple[int, str]] = []
    position = 0
    before: PdfLine | None = None
    for line in paragraph.lines:
        pieces.append(_glue(before, line, words) if before is not None else "")
        position += len(pieces[-1])
        start = 0
        for place, label in _references(line) if paragraph.kind != "footnote" else ():
            if label in notes:
                end = place - 1 if place > start and line.chars[place - 1] < 0 else place  # without a space of ours
                pieces.append(line.text[start:end])
                places.append((position, line.chars[start:end]))
                position += end - start
                references.append((position, label))
                start = place + len(label)
                if line.text[end - 1 : end] == " " == line.text[start : start + 1]:
                    start += 1  # one space was on either side of the number
        pieces.append(line.text[start:])
        places.append((position, line.chars[start:]))
        position += len(line.text) - start
        before = line
    return JoinedText("".join(pieces), tuple(places), tuple(references))


def _references(line: PdfLine) -> Iterator[tuple[int, str]]:
    """Where numbers of notes stand in a line, and which; a raised number after a unit is a power."""
    place = 0
    while place < len(line.text):
        if place not in line.raised:
            place += 1
            continue
        end = place
        while end in line.raised:
            end += 1
        if not _UNIT.search(line.text[:place]):
            yield place, line.text[place:end]
        place = end


def _glue(before: PdfLine, line: PdfLine, words: Collection[str]) -> str:
    """What stands between two lines of a paragraph: a space, nothing, or the hyphen that PDFium took for a break."""
    if before.broken_word:
        return "-" if _is_compound(before.text, line.text, words) else ""
    if before.text[-1] in "-‐" and before.text[-2:-1].isalnum() and line.text[0].isalnum():
        return ""
    if before.text[-1] == "\u00ad" or (_IDEOGRAPH.match(before.text[-1]) and _IDEOGRAPH.match(line.text[0])):
        return ""
    return " "


def _is_compound(before: str, after: str, words: Collection[str]) -> bool:
    """Whether a hyphen at a line end belongs to the word: “long-term”, an address, a number; not “com-mittee”."""
    token = before.split()[-1].lower()
    first = _BEGINNING.search(token)
    second = _ENDING.match(after.lower())
    if first is None or second is None or "/" in token or "www." in token:
        return True
    whole = first[0] + second[0]
    if whole in words or whole.replace("-", "") in words:
        return False
    if first[0] in _PREFIXES or f"{first[0]}-{second[0]}" in words:
        return True
    return first[0].rpartition("-")[2] in words and second[0] in words and len(second[0]) > 2
