"""Comments written into any Word file, each on exact characters of its run map.

    annotated(package, [WordComment(start, end, "Who says so?", "Ann Lee", "2026-11-27T09:00:00Z")])

gives the file with the comment on the characters ``[start, end)`` of ``run_map``'s text. Runs are cut where a comment
begins or ends; the text stays as it is, existing comments keep their place and id, and every part that holds no mark
of a comment is copied byte for byte. Spans may overlap and may lie in the body, in tables, links, content controls,
fields and tracked insertions; of a formula they take in all. Word ignores comments in notes and text boxes: one on
words there goes to where the note is referred to, or the box hangs, and says the words. Headers and footers are no part
of the text, so nothing can be anchored there. Who reads them back: ``comments_read.py``.
"""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from exports.errors import TooManyComments, WordFileUnusable
from exports.word.comment_anchors import Placing, placings, put_marks
from exports.word.comment_parts import CommentEntry, FreshIds, add_comments
from exports.word.comments_read import marked_text
from exports.word.mapped_text import RunMap
from exports.word.package import PackageDraft, serialised
from exports.word.parts import WordParts
from exports.word.run_map import run_map
from exports.word.vocabulary import TRANSITIONAL, attribute, clark_names, number
from exports.word.word_styles import style_ids

_MARKS = clark_names(("commentRangeStart", "commentRangeEnd", "commentReference", "comment"))
_RANGES = clark_names(("commentRangeStart",))
_LAST_ID = 2**31 - 2
_MOST_WORDS = 200
MOST_COMMENTS = 32_767
"""Word does not open a file with more.

Source: [MS-OI29500] 2.1.315 a.
"""
_BROKEN = (
    zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, NotImplementedError, EOFError, RuntimeError,
    ValueError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WordReply:
    """An answer to a comment. ``written_at`` is ISO 8601 in UTC; newlines in the text part paragraphs."""

    text: str
    author: str
    written_at: str = ""
    initials: str = ""


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment on the characters ``[start, end)`` of the run map's text; on no words where both are the same.

    Args:
        text: newlines part its paragraphs.
        written_at: ISO 8601 in UTC; empty for none.
        initials: of the author; made from the name where empty.
        replies: in their order.
        resolved: whether the thread is marked as done.
    """

    start: int
    end: int
    text: str
    author: str
    written_at: str = ""
    initials: str = ""
    replies: tuple[WordReply, ...] = ()
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class WrittenComment:
    """Where a comment went: the span that it lies on now, and the ids by which it is known again.

    ``text`` is what it says now; ``replies`` are the pairs of ids of the replies to it.
    """

    start: int
    end: int
    text: str
    paragraph: str
    durable: str
    replies: tuple[tuple[str, str], ...] = ()


def annotated(package: bytes, comments: Sequence[WordComment]) -> bytes:
    """The Word file with comments on the exact words; without any, the same bytes.

    Blanks between paragraphs at the edge of a span may be left out of it, and a span that runs on into a note or out
    of a text box ends with the text that it begins in.

    Raises:
        WordFileUnusable: if the file is none that can be read, or holds no text.
        TooManyComments: if there would be more of them than Word can open.
        ValueError: if a span does not lie in the text.
    """
    if not comments:
        return package
    draft, archive, _ = drafted(package, comments)
    with archive:
        return draft.written()


def drafted(
    package: bytes, comments: Sequence[WordComment]
) -> tuple[PackageDraft, zipfile.ZipFile, tuple[WrittenComment, ...]]:
    """The same as a draft that takes further parts, with the open archive to close after it is written.

    Returns:
        The draft, its archive, and where each comment went, in their order.

    Raises:
        As ``annotated``.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(package))
        parts = WordParts(archive)
        found = run_map(parts)
        draft = PackageDraft(archive)
        return draft, archive, _write(draft, archive, parts, found, comments)
    except RecursionError as error:
        raise WordFileUnusable("it is nested deeper than any document") from error
    except _BROKEN as error:
        if isinstance(error, _SpanOutside):
            raise
        raise WordFileUnusable("it is damaged or no Word document") from error


class _SpanOutside(ValueError):
    """A caller's mistake, told apart from what damaged files raise."""


