"""Second copies of a project that sync clients and people leave beside it, known by their names and their history.

A sync client that finds a file changed on two machines keeps both, one under a name of its own. To add a client, add
its way of naming to ``_WAYS``; ``{stem}`` stands for the name of the project. What a name promises is looked at before
anything is offered: the copy must have begun as the same project, and hold something that is not here.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from desktop.errors import UserError
from desktop.store.foreign_file import ForeignFile, foreign_file
from desktop.store.merge_outcome import began_as
from desktop.store.project_file import ProjectFile

_WAYS = (
    r"{stem} \(.*(conflict|Konflikt|conflit|conflicto).*\)",  # Dropbox, Nextcloud, iCloud: (Bob's conflicted copy …)
    r"{stem} \(\d+\)|{stem} \d+",  # Google Drive, iCloud, browsers
    r"{stem}-[\w'’ ()-]{{2,40}}",  # OneDrive: -DESKTOP-1A2B3C4, -Bob's MacBook
    r"{stem}\.sync-conflict-\d{{8}}-\d{{6}}-\w+",  # Syncthing
    r"{stem}_conflict-\d{{8}}-\d{{6}}",  # ownCloud
    r"{stem}\.Conflict|{stem}_[\w-]+_\d{{4}}_\d\d_\d\d[\w-]*",  # Resilio, Seafile's like
    r"{stem} \(SFConflict .+\)",  # Seafile
    r"(Copy of|Kopie von|Copie de) {stem}|{stem} - Copy( \(\d+\))?",
)
_MOST = 100
"""Copies looked at, the newest: whoever syncs for months without tidying up has hundreds."""


def named_like_conflicts(path: Path) -> tuple[Path, ...]:
    """Files beside a project whose names say that they are second copies of it, the newest first."""
    ways = [re.compile(way.format(stem=re.escape(path.stem)), re.IGNORECASE) for way in _WAYS]
    try:
        beside = [one for one in path.parent.iterdir() if one.suffix == path.suffix and one != path]
        found = [one for one in beside if any(way.fullmatch(one.stem) for way in ways) and one.is_file()]
        return tuple(sorted(found, key=lambda one: (-one.stat().st_mtime_ns, one.name))[:_MOST])
    except OSError:
        return ()


def conflict_copies(path: Path, project: ProjectFile) -> tuple[Path, ...]:
    """Second copies of a project that lie beside it and hold what it does not.

    Args:
        path: where people know it, which is not where a working copy of it is.
        project: a connection for this alone; it may take a second.
    """
    return tuple(_with_news(named_like_conflicts(path), project))


def _with_news(copies: tuple[Path, ...], project: ProjectFile) -> Iterator[Path]:
    if not copies:
        return
    known = {one for (one,) in project.query("SELECT id FROM change")}
    for copy in copies:
        try:
            with foreign_file(copy) as other:
                if began_as(other) & began_as(project) and _has_news(other, known):
                    yield copy
        except (UserError, OSError):  # half uploaded, or no project at all: nothing to offer
            continue


def _has_news(other: ForeignFile, known: set[bytes]) -> bool:
    return any(one not in known for (one,) in other.query("SELECT id FROM change"))
