"""What the body of one briefing is written with: the styles of its frame, its running ids, its notes, its hash map."""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exports.word.hash_map import HashMap
from exports.word.notes import FOOTNOTE, Notes
from exports.word.xml_text import attribute, runs, runs_right_to_left

_FIRST_CONTROL, _FIRST_BOOKMARK = 700_000_001, 10_001
"""Above what headers and footers of a house template are likely to use."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a captioned block is called: "Table", 2, and the bookmark around those words."""

    label: str
    number: int
    bookmark: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the package: the relationship that leads to it, its size in English Metric Units."""

    relationship: str
    width: int
    height: int


class Story:
    """Paragraphs by role, and ids that no other element of the file has.

    Args:
        styles: role key to style id.
        note_kind: ``footnote`` or ``endnote``.
        first_note: the first id of such a note that is free.
        quote_border_right_to_left: the borders of a quotation that runs from right to left, where the style's own bar
            would stand at its end.
        controls, bookmarks: ids that the file has none of, where it is not a new one.
    """

    def __init__(
        self,
        styles: Mapping[str, str],
        *,
        note_kind: str = FOOTNOTE,
        first_note: int = 1,
        quote_border_right_to_left: str = "",
        controls: Iterator[int] | None = None,
        bookmarks: Iterator[int] | None = None,
    ) -> None:
        self.styles = styles
        self.quote_border_right_to_left = quote_border_right_to_left
        self.notes = Notes(
            note_kind,
            text_style=styles[f"{note_kind}_text"],
            reference_style=styles[f"{note_kind}_reference"],
            first_id=first_note,
        )
        self.hash_map = HashMap()
        self.quotations = 0
        self.section = ""
        """The key of the section that is being written."""
        self.text_role = "numbered"
        """The role of running text where the writing is now."""
        self.text_indent = 0
        """Where numbered text begins, for what stands between it without a number; 0 where the house decides."""
        self.is_below_table = False
        """Whether a table was the last: it has no spacing of its own, so what follows brings some."""
        self.references: Mapping[str, Reference] = {}
        self.pictures: Mapping[str, Picture] = {}
        self._controls = controls or itertools.count(_FIRST_CONTROL)
        self._bookmarks = bookmarks or itertools.count(_FIRST_BOOKMARK)
        self._tables = itertools.count(1)
        self._drawings = itertools.count(1)

    def paragraph(self, role: str, inside: str, *, before: str = "", after: str = "") -> str:
        """A paragraph of runs.

        Args:
            before: paragraph properties that the schema has before the direction (keepNext, pageBreakBefore, numPr).
            after: those that it has after it (spacing, ind, jc).
        """
        style = f'<w:pStyle w:val="{self.styles[role]}"/>'
        return f"<w:p><w:pPr>{style}{before}{after}</w:pPr>{inside}</w:p>"

    def text(self, role: str, text: str, *, before: str = "", after: str = "", tail: str = "") -> str:
        """A paragraph of plain text, from right to left where it begins so, with further runs behind it."""
        direction = "<w:bidi/>" if runs_right_to_left(text) else ""
        return self.paragraph(role, runs(text) + tail, before=before + direction, after=after)

    def strong(self, text: str) -> str:
        """Runs in bold."""
        return runs(text, f'<w:rStyle w:val="{self.styles["strong"]}"/>')

    def note_block(
        self, key: str, kind: str, digits: str, *, parts: int = 1, verbatim: str = "", note: str = "", line: str = ""
    ) -> None:
        """Note down a live block of the section that is being written; see ``HashMap.add``."""
        self.hash_map.add(
            key, digits, kind=kind, section=self.section, parts=parts, verbatim=verbatim, note=note, line=line
        )

    def control(self, tag: str, alias: str, inside: str) -> str:
        """A block content control around one paragraph (LibreOffice loses the second of two).

        Source: ISO/IEC 29500-1, 17.5.2; a tag has at most 64 characters.
        """
        number = next(self._controls)
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{attribute(alias)}"/><w:tag w:val="{attribute(tag)}"/>'
            f'<w:id w:val="{number}"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'
        )

    def bookmark(self, name: str, inside: str) -> str:
        """A bookmark around runs, or around whole blocks beside them. A name has at most 40 characters."""
        number = next(self._bookmarks)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{number}"/>'

    def next_drawing(self) -> int:
        """An id for the next picture."""
        return next(self._drawings)

    def next_table(self) -> int:
        """The number of the next captioned table."""
        return next(self._tables)


def gallery(name: str, inside: str) -> str:
    """Blocks as one entry of a gallery of Word's: "Table of Contents", "Cover Pages".

    Source: ISO/IEC 29500-1, 17.5.2.12 (docPartObj).
    """
    properties = f'<w:docPartObj><w:docPartGallery w:val="{name}"/><w:docPartUnique/></w:docPartObj>'
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
