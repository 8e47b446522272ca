"""What stands between a file and its window: is it sound, and what to do where it is not.

A file that this program closed as it is now is shown at once, and looked through while one works. Any other is looked
through first, every hash of it: at once where it is small, in the background with progress where it is large.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.progress import Progress, ended
from desktop.errors import UserError
from desktop.file_errors import ProjectDamaged
from desktop.ui.context import Context
from desktop.ui.words import tr

if TYPE_CHECKING:  # the store is only loaded once a project is opened
    from desktop.jobs.recover_project import Damage

AT_ONCE = 3_000_000
"""Bytes; a file up to this size is looked through in less than half a second."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A project that somebody wants to open.

    Attributes:
        go: opens it, and says whether it did. It raises ProjectDamaged where that shows only then, and shows any other
            error itself.
        leave: closes the project that is open.
    """

    path: Path
    go: Callable[[], bool]
    leave: Callable[[], None]


def open_when_sound(context: Context, wish: Opening) -> bool:
    """Open a project once it is known to be sound; where it is damaged, ask what is to be opened instead.

    Returns:
        Whether it is open now; it may be later, once it has been looked through.
    """
    from desktop.store import last_closed  # see the top

    path = wish.path
    try:
        size = path.stat().st_size
    except OSError:
        return wish.go()  # which says what is wrong with it
    if last_closed.is_unchanged(path):
        return _opened(context, wish, examined=False)
    if size <= AT_ONCE:
        return _judge(context, wish, ended(_examine(path)))
    if context.say_busy():
        return False

    def judge(findings: tuple[str, ...]) -> None:
        _judge(context, wish, findings)

    context.jobs.start(
        tr("Examining {name}").format(name=path.name),
        lambda: _examine(path),
        done=judge,
        failed=context.dialogs.show_error,
        cancelled=lambda: context.toasts.show(tr("{name} was not opened.").format(name=path.name)),
    )
    return False


def tell_damage(context: Context, wish: Opening, findings: tuple[str, ...]) -> None:
    """Find out what can be read of a damaged project, and ask what is to be opened."""
    from desktop.jobs.recover_project import assess_damage  # nobody needs it while files are sound

    if context.jobs.running:
        context.jobs.stop_and_wait()
    context.jobs.start(
        tr("Reading what is left of {name}").format(name=wish.path.name),
        lambda: assess_damage(wish.path, findings),
        done=lambda damage: _ask(context, wish, damage),
        failed=context.dialogs.show_error,
    )


def _examine(path: Path) -> Generator[Progress, None, tuple[str, ...]]:
    """The findings of every check; none where the file cannot be looked into, which its opening will say.

    A project of an older program is brought up to date before.
    """
    from desktop.store.check import check_project  # see the top
    from desktop.store.migrations import bring_up_to_date, is_older

    try:
        if is_older(path):
            yield from bring_up_to_date(path)
        return (yield from check_project(path))
    except ProjectDamaged as error:
        return (error.what,)
    except UserError:
        return ()


def _judge(context: Context, wish: Opening, findings: tuple[str, ...]) -> bool:
    if findings:
        tell_damage(context, wish, findings)
        return False
    return _opened(context, wish, examined=True)


def _opened(context: Context, wish: Opening, *, examined: bool) -> bool:
    try:
        if not wish.go():
            return False
    except ProjectDamaged as error:
        tell_damage(context, wish, (error.what,))
        return False
    if context.session is not None and examined:
        context.session.examined = True
    return True


def _ask(context: Context, wish: Opening, damage: "Damage") -> None:
    from desktop.ui.dialogs.damaged import DamagedDialog  # see above

    dialog = DamagedDialog(context, damage)
    dialog.backup_wanted.connect(partial(_replace, context, wish, damage, from_backup=True))
    dialog.rescue_wanted.connect(partial(_replace, context, wish, damage, from_backup=False))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _replace(context: Context, wish: Opening, damage: "Damage", *, from_backup: bool) -> None:
    from desktop.jobs.recover_project import replace_damaged  # see above

    path, backup = damage.path, damage.backup if from_backup else None
    session = context.session
    if session is not None and session.project.path.absolute() == path.absolute():
        wish.leave()

    def opened(aside: Path) -> None:
        if _judge(context, wish, ended(_examine(path))):
            words = tr("Opened the backup") if from_backup else tr("Opened what could be read")
            kept = tr("The damaged file is kept as {name}.").format(name=aside.name)
            context.toasts.show(f"{words}. {kept}")

    context.jobs.start(
        tr("Restoring {name}").format(name=path.name),
        lambda: replace_damaged(path, backup=backup),
        done=opened,
        failed=context.dialogs.show_error,
        cancelled=lambda: context.toasts.show(tr("{name} was not opened.").format(name=path.name)),
    )
