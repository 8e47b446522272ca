"""Who has a shared project open, as a note beside it: for information, never a lock.

The note is ``~name.gloss.lock``, a line for everybody: name, machine, time, and a number of the opening. It may be
stale or lost, as anything that a sync client carries about; so nobody is ever refused because of it, and a line older
than twelve hours counts for nothing.
"""

import os
import platform
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

HOURS = 12
_MOST = 50
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who has a project open. ``since`` is UTC; ``opening`` tells two openings of one person apart."""

    name: str
    machine: str
    since: datetime
    opening: str


def note_path(shared: Path) -> Path:
    """Where the note about a shared file is."""
    return shared.with_name(f"~{shared.name}.lock")


def me(name: str, *, now: datetime | None = None, machine: str = "") -> Present:
    """An opening by this person on this machine, from now on."""
    since = (now or datetime.now(UTC)).replace(microsecond=0)
    return Present(_one_line(name), _one_line(machine or platform.node()), since, secrets.token_hex(4))


def others(shared: Path, mine: Present | None = None, *, now: datetime | None = None) -> tuple[Present, ...]:
    """Who else has a shared file open, the first who came first. A note that cannot be read says nobody."""
    oldest = (now or datetime.now(UTC)) - timedelta(hours=HOURS)
    found = {one.opening: one for one in _read(note_path(shared)) if one.since > oldest}
    if mine is not None:
        found.pop(mine.opening, None)
    return tuple(sorted(found.values(), key=lambda one: one.since))


def come(shared: Path, mine: Present, *, now: datetime | None = None) -> None:
    """Say that one has it open. Where that cannot be written nobody is told, and everybody can work."""
    with suppress(OSError):
        if mine not in _read(note_path(shared)):
            _write(note_path(shared), (*others(shared, mine, now=now), mine))


def leave(shared: Path, mine: Present, *, now: datetime | None = None) -> None:
    """Take one's own line back, and the note with the last of them."""
    with suppress(OSError):
        left = others(shared, mine, now=now)
        if left:
            _write(note_path(shared), left)
        else:
            note_path(shared).unlink(missing_ok=True)
        for copy in shared.parent.glob("~*.lock"):  # what a sync client made of two notes at once
            if re.fullmatch(rf"~{re.escape(shared.stem)}.+\.lock", copy.name) and _is_conflict(copy.name):
                copy.unlink(missing_ok=True)


def _is_conflict(name: str) -> bool:
    return bool(re.search(r"sync-conflict|conflicted copy|\(\d+\)", name))


def _read(note: Path) -> Iterable[Present]:
    try:
        with note.open(encoding="utf-8", errors="replace") as file:
            lines = file.read(_LONGEST).splitlines()[:_MOST]
    except OSError:
        return
    for line in lines:
        parts = line.split("\t")
        try:
            name, machine, since, opening = parts
            at = datetime.fromisoformat(since)
        except ValueError:
            continue
        if at.tzinfo is not None:
            yield Present(name, machine, at, opening)


def _write(note: Path, present: Iterable[Present]) -> None:
    part = note.with_name(f"{note.name}.tmp-{secrets.token_hex(4)}")
    try:
        lines = (f"{one.name}\t{one.machine}\t{one.since.isoformat()}\t{one.opening}\n" for one in present)
        part.write_text("".join(lines), encoding="utf-8")
        os.replace(part, note)
    finally:
        part.unlink(missing_ok=True)


def _one_line(text: str) -> str:
    return " ".join(text.split())[:80]
