"""Extracts as an Excel workbook: one sheet, a header that stays in view, filters, texts verbatim."""

import contextlib
import errno
import os
import re
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from exports.content import Cover, Extract
from exports.records import EXTRACT_COLUMNS, extract_record
from exports.safe_write import whole_file

LONGEST_CELL = 32_767
"""Excel's limit for the characters of a cell, counted in UTF-16 units."""

_CUT_SHORT = " […] [cut here: a cell of Excel holds no more; the whole passage is in the project]"
_A4 = 9
"""As Excel numbers paper. Source: ISO/IEC 29500-1, 18.3.1.63."""
# Any below: openpyxl has no types.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WIDTHS = {
    "document": 30,
    "code": 30,
    "text": 80,
    "citation": 50,
    "memo": 40,
    "reviewer": 18,
    "actor": 24,
    "stance": 13,
}


def write(content: Sequence[Extract], path: Path, *, cover: Cover | None = None) -> Generator[int, None, None]:
    """Write the extracts, a row each; a file that stands there is replaced whole, or left as it was.

    Args:
        cover: the project's title, and the marking that is printed on every page.

    Yields:
        How many rows are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    from lxml.etree import SerialisationError  # loaded by openpyxl in any case
    from openpyxl import Workbook  # 150 ms, and only this export needs it

    with whole_file(path) as target:
        workbook = Workbook(write_only=True)
        sheet = workbook.create_sheet("Extracts")
        try:
            _lay_out(sheet, rows=len(content))
            _mark_pages(workbook, sheet, cover or Cover())
            for number, extract in enumerate(content, 1):
                sheet.append([_cell(sheet, value) for value in extract_record(extract).values()])
                yield number
            workbook.save(target)
        except SerialisationError as error:  # of the scratch file: lxml says so where the system says no space
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        finally:
            if not sheet.closed:  # cancelled or failed: its scratch file is to be let go
                with contextlib.suppress(SerialisationError):
                    sheet.close()


def _lay_out(sheet: Any, *, rows: int) -> None:
    """Widths, the header, and what keeps it in view; openpyxl wants all of it before the first row."""
    from openpyxl.styles import Font  # part of openpyxl, loaded by the caller
    from openpyxl.utils import get_column_letter

    last = get_column_letter(len(EXTRACT_COLUMNS))
    for number, column in enumerate(EXTRACT_COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(column, 12)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{last}{rows + 1}"
    header = [_cell(sheet, column) for column in EXTRACT_COLUMNS]
    for cell in header:
        cell.font = Font(bold=True)
    sheet.append(header)


def _mark_pages(workbook: Any, sheet: Any, cover: Cover) -> None:
    """How it prints: pages on their side, as wide as the columns, header and marking on each."""
    from openpyxl.worksheet.properties import PageSetupProperties  # part of openpyxl, loaded by the caller

    title = _plain(cover.title)
    workbook.properties.title, workbook.properties.creator = title or "Extracts", "Glossator"
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


def _cell(sheet: Any, value: str | int | None) -> Any:
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
