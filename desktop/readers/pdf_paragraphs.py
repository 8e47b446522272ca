"""From the lines of a PDF page to its paragraphs: which lines belong together, and what each paragraph is.

A line was broken because the next word did not fit. That is what is looked for: two lines are one paragraph if the
first word of the second would not have fitted on the first, and no gap, indent or change of type lies between them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from desktop.readers.pdf_lines import PdfLine

_BULLET = re.compile(r"[•·‣▪●○◦■□➢✓*–—-](?=\s)")
_NUMBER = re.compile(r"(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?)(?=\s)")
_PAGE_NUMBER = re.compile(
    r"(?:page |p\. ?)?[-–—(\[]? ?(?:\d{1,4}|[ivxl]{1,7}) ?[-–—)\]]?(?: ?(?:of|/|\|) ?\d{1,4})?", re.I
)
_NOTE = re.compile(r"([1-9]\d{0,2}|[*†‡])(?:\s|(?=[A-Za-z“\"‘(]))\s*\S")
_END = re.compile(r"[.?!:;][\"'”’)\]]*$")
_LEADERS = re.compile(r"(?:\. ?|…|_){4,}")
_LONGEST_HEADING = 160
_SAME_HEIGHT = 0.08  # of a line's height: what is less than a size apart looks the same
_FURNITURE_LINES = 2
_SPREAD = 1.6  # times the usual width of a character: such a line has gaps, it is a row of a table or of contents
_WRAPPED_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class PdfParagraph:
    """Lines that belong together; ``heading`` is the height of its type where it is larger than the text's."""

    kind: str
    lines: tuple[PdfLine, ...]
    label: str | None = None
    heading: float = 0.0


@dataclass(frozen=True, slots=True)
class PageMeasures:
    """What is usual in a document: height and width of a character, and lines that come on many pages."""

    height: float
    width: float
    furniture: frozenset[str]


@dataclass(frozen=True, slots=True)
class _PageLayout:
    """What is usual on a page: distance between lines, right edge of each wrapped column, width of a character."""

    pitch: float
    edges: dict[int, float]
    spread_from: float


