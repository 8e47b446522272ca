"""Changes and batches: what history is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.ids import BatchId, ReviewerId, SessionId

FieldValue = str | int | None | dict[str, str | int]
"""A field's value in history: what canonical JSON can hold. A dict for an anchor; bytes are written as hex text."""

DELETED = "_deleted"


@dataclass(frozen=True, slots=True)
class RowChange:
    """What an edit wants of one row: fields that get new values. ``{"_deleted": 1}`` deletes, 0 brings back.

    ``saw`` names the changes of the row that it replaces, where these are not simply all that stand: so undo sets two
    values against each other again. Such a change is written by itself, beside others of its row.
    """

    table: str
    row_id: str
    fields: Mapping[str, FieldValue]
    saw: frozenset[bytes] | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """One user action, one undo step."""

    id: BatchId
    hlc: int
    at: str
    reviewer_id: ReviewerId
    session_id: SessionId
    app_version: str
    kind: str
    label: str
    undoes: BatchId | None = None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A batch as the history list shows it."""

    batch: Batch
    reviewer: str
    undone: bool
