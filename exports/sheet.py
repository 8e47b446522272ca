"""Sheets of an Excel workbook: a header that stays in view, filters, texts verbatim, never a formula."""

import contextlib
import errno
import os
import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exports.content import Cover
from exports.safe_write import whole_file

Value = str | int | float | None

LONGEST_CELL = 32_767
"""Excel's limit for the characters of a cell, counted in UTF-16 units."""

_CUT_SHORT = " […] [cut here: a cell of Excel holds no more; the whole passage is in the project]"
_A4 = 9
"""As Excel numbers paper. Source: ISO/IEC 29500-1, 18.3.1.63."""
# Any below: openpyxl has no types.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, its columns and their widths in characters (12 where not said), a record for each row.

    The records have all the columns, in their order; ``rows`` is how many there will be.
    """

    name: str
    columns: Sequence[str]
    widths: Mapping[str, int]
    records: Iterable[Mapping[str, Value]]
    rows: int


def write_sheet(
    path: Path,
    records: Iterable[Mapping[str, Value]],
    *,
    name: str,
    columns: Sequence[str],
    widths: Mapping[str, int],
    rows: int,
    cover: Cover | None = None,
) -> Generator[int, None, None]:
    """Write a workbook of one sheet, a row for each record; a file that stands there is replaced whole or stays.

    Args:
        records: each with all the columns, in their order.
        name: of the sheet.
        widths: of columns, in characters; 12 for others.
        rows: how many records there will be.
        cover: the project's title, and the marking that is printed on every page.

    Yields:
        How many rows are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    return write_sheets(path, [Sheet(name, columns, widths, records, rows)], cover=cover)


def write_sheets(path: Path, sheets: Sequence[Sheet], *, cover: Cover | None = None) -> Generator[int, None, None]:
    """Write a workbook; a file that stands there is replaced whole or stays.

    Yields:
        How many rows are written, of all sheets together, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    from lxml.etree import SerialisationError  # loaded by openpyxl in any case
    from openpyxl import Workbook  # 150 ms, and only these exports need it

    with whole_file(path) as target:
        workbook = Workbook(write_only=True)
        written = 0
        made: list[Any] = []
        try:
            for one in sheets:
                sheet = workbook.create_sheet(one.name)
                made.append(sheet)
                _lay_out(sheet, one.columns, one.widths, rows=one.rows)
                _mark_pages(workbook, sheet, cover or Cover())
                for record in one.records:
                    sheet.append([_cell(sheet, value) for value in record.values()])
                    written += 1
                    yield written
            workbook.save(target)
        except SerialisationError as error:  # of the scratch file: lxml says so where the system says no space
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        finally:
            for sheet in made:
                if not sheet.closed:  # cancelled or failed: its scratch file is to be let go
                    with contextlib.suppress(SerialisationError):
                        sheet.close()


def _lay_out(sheet: Any, columns: Sequence[str], widths: Mapping[str, int], *, rows: int) -> None:
    """Widths, the header, and what keeps it in view; openpyxl wants all of it before the first row."""
    from openpyxl.styles import Font  # part of openpyxl, loaded by the caller
    from openpyxl.utils import get_column_letter

    last = get_column_letter(len(columns))
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = widths.get(column, 12)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{last}{rows + 1}"
    header = [_cell(sheet, column) for column in columns]
    for cell in header:
        cell.font = Font(bold=True)
    sheet.append(header)


def _mark_pages(workbook: Any, sheet: Any, cover: Cover) -> None:
    """How it prints: pages on their side, as wide as the columns, header and marking on each."""
    from openpyxl.worksheet.properties import PageSetupProperties  # part of openpyxl, loaded by the caller

    title = _plain(cover.title)
    workbook.properties.title, workbook.properties.creator = title or sheet.title, "Glossator"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0  # as many as it takes
    marking = " · ".join(filter(None, (_plain(cover.marking).upper(), _plain(cover.handling))))
    for place in (sheet.oddHeader, sheet.oddFooter):
        place.center.text = _coded(marking) or None
    sheet.oddFooter.left.text = _coded(title) or None
    sheet.oddFooter.right.text = "Page &P of &N"


def _plain(text: str) -> str:
    return " ".join(_FORBIDDEN.sub("\ufffd", text).split())


def _coded(text: str) -> str:
    """The text for a header: an ampersand begins a code there, and Excel takes 255 characters for all three parts.

    Source: ISO/IEC 29500-1, 18.3.1.46.
    """
    return text[:80].replace("&", "&&")


def _cell(sheet: Any, value: Value) -> Any:
    """A cell of plain text or a number: never a formula, whatever a passage begins with."""
    from openpyxl.cell import WriteOnlyCell  # part of openpyxl, loaded by the caller
    from openpyxl.styles import Alignment

    if not isinstance(value, str):
        return WriteOnlyCell(sheet, value)
    cell = WriteOnlyCell(sheet, _fitting(_FORBIDDEN.sub("\ufffd", value)))
    cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _fitting(text: str) -> str:
    """The text, or as much as a cell holds and a sentence that says so; nothing is cut without a word."""
    if len(text) * 2 <= LONGEST_CELL or len(text.encode("utf-16-le")) // 2 <= LONGEST_CELL:
        return text
    room = 2 * (LONGEST_CELL - len(_CUT_SHORT))
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT_SHORT
