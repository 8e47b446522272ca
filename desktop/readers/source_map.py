"""The bridge between a PDF's text and the characters of its pages: from a passage to its places, and back."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.span import Span


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that follow each other both in the text and on a page; a run never leaves its line.

    Attributes:
        start: offset of the text, in code points.
        length: in code points.
        page: from 1.
        first: PDFium's index of the first character.
    """

    start: int
    length: int
    page: int
    first: int

    @property
    def end(self) -> int:
        """Behind its last character in the text."""
        return self.start + self.length


class SourceMap:
    """The runs of a document's text. Characters of ours (a space where lines were joined) are in none.

    Args:
        runs: as ``pdf.source_runs`` gives them: start, length, page, first.
        first, last: the window of the text that the document shows; offsets are counted from the window's start.
    """

    def __init__(
        self, runs: Iterable[tuple[int, int, int, int]], *, first: int | None = None, last: int | None = None
    ) -> None:
        windowed = _windowed(runs, first or 0, last)
        self._runs = tuple(sorted((run for run in windowed if run.length > 0), key=lambda run: run.start))
        self._starts = [run.start for run in self._runs]
        self._by_page: dict[int, list[Run]] = {}
        for run in self._runs:
            self._by_page.setdefault(run.page, []).append(run)

    def __bool__(self) -> bool:
        return bool(self._runs)

    def on_page(self, page: int) -> tuple[Run, ...]:
        """The runs of a page, in the order of the text."""
        return tuple(self._by_page.get(page, ()))

    def places(self, span: Span) -> tuple[Run, ...]:
        """What of the runs lies in a passage, in the order of the text."""
        found: list[Run] = []
        for run in self._runs[max(0, bisect_right(self._starts, span.start) - 1) :]:
            if run.start >= span.end:
                break
            start, end = max(run.start, span.start), min(run.end, span.end)
            if start < end:
                found.append(Run(start, end - start, run.page, run.first + start - run.start))
        return tuple(found)

    def page_of(self, offset: int) -> int | None:
        """The page of the first character that has a place at or behind an offset; else of the last one before it."""
        index = max(0, bisect_right(self._starts, offset) - 1)
        near = self._runs[index : index + 2]
        return next((run.page for run in near if run.end > offset), near[-1].page if near else None)

    def span_of(self, page: int) -> Span | None:
        """What of the text stands on a page, or nothing."""
        runs = self._by_page.get(page)
        return Span(runs[0].start, max(run.end for run in runs)) if runs else None


def _windowed(runs: Iterable[tuple[int, int, int, int]], first: int, last: int | None) -> Iterator[Run]:
    """The runs in a window of the text, with offsets counted from its start."""
    for start, length, page, char in runs:
        end = start + length if last is None else min(start + length, last)
        begin = max(start, first)
        if begin < end:
            yield Run(begin - first, end - begin, page, char + begin - start)
