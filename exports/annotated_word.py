"""A document with its codings as Word comments, to be sent to somebody who answers in Word.

A Word original stays as it is, byte for byte, but for the comments and the marking on its pages. Of anything else a
Word file is made whose text is the document's own. What each comment stands for is written into a part of its own
(``word/comment_map.py``), so that a copy that comes back is understood.
"""

import io
import re
import zipfile
from collections.abc import Generator
from pathlib import Path

from exports.briefing_content import Briefing
from exports.document_content import AnnotatedDocument, PassageComment
from exports.safe_write import whole_file
from exports.word.comment_map import CommentMap, SentComment, add_map
from exports.word.comments import WordComment, WordReply, WrittenComment, drafted
from exports.word.hash_map import words_hash
from exports.word.page_marking import mark_package
from exports.word.parts import WordParts
from exports.word.run_map import run_map
from exports.word.structured_text import plain_package, reads_back, text_package

DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_UNSTEADY = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd]")
"""Characters that a project keeps otherwise than a Word file has them, one for one."""


def write(content: AnnotatedDocument, path: Path) -> Generator[int, None, None]:
    """Write the document; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many comments are written: none while the text is, all at the end.

    Raises:
        WordFileUnusable: if the original, and so the document, holds no text.
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    yield 0
    package, is_original = _package(content)
    yield 0
    written = _annotated(content, package, with_marking=is_original)
    with whole_file(path) as target:
        target.write(written)
    yield len(content.comments)


def shows(package: bytes, text: str) -> bool:
    """Whether a Word file shows just this text of a project."""
    return len(found := _text(package)) == len(text) and _UNSTEADY.sub("?", found) == _UNSTEADY.sub("?", text)


def _package(content: AnnotatedDocument) -> tuple[bytes, bool]:
    """The file that takes the comments, and whether it is the document's own."""
    if content.original is not None and shows(content.original, content.text) and not _has_macros(content.original):
        return content.original, True
    facts = Briefing(
        content.title, marking=content.marking, handling=content.handling, language=content.language,
        exported_at=content.exported_at,
    )  # fmt: skip
    package = text_package(content.text, content.blocks, facts)
    if not reads_back(content.text, _text(package)):
        package = plain_package(content.text, facts)
    return package, False


def _has_macros(package: bytes) -> bool:
    """Whether Word would refuse the file under the name of a document without macros."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return b"macroEnabled" in archive.read("[Content_Types].xml")


def _text(package: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return run_map(WordParts(archive)).text


def _annotated(content: AnnotatedDocument, package: bytes, *, with_marking: bool) -> bytes:
    end = len(content.text.rstrip())
    comments = [
        WordComment(
            min(comment.start, end),
            min(comment.end, end),
            comment.text,
            comment.author,
            comment.written_at,
            comment.initials,
            tuple(WordReply(reply.text, reply.author, reply.written_at) for reply in comment.replies),
            comment.resolved,
        )
        for comment in content.comments
    ]
    draft, archive, places = drafted(package, comments)
    with archive:
        parts = WordParts(archive)
        draft.retype(parts.main, DOCUMENT_TYPE)  # a template is sent as a document
        add_map(draft, parts, _map(content, places))
        if with_marking:
            mark_package(draft, parts, marking=content.marking, handling=content.handling)
        return draft.written()


def _map(content: AnnotatedDocument, places: tuple[WrittenComment, ...]) -> CommentMap:
    sent: list[SentComment] = []
    for comment, place in zip(content.comments, places, strict=True):
        sent.append(_sent(content, comment, place))
        sent += [
            SentComment(
                reply.key, to=comment.key, paragraph=paragraph, durable=durable, author=reply.author,
                written_at=reply.written_at, said=words_hash(reply.text),
            )
            for reply, (paragraph, durable) in zip(comment.replies, place.replies, strict=True)
        ]  # fmt: skip
    return CommentMap(content.project_key, content.document_key, content.exported_at, tuple(sent))


def _sent(content: AnnotatedDocument, comment: PassageComment, place: WrittenComment) -> SentComment:
    words = words_hash(content.text[place.start : place.end])
    return SentComment(
        comment.key, memo=comment.memo_key, paragraph=place.paragraph, durable=place.durable, author=comment.author,
        written_at=comment.written_at, said=words_hash(place.text), words=words,
    )  # fmt: skip
