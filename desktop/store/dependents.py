"""What hangs on a row: everything that would be left pointing at nothing if it were deleted."""

from collections.abc import Collection

from desktop.domain.change import DELETED, RowChange
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import Key
from desktop.store.surroundings import Surroundings


def dependents(project: ProjectFile, keys: Collection[Key], *, without: Collection[Key] = ()) -> list[Key]:
    """Every live row that points to one of the rows, or to one that does; without the rows themselves.

    Args:
        without: rows that are about to point elsewhere, and with them what hangs on them alone.
    """
    around = Surroundings(project)
    known, fresh = {*keys, *without}, list(keys)
    found: list[Key] = []
    while fresh:
        fresh = [key for key in dict.fromkeys(key for key, _ in around.supporters(fresh)) if key not in known]
        known.update(fresh)
        found += fresh
    return found


def deletions(project: ProjectFile, keys: Collection[Key]) -> tuple[RowChange, ...]:
    """The changes that delete the rows and all that hangs on them, so that undo brings all of it back at once."""
    rows = dict.fromkeys([*keys, *dependents(project, keys)])
    return tuple(RowChange(table, row_id, {DELETED: 1}) for table, row_id in rows)
