"""The history panel: what was done, by whom and when; the newest step of one's own can be undone from here."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from desktop.events import Changed
from desktop.session import Session
from desktop.store import history, reviewers
from desktop.ui.context import Context
from desktop.ui.item_models.history import HistoryModel
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.labels import hairline
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.rows import StepRowDelegate
from desktop.ui.widgets.section_header import SectionHeader

SHOWN = 500


class HistoryPanel(QWidget):
    """The list at the right, in the inspector's place."""

    def __init__(self, context: Context, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("panel")
        self._context = context
        self._session: Session = context.session
        theme = context.theme
        close = IconButton(theme, "x", "Close history")
        close.clicked.connect(lambda: context.window.show_right("inspector"))
        self.model = HistoryModel(self)
        self.list = QListView()
        self.list.setAccessibleName("History")
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(StepRowDelegate(theme, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._undo = TextButton(theme, "Undo the last step", on_click=actions["edit.undo"].trigger)
        self._note = Paragraph(theme, "")
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self._note)
        foot.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeader("History", close))
        column.addWidget(self.list, 1)
        column.addWidget(hairline())
        column.addLayout(foot)
        theme.changed.connect(self.list.viewport().update)
        self._session.hub.subscribe(Changed, lambda _event: self._refresh_if_shown())
        self.refresh()

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus."""
        return self.list

    def refresh(self) -> None:
        """Read the newest steps."""
        project = self._session.project
        names = {reviewer.name: reviewer.initials for reviewer in reviewers.all_reviewers(project)}
        entries = history.entries(project, limit=SHOWN)
        at = self.list.verticalScrollBar().value()
        self.model.set_entries(entries, today=date.today(), initials=lambda name: names.get(name, ""))
        self.list.verticalScrollBar().setValue(at)
        label = self._session.undo_label
        self._undo.setEnabled(bool(label) and self._context.writable)
        self._note.set_text(
            f"Your last step: {label}. Undone steps can be redone." if label else "There is nothing of yours to undo."
        )

    def showEvent(self, event: object) -> None:
        """Catch up with what happened while it was hidden."""
        self.refresh()

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()
