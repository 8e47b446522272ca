"""The codebook as CSV, as ``glossator codebook --import`` reads it back: UTF-8, one row per code in codebook order."""

from collections.abc import Generator, Sequence
from pathlib import Path

from exports.content import CodebookEntry
from exports.csv_file import csv_file
from exports.records import CODE_COLUMNS, code_record


def write(content: Sequence[CodebookEntry], path: Path) -> Generator[int, None, None]:
    """Write the codes, a row each; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many rows are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with csv_file(path, CODE_COLUMNS) as rows:
        for number, entry in enumerate(content, 1):
            rows.writerow(code_record(entry))
            yield number
