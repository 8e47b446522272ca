"""A document's text cut into paragraphs and tables for Word, with every character in its place.

Word parts its paragraphs by what reads as one newline. What else stands between two leaves goes with them: blanks
before the newline with the first, blank lines after it with the second.
"""

import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice, pairwise

from exports.document_content import TextBlock

_IN_TEXT = ("heading", "para", "item", "quote", "caption", "cell", "footnote", "endnote", "header", "footer")


@dataclass(frozen=True, slots=True)
class TextLeaf:
    """One paragraph or cell. ``text`` is all that it takes, blank lines in front included; ``words`` without them."""

    kind: str
    start: int
    end: int
    text: str = ""
    level: int = 0
    label: str = ""
    page: str = ""
    breaks_page: bool = False
    has_blank_lines: bool = False

    @property
    def words(self) -> str:
        """The text without blanks around it."""
        return self.text.strip()

    @property
    def drawn_label(self) -> str:
        """The label, unless the text itself begins with it."""
        return "" if self.words.startswith(self.label) else self.label

    @property
    def columns(self) -> int:
        """A cell's width in columns."""
        return max(self.level, 1) if self.kind == "cell" else 1


@dataclass(frozen=True, slots=True)
class TextRow:
    """Cells side by side."""

    cells: tuple[TextLeaf, ...]
    is_header: bool


@dataclass(frozen=True, slots=True)
class TextTable:
    """Rows of a table that a Word table can stand for."""

    rows: tuple[TextRow, ...]


def leaves_of(text: str, blocks: Sequence[TextBlock]) -> list[TextLeaf | TextTable]:
    """The text's paragraphs and tables in reading order."""
    leaves = _lines_joined(text, _filled(text, _in_order(text, blocks)))
    rows = _rows(blocks, leaves)
    held: list[tuple[bool, list[TextLeaf]]] = []
    for _, group in groupby(leaves, key=lambda leaf: rows[leaf.start][0] if leaf.start in rows else -1):
        members = list(group)
        is_table = members[0].start in rows and _fits(text, leaves, members, rows)
        held.append((is_table, members if is_table else _paragraphs(text, members)))
    whole = iter(_with_blanks(text, [leaf for _, members in held for leaf in members]))
    found: list[TextLeaf | TextTable] = []
    for is_table, members in held:
        taken = list(islice(whole, len(members)))
        found += [_table(taken, rows)] if is_table else taken
    return found


def plain_leaves(text: str) -> list[TextLeaf | TextTable]:
    """The text's lines as paragraphs."""
    return list(_with_blanks(text, _paragraphs(text, _filled(text, []))))


def _in_order(text: str, blocks: Sequence[TextBlock]) -> list[TextLeaf]:
    """The blocks that hold text, none of which overlaps another, with the page that begins at each."""
    pages = {block.start: block.label or "" for block in reversed(blocks) if block.kind == "page" and block.end}
    found: list[TextLeaf] = []
    place = 0
    for block in sorted((b for b in blocks if b.kind in _IN_TEXT), key=lambda b: (b.start, b.end)):
        if block.start < place or block.end > len(text) or block.end < block.start:
            continue
        if block.start == block.end and block.kind != "cell":
            continue
        page = pages.pop(block.start, "")
        found.append(
            TextLeaf(
                block.kind, block.start, block.end, level=block.level, label=(block.label or "").strip(),
                page=f"p. {page}" if page else "", breaks_page=bool(page) and bool(found),
            )
        )  # fmt: skip
        place = block.end
    return found


def _filled(text: str, leaves: Sequence[TextLeaf]) -> list[TextLeaf]:
    """The leaves with a paragraph for every line of words that none of them holds."""
    found: list[TextLeaf] = []
    place = 0
    for leaf in (*leaves, TextLeaf("end", len(text), len(text))):
        at = place
        for line in text[place : leaf.start].split("\n"):
            if line.strip():
                found.append(TextLeaf("para", at, at + len(line)))
            at += len(line) + 1
        found.append(leaf)
        place = leaf.end
    return found[:-1]


