"""A briefing cut into the pieces of its preview: what stands on the page, one below the other, in the writer's words.

What Word numbers by itself is numbered here in the same way: sections and their paragraphs, annexes, notes, tables. The
words are those of the file, whatever the language of the window.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.ui.words import tr
from exports.content import (
    Briefing,
    Chart,
    CodebookTable,
    CountSentence,
    Extract,
    Matrix,
    PositionTable,
    Prose,
    QuantityWords,
    Quotations,
    Section,
    SourceTable,
    TrailTable,
    date_in_words,
)

STANCE_WORDS = {
    "support": "supports", "conditional": "supports with conditions", "neutral": "neutral",
    "oppose": "opposes", "mixed": "mixed", "unclear": "position unclear",
}  # fmt: skip
_REFERENCE = re.compile(r"\{see:([^{}]+)\}")
DEEPEST = 3
MOST_ISSUES = 4
"""Issues that stand side by side; where there are more, each has a row, in Word as here."""
SIDES = (
    ("Support", ("support",)),
    ("Support with conditions", ("conditional",)),
    ("Oppose", ("oppose",)),
    ("Neutral, mixed or unclear", ("neutral", "mixed", "unclear")),
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its share of the width, and whether numbers stand in it."""

    head: str
    share: float = 1
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its words, the stance that they tell, and how far they are indented."""

    text: str
    stance: str = ""
    level: int = 0
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing on the page.

    Attributes:
        kind: ``title``, ``subtitle``, ``fact``, ``heading1`` to ``heading3``, ``annex``, ``numbered``, ``plain``,
            ``item``, ``quote``, ``caption``, ``head`` and ``row`` of a table, ``chart``; ``top``, ``end`` and ``break``
            are the edges of the sheets.
        section, key: of the section, and of the block, or of what an extract is made of, as the briefing has them.
        label: the number before it.
        second: who says a quotation.
        note, number: the text of its note and the number of that.
        live: made from the project's data, so that a refresh follows them.
    """

    kind: str
    text: str = ""
    section: str = ""
    key: str = ""
    label: str = ""
    second: str = ""
    note: str = ""
    number: int = 0
    live: bool = False
    columns: tuple[Column, ...] = ()
    cells: tuple[Cell, ...] = ()
    chart: Chart | None = None

    @property
    def sentence(self) -> str:
        """What a screen reader says of it."""
        if self.kind in _EDGES:
            return tr(_EDGES[self.kind])
        if self.kind in ("head", "row"):
            heads = (column.head for column in self.columns)
            return "; ".join(f"{h}: {c.text}" if h else c.text for h, c in zip(heads, self.cells, strict=True))
        if self.chart is not None:
            return f"{tr('Chart')}: {self.text}. {alt_of(self.chart)}"
        kind = tr("Quotation") + ": " if self.kind == "quote" else ""
        parts = (f"{self.label} {self.text}".strip(), self.second, self.note)
        return kind + ". ".join(part for part in parts if part)


_EDGES = {"top": "Top of the page", "end": "End of the briefing", "break": "New page"}


@dataclass
class _Count:
    """What is numbered right through a briefing."""

    sections: int = 0
    paragraphs: int = 0
    annexes: int = 0
    notes: int = 0
    tables: int = 0
    figures: int = 0
    names: dict[str, str] = field(default_factory=dict)
    sources: dict[tuple[str, str], int] = field(default_factory=dict)


def pieces_of(briefing: Briefing, owners: Sequence[Sequence[str]] = ()) -> tuple[Piece, ...]:
    """The pieces of a briefing, in order.

    Args:
        owners: for each section what its pieces say of themselves as their section: one for the heading, then one for
            each block; the section's own key where there are none.
    """
    return tuple(_pieces(briefing, owners))


def words_in(pieces: Sequence[Piece]) -> int:
    """How many words stand on the pages, notes included."""
    texts = (
        part for piece in pieces for part in (piece.text, piece.second, piece.note, *(c.text for c in piece.cells))
    )
    return sum(len(text.split()) for text in texts)


def alt_of(chart: Chart) -> str:
    """What a chart shows, in words."""
    if chart.alt:
        return chart.alt
    parts = []
    for place, category in enumerate(chart.categories):
        counts = ", ".join(
            f"{series.name} {series.counts[place]}" if len(chart.series) > 1 else str(series.counts[place])
            for series in chart.series
        )
        parts.append(f"{category}: {counts}")
    return "; ".join(parts)


def _pieces(briefing: Briefing, owners: Sequence[Sequence[str]]) -> Iterator[Piece]:
    count = _numbered(briefing)
    yield Piece("top")
    yield Piece("title", briefing.title)
    if briefing.question.strip():
        yield Piece("subtitle", briefing.question.strip())
    for label, fact in (
        ("To", briefing.addressed_to),
        ("From", briefing.sent_from),
        ("Copied to", briefing.copied_to),
        ("Prepared by", briefing.author),
        ("Date", date_in_words(briefing.dated_on)),
        ("Deadline", date_in_words(briefing.due_on)),
    ):
        if fact.strip():
            yield Piece("fact", fact.strip(), label=label)
    above = 0
    for section, of in _sections(briefing, owners):
        if section.is_annex:
            yield Piece("break")
        if section.heading:
            above = min(section.level, DEEPEST, above + 1)
            yield _heading(section, above, count, of[0])
        for block, owner in zip(section.blocks, of[1:], strict=True):
            yield from _block(block, owner, count, briefing)
    yield Piece("end")


