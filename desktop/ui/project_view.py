"""The body of a window with an open project: toolbar, panes, workspace, status bar. Made anew for each project."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.events import Changed, DocumentShown
from desktop.session import Session
from desktop.store import documents
from desktop.ui.context import Context
from desktop.ui.panels.status_bar import StatusBar
from desktop.ui.panels.table import PANELS
from desktop.ui.panels.tool_bar import ToolBar
from desktop.ui.widgets.later import Later
from desktop.ui.widgets.memo_field import MemoField
from desktop.ui.widgets.message_bar import MessageBar
from desktop.ui.widgets.panes import Panes
from desktop.ui.words import tr
from desktop.ui.workspaces.empty import EmptyPage
from desktop.ui.workspaces.table import WORKSPACES

READ_ONLY = (
    "This project is open for reading only: it is open for writing elsewhere, or the file may not be changed. "
    "To work on it, close it there and open it again, or save a copy."
)


class ProjectView(QWidget):
    """Everything that belongs to one session."""

    def __init__(self, context: Context, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("body")
        self._context = context
        self._session: Session = context.session
        self.panels: dict[str, Any] = {row.key: row.make(context, actions) for row in PANELS}
        self.workspaces: dict[str, Any] = {row.key: row.make(context) for row in WORKSPACES}
        self.empty = EmptyPage(context, on_import=actions["file.import"].trigger)
        self.middle = QStackedWidget()
        self.middle.setObjectName("workspace")
        for page in (*self.workspaces.values(), self.empty):
            self.middle.addWidget(page)
        self.left, self.right = self._left_pane(), self._right_pane()
        self.panes = Panes(context.theme, self.left, self.middle, self.right)
        self.status = StatusBar(context)
        names = [(row.key, tr(row.name), row.icon) for row in WORKSPACES]
        self.tool_bar = ToolBar(context, actions, workspaces=names, host=self)
        self.panels |= {"tool_bar": self.tool_bar, "status_bar": self.status}
        self.tool_bar.set_front(WORKSPACES[0].key)
        self._lay_out()
        self._restore()
        self.panes.changed.connect(self._panes_changed)
        self.panes.uncovered.connect(self.focus_work)
        reader = self.workspace.reader
        reader.laid_out.connect(lambda: self.status.set_zoom(reader.zoom))
        self.status.set_zoom(reader.zoom)
        self._session.hub.subscribe(Changed, self._changed)
        self._session.hub.subscribe(DocumentShown, self._shown)
        for signal in (context.jobs.started, context.jobs.ended):
            signal.connect(self._job_changed)
        self.show_middle()

    @property
    def workspace(self) -> Any:
        """The workspace in front. Any: each has its own methods."""
        return self.workspaces[WORKSPACES[0].key]

    def open_last(self) -> None:
        """Go to the document that was read last, else to the first."""
        key = str(self._session.project.path)
        order = [document.id for document in documents.all_documents(self._session.project)]
        last = self._context.settings.recall("project.document", key, None)
        if order:
            self._session.show_document(last if last in order else order[0])

    def focus_work(self) -> None:
        """Put the focus where the work is: the text, or the button that brings documents in."""
        self._stops()[2][2].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_drop_hot(self, hot: bool) -> None:
        """Show that what is being dragged over the window can be dropped."""
        self.empty.zone.set_hot(hot and self._context.writable)

    def show_middle(self) -> None:
        """Show the workspace, or where to drop documents while there are none."""
        has_some = self._session.document_id is not None or bool(documents.all_documents(self._session.project))
        self.middle.setCurrentWidget(self.workspace if has_some else self.empty)
        self.panes.set_needless("right", not has_some)

    def show_right(self, panel: str) -> None:
        """Show a panel in the right pane; history that is shown already gives way to the inspector."""
        shown = self.panes.is_shown("right")
        if panel == "history" and shown and self.right.currentWidget() is self.panels["history"]:
            panel = "inspector"
        self.right.setCurrentWidget(self.panels[panel])
        self.panes.show_pane("right", True)
        self._enter_over("right")

    def toggle_pane(self, name: str) -> None:
        """Show or hide a pane; the inspector comes in place of history."""
        if name == "right" and self.panes.is_shown("right") and self.right.currentWidget() is self.panels["history"]:
            self.show_right("inspector")
        else:
            self.panes.toggle(name)
            self._enter_over(name)

    def next_pane(self, step: int) -> None:
        """Move the focus to the next pane in reading order; one that is hidden in a narrow window is opened."""
        stops = self._stops()
        here = next((i for i, (_name, area, _to) in enumerate(stops) if _has_focus(area)), 2)
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
        for key in ("documents", "codebook"):
            self.panels[key].tree.keep_typed()
            QCoreApplication.sendPostedEvents(self.panels[key], QEvent.Type.MetaCall)  # the new name is on its way
        for field in self.findChildren(MemoField):
            field.flush()
        for waiting in self.findChildren(Later):
            waiting.drop()
        settings = self._context.settings
        for name in ("left", "right"):
            settings.put(f"window.{name}_width", self.panes.width_of(name))
            settings.put(f"window.{name}_shown", self.panes.is_wanted(name))
        sizes = self.left.sizes()
        if all(sizes):
            settings.put("window.left_split", round(100 * sizes[0] / sum(sizes)))
        if self._session.document_id is not None:
            settings.remember("project.document", str(self._session.project.path), self._session.document_id)

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
        if not self._session.writable:
            column.addWidget(MessageBar(self._context.theme, tr(READ_ONLY), icon="lock"))
        column.addWidget(self.panes, 1)
        column.addWidget(self.status)

    def _restore(self) -> None:
        settings = self._context.settings
        for name in ("left", "right"):
            self.panes.restore(
                name, width=settings.get(f"window.{name}_width"), wanted=settings.get(f"window.{name}_shown")
            )
        share = max(15, min(85, settings.get("window.left_split")))
        self.left.setSizes([share * 10, (100 - share) * 10])

    def _changed(self, event: Changed) -> None:
        if not event.rows or "document" in event.tables:
            self.show_middle()

    def _job_changed(self) -> None:
        """Nothing can be edited while a job writes: let the panels say so."""
        if self._context.session is not self._session:
            return  # the job ended because the project was closed, and nothing can be read of it any more
        for key in ("documents", "codebook", "inspector"):
            self.panels[key].refresh()

    def _panes_changed(self) -> None:
        history = self.right.currentWidget() is self.panels["history"]
        self.tool_bar.set_panes(left=self.panes.is_shown("left"), right=self.panes.is_shown("right"), history=history)
        self.tool_bar.set_width(self.width())

    def _shown(self, event: DocumentShown) -> None:
        self.show_middle()
        if event.document_id is not None:
            self._context.settings.remember("project.document", str(self._session.project.path), event.document_id)

    def _stops(self) -> list[tuple[str, QWidget, QWidget]]:
        """Where F6 stops: the pane's name (empty if always there), its area, and what gets the focus."""
        middle = getattr(self.workspace, "reader", self.workspace)
        if self.middle.currentWidget() is self.empty:
            middle = self.empty.button
        right, toast = self.right.currentWidget(), getattr(self.window(), "toast", None)
        return [
            ("left", self.panels["documents"], self.panels["documents"].focus_widget),
            ("left", self.panels["codebook"], self.panels["codebook"].focus_widget),
            ("", self.middle, middle),
            ("right", self.right, getattr(right, "focus_widget", right)),
            ("", self.tool_bar, self.tool_bar.go_to),
            *([("", toast, toast.focus_widget)] if toast is not None and toast.isVisible() else []),
        ]


def _has_focus(area: QWidget) -> bool:
    focus = area.window().focusWidget()
    return focus is not None and (focus is area or area.isAncestorOf(focus))
