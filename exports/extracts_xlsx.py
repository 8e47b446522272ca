"""Extracts as an Excel workbook: one sheet, a header that stays in view, filters, texts verbatim."""

from collections.abc import Generator, Sequence
from pathlib import Path

from exports.content import Cover, Extract
from exports.records import EXTRACT_COLUMNS, extract_record
from exports.sheet import write_sheet

_WIDTHS = {
    "document": 30,
    "code": 30,
    "text": 80,
    "citation": 50,
    "memo": 40,
    "reviewer": 18,
    "actor": 24,
    "stance": 13,
    "decided": 20,
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
    records = map(extract_record, content)
    return write_sheet(
        path, records, name="Extracts", columns=EXTRACT_COLUMNS, widths=_WIDTHS, rows=len(content), cover=cover
    )
