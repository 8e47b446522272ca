"""What somebody left in a Word file that was sent for comments and came back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.ids import CodeId, CodingId, DocumentId, MemoId
from desktop.domain.span import Span

TAKEN = ("reply", "comment", "coding", "edited", "resolved")
"""Kinds that come in: a reply to a coding or comment, a new comment, one that names a code, a comment of ours that was
changed, a thread that was settled."""
TOLD = ("moved", "deleted", "unplaced")
"""Kinds that are only told: our comments on other words or gone, new ones whose words the document does not have."""


@dataclass(frozen=True, slots=True)
class ReturnedComment:
    """One thing that was done in Word.

    Args:
        kind: of TAKEN or TOLD.
        author: as Word has it; empty where Word does not tell: who changed or settled a comment of ours.
        text: what is said: a new memo's words.
        words: the words of the document that it lies on.
        written_at: ISO 8601, or empty.
        memo_id: the memo that it becomes, always the same for the same comment; or, of a settled thread, its memo.
            Empty where there is nothing to say beside the code.
        coding_id: the coding that it is on: one that is there, or the one that a new comment becomes.
        span: where a new comment lies, in the document's text.
        code_id: the code that a new comment names on its first line; its path in ``code_path``.
        reply_to: the memo that it answers.
    """

    kind: str
    author: str
    text: str
    words: str
    written_at: str = ""
    memo_id: MemoId | None = None
    coding_id: CodingId | None = None
    span: Span | None = None
    code_id: CodeId | None = None
    code_path: str = ""
    reply_to: MemoId | None = None
    is_resolved: bool = False


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file that came back, compared with the project. Nothing of it has been taken in yet.

    Args:
        unchanged: how many comments and replies of ours came back as they were sent.
        present: how many of the others' had been taken in before.
        text_changes: how many tracked changes the text has; they are not taken in.
        kept_back: names of those whose codings are not shown to who looks at it: what concerns these is left out.
    """

    name: str
    document_id: DocumentId
    title: str
    comments: tuple[ReturnedComment, ...]
    unchanged: int = 0
    present: int = 0
    text_changes: int = 0
    kept_back: tuple[str, ...] = ()

    @property
    def taken(self) -> tuple[ReturnedComment, ...]:
        """What would come in."""
        return tuple(comment for comment in self.comments if comment.kind in TAKEN)

    @property
    def told(self) -> tuple[ReturnedComment, ...]:
        """What is only told."""
        return tuple(comment for comment in self.comments if comment.kind in TOLD)

    def only(self, picked: Iterable[int]) -> "ReturnedFile":
        """The file with some of what would come in, by their places in ``taken``.

        Replies in the thread of a new comment that stays out stay out with it.
        """
        wanted, taken = set(picked), self.taken
        left = {one.coding_id for at, one in enumerate(taken) if one.span is not None and at not in wanted}
        kept = [one for at, one in enumerate(taken) if at in wanted and (one.span or one.coding_id not in left)]
        return replace(self, comments=tuple(kept))


def by_author(comments: Iterable[ReturnedComment]) -> dict[str, tuple[ReturnedComment, ...]]:
    """Comments by who made them, in their order."""
    found: dict[str, list[ReturnedComment]] = {}
    for comment in comments:
        found.setdefault(comment.author, []).append(comment)
    return {author: tuple(theirs) for author, theirs in found.items()}
