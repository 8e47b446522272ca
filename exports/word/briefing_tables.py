"""The three tables of a briefing: who stands where, what it draws on, and the codebook."""

from collections.abc import Iterator, Sequence

from exports.content import Briefing, Citation, CodebookEntry, PositionTable, Source, date_in_words
from exports.word.quotation import source_bookmark
from exports.word.story import Story
from exports.word.tables import Cell, Column, caption, table

_MOST_ISSUES = 4
"""Issues side by side on an upright page; more of them go into further tables."""

_MOST_ROWS_TOGETHER = 14

STANCE_FILLS = {
    "support": "E3F1EB", "conditional": "F6EEDB", "neutral": "EDEEF1",
    "oppose": "F8E7E4", "mixed": "F0EAF6", "unclear": "EDEEF1",
}  # fmt: skip


def positions(story: Story, found: PositionTable, *, width: int) -> Iterator[str]:
    """Actors by issues: the stance in words and the number of passages; a silence is said, not left blank."""
    groups = tuple(_even_groups(len(found.issues)))
    for index, (first, last) in enumerate(groups):
        issues = found.issues[first:last]
        share = f" ({index + 1} of {len(groups)})" if len(groups) > 1 else ""
        yield caption(story, f"Positions by actor and issue{share}")
        columns = _widened((Column("Actor", 5), *(Column(issue, 4) for issue in issues)), width)
        rows = ((Cell(row.actor), *(_stance(*cell) for cell in row.cells[first:last])) for row in found.rows)
        yield from table(
            story,
            columns,
            rows,
            title=f"Positions by actor and issue{share}",
            description="One row per actor, one column per issue: the stance, and in brackets the number of passages.",
            stays_together=len(found.rows) <= _MOST_ROWS_TOGETHER,
        )


def _even_groups(count: int) -> Iterator[tuple[int, int]]:
    """Where the tables begin and end that share so many issues as evenly as may be."""
    tables = -(-count // _MOST_ISSUES)
    for index in range(tables):
        yield count * index // tables, count * (index + 1) // tables


def _stance(stance: str | None, passages: int) -> Cell:
    if stance is None:
        return Cell("not spoken")
    return Cell(f"{stance[:1].upper()}{stance[1:]} ({passages})", fill=STANCE_FILLS.get(stance, ""))


def sources_of(briefing: Briefing) -> tuple[Source, ...]:
    """The sources in their order, and behind them any that is cited without being listed."""
    listed = {_identity(source): source for source in briefing.sources}
    counts: dict[tuple[str, str, str, str], int] = {}
    cited: dict[tuple[str, str, str, str], Citation] = {}
    for section in briefing.sections:
        for extract in section.extracts:
            key = identity(extract.citation)
            if key not in listed:
                cited[key] = extract.citation
                counts[key] = counts.get(key, 0) + 1
    more = (
        Source(found.document, found.byline, found.publisher, found.published_on, extracts=counts[key])
        for key, found in cited.items()
    )
    return (*briefing.sources, *more)


def identity(citation: Citation) -> tuple[str, str, str, str]:
    """By what a citation is found among the sources."""
    return citation.document, citation.byline, citation.publisher, citation.published_on or ""


def source_numbers(sources: Sequence[Source]) -> dict[tuple[str, str, str, str], int]:
    """The row of every source in its table, from 1."""
    return {_identity(source): number for number, source in enumerate(sources, 1)}


def _identity(source: Source) -> tuple[str, str, str, str]:
    return source.title, source.byline, source.publisher, source.published_on or ""


def source_table(story: Story, sources: Sequence[Source], *, width: int, linked: bool) -> Iterator[str]:
    """The sources, numbered.

    Args:
        linked: whether each row has a bookmark for quotations to point to.
    """
    columns = _widened(
        (Column("No.", 6, is_number=True), Column("Source", 31), Column("From", 23), Column("Kind", 14),
         Column("Date", 20), Column("Extracts", 12, is_number=True)),
        width,
    )  # fmt: skip
    rows = (
        (
            Cell(str(number), bookmark=source_bookmark(number) if linked else ""),
            Cell(source.title),
            Cell(", ".join(dict.fromkeys(name for name in (source.byline, source.publisher) if name))),
            Cell(source.kind[:1].upper() + source.kind[1:]),
            Cell(date_in_words(source.published_on or "")),
            Cell(str(source.extracts)),
        )
        for number, source in enumerate(sources, 1)
    )
    yield caption(story, "Documents that this briefing draws on")
    yield from table(
        story,
        columns,
        rows,
        title="Sources of this briefing",
        description="One row per document: who it is from, what it is, when it appeared, how often it is quoted here.",
    )


def codebook_table(story: Story, entries: Sequence[CodebookEntry], *, width: int) -> Iterator[str]:
    """The codebook in its order; a code below another is indented under it."""
    columns = _widened(
        (Column("Code", 23), Column("Definition", 28), Column("Include when", 20), Column("Exclude when", 20),
         Column("Passages", 13, is_number=True)),
        width,
    )  # fmt: skip
    rows = (
        (
            Cell(entry.name, level=min(entry.level - 1, 4), is_strong=entry.level == 1),
            Cell(entry.definition),
            Cell(entry.include_when),
            Cell(entry.exclude_when),
            Cell(str(entry.codings)),
        )
        for entry in entries
    )
    yield caption(story, "Codes, what they stand for, and how often each was given")
    yield from table(
        story,
        columns,
        rows,
        title="Codebook",
        description="One row per code: what it stands for, when it applies, when it does not, how often it was given.",
    )


def _widened(columns: Sequence[Column], width: int) -> tuple[Column, ...]:
    """The columns, their widths turned from shares into twentieths of a point that fill the text's width."""
    unit = width / sum(column.width for column in columns)
    return tuple(Column(column.heading, int(column.width * unit), column.is_number) for column in columns)
