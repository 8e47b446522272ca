"""PDF files that hold text. PDFium is not safe for threads: this reader runs in the reading process only.

A page is a container block, its label the page's own number. ``source_map`` leads from the text to the characters of
the pages, so that a view of the page can draw codings on the words.
"""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence

from desktop.domain.document import Block, Mark, ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers.building import TextBuilder
from desktop.readers.facts import date_line, kind_of, sensible_title, title_of
from desktop.readers.pdf_joining import joined
from desktop.readers.pdf_lines import PdfLine, lines_of
from desktop.readers.pdf_paragraphs import PdfParagraph, measures_of, paragraphs_of
from desktop.version import VERSION

MEDIA_TYPE = "application/pdf"
NO_TEXT = (
    "Its pages are pictures without text, and there is no text recognition here yet: they can be looked at, not coded. "
    "To code it, run text recognition on it in another program and add the result."
)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_RUN = struct.Struct("<IIII")
_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD
_MOST_LEVELS = 4


def read(data: bytes, name: str) -> ParsedDocument:
    """The text of a PDF's pages with lines joined to paragraphs.

    A file of pictures alone has no text and is a page block for each of its pages: it can be looked at as pages.

    Raises:
        DocumentUnreadable: if it is protected, damaged, or without pages.
    """
    import pypdfium2  # type: ignore[import-untyped]  # loads the PDFium library, which the reading process alone may use

    try:
        with pypdfium2.PdfDocument(data) as document:
            stated = document.get_metadata_value("Title")
            labels = [document.get_page_label(number) for number in range(len(document))]
            pages = list(_pages(document))
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_NEEDED:
            raise DocumentUnreadable(
                name, "it is protected by a password", next_step="Save a copy without the password and add that."
            ) from error
        raise DocumentUnreadable(name, "it is damaged or no PDF") from error
    if not pages:
        raise DocumentUnreadable(name, "it has no pages")
    builder, source_map = _built(pages, labels)
    text, blocks = builder.text, builder.blocks or _empty_pages(labels)
    shown = " ".join(text[:4_000].split()).casefold()
    stated = sensible_title(stated)
    title = title_of(text, blocks, name, stated=stated if stated.casefold() in shown else "")
    return ParsedDocument(
        text,
        MEDIA_TYPE,
        "glossator.pdf",
        VERSION,
        blocks,
        builder.marks,
        title=title,
        published_on=date_line(text, blocks),
        kind=kind_of(title, text, blocks),
        warnings=tuple(_warnings(pages)),
        source_map=source_map,
    )


def source_runs(source_map: bytes) -> tuple[tuple[int, int, int, int], ...]:
    """The runs of a source map: start in the text, length, page from 1, PDFium's index of the first character."""
    return tuple(_RUN.iter_unpack(zlib.decompress(source_map)))


def _pages(document: Iterable) -> Iterator[list[PdfLine]]:  # type: ignore[type-arg]  # pypdfium2 has no types
    for page in document:
        text_page = page.get_textpage()
        yield lines_of(text_page)
        text_page.close()
        page.close()


def _built(pages: Sequence[Sequence[PdfLine]], labels: Sequence[str]) -> tuple[TextBuilder, bytes]:
    """All pages as text and blocks, and the map back to their characters."""
    measures = measures_of(pages)
    by_page = [paragraphs_of(lines, measures) for lines in pages]
    levels = _heading_levels(paragraph for paragraphs in by_page for paragraph in paragraphs)
    words = _words(pages)
    builder, runs = TextBuilder(), bytearray()
    for number, paragraphs in enumerate(by_page, 1):
        notes = {paragraph.label for paragraph in paragraphs if paragraph.kind == "footnote" and paragraph.label}
        with builder.within("page", label=labels[number - 1] or str(number)):
            for paragraph in paragraphs:
                found = joined(paragraph, words, notes=notes)
                is_heading = paragraph.kind == "heading"
                level = levels[round(paragraph.heading)] if is_heading else int(paragraph.kind == "item")
                marks = [Mark("link", place, place, f"#footnote-{label}") for place, label in found.references]
                start = builder.add(paragraph.kind, found.text, level=level, label=paragraph.label, marks=marks)
                for place, indices in found.places:
                    for offset, length, first in _consecutive(indices):
                        runs += _RUN.pack(start + place + offset, length, number, first)
    return builder, zlib.compress(bytes(runs))


def _empty_pages(labels: Sequence[str]) -> tuple[Block, ...]:
    """The pages of a file that has no text at all."""
    return tuple(Block("page", 0, 0, label=label or str(number)) for number, label in enumerate(labels, 1))


def _consecutive(indices: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Stretches of indices that follow each other: offset, length, first index. A space of ours (-1) is in none."""
    if isinstance(indices, range):
        if indices:
            yield 0, len(indices), indices.start
        return
    start = 0
    for place in range(1, len(indices) + 1):
        if place == len(indices) or indices[place] != indices[place - 1] + 1:
            if indices[start] >= 0:
                yield start, place - start, indices[start]
            start = place


def _heading_levels(paragraphs: Iterable[PdfParagraph]) -> dict[int, int]:
    """Levels by the height of type, the largest first."""
    heights = sorted(
        {round(paragraph.heading) for paragraph in paragraphs if paragraph.kind == "heading"}, reverse=True
    )
    return {height: min(place, _MOST_LEVELS) for place, height in enumerate(heights, 1)}


def _words(pages: Sequence[Sequence[PdfLine]]) -> set[str]:
    """The words of the document in lower case, without those at line ends that may be halves."""
    found: set[str] = set()
    for lines in pages:
        halved = False
        for line in lines:
            words = _WORD.findall(line.text.lower())
            found.update(words[int(halved) : -1 if line.broken_word else None])
            halved = line.broken_word
    return found


def _warnings(pages: Sequence[Sequence[PdfLine]]) -> Iterator[str]:
    """A sentence that names the pages without text, if there are any."""
    empty = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(empty) == len(pages):
        yield NO_TEXT
    elif empty:
        stretches: list[list[int]] = []
        for number in empty:
            if stretches and number == stretches[-1][1] + 1:
                stretches[-1][1] = number
            else:
                stretches.append([number, number])
        named = ", ".join(str(first) if first == last else f"{first} to {last}" for first, last in stretches)
        plural = "Pages" if len(empty) > 1 else "Page"
        verb = "show" if len(empty) > 1 else "shows"
        yield f"{plural} {named} of {len(pages)} {verb} no text; a scanned page needs text recognition first."