def measures_of(pages: Sequence[Sequence[PdfLine]]) -> PageMeasures:
    """The usual height of text by the number of characters, and the running heads and feet."""
    heights: Counter[float] = Counter()
    repeated: Counter[str] = Counter()
    for lines in pages:
        for line in lines:
            heights[round(line.height, 1)] += len(line.text)
        repeated.update({_shape(line) for line in _edges(lines)})
    least = max(2, min(len(pages) // 3, 8))
    height = heights.most_common(1)[0][0] if heights else 1.0
    widths = [_width(line) for lines in pages for line in lines if len(line.text) > 20]
    furniture = frozenset(shape for shape, count in repeated.items() if count >= least)
    return PageMeasures(height, median(widths) if widths else 0.5, furniture)


def paragraphs_of(lines: Sequence[PdfLine], measures: PageMeasures) -> list[PdfParagraph]:
    """The paragraphs of a page in reading order, running heads before them and running feet behind."""
    furniture = {id(line): kind for line, kind in _furniture(lines, measures)}
    body = [line for line in lines if id(line) not in furniture]
    heads, feet = (
        [PdfParagraph(kind, (line,)) for line in lines if furniture.get(id(line)) == kind]
        for kind in ("header", "footer")
    )
    layout = _layout(body, measures)
    found: list[PdfParagraph] = []
    group: list[PdfLine] = []
    for line in body:
        if group and not _belongs(group, line, layout):
            found.append(_ended(group, measures, lines))
            group = []
        group.append(line)
    if group:
        found.append(_ended(group, measures, lines))
    return [*heads, *found, *feet]


def _belongs(group: Sequence[PdfLine], line: PdfLine, layout: _PageLayout) -> bool:
    """Whether the line goes on with the paragraph that the group is so far."""
    last = group[-1]
    if last.broken_word:
        return True
    edge = layout.edges.get(_column(last))
    if edge is None or _is_row(last, layout) or _is_row(line, layout):
        return False
    if abs(last.height - line.height) > _SAME_HEIGHT * max(last.height, line.height) or last.bold != line.bold:
        return False
    if 0 in line.raised or _BULLET.match(line.text) or (_NUMBER.match(line.text) and _starts_anew(last, edge, line)):
        return False
    down = last.bottom - line.bottom
    if down < 0.3 * line.height:  # another column, or beside: only a sentence that is not at its end goes on there
        return (
            down < -2 * line.height
            and _is_full(last, line, edge)
            and not _END.search(last.text)
            and line.text[0].islower()
        )
    if down > 1.3 * layout.pitch:
        return False
    return not _is_indented(group, line) and _is_full(last, line, edge)


def _starts_anew(last: PdfLine, edge: float, line: PdfLine) -> bool:
    return bool(_END.search(last.text)) or not _is_full(last, line, edge) or line.left < last.left - 0.5 * line.height


def _is_full(last: PdfLine, line: PdfLine, edge: float) -> bool:
    """Whether the first word of the next line would not have fitted on the last."""
    space = 0.25 * line.height
    return last.right + space + line.first_word > edge - 0.3 * line.height


def _is_indented(group: Sequence[PdfLine], line: PdfLine) -> bool:
    """Whether the line's left edge says that a paragraph starts: a first line that is set in, or one that hangs out."""
    last, em = group[-1], line.height
    shift = line.left - last.left
    is_item = bool(_BULLET.match(group[0].text) or _NUMBER.match(group[0].text))
    if shift > 0.6 * em:
        return not (is_item and len(group) == 1)
    return shift < -0.6 * em and (len(group) > 1 or is_item)


def _layout(lines: Sequence[PdfLine], measures: PageMeasures) -> _PageLayout:
    """The measures of one page without its running heads and feet."""
    pitch, edges = _pitch(lines, measures.height), _edges_of_columns(lines)
    pairs: dict[int, list[bool]] = {}
    for one, two in zip(lines, lines[1:], strict=False):
        is_item = _BULLET.match(two.text) or _NUMBER.match(two.text)
        if 0 < one.bottom - two.bottom < 1.3 * pitch and not one.broken_word and not is_item:
            pairs.setdefault(_column(one), []).append(_is_full(one, two, edges[_column(one)]))
    for column, full in pairs.items():
        if len(full) >= 4 and sum(full) < _WRAPPED_SHARE * len(full):
            del edges[column]  # each line ends where its writer ended it: verse, an address, a table
    return _PageLayout(pitch, edges, _SPREAD * measures.width)


def _is_row(line: PdfLine, layout: _PageLayout) -> bool:
    """Whether there are gaps or leaders in the line, as in a table or a list of contents."""
    return (len(line.text) > 2 and _width(line) > layout.spread_from) or bool(_LEADERS.search(line.text))


def _width(line: PdfLine) -> float:
    """The mean width of its characters in heights of its type."""
    return (line.right - line.left) / len(line.text) / line.height


def _pitch(lines: Sequence[PdfLine], height: float) -> float:
    """The usual distance from line to line."""
    steps = [
        one.bottom - two.bottom
        for one, two in zip(lines, lines[1:], strict=False)
        if abs(one.height - height) < _SAME_HEIGHT * height and 0.7 * height < one.bottom - two.bottom < 3 * height
    ]
    return Counter(round(step * 2) / 2 for step in steps).most_common(1)[0][0] if len(steps) > 2 else 1.2 * height


def _column(line: PdfLine) -> int:
    """Lines with the same left edge are of one column; set-in lines of the next."""
    return round(line.left / 24)


def _edges_of_columns(lines: Iterable[PdfLine]) -> dict[int, float]:
    """The right edge of each column: the one that a good part of its lines come near to, titles across it aside."""
    rights: dict[int, list[float]] = {}
    for line in lines:
        rights.setdefault(_column(line), []).append(line.right)
    edges = {}
    for column, found in rights.items():
        near = sorted((*found, *rights.get(column - 1, ()), *rights.get(column + 1, ())), reverse=True)
        least = max(2, len(near) // 7)
        edges[column] = next(
            (right for right in near if sum(right - 12 <= other <= right for other in near) >= least), near[0]
        )
    return edges


def _ended(group: Sequence[PdfLine], measures: PageMeasures, page: Sequence[PdfLine]) -> PdfParagraph:
    """The finished paragraph and what it is."""
    first, lines = group[0], tuple(group)
    length = sum(len(line.text) for line in lines)
    is_short = 1 < length <= _LONGEST_HEADING and any(character.isalpha() for character in first.text)
    larger = first.height > measures.height * 1.08
    bold = all(line.bold for line in lines) and not lines[-1].text.endswith((".", ";"))
    if is_short and (larger or bold) and not first.text.startswith(("http", "www.")):
        return PdfParagraph("heading", lines, heading=first.height)
    if first.height < measures.height * 0.93 and first.bottom < _middle(page) and (note := _NOTE.match(first.text)):
        return PdfParagraph("footnote", lines, label=note[1])
    marker = _BULLET.match(first.text) or _NUMBER.match(first.text)
    return PdfParagraph("item" if marker else "para", lines, label=marker[0] if marker else None)


def _middle(page: Sequence[PdfLine]) -> float:
    return (max(line.bottom for line in page) + min(line.bottom for line in page)) / 2


def _edges(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """The topmost and the lowest lines of a page."""
    by_height = sorted(lines, key=lambda line: -line.bottom)
    return [*by_height[:_FURNITURE_LINES], *by_height[_FURNITURE_LINES:][-_FURNITURE_LINES:]]


def _shape(line: PdfLine) -> str:
    """A line with its digits alike, at its height: a running head is the same on every page but for the number."""
    return f"{re.sub(r'[0-9]+', '#', line.text)}@{round(line.bottom / 6)}"


def _furniture(lines: Sequence[PdfLine], measures: PageMeasures) -> Iterator[tuple[PdfLine, str]]:
    """Running heads, running feet and page numbers: at the edge of the page, with a gap to the text."""
    from_top = sorted(lines, key=lambda line: -line.bottom)
    for kind, inward in (("header", from_top), ("footer", from_top[::-1])):
        for count in (2, 1):
            edge, rest = inward[:count], inward[count:]
            if rest and all(_comes_often(line, measures) for line in edge) and _is_apart(edge[-1], rest[0]):
                yield from ((line, kind) for line in edge)
                break


def _comes_often(line: PdfLine, measures: PageMeasures) -> bool:
    return _shape(line) in measures.furniture or bool(_PAGE_NUMBER.fullmatch(line.text))


def _is_apart(line: PdfLine, other: PdfLine) -> bool:
    return abs(line.bottom - other.bottom) > 1.6 * max(line.height, other.height)
