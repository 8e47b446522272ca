"""The trail as CSV: a row for each thing that was done, the coding itself first; UTF-8 without a byte-order mark."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from exports.csv_file import csv_file
from exports.trail_content import TrailEntry

CODED = "coded"
COLUMNS = (
    "key", "coding", "at", "by", "what", "was", "now", "decides", "definition_then", "code", "document", "document_id",
    "start", "end", "text", "citation", "placements",
)  # fmt: skip


def write(content: Sequence[TrailEntry], path: Path) -> Generator[int, None, None]:
    """Write the entries, a row for each of their events; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many entries are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with csv_file(path, COLUMNS) as rows:
        for number, entry in enumerate(content, 1):
            rows.writerows(_rows(entry))
            yield number
    if not content:
        yield 0


def _rows(entry: TrailEntry) -> Iterator[dict[str, str | int]]:
    """The coding with its code as it stood when it was given, then what was done since; each row can stand alone."""
    placed = "; ".join(" › ".join(filter(None, place[:2])) + f" [{place[2]}]" for place in entry.placements)
    about: dict[str, str | int] = {
        "key": entry.key,
        "coding": entry.coding,
        "code": entry.code,
        "document": entry.document,
        "document_id": entry.document_id,
        "start": entry.start,
        "end": entry.end,
        "text": entry.text,
        "citation": entry.citation,
        "placements": placed,
    }
    yield about | {
        "at": entry.coded_at,
        "by": entry.coded_by,
        "what": CODED,
        "now": entry.code_then,
        "definition_then": entry.definition_then,
    }
    for event in entry.events:
        yield about | {
            "at": event.at,
            "by": event.by,
            "what": event.what,
            "was": event.was,
            "now": event.now,
            "decides": "yes" if event.decides else "",
        }
