"""A briefing cut into the pieces of its preview: what stands on the page, one below the other, in the writer's words.

What Word numbers by itself is numbered here in the same way: sections and their paragraphs, annexes, notes, tables. The
words are those of the file, whatever the language of the window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.ui.briefing import piece_tables
from desktop.ui.briefing.piece import Cell, Column, Piece
from exports.briefing_content import (
    Briefing,
    Chart,
    CodebookTable,
    CountSentence,
    Matrix,
    PositionTable,
    Prose,
    QuantityWords,
    Quotations,
    Section,
    SourceTable,
    TrailTable,
)
from exports.content import Extract, date_in_words
from exports.wording import (
    NOT_HERE,
    SEE,
    captions,
    counted_words,
    defined_words,
    introduction,
    keys_referred_to,
)

STANCE_WORDS = {
    "support": "supports", "conditional": "supports with conditions", "neutral": "neutral",
    "oppose": "opposes", "mixed": "mixed", "unclear": "position unclear",
}  # fmt: skip
DEEPEST = 4


@dataclass
class _Count:
    """What is numbered right through a briefing."""

    sections: int = 0
    paragraphs: int = 0
    annexes: int = 0
    notes: int = 0
    in_annex: bool = False
    numbers: bool = True
    introduced: frozenset[str] = frozenset()
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


def _pieces(briefing: Briefing, owners: Sequence[Sequence[str]]) -> Iterator[Piece]:
    count = _numbered(briefing)
    yield Piece("top")
    yield Piece("title", briefing.title)
    if briefing.question.strip():
        yield Piece("subtitle", briefing.question.strip())
    for label, fact in (
        ("To", briefing.addressed_to),
        ("From", briefing.sent_from),
        ("Prepared by", briefing.author if briefing.author != briefing.sent_from else ""),
        ("Copied to", briefing.copied_to),
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
        count.in_annex = section.is_annex or (count.in_annex and above > 1)
        for block, owner in zip(section.blocks, of[1:], strict=True):
            said = introduction(block, count.introduced, points_to_table=briefing.sources_mode == "annex")
            if said:
                yield _text(said, owner, count)
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
    blocks = tuple(block for section in briefing.sections for block in section.blocks)
    count = _Count(numbers=briefing.with_numbers, introduced=keys_referred_to(blocks))
    count.names = {key: f"{label} {number}" for key, (label, number) in captions(blocks).items()}
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
    label = str(count.sections) if level == 1 and count.numbers else ""
    return Piece(f"heading{level}", section.heading, owner, label=label)


def _block(block: Any, section: str, count: _Count, briefing: Briefing) -> Iterator[Piece]:
    """Any: each maker takes the one kind of block that it stands beside."""
    maker = _MAKERS.get(type(block))
    if maker is not None:
        yield from maker(block, section, count, briefing)


def _prose(block: Prose, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    for paragraph in block.paragraphs:
        if not paragraph.strip():
            continue
        if block.form == "numbered":
            yield _text(paragraph.strip(), section, count)
        else:
            yield Piece("item" if block.form == "list" else "plain", _referring(paragraph.strip(), count), section)


def _text(text: str, section: str, count: _Count, *, key: str = "") -> Piece:
    """Running text: numbered where the briefing numbers its paragraphs, which it does not in an annex."""
    is_numbered = count.numbers and not count.in_annex
    label = _next_number(count) if is_numbered else ""
    kind = "numbered" if is_numbered else "plain"
    return Piece(kind, _referring(text, count), section, key, label=label, live=bool(key))


def _referring(text: str, count: _Count) -> str:
    return SEE.sub(lambda match: count.names.get(match[1], NOT_HERE), text)


def _next_number(count: _Count) -> str:
    count.paragraphs += 1
    return f"{count.sections}.{count.paragraphs}" if count.sections else f"{count.paragraphs}."


def _quotations(block: Quotations, section: str, count: _Count, briefing: Briefing) -> Iterator[Piece]:
    for extract in block.extracts:
        yield _quotation(extract, section, count, briefing)
        if briefing.with_notes:
            for note in extract.notes:
                by = f"Note by {note.author}:" if note.author else "Note:"
                yield Piece("memo", f"{by} {note.body.strip()}", section, extract.origin)


def _quotation(extract: Extract, section: str, count: _Count, briefing: Briefing) -> Piece:
    citation = extract.citation
    speaker = citation.actor or citation.byline or citation.document
    stance = "" if extract.stances else STANCE_WORDS.get(extract.stance or "", extract.stance or "")
    said = " · ".join(part for part in (speaker, stance, *extract.differing) if part)
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
    yield _text(counted_words(block), section, count, key=block.key)


def _quantity_words(block: QuantityWords, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    words = defined_words(block)
    if words:
        yield _text(words, section, count)


def _tabled(block: Any, section: str, count: _Count, briefing: Briefing) -> Iterator[Piece]:
    """Any: a table of any kind, each of which has a key and a title."""
    if isinstance(block, SourceTable):
        columns, rows = piece_tables.sources(block, numbered=briefing.sources_mode == "annex")
    else:
        columns, rows = _TABLES[type(block)](block)
    base = getattr(block, "base", "")
    title = _noted(f"{block.title} (base: {base})" if base else block.title, getattr(block, "note", ""))
    yield from _table(block.key, title, columns, rows, section, count)


def _noted(title: str, note: str) -> str:
    return f"{title}. {note}" if note else title


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


def _chart(block: Chart, section: str, count: _Count, _briefing: Briefing) -> Iterator[Piece]:
    if not block.categories:
        return
    label = count.names.get(block.key, "")
    yield Piece("chart", block.title, section, block.key, chart=block, live=True)
    yield Piece("caption", _noted(block.title, block.note), section, block.key, label=label, live=True)
    columns, rows = piece_tables.chart_counts(block)
    yield from _table(block.counts_key, f"Counts of {label} ({block.unit})", columns, rows, section, count)


# Any: each maker takes the one kind of block that it stands beside
_TABLES: dict[type, Any] = {
    PositionTable: piece_tables.positions,
    Matrix: piece_tables.matrix,
    CodebookTable: piece_tables.codebook,
    TrailTable: piece_tables.trail,
}
_MAKERS: dict[type, Any] = {
    Prose: _prose,
    Quotations: _quotations,
    CountSentence: _count_sentence,
    QuantityWords: _quantity_words,
    Chart: _chart,
    SourceTable: _tabled,
    **dict.fromkeys(_TABLES, _tabled),
}
