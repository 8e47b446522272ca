"""Tables of a preview: columns and rows, in the words that the writer of the Word file has for them."""

from collections.abc import Iterator, Sequence

from desktop.ui.briefing.piece import Cell, Column
from exports.briefing_content import Chart, CodebookTable, Matrix, PositionTable, SourceTable, TrailTable
from exports.content import date_in_words
from exports.wording import SIDES, layout, unspoken

Table = tuple[Sequence[Column], Sequence[tuple[Cell, ...]]]


def positions(block: PositionTable) -> Table:
    """As the writer sets it: a row per actor, per issue, or per issue and stance."""
    return {"actor": _by_actor, "issue": _by_issue, "stance": _by_stance}[layout(block)](block)


def _by_actor(block: PositionTable) -> Table:
    rows = []
    for row in block.rows:
        cells = [Cell(row.actor)]
        for stance, passages in row.cells:
            said = f"{stance.capitalize()} ({passages})" if stance else "not spoken"
            cells.append(Cell(said, stance or "none"))
        rows.append(tuple(cells))
    return (Column("Actor", 5), *(Column(issue, 4) for issue in block.issues)), rows


def _by_issue(block: PositionTable) -> Table:
    """A row per issue: so many columns of issues do not fit on an upright page."""
    used = {stance for row in block.rows for stance, _ in row.cells}
    sides = [(head, stances) for head, stances in SIDES if used & set(stances)]
    rows = []
    for place, issue in enumerate(block.issues):
        cells = [Cell(issue, strong=True)]
        for _head, stances in sides:
            cells.append(Cell(";\n".join(_standing(block, place, stances))))
        rows.append((*cells, Cell(str(block.silent(place)))))
    return (Column("Issue", 2.2), *(Column(head, 2) for head, _ in sides), Column("Silent", 1, True)), rows


def _by_stance(block: PositionTable) -> Table:
    """An issue has as many rows as stances are taken on it, and one for those who are silent."""
    rows = []
    for place, issue in enumerate(block.issues):
        for head, stances in SIDES:
            who = tuple(_standing(block, place, stances))
            if who:
                rows.append((Cell(issue, strong=True), Cell(head), Cell(str(len(who))), Cell("; ".join(who))))
        silent = block.silent(place)
        if silent:
            names = Cell(unspoken(block, place))
            rows.append((Cell(issue, strong=True), Cell("Not spoken"), Cell(str(silent)), names))
    return (Column("Issue", 2.4), Column("Stance", 1.8), Column("Actors", 1, True), Column("Who", 6)), rows


def _standing(block: PositionTable, place: int, stances: tuple[str, ...]) -> Iterator[str]:
    for row in block.rows:
        stance, passages = row.cells[place]
        if stance in stances:
            which = f", {stance}" if len(stances) > 1 else ""
            yield f"{row.actor}\u00a0({passages}{which})"


def matrix(block: Matrix) -> Table:
    """A row per item; a column in which all cells are numbers is set as one."""
    numbers = [all(isinstance(row.cells[at], int) for row in block.rows) for at in range(len(block.columns))]
    columns = (
        Column(block.corner, 2),
        *(Column(head, 1, number) for head, number in zip(block.columns, numbers, strict=True)),
    )
    rows = [(Cell(row.name), *(Cell(_figure(cell)) for cell in row.cells)) for row in block.rows]
    return columns, rows


def _figure(cell: int | str) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell


def sources(block: SourceTable, *, numbered: bool) -> Table:
    """A row per document, with the number that quotations point to where they do."""
    columns = (Column("Document", 5), Column("By", 3), Column("Date", 2), Column("Quoted", 1.2, True))
    rows = []
    for number, source in enumerate(block.sources, 1):
        mark = f"[{number}] " if numbered else ""
        by = ", ".join(dict.fromkeys(part for part in (source.byline, source.publisher) if part))
        when = date_in_words(source.published_on or "")
        rows.append((Cell(mark + source.title), Cell(by), Cell(when), Cell(f"{source.extracts:,}")))
    return columns, rows


def codebook(block: CodebookTable) -> Table:
    """A row per code, those below another one further in."""
    columns = (Column("Code", 2.5), Column("What it stands for", 6), Column("Passages", 1.5, True))
    rows = [
        (
            Cell(entry.name, level=min(entry.level - 1, 4), strong=entry.level == 1),
            Cell(entry.definition),
            Cell(f"{entry.codings:,}"),
        )
        for entry in block.entries
    ]
    return columns, rows


def trail(block: TrailTable) -> Table:
    """A row per passage: its words, its code, who gave it and when."""
    columns = (Column("Passage", 4), Column("Coded as", 3), Column("By, and when", 3))
    rows = [
        (
            Cell(f"{row.words} ({row.citation})"),
            Cell(row.code),
            Cell(", ".join(part for part in (row.coded_by, date_in_words(row.coded_on)) if part)),
        )
        for row in block.rows
    ]
    return columns, rows


def chart_counts(block: Chart) -> Table:
    """The counts of a chart, a row per bar; with several series also what they come to."""
    several = len(block.series) > 1
    columns = (
        Column(block.corner, 4.6),
        *(Column(series.name, 1.4, True) for series in block.series),
        *((Column("All", 1.2, True),) * several),
    )
    rows = []
    for place, category in enumerate(block.categories):
        counts = [series.counts[place] for series in block.series]
        cells = (*counts, *((sum(counts),) * several))
        rows.append((Cell(category), *(Cell(f"{count:,}") for count in cells)))
    return columns, rows
