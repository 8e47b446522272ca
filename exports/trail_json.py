"""The trail as JSON: a list of objects, one per coding, with the key under which a Word file has the words."""

import json
from collections.abc import Generator, Sequence
from pathlib import Path

from exports.safe_write import whole_file
from exports.trail_content import TrailEntry


def write(content: Sequence[TrailEntry], path: Path) -> Generator[int, None, None]:
    """Write the entries; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many entries are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with whole_file(path) as target:
        target.write(b"[")
        for number, entry in enumerate(content, 1):
            text = json.dumps(entry.record(), ensure_ascii=False, indent=2)
            target.write(f"{',' if number > 1 else ''}\n{text}".encode(errors="replace"))
            yield number
        target.write(b"\n]\n" if content else b"]\n")
    if not content:
        yield 0
