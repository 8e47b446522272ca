"""How each project was when this program last closed it, noted in the user's folder.

A file that is still the same was examined before and needs no second look before it is shown; one that changed since,
or that somebody else made, is examined whole first. A file that is open for writing has no note: after a crash it
counts as changed.
"""

import hashlib
import json
import logging
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop import paths
from desktop.errors import UserError
from desktop.store.project_file import ProjectFile
from desktop.store.projects import the_project

logger = logging.getLogger(__name__)

KEPT = 500
"""Notes; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Left:
    """What a project was like: its id, size in bytes, time in nanoseconds, last change of its history, live codings."""

    project: str
    size: int
    changed_ns: int
    last_change: str
    codings: int


def is_unchanged(path: Path) -> bool:
    """Whether a file is the one that this program closed there last."""
    noted = left(path)
    try:
        found = path.stat()
    except OSError:
        return False
    return noted is not None and (noted.size, noted.changed_ns) == (found.st_size, found.st_mtime_ns)


def left(path: Path) -> Left | None:
    """What was noted of the file at a path, if anything."""
    try:
        return Left(**json.loads(_note(path).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def forget(path: Path) -> None:
    """Take the note away: the file is about to be written."""
    _note(path).unlink(missing_ok=True)


def close(project: ProjectFile) -> None:
    """Close a project and note how it was left. What cannot be noted costs a look at the next opening, no more."""
    path = project.path
    try:
        last = project.query("SELECT hex(id) FROM change WHERE n = (SELECT max(n) FROM change)")
        project_id = the_project(project).id
        codings = project.query("SELECT count(*) FROM coding WHERE deleted_hlc IS NULL")[0][0]
    except UserError:
        project.close()
        return
    project.close()
    try:
        found = path.stat()
        note = _note(path)
        note.parent.mkdir(exist_ok=True)
        last_change = last[0][0] if last else ""
        text = json.dumps(asdict(Left(project_id, found.st_size, found.st_mtime_ns, last_change, codings)))
        beside = note.with_suffix(".tmp")
        beside.write_text(text, "utf-8")
        os.replace(beside, note)
        for old in sorted(note.parent.glob("*.json"), key=lambda each: each.stat().st_mtime_ns)[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("how a project was left was not noted: %s", error.strerror)


def _note(path: Path) -> Path:
    digits = hashlib.sha256(os.fspath(path.absolute()).encode(errors="surrogateescape")).hexdigest()[:24]
    return paths.user_data() / "closed" / f"{digits}.json"
