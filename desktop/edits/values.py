"""Values on their way into the project: tidied, checked against the words that the tables know, compared."""

from collections.abc import Mapping, Sequence

from desktop.domain.change import FieldValue, RowChange
from desktop.errors import BadValue

_UNSTORABLE = {**dict.fromkeys(range(0xD800, 0xE000), "\ufffd"), 0: "\ufffd"}
"""Half surrogates, which no file can hold, and NUL, at which other programs stop reading."""


def prose(text: str) -> str:
    """A text of several lines, as it may be stored."""
    return text.translate(_UNSTORABLE)


def line(text: str) -> str:
    """A text of one line: spaces and line ends joined to single spaces, none at its ends."""
    return " ".join(prose(text).split())


def name(text: str, of: str) -> str:
    """A name that is not empty.

    Raises:
        BadValue: if nothing is left of it.
    """
    tidy = line(text)
    if not tidy:
        raise BadValue(f"name of a {of}", text, "at least one character")
    return tidy


def one_of(value: str, allowed: Sequence[str], field: str) -> str:
    """A value that must be one of a few words.

    Raises:
        BadValue: if it is none of them.
    """
    if value not in allowed:
        raise BadValue(field, value, ", ".join(allowed))
    return value


def differing(
    table: str, row_id: str, *, old: Mapping[str, FieldValue], new: Mapping[str, FieldValue]
) -> tuple[RowChange, ...]:
    """One change with the fields whose value is another; none if all are the same."""
    fields = {field: value for field, value in new.items() if old.get(field) != value}
    return (RowChange(table, row_id, fields),) if fields else ()
