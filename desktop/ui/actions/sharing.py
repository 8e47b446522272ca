"""Sharing: merging what colleagues send, and deciding what two people changed differently."""

from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.ui.actions.sending import forget_unpacked, with_unpacked
from desktop.ui.context import Action, Context, when_writable, with_project
from desktop.ui.words import tr

if TYPE_CHECKING:  # the store is only loaded once a project is opened
    from desktop.domain.progress import Progress
    from desktop.domain.twin import Twin
    from desktop.session import Session
    from desktop.store.merge_outcome import Merged

PROJECTS = "Glossator projects and packages (*.gloss *.zip);;All files (*)"


def ask_merge(context: Context) -> None:
    """Ask for files to merge, and show what they would bring."""
    files = context.dialogs.ask_open_files(tr("Merge files into this project"), PROJECTS)
    look_at_merge(context, files)


def look_at_merge(context: Context, files: tuple[Path, ...]) -> None:
    """Work out what a merge would bring, and ask before anything is written."""
    session = context.session
    files = tuple(file for file in files if session is None or file != session.project.path)
    if not files or session is None:
        return
    if context.say_busy():
        return
    from desktop.store.package import is_package  # see the top

    packed = next((file for file in files if is_package(file)), None)
    if packed is not None:
        others = tuple(file for file in files if file != packed)
        with_unpacked(context, packed, lambda project: look_at_merge(context, (*others, project)))
        return
    if not files[0].parent.is_relative_to(paths.user_data()):
        context.settings.put("window.folder", str(files[0].parent))
    context.jobs.start(
        tr("Looking at {name}").format(name=files[0].name),
        lambda: _on_thread(session, files, dry_run=True),
        done=lambda found: _looked(context, files, found),
        failed=lambda error: _gave_up(context, files, error),
        cancelled=lambda: _gave_up(context, files),
        writing=True,
    )


def show_conflicts(context: Context) -> None:
    """List what waits for a decision, each with its values."""
    from desktop.ui.dialogs.conflicts import show_conflicts as show  # brings the store: see the top

    show(context)


def _looked(context: Context, files: tuple[Path, ...], found: "Merged") -> None:
    if not found.changes:
        context.toasts.show(tr("Everything in {name} is here already.").format(name=_names(files)))
        _forget(files)
        return
    from desktop.ui.dialogs.merge_preview import ask_to_merge  # rarely used

    ask_to_merge(context, files, found, partial(_merge, context, files), on_cancel=partial(_forget, files))


def _gave_up(context: Context, files: tuple[Path, ...], error: BaseException | None = None) -> None:
    _forget(files)
    if error is not None:
        context.dialogs.show_error(error)
    else:
        context.toasts.show(tr("Nothing was merged."))


def _forget(files: tuple[Path, ...]) -> None:
    for file in files:
        forget_unpacked(file)


def _merge(context: Context, files: tuple[Path, ...], same: "tuple[Twin, ...]") -> None:
    session = context.session
    if session is None:
        return
    context.jobs.start(
        tr("Merging {name}").format(name=_names(files)),
        lambda: _on_thread(session, files, dry_run=False, same=same),
        done=lambda found: _merged(context, files, found),
        failed=lambda error: _gave_up(context, files, error),
        cancelled=lambda: _gave_up(context, files),
        writing=True,
    )


def _merged(context: Context, files: tuple[Path, ...], found: "Merged") -> None:
    session = context.session
    if session is None:
        return
    _forget(files)
    session.catch_up(f"Merge {_names(files)}")
    words = tr("Merged {name}.").format(name=_names(files))
    if found.conflicts:
        waiting = tr("1 decision waits.") if found.conflicts == 1 else tr("{count} decisions wait.")
        words = f"{words} {waiting.format(count=found.conflicts)}"
        context.toasts.show(words, verb=tr("Decide"), on_verb=lambda: show_conflicts(context))
    else:
        before = context.window.action("file.before_merge")
        context.toasts.show(
            words, verb=tr("Open as it was before") if before else "", on_verb=before.trigger if before else None
        )


def _names(files: tuple[Path, ...]) -> str:
    return files[0].name if len(files) == 1 else tr("{count} files").format(count=len(files))


def _on_thread(
    session: "Session", files: tuple[Path, ...], *, dry_run: bool, same: "tuple[Twin, ...]" = ()
) -> "Generator[Progress, None, Merged]":
    """The merge with a connection of its own, which shares the window's lock on the project."""
    from desktop.jobs.merge_projects import merge_projects  # see the top
    from desktop.store.project_file import open_project

    with open_project(session.project.path, lock_from=session.project) as own:
        return (yield from merge_projects(own, files, dry_run=dry_run, same=same, by=session.reviewer.id))


ROWS = (
    Action(
        "file.merge",
        "&Merge…",
        "Ctrl+Shift+M",
        "git-merge",
        "Take in what colleagues did in their copies; nothing is lost.",
        ask_merge,
        when_writable,
    ),
    Action(
        "file.conflicts",
        "&Decisions that wait…",
        "",
        "git-compare",
        "What two people changed differently, to be decided.",
        show_conflicts,
        with_project,
    ),
)
