"""Documents: what a reader makes of a file, and what the project keeps of it."""

from dataclasses import dataclass, field

from desktop.domain.ids import DocumentId, ReviewerId, TextId

BLOCK_KINDS = (
    "page", "heading", "para", "item", "quote", "caption",
    "table", "row", "cell", "footnote", "endnote", "header", "footer",
)  # fmt: skip
MARK_KINDS = (
    "bold", "italic", "underline", "superscript", "subscript", "link", "inserted", "deleted", "ocr",
)  # fmt: skip
DOCUMENT_KINDS = (
    "letter", "article", "report", "response", "speech", "bill", "release", "minutes", "email", "poll", "other",
)  # fmt: skip
READ_STATES = ("todo", "reading", "done")
PERMISSIONS = ("named", "unnamed", "none")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of structure. Offsets are code points of the text, half-open.

    Containers (page, table, row) enclose other blocks; the rest hold text and do not overlap each other.
    The text of a leaf block ends before the newline that separates it from the next one.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """An inline mark of the source (bold, link ...). Offsets as in Block; value is a link's target."""

    kind: str
    start: int
    end: int
    value: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """What a reader gives back for one file: normalised text and its structure.

    ``options`` says how it was read (encoding, article or whole page); ``warnings`` are sentences for people.
    ``source_map`` holds runs that lead back into the original (a PDF's page and character range), or nothing.
    ``paragraphs`` holds where each paragraph of the body starts, empty ones included, where the reader knows; it is
    not kept in a project.
    """

    text: str
    media_type: str
    extractor: str
    extractor_version: str
    blocks: tuple[Block, ...] = ()
    marks: tuple[Mark, ...] = ()
    options: dict[str, str] = field(default_factory=dict)
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published_on: str | None = None
    url: str = ""
    language: str | None = None
    kind: str = "other"
    warnings: tuple[str, ...] = ()
    source_map: bytes | None = None
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the project, without its text. ``published_on`` is partial ISO 8601 (2026, 2026-07, 2026-07-04)."""

    id: DocumentId
    blob_sha256: bytes
    text_id: TextId
    title: str
    file_name: str
    media_type: str
    folder: str = ""
    kind: str = "other"
    byline: str = ""
    publisher: str = ""
    published_on: str | None = None
    url: str = ""
    received_on: str | None = None
    language: str | None = None
    permission: str = "named"
    sort_key: str = ""
    first: int | None = None
    last: int | None = None
    part_of: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """The text of a document as it is read and coded: its window, with offsets counted from the window's start."""

    document_id: DocumentId
    text_id: TextId
    text: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Assignment:
    """How far a reviewer has read a document: todo, reading or done."""

    document_id: DocumentId
    reviewer_id: ReviewerId
    state: str
