"""The panels: to add one, write its file and a row here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QAction

from desktop.ui.context import Context
from desktop.ui.panels.codebook import CodebookPanel
from desktop.ui.panels.documents import DocumentsPanel
from desktop.ui.panels.history import HistoryPanel
from desktop.ui.panels.inspector import InspectorPanel
from desktop.ui.panels.search import SearchPanel


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: ``side`` is left or right; ``share`` is its part of the pane's height in per cent, and one of 100
    comes in place of the others."""

    key: str
    name: str
    side: str
    make: Callable[[Context, Mapping[str, QAction]], Any]  # Any: each panel has its own methods
    share: int = 100


PANELS = (
    Panel("documents", "Documents", "left", DocumentsPanel, 54),
    Panel("codebook", "Codebook", "left", CodebookPanel, 46),
    Panel("search", "Find in all documents", "left", SearchPanel),
    Panel("inspector", "Inspector", "right", InspectorPanel),
    Panel("history", "History", "right", HistoryPanel),
)
