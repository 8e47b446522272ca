"""The Compare workspace: where reviewers differ, side by side, and what is settled of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.analysis.differences import Difference
from desktop.domain.ids import CodingId, ReviewerId
from desktop.events import Changed
from desktop.jobs.compare_reviewers import Compared, compare_reviewers
from desktop.session import Session
from desktop.ui.context import Context
from desktop.ui.job_runner import QuietRunner
from desktop.ui.widgets.labels import hairline
from desktop.ui.words import tr
from desktop.ui.workspaces.compare_bar import FiguresBar
from desktop.ui.workspaces.compare_columns import CompareColumns
from desktop.ui.workspaces.compare_figures import FiguresDrawer
from desktop.ui.workspaces.compare_found import Found
from desktop.ui.workspaces.compare_frame import CompareFrame
from desktop.ui.workspaces.compare_list import DifferencePanel
from desktop.ui.workspaces.compare_none import NothingToCompare
from desktop.ui.workspaces.compare_painting import meant_by, selected_in
from desktop.ui.workspaces.compare_question import QuestionPane
from desktop.ui.workspaces.compare_reasons import why_nothing
from desktop.ui.workspaces.compare_settling import Settling
from desktop.ui.workspaces.compare_showing import Shown

TABLES = frozenset({"project", "coding", "assignment", "exclusion", "document", "code", "reviewer", "actor"})
PAUSE_MS = 250
KEPT_UNIT, KEPT_CHOSEN = "compare.unit", "project.compared"


class CompareWorkspace(QWidget):
    """Shows the differences of two reviewers or more and keeps in step with the project.

    Attributes:
        panel: the list of differences.
        columns: all readings of the document.
        question: what is to be decided of the current difference.
        bar: one code's figures.
        figures: the figures of all codes, in place of the columns.
        settling: asks about a difference and keeps the answer.
        left_name: what stands at the left, for the menu.
        compared: everything is worked out anew and shown.
    """

    zoomed = Signal(int)
    left_changed = Signal()
    compared = Signal()
    zooms = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("workspace")
        self._context, theme = context, context.theme
        self._session: Session = context.session
        self.found = Found(self._session)
        self.left_name = tr("&Differences")
        self._unit = context.settings.get(KEPT_UNIT)
        self.panel = DifferencePanel(
            theme,
            codes=self.found.code_items,
            documents=self.found.document_items,
            kinds=self.found.kind_items,
            states=self.found.state_items,
        )
        self.bar = FiguresBar(theme, self.found.shared)
        self.columns = CompareColumns(theme)
        self.question = QuestionPane(theme)
        self.figures = FiguresDrawer(theme, unit=self._unit)
        self.none = NothingToCompare(theme)
        self.settling = Settling(context, self.found)
        self._shown = Shown(self.columns, self.found, self._session.project)
        self.runner = QuietRunner(self)
        self._wanted: str = ""
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self.compare)
        self._connect()
        kept = context.settings.recall(KEPT_CHOSEN, str(self._session.project.path), [])
        self.found.choose(kept if isinstance(kept, list) else ())
        self.compare()

    # For the window and for actions

    @property
    def current(self) -> Difference | None:
        """The difference in hand."""
        return self.found.difference(self.panel.current)

    @property
    def focus_widget(self) -> QWidget:
        """Where the keys go when the workspace comes to the front."""
        if self._pages.currentWidget() is self.none:
            return self.none.button if self.none.button.isVisibleTo(self) else self.none
        if self._parts.currentWidget() is self.figures:
            return self.figures.focus_widget
        return self.panel.list if self.frame.left_shown and self.panel.model.keys else self.columns.columns[0].view

    @property
    def stops(self) -> list[tuple[QWidget, QWidget]]:
        """Where F6 stops."""
        if self._pages.currentWidget() is self.none:
            return [(self.none, self.focus_widget)]
        left = [(self.panel, self.panel.list)] if self.frame.left_shown else []
        if self._parts.currentWidget() is self.figures:
            return [*left, (self.figures, self.figures.focus_widget)]
        texts = [(column, column.view) for column in self.columns.columns]
        asked = [(self.question, self.question.focus_widget)] if self.question.isVisibleTo(self) else []
        return [*left, (self.bar, self.bar.all), *texts, *asked]

    @property
    def compared_by(self) -> dict[str, Any]:
        """Who is compared, and by what unit, as an export takes it. Any: see ``write_export``."""
        return {"reviewer_ids": self.found.chosen, "unit": self._unit} if self.found.chosen else {}

    @property
    def zoom(self) -> int:
        """The size of the texts in per cent."""
        return self.columns.zoom

    @property
    def left_shown(self) -> bool:
        """Whether the list is to be seen."""
        return self.frame.left_shown

    def toggle_left(self) -> None:
        """Show or hide the list."""
        self.frame.show_left(not self.frame.left_shown)

    def zoom_in(self) -> None:
        """Make the texts larger."""
        self.columns.zoom_to(self.columns.zoom + 10)

    def zoom_out(self) -> None:
        """Make the texts smaller."""
        self.columns.zoom_to(self.columns.zoom - 10)

    def zoom_reset(self) -> None:
        """Give the texts their own size."""
        self.columns.zoom_to(100)

    def step_difference(self, step: int) -> None:
        """Go to the next (1) or previous (-1) difference of the list."""
        key = self.panel.follow_key(self.panel.current, step)
        if key:
            self.panel.go_to(key)
        else:
            self._context.toasts.show(tr("That was the last difference.") if step > 0 else tr("That is the first one."))

    def skip(self) -> None:
        """Go to the next difference that is open, from the start again at the end."""
        keys = self.panel.model.keys
        at = keys.index(self.panel.current) + 1 if self.panel.current in keys else 0
        for key in (*keys[at:], *keys[:at]):
            found = self.found.difference(key)
            if found is not None and not found.is_decided and key != self.panel.current:
                self.panel.go_to(key)
                return
        self._context.toasts.show(tr("Nothing else in the list is open."))

    def keep(self, which: int) -> None:
        """Settle the difference in hand: the reading of a number is kept, or all (-1)."""
        if self.current is not None and self.settling.keep(self.current, which, reason=self.question.reason.text()):
            # The list, and what stands beside the reason, show it: no message over them.
            self.columns.columns[0].view.announce(self.question.outcome.whole)

    def remember(self) -> None:
        """Nothing is worked out any more: the project is about to be closed."""
        self._later.stop()
        self.runner.stop_and_wait()

    def compare(self) -> None:
        """Work everything out anew, beside the window."""
        if self._context.session is not self._session:
            return
        reason = why_nothing(self._session, self.found.chosen)
        if reason is not None:
            self._wanted = reason.goes_to
            self.none.say(reason.title, reason.sentence, reason.verb)
            self._pages.setCurrentWidget(self.none)
            self.compared.emit()
            return
        self._pages.setCurrentWidget(self.frame)
        self.bar.readers.set_readers(self.found.able())
        path, chosen, unit, me = self._session.project.path, self.found.chosen, self._unit, self._session.reviewer.id
        self.runner.ask(lambda: compare_reviewers(path, chosen, unit=unit, shown_to=me))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Have the document in hand that is compared: what is told and done of a document is of this one."""
        super().showEvent(event)
        self._shown.take_in_hand(self._session)

    # Private

    def _lay_out(self) -> None:
        self._parts = QStackedWidget()
        side_by_side = QWidget()
        inner = QVBoxLayout(side_by_side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._question_line = hairline()
        for part in (self.columns, self._question_line, self.question):
            inner.addWidget(part)
        inner.setStretchFactor(self.columns, 1)
        for page in (side_by_side, self.figures):
            self._parts.addWidget(page)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addWidget(self._parts, 1)
        self._back = QShortcut(QKeySequence("Esc"), main, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._back.setEnabled(False)
        self.frame = CompareFrame(self.panel, main)
        self._pages = QStackedWidget()
        for page in (self.frame, self.none):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        question, figures, columns = self.question, self.figures, self.columns
        self.panel.chosen.connect(lambda _key: self._show_current())
        self.panel.filtered.connect(self._show_list)
        columns.coding_clicked.connect(self._clicked)
        columns.zoomed.connect(self.zoomed)
        columns.reader_chosen.connect(lambda number, who: self._choose_readers(self.found.with_reader(number, who)))
        self.bar.readers.chosen.connect(self._choose_readers)
        question.kept.connect(self.keep)
        question.reason.textEdited.connect(lambda words: self._with_current(partial(self.settling.draft, reason=words)))
        question.reopened.connect(lambda: self._with_current(self.settling.leave_open))
        question.stepped.connect(self.step_difference)
        question.skipped.connect(self.skip)
        question.discussed.connect(lambda: self._with_current(self.settling.discuss))
        self.bar.drawer_wanted.connect(self._show_drawer)
        figures.closed.connect(lambda: self.bar.all.setChecked(False))
        self._back.activated.connect(figures.closed)
        figures.unit_chosen.connect(self._choose_unit)
        figures.code_chosen.connect(self._show_figures)
        figures.word_wanted.connect(lambda: _trigger(self._context, "file.export_agreement_word"))
        figures.sheet_wanted.connect(lambda: _trigger(self._context, "file.export_agreement_xlsx"))
        self.none.wanted.connect(lambda: _trigger(self._context, self._wanted))
        self.frame.changed.connect(self.left_changed)
        self.runner.done.connect(self._take)
        self.runner.failed.connect(self._context.dialogs.show_error)
        self._session.hub.subscribe(Changed, self._changed)
        for signal in (self._context.jobs.started, self._context.jobs.ended):
            signal.connect(self._show_state)

    def _with_current(self, settle: Callable[[Difference], None]) -> None:
        if self.current is not None:
            settle(self.current)

    def _changed(self, event: Changed) -> None:
        if not event.rows or event.tables & TABLES:
            self.found.read_names()
            if len(self.found.chosen) < 2 or not event.rows or event.tables & {"assignment", "reviewer"}:
                self.found.choose(self.found.chosen)
            self._later.start()
        elif "decision" in event.tables:
            self.found.look_again(event.rows)
            self._shown.follow_decisions()
            self._show_list()
            self._show_current(move=False)

    def _take(self, compared: Compared) -> None:
        if compared.shared.reviewers != self.found.chosen or self._context.session is not self._session:
            return
        self.found.take(compared)
        short = [self.found.who.short(each) for each in self.found.chosen]
        self.figures.show_agreement(compared.figures, compared.positions, short)
        self._show_list()
        self._show_current()
        self.compared.emit()

    def _show_list(self) -> None:
        rows = self.found.rows(self.panel)
        if self.found.compared is None:
            nothing = tr("Looking for differences…")
        elif self.panel.narrows:
            nothing = tr("No difference fits the filter.")
        else:
            nothing = tr("Nothing differs: they coded the same passages in the same way.")
        self.panel.set_states(self.found.states(), readers=len(self.found.chosen))
        self.panel.set_rows(rows, count=self.found.count_words(), nothing=nothing)

    def _show_current(self, *, move: bool = True) -> None:
        """Show the difference in hand: its document in all columns, its figures, and the question."""
        difference, found = self.current, self.found
        document_id = difference.document_id if difference is not None else next(iter(found.comparisons), None)
        if document_id is not None:
            self._shown.show(document_id)
            if self.isVisible():
                self._shown.take_in_hand(self._session)
        for each in (self.question, self._question_line):
            each.setVisible(difference is not None)
        if difference is None:
            self.columns.select([None] * len(self.columns.columns), None)
            self._show_figures("")
            return
        ids = [selected_in(difference, reviewer_id) for reviewer_id in found.chosen]
        self.columns.select(ids, difference.span if move else None)
        self._show_figures(difference.code_ids[0])
        keys = self.panel.model.keys
        at = keys.index(difference.key) + 1 if difference.key in keys else 0
        place = tr("difference {at} of {count}").format(at=at, count=len(keys))
        self.settling.ask(self.question, difference, place=place)
        self._show_state()

    def _show_figures(self, code_id: str) -> None:
        compared = self.found.compared
        chosen = self.found.figures_of(code_id)
        name = self.found.teller.code_name(code_id) if code_id else tr("All codes")
        self.bar.show_figures(compared.figures if compared else None, chosen, name=name)

    def _show_state(self, *_ignored: object) -> None:
        difference = self.current
        if difference is None or self._context.session is not self._session:
            return
        self.settling.show_state(self.question, difference)

    def _clicked(self, coding_id: CodingId | None) -> None:
        found = meant_by(self.found.differences, coding_id) if coding_id is not None else None
        if found is not None:
            if not self.panel.model.index_of(found.key).isValid():
                self.panel.clear_filters()
                self._show_list()
            self.panel.go_to(found.key)

    def _choose_readers(self, chosen: Sequence[ReviewerId]) -> None:
        """Compare others, or as many more or fewer."""
        self._context.settings.remember(KEPT_CHOSEN, str(self._session.project.path), list(chosen))
        self.found.choose(chosen)
        self.compare()

    def _choose_unit(self, unit: str) -> None:
        self._unit = unit
        self._context.settings.put(KEPT_UNIT, unit)
        self.compare()

    def _show_drawer(self, shown: bool) -> None:
        focus = QApplication.focusWidget()
        if not shown and focus is not None and self.figures.isAncestorOf(focus):
            self.bar.all.setFocus()
        self._back.setEnabled(shown)
        self._parts.setCurrentIndex(1 if shown else 0)
        if not shown and self.current is not None:
            self._show_figures(self.current.code_ids[0])


def _trigger(context: Context, key: str) -> None:
    """Do what an action of the menus does; Read has one, too."""
    command = next((each for each in context.window.commands() if each.id == key), None)
    if command is not None and not command.reason:
        command.run()
