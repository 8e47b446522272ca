"""The filter of a section as a row of pills: what it looks for, each pill saying what is chosen."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.section_query import Finding
from desktop.ui.context import Context
from desktop.ui.dialogs.choose_several import ask_several
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.later import Later
from desktop.ui.widgets.pill import Pill
from desktop.ui.words import tr
from desktop.ui.workspaces.briefing_words import FILTERS, Names

TITLES = {
    "codes": "Codes to look for", "actors": "Who speaks", "documents": "Documents to look in",
    "stances": "Stances to look for", "reviewers": "Whose codings to look for",
}  # fmt: skip


class _FilterPill(Pill):
    """A pill behind which several things are chosen."""

    @property
    def mark(self) -> str:
        """A chevron: a click asks, it does not switch."""
        return "chevron-down"


class FilterPills(QWidget):
    """The pills, and a field for words.

    Attributes:
        changed: look for something else: a ``Finding``, or None for nothing; and whether it is being typed.
    """

    changed = Signal(object, bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._find: Finding | None = None
        self._names: Names | None = None
        self.looks = CheckBox(context.theme, tr("Coded passages that fit a filter"))
        self.pills: dict[str, Pill] = {}
        for field, name in FILTERS:
            pill = _FilterPill(context.theme, tr(name))
            pill.clicked.connect(lambda _on=False, field=field: self.ask(field))
            self.pills[field] = pill
        self.below = Pill(context.theme, tr("With codes below"), tip=tr("Passages of the codes below count, too"))
        self.words = IconField(context.theme, "search", tr("Words in the passage"))
        self.words.setClearButtonEnabled(True)
        self._later = Later(self, self._take_words)
        self.flow = Flow(*self.pills.values(), self.below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.looks, self.flow, self.words):
            column.addWidget(part)
        self.looks.clicked.connect(lambda on: self.changed.emit(Finding() if on else None, False))
        self.below.clicked.connect(lambda on: self._change(subcodes=on))
        self.words.textEdited.connect(lambda _text: self._later.soon())
        self.words.textChanged.connect(lambda text: None if text else self._later.soon())  # the button that clears

    def show_find(self, find: Finding | None, names: Names, *, optional: bool, same: bool) -> None:
        """Show what is looked for.

        Args:
            same: it is the same section as before, so that what is being typed stays.
            optional: whether there need be no filter at all, as where quotations are put in by hand alone.
        """
        self._find, self._names = find, names
        self.looks.setVisible(optional)
        self.looks.setChecked(find is not None)
        shown = find if find is not None else Finding()
        for field, name in FILTERS:
            ids = sorted(getattr(shown, field))
            pill = self.pills[field]
            words = names.of(field, ids) if ids else tr(name)
            pill.setText(words.replace("&", "&&"))
            pill.setAccessibleName(f"{tr(name)}: {words if ids else tr('all')}")
            pill.setToolTip(f"{tr(name)}: {words if ids else tr('all')}")
            pill.setChecked(bool(ids))
            pill.draw()
        self.pills["reviewers"].setVisible(bool(shown.reviewers) or len(names.reviewers) > 1)
        self.below.setVisible(bool(shown.codes))
        self.below.setChecked(shown.subcodes)
        typing = same and self.words.hasFocus() and self._later.waits
        if not typing and " ".join(self.words.text().split()) != shown.words:
            self.words.blockSignals(True)
            self.words.setText(shown.words)
            self.words.blockSignals(False)
        for part in (self.flow, self.words):
            part.setVisible(find is not None or not optional)

    def set_writable(self, writable: bool) -> None:
        """Whether anything may be changed."""
        for part in (self.looks, self.below, self.words, *self.pills.values()):
            part.setEnabled(writable)

    def flush(self) -> None:
        """Take in what is being typed."""
        self._later.drop()
        self._take_words()

    def ask(self, field: str) -> None:
        """Ask for what one pill filters by."""
        assert self._names is not None
        find = self._find or Finding()
        pill = self.pills[field]
        pill.setChecked(bool(getattr(find, field)))  # what is chosen says whether it is on, not the click
        pill.draw()
        known: Mapping[str, str] = getattr(self._names, field)
        ask_several(
            self._context.theme,
            self._context.widget,
            tr(TITLES[field]),
            tuple(known.items()),
            getattr(find, field),
            on_chosen=lambda ids: self._change(**{field: ids}),
        )

    def _change(self, **values: object) -> None:
        find = replace(self._find or Finding(), **values)  # type: ignore[arg-type]  # a field of Finding each
        if find != self._find:
            self.changed.emit(find, False)

    def _take_words(self) -> None:
        words = " ".join(self.words.text().split())
        if self._find is not None and words != self._find.words:
            self.changed.emit(replace(self._find, words=words), True)
        elif self._find is None and words:
            self.changed.emit(Finding(words=words), True)
