"""A memo: a reviewer's note on something."""

from dataclasses import dataclass

from desktop.domain.ids import MemoId, ReviewerId

MEMO_TARGETS = ("project", "document", "code", "coding", "actor", "position", "figure", "decision", "briefing")


@dataclass(frozen=True, slots=True)
class Memo:
    """A note on the row ``target_id`` of the table ``target_table``."""

    id: MemoId
    target_table: str
    target_id: str
    reviewer_id: ReviewerId
    body: str
    title: str = ""
    reply_to: MemoId | None = None
    resolved: bool = False
    written_at: str | None = None
    modified_hlc: int = 0