def _sections(briefing: Briefing, owners: Sequence[Sequence[str]]) -> tuple[tuple[Section, Sequence[str]], ...]:
    """The sections, and before the annexes what may not be quoted, as the writer of the Word file has it."""
    of_each = owners or [(section.key,) * (1 + len(section.blocks)) for section in briefing.sections]
    sections = list(zip(briefing.sections, of_each, strict=True))
    if briefing.left_out:
        annex = next((place for place, (section, _of) in enumerate(sections) if section.is_annex), len(sections))
        sections.insert(annex, (Section("Not quoted", blocks=(Prose(briefing.left_out),)), ("", "")))
    return tuple(sections)


def _numbered(briefing: Briefing) -> _Count:
    """What tables, charts and sources are called: a sentence may name one that stands further down."""
    count = _Count()
    tables = figures = 0
    for section in briefing.sections:
        for block in section.blocks:
            key = getattr(block, "key", "")
            if isinstance(block, Chart):
                figures += 1
                count.names[key] = "Figure {number}".format(number=figures)
            elif isinstance(block, PositionTable | SourceTable | CodebookTable | Matrix | TrailTable):
                tables += 1
                count.names[key] = "Table {number}".format(number=tables)
    if briefing.sources_mode == "annex":
        for number, source in enumerate(briefing.sources, 1):
            count.sources.setdefault((source.title, source.byline), number)
    return count


def _heading(section: Section, level: int, count: _Count, owner: str) -> Piece:
    if section.is_annex and level == 1:
        count.annexes += 1
        label = "Annex {letter}:".format(letter=chr(ord("A") + count.annexes - 1))
        return Piece("annex", section.heading, owner, label=label)
    if level == 1:
        count.sections, count.paragraphs = count.sections + 1, 0
    return Piece(f"heading{level}", section.heading, owner, label=str(count.sections) if level == 1 else "")


def _block(block: Any, section: str, count: _Count, briefing: Briefing) -> Iterator[Piece]:
    """Any: each maker takes the one kind of block that it stands beside."""
    maker = _MAKERS.get(type(block))
    if maker is not None:
        yield from maker(block, section, count, briefing)


