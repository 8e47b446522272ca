"""The body of a window with an open project: toolbar, panes, workspace, status bar. Made anew for each project."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.analysis.blindness import reads_blind
from desktop.domain.ids import CodingId
from desktop.events import Changed, DocumentShown, HitChosen
from desktop.session import Session
from desktop.store import documents
from desktop.ui.actions import outline
from desktop.ui.closing import keep_typed
from desktop.ui.context import Context
from desktop.ui.keeper import Keeper
from desktop.ui.panels.status_bar import StatusBar
from desktop.ui.panels.table import PANELS
from desktop.ui.panels.tool_bar import ToolBar
from desktop.ui.sharing_strip import SharingStrip
from desktop.ui.widgets.later import Later
from desktop.ui.widgets.panes import Panes
from desktop.ui.words import tr
from desktop.ui.workspaces.blind import BlindPage
from desktop.ui.workspaces.empty import EmptyPage
from desktop.ui.workspaces.stack import WorkspaceStack
from desktop.ui.workspaces.table import READ, WORKSPACES


class ProjectView(QWidget):
    """Everything that belongs to one session."""

    def __init__(
        self, context: Context, actions: Mapping[str, QAction], *, on_made: Callable[[Any], None] = lambda _made: None
    ) -> None:
        """Build it, with the workspace that was in front the last time.

        Args:
            on_made: told of each workspace when it is made, which is when it is first wanted.
        """
        super().__init__()
        assert context.session is not None
        self.setObjectName("body")
        self._context = context
        self._session: Session = context.session
        self.panels: dict[str, Any] = {row.key: row.make(context, actions) for row in PANELS}
        self.empty = EmptyPage(context, on_import=actions["file.import"].trigger)
        first = context.settings.recall("project.workspace", str(self._session.home), READ)
        self.middle = WorkspaceStack(context, first=first)
        self.blind = BlindPage(context.theme, on_read=lambda: self.show_workspace(READ))
        for page in (self.empty, self.blind):
            self.middle.addWidget(page)
        self.left, self.right = self._left_pane(), self._right_pane()
        self.panes = Panes(context.theme, self.left, self.middle, self.right)
        self.status = StatusBar(context, actions)
        self.strip = SharingStrip(context, self._session, self.status)
        self.publisher = self.strip.publisher
        names = [(row.key, tr(row.name), row.icon) for row in WORKSPACES]
        self.tool_bar = ToolBar(context, actions, workspaces=names, host=self)
        self.panels |= {"tool_bar": self.tool_bar, "status_bar": self.status}
        self._lay_out()
        self.keeper = Keeper(context, self._session, self)
        self._restore()
        self.panes.changed.connect(self._panes_changed)
        self.panes.uncovered.connect(self.focus_work)
        self.tool_bar.workspace_wanted.connect(self.show_workspace)
        self.tool_bar.codings_dropped.connect(self._take_codings)
        self.middle.made.connect(self._follow_workspace)
        self.middle.made.connect(on_made)
        self._opening = False
        self._session.hub.subscribe(Changed, self._changed)
        self._session.hub.subscribe(DocumentShown, self._shown)
        self._session.hub.subscribe(HitChosen, self._hit_chosen)
        for signal in (context.jobs.started, context.jobs.ended):
            signal.connect(self._job_changed)
        self._bring_front()

    @property
    def workspace(self) -> Any:
        """The workspace in front. Any: each has its own methods."""
        return self.middle.front

    def show_workspace(self, key: str) -> Any:
        """Bring a workspace to the front, with the panes as it had them, and the keys to it.

        Returns:
            The workspace. Any: each has its own methods.
        """
        if key != self.middle.row.key:
            self._keep_panes()
            self._context.toasts.dismiss_passing()
            self.middle.choose(key)
            self._restore_panes()
            self._bring_front()
            self._context.settings.remember("project.workspace", str(self._session.home), key)
            self._context.window.refresh_actions()
        self.focus_work()
        return self.workspace

    def open_last(self) -> None:
        """Go to the document that was read last, else to the first."""
        key = str(self._session.home)
        order = [document.id for document in documents.all_documents(self._session.project)]
        last = self._context.settings.recall("project.document", key, None)
        self._opening = True  # nobody asked to read it: another workspace stays in front
        if order:
            self._session.show_document(last if last in order else order[0])
        self._opening = False

    def focus_work(self) -> None:
        """Put the focus where the work is: the text, or the button that brings documents in."""
        self._work.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_drop_hot(self, hot: bool) -> None:
        """Show that what is being dragged over the window can be dropped."""
        self.empty.zone.set_hot(hot and self._context.writable)

    def show_middle(self) -> None:
        """Show the workspace, or where to drop documents while there are none; or that it waits for blind reading."""
        works = (
            not self.middle.row.reads
            or self._session.document_id is not None
            or bool(documents.all_documents(self._session.project))
        )
        waits = self.middle.row.sees_all and reads_blind(self._session.project, self._session.reviewer.id)
        self.middle.show_front(self.empty if not works else self.blind if waits else None)
        self.panes.set_needless("right", not works)
        self.panes.set_needless("left", self.middle.row.left != "panels")

    def show_right(self, panel: str) -> None:
        """Show a panel in the right pane; history that is shown already gives way to the inspector."""
        shown = self.panes.is_shown("right")
        if panel == "history" and shown and self.right.currentWidget() is self.panels["history"]:
            panel = "inspector"
        self.right.setCurrentWidget(self.panels[panel])
        self.panes.show_pane("right", True)
        self._enter_over("right")

    def show_left(self, panel: str) -> None:
        """Show a panel in place of documents and codebook, or these again for an empty name."""
        for row in PANELS:
            if row.side == "left":
                self.panels[row.key].setVisible(row.key == panel if panel else row.share < 100)
        if panel:
            self.panes.show_pane("left", True)
        elif self.panes.is_over("left"):
            self.panes.close_over()

    def toggle_pane(self, name: str) -> None:
        """Show or hide a pane; the inspector comes in place of history."""
        if name == "right" and self.panes.is_shown("right") and self.right.currentWidget() is self.panels["history"]:
            self.show_right("inspector")
        elif name == "left" and self.middle.row.left == "own":
            self.workspace.toggle_left()
        else:
            self.panes.toggle(name)
            self._enter_over(name)

    def next_pane(self, step: int) -> None:
        """Move the focus to the next pane in reading order; one that is hidden in a narrow window is opened."""
        stops = self._stops()
        here = next((i for i, (_name, area, _to) in enumerate(stops) if _has_focus(area)), 0)
        for distance in range(1, len(stops) + 1):
            name, _area, target = stops[(here + step * distance) % len(stops)]
            if name and not self.panes.is_shown(name):
                if self.panes.is_wanted(name):
                    self.panes.show_pane(name, True)
                else:
                    continue
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return

    def remember(self) -> None:
        """Save what is still being typed, and keep where one is for the next time."""
        self.keeper.stop()
        keep_typed(self, self.panels)
        self.panels["search"].stop()
        for waiting in self.findChildren(Later):
            waiting.drop()
        for workspace in self.middle:
            if hasattr(workspace, "remember"):
                workspace.remember()
        self._keep_panes()
        settings = self._context.settings
        sizes = self.left.sizes()[:2]
        if all(sizes):
            settings.put("window.left_split", round(100 * sizes[0] / sum(sizes)))
        if self._session.document_id is not None:
            settings.remember("project.document", str(self._session.home), self._session.document_id)
        self.publisher.finish()  # last of all, for it takes along what was still being typed

    def _enter_over(self, name: str) -> None:
        """Give the focus to a pane that has just opened over the page, so that Esc closes it."""
        if self.panes.is_over(name):
            panel = next(row.key for row in PANELS if row.side == name and not self.panels[row.key].isHidden())
            self.panels[panel].focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left_pane(self) -> QSplitter:
        pane = QSplitter(Qt.Orientation.Vertical)
        pane.setObjectName("leftPane")
        pane.setHandleWidth(1)
        pane.setChildrenCollapsible(False)
        for row in PANELS:
            if row.side == "left":
                self.panels[row.key].setMinimumHeight(120)
                pane.addWidget(self.panels[row.key])
                if row.share == 100:
                    self.panels[row.key].hide()
        return pane

    def _right_pane(self) -> QStackedWidget:
        pane = QStackedWidget()
        pane.setObjectName("rightPane")
        for row in PANELS:
            if row.side == "right":
                pane.addWidget(self.panels[row.key])
        return pane

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tool_bar)
        column.addWidget(self.strip)
        column.addWidget(self.panes, 1)
        column.addWidget(self.status)

    def _restore(self) -> None:
        share = max(15, min(85, self._context.settings.get("window.left_split")))
        self.left.setSizes([share * 10, (100 - share) * 10])
        self._restore_panes()

    def _bring_front(self) -> None:
        self.show_middle()
        self.tool_bar.set_front(self.middle.row.key)
        zoom = getattr(self.workspace, "zoom", None)
        self.status.set_zoom(zoom)
        self._panes_changed()

    def _follow_workspace(self, made: Any) -> None:
        self._order_tab()
        if hasattr(made, "zoomed"):
            made.zoomed.connect(self.status.set_zoom)
        if hasattr(made, "left_changed"):
            made.left_changed.connect(self._panes_changed)

    def _take_codings(self, key: str, coding_ids: tuple[CodingId, ...]) -> None:
        """Coded passages were dropped on a tab: that of the briefing asks for the section that they are for."""
        if key == outline.BRIEFING and self._context.writable:
            outline.put_codings(self._context, coding_ids)

    def _order_tab(self) -> None:
        """Let Tab come to the right pane and the status bar after a workspace made since.

        What gets a parent goes to the end of Qt's order, with all that is in it; Qt's own way to order single widgets
        loses those in between.
        """
        column = self.layout()
        assert column is not None
        self.panes.put_right_last()
        self.status.setParent(None)
        column.addWidget(self.status)
        self.status.show()

    def _keep_panes(self) -> None:
        self._context.settings.remember("window.panes", self.middle.row.key, self.panes.state())

    def _restore_panes(self) -> None:
        row = self.middle.row
        usual = {"left_shown": row.left == "panels", "right_shown": row.right}
        kept = self._context.settings.recall("window.panes", row.key, {})
        self.panes.restore(usual | kept if isinstance(kept, dict) else usual)

    def _changed(self, event: Changed) -> None:
        if not event.rows or event.tables & {"document", "project", "assignment", "reviewer"}:
            self.show_middle()

    def _job_changed(self) -> None:
        """Nothing can be edited while a job writes: let the panels say so."""
        if self._context.session is not self._session:
            return  # the job ended because the project was closed, and nothing can be read of it any more
        for key in ("documents", "codebook", "inspector"):
            self.panels[key].refresh()

    def _panes_changed(self) -> None:
        history = self.right.currentWidget() is self.panels["history"]
        own = self.middle.row.left == "own"
        left = self.workspace.left_shown if own else self.panes.is_shown("left")
        self.tool_bar.set_panes(left=left, right=self.panes.is_shown("right"), history=history)
        self.tool_bar.set_width(self.width())

    def _shown(self, event: DocumentShown) -> None:
        reads = event.to_read and not self._opening
        if event.document_id is not None and reads and self.middle.row.key != READ:
            is_new = not self.middle.is_made(READ)
            reading = self.show_workspace(READ)
            if is_new:  # it could not hear of the passage yet
                reading.show_document(event.document_id, event.span)
        self.show_middle()
        if event.document_id is not None:
            self._context.settings.remember("project.document", str(self._session.home), event.document_id)

    def _hit_chosen(self, event: HitChosen) -> None:
        """Uncover the text where the list lies over it, once somebody goes there; the search goes on."""
        if event.with_keys and self.panes.is_over("left"):
            self.panes.close_over()

    @property
    def _work(self) -> QWidget:
        """What gets the keys in the middle."""
        for page in (self.empty, self.blind):
            if self.middle.currentWidget() is page:
                return page.button
        widget: QWidget = self.workspace.focus_widget
        return widget

    def _stops(self) -> list[tuple[str, QWidget, QWidget]]:
        """Where F6 stops: the pane's name (empty if always there), its area, and what gets the focus."""
        stops = [("", area, to) for area, to in getattr(self.workspace, "stops", ())]
        if not stops or self.middle.currentWidget() in (self.empty, self.blind):
            stops = [("", self.middle, self._work)]
        right, toast = self.right.currentWidget(), getattr(self.window(), "toast", None)
        left = (self.panels[row.key] for row in PANELS if row.side == "left" and not self.panels[row.key].isHidden())
        panels = [("left", panel, panel.focus_widget) for panel in left]
        return [
            *(panels if self.middle.row.left == "panels" else []),
            *stops,
            ("right", self.right, getattr(right, "focus_widget", right)),
            ("", self.tool_bar, self.tool_bar.go_to),
            *([("", toast, toast.focus_widget)] if toast is not None and toast.isVisible() else []),
        ]


def _has_focus(area: QWidget) -> bool:
    focus = area.window().focusWidget()
    return focus is not None and (focus is area or area.isAncestorOf(focus))
