"""Sending: a copy of the project for somebody, whole or in part, and packages that come with a password."""

import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop import paths
from desktop.errors import UserError
from desktop.ui.context import Action, Context, with_project
from desktop.ui.words import tr

SUFFIX = ".gloss"
PROJECTS = f"Glossator projects (*{SUFFIX})"
PACKAGES = "Packages with a password (*.zip)"
_STALE_SECONDS = 24 * 3600


def ask_send(context: Context) -> None:
    """Ask what goes along and where to, and write the copy in the background."""
    from desktop.store.documents import all_documents  # the store is only loaded once a project is opened
    from desktop.store.package import SUFFIX as PACKAGE
    from desktop.store.reviewers import all_reviewers
    from desktop.ui.dialogs.send_copy import ask_what_to_send

    session = context.session
    if session is None or context.say_busy():
        return
    source = session.project.path
    folders = sorted({one.folder for one in all_documents(session.project) if one.folder}, key=str.casefold)
    wish = ask_what_to_send(
        context, me=session.reviewer, reviewers=all_reviewers(session.project), folders=folders, path=session.home
    )
    if wish is None:
        return
    ending, kinds = (PACKAGE, PACKAGES) if wish.password else (SUFFIX, PROJECTS)
    suggested = session.home.with_name(f"{wish.name}{ending}")
    target = context.dialogs.ask_save_file(tr("Send a copy"), suggested, kinds)
    if target is None:
        return
    target = target if target.suffix == ending else target.with_name(target.name + ending)
    if target.exists() and any(target.samefile(own) for own in (source, session.home) if own.exists()):
        context.toasts.show(tr("That is the project itself. Choose another name for the copy."))
        return
    from desktop.jobs.send_copy import send_copy

    context.jobs.start(
        tr("Writing the copy"),
        lambda: send_copy(source, target, wish.part, password=wish.password),
        done=lambda sent: context.toasts.show(
            _told(sent.path.name, sent.documents, sent.codings),
            verb=tr("Show folder"),
            on_verb=lambda: context.dialogs.open_path(target.parent),
        ),
        failed=context.dialogs.show_error,
        cancelled=lambda: context.toasts.show(tr("No copy was written.")),
    )


def with_unpacked(context: Context, package: Path, use: Callable[[Path], None]) -> None:
    """Ask for a package's password, unpack it in the user's folder, and hand over the project that was in it.

    The unpacked file is the caller's; ``forget_unpacked`` takes it away.
    """
    from desktop.store.package import needs_password, unpack  # rarely used

    room: Path | None = None
    try:
        password = ""
        if needs_password(package):
            title = tr("{name} is protected").format(name=package.name)
            given = context.dialogs.ask_password(title, tr("Password"))
            if given is None:
                return
            password = given
        _sweep()
        room = Path(tempfile.mkdtemp(prefix="received-", dir=paths.user_data()))
        project = unpack(package, room, password=password)
    except UserError as error:
        if room is not None:
            shutil.rmtree(room, ignore_errors=True)
        context.dialogs.show_error(error)
        return
    use(project)


def forget_unpacked(project: Path) -> None:
    """Take away what was unpacked; where it is still being read, the next package that is opened does it."""
    if project.parent.parent == paths.user_data() and project.parent.name.startswith("received-"):
        with suppress(OSError):
            shutil.rmtree(project.parent)


def _sweep() -> None:
    """Take away what a run that was cut off has left unpacked, a day later: another window may be at work now."""
    for kind in ("received", "sending"):
        for room in paths.user_data().glob(f"{kind}-*"):
            if room.is_dir() and time.time() - room.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(room, ignore_errors=True)


def _told(name: str, documents: int, codings: int) -> str:
    one, many = tr("1 document"), tr("{count} documents")
    first = one if documents == 1 else many.format(count=f"{documents:,}")
    one, many = tr("1 coding"), tr("{count} codings")
    second = one if codings == 1 else many.format(count=f"{codings:,}")
    return tr("Wrote {name}: {documents}, {codings}.").format(name=name, documents=first, codings=second)


ROWS = (
    Action(
        "file.send_copy",
        "Send a cop&y…",
        "",
        "share",
        "Write one clean file for a colleague: all of it, only your part, or for coding blind.",
        ask_send,
        with_project,
        separated=True,
    ),
)
