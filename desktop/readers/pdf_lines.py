"""The lines of a PDF page as PDFium gives them, with the geometry that tells paragraphs apart."""

import ctypes
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.readers.normalised import normalised_in_place

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage  # type: ignore[import-untyped]

_BREAK = re.compile("\r\n|\r|\n|\ufffe")
HYPHEN_BREAK = "\ufffe"
"""PDFium's sign for a hyphen at the end of a line whose word goes on in the next one."""

_BOLD_FROM = 600
_SMALLEST_HEIGHT = 1.0
_RAISED = 0.8  # of the line's height at most: the size of a raised sign
_SIGN_OF_NOTE = re.compile(r"[0-9*†‡]")


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One line of a page. Lengths in points, y upwards from the page's foot.

    ``bottom`` is the line that its letters stand on, ``height`` the size of its type as drawn, ``first_word`` the width
    of its first word. ``chars`` are the indices of its characters in PDFium's list, one for each character of the text
    (-1 for a space of ours); ``raised`` are the places in the text of small raised signs, as numbers of notes are.
    """

    text: str
    chars: range | tuple[int, ...]
    left: float
    right: float
    bottom: float
    height: float
    first_word: float
    bold: bool = False
    broken_word: bool = False
    raised: frozenset[int] = frozenset()


def lines_of(page: "PdfTextPage") -> list[PdfLine]:
    """The lines of a page that hold anything, in PDFium's reading order."""
    text, indices = _characters(page)
    lines: list[PdfLine] = []
    start = 0
    for end, stop, broken in _stretches(text):
        stretch = text[start:end]
        stripped = stretch.strip()
        if stripped:
            first = start + len(stretch) - len(stretch.lstrip())
            chars = indices[first : first + len(stripped)]
            line = _line(page, stripped, chars, broken=broken)
            if lines and _is_beside(lines[-1], line):
                lines[-1] = _merged(lines[-1], line)
            else:
                lines.append(line)
        start = stop
    return lines


def _is_beside(line: PdfLine, other: PdfLine) -> bool:
    """Whether the other is the same line going on: PDFium breaks lines at raised numbers."""
    height = max(line.height, other.height)
    gap = other.left - line.right
    return not line.broken_word and abs(line.bottom - other.bottom) < 0.5 * height and -0.3 * height < gap < height


def _merged(line: PdfLine, other: PdfLine) -> PdfLine:
    """Two stretches of one line as one."""
    larger = line if line.height >= other.height else other
    glue = " " if other.left - line.right > 0.15 * larger.height else ""
    shift = len(line.text) + len(glue)
    small = range(len(line.text)) if line.height < _RAISED * larger.height and line.bottom > larger.bottom else ()
    return PdfLine(
        text=line.text + glue + other.text,
        chars=(*line.chars, *(-1 for _ in glue), *other.chars),
        left=line.left,
        right=max(line.right, other.right),
        bottom=larger.bottom,
        height=larger.height,
        first_word=line.first_word,
        bold=line.bold and other.bold,
        broken_word=other.broken_word,
        raised=line.raised | frozenset(small) | frozenset(place + shift for place in other.raised),
    )


def _stretches(text: str) -> list[tuple[int, int, bool]]:
    """End of each line, start of the next, and whether a word is broken between them."""
    found = [(match.start(), match.end(), match[0] == HYPHEN_BREAK) for match in _BREAK.finditer(text)]
    return [*found, (len(text), len(text), False)]


def _characters(page: "PdfTextPage") -> tuple[str, range | tuple[int, ...]]:
    """The page's text with the index of each character in PDFium's list.

    The quick call leaves out characters beyond 16 bits and some that are not drawn; then they are asked for one by one.
    """
    count = page.count_chars()
    text = page.get_text_range() if count else ""
    if len(text) == count and "\ufffd" not in text:
        return text, range(count)
    from pypdfium2 import raw

    pieces: list[str] = []
    indices: list[int] = []
    high = 0
    for index in range(count):
        code = raw.FPDFText_GetUnicode(page, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
            high = 0
        if code:
            pieces.append(HYPHEN_BREAK if code == 2 else chr(code) if code < 0x110000 else "\ufffd")
            indices.append(index)
    return "".join(pieces), tuple(indices)


def _line(page: "PdfTextPage", text: str, chars: range | tuple[int, ...], *, broken: bool) -> PdfLine:
    from pypdfium2 import raw

    first, last = chars[0], chars[-1]
    word = next((place for place, character in enumerate(text) if character.isspace()), len(text)) - 1
    left, right = _edges(page, first)
    last_left, last_right = _edges(page, last)
    bottom, height = _foot(page, text, chars)
    weights = (raw.FPDFText_GetFontWeight(page, first), raw.FPDFText_GetFontWeight(page, last))
    return PdfLine(
        text=normalised_in_place(text),
        chars=chars,
        left=min(left, last_left),
        right=max(right, last_right),
        bottom=bottom,
        height=height,
        first_word=max(0.0, _edges(page, chars[word])[1] - left),
        bold=min(weights) >= _BOLD_FROM or (_is_bold(page, first) and _is_bold(page, last)),
        broken_word=broken,
        raised=_raised(page, text, chars, bottom=bottom, height=height),
    )


def _foot(page: "PdfTextPage", text: str, chars: range | tuple[int, ...]) -> tuple[float, float]:
    """Where a line stands and the size of its type: of its first, middle and last letter the one of middling size."""
    looked_at = (0, len(text) // 2, len(text) - 1)
    height, place = sorted((_height(page, chars[place]), place) for place in looked_at)[1]
    return _baseline(page, chars[place]), height


def _raised(
    page: "PdfTextPage", text: str, chars: range | tuple[int, ...], *, bottom: float, height: float
) -> frozenset[int]:
    """The places of digits and stars that are smaller than the line and stand higher."""
    return frozenset(
        match.start()
        for match in _SIGN_OF_NOTE.finditer(text)
        if _height(page, chars[match.start()]) < _RAISED * height
        and _baseline(page, chars[match.start()]) > bottom + 0.1 * height
    )


def _edges(page: "PdfTextPage", index: int) -> tuple[float, float]:
    """Left and right of a character with the space that its font gives it."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(page, index, ctypes.byref(box)):
        return 0.0, 0.0
    return min(box.left, box.right), max(box.left, box.right)


def _baseline(page: "PdfTextPage", index: int) -> float:
    from pypdfium2 import raw

    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(page, index, ctypes.byref(x), ctypes.byref(y))
    return float(y.value)


def _height(page: "PdfTextPage", index: int) -> float:
    """The size that a character is drawn in: the stated size is often 1 with the page scaling it."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    scale = 1.0
    if raw.FPDFText_GetMatrix(page, index, ctypes.byref(matrix)):
        scale = math.hypot(matrix.c, matrix.d) or 1.0
    return max(float(raw.FPDFText_GetFontSize(page, index)) * scale, _SMALLEST_HEIGHT)


def _is_bold(page: "PdfTextPage", index: int) -> bool:
    """Whether the font's name says bold: many fonts state no weight."""
    from pypdfium2 import raw

    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(page, index, buffer, 128, ctypes.byref(flags))
    name = buffer.value.lower()
    return b"bold" in name or b"black" in name or b"heavy" in name or name.endswith((b"-bd", b"cmbx10", b"cmbx12"))
