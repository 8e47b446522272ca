"""What the code picker lists for what is typed: which codes, in which order, with the hits to be shown. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.code import Code
from desktop.domain.codebook import SEPARATOR, Codebook
from desktop.domain.folded_text import FoldedText
from desktop.domain.ids import CodeId

_NAME_STARTS, _WORD_STARTS, _IN_NAME, _IN_PATH, _IN_DEFINITION = range(5)


@dataclass(frozen=True, slots=True)
class PickerRow:
    """One code to pick.

    Attributes:
        path: the names above it.
        hits: half-open ranges of the name that were typed.
    """

    code: Code
    path: str
    count: int
    hits: tuple[tuple[int, int], ...] = ()


class PickerIndex:
    """The codebook, folded once, so that every key is answered at once however many codes there are.

    Args:
        recent: codes used lately, the last one first; they lead while nothing is typed.
    """

    def __init__(self, codebook: Codebook, counts: Mapping[CodeId, int], recent: Sequence[CodeId] = ()) -> None:
        self._recent = [code_id for code_id in recent if code_id in codebook]
        self._rows: list[tuple[PickerRow, FoldedText, str, str]] = []
        for code in codebook:
            path = SEPARATOR.join(above.name for above in codebook.lineage(code.id)[:-1])
            row = PickerRow(code, path, counts.get(code.id, 0))
            folded_path, definition = FoldedText(path).folded, FoldedText(code.definition).folded
            self._rows.append((row, FoldedText(code.name), folded_path, definition))

    def rows(self, typed: str) -> tuple[PickerRow, ...]:
        """The codes that hold every word typed in name, path or definition, the best first."""
        words = FoldedText(typed.replace(SEPARATOR.strip(), " ")).folded.split()
        if not words:
            order = {code_id: index for index, code_id in enumerate(self._recent)}
            rows = [row for row, *_ in self._rows]
            return tuple(sorted(rows, key=lambda row: order.get(row.code.id, len(order))))
        found: list[tuple[int, int, PickerRow]] = []
        for index, (row, name, path, definition) in enumerate(self._rows):
            ranks = [_rank(word, name.folded, path, definition) for word in words]
            if None not in ranks:
                hits = tuple(hit for word in words for hit in _hits(word, name))
                best = PickerRow(row.code, row.path, row.count, hits)
                found.append((max(rank for rank in ranks if rank is not None), index, best))
        found.sort(key=lambda entry: entry[:2])
        return tuple(row for _rank_, _index, row in found)


def _rank(word: str, name: str, path: str, definition: str) -> int | None:
    if name.startswith(word):
        return _NAME_STARTS
    if f" {word}" in name:
        return _WORD_STARTS
    if word in name:
        return _IN_NAME
    if word in path:
        return _IN_PATH
    return _IN_DEFINITION if word in definition else None


def _hits(word: str, name: FoldedText) -> list[tuple[int, int]]:
    at = name.folded.find(word)
    return [] if at < 0 else [(name.original(at), name.original_end(at + len(word)))]
