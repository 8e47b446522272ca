"""Files of codings, for `glossator code`: one coding a row, .jsonl or .csv, read into rows with their faults."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.coding import STANCES
from desktop.errors import BadCodingsFile
from desktop.readers.delimited import records, text_of

TEXT_FIELDS = ("document", "code", "quote", "reviewer", "memo", "actor", "stance")
NUMBER_FIELDS = ("start", "end")
ONE_LINE = frozenset({"code", "reviewer", "actor"})


@dataclass(frozen=True, slots=True)
class CodingRow:
    """A coding as a file has it; nothing is looked up yet. Only ``quote`` keeps spaces around it."""

    document: str
    code: str
    quote: str | None = None
    start: int | None = None
    end: int | None = None
    reviewer: str = ""
    memo: str = ""
    actor: str = ""
    stance: str | None = None


@dataclass(frozen=True, slots=True)
class NumberedRow:
    """What stands at a row of the file: a coding, or the sentence that says why it is none.

    ``number`` counts lines in a .jsonl file and rows under the header in a .csv file, from 1.
    """

    number: int
    row: CodingRow | None
    fault: str = ""


def read_codings(path: Path) -> tuple[NumberedRow, ...]:
    """The rows of a file of codings, in order; empty ones are left out, yet counted.

    Raises:
        FileMissing, FileUnreadable: if the file cannot be read.
        BadCodingsFile: if it is neither .jsonl nor .csv, or a .csv without the columns.
    """
    ending = path.suffix.casefold()
    if ending == ".csv":
        return tuple(_from_csv(path, text_of(path)))
    if ending in {".jsonl", ".ndjson"}:
        return tuple(_from_jsonl(text_of(path)))
    text_of(path)  # a file that is missing is said to be missing, whatever its name
    raise BadCodingsFile(path, "its name ends neither in .jsonl nor in .csv")


def _from_jsonl(text: str) -> Iterator[NumberedRow]:
    # Not splitlines: a quotation may hold a line separator (U+2028), which JSON allows as it stands.
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            yield NumberedRow(number, None, "It is not JSON.")
            continue
        if not isinstance(record, dict):
            yield NumberedRow(number, None, "It is no JSON object.")
            continue
        yield _numbered(number, record)


def _from_csv(path: Path, text: str) -> Iterator[NumberedRow]:
    try:
        found = list(records(text))
    except csv.Error as error:
        raise BadCodingsFile(path, str(error)) from error
    columns = next((record.keys() for record in found if record), None)
    if columns is not None:
        missing = [name for name in ("document", "code") if name not in columns]
        if missing:
            raise BadCodingsFile(path, f"it has no column “{missing[0]}”")
    for number, record in enumerate(found, start=1):
        if record:
            yield _numbered(number, record)


def _numbered(number: int, record: Mapping[str, Any]) -> NumberedRow:  # Any: from a file
    values: dict[str, Any] = {}  # Any: keyword arguments of two types
    for name in TEXT_FIELDS:
        value = record.get(name)
        if value is not None and not isinstance(value, str):
            return NumberedRow(number, None, f"“{name}” is not text.")
        if value and _is_broken(value, one_line=name in ONE_LINE):
            return NumberedRow(number, None, f"“{name}” holds a character that cannot be kept.")
        values[name] = value if name == "quote" else (value or "").strip()
    for name in NUMBER_FIELDS:
        try:
            values[name] = _number(record.get(name))
        except ValueError:
            return NumberedRow(number, None, f"“{name}” is not a whole number.")
    values["quote"] = values["quote"] or None
    values["stance"] = values["stance"].casefold() or None
    fault = _fault(values)
    return NumberedRow(number, None, fault) if fault else NumberedRow(number, CodingRow(**values))


def _is_broken(value: str, *, one_line: bool) -> bool:
    """Whether a text holds half a character (JSON can write one: ``\\ud83d``) or, where it is a name, a line break."""
    if one_line and any(character < " " for character in value.strip()):
        return True
    return any("\ud800" <= character <= "\udfff" for character in value)


def _number(value: object) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError(value)
    return int(value)


def _fault(values: Mapping[str, Any]) -> str:
    if not values["document"]:
        return "It names no document."
    if not values["code"]:
        return "It names no code."
    if (values["start"] is None) != (values["end"] is None):
        return "It has only one of start and end."
    if values["start"] is None and values["quote"] is None:
        return "It has neither a quote nor start and end."
    if values["stance"] is not None and values["stance"] not in STANCES:
        return f"“{values['stance']}” is no stance. Allowed: {', '.join(STANCES)}."
    return ""
