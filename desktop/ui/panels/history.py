"""The history panel: what was done, by whom and when; where it was, and the way back of any one step."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.analysis.blindness import reads_blind
from desktop.domain.change import HistoryEntry
from desktop.domain.ids import BatchId
from desktop.events import Changed
from desktop.session import Session
from desktop.store import history_steps, reviewers
from desktop.store.history_steps import Spot
from desktop.ui.context import Context
from desktop.ui.item_models.history import HistoryModel
from desktop.ui.panels.history_filter import HistoryFilterBar
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.labels import hairline
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.rows import StepRowDelegate
from desktop.ui.widgets.section_header import SectionHeader
from desktop.ui.words import tr

SHOWN = 500
"""How many steps are read at once; more when the list is scrolled to its end."""

ROOM_FOR_NOTE = 420
"""In a panel that is less high, the list needs the room of the sentence below it."""

MENU = ("view.step_show", "view.step_revert", "view.step_versions")
ONE_STEP = "Reverting takes back this step alone. It can be undone."
IS_UNDONE = "This step was undone."
BLIND = "While you read blind, your own steps alone are listed."


class HistoryPanel(QWidget):
    """The list at the right, in the inspector's place."""

    def __init__(self, context: Context, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("panel")
        self._context, self._actions = context, actions
        self._session: Session = context.session
        self._limit = SHOWN
        self._is_blind = False
        self._touched: dict[BatchId, tuple[str, ...]] = {}
        self.model = HistoryModel(self)
        self._build()
        self._session.hub.subscribe(Changed, self._changed)
        self.refresh()

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus."""
        return self.list if self.stack.currentWidget() is self.list else self.filter.field

    @property
    def current(self) -> HistoryEntry | None:
        """The step that is selected."""
        chosen = self.list.selectionModel().selectedIndexes()
        return self.model.entry(chosen[0]) if chosen else None

    @property
    def spot(self) -> Spot:
        """Where the selected step was; empty for none."""
        entry = self.current
        return history_steps.spot(self._session.project, entry.batch.id) if entry else Spot()

    def refresh(self) -> None:
        """Read the newest steps that fit; what is selected and in view stays."""
        project, wanted = self._session.project, self.filter.wanted
        self._is_blind = reads_blind(project, self._session.reviewer.id)
        self.filter.only_mine(self._is_blind)
        if self._is_blind:
            wanted = replace(wanted, reviewer_id=self._session.reviewer.id)
        chosen = self.current
        initials = {reviewer.name: reviewer.initials for reviewer in reviewers.all_reviewers(project)}
        entries = history_steps.steps(project, wanted, limit=self._limit)
        unknown = [entry.batch.id for entry in entries if entry.batch.id not in self._touched]
        if unknown:
            self._touched |= dict.fromkeys(unknown, ()) | history_steps.titles(project, unknown)
        at = self.list.verticalScrollBar().value()
        self.model.set_entries(
            entries, today=date.today(), initials=lambda name: initials.get(name, ""), touched=self._touched
        )
        index = self.model.index_of(chosen.batch.id if chosen else None)
        if index.isValid():
            self.list.setCurrentIndex(index)
        self.list.verticalScrollBar().setValue(at)
        is_all = self.filter.wanted == history_steps.ALL_STEPS
        self.stack.setCurrentWidget(self.list if entries else self.empty if is_all else self.no_match)
        self._show_foot()

    def showEvent(self, event: object) -> None:
        """Catch up with what happened while it was hidden."""
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list room where there is little."""
        super().resizeEvent(event)
        self._note.setVisible(event.size().height() >= ROOM_FOR_NOTE)

    def _build(self) -> None:
        theme, context = self._context.theme, self._context
        close = IconButton(theme, "x", tr("Close history"))
        close.clicked.connect(lambda: context.window.show_right("inspector"))
        self.filter = HistoryFilterBar(context)
        self.filter.changed.connect(self._filtered)
        self.list = QListView()
        self.list.setAccessibleName(tr("History"))
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(StepRowDelegate(theme, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.activated.connect(lambda _index: self._actions["view.step_show"].trigger())
        self.list.selectionModel().selectionChanged.connect(lambda *_sets: self._selected())
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        clear = TextButton(theme, tr("Clear the filter"), role="link", on_click=self.filter.clear)
        self.empty = Notice(theme, tr("Nothing was done yet."))
        self.no_match = Notice(theme, tr("No step fits this filter."), clear)
        self.stack = QStackedWidget()
        for page in (self.list, self.empty, self.no_match):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeader(tr("History"), close))
        column.addWidget(self.filter)
        column.addWidget(self.stack, 1)
        column.addWidget(hairline())
        column.addLayout(self._foot())
        theme.changed.connect(self.list.viewport().update)

    def _foot(self) -> QVBoxLayout:
        theme, actions = self._context.theme, self._actions
        self._note = Paragraph(theme, "")
        self._undo = TextButton(theme, tr("Undo the last step"), on_click=actions["edit.undo"].trigger)
        self.show_step = TextButton(theme, tr("Show"), on_click=actions["view.step_show"].trigger)
        self.revert = TextButton(theme, tr("Revert this step"), on_click=actions["view.step_revert"].trigger)
        self.versions = TextButton(
            theme, tr("Versions of the memo…"), role="link", on_click=actions["view.step_versions"].trigger
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.show_step, 1)
        line.addWidget(self.revert, 2)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self._note)
        foot.addWidget(self.versions, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self._undo)
        foot.addLayout(line)
        return foot

    def _selected(self) -> None:
        self._show_foot()
        self._context.window.refresh_actions()

    def _show_foot(self) -> None:
        """Say what can be done: with the selected step, else with the last."""
        entry, label = self.current, self._session.undo_label
        for part in (self.show_step, self.revert):
            part.setVisible(entry is not None)
        self.versions.setVisible(entry is not None and self.spot.memo_id is not None)
        self._undo.setVisible(entry is None)
        self._undo.setEnabled(bool(label) and self._context.writable)
        self.revert.setEnabled(entry is not None and not entry.undone and self._context.writable)
        if entry is not None:
            self._note.set_text(tr(IS_UNDONE) if entry.undone else tr(ONE_STEP))
        else:
            last = tr("Your last step: {label}. Undone steps can be redone.").format(label=label)
            words = last if label else tr("There is nothing of yours to undo.")
            self._note.set_text(f"{words} {tr(BLIND)}" if self._is_blind else words)

    def _open_menu(self, at: QPoint) -> None:
        if self.current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._actions[key] for key in MENU])
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _filtered(self) -> None:
        self._limit = SHOWN
        self.refresh()

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value and value == bar.maximum() and self.model.steps >= self._limit:
            self._limit += SHOWN
            self.refresh()

    def _changed(self, event: Changed) -> None:
        if not event.rows or "document" in event.tables:
            self._touched.clear()  # titles may be others now
        if self.isVisible():
            self.refresh()
