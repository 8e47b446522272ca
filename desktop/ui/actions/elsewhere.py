"""Projects that live elsewhere: on a share, in a synced folder, on a stick, in a mail, in a package.

They are worked on in a copy on this computer. What is said about that over the work area, and what can be done about
it, is here, too.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.ui.actions.blind import reads_blind
from desktop.ui.actions.sending import PROJECTS, SUFFIX, forget_unpacked, with_unpacked
from desktop.ui.actions.sharing import look_at_merge
from desktop.ui.context import Context
from desktop.ui.dialogs.merge_words import arrived
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.message_bar import MessageBar
from desktop.ui.words import tr

if TYPE_CHECKING:  # the store is only loaded once a project is opened
    from desktop.jobs.look_around import Beside
    from desktop.store.merge_outcome import Merged
    from desktop.store.presence import Present
    from desktop.store.working_copy import WorkingCopy

RECEIVED = "This copy is read-only. Your work is kept on this computer. Save it somewhere to share it."


def way_to_open(context: Context, path: Path) -> str:
    """How a project is to be opened: ``local`` for in place, else ``shared`` or ``received``; as the user wants it."""
    from desktop.store.copy_folders import has_published_copy  # small, and only now
    from desktop.store.package import is_package
    from desktop.store.whereabouts import LOCAL, RECEIVED, SHARED, whereabouts

    if is_package(path):
        return RECEIVED
    found = whereabouts(path).kind
    wish = context.settings.get("sharing.copies")
    if found == LOCAL and wish == "auto":
        # Others publish to it, or it lies where nothing can be reached now: what is in the copy may be nowhere else.
        return SHARED if has_published_copy(path) else LOCAL
    if found == RECEIVED or wish == "auto":
        return found
    return SHARED if wish == "always" else LOCAL


def with_copy(context: Context, path: Path, way: str, use: "Callable[[WorkingCopy], object]") -> None:
    """Make or find the working copy of a project in the background, and hand it over."""
    from desktop.store.package import is_package  # as above

    if context.jobs.running:
        context.toasts.show(tr("One thing at a time: wait for what is running, or cancel it."))
    elif is_package(path):
        with_unpacked(context, path, lambda project: _make_copy(context, path, use, way=way, source=project))
    else:
        _make_copy(context, path, use, way=way, source=None)


def is_shown_elsewhere(context: Context, path: Path) -> bool:
    """Bring another window that has a project open to the front; this one goes if it was started for that alone."""
    from desktop.store.front_wishes import ask_to_front  # rarely used

    if not ask_to_front(path):
        return False
    if context.session is None and context.started_for is not None:
        QTimer.singleShot(0, context.widget, context.window.close)
    else:
        context.toasts.show(tr("{name} is open in another window, which is in front now.").format(name=path.stem))
    return True


def save_somewhere(context: Context, then: Callable[[Path], None]) -> None:
    """Ask where a received project is to be, write it there, and go on in it."""
    from desktop.jobs.copy_project import copy_project  # rarely used

    session = context.session
    if session is None:
        return
    source = session.project.path
    folder = Path(context.settings.get("window.folder") or source.parent)
    target = context.dialogs.ask_save_file(tr("Save the project"), folder / source.name, PROJECTS)
    if target is None:
        return
    target = target if target.suffix else target.with_suffix(SUFFIX)
    context.jobs.start(
        tr("Saving the project"),
        lambda: copy_project(source, target),
        done=then,
        failed=context.dialogs.show_error,
    )


def received_bar(context: Context, then: Callable[[Path], None]) -> MessageBar:
    """What stands over a project that came by mail."""
    verb = TextButton(context.theme, tr("Save it…"), on_click=lambda: save_somewhere(context, then))
    return MessageBar(context.theme, tr(RECEIVED), verb, icon="hard-drive")


def bars_beside(context: Context, found: "Beside") -> list[MessageBar]:
    """What stands over a project because of what lies beside it: who has it open, second copies."""
    bars = []
    if found.present:
        words = _present(found.present)
        bars.append(MessageBar(context.theme, words, icon="users", quiet=True, closes=True))
    if found.copies:
        bars.append(_copies_bar(context, found.copies))
    return bars


def tell_arrived(context: Context, found: "Merged") -> None:
    """Say quietly what others did, once it is here."""
    show = partial(context.window.show_right, "history")
    words = tr("Work of others came in.") if found.reviewers and reads_blind(context) else arrived(found)
    context.toasts.show(words, verb=tr("Show changes"), on_verb=show)


def _make_copy(
    context: Context, path: Path, use: "Callable[[WorkingCopy], object]", *, way: str, source: Path | None
) -> None:
    from desktop.store.whereabouts import SHARED  # as above
    from desktop.store.working_copy import copy_of_shared

    def forget() -> None:
        if source is not None:
            forget_unpacked(source)

    def made(copy: "WorkingCopy") -> None:
        forget()
        use(copy)

    def failed(error: BaseException) -> None:
        forget()
        context.dialogs.show_error(error)
        context.window.show_session(context.session)

    context.jobs.start(
        tr("Opening {name}").format(name=path.name),
        lambda: copy_of_shared(path, published=way == SHARED, source=source),
        done=made,
        failed=failed,
        cancelled=forget,
    )


def _present(present: "tuple[Present, ...]") -> str:
    first = present[0]
    since = first.since.astimezone()
    if len(present) == 1:
        words = tr("{name} has had this open since {since:%H:%M}. You can both work; changes are merged.")
        return words.format(name=first.name, since=since)
    words = tr("{name} and {count} others have this open. You can all work; changes are merged.")
    if len(present) == 2:
        words = tr("{name} and {other} have this open. You can all work; changes are merged.")
    return words.format(name=first.name, other=present[1].name, count=len(present) - 1)


def _copies_bar(context: Context, copies: tuple[Path, ...]) -> MessageBar:
    one = tr("A second copy of this project lies beside it, with work that is not here: {name}.")
    many = tr("{count} second copies of this project lie beside it, with work that is not here.")
    words = one.format(name=copies[0].name) if len(copies) == 1 else many.format(count=len(copies))
    verb = TextButton(context.theme, tr("Merge it") if len(copies) == 1 else tr("Merge them"))
    bar = MessageBar(context.theme, words, verb, icon="git-merge", closes=True)

    def merge() -> None:
        bar.hide()
        look_at_merge(context, copies)

    verb.clicked.connect(merge)
    return bar
