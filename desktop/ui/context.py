"""What an action handler is given, and what an action is.

Rooms above put the real things in: ``app.py`` makes the one context. Parts of the window that are made when a
project is opened (panels, workspaces) may rely on ``context.session``; they are thrown away when it is closed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.kept_settings import Settings
from desktop.ui.job_runner import JobRunner
from desktop.ui.shortcut_keys import ShortcutKeys
from desktop.ui.theme import Theme
from desktop.ui.words import tr

if TYPE_CHECKING:  # keeps the start light: the store is only loaded once a project is opened
    from desktop.session import Session


class Toasts(Protocol):
    """Short messages at the bottom of the work area."""

    def show(
        self, text: str, *, verb: str = "", on_verb: Callable[[], None] | None = None, stays: bool = False
    ) -> None:
        """Show a sentence with at most one verb; it goes away by itself, unless it stays until it is closed."""

    def dismiss_passing(self) -> None:
        """Take away what only tells of where one was; what can still be answered, or is to be read, stays."""

    def dismiss(self) -> None:
        """Take away what is shown: what it spoke of holds no more."""


class Saving(Protocol):
    """How the work of the open project stands, and the way to have it saved where others see it."""

    @property
    def state(self) -> str:
        """“Saved”, “Saving”, “Saved on this computer only” or “Read-only”."""

    @property
    def publishes(self) -> bool:
        """Whether it is a working copy with a shared file to publish to."""

    def publish_now(self) -> None:
        """Publish at once."""


class Frame(Protocol):
    """What handlers may ask of the main window."""

    @property
    def workspace(self) -> Any:
        """The workspace in front, or None without a project. Any: each has its own methods."""

    @property
    def workspace_key(self) -> str:
        """The key of the workspace in front; empty without a project."""

    def show_workspace(self, key: str) -> Any:
        """Bring a workspace of WORKSPACES to the front; None without a project. Any: each has its own methods."""

    def focus_work(self) -> None:
        """Put the keys where the work is, in the workspace in front."""

    def show_session(self, session: "Session | None") -> None:
        """Make a session the context's, and build the window's body for it; the start page for None."""

    def toggle_pane(self, name: str) -> None:
        """Show or hide ``left`` or ``right``."""

    def show_right(self, panel: str) -> None:
        """Show ``inspector`` or ``history`` in the right pane."""

    def show_left(self, panel: str) -> None:
        """Show ``search`` in the left pane, or documents and codebook again for an empty name."""

    def panel(self, key: str) -> Any:
        """A panel by its key in PANELS, or None without a project. Any: each has its own methods."""

    def next_pane(self, step: int) -> None:
        """Move the focus to the next (1) or previous (-1) pane."""

    def action(self, action_id: str) -> QAction | None:
        """Qt's action of a row of ACTIONS, for buttons; None where there is no such row."""

    def commands(self) -> Any:
        """All actions as they stand now, for the palette. Any: the palette says what a command is."""

    def refresh_actions(self) -> None:
        """Ask all actions anew whether they are enabled and what they are called."""

    def close(self) -> bool:
        """Close the window."""


@dataclass
class Dialogs:
    """What interrupts the user, as functions that tests replace."""

    ask_open_files: Callable[[str, str], tuple[Path, ...]]
    """(title, filter as in QFileDialog) to the files chosen."""
    ask_open_file: Callable[[str, str], Path | None]
    """(title, filter) to one file."""
    ask_save_file: Callable[[str, Path, str], Path | None]
    """(title, suggested path, filter) to a path; the dialog has asked about overwriting."""
    ask_text: Callable[[str, str, str], str | None]
    """(title, label, text to begin with) to what was typed, or nothing when cancelled."""
    ask_choice: Callable[[str, str, Sequence[str]], int | None]
    """(title, label, choices) to the index of the one chosen."""
    confirm: Callable[[str, str, str], bool]
    """(question, what it means, verb): only for what undo cannot bring back."""
    show_error: Callable[[BaseException], None]
    """A UserError as its sentence, anything else as a fault of the program."""
    open_path: Callable[[Path], None]
    """Open a file in the program that the system has for it."""
    ask_password: Callable[[str, str], str | None] = lambda _title, _label: None
    """(title, label) to what was typed, unseen, or nothing when cancelled."""
    ask_printer: Callable[[str], Any] = lambda _title: None
    """(title) to the ``QPrinter`` that was chosen and set up, or nothing when cancelled. Any: printing is rare, and
    its library is only loaded for it."""


