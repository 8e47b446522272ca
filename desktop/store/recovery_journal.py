"""A second account of what was done, on this computer only: each batch as one line of JSON, in the user's folder.

Where a project file is lost or damaged, its last backup and this journal together hold everything that this computer
wrote: see repair.py. The lines carry what the hashes cover, so nothing in them is believed that is not proved.
"""

import json
import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop import paths
from desktop.domain.change import Batch
from desktop.store.canonical import batch_text, change_id, is_canonical
from desktop.store.history_rows import batch_row
from desktop.store.row_history import Change

logger = logging.getLogger(__name__)

KEPT_DAYS = 90
_LONGEST_LINE = 256 * 2**20
_NAME = re.compile(r"[0-9a-f-]{36}-(\d{4}-\d{2}-\d{2})\.jsonl")


class RecoveryJournal:
    """The journal of one project; a file for each day, which begins with where the project is."""

    def __init__(self, project_id: str, path: Path) -> None:
        self._project_id, self._path = project_id, path

    def append(self, lines: Iterable[str], *, now: datetime | None = None) -> None:
        """Add lines. What cannot be written here must not keep anybody from working: it is logged."""
        day = (now or datetime.now(UTC)).date()
        try:
            folder().mkdir(exist_ok=True)
            with (folder() / f"{self._project_id}-{day}.jsonl").open("a", encoding="utf-8") as file:
                if file.tell() == 0:
                    file.write(json.dumps({"project": str(self._path)}) + "\n")
                file.writelines(f"{line}\n" for line in lines)
        except OSError as error:
            logger.warning("the recovery journal was not written: %s", error.strerror)


def folder() -> Path:
    """Where the journals are."""
    return paths.user_data() / "journal"


def line(batch: Batch, made: Sequence[tuple[Change, str]]) -> str:
    """One batch with its changes, each with the text of its fields."""
    return json.dumps(
        {
            "batch": batch_row(batch),
            "changes": [
                [c.id.hex(), c.hlc, c.table, c.row_id, text, sorted(one.hex() for one in c.prev)] for c, text in made
            ],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


Noted = tuple[Batch, bytes, int, str, str, str, tuple[bytes, ...]]
"""A batch, and of one of its changes id, time, table, row, text of the fields and ancestors."""


def noted(project_id: str) -> Iterator[Noted]:
    """Every change in a project's journals that its hash proves, in the order in which they were written."""
    for path in sorted(folder().glob(f"{project_id}-*.jsonl")):
        with path.open(encoding="utf-8", errors="replace") as file:
            while text := file.readline(_LONGEST_LINE):
                yield from _proved(text)


def projects_at(path: Path) -> tuple[str, ...]:
    """The projects that were worked on at a path, by what their journals begin with."""
    wanted = json.dumps({"project": str(path.absolute())})
    found = []
    for journal in sorted(folder().glob("*.jsonl")):
        with journal.open(encoding="utf-8", errors="replace") as file:
            if _NAME.fullmatch(journal.name) and file.readline(_LONGEST_LINE).strip() == wanted:
                found.append(journal.name[:36])
    return tuple(dict.fromkeys(found))


def tidy(*, now: datetime | None = None) -> None:
    """Delete journals of days long past."""
    oldest = ((now or datetime.now(UTC)) - timedelta(days=KEPT_DAYS)).date().isoformat()
    for path in folder().glob("*.jsonl"):
        found = _NAME.fullmatch(path.name)
        if found and found[1] < oldest:
            path.unlink(missing_ok=True)


def _proved(text: str) -> Iterator[Noted]:
    """The changes of a line; none of one that was cut off by a crash or holds anything else."""
    try:
        parsed = json.loads(text)
        batch = Batch(*parsed["batch"])
        of_batch = batch_text(batch)
        for one, hlc, table, row_id, fields, older in parsed["changes"]:
            prev = tuple(bytes.fromhex(each) for each in older)
            made = change_id(of_batch, table=table, row_id=row_id, fields=fields, hlc=hlc, prev=prev)
            if made.hex() == one and is_canonical(fields):
                yield batch, made, hlc, table, row_id, fields, prev
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return
