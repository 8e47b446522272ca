"""Codebook files, read into rows: CSV, Excel and JSON with the columns that `glossator codebook --json` has, REFI-QDA.

To read another format, add a row to `FORMATS`.
"""

import csv
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop.domain.code import CODE_KINDS, COLORS
from desktop.domain.codebook import SEPARATOR, CodebookRow, parse_path
from desktop.errors import BadCodebookFile, BadCodePath
from desktop.paths import resources
from desktop.readers.codebook_qdc import records_of_qdc
from desktop.readers.codebook_workbook import records_of_workbook
from desktop.readers.delimited import records, text_of

Record = Mapping[str, Any]  # Any: what a JSON file holds is not known before it is looked at.


def read_codebook(path: Path) -> tuple[CodebookRow, ...]:
    """The codes of a codebook file in its order; parents that it only names in paths stand before their children.

    A code that comes twice is taken once, as first written. A colour outside the palette is left out.

    Raises:
        FileMissing, FileUnreadable: if the file cannot be read.
        BadCodebookFile: if it is no codebook, or a row of it is wrong; the sentence names the row.
    """
    read = FORMATS.get(path.suffix.casefold())
    if read is None:
        raise BadCodebookFile(path, f"its name does not end in {' or '.join(FORMATS)}")
    rows: dict[tuple[str, ...], CodebookRow] = {}
    implied: set[tuple[str, ...]] = set()
    for number, record in enumerate(read(path), start=1):
        row = _row(path, number, record)
        for length in range(1, len(row.path)):
            parent = row.path[:length]
            if parent not in rows:
                rows[parent] = CodebookRow(parent)
                implied.add(parent)
        if row.path not in rows or row.path in implied:
            rows[row.path] = row
            implied.discard(row.path)
    if not rows:
        raise BadCodebookFile(path, "it holds no code")
    return tuple(rows.values())


def shipped_codebooks() -> dict[str, Path]:
    """The codebooks that come with the program: name to file, by name."""
    files = (file for file in resources().joinpath("codebooks").glob("*") if file.suffix in FORMATS)
    return {file.stem: file for file in sorted(files)}


def _from_csv(path: Path) -> Iterable[Record]:
    try:
        found = [record for record in records(text_of(path)) if record]
    except csv.Error as error:
        raise BadCodebookFile(path, str(error)) from error
    if found and not {"path", "name"} & found[0].keys():
        raise BadCodebookFile(path, "it has no column “path”")
    return found


def _from_json(path: Path) -> Iterable[Record]:
    try:
        content = json.loads(text_of(path))
    except (ValueError, RecursionError) as error:
        raise BadCodebookFile(path, "it does not hold JSON") from error
    if isinstance(content, dict):
        content = content.get("codes")
    if not isinstance(content, list) or not all(isinstance(record, dict) for record in content):
        raise BadCodebookFile(path, "it does not hold a list of codes")
    return content


FORMATS: Mapping[str, Callable[[Path], Iterable[Record]]] = {
    ".csv": _from_csv,
    ".json": _from_json,
    ".xlsx": records_of_workbook,
    ".qdc": records_of_qdc,
}


def _row(path: Path, number: int, record: Record) -> CodebookRow:
    def text(key: str) -> str:
        value = record.get(key)
        if value is not None and not isinstance(value, str | int | float):
            raise BadCodebookFile(path, f"code {number} has no text under “{key}”")
        return "" if value is None else str(value).replace("\r\n", "\n").strip()

    written = text("path") or text("name")
    try:
        names = parse_path(written)
    except BadCodePath as error:
        raise BadCodebookFile(path, f"the path “{written}” of code {number} has an empty part") from error
    kind = text("kind").casefold() or "theme"
    if kind not in CODE_KINDS:
        raise BadCodebookFile(path, f"“{kind}” of “{SEPARATOR.join(names)}” is none of {', '.join(CODE_KINDS)}")
    color = text("color").casefold() or text("colour").casefold()
    shortcut = text("shortcut")
    return CodebookRow(
        names,
        kind=kind,
        color=color if color in COLORS else "",
        definition=text("definition"),
        include_when=text("include_when"),
        exclude_when=text("exclude_when"),
        shortcut=shortcut if shortcut in set("123456789") else None,
    )
