"""The codebook as an Excel workbook, as ``glossator codebook --import`` reads it back: one row per code."""

from collections.abc import Generator, Sequence
from pathlib import Path

from exports.content import CodebookEntry, Cover
from exports.records import CODE_COLUMNS, code_record
from exports.sheet import write_sheet

_WIDTHS = {"path": 40, "definition": 60, "include_when": 50, "exclude_when": 50}


def write(content: Sequence[CodebookEntry], path: Path, *, cover: Cover | None = None) -> Generator[int, None, None]:
    """Write the codes, a row each; a file that stands there is replaced whole, or left as it was.

    Args:
        cover: the project's title, and the marking that is printed on every page.

    Yields:
        How many rows are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    records = map(code_record, content)
    return write_sheet(
        path, records, name="Codebook", columns=CODE_COLUMNS, widths=_WIDTHS, rows=len(content), cover=cover
    )
