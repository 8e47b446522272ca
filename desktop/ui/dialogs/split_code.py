"""Taking a code apart: its passages to pick from, and the code that the picked ones get."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.analysis.blindness import shown_codings
from desktop.analysis.retrieval import CodedPassage, Filter, coded_passages
from desktop.domain.ids import CodeId, CodingId
from desktop.store import codes
from desktop.ui.context import Context
from desktop.ui.item_models.coding_rows import quoted
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.pick_list import PickList, PickRow
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr


@dataclass(frozen=True, slots=True)
class Split:
    """What was chosen: the codings, and the code that they get, or the name of a new one."""

    codings: tuple[CodingId, ...]
    into: CodeId | None
    name: str


class SplitCodeDialog(QDialog):
    """The passages of one code, its own only."""

    def __init__(self, context: Context, code_id: CodeId) -> None:
        super().__init__(context.widget)
        assert context.session is not None
        theme, project = context.theme, context.session.project
        self._book = codes.codebook(project)
        self._name = self._book[code_id].name
        self.setWindowTitle(tr("Split “{name}”").format(name=self._name))
        self.resize(fitting(640, 520))
        self.setFont(theme.font())
        found = coded_passages(project, Filter(codes=frozenset({code_id})))
        me = context.session.reviewer.id
        seen = {coding.id for coding in shown_codings(project, [passage.coding for passage in found], me)}
        rows = [_row(each) for each in found if each.coding.code_id == code_id and each.coding.id in seen]
        self.filter = IconField(theme, "list-filter", tr("Filter passages"))
        self.list = PickList(theme, f"Passages of {self._name}", rows)
        self.filter.textChanged.connect(self.list.narrow)
        self.pick_all = TextButton(theme, tr("Pick all shown"), role="link", on_click=self.list.pick_shown)
        self.count = role_label("", "caption")
        self.target = Choice(theme, tr("Code for the passages picked"))
        others = [Item(code.id, self._book.path(code.id)) for code in self._book if code.id != code_id]
        self.target.set_items([Item(None, tr("A new code")), *others], None)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new code"))
        self.name.setPlaceholderText(tr("Name of the new code"))
        self.target.chosen.connect(lambda into: self.name.setVisible(into is None))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.verb = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.verb.setText(tr("Split"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.picks_changed.connect(self._show_state)
        self.name.textChanged.connect(lambda _text: self._show_state())
        self.target.chosen.connect(lambda _into: self._show_state())
        self._lay_out()
        self._show_state()
        self.list.setFocus()

    @property
    def split(self) -> Split:
        """What is chosen now."""
        return Split(tuple(map(CodingId, self.list.picked)), self.target.value, self.name.text().strip())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(role_label(tr("Which passages shall have another code?"), "title"))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.pick_all)
        column.addLayout(line)
        to = QHBoxLayout()
        to.setSpacing(8)
        label = role_label(tr("They get"), "fieldLabel")
        label.setBuddy(self.target)
        to.addWidget(label)
        to.addWidget(self.target, 1)
        to.addWidget(self.name, 1)
        column.addLayout(to)
        column.addSpacing(8)
        column.addWidget(self.buttons)

    def _show_state(self) -> None:
        picked = len(self.list.picked)
        self.count.setText(
            tr("{picked:,} of {value:,} picked; the others stay with “{name}”").format(
                picked=picked, value=self.list.count(), name=self._name
            )
        )
        self.verb.setEnabled(bool(picked) and (self.target.value is not None or bool(self.name.text().strip())))


def _row(passage: CodedPassage) -> PickRow:
    extract = passage.extract
    place = passage.extract.citation.place
    return PickRow(
        passage.coding.id, quoted(extract.text), " · ".join(filter(None, (extract.document, place, extract.reviewer)))
    )


def ask_split(context: Context, code_id: CodeId, on_split: Callable[[Split], None]) -> None:
    """Ask which passages of a code get which other code, and call back with it."""
    dialog = SplitCodeDialog(context, code_id)
    dialog.accepted.connect(lambda: on_split(dialog.split))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
