"""Backups: the list of them, and one opened as a file of its own beside the project."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.ui.actions.entering import open_path
from desktop.ui.context import Action, Context, with_project
from desktop.ui.words import tr

if TYPE_CHECKING:  # the store is only loaded once a project is opened
    from desktop.store.kept_backups import Backup


def show_backups(context: Context) -> None:
    """List the backups of the open project; the one chosen opens beside it."""
    from desktop.ui.dialogs.backups import ask_backup  # brings the store: see the top

    ask_backup(context, _all(context), partial(open_beside, context))


def open_before_merge(context: Context) -> None:
    """Open the project as it was before the last merge, beside it."""
    before = before_merge(context)
    if before is not None:
        open_beside(context, before)
    else:
        context.toasts.show(tr("There is no backup from before a merge."))


def open_beside(context: Context, backup: "Backup") -> None:
    """Write a backup out as a project beside the open one, and open it; the way back is one click."""
    from desktop.jobs.recover_project import restore_beside  # rarely used

    session = context.session
    if session is None or context.say_busy():
        return
    home = session.home

    def opened(path: Path) -> None:
        open_path(context, path)
        words = tr("Opened a backup as {name}. Your project is as it was.").format(name=path.name)
        context.toasts.show(
            words, verb=tr("Back to {name}").format(name=home.stem), on_verb=lambda: _go_back(context, home)
        )

    context.jobs.start(
        tr("Opening a backup"),
        lambda: restore_beside(home, backup),
        done=opened,
        failed=context.dialogs.show_error,
    )


def before_merge(context: Context) -> "Backup | None":
    """The backup made before the last merge into the open project, if it is still kept."""
    return next((backup for backup in _all(context) if backup.reason == "merge"), None)


def _all(context: Context) -> "tuple[Backup, ...]":
    from desktop.store.kept_backups import all_backups  # see the top
    from desktop.store.projects import the_project

    session = context.session
    return all_backups(the_project(session.project).id) if session is not None else ()


def _go_back(context: Context, home: Path) -> None:
    open_path(context, home)


MERGE_ROWS = (
    Action(
        "file.before_merge",
        "Open as it was &before the merge",
        "",
        "",
        "Open the backup made before the last merge, beside this project.",
        open_before_merge,
        with_project,
    ),
)
HELP_ROWS = (
    Action(
        "help.backups",
        "&Backups…",
        "",
        "",
        "List the backups of this project and open one beside it.",
        show_backups,
        with_project,
        separated=True,
    ),
)
