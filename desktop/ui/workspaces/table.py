"""The workspaces: to add one, write its file and a row here. Their tabs stand in this order, on Alt+1, Alt+2 …"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.ui.context import Context
from desktop.ui.workspaces.read import ReadWorkspace


@dataclass(frozen=True, slots=True)
class Workspace:
    """One workspace: its key, the name and icon of its tab, and what makes it."""

    key: str
    name: str
    icon: str
    make: Callable[[Context], Any]  # Any: each workspace has its own methods


WORKSPACES = (Workspace("read", "Read", "book-open-text", ReadWorkspace),)