def _write(
    draft: PackageDraft, archive: zipfile.ZipFile, parts: WordParts, found: RunMap, comments: Sequence[WordComment]
) -> tuple[WrittenComment, ...]:
    if not comments:
        return ()
    if not found.segments:
        raise WordFileUnusable("it holds no text that a comment could be on")
    for comment in comments:
        if not 0 <= comment.start <= comment.end <= len(found.text):
            raise _SpanOutside(f"no span of the text: {comment.start} to {comment.end} of {len(found.text)}")
    trees = {segment.run.getroottree().getroot() for segment in found.segments}
    placed = placings(found.segments, [(comment.start, comment.end) for comment in comments])
    texts = [_with_words(comment, each, found.text) for comment, each in zip(comments, placed, strict=True)]
    old = parts.related("comments")
    _refuse_too_many(trees, comments)
    numbers = _free_numbers([*trees, *([] if old is None else [old])])
    fresh = FreshIds(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    threads = [_entries(comment, text, numbers, fresh) for comment, text in zip(comments, texts, strict=True)]
    styles = style_ids(parts.related("styles"))
    ids = [[entry.id for entry in thread] for thread in threads]
    put_marks(placed, ids, reference_style=styles.get("annotation reference"))
    touched = {each.first.run.getroottree().getroot() for each in placed}
    touched |= {each.last.run.getroottree().getroot() for each in placed if each.last is not None}
    for root in touched:
        kind = etree.QName(root).localname
        draft.replace(parts.main if kind == "document" else parts.related_name(kind), serialised(root))
    namespace = etree.QName(next(iter(trees))).namespace or TRANSITIONAL
    add_comments(draft, parts, [entry for thread in threads for entry in thread], namespace=namespace, styles=styles)
    return _written(draft, placed, threads)


def _written(
    draft: PackageDraft, placed: Sequence[Placing], threads: Sequence[Sequence[CommentEntry]]
) -> tuple[WrittenComment, ...]:
    """Where the comments are now; those that had to go elsewhere are looked up in the file."""
    aside: dict[str, tuple[int, int]] = {}
    if any(each.span is None for each in placed):
        aside = {found.paragraph: (found.start, found.end) for found in marked_text(draft.written()).comments}
    return tuple(
        WrittenComment(
            *(each.span or aside[first.paragraph]),
            first.text,
            first.paragraph,
            first.durable,
            tuple((reply.paragraph, reply.durable) for reply in replies),
        )
        for each, (first, *replies) in zip(placed, threads, strict=True)
    )


def _with_words(comment: WordComment, placed: Placing, text: str) -> str:
    """What a comment says; with the words that it is about where it cannot lie on them."""
    if not placed.aside:
        return comment.text
    words = " ".join(text[comment.start : comment.end].split())
    words = words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS].rstrip()}…"
    return f"{comment.text}\n(In the {placed.aside}: “{words}”)" if words else comment.text


def _refuse_too_many(trees: Iterable[etree._Element], comments: Sequence[WordComment]) -> None:
    there = sum(1 for root in trees for _ in root.iter(*_RANGES))
    count = there + len(comments) + sum(len(comment.replies) for comment in comments)
    if count > MOST_COMMENTS:
        raise TooManyComments(count, MOST_COMMENTS)


def _entries(comment: WordComment, text: str, numbers: Iterator[int], fresh: FreshIds) -> list[CommentEntry]:
    """A comment, with what it says, and its replies as the parts hold them."""
    parent = ""
    entries = []
    saying: tuple[WordComment | WordReply, ...] = (replace(comment, text=text), *comment.replies)
    for said in saying:
        id_ = next(numbers)
        seed = f"{id_} {comment.start} {comment.end} {said.text}"
        paragraph, durable = fresh.next(seed), fresh.next(f"{seed} ")
        initials = said.initials or _initials(said.author)
        entries.append(
            CommentEntry(
                id_, said.text, said.author, initials, said.written_at, comment.resolved, paragraph, durable, parent
            )
        )
        parent = parent or paragraph
    return entries


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isalnum()).upper()[:4]


def _free_numbers(roots: Sequence[etree._Element]) -> Iterator[int]:
    """Ids of comments that neither the comments nor the marks of any in the text have."""
    taken = {number(attribute(mark, "id"), -1) for root in roots for mark in root.iter(*_MARKS)}
    start = max((0, *(id_ + 1 for id_ in taken if id_ < _LAST_ID - 1_000_000)))
    return (id_ for id_ in range(start, _LAST_ID) if id_ not in taken)
