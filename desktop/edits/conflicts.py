"""Decisions on conflicts: a choice between values is a change like any other, so it travels with the history."""

from desktop.domain.change import DELETED, FieldValue, RowChange
from desktop.domain.conflict import Conflict, ConflictValue
from desktop.edits.values import prose
from desktop.errors import BadValue, CannotKeepBoth, NothingToDecide
from desktop.store import conflicts
from desktop.store.dependents import deletions
from desktop.store.project_file import ProjectFile

BOTH = "both"
JOINABLE = frozenset(
    {"body", "definition", "include_when", "exclude_when", "question", "prose", "reason", "summary", "note"}
)
"""Fields of prose, of which one version can follow the other."""
_BETWEEN = "\n\n"


def decide(project: ProjectFile, row_id: str, field: str, *, keep: str) -> tuple[RowChange, ...]:
    """Settle a conflict.

    Args:
        keep: the change whose value is to stand, by its id in hexadecimal digits, or by the name of its reviewer; of
            several of one reviewer the latest. ``both`` puts prose one after the other, earliest first.

    Raises:
        NothingToDecide: no conflict over that field waits, or it is not one of values.
        CannotKeepBoth: the field holds no prose.
        BadValue: ``keep`` is none of those who gave a value.
    """
    found = next((one for one in conflicts.for_row(project, row_id) if one.field == field and one.values), None)
    if found is None or found.kind == "duplicate-name":
        raise NothingToDecide(row_id, field)
    if keep == BOTH:
        return (RowChange(found.table, row_id, {field: _joined(found)}),)  # the rest, if any, still waits
    kept = _chosen(found, keep)
    if field == DELETED and kept.value:
        return deletions(project, [(found.table, row_id)])
    if field == DELETED or found.kind == "delete-edit":
        return (RowChange(found.table, row_id, {DELETED: 0}),)
    return (RowChange(found.table, row_id, {field: kept.value, **_given_with(project, found, kept)}),)


def decide_with(project: ProjectFile, row_id: str, field: str, *, text: str) -> tuple[RowChange, ...]:
    """Settle a conflict over prose with a text that somebody made of both.

    Raises:
        NothingToDecide: no conflict over that field waits.
        CannotKeepBoth: the field holds no prose.
    """
    found = next((one for one in conflicts.for_row(project, row_id) if one.field == field and one.values), None)
    if found is None:
        raise NothingToDecide(row_id, field)
    if field not in JOINABLE or found.kind != "edit-edit":
        raise CannotKeepBoth(field.strip("_"))
    return (RowChange(found.table, row_id, {field: prose(text)}),)


def joined(found: Conflict) -> str:
    """The texts of a conflict one after the other, earliest first, each once."""
    return _BETWEEN.join(dict.fromkeys(str(value.value) for value in found.values if value.value))


def _chosen(found: Conflict, keep: str) -> ConflictValue:
    wanted = keep.casefold()
    fitting = [value for value in found.values if value.change == keep or value.reviewer.casefold() == wanted]
    if not fitting:
        raise BadValue("choice", keep, " or ".join(dict.fromkeys(value.reviewer for value in found.values)))
    return fitting[-1]


def _given_with(project: ProjectFile, found: Conflict, kept: ConflictValue) -> dict[str, FieldValue]:
    """The other fields of a row that goes together, as they were given with the value that is kept."""
    if found.table not in conflicts.TOGETHER:
        return {}
    return {
        other.field: value.value
        for other in conflicts.for_row(project, found.row_id)
        if other.kind == found.kind
        for value in other.values
        if value.change == kept.change
    }


def _joined(found: Conflict) -> FieldValue:
    if found.field not in JOINABLE or found.kind != "edit-edit":
        raise CannotKeepBoth(found.field.strip("_"))
    return joined(found)
