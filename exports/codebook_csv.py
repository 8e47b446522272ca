"""The codebook as CSV, as ``glossator codebook --import`` reads it back: UTF-8, one row per code in codebook order."""

import csv
import io
from collections.abc import Generator, Sequence
from pathlib import Path

from exports.content import CodebookEntry
from exports.records import CODE_COLUMNS, code_record
from exports.safe_write import whole_file


def write(content: Sequence[CodebookEntry], path: Path) -> Generator[int, None, None]:
    """Write the codes, a row each; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many rows are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with whole_file(path) as target:
        text = io.TextIOWrapper(target, encoding="utf-8", errors="replace", newline="", write_through=True)
        rows = csv.DictWriter(text, CODE_COLUMNS)
        rows.writeheader()
        for number, entry in enumerate(content, 1):
            rows.writerow(code_record(entry))
            yield number
        text.flush()
        text.detach()
