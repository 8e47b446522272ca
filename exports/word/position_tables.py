"""The table of positions: who stands where, by actor; where there are many issues, by issue; of many actors, listed."""

from collections.abc import Iterator, Sequence

from exports.briefing_content import PositionTable
from exports.word.references import captioned
from exports.word.story import Story
from exports.word.tables import MOST_ROWS_TOGETHER, Cell, Column, capital, live_table, table, widened
from exports.wording import SIDES, layout, unspoken

_NOT_SPOKEN = "Not spoken"
STANCE_FILLS = {
    "support": "E3F1EB", "conditional": "F6EEDB", "neutral": "EDEEF1",
    "oppose": "F8E7E4", "mixed": "F0EAF6", "unclear": "EDEEF1",
}  # fmt: skip


def positions(story: Story, found: PositionTable, *, width: int) -> Iterator[str]:
    """Who stands where, in words, with the number of passages; a silence is said or counted, not left blank."""
    if not found.rows:
        return
    yield captioned(story, found.key, found.title)
    yield from _WRITERS[layout(found)](story, found, width)


def _positions_by_actor(story: Story, found: PositionTable, width: int) -> Iterator[str]:
    rows = [(Cell(row.actor), *(_stance(*cell) for cell in row.cells)) for row in found.rows]
    columns = widened((Column("Actor", 5), *(Column(issue, 4) for issue in found.issues)), width, rows)
    pieces = table(
        story,
        columns,
        rows,
        title=found.title,
        description="One row per actor, one column per issue: the stance, and in brackets the number of passages.",
        stays_together=len(found.rows) <= MOST_ROWS_TOGETHER,
    )
    return live_table(story, found.key, "positions", pieces, alias=found.title)


def _stance(stance: str | None, passages: int) -> Cell:
    if stance is None:
        return Cell("not spoken")
    return Cell(f"{capital(stance)} ({passages})", fill=STANCE_FILLS.get(stance, ""))


def _positions_by_issue(story: Story, found: PositionTable, width: int) -> Iterator[str]:
    used = {stance for row in found.rows for stance, _ in row.cells}
    sides = [(heading, stances) for heading, stances in SIDES if used & set(stances)]
    standing = [[_actors_of(stances, found, place) for _, stances in sides] for place in range(len(found.issues))]
    # by the root of its longest cell: the column with most to say is wider, and the others keep their names whole
    shares = [round(10 * max(len(cells[side].text) for cells in standing) ** 0.5) for side in range(len(sides))]
    middle = (Column(heading, 82 * share // sum(shares)) for (heading, _), share in zip(sides, shares, strict=True))
    columns = (Column("Issue", 22), *middle, Column("Silent", 11, is_number=True))
    rows = [
        (Cell(issue, is_strong=True), *cells, Cell(str(found.silent(place))))
        for place, (issue, cells) in enumerate(zip(found.issues, standing, strict=True))
    ]
    pieces = table(
        story,
        widened(columns, width, rows),
        rows,
        title=found.title,
        description="One row per issue: the actors of each stance with their passages, and how many are silent.",
    )
    return live_table(story, found.key, "positions", pieces, alias=found.title)


def _positions_by_stance(story: Story, found: PositionTable, width: int) -> Iterator[str]:
    """An issue has as many rows as stances are taken on it, and one for those who are silent."""
    columns = (Column("Issue", 24), Column("Stance", 18), Column("Actors", 10, is_number=True), Column("Who", 60))
    sides: tuple[tuple[str, tuple[str | None, ...]], ...] = (*SIDES, (_NOT_SPOKEN, (None,)))
    rows = []
    for place, issue in enumerate(found.issues):
        for heading, stances in sides:
            is_silent = None in stances
            actors = Cell(unspoken(found, place)) if is_silent else _actors_of(stances, found, place, divider="; ")
            count = found.silent(place) if is_silent else sum(row.cells[place][0] in stances for row in found.rows)
            if count:
                fill = "" if is_silent else STANCE_FILLS[stances[0] or ""]
                rows.append(
                    (Cell(issue, is_strong=True), Cell(heading, fill=fill), Cell(str(count)), Cell(actors.text))
                )
    pieces = table(
        story,
        widened(columns, width, rows),
        rows,
        title=found.title,
        description="One row per issue and stance: how many actors take it, and who, with their passages.",
    )
    return live_table(story, found.key, "positions", pieces, alias=found.title)


def _actors_of(stances: Sequence[str | None], found: PositionTable, place: int, *, divider: str = ";\n") -> Cell:
    """Those who take one of the stances on the issue at a place of the table."""
    actors = []
    for row in found.rows:
        stance, passages = row.cells[place]
        if stance in stances:
            which = f", {stance}" if len(stances) > 1 else ""
            actors.append(f"{row.actor}\u00a0({passages}{which})" if stance else row.actor)
    return Cell(divider.join(actors), fill=STANCE_FILLS.get(stances[0] or "", "") if actors else "")


_WRITERS = {"actor": _positions_by_actor, "issue": _positions_by_issue, "stance": _positions_by_stance}
