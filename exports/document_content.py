"""What exporters of one document take: its text and structure, its codings as comments. Frozen, as in ``content``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A stretch of a document's structure, as the project keeps it: a page, heading, paragraph, item, table, cell ...

    Offsets are code points of the document's text, half-open. ``level`` is a heading's or item's depth from 1, a cell's
    width in columns, 1 for a table's header row; ``label`` the number or bullet that stands before it.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    label: str | None = None


@dataclass(frozen=True, slots=True)
class CommentReply:
    """A memo in the thread of a coding. ``key`` is the memo's; ``written_at`` is ISO 8601 in UTC."""

    key: str
    text: str
    author: str
    written_at: str = ""


@dataclass(frozen=True, slots=True)
class PassageComment:
    """A coding as a comment on its words ``[start, end)``: what it says, line by line, and the thread under it.

    ``key`` is the coding's, ``memo_key`` that of the memo whose words stand in ``text``; by them a copy that comes back
    is understood.
    """

    key: str
    start: int
    end: int
    text: str
    author: str
    initials: str = ""
    written_at: str = ""
    memo_key: str = ""
    replies: tuple[CommentReply, ...] = ()
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document with its codings as comments, for somebody who has Word and not this program.

    ``original`` is the document's own Word file, if it is one and shows this text; else a file is made of the text and
    its blocks. Keys and ``exported_at`` (ISO 8601) go into the file's own data part, so that it is known again.
    """

    title: str
    text: str
    blocks: tuple[TextBlock, ...] = ()
    comments: tuple[PassageComment, ...] = ()
    original: bytes | None = None
    marking: str = ""
    handling: str = ""
    language: str = "en-GB"
    project_key: str = ""
    document_key: str = ""
    exported_at: str = ""
