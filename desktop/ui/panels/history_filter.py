"""The head of the history panel: the field, and the pills for person, day and document."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.events import DocumentShown
from desktop.session import Session
from desktop.store import reviewers
from desktop.store.history_steps import HistoryFilter, hours
from desktop.ui.context import Context
from desktop.ui.moments import day_name, local_time
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.pill import ChoicePill, Items, Pill
from desktop.ui.words import tr


class HistoryFilterBar(QWidget):
    """Which steps are shown.

    Attributes:
        changed: others are wanted now.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        assert context.session is not None
        self._session: Session = context.session
        theme = context.theme
        self.field = IconField(theme, "list-filter", tr("Filter history"))
        self.field.setClearButtonEnabled(True)
        self.person = ChoicePill(theme, tr("By whom"), self._people)
        self.day = ChoicePill(theme, tr("When"), self._days)
        self.here = Pill(theme, tr("Here"), tip=tr("Only steps on the open document and its passages"))
        self.here.setAccessibleName(tr("Only this document"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(Flow(self.person, self.day, self.here))
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        self.person.chosen.connect(lambda _value: self.changed.emit())
        self.day.chosen.connect(lambda _value: self.changed.emit())
        self.here.toggled.connect(lambda _on: self.changed.emit())
        self._session.hub.subscribe(DocumentShown, lambda _event: self._document_shown())
        self._document_shown()

    @property
    def wanted(self) -> HistoryFilter:
        """The steps that are wanted."""
        since, before = _utc_bounds(self.day.value)
        document_id = self._session.document_id if self.here.isChecked() else None
        return HistoryFilter(self.person.value, since, before, document_id, self.field.text())

    def only_mine(self, mine: bool) -> None:
        """Take away the choice of whose steps are shown, where only one's own are, or give it back."""
        if mine and self.person.value is not None:
            self.person.set_value(None)
        self.person.setVisible(not mine)

    def clear(self) -> None:
        """Want all steps."""
        self.person.set_value(None)
        self.day.set_value(None)
        self.here.setChecked(False)
        self.field.clear()
        self.changed.emit()

    def _people(self) -> Items:
        people = reviewers.all_reviewers(self._session.project)
        return ((None, tr("Everybody")), *((person.id, person.name) for person in people))

    def _days(self) -> Items:
        days = {local_time(f"{hour}:{minute}:00Z").date() for hour in hours(self._session.project) for minute in _ENDS}
        today = date.today()
        return ((None, tr("Any day")), *((day, day_name(day, today)) for day in sorted(days, reverse=True)))

    def _document_shown(self) -> None:
        self.here.setEnabled(self._session.document_id is not None)
        if self.here.isChecked():
            self.changed.emit()


_ENDS = ("00", "59")
"""The first and last minute of an hour: in some time zones the day changes between them."""


def _utc_bounds(day: date | None) -> tuple[str, str]:
    """Begin of a day and of the next on the clock of this computer, in UTC as history has it."""
    if day is None:
        return "", ""
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001  # of this computer's clock, which has no name
    following = midnight + timedelta(days=1)
    since, before = (f"{each.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z" for each in (midnight, following))
    return since, before
