"""Conflicts: what two reviewers changed without knowing of each other, or what contradicts itself since a merge."""

from dataclasses import dataclass

from desktop.domain.change import FieldValue


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One of the values that stand against each other, who gave it, and when (ISO 8601 UTC)."""

    value: FieldValue
    reviewer: str
    at: str
    change: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """What waits for a decision: a field of a row. ``title`` says in words which row; the value shown comes last."""

    kind: str
    table: str
    row_id: str
    field: str
    title: str
    values: tuple[ConflictValue, ...]
