"""A document with its codings as comments, resolved for the exporter: what each says, by whom, and the replies."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from desktop.domain.coding import Coding
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.domain.memo import Memo
from desktop.domain.reviewer import Reviewer
from desktop.readers.word import MEDIA_TYPE
from desktop.store import actors, codes, codings, content, documents, memos, projects, reviewers
from desktop.store.clock import iso
from desktop.store.project_file import ProjectFile
from exports.document_content import AnnotatedDocument, CommentReply, PassageComment, TextBlock

NO_CODE = "Highlighted, without a code"
STANCES = {
    "support": "Supports",
    "conditional": "Supports with conditions",
    "neutral": "Neutral",
    "oppose": "Opposes",
    "mixed": "Mixed",
    "unclear": "Unclear",
}


def annotated_document(project: ProjectFile, document_id: DocumentId, *, exported_at: str) -> AnnotatedDocument:
    """The document with every coding, in reading order.

    Args:
        exported_at: ISO 8601.

    Raises:
        UnknownDocument: there is none.
        ProjectDamaged: its original is not what was added.
    """
    document = documents.get(project, document_id)
    shown = documents.content(project, document_id)
    facts = projects.the_project(project)
    is_whole_word_file = document.media_type == MEDIA_TYPE and document.first is None
    return AnnotatedDocument(
        document.title,
        shown.text,
        tuple(TextBlock(block.kind, block.start, block.end, block.level, block.label) for block in shown.blocks),
        _comments(project, document_id),
        content.original(project, document.blob_sha256) if is_whole_word_file else None,
        facts.marking,
        facts.handling,
        document.language or facts.language,
        facts.id,
        document.id,
        exported_at,
    )


def said(path: str, stance: str | None, speaker: str, memo: str) -> str:
    """What the comment of a coding says: its code on the first line, stance and speaker on the next, then its memo."""
    attitude = STANCES.get(stance or "", "")
    position = (
        f"{attitude}: {speaker}" if attitude and speaker else attitude or (f"Said by {speaker}" if speaker else "")
    )
    return "\n".join(part for part in (path, position, memo.strip()) if part)


def _comments(project: ProjectFile, document_id: DocumentId) -> tuple[PassageComment, ...]:
    book = codes.codebook(project)
    people = {reviewer.id: reviewer for reviewer in reviewers.all_reviewers(project)}
    speakers = {actor.id: actor.name for actor in actors.all_actors(project)}
    threads = memos.for_document(project, document_id)
    found = []
    for coding in codings.for_document(project, document_id):
        path = book.path(coding.code_id) if coding.code_id is not None and coding.code_id in book else NO_CODE
        speaker = speakers.get(coding.actor_id, "") if coding.actor_id is not None else ""
        found.append(_comment(coding, path, speaker, threads.get(coding.id, ()), people))
    return tuple(found)


def _comment(
    coding: Coding, path: str, speaker: str, thread: Sequence[Memo], people: Mapping[ReviewerId, Reviewer]
) -> PassageComment:
    """A coding's comment: the coder's first memo stands in it, every other memo is a reply."""
    first = next((memo for memo in thread if memo.reviewer_id == coding.reviewer_id and memo.reply_to is None), None)
    coder = people.get(coding.reviewer_id)
    replies = tuple(
        CommentReply(memo.id, memo.body, _name(people.get(memo.reviewer_id)), _moment(memo))
        for memo in thread
        if memo is not first and memo.body.strip()
    )
    return PassageComment(
        coding.id,
        coding.start,
        coding.end,
        said(path, coding.stance, speaker, first.body if first else ""),
        _name(coder),
        coder.initials if coder else "",
        _seconds(iso(coding.created_hlc)),
        first.id if first else "",
        replies,
        bool(thread) and all(memo.resolved for memo in thread),
    )


def _name(reviewer: Reviewer | None) -> str:
    return reviewer.name if reviewer else "Somebody"


def _moment(memo: Memo) -> str:
    return _seconds(memo.written_at or iso(memo.modified_hlc))


def _seconds(moment: str) -> str:
    """A moment as Word writes one: in UTC, without fractions of a second; nothing for what is none."""
    try:
        return f"{datetime.fromisoformat(moment):%Y-%m-%dT%H:%M:%S}Z"
    except ValueError:
        return ""
