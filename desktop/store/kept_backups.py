"""The backups that lie in the user's folder: told by their names, and kept for as long as they may be wanted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop import paths

REASONS = ("opened", "work", "merge", "import", "upgrade", "repair", "deletion")
LARGEST_TOTAL = 2 * 2**30
"""Bytes; above it the oldest go, but never a project's last two."""

ALL_DAYS, DAILY, WEEKLY, MONTHLY = 2, 14, 8, 12

ASIDE = ".aside"
"""Ends the name of a copy of which no backup has been made yet."""
_FORM = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(rf"(\d{{8}}T\d{{6}}Z)-({'|'.join(REASONS)})\.gloss")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. ``made_at`` is UTC; ``size`` in bytes, without originals."""

    path: Path
    made_at: datetime
    reason: str
    size: int


def folder(project_id: str) -> Path:
    """Where the backups of a project are."""
    return paths.user_data() / "backups" / project_id


def all_backups(project_id: str) -> tuple[Backup, ...]:
    """A project's backups, the newest first."""
    return tuple(sorted(_found(folder(project_id)), key=lambda backup: backup.made_at, reverse=True))


def name_of(made_at: datetime, reason: str, ending: str = ".gloss") -> str:
    """What the file of a backup is called."""
    return f"{made_at.strftime(_FORM)}-{reason}{ending}"


def told_by_name(path: Path) -> tuple[datetime, str]:
    """When and why a backup was made."""
    made_at, _, reason = path.stem.partition("-")
    return datetime.strptime(made_at, _FORM).replace(tzinfo=UTC), reason


def tidy(project_id: str, *, now: datetime) -> None:
    """Delete the backups that nobody will want, and the oldest of all projects where they take too much room."""
    for left in folder(project_id).glob(f"*{ASIDE}"):  # of a run that was cut off
        if now - told_by_name(left)[0] > timedelta(days=1):
            left.unlink(missing_ok=True)
    for backup in superfluous(all_backups(project_id), now=now):
        backup.path.unlink(missing_ok=True)
    _keep_within(LARGEST_TOTAL)


def superfluous(backups: Sequence[Backup], *, now: datetime) -> tuple[Backup, ...]:
    """Those that need not be kept: all of two days are, then one a day, one a week, one a month.

    Args:
        backups: the newest first.
    """
    kept: set[Path] = {backup.path for backup in backups if now - backup.made_at <= timedelta(days=ALL_DAYS)}
    spans = (
        (DAILY, lambda moment: moment.date()),
        (WEEKLY, lambda moment: moment.isocalendar()[:2]),
        (MONTHLY, lambda moment: (moment.year, moment.month)),
    )
    for most, span in spans:
        seen: set[object] = set()
        for backup in backups:
            if len(seen) == most and span(backup.made_at) not in seen:
                break
            if span(backup.made_at) not in seen:
                seen.add(span(backup.made_at))
                kept.add(backup.path)
    return tuple(backup for backup in backups if backup.path not in kept)


def _found(where: Path) -> Iterator[Backup]:
    for path in where.glob("*.gloss"):
        if _NAME.fullmatch(path.name):
            yield Backup(path, *told_by_name(path), path.stat().st_size)


def _keep_within(total: int) -> None:
    by_project = [list(_found(each)) for each in (paths.user_data() / "backups").iterdir() if each.is_dir()]
    size = sum(backup.size for backups in by_project for backup in backups)
    spare = [
        backup
        for backups in by_project
        for backup in sorted(backups, key=lambda backup: backup.made_at, reverse=True)[2:]
    ]
    for backup in sorted(spare, key=lambda backup: backup.made_at):
        if size <= total:
            return
        backup.path.unlink(missing_ok=True)
        size -= backup.size
