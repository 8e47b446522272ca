"""Comments, highlights and tracked changes of any Word file, each at its place in the text of the run map."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from exports.errors import WordFileUnusable
from exports.word.mapped_text import RunMap
from exports.word.mark_places import COMMENT_MARKS, PARAGRAPH, MarkPlaces
from exports.word.parts import WordParts
from exports.word.revisions_read import SIGNS, WORDS, Highlight, Revision, highlights, revisions
from exports.word.run_map import run_map
from exports.word.vocabulary import attribute, clark_names

_W14_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_NO_COMMENT_TEXT = frozenset(clark_names(("del", "moveFrom")))
_BROKEN = (
    zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, NotImplementedError, EOFError, RuntimeError,
    ValueError,
)  # fmt: skip


class FoundComment(NamedTuple):
    """A comment on the characters ``[start, end)``; one without a range lies on no words, where its mark stands.

    ``id`` is its own in the file; ``parent`` that of the comment it replies to, or None. ``written_at`` is ISO 8601 as
    the file has it. ``paragraph`` and ``durable`` are the ids by which it is known again, empty where there are none.
    """

    id: str
    start: int
    end: int
    text: str
    author: str
    written_at: str
    initials: str = ""
    parent: str | None = None
    resolved: bool = False
    paragraph: str = ""
    durable: str = ""


class MarkedText(NamedTuple):
    """What somebody left in a Word file. Comments in the order of their start; replies follow what they reply to."""

    found: RunMap
    comments: tuple[FoundComment, ...]
    highlights: tuple[Highlight, ...]
    revisions: tuple[Revision, ...]

    @property
    def text(self) -> str:
        """The text that all offsets are of."""
        return self.found.text


def marked_text(package: bytes) -> MarkedText:
    """Read a Word file with all that is marked in it.

    Raises:
        WordFileUnusable: if it is none that can be read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as archive:
            parts = WordParts(archive)
            found = run_map(parts)
            places = MarkPlaces(found)
            return MarkedText(
                found,
                _comments(parts, places),
                tuple(highlights(found.segments)),
                tuple(revisions(places, found.text)),
            )
    except RecursionError as error:
        raise WordFileUnusable("it is nested deeper than any document") from error
    except _BROKEN as error:
        raise WordFileUnusable("it is damaged or no Word document") from error


def _comments(parts: WordParts, places: MarkPlaces) -> tuple[FoundComment, ...]:
    root = parts.related("comments")
    starts, ends, references = _anchors(places)
    durables, threads = _durable_ids(parts), _threads(parts)
    elements = [element for element in (root if root is not None else ()) if isinstance(element.tag, str)]
    by_paragraph = {key: attribute(element, "id") or "" for element in elements if (key := _paragraph_id(element))}
    found = []
    for element in elements:
        id_, paragraph = attribute(element, "id") or "", _paragraph_id(element)
        parent, resolved = threads.get(paragraph, ("", False))
        place = references.get(id_)
        start = starts.get(id_, place)
        end = ends.get(id_, place)
        if start is None or end is None:  # nothing in the text refers to it: Word does not show it either
            continue
        comment = FoundComment(
            id_, start, max(start, end), _text(element), attribute(element, "author") or "",
            attribute(element, "date") or "", attribute(element, "initials") or "", by_paragraph.get(parent),
            resolved, paragraph, durables.get(paragraph, ""),
        )  # fmt: skip
        found.append(comment)
    return tuple(_threaded(found))


def _anchors(places: MarkPlaces) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Starts, ends and marks of comments by their id; of two the first counts."""
    starts: dict[str, int] = {}
    ends: dict[str, int] = {}
    references: dict[str, int] = {}
    for mark in places.marks:
        name, id_ = COMMENT_MARKS.get(mark.tag), attribute(mark, "id") or ""
        if name == "commentRangeStart":
            starts.setdefault(id_, places.ahead(mark))
        elif name == "commentRangeEnd":
            ends.setdefault(id_, places.back(mark))
        elif name is not None:
            references.setdefault(id_, places.back(mark))
    return starts, ends, references


def _threaded(comments: list[FoundComment]) -> Iterator[FoundComment]:
    """Comments in the order of their start, each with the replies to it behind it; a reply to a reply is one to it."""
    parents = {comment.id: comment.parent for comment in comments}
    replies: dict[str, list[FoundComment]] = {}
    first = []
    for comment in comments:
        root, seen = comment.id, set()
        while (above := parents[root]) is not None and above in parents and root not in seen:
            seen.add(root)
            root = above
        if root == comment.id or root in seen:  # a ring of replies has no first one
            first.append(comment._replace(parent=None))
        else:
            replies.setdefault(root, []).append(comment._replace(parent=root))
    for comment in sorted(first, key=lambda comment: (comment.start, comment.end)):
        yield comment
        yield from replies.get(comment.id, ())


def _threads(parts: WordParts) -> dict[str, tuple[str, bool]]:
    """By the paragraph id of a comment: that of the comment it replies to, and whether it is resolved."""
    root = parts.related("commentsExtended")
    return {
        _local(element, "paraId"): (_local(element, "paraIdParent"), _local(element, "done") in ("1", "true", "on"))
        for element in (root if root is not None else ())
    }


def _durable_ids(parts: WordParts) -> dict[str, str]:
    root = parts.related("commentsIds")
    return {_local(element, "paraId"): _local(element, "durableId") for element in (root if root is not None else ())}


def _local(element: etree._Element, name: str) -> str:
    """An attribute by its local name: these parts came in several namespaces over the years. Ids in capitals."""
    return next((str(text).upper() for key, text in element.attrib.items() if str(key).endswith(f"}}{name}")), "")


def _paragraph_id(comment: etree._Element) -> str:
    """The id of a comment's last paragraph, which stands for the comment."""
    paragraphs = list(comment.iter(*PARAGRAPH))
    return (paragraphs[-1].get(_W14_PARAGRAPH_ID) or "").upper() if paragraphs else ""


def _text(comment: etree._Element) -> str:
    """What a comment says, a line per paragraph."""
    return "\n".join("".join(_pieces(paragraph)) for paragraph in comment.iter(*PARAGRAPH)).strip()


def _pieces(parent: etree._Element) -> Iterator[str]:
    for element in parent:
        name = WORDS.get(element.tag)
        if name == "t":
            yield element.text or ""
        elif name in SIGNS:
            yield SIGNS[name]
        elif element.tag not in _NO_COMMENT_TEXT and element.tag not in PARAGRAPH:
            yield from _pieces(element)
