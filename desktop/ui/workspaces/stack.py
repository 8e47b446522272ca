"""The middle of the window: the workspaces, each made when it is first brought to the front, one of them shown."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.context import Context
from desktop.ui.workspaces.table import Workspace, workspace_row


class WorkspaceStack(QStackedWidget):
    """Shows one workspace, or what stands in for it while there is nothing to work on.

    Attributes:
        made: a workspace that has just been made, before it is shown for the first time.
    """

    made = Signal(object)

    def __init__(self, context: Context, *, first: str) -> None:
        super().__init__()
        self.setObjectName("workspace")
        self._context, self._row = context, workspace_row(first)
        self._made: dict[str, Any] = {}

    @property
    def row(self) -> Workspace:
        """The row of the workspace in front."""
        return self._row

    @property
    def front(self) -> Any:
        """The workspace in front; it is made if it is not there yet. Any: each has its own methods."""
        key = self._row.key
        if key not in self._made:
            self._made[key] = self._row.make(self._context)
            self.addWidget(self._made[key])
            self.made.emit(self._made[key])
        return self._made[key]

    @property
    def ready(self) -> Any:
        """The workspace in front once it is made; None while it is being made, when it may be asked for already."""
        return self._made.get(self._row.key)

    def is_made(self, key: str) -> bool:
        """Whether a workspace has been in front before."""
        return key in self._made

    def choose(self, key: str) -> None:
        """Say which workspace is in front; ``show_front`` shows it."""
        self._row = workspace_row(key)

    def show_front(self, instead: QWidget | None) -> None:
        """Show the workspace in front, or what stands in for it."""
        self.setCurrentWidget(self.front if instead is None else instead)

    def __iter__(self) -> Iterator[Any]:
        """The workspaces that have been made."""
        return iter(tuple(self._made.values()))
