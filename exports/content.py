"""What every exporter takes: extracts with their sources, codes and cover; resolved text, standard library only.

Nothing here knows of a project; ``key`` values are opaque and only tie a piece of a file to where it came from. What a
single kind of paper is made of stands beside this: ``briefing_content``, ``document_content``, ``trail_content`` ...
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

    ``key`` is like no other in a briefing; a GUID serves best. ``tidied``, where it is set, is shown in the text's
    place: cuts as ``[...]``, our own words in brackets. ``made_of`` is set where the key is one of this place in
    this briefing alone: the key of the coded passage that stands here.

    Where several reviewers read it and differ, ``stances`` or ``speakers`` says who read what: ``support (Bob, Cy),
    oppose (Ann)``; its stance is then unclear. ``decided`` is what was settled of this coding, in words.
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
    tidied: str = ""
    made_of: str = ""
    stances: str = ""
    speakers: str = ""
    decided: str = ""

    @property
    def differing(self) -> tuple[str, ...]:
        """On what its reviewers differ, a phrase each; nothing where they agree or only one read it."""
        said = (("reviewers differ on who speaks", self.speakers), ("reviewers differ on the stance", self.stances))
        return tuple(f"{what}: {readings}" for what, readings in said if readings)

    @property
    def origin(self) -> str:
        """The key of the coded passage, wherever and however often it is quoted."""
        return self.made_of or self.key

    @property
    def shown(self) -> str:
        """The words that a reader of the briefing sees."""
        return self.tidied or self.text


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
class Cover:
    """What stands on the front and on every page of an export that people read.

    ``dated_on`` is ISO 8601; ``language`` is a BCP 47 tag. ``left_out`` lists, in sentences, what may not be quoted and
    was therefore left out.
    """

    title: str = ""
    question: str = ""
    dated_on: str = ""
    marking: str = ""
    handling: str = ""
    language: str = "en-GB"
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodebookEntry:
    """A code in the annex, in codebook order. ``level`` counts from 1; ``example`` is one of its passages."""

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
    example: Extract | None = None
