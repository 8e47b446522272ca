"""A codebook in an Excel workbook: the first sheet, its first row the names of the columns."""

import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop.errors import BadCodebookFile, DocumentUnreadable
from desktop.readers.archives import UNPACKING_ERRORS, opened_archive
from desktop.readers.delimited import read_bytes

MOST_ROWS = 50_000
"""More codes than any codebook has: a sheet may say that it goes on to its millionth row."""


def records_of_workbook(path: Path) -> Iterable[Mapping[str, Any]]:  # Any: what a cell holds
    """The rows as records, those without any text left out.

    Raises:
        FileMissing, FileUnreadable: if the file cannot be read.
        BadCodebookFile: if it is no workbook, a harmful one, or has no column of paths or names.
    """
    from openpyxl import load_workbook  # 150 ms, and few codebooks are workbooks

    data = read_bytes(path)
    try:
        opened_archive(data, path.name).close()
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = workbook.worksheets[0]
        header, *rows = sheet.iter_rows(values_only=True, max_row=MOST_ROWS)
        workbook.close()
    except DocumentUnreadable as error:
        raise BadCodebookFile(path, "it is no workbook that can be opened safely") from error
    except (*UNPACKING_ERRORS, IndexError, TypeError, AttributeError, SyntaxError) as error:
        raise BadCodebookFile(path, "it is no workbook, or it is damaged or protected") from error
    columns = [_text(cell).casefold() for cell in header]
    if not {"path", "name"} & set(columns):
        raise BadCodebookFile(path, "its first sheet has no column “path”")
    records = (dict(zip(columns, map(_text, row), strict=False)) for row in rows)
    return [record for record in records if any(record.values())]


def _text(cell: object) -> str:
    """A cell as text; a number that is whole as one, as spreadsheets keep all numbers with decimals."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()
