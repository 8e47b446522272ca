"""What an export says of its own accord: names of tables and figures, sentences that introduce them, words for counts.

The writer of the Word file and the preview in the window have it from here, so that they say the same.
"""

import re
from collections.abc import Iterable, Iterator

from exports.briefing_content import (
    Block,
    Chart,
    CodebookTable,
    CountSentence,
    Matrix,
    PositionTable,
    Prose,
    QuantityWords,
    SourceTable,
    TrailTable,
)

SEE = re.compile(r"\{see:([^{}\s]+)\}")
"""A cross reference within prose."""

NOT_HERE = "[not in this briefing]"
"""Stands where prose refers to a table that there is not."""

MOST_ISSUES = 4
"""Issues that stand side by side on an upright page; where there are more, each has a row."""

MOST_IN_A_CELL = 10
"""Actors in a narrow cell; where there are more in one, each issue has a row per stance, with room for their names."""

SIDES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Support", ("support",)),
    ("Support with conditions", ("conditional",)),
    ("Oppose", ("oppose",)),
    ("Neutral, mixed or unclear", ("neutral", "mixed", "unclear")),
)

_COUNTED = "The number after a name or a stance is that of the passages that show it."
_DIFFERING = (
    "A passage on whose stance reviewers differ counts as unclear; one on whose speaker they differ is not counted."
)
_SILENT = " “Silent” counts those of the {count} actors whose passages may be quoted who have no position on the issue."


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: ``1 extract``, ``1,204 extracts``; ``many`` where the plural has not just an s more."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def captions(blocks: Iterable[Block]) -> dict[str, tuple[str, int]]:
    """What every table and chart is called, by key, in the order in which they stand: ``("Table", 2)``."""
    counts = {"Table": 0, "Figure": 0}
    found: dict[str, tuple[str, int]] = {}
    for label, key in (each for block in blocks for each in _captions(block)):
        counts[label] += 1
        found[key] = (label, counts[label])
    return found


def _captions(block: Block) -> Iterator[tuple[str, str]]:
    """The captions that a block gets, in order; none where nothing is written of it."""
    if isinstance(block, Chart) and block.categories:
        yield "Figure", block.key
        yield "Table", block.counts_key
    elif isinstance(block, PositionTable | Matrix | TrailTable):
        yield from (("Table", block.key),) if block.rows else ()
    elif isinstance(block, CodebookTable):
        yield from (("Table", block.key),) if block.entries else ()
    elif isinstance(block, SourceTable):
        yield "Table", block.key


def keys_referred_to(blocks: Iterable[Block]) -> frozenset[str]:
    """The keys that prose and counts refer to themselves; no sentence of ours is needed for those."""
    texts: list[str] = []
    for block in blocks:
        texts += list(block.paragraphs) if isinstance(block, Prose) else []
        texts += [block.text] if isinstance(block, CountSentence) else []
    return frozenset(key for text in texts for key in SEE.findall(text))


def introduction(block: Block, introduced: frozenset[str], *, points_to_table: bool = False) -> str:
    """The paragraph before a table or chart; empty where none is needed.

    What it says holds whatever the numbers are, for no refresh touches it.

    Args:
        introduced: keys that the analyst's own words refer to.
        points_to_table: whether quotations have numbers of rows of the table of sources.
    """
    if isinstance(block, Chart):
        return _introduced_chart(block, introduced) if block.categories else ""
    if not captions((block,)):
        return ""
    key = getattr(block, "key", "")
    sentence = "" if key in introduced else _SENTENCES[type(block)].format(see=f"{{see:{key}}}")
    further = ""
    if isinstance(block, PositionTable):
        further = _COUNTED + (_SILENT.format(count=f"{block.base:,}") if layout(block) == "issue" else "")
        further += _others(block.others) + (f" {_DIFFERING}" if block.differing else "")
    elif isinstance(block, SourceTable) and points_to_table:
        further = "A number in brackets after a quotation is that of its row."
    return " ".join(part for part in (sentence, further) if part)


def _others(count: int) -> str:
    if not count:
        return ""
    who = "One more actor who is coded has" if count == 1 else f"{count:,} more actors who are coded have"
    return f" {who} no position on any of the issues."


_SENTENCES: dict[type, str] = {
    PositionTable: "{see} shows where each actor stands.",
    SourceTable: "{see} lists the documents that are quoted here.",
    CodebookTable: "{see} lists the codes by which the passages were found, with their rules.",
    Matrix: "The counts are in {see}.",
    TrailTable: "{see} says of each passage who coded it, when, and under which definition.",
}


def _introduced_chart(block: Chart, introduced: frozenset[str]) -> str:
    figure, counts = f"{{see:{block.key}}}", f"{{see:{block.counts_key}}}"
    if block.key not in introduced:
        return f"{figure} shows the counts as bars, {counts} as numbers."
    return "" if block.counts_key in introduced else f"The counts of {figure} are in {counts}."


def layout(found: PositionTable) -> str:
    """How the table of positions stands: a row per "actor", per "issue", or per issue and "stance".

    The last where a row of all stances on one issue might be longer than a page, by which a row may not be cut.
    """
    if len(found.issues) <= MOST_ISSUES:
        return "actor"
    places = range(len(found.issues))
    is_long = any(
        sum(row.cells[place][0] in stances for row in found.rows) > MOST_IN_A_CELL
        for place in places
        for _, stances in SIDES
    )
    return "stance" if is_long else "issue"


def unspoken(found: PositionTable, place: int) -> str:
    """Who has no position on the issue at a place: names, and how many more."""
    named = [row.actor for row in found.rows if row.cells[place][0] is None]
    more = [f"{found.others:,} {'more' if named else 'not named here'}"] if found.others else []
    return "; ".join((*named, *more))


def counted_words(block: CountSentence) -> str:
    """A count with what it was counted among."""
    return block.text.strip() + (f" (Base: {block.base}.)" if block.base else "")


def defined_words(block: QuantityWords) -> str:
    """What the words for quantity mean, as a paragraph; empty where there are none."""
    meanings = "; ".join(f"“{word}” means {meaning}" for word, meaning in block.words)
    base = f" They are shares of {block.base}, unless another base is stated." if block.base else ""
    return f"In this briefing {meanings}.{base}" if meanings else ""