def _prose(block: Prose, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    for paragraph in block.paragraphs:
        text = _REFERENCE.sub(lambda match: count.names.get(match[1], match[0]), paragraph.strip())
        if not text:
            continue
        if block.form == "numbered":
            yield Piece("numbered", text, section, label=_next_number(count))
        else:
            yield Piece("item" if block.form == "list" else "plain", text, section)


def _next_number(count: _Count) -> str:
    count.paragraphs += 1
    return f"{count.sections}.{count.paragraphs}" if count.sections else f"{count.paragraphs}."


def _quotations(block: Quotations, section: str, count: _Count, briefing: Briefing) -> Iterator[Piece]:
    for extract in block.extracts:
        yield _quotation(extract, section, count, briefing)
        if briefing.with_notes:
            for note in extract.notes:
                by = "Note by {author}:".format(author=note.author) if note.author else "Note:"
                yield Piece("memo", f"{by} {note.body.strip()}", section, extract.origin)


def _quotation(extract: Extract, section: str, count: _Count, briefing: Briefing) -> Piece:
    citation = extract.citation
    speaker = citation.actor or citation.byline or citation.document
    stance = STANCE_WORDS.get(extract.stance or "", extract.stance or "")
    said = " · ".join(part for part in (speaker, stance) if part)
    if briefing.sources_mode == "annex":
        number = count.sources.get((citation.document, citation.byline), 0)
        where = f"[{number}]" if number else ""
        said = " · ".join(part for part in (said, ", ".join(filter(None, (where, citation.place)))) if part)
        return Piece("quote", extract.shown, section, extract.origin, second=said, live=True)
    count.notes += 1
    return Piece(
        "quote", extract.shown, section, extract.origin, second=said, note=str(citation), number=count.notes, live=True
    )


def _count_sentence(block: CountSentence, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    base = f" (Base: {block.base}.)" if block.base else ""
    yield Piece("numbered", block.text.strip() + base, section, block.key, label=_next_number(count), live=True)


def _quantity_words(block: QuantityWords, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    meanings = "; ".join(f"“{word}” means {meaning}" for word, meaning in block.words)
    base = f" The base is {block.base}, unless another is stated." if block.base else ""
    yield Piece("numbered", f"In this briefing {meanings}.{base}", section, label=_next_number(count))


def _positions(block: PositionTable, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    table = _by_issue(block) if len(block.issues) > MOST_ISSUES else _by_actor(block)
    yield from _table(block.key, block.title, *table, section, count)


def _by_actor(block: PositionTable) -> tuple[tuple[Column, ...], list[tuple[Cell, ...]]]:
    rows = []
    for row in block.rows:
        cells = [Cell(row.actor)]
        for stance, passages in row.cells:
            said = f"{stance.capitalize()} ({passages})" if stance else "not spoken"
            cells.append(Cell(said, stance or "none"))
        rows.append(tuple(cells))
    return (Column("Actor", 5), *(Column(issue, 4) for issue in block.issues)), rows


def _by_issue(block: PositionTable) -> tuple[tuple[Column, ...], list[tuple[Cell, ...]]]:
    """A row per issue: so many columns of issues do not fit on an upright page."""
    used = {stance for row in block.rows for stance, _ in row.cells}
    sides = [(head, stances) for head, stances in SIDES if used & set(stances)]
    rows = []
    for place, issue in enumerate(block.issues):
        cells = [Cell(issue, strong=True)]
        for _head, stances in sides:
            cells.append(Cell(";\n".join(_standing(block, place, stances))))
        silent = sum(row.cells[place][0] is None for row in block.rows)
        rows.append((*cells, Cell(str(silent))))
    return (Column("Issue", 2.2), *(Column(head, 2) for head, _ in sides), Column("Silent", 1, True)), rows


def _standing(block: PositionTable, place: int, stances: tuple[str, ...]) -> Iterator[str]:
    for row in block.rows:
        stance, passages = row.cells[place]
        if stance in stances:
            which = f", {stance}" if len(stances) > 1 else ""
            yield f"{row.actor}\u00a0({passages}{which})"


def _table(
    key: str,
    title: str,
    columns: Sequence[Column],
    rows: Sequence[tuple[Cell, ...]],
    section: str,
    count: _Count,
) -> Iterator[Piece]:
    if not rows:
        return
    shown = tuple(columns)
    yield Piece("caption", title, section, key, label=count.names.get(key, ""), live=True)
    yield Piece(
        "head", "", section, key, columns=shown, cells=tuple(Cell(c.head, strong=True) for c in shown), live=True
    )
    for cells in rows:
        yield Piece("row", "", section, key, columns=shown, cells=cells, live=True)


def _matrix(block: Matrix, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    numbers = [all(isinstance(row.cells[at], int) for row in block.rows) for at in range(len(block.columns))]
    columns = (
        Column(block.corner, 2),
        *(Column(head, 1, number) for head, number in zip(block.columns, numbers, strict=True)),
    )
    rows = [(Cell(row.name), *(Cell(_figure(cell)) for cell in row.cells)) for row in block.rows]
    base = f" (base: {block.base})" if block.base else ""
    yield from _table(block.key, block.title + base, columns, rows, section, count)


def _figure(cell: int | str) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell


def _sources(block: SourceTable, section: str, count: _Count, briefing: Briefing) -> Iterator[Piece]:
    columns = (Column("Document", 5), Column("By", 3), Column("Date", 2), Column("Quoted", 1.2, True))
    rows = []
    for number, source in enumerate(block.sources, 1):
        mark = f"[{number}] " if briefing.sources_mode == "annex" else ""
        by = ", ".join(dict.fromkeys(part for part in (source.byline, source.publisher) if part))
        when = date_in_words(source.published_on or "")
        rows.append((Cell(mark + source.title), Cell(by), Cell(when), Cell(f"{source.extracts:,}")))
    yield from _table(block.key, block.title, columns, rows, section, count)


def _codebook(block: CodebookTable, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    columns = (Column("Code", 2.5), Column("What it stands for", 6), Column("Passages", 1.5, True))
    rows = [
        (
            Cell(entry.name, level=min(entry.level - 1, 4), strong=entry.level == 1),
            Cell(entry.definition),
            Cell(f"{entry.codings:,}"),
        )
        for entry in block.entries
    ]
    yield from _table(block.key, block.title, columns, rows, section, count)


def _trail(block: TrailTable, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    columns = (Column("Passage", 4), Column("Coded as", 3), Column("By, and when", 3))
    rows = [
        (
            Cell(f"{row.words} ({row.citation})"),
            Cell(row.code),
            Cell(", ".join(part for part in (row.coded_by, date_in_words(row.coded_on)) if part)),
        )
        for row in block.rows
    ]
    yield from _table(block.key, block.title, columns, rows, section, count)


def _chart(block: Chart, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    if not block.categories:
        return
    base = f" (base: {block.base})" if block.base else ""
    label = count.names.get(block.key, "")
    yield Piece("chart", block.title, section, block.key, chart=block, live=True)
    yield Piece("caption", block.title + base, section, block.key, label=label, live=True)


# Any: each maker takes the one kind of block that it stands beside
_MAKERS: dict[type, Any] = {
    Prose: _prose,
    Quotations: _quotations,
    CountSentence: _count_sentence,
    QuantityWords: _quantity_words,
    PositionTable: _positions,
    Matrix: _matrix,
    SourceTable: _sources,
    CodebookTable: _codebook,
    TrailTable: _trail,
    Chart: _chart,
}
