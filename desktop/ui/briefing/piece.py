"""One thing on the page of a preview: a paragraph, a quotation, a row of a table, a chart."""

from dataclasses import dataclass

from desktop.ui.words import mark, tr
from exports.briefing_content import Chart


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
        kind: ``title``, ``subtitle``, ``fact``, ``heading1`` to ``heading4``, ``annex``, ``numbered``, ``plain``,
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

    def __hash__(self) -> int:
        # By little: pieces are looked up by the thousand, and a hash over all of it would be most of that.
        return hash((self.text, self.section, self.key, self.number))

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


_EDGES = {"top": mark("Top of the page"), "end": mark("End of the briefing"), "break": mark("New page")}


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
    return "; ".join(parts) + (f". {chart.note}" if chart.note else "")
