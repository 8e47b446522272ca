"""Values on their way into the project: tidied, checked against the words that the tables know, compared."""

import re
from collections.abc import Mapping, Sequence

from desktop.domain.change import FieldValue, RowChange
from desktop.errors import BadValue
from desktop.readers.facts import partial_date

_UNSTORABLE = {**dict.fromkeys(range(0xD800, 0xE000), "\ufffd"), 0: "\ufffd"}
"""Half surrogates, which no file can hold, and NUL, at which other programs stop reading."""

_PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


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


def is_partial_date(text: str | None) -> bool:
    """Whether a text is a year, a month or a day as ISO 8601 writes it."""
    return text is not None and _PARTIAL_DATE.fullmatch(text) is not None


def date_or_none(text: str) -> str | None:
    """A partial date, or None for no text; a date as people write it, such as ``4 July 2026``, counts.

    Raises:
        BadValue: it is no date, or one that could be read two ways.
    """
    if not text or is_partial_date(text):
        return text or None
    written = partial_date(text)
    if written is None:
        raise BadValue("date", text, "a year, a month or a day, as in 2026, July 2026, 4 July 2026 or 2026-07-04")
    return written


def differing(
    table: str, row_id: str, *, old: Mapping[str, FieldValue], new: Mapping[str, FieldValue]
) -> tuple[RowChange, ...]:
    """One change with the fields whose value is another; none if all are the same."""
    fields = {field: value for field, value in new.items() if old.get(field) != value}
    return (RowChange(table, row_id, fields),) if fields else ()
