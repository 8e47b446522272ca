"""The three tables of a briefing: who stands where, what it draws on, and the codebook."""

import re
from collections.abc import Iterator, Sequence

from exports.content import Briefing, Citation, CodebookEntry, PositionTable, Source, date_in_words
from exports.word.quotation import source_bookmark
from exports.word.story import Story
from exports.word.tables import Cell, Column, caption, table

_MOST_ISSUES = 4
"""Issues that stand side by side on an upright page; where there are more, each has a row."""

_MOST_ROWS_TOGETHER = 10
_COUNTED = "The number after a name or a stance is that of the passages that show it."
_SILENT = " “Silent” counts the actors in this briefing who are not quoted with a position on the issue."
_SIDES = (
    ("Support", ("support",)),
    ("Support with conditions", ("conditional",)),
    ("Oppose", ("oppose",)),
    ("Neutral, mixed or unclear", ("neutral", "mixed", "unclear")),
)

STANCE_FILLS = {
    "support": "E3F1EB", "conditional": "F6EEDB", "neutral": "EDEEF1",
    "oppose": "F8E7E4", "mixed": "F0EAF6", "unclear": "EDEEF1",
}  # fmt: skip


def positions(story: Story, found: PositionTable, *, width: int) -> Iterator[str]:
    """Who stands where, in words, with the number of passages; a silence is said or counted, not left blank."""
    by_issue = len(found.issues) > _MOST_ISSUES
    yield story.text("numbered", _COUNTED + (_SILENT if by_issue else ""), before="<w:keepNext/>")
    yield caption(story, "Positions by actor and issue")
    if by_issue:
        yield from _positions_by_issue(story, found, width)
    else:
        yield from _positions_by_actor(story, found, width)


def _positions_by_actor(story: Story, found: PositionTable, width: int) -> Iterator[str]:
    columns = _widened((Column("Actor", 5), *(Column(issue, 4) for issue in found.issues)), width)
    rows = ((Cell(row.actor), *(_stance(*cell) for cell in row.cells)) for row in found.rows)
    return table(
        story,
        columns,
        rows,
        title="Positions by actor and issue",
        description="One row per actor, one column per issue: the stance, and in brackets the number of passages.",
        stays_together=len(found.rows) <= _MOST_ROWS_TOGETHER,
    )


def _stance(stance: str | None, passages: int) -> Cell:
    if stance is None:
        return Cell("not spoken")
    return Cell(f"{_capital(stance)} ({passages})", fill=STANCE_FILLS.get(stance, ""))


def _positions_by_issue(story: Story, found: PositionTable, width: int) -> Iterator[str]:
    used = {stance for row in found.rows for stance, _ in row.cells}
    sides = [(heading, stances) for heading, stances in _SIDES if used & set(stances)]
    standing = [[_actors_of(stances, found, place) for _, stances in sides] for place in range(len(found.issues))]
    needs = [
        min(max(_longest_word(heading, *(cells[side].text for cells in standing)), 12), 22)
        for side, (heading, _) in enumerate(sides)
    ]
    middle = (Column(heading, 82 * need // sum(needs)) for (heading, _), need in zip(sides, needs, strict=True))
    columns = _widened((Column("Issue", 22), *middle, Column("Silent", 12, is_number=True)), width)
    rows = (
        (Cell(issue, is_strong=True), *cells, Cell(str(sum(row.cells[place][0] is None for row in found.rows))))
        for place, (issue, cells) in enumerate(zip(found.issues, standing, strict=True))
    )
    return table(
        story,
        columns,
        rows,
        title="Positions by actor and issue",
        description="One row per issue: the actors of each stance with their passages, and how many are silent.",
    )


def _actors_of(stances: tuple[str, ...], found: PositionTable, place: int) -> Cell:
    """Those who take one of the stances on the issue at a place of the table."""
    actors = []
    for row in found.rows:
        stance, passages = row.cells[place]
        if stance in stances:
            which = f", {stance}" if len(stances) > 1 else ""
            actors.append(f"{row.actor}\u00a0({passages}{which})")
    return Cell(";\n".join(actors), fill=STANCE_FILLS[stances[0]] if actors else "")


def _longest_word(*texts: str) -> int:
    """How many characters stand together at most where a line may not be broken."""
    return max(len(word) for text in texts for word in re.split("[ \n]", text))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


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
    columns = (Column("No.", 8, is_number=True), Column("Source", 34), Column("From", 23), Column("Kind", 14),
               Column("Date", 18), Column("Extracts", 15, is_number=True))  # fmt: skip
    rows = (
        (
            Cell(str(number), bookmark=source_bookmark(number) if linked else ""),
            Cell(source.title),
            Cell(", ".join(dict.fromkeys(name for name in (source.byline, source.publisher) if name))),
            Cell(_capital(source.kind)),
            Cell(date_in_words(source.published_on or "")),
            Cell(str(source.extracts)),
        )
        for number, source in enumerate(sources, 1)
    )
    known, rows_known = _without_empty(columns, tuple(rows))
    yield caption(story, "Documents that this briefing draws on")
    yield from table(
        story,
        _widened(known, width),
        rows_known,
        title="Sources of this briefing",
        description="One row per document: who it is from, what it is, when it appeared, how often it is quoted here.",
        stays_together=len(rows_known) <= _MOST_ROWS_TOGETHER,
    )


def _without_empty(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]]
) -> tuple[tuple[Column, ...], list[tuple[Cell, ...]]]:
    """The table without columns of which nothing is known for any row: dashes all the way down say nothing."""
    kept = [place for place in range(len(columns)) if not rows or any(row[place].text.strip() for row in rows)]
    return tuple(columns[place] for place in kept), [tuple(row[place] for place in kept) for row in rows]


def codebook_table(story: Story, entries: Sequence[CodebookEntry], *, width: int) -> Iterator[str]:
    """The codebook in its order; a code below another is indented under it."""
    columns = _widened(
        (Column("Code", 25), Column("What it stands for", 65), Column("Passages", 15, is_number=True)), width
    )
    rows = (
        (
            Cell(entry.name, level=min(entry.level - 1, 4), is_strong=entry.level == 1),
            Cell(entry.definition, labelled=_rules(entry)),
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


def _rules(entry: CodebookEntry) -> tuple[tuple[str, str], ...]:
    rules = (("Include when: ", entry.include_when), ("Exclude when: ", entry.exclude_when))
    return tuple((label, text) for label, text in rules if text.strip())


def _widened(columns: Sequence[Column], width: int) -> tuple[Column, ...]:
    """The columns, their widths turned from shares into twentieths of a point that fill the text's width."""
    unit = width / sum(column.width for column in columns)
    return tuple(Column(column.heading, int(column.width * unit), column.is_number) for column in columns)
