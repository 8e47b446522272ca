"""What exporters take: resolved text in reading order, frozen, standard library only.

Nothing here knows of a project; ``key`` values are opaque and only tie a piece of a Word file to where it came from.
"""

from dataclasses import dataclass

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_INNER_MARKS = str.maketrans("“”", "‘’")


def date_in_words(iso_date: str) -> str:
    """A partial ISO 8601 date as a sentence has it: ``4 July 2026``, ``July 2026``, ``2026``; else as it stands."""
    parts = iso_date[:10].split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return iso_date
    year, month, day = (*parts, "", "")[:3]
    if month and not 1 <= int(month) <= 12:
        return iso_date
    return " ".join(part for part in (day.lstrip("0"), MONTHS[int(month) - 1] if month else "", year) if part)


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a quotation comes from, as a reader of the briefing sees it.

    ``place`` is a page or a paragraph (``p. 4``, ``para 12``); ``published_on`` is partial ISO 8601 or None.
    """

    document: str
    byline: str = ""
    actor: str = ""
    publisher: str = ""
    published_on: str | None = None
    place: str = ""

    def __str__(self) -> str:
        """One line: who, the document's title, publisher, date, place; parts that are missing are left out.

        Quotation marks within the title become single ones, as it stands in double ones itself.
        """
        who = self.actor or self.byline
        source = f"“{self.document.translate(_INNER_MARKS)}”"
        parts = (who, source, self.publisher if self.publisher != who else "")
        when = date_in_words(self.published_on or "")
        return ", ".join(part for part in (*parts, when, self.place) if part)


@dataclass(frozen=True, slots=True)
class Note:
    """A memo, ready to read."""

    body: str
    author: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Extract:
    """A quotation ready to read. ``text`` is verbatim: ``document text[start:end]`` in code points.

    ``key`` is like no other in a briefing; a GUID serves best.
    """

    key: str
    text: str
    citation: Citation
    document: str
    document_id: str
    code: str
    start: int
    end: int
    reviewer: str = ""
    actor: str = ""
    stance: str | None = None
    notes: tuple[Note, ...] = ()

    def record(self) -> dict[str, str | int | None]:
        """The extract as a row of a table or an object of JSON; what is unknown is None. Keys in their fixed order."""
        return {
            "key": self.key,
            "document": self.document,
            "document_id": self.document_id,
            "code": self.code,
            "reviewer": self.reviewer or None,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "citation": str(self.citation),
            "memo": "\n\n".join(note.body for note in self.notes) or None,
            "actor": self.actor or None,
            "stance": self.stance,
        }


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; subsections follow as sections of a deeper level."""

    heading: str
    level: int = 1
    definition: str = ""
    paragraphs: tuple[str, ...] = ()
    extracts: tuple[Extract, ...] = ()


@dataclass(frozen=True, slots=True)
class PositionRow:
    """One actor's stances, in the order of the table's issues: (stance or None, number of passages)."""

    actor: str
    cells: tuple[tuple[str | None, int], ...]


@dataclass(frozen=True, slots=True)
class PositionTable:
    """Actors by issues. Empty where no coding has a stance."""

    issues: tuple[str, ...] = ()
    rows: tuple[PositionRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A document that the briefing draws on, with how many extracts are quoted from it."""

    title: str
    byline: str = ""
    publisher: str = ""
    published_on: str | None = None
    kind: str = ""
    extracts: int = 0


@dataclass(frozen=True, slots=True)
class CodebookEntry:
    """A code in the annex, in codebook order. ``level`` counts from 1."""

    path: str
    name: str
    level: int = 1
    kind: str = "theme"
    color: str = ""
    definition: str = ""
    include_when: str = ""
    exclude_when: str = ""
    codings: int = 0
    shortcut: str | None = None

    def record(self) -> dict[str, str | int | None]:
        """The code as a row of a codebook file or an object of JSON; what is not there is None."""
        return {
            "path": self.path,
            "kind": self.kind,
            "color": self.color or None,
            "definition": self.definition or None,
            "include_when": self.include_when or None,
            "exclude_when": self.exclude_when or None,
            "shortcut": self.shortcut,
            "codings": self.codings,
        }


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing, resolved and in order. ``dated_on`` is ISO 8601; ``language`` is a BCP 47 tag.

    ``project_key`` and ``exported_at`` go into the file's own data part, so that a later refresh knows its project.
    ``left_out`` lists, in sentences, what may not be quoted and was therefore left out.
    """

    title: str
    question: str = ""
    author: str = ""
    dated_on: str = ""
    marking: str = ""
    handling: str = ""
    language: str = "en-GB"
    project_key: str = ""
    exported_at: str = ""
    summary: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    positions: PositionTable = PositionTable()
    sources: tuple[Source, ...] = ()
    codebook: tuple[CodebookEntry, ...] = ()
    left_out: tuple[str, ...] = ()
    with_notes: bool = False

    @property
    def extract_count(self) -> int:
        """How many quotations it holds; writing one is one step of the export."""
        return sum(len(section.extracts) for section in self.sections)