@dataclass
class Context:
    """Everything that a handler may use."""

    theme: Theme
    settings: Settings
    jobs: JobRunner
    dialogs: Dialogs
    session: "Session | None" = None
    saving: Saving | None = None
    """Of the open project, from when its body stands."""
    started_for: Path | None = None
    """The project that this program was started to open."""
    # Set by the main window as soon as it stands; handlers run later than that.
    window: Frame = field(init=False)
    toasts: Toasts = field(init=False)
    keys: ShortcutKeys = field(init=False)
    """Which keys do what; the window tells it the actions."""

    def __post_init__(self) -> None:
        self.keys = ShortcutKeys(self.settings)

    @property
    def widget(self) -> QWidget:
        """The main window as a parent for dialogs."""
        assert isinstance(self.window, QWidget)
        return self.window

    @property
    def writable(self) -> bool:
        """Whether edits may be made now: a project is open, not read-only, and no job is writing to it."""
        return self.session is not None and self.session.project.writable and not self.jobs.writing

    def say_busy(self) -> bool:
        """Whether something is running already that a new job has to wait for; if so, say it."""
        if self.jobs.running:
            self.toasts.show(tr("One thing at a time: wait for what is running, or cancel it."))
        return self.jobs.running

    def say_not_written(self) -> None:
        """Tell that the writing of a file was cancelled."""
        self.toasts.show(tr("Nothing was written. A file that was there is unchanged."))

    def say_done(self, text: str) -> None:
        """Tell of the step just made, with *Undo* beside it, which takes back that step and no later one."""
        session = self.session
        if session is None:
            return
        made = session.undo_label

        def undo() -> None:
            if self.session is session and session.undo_label == made:
                session.undo()
            else:
                self.toasts.show(tr("More was done since then. Edit, Undo takes back the newest step first."))

        self.toasts.show(text, verb=tr("Undo"), on_verb=undo)


def always(_context: Context) -> bool:
    """For actions that are never disabled."""
    return True


def with_project(context: Context) -> bool:
    """For actions that need an open project."""
    return context.session is not None


def when_writable(context: Context) -> bool:
    """For actions that change the project."""
    return context.writable


def with_document(context: Context) -> bool:
    """For actions that need an open document."""
    return context.session is not None and context.session.document_id is not None


def in_reader(context: Context) -> bool:
    """For actions on the open document that need its text, in the workspace in front."""
    return with_document(context) and hasattr(context.window.workspace, "reader")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do: a row of the ACTIONS table.

    Attributes:
        id: ``menu.verb``, the first part says which menu it stands in.
        text: in the menu, with ``&`` before its access key and ``…`` where a dialog follows.
        shortcut: as ``QKeySequence`` reads it, several separated by ``; ``, or a standard key.
        tip: one sentence for the status line and the tool tip.
        single_key: the shortcut is a bare key that works in the reader only, never in a text field.
        checked: for actions that are on or off.
        label: for actions whose text follows the state (“Undo code Cost”).
        submenu: the submenu it stands in, if any.
        separated: a line stands above it in the menu.
    """

    id: str
    text: str
    shortcut: str | QKeySequence.StandardKey
    icon: str
    tip: str
    handler: Callable[[Context], None]
    enabled: Callable[[Context], bool] = always
    single_key: bool = False
    checked: Callable[[Context], bool] | None = None
    label: Callable[[Context], str] | None = None
    submenu: str = ""
    separated: bool = False

    @property
    def menu(self) -> str:
        """The key of the menu that it stands in."""
        return self.id.partition(".")[0]
