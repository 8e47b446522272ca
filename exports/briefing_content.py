"""What a briefing is made of: sections in reading order, each a heading and the blocks under it.

A block with a key is made from data and can be refreshed; its key is like no other in the briefing, those of extracts
included. To add a kind of block: its class here, its place in ``Block``, and a row in ``exports/word/blocks.py``.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from exports.content import CodebookEntry, Extract, Source


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs that somebody wrote. No refresh touches them.

    ``{see:KEY}`` in a paragraph is a cross reference to the table or chart of that key ("Table 2"). ``form`` says how
    they stand: "numbered", "plain", or as the items of a "list".
    """

    paragraphs: tuple[str, ...]
    form: str = "numbered"


@dataclass(frozen=True, slots=True)
class Quotations:
    """Extracts, one below the other."""

    extracts: tuple[Extract, ...]


@dataclass(frozen=True, slots=True)
class CountSentence:
    """A sentence that says how many, as it now stands; ``base`` is what is counted among ("41 responses")."""

    key: str
    text: str
    base: str = ""


@dataclass(frozen=True, slots=True)
class PositionRow:
    """One actor's stances, in the order of the table's issues: (stance or None, number of passages)."""

    actor: str
    cells: tuple[tuple[str | None, int], ...]


@dataclass(frozen=True, slots=True)
class PositionTable:
    """Actors by issues. Nothing is written of one without rows.

    ``others`` is how many more speak, and take no position on any of the issues: they are silent, too. ``differing``
    says that reviewers differ on the stance or the speaker of some passages.
    """

    key: str
    issues: tuple[str, ...] = ()
    rows: tuple[PositionRow, ...] = ()
    title: str = "Positions by actor and issue"
    others: int = 0
    differing: bool = False

    @property
    def base(self) -> int:
        """Among how many actors it is: on each issue, those with a position and those who are silent."""
        return len(self.rows) + self.others

    def silent(self, place: int) -> int:
        """How many have no position on the issue at a place."""
        return sum(row.cells[place][0] is None for row in self.rows) + self.others


@dataclass(frozen=True, slots=True)
class Series:
    """One row of bars of a chart: a count per category. With a stance it has that stance's colour; "none" is beside
    stances what has none.
    """

    name: str
    counts: tuple[int, ...]
    stance: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars: a category each, one after the other; several series stand stacked.

    ``unit`` is what is counted, in the plural; ``base`` what it is counted among; ``corner`` says what the categories
    are. ``alt`` tells what the picture shows to somebody who does not see it; the writer adds the counts. ``note`` is a
    sentence on what the counts hide: on how many passages reviewers differ.
    """

    key: str
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = "passages"
    base: str = ""
    alt: str = ""
    corner: str = "Category"
    note: str = ""

    @property
    def counts_key(self) -> str:
        """The key of the table that has its counts."""
        return f"{self.key}.counts"


@dataclass(frozen=True, slots=True)
class SourceTable:
    """The documents that the briefing draws on, numbered in this order."""

    key: str
    sources: tuple[Source, ...]
    title: str = "Documents that this briefing draws on"


@dataclass(frozen=True, slots=True)
class CodebookTable:
    """Codes with what they stand for, in codebook order."""

    key: str
    entries: tuple[CodebookEntry, ...]
    title: str = "Codes, what they stand for, and how often each was given"


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row of a matrix: its name, then a cell per column."""

    name: str
    cells: tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Any two things against each other, respondents by code say. ``corner`` says what the rows are; ``note`` as of a
    chart.
    """

    key: str
    title: str
    corner: str
    columns: tuple[str, ...]
    rows: tuple[MatrixRow, ...]
    base: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TrailRow:
    """Where one passage of the briefing comes from.

    ``section`` is the heading under which it stands, ``coded_on`` is partial ISO 8601. ``definition`` is that of the
    code as it stood when the passage was given it; ``changes`` tells in sentences what was done since.
    """

    extract_key: str
    section: str
    words: str
    citation: str
    code: str
    coded_by: str
    coded_on: str
    definition: str = ""
    decided: str = ""
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrailTable:
    """For each passage of the briefing: who coded it, when, under which definition, who decided."""

    key: str
    rows: tuple[TrailRow, ...]
    title: str = "Where each passage comes from"


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """What the words for quantity mean in this briefing: (word, meaning) from most to fewest, and the usual base."""

    words: tuple[tuple[str, str], ...]
    base: str = ""


Block = (
    Prose | Quotations | CountSentence | QuantityWords | PositionTable | Chart | SourceTable | CodebookTable | Matrix
    | TrailTable
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; subsections follow as sections of a deeper level. An annex starts a page.

    ``key`` goes with its extracts into the file's own data part, for a refresh to know where a new one belongs.
    """

    heading: str
    level: int = 1
    blocks: tuple[Block, ...] = ()
    is_annex: bool = False
    key: str = ""

    @property
    def extracts(self) -> tuple[Extract, ...]:
        """All that is quoted in it."""
        return tuple(extract for block in self.blocks if isinstance(block, Quotations) for extract in block.extracts)


SOURCES_MODES = ("footnote", "endnote", "annex")
"""Where a quotation's source stands: at the foot of the page, at the end, or as a number in a table of sources."""


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing, resolved and in order. Dates are ISO 8601; ``language`` is a BCP 47 tag.

    ``project_key``, ``briefing_key`` (of the saved briefing; empty for the default one) and ``exported_at`` go into the
    file's own data part, so that a later refresh knows where it comes from. ``left_out`` lists, in sentences, what may
    not be quoted and was therefore left out. ``with_numbers`` is whether headings and paragraphs are numbered.
    """

    title: str
    question: str = ""
    author: str = ""
    dated_on: str = ""
    marking: str = ""
    handling: str = ""
    language: str = "en-GB"
    project_key: str = ""
    briefing_key: str = ""
    exported_at: str = ""
    addressed_to: str = ""
    sent_from: str = ""
    copied_to: str = ""
    due_on: str = ""
    sources_mode: str = "footnote"
    sections: tuple[Section, ...] = ()
    left_out: tuple[str, ...] = ()
    with_notes: bool = False
    with_contents: bool = True
    with_numbers: bool = True

    @property
    def extracts(self) -> Iterator[Extract]:
        """Everything quoted, in reading order."""
        return (extract for section in self.sections for extract in section.extracts)

    @property
    def extract_count(self) -> int:
        """How many quotations it holds; writing one is one step of the export."""
        return sum(len(section.extracts) for section in self.sections)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The documents that its own table of sources lists; none where it has no such table."""
        tables = (block for section in self.sections for block in section.blocks if isinstance(block, SourceTable))
        return next((table.sources for table in tables), ())
