"""The toolbar: panes, workspaces, *Go to*, undo, redo, history. Every other tool is at the selection or in a menu."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from desktop.ui.context import Context
from desktop.ui.panels.tool_bar_go_to import GoToField
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.coding_drag import codings_in
from desktop.ui.words import tr

HEIGHT = 48
SPRING_MS = 500
"""How long what is dragged has to stay over a tab."""
NARROW_BELOW = 1100


class _Tab(TextButton):
    """The tab of a workspace. Coded passages that are dragged over it open it after a moment, as folders do.

    Attributes:
        sprung: they have stayed over it long enough.
        dropped: they were dropped on it: their ids.
    """

    sprung = Signal()
    dropped = Signal(object)

    def __init__(self, theme: Theme, name: str, icon: str) -> None:
        super().__init__(theme, name, role="tab", icon=icon)
        self.setCheckable(True)
        self.setAcceptDrops(True)
        self._spring = QTimer(self, singleShot=True, interval=SPRING_MS)
        self._spring.timeout.connect(self.sprung)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Begin to wait."""
        if codings_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._spring.start()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They have gone."""
        self._spring.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        """They were dropped here."""
        self._spring.stop()
        event.accept()
        self.dropped.emit(codings_in(event.mimeData()))


class ToolBar(QFrame):
    """The row under the menus.

    Attributes:
        workspace_wanted: the key of the workspace whose tab was pressed.
        codings_dropped: the key of the workspace on whose tab coded passages were dropped, and their ids.
    """

    workspace_wanted = Signal(str)
    codings_dropped = Signal(str, object)

    def __init__(
        self,
        context: Context,
        actions: Mapping[str, QAction],
        *,
        workspaces: Sequence[tuple[str, str, str]],
        host: QWidget,
    ) -> None:
        """Build the row.

        Args:
            workspaces: key, name and icon of each.
            host: what the list of *Go to* floats over.
        """
        super().__init__()
        self.setObjectName("toolBar")
        theme = context.theme
        self._context, self._narrow = context, False
        self.left = IconButton(theme, "panel-left", tr("Documents and codebook"), role="tool", checkable=True)
        self.right = IconButton(theme, "panel-right", tr("Inspector"), role="tool", checkable=True)
        self.undo = IconButton(theme, "undo-2", tr("Undo"), role="tool")
        self.redo = IconButton(theme, "redo-2", tr("Redo"), role="tool")
        self.history = IconButton(theme, "history", tr("History"), role="tool", checkable=True)
        self.go_to = GoToField(context, host)
        self.tabs: dict[str, TextButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.left)
        for key, name, icon in workspaces:
            tab = _Tab(theme, name, icon)
            tab.sprung.connect(lambda key=key: self.workspace_wanted.emit(key))
            tab.dropped.connect(lambda ids, key=key: self.codings_dropped.emit(key, ids))
            tab.clicked.connect(lambda _checked=False, key=key: self.workspace_wanted.emit(key))
            _name_tab(tab, name, actions[f"view.{key}"])
            self._group.addButton(tab)
            self.tabs[key] = tab
            row.addWidget(tab)
        row.addStretch(1)
        row.addWidget(self.go_to)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in (self.undo, self.redo, self.history, self.right):
            tools.addWidget(button)
        row.addSpacing(4)
        row.addLayout(tools)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(HEIGHT + theme.font_offset)
        for button, key in (
            (self.left, "view.left"),
            (self.right, "view.right"),
            (self.history, "view.history"),
            (self.undo, "edit.undo"),
            (self.redo, "edit.redo"),
        ):
            _bind(button, actions[key])

    def set_front(self, key: str) -> None:
        """Show which workspace is in front."""
        self.tabs[key].setChecked(True)
        self._fit_tabs()

    def set_panes(self, *, left: bool, right: bool, history: bool) -> None:
        """Show which panes are to be seen."""
        self.left.setChecked(left)
        self.right.setChecked(right and not history)
        self.history.setChecked(right and history)

    def set_width(self, width: int) -> None:
        """Give way in a narrow window."""
        self._narrow = width < NARROW_BELOW
        self.go_to.set_narrow(self._narrow)
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """In a narrow window, all tabs but that of the workspace in front are icons."""
        for tab in self.tabs.values():
            tab.set_bare(self._narrow and not tab.isChecked())


def _name_tab(tab: TextButton, name: str, action: QAction) -> None:
    """Let the tip of a tab say its name and its key: in a narrow window there is nothing else to read."""

    def follow() -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tab.setToolTip(f"{name} ({keys})" if keys else name)

    action.changed.connect(follow)
    tab.destroyed.connect(lambda: action.changed.disconnect(follow))
    follow()


def _bind(button: QToolButton, action: QAction) -> None:
    """Let a button do what an action does, be enabled when it is, and say its name and shortcut."""

    def follow() -> None:
        words = action.text().replace("&", "")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setEnabled(action.isEnabled())
        button.setToolTip(f"{words} ({keys})" if keys else words)
        button.setAccessibleName(words)

    button.clicked.connect(lambda _checked=False: action.trigger())
    action.changed.connect(follow)
    # The button may be gone before the action is: a project was closed.
    button.destroyed.connect(lambda: action.changed.disconnect(follow))
    follow()
