"""The workspaces: to add one, write its file, what makes it, and a row here. Their tabs stand in this order.

A workspace is a widget that is made when it is first brought to the front. ``focus_widget`` gets the keys then. The
rest it may have or not: ``stops``, pairs of an area and what gets the focus in it, where F6 is to stop more than once;
``surfaces``, what takes the single keys; ``zoom`` and the signal ``zoomed``, shown in the status bar; ``remember()``,
called before the project is closed. One with a list of its own at the left has ``left_shown``, ``toggle_left()`` and
the signal ``left_changed``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.ui.context import Context


@dataclass(frozen=True, slots=True)
class Workspace:
    """One workspace.

    Attributes:
        key: names it in code and settings.
        name, icon: of its tab.
        text: in the menu, with ``&`` before its access key.
        tip: one sentence for the menu.
        digit: Alt and this digit bring it to the front; on a Mac Ctrl.
        make: makes it.
        left: what stands at the left: ``panels`` (documents and codebook), ``own``, or nothing.
        right: whether the right pane is shown until somebody says otherwise.
        reads: it shows documents, so that it has nothing to show while there are none.
        sees_all: it draws on everybody's codings, so that it waits while somebody reads blind.
    """

    key: str
    name: str
    icon: str
    text: str
    tip: str
    digit: int
    make: Callable[[Context], Any]  # Any: each workspace has its own methods
    left: str = "panels"
    right: bool = True
    reads: bool = False
    sees_all: bool = False


# Imported when it is made: the menus are built from this table before a project is open, and start quicker without.
def _read(context: Context) -> Any:
    from desktop.ui.workspaces.read import ReadWorkspace

    return ReadWorkspace(context)


def _compare(context: Context) -> Any:
    from desktop.ui.workspaces.compare import CompareWorkspace

    return CompareWorkspace(context)


def _briefing(context: Context) -> Any:
    from desktop.ui.workspaces.briefing import BriefingWorkspace

    return BriefingWorkspace(context)


READ = "read"
WORKSPACES = (
    Workspace(READ, "Read", "book-open-text", "&Read", "Read and code the open document.", 1, _read, reads=True),
    Workspace(
        "compare", "Compare", "git-compare", "Co&mpare", "See where reviewers differ, and settle it.", 5, _compare,
        left="own", right=False,
    ),
    Workspace(
        "briefing", "Briefing", "file-text", "&Briefing", "Arrange a briefing and see its pages.", 6, _briefing,
        left="own", right=False, sees_all=True,
    ),
)  # fmt: skip


def workspace_row(key: str) -> Workspace:
    """The row of a workspace; that of Read where there is none of the key."""
    return next((row for row in WORKSPACES if row.key == key), WORKSPACES[0])
