"""Extracts as CSV: the keys of the JSON as columns, UTF-8 without a byte-order mark, texts verbatim."""

import csv
import io
from collections.abc import Generator, Sequence
from pathlib import Path

from exports.content import Extract
from exports.records import EXTRACT_COLUMNS, extract_record
from exports.safe_write import whole_file


def write(content: Sequence[Extract], path: Path) -> Generator[int, None, None]:
    """Write the extracts, a row each; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many rows are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with whole_file(path) as target:
        text = io.TextIOWrapper(target, encoding="utf-8", errors="replace", newline="", write_through=True)
        rows = csv.DictWriter(text, EXTRACT_COLUMNS)
        rows.writeheader()
        for number, extract in enumerate(content, 1):
            rows.writerow(extract_record(extract))
            yield number
        text.flush()
        text.detach()
