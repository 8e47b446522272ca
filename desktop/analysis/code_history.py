"""Codes as they stood at any time: their paths and rules then, and what became of them since."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.change import FieldValue
from desktop.domain.codebook import SEPARATOR
from desktop.domain.ids import CodeId
from desktop.store.row_history import Change, Key

RENAMED, PUT_ELSEWHERE, MERGED = "code renamed", "code moved", "code merged"
RULES = {
    "definition": "definition changed",
    "include_when": "rule changed (include when)",
    "exclude_when": "rule changed (exclude when)",
}
"""By field what a change of it is called."""


@dataclass(frozen=True, slots=True)
class CodeThen:
    """A code at one time. All empty where there was none."""

    path: str = ""
    definition: str = ""
    include_when: str = ""
    exclude_when: str = ""


class CodeHistory:
    """Every code with all its changes.

    Args:
        changes: of the codes, by row.
        merged: for each code that was merged into another the one that stands for it now.
    """

    def __init__(self, changes: Mapping[Key, Sequence[Change]], merged: Mapping[CodeId, CodeId]) -> None:
        self._changes = {
            row: sorted(found, key=lambda change: change.order)
            for (table, row), found in changes.items()
            if table == "code"
        }
        self._merged = merged
        self._kept: dict[tuple[str, int], CodeThen] = {}

    def at(self, code_id: FieldValue, hlc: int) -> CodeThen:
        """A code as it stood at a time; one that was made later, by another's clock, as it was made."""
        if not isinstance(code_id, str) or code_id not in self._changes:
            return CodeThen()
        key = (code_id, hlc)
        if key not in self._kept:
            rules = (str(self._value(code_id, field, hlc) or "") for field in RULES)
            self._kept[key] = CodeThen(self._path(code_id, hlc), *rules)
        return self._kept[key]

    def since(self, code_id: FieldValue, hlc: int) -> Iterator[tuple[Sequence[Change], Change, str, str, str, str]]:
        """What became of a code after a time, and then of the one that it was merged into.

        Yields:
            All changes of the code, the change, what it is, what was, what is now, the field.
        """
        seen: set[str] = set()
        while isinstance(code_id, str) and code_id in self._changes and code_id not in seen:
            seen.add(code_id)
            changes, target = self._changes[code_id], self._merged.get(CodeId(code_id))
            for change in changes:
                for field in change.fields if change.hlc > hlc else ():
                    told = self._told(code_id, change, field)
                    if told is not None:
                        yield changes, change, *told, field
            merges = [change.hlc for change in changes if target and change.fields.get("merged_into")]
            code_id, hlc = target, max(merges, default=hlc)

    def _told(self, code_id: str, change: Change, field: str) -> tuple[str, str, str] | None:
        before, now = change.hlc - 1, change.fields[field]
        was = self._value(code_id, field, before)
        if change is self._changes[code_id][0] or (was or None) == (now or None):
            return None
        if field in RULES:
            return RULES[field], str(was or ""), str(now or "")
        if field == "name":
            return RENAMED, str(was or ""), str(now or "")
        if field == "parent_id":
            return PUT_ELSEWHERE, self._path(code_id, before), self._path(code_id, change.hlc)
        if field == "merged_into" and isinstance(now, str):
            return MERGED, self._path(code_id, before), self._path(now, change.hlc)
        return None

    def _value(self, code_id: str, field: str, hlc: int) -> FieldValue:
        """A field at a time; before the code was made, as it was made."""
        changes = self._changes[code_id]
        until = max(hlc, changes[0].hlc)
        earlier = (one for one in reversed(changes) if one.hlc <= until and field in one.fields)
        found = next(earlier, None)
        return found.fields[field] if found is not None else None

    def _path(self, code_id: str, hlc: int) -> str:
        names: list[str] = []
        seen: set[str] = set()
        here: FieldValue = code_id
        while isinstance(here, str) and here in self._changes and here not in seen:
            seen.add(here)
            names.append(str(self._value(here, "name", hlc) or ""))
            here = self._value(here, "parent_id", hlc)
        return SEPARATOR.join(reversed(names))
