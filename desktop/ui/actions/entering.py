"""How one project is left for another: in place or in a copy, for writing or only for reading.

Whether a file is sound, and what is asked where it is not, is in opening.py; where projects live, in elsewhere.py.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import UserError
from desktop.file_errors import ProjectBusy, ProjectDamaged, ProjectReadOnly
from desktop.ui.actions.elsewhere import is_shown_elsewhere, way_to_open, with_copy
from desktop.ui.actions.opening import Opening, open_when_sound, tell_damage
from desktop.ui.context import Context
from desktop.ui.words import tr

if TYPE_CHECKING:  # readers and store take a tenth of a second to load; the start page does without them
    from desktop.session import Session
    from desktop.store.working_copy import WorkingCopy


def open_path(context: Context, path: Path) -> bool:
    """Open a project in place of the one that is open; read-only where it can only be read.

    Returns:
        Whether it is open now. If it is not, the reason was shown and the one before stays; or it is still being
        looked through (opening.py) or copied from where it lives (elsewhere.py).
    """
    if context.session is not None and _same_file(context.session.home, path):
        return True
    way = way_to_open(context, path)
    if way == "local":
        return open_when_sound(context, _opening(context, path))
    with_copy(context, path, way, lambda copy: open_when_sound(context, _opening(context, copy.path, copy)))
    return False


def close_project(context: Context) -> None:
    """Close the project; everything in it is saved already."""
    if context.session is not None:
        context.jobs.stop_and_wait()
        session = context.session
        context.window.show_session(None)
        session.close()


def enter(context: Context, path: Path, make: "Callable[[], Session | None]") -> bool:
    """Leave the project that is open for another, which is opened first.

    Args:
        make: opens it; gives nothing where it is to be left alone after all.

    Returns:
        Whether it is open now; if not, the reason was shown.

    Raises:
        ProjectDamaged: it cannot be read; opening.py asks what is to be opened instead.
    """
    try:
        session = make()
    except ProjectDamaged:
        context.window.show_session(context.session)
        raise
    except UserError as error:
        context.dialogs.show_error(error)
        context.window.show_session(context.session)
        return False
    if session is None:
        return False
    close_project(context)
    context.started_for = None
    context.settings.add_recent(session.home, at=datetime.now(UTC).isoformat(timespec="seconds"))
    if session.copy is None or session.copy.published:
        context.settings.put("window.folder", str(session.home.parent))
    context.window.show_session(session)
    return True


def person(context: Context) -> dict[str, str]:
    """Who opens it, as the session takes it."""
    settings = context.settings
    return {"by": settings.get("reviewer.name") or "Reviewer", "initials": settings.get("reviewer.initials")}


def tell_damage_found(context: Context, findings: tuple[str, ...]) -> None:
    """Say that the open project was found damaged while one worked, and ask what is to be opened instead."""
    if context.session is not None:
        tell_damage(context, _opening(context, context.session.project.path), findings)


def go_on_in_copy(context: Context) -> None:
    """Go on in a working copy once a publish from elsewhere has replaced the file that is open in place."""
    from desktop.store.working_copy import adopt  # rarely needed

    if context.session is not None and not context.jobs.running:
        copy = adopt(context.session.project)
        if open_when_sound(context, _opening(context, copy.path, copy)):
            context.toasts.show(tr("Others save to this file, too. You go on in a copy; everybody’s work is kept."))


def _opening(context: Context, path: Path, copy: "WorkingCopy | None" = None) -> Opening:
    from desktop.session import Session  # the store is only loaded once a project is opened

    def make() -> Session | None:
        who = person(context)
        try:
            session = Session.open(path, by=who["by"], initials=who["initials"])
        except ProjectBusy:
            if is_shown_elsewhere(context, path):
                return None
            session = Session.open_read_only(path, **who)
        except ProjectReadOnly:
            session = Session.open_read_only(path, **who)
        if copy is not None:
            session.copy, session.home = copy, copy.shared
        return session

    return Opening(path, lambda: enter(context, path, make), lambda: close_project(context))


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
