"""CSV files: UTF-8 without a byte-order mark, a header, texts verbatim."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from exports.safe_write import whole_file


@contextmanager
def csv_file(path: Path, columns: Sequence[str]) -> Iterator["csv.DictWriter[str]"]:
    """A file to write rows into; one that stands there is replaced whole at the end, or left as it was.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with whole_file(path) as target:
        text = io.TextIOWrapper(target, encoding="utf-8", errors="replace", newline="", write_through=True)
        rows = csv.DictWriter(text, columns)
        rows.writeheader()
        yield rows
        text.flush()
        text.detach()  # else it would close the file, which is not in its place yet
