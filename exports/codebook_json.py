"""The codebook as JSON, as ``glossator codebook --import`` reads it back: a list of objects in codebook order."""

import json
from collections.abc import Generator, Sequence
from pathlib import Path

from exports.content import CodebookEntry
from exports.records import code_record
from exports.safe_write import whole_file


def write(content: Sequence[CodebookEntry], path: Path) -> Generator[int, None, None]:
    """Write the codes; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many codes are written, once.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with whole_file(path) as target:
        text = json.dumps([code_record(entry) for entry in content], ensure_ascii=False, indent=2)
        target.write(f"{text}\n".encode(errors="replace"))
        yield len(content)
