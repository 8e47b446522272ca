"""The table of sources, and which of its rows a citation means."""

from collections.abc import Iterator, Sequence

from exports.briefing_content import Briefing, SourceTable
from exports.content import Citation, Source, date_in_words
from exports.word.quotation import source_bookmark
from exports.word.references import captioned
from exports.word.story import Story
from exports.word.tables import (
    MOST_ROWS_TOGETHER,
    Cell,
    Column,
    capital,
    live_table,
    table,
    widened,
    without_empty,
)

_MOST_MEASURED = 500
"""Rows up to which every word is looked at to set the columns."""


def sources_of(briefing: Briefing) -> tuple[Source, ...]:
    """The sources in their order, and behind them any that is cited without being listed."""
    listed = {_identity(source): source for source in briefing.sources}
    counts: dict[tuple[str, str, str, str], int] = {}
    cited: dict[tuple[str, str, str, str], Citation] = {}
    for extract in briefing.extracts:
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


def source_table(
    story: Story, found: SourceTable, sources: Sequence[Source], *, width: int, linked: bool
) -> Iterator[str]:
    """The sources, numbered.

    Args:
        sources: all of them, also those that are cited without being in the table.
        linked: whether each row has a bookmark for quotations to point to.
    """
    columns = (Column("No.", 8, is_number=True), Column("Source", 34), Column("From", 23), Column("Kind", 14),
               Column("Date", 18), Column("Extracts", 15, is_number=True))  # fmt: skip
    rows = (
        (
            Cell(str(number), bookmark=source_bookmark(number) if linked else ""),
            Cell(source.title),
            Cell(", ".join(dict.fromkeys(name for name in (source.byline, source.publisher) if name))),
            Cell(capital(source.kind)),
            Cell(date_in_words(source.published_on or "").replace(" ", "\u00a0")),
            Cell(str(source.extracts)),
        )
        for number, source in enumerate(sources, 1)
    )
    known, rows_known = without_empty(columns, tuple(rows))
    yield captioned(story, found.key, found.title)
    pieces = table(
        story,
        widened(known, width, rows_known if len(rows_known) <= _MOST_MEASURED else ()),
        rows_known,
        title="Sources of this briefing",
        description="One row per document: who it is from, what it is, when it appeared, how often it is quoted here.",
        stays_together=len(rows_known) <= MOST_ROWS_TOGETHER,
    )
    yield from live_table(story, found.key, "sources", pieces, alias="Sources of this briefing")
