"""Further tables of a briefing: the codebook, counts against each other, the trail."""

from collections.abc import Iterator

from exports.briefing_content import CodebookTable, Matrix, TrailRow, TrailTable
from exports.content import CodebookEntry, date_in_words
from exports.word.references import captioned
from exports.word.story import Story
from exports.word.tables import MOST_ROWS_TOGETHER, Cell, Column, live_table, table, widened


def codebook_table(story: Story, found: CodebookTable, *, width: int) -> Iterator[str]:
    """The codebook in its order; a code below another is indented under it."""
    if not found.entries:
        return
    columns = widened(
        (Column("Code", 25), Column("What it stands for", 65), Column("Passages", 15, is_number=True)), width
    )
    rows = (
        (
            Cell(entry.name, level=min(entry.level - 1, 4), is_strong=entry.level == 1),
            Cell(entry.definition, labelled=_rules(entry)),
            Cell(str(entry.codings)),
        )
        for entry in found.entries
    )
    yield captioned(story, found.key, found.title)
    pieces = table(
        story,
        columns,
        rows,
        title="Codebook",
        description="One row per code: what it stands for, when it applies, when it does not, how often it was given.",
    )
    yield from live_table(story, found.key, "codebook", pieces, alias="Codebook")


def _rules(entry: CodebookEntry) -> tuple[tuple[str, str], ...]:
    rules = (("Include when: ", entry.include_when), ("Exclude when: ", entry.exclude_when))
    return tuple((label, text) for label, text in rules if text.strip())


def matrix(story: Story, found: Matrix, *, width: int) -> Iterator[str]:
    """Two things against each other; a column with a number in it is set as one of numbers."""
    if not found.rows:
        return
    places = range(len(found.columns))
    counts = [any(isinstance(row.cells[place], int) for row in found.rows) for place in places]
    base = f" (base: {found.base})" if found.base else ""
    base += f". {found.note}" if found.note else ""
    columns = (
        Column(found.corner + base, 30),
        *(Column(found.columns[place], 16, is_number=counts[place]) for place in places),
    )
    rows = [(Cell(row.name), *(Cell(_figure(cell)) for cell in row.cells)) for row in found.rows]
    yield captioned(story, found.key, found.title)
    pieces = table(
        story,
        widened(columns, width, rows),
        rows,
        title=found.title,
        description=f"One row per item of “{found.corner}”, one column each for {', '.join(found.columns)}.",
        stays_together=len(found.rows) <= MOST_ROWS_TOGETHER,
    )
    yield from live_table(story, found.key, "matrix", pieces, alias=found.title)


def _figure(cell: int | str) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell


def trail_table(story: Story, found: TrailTable, *, width: int) -> Iterator[str]:
    """Where each passage comes from, in the order of the briefing."""
    if not found.rows:
        return
    columns = (Column("Passage", 36), Column("Coded as", 32), Column("By, and when", 28))
    rows = ((_passage(row), _coded(row), _by(row)) for row in found.rows)
    yield captioned(story, found.key, found.title)
    pieces = table(
        story,
        widened(columns, width),
        rows,
        title=found.title,
        description="One row per quotation: its first words and source, its code and definition, who gave it, when.",
    )
    yield from live_table(story, found.key, "trail", pieces, alias=found.title)


def _passage(row: TrailRow) -> Cell:
    return Cell(row.words, labelled=(("In: ", row.section), ("Source: ", row.citation)))


def _coded(row: TrailRow) -> Cell:
    return Cell(row.code, labelled=(("Definition then: ", row.definition),) if row.definition else ())


def _by(row: TrailRow) -> Cell:
    when = (("On: ", date_in_words(row.coded_on)),) if row.coded_on else ()
    decided = (("Decided: ", row.decided),) if row.decided else ()
    since = (("Since then: ", "; ".join(row.changes)),) if row.changes else ()
    return Cell(row.coded_by, labelled=when + decided + since)
