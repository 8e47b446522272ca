"""What reviewers are compared on: the paragraphs, sentences or characters of a document, and who coded which.

Who coded a unit is a number, a bit for each reviewer in their order: a project has a hundred thousand of them.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from operator import lt
from typing import NamedTuple

from desktop.analysis.stretches import Stretch, inside, joined, without
from desktop.domain.boundaries import pieces
from desktop.domain.span import Span

UNITS = ("paragraph", "sentence", "character")
"""The first is what is used where nothing is said."""

LEAVES = frozenset({"heading", "para", "item", "quote", "caption", "cell", "footnote", "endnote"})
"""Blocks that hold content; headers, footers and containers do not count."""


class Ground(NamedTuple):
    """The stretches of a document that count, in order; coding a character of one codes its unit.

    A unit is one stretch, or several where words inside it were marked as no content.

    Attributes:
        origins: where the unit of each stretch begins, by which it is known.
        units: how many there are.
    """

    starts: Sequence[int]
    ends: Sequence[int]
    origins: Sequence[int]
    units: int


def ground(text: str, starts: Sequence[int], ends: Sequence[int], *, excluded: Sequence[Stretch], unit: str) -> Ground:
    """What counts in a document.

    Args:
        starts, ends: where its blocks of the kinds in LEAVES begin and end, in order; without any, its lines count.
        excluded: what was marked as no content.
        unit: one of UNITS. Characters are counted, not listed: for them the stretches are all content.
    """
    is_cut = unit != "paragraph" or not starts or bool(excluded)
    if not is_cut and _begin_with_words(text, starts, ends):  # nearly every document: nothing has to be left out
        return Ground(starts, ends, starts, len(starts))
    worded = [(start, end) for start, end in zip(starts, ends, strict=True) if text[start:end].strip()]
    if not is_cut:
        return _whole(worded)
    lines = worded if starts else _pieces(text, (0, len(text)), by="paragraph")
    content = without(joined(worded or _pieces(text, (0, len(text)), by="paragraph")), joined(excluded))
    if unit == "character":
        return _whole(content)._replace(units=sum(end - start for start, end in content))
    if unit == "sentence":
        lines = [piece for line in lines for piece in _pieces(text, line, by="sentence")]
    return _cut(text, lines, content)


def characters(coders: Sequence[Sequence[Stretch]]) -> list[tuple[int, int, int]]:
    """Where which reviewers coded: start, end and who, in order; what nobody coded is missing.

    Args:
        coders: the passages of one code by each reviewer, as ``joined`` gives them.
    """
    edges = sorted((at, 1 << number) for number, passages in enumerate(coders) for at in chain(*passages))
    found = []
    state = before = 0
    for at, bit in edges:
        if state and at > before:
            found.append((before, at, state))
        state ^= bit
        before = at
    return found


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as spans that neither overlap nor touch, in order."""
    return tuple(Span(start, end) for start, end in joined((span.start, span.end) for span in spans))


def _begin_with_words(text: str, starts: Sequence[int], ends: Sequence[int]) -> bool:
    """Whether no block is empty or begins with a blank; found without a copy of each."""
    return (
        starts[-1] < len(text)
        and all(map(lt, starts, ends))
        and not any(map(str.isspace, map(text.__getitem__, starts)))
    )


def _whole(content: Sequence[Stretch]) -> Ground:
    """Stretches that are units themselves."""
    starts = [start for start, _end in content]
    return Ground(starts, [end for _start, end in content], starts, len(starts))


def _cut(text: str, lines: Iterable[Stretch], content: Sequence[Stretch]) -> Ground:
    """Units as far as they are content; those without any words of it do not count."""
    starts: list[int] = []
    ends: list[int] = []
    origins: list[int] = []
    units, content_ends = 0, [end for _start, end in content]
    for line in lines:
        kept = list(inside(line, content, content_ends))
        if any(text[start:end].strip() for start, end in kept):
            units += 1
            starts += [start for start, _end in kept]
            ends += [end for _start, end in kept]
            origins += [line[0]] * len(kept)
    return Ground(starts, ends, origins, units)


def _pieces(text: str, one: Stretch, *, by: str) -> list[Stretch]:
    return [(piece.start, piece.end) for piece in pieces(text, Span(*one), by=by)]
