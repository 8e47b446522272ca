"""Putting a text together from leaf blocks, with offsets that are right by construction."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from desktop.domain.document import Block, Mark
from desktop.readers.normalised import normalised_in_place


class TextBuilder:
    """Collects leaf blocks in reading order; each is separated from the one before by one newline."""

    def __init__(self) -> None:
        self.position = 0
        self._pieces: list[str] = []
        self._blocks: list[Block | None] = []
        self._marks: list[Mark] = []
        self._leaves = 0

    def add(self, kind: str, text: str, *, level: int = 0, label: str | None = None, marks: Iterable[Mark] = ()) -> int:
        """Append one leaf block.

        Args:
            text: its text; newlines in it are line breaks inside the block.
            marks: with offsets counted from the start of this text.

        Returns: where the block starts in the whole text.
        """
        if self._leaves:
            self._pieces.append("\n")
            self.position += 1
        start, self.position = self.position, self.position + len(text)
        self._leaves += 1
        self._pieces.append(normalised_in_place(text))
        self._blocks.append(Block(kind, start, self.position, level, label))
        self._marks.extend(Mark(mark.kind, mark.start + start, mark.end + start, mark.value) for mark in marks)
        return start

    @contextmanager
    def within(self, kind: str, *, level: int = 0, label: str | None = None) -> Iterator[None]:
        """A container (page, table, row) around the blocks that are added meanwhile; without any it leaves no trace."""
        place, leaves = len(self._blocks), self._leaves
        self._blocks.append(None)
        yield
        if leaves == self._leaves:
            del self._blocks[place]
            return
        inside = next(block for block in self._blocks[place + 1 :] if block is not None)
        self._blocks[place] = Block(kind, inside.start, self.position, level, label)

    @property
    def text(self) -> str:
        """The whole text so far."""
        return "".join(self._pieces)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in reading order, a container before what it holds."""
        return tuple(block for block in self._blocks if block is not None)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All inline marks, by where they start."""
        return tuple(sorted(self._marks, key=lambda mark: (mark.start, mark.end, mark.kind)))
