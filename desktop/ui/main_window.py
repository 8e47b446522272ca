"""The window: menus from ACTIONS, and below them the start page or the body of the open project."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from desktop.events import Changed, CodeSelected, CodingSelected, DocumentShown, PassageSelected
from desktop.ui.actions import entering, file
from desktop.ui.actions.menus import ActionSet
from desktop.ui.closing import Closing, keep_typed
from desktop.ui.context import Context
from desktop.ui.widgets.drawn import forget_drawn
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.toast import Toast, Toasts
from desktop.ui.widgets.window_place import remember_place, restore_place
from desktop.ui.words import tr
from desktop.ui.workspaces.start import StartPage

if TYPE_CHECKING:  # the store takes its time to load; the start page does without it
    from desktop.session import Session
    from desktop.ui.project_view import ProjectView

LEAST = (720, 450)


class MainWindow(QMainWindow):
    """The frame. It knows which parts there are, not what they do."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        context.window = self
        self.context = context
        self.body: ProjectView | None = None
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.setMinimumSize(*LEAST)
        self.setAcceptDrops(True)
        self.toast = Toast(context.theme, self.stack)
        context.toasts = Toasts(self.toast)
        self.actions_of = ActionSet(context, self)
        self.actions_of.fill(self.menuBar())
        self.start = StartPage(context)
        self.stack.addWidget(self.start)
        self.start.new_wanted.connect(lambda: file.new_project(context))
        self.start.sample_wanted.connect(lambda: file.open_sample(context))
        self.start.open_wanted.connect(lambda: file.open_project(context))
        self.start.recent_wanted.connect(lambda path: entering.open_path(context, path))
        self.closing = Closing(self)
        self.ring = FocusRing(context.theme, self)
        context.jobs.started.connect(lambda _label: self.refresh_actions())
        context.jobs.ended.connect(self.refresh_actions)
        restore_place(self, context.settings)
        self.show_session(None)

    @property
    def workspace(self) -> Any:
        """The workspace in front, or None without a project. Any: each has its own methods."""
        return self.body.middle.ready if self.body else None

    @property
    def workspace_key(self) -> str:
        """The key of the workspace in front; empty without a project."""
        return self.body.middle.row.key if self.body else ""

    def show_session(self, session: "Session | None") -> None:
        """Make a session the context's, and build the body for it; the start page for None."""
        if self.body is not None and self.context.session is session is not None:
            return
        old, self.body = self.body, None
        if old is not None:
            _close_menus()  # one that is still open would act on a project that is closed by then
            old.remember()  # while the session is still the context's: what is being typed is saved to it
            self.stack.removeWidget(old)
            old.deleteLater()
            forget_drawn()
        self.context.session, self.context.saving = session, None
        if session is None:
            self.start.refresh()
            self.stack.setCurrentWidget(self.start)
            self.start.focus_widget.setFocus()
        else:
            from desktop.ui.project_view import ProjectView  # reader and panels: 0.1 s that the start page can spare

            self.body = ProjectView(self.context, self.actions_of.actions, on_made=self._attach_keys)
            self.body.keeper.damaged.connect(partial(entering.tell_damage_found, self.context))
            self.body.publisher.changed.connect(self._name_window)
            self.stack.addWidget(self.body)
            self.stack.setCurrentWidget(self.body)
            # A code is shown alone, and walked through, from the codebook too.
            walking = ("view.isolate", "view.next_passage", "view.previous_passage")
            self.body.panels["codebook"].tree.addActions([self.actions_of.actions[key] for key in walking])
            for kind in (Changed, DocumentShown, CodingSelected, CodeSelected, PassageSelected):
                session.hub.subscribe(kind, lambda _event: self.refresh_actions())
            session.hub.subscribe(Changed, lambda _event: self._name_window())
            self.body.open_last()
            self.body.focus_work()
        self.refresh_actions()
        self._name_window()

    def show_workspace(self, key: str) -> Any:
        """Bring a workspace to the front and give it the keys; None without a project. Any: see above."""
        return self.body.show_workspace(key) if self.body else None

    def focus_work(self) -> None:
        """Put the keys where the work is, in the workspace in front."""
        self._with_body(lambda body: body.focus_work())

    def action(self, action_id: str) -> QAction | None:
        """Qt's action of a row of ACTIONS."""
        return self.actions_of.actions.get(action_id)

    def commands(self) -> Any:
        """All actions as they stand now. Any: see Frame."""
        return self.actions_of.commands()

    def refresh_actions(self) -> None:
        """Ask all actions anew whether they are enabled and what they are called."""
        self.actions_of.refresh()

    def panel(self, key: str) -> Any:
        """A panel by its key, or None without a project. Any: each has its own methods."""
        return self.body.panels.get(key) if self.body else None

    def toggle_pane(self, name: str) -> None:
        """Show or hide ``left`` or ``right``."""
        self._with_body(lambda body: body.toggle_pane(name))

    def show_right(self, panel: str) -> None:
        """Show ``inspector`` or ``history`` in the right pane."""
        self._with_body(lambda body: body.show_right(panel))

    def show_left(self, panel: str) -> None:
        """Show ``search`` in the left pane, or documents and codebook again."""
        self._with_body(lambda body: body.show_left(panel))

    def next_pane(self, step: int) -> None:
        """Move the focus to the next or previous pane."""
        self._with_body(lambda body: body.next_pane(step))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from outside."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._with_body(lambda body: body.set_drop_hot(True))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """What was dragged has left."""
        self._with_body(lambda body: body.set_drop_hot(False))

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project that was dropped; import anything else."""
        urls = event.mimeData().urls()
        self._with_body(lambda body: body.set_drop_hot(False))
        file.take_dropped(self.context, tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where everything stood, and close the project."""
        if self.body is not None:
            if not self.closing.waits:
                keep_typed(self.body, self.body.panels)
            if self.closing.waits or self.closing.put_off(self.body.publisher):
                event.ignore()
                return
            self.body.remember()
        remember_place(self, self.context.settings)
        entering.close_project(self.context)
        super().closeEvent(event)

    def _attach_keys(self, workspace: Any) -> None:
        """Let the single keys work in what shows the words."""
        for surface in getattr(workspace, "surfaces", ()):
            self.actions_of.attach_single_keys(surface)

    def _with_body(self, do: "Callable[[ProjectView], None]") -> None:
        if self.body is not None:
            do(self.body)
            self.refresh_actions()

    def _name_window(self) -> None:
        session = self.context.session
        if session is None:
            self.setWindowTitle(tr("Glossator"))
        else:
            from desktop.store import projects  # see the top

            state = self.context.saving.state if self.context.saving is not None else "Saved"
            self.setWindowTitle(f"{projects.the_project(session.project).title} — {tr(state)}")


def _close_menus() -> None:
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
