"""Where a passage stands in its document, as people cite it, and the citation made of it."""

from bisect import bisect_right
from collections.abc import Iterable

from desktop.domain.document import Block, Document
from desktop.domain.span import Span
from exports.content import Citation

NUMBERED = frozenset({"para", "item", "quote"})
"""Kinds of block that count as paragraphs; a heading, a caption or a cell is cited by the paragraph before it."""


class Places:
    """The places of one document: its pages where it has any, else its paragraphs, numbered from 1.

    Args:
        blocks: all blocks of the document, or at least its pages and numbered ones; in any order.
    """

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._note((block.kind, block.start, block.label) for block in blocks)

    @classmethod
    def starting(cls, starts: Iterable[tuple[str, int, str | None]]) -> "Places":
        """The same from no more than each block's kind, start and label, as a list over many documents reads them."""
        places = cls(())
        places._note(starts)
        return places

    def _note(self, starts: Iterable[tuple[str, int, str | None]]) -> None:
        pages: list[tuple[int, str]] = []
        paragraphs: list[int] = []
        for kind, start, label in starts:
            if kind == "page":
                pages.append((start, label or ""))
            elif kind in NUMBERED:
                paragraphs.append(start)
        pages.sort(key=lambda page: page[0])
        paragraphs.sort()
        self._pages = tuple(label or str(number) for number, (_, label) in enumerate(pages, start=1))
        self._page_starts = [start for start, _ in pages]
        self._paragraph_starts = paragraphs

    def page(self, position: int) -> str | None:
        """The page that the character at the position stands on, as the document numbers it; None without pages."""
        number = bisect_right(self._page_starts, position)
        return self._pages[max(number - 1, 0)] if self._pages else None

    def place(self, span: Span) -> str:
        """The page or pages, paragraph or paragraphs of a passage: ``p. 4``, ``pp. 4–5``, ``para 12``, ``paras 12–13``.

        Empty where the document has neither pages nor paragraphs.
        """
        last = max(span.start, span.end - 1)
        if self._pages:
            first_page, last_page = self.page(span.start), self.page(last)
            return f"p. {first_page}" if first_page == last_page else f"pp. {first_page}–{last_page}"
        if not self._paragraph_starts:
            return ""
        # What stands above the first paragraph (a heading) is cited by the paragraph that it belongs to.
        first = max(1, bisect_right(self._paragraph_starts, span.start))
        final = max(first, bisect_right(self._paragraph_starts, last))
        return f"para {first}" if first == final else f"paras {first}–{final}"


def citation_of(document: Document, place: str, *, actor: str = "") -> Citation:
    """The citation of a passage of a document; ``actor`` is who says it where that is not the document's author."""
    return Citation(
        document.title,
        byline=document.byline,
        actor=actor,
        publisher=document.publisher,
        published_on=document.published_on,
        place=place,
    )