def _lines_joined(text: str, leaves: Sequence[TextLeaf]) -> list[TextLeaf]:
    """Leaves that share a line as one, since Word parts paragraphs by newlines only."""
    found: list[TextLeaf] = []
    for leaf in leaves:
        if found and "\n" not in text[found[-1].end : leaf.start]:
            kind = "para" if "cell" in (leaf.kind, found[-1].kind) else found[-1].kind
            found[-1] = replace(found[-1], kind=kind, end=leaf.end)
        else:
            found.append(leaf)
    return found


def _rows(blocks: Sequence[TextBlock], leaves: Sequence[TextLeaf]) -> dict[int, tuple[int, int, bool]]:
    """For the start of each cell: numbers of its table and row, and whether that is a header.

    Cells do not overlap, but an empty one may start where the next thing does; it is told apart by what holds it.
    """
    tables = sorted((block.start, block.end) for block in blocks if block.kind == "table")
    rows = sorted((block.start, block.end, bool(block.level)) for block in blocks if block.kind == "row")
    found: dict[int, tuple[int, int, bool]] = {}
    for leaf in leaves:
        table = _holder([span[:2] for span in tables], leaf) if leaf.kind == "cell" else -1
        row = _holder([span[:2] for span in rows], leaf) if table >= 0 else -1
        if row >= 0:
            found[leaf.start] = (table, row, rows[row][2])
    return found


def _holder(spans: Sequence[tuple[int, int]], leaf: TextLeaf) -> int:
    """The number of the last span that starts at or before a leaf and holds it, or -1."""
    at = bisect_right(spans, (leaf.start, sys.maxsize)) - 1
    return at if at >= 0 and leaf.end <= spans[at][1] else -1


def _fits(
    text: str, leaves: Sequence[TextLeaf], cells: Sequence[TextLeaf], rows: Mapping[int, tuple[int, int, bool]]
) -> bool:
    """Whether a Word table of these cells would read back as they stand."""
    sizes = Counter(rows[cell.start][1] for cell in cells)
    if max(sizes.values()) < 2:
        return False
    before = (
        text[leaves[at - 1].end : cells[0].start] if (at := leaves.index(cells[0])) else "\n" + text[: cells[0].start]
    )
    end = cells[-1].end
    if text[end : end + 1] not in ("", "\n") or (before != "\n" and cells[0].start == cells[0].end):
        return False
    if any(text[one.end : other.start] != "\n" for one, other in pairwise(cells)):
        return False
    words = (text[cell.start : cell.end] for cell in cells)
    return all(not each or (each.strip() and not each.endswith("\n")) for each in words)


def _paragraphs(text: str, leaves: Sequence[TextLeaf]) -> list[TextLeaf]:
    """Leaves that make no table: cells become paragraphs. Blanks at their ends stand between them, as all others do."""
    found = []
    for leaf in leaves:
        words = text[leaf.start : leaf.end]
        if words.strip():
            start, end = leaf.start + len(words) - len(words.lstrip()), leaf.start + len(words.rstrip())
            found.append(replace(leaf, kind="para" if leaf.kind == "cell" else leaf.kind, start=start, end=end))
    return found


def _with_blanks(text: str, leaves: Sequence[TextLeaf]) -> list[TextLeaf]:
    """Each leaf with its text: blank lines in front of it, its words, blanks up to the end of its line."""
    found: list[TextLeaf] = []
    for at, leaf in enumerate(leaves):
        lead = text[leaves[at - 1].end : leaf.start].partition("\n")[2] if at else text[: leaf.start]
        after = text[leaf.end : leaves[at + 1].start] if at + 1 < len(leaves) else ""
        tail, _, next_lead = after.partition("\n")
        blank = "\n" in lead or "\n" in next_lead
        found.append(replace(leaf, text=lead + text[leaf.start : leaf.end] + tail, has_blank_lines=blank))
    return found


def _table(cells: Sequence[TextLeaf], places: Mapping[int, tuple[int, int, bool]]) -> TextTable:
    rows: dict[int, list[TextLeaf]] = {}
    for cell in cells:
        rows.setdefault(places[cell.start][1], []).append(cell)
    return TextTable(tuple(TextRow(tuple(row), places[row[0].start][2]) for row in rows.values()))
