"""Extracts as CSV: the keys of the JSON as columns, UTF-8 without a byte-order mark, texts verbatim."""

from collections.abc import Generator, Sequence
from pathlib import Path

from exports.content import Extract
from exports.csv_file import csv_file
from exports.records import EXTRACT_COLUMNS, extract_record


def write(content: Sequence[Extract], path: Path) -> Generator[int, None, None]:
    """Write the extracts, a row each; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many rows are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with csv_file(path, EXTRACT_COLUMNS) as rows:
        for number, extract in enumerate(content, 1):
            rows.writerow(extract_record(extract))
            yield number
