"""What is in the section that is current in the outline: its heading, its text, its filter, its quotations."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.briefing import BriefingSection
from desktop.domain.section_query import SectionQuery, read_query
from desktop.ui.briefing.list_rows import QuoteRow
from desktop.ui.briefing.outline import ICONS
from desktop.ui.briefing.quotation_list import QuotationList
from desktop.ui.context import Context
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.form import Group, Page, set_writable
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.memo_field import MemoField
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.pill import ChoicePill
from desktop.ui.words import tr
from desktop.ui.workspaces.briefing_filter import FilterPills
from desktop.ui.workspaces.briefing_words import FINDS, KINDS, OPTIONS, Names

WRITES = ("prose", "quotes", "positions", "count", "chart", "matrix", "sources", "annex")
QUOTES_LEAST = 190


class SectionPane(QWidget):
    """The pane under the outline. It shows and forwards; the workspace does what is asked.

    Attributes:
        written, renamed, kind_chosen, option_chosen, filter_changed: what the user wants of the section.
        tidy_wanted, show_wanted: of the current quotation.
        left: Enter in the heading or Ctrl+Enter in the text: back to the outline.
        quotations: the list; its own signals say what is wanted of it.
    """

    written = Signal(str)
    renamed = Signal(str)
    kind_chosen = Signal(str)
    option_chosen = Signal(str, object)
    filter_changed = Signal(object, bool)
    tidy_wanted = Signal()
    show_wanted = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._context, theme = context, context.theme
        self.section: BriefingSection | None = None
        self.kind = Choice(theme, tr("What the section shows"))
        self.heading = QLineEdit()
        self.heading.setAccessibleName(tr("Heading"))
        self.heading.setPlaceholderText(tr("No heading of its own"))
        self.prose = MemoField(tr("Text"), lines=(3, 14))
        self.filter = FilterPills(context)
        self.options: dict[tuple[str, str], ChoicePill] = {}
        for kind, rows in OPTIONS.items():
            for field, name, values in rows:
                self.options[kind, field] = self._option(field, name, values)
        self.quotations = QuotationList(theme)
        self.found = role_label("", "caption")
        self.tidy = IconButton(theme, "scissors", tr("Tidy the quotation…"))
        self.show_it = IconButton(theme, "book-open-text", tr("Show in the reader"))
        self.unread = Paragraph(theme, tr(NEWER), color="warn", size=12)
        self._lay_out()
        self._connect()
        self.show_section(None, None)

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus, and Enter on a row of the outline: what is worked on most in such a section."""
        kind = self.section.kind if self.section is not None else ""
        if kind == "heading":
            return self.heading
        if kind == "quotes" and self.quotations.rows:
            return self.quotations
        return self.kind if kind in ("positions", "chart", "matrix", "count", "sources") else self.prose

    def show_section(self, section: BriefingSection | None, names: Names | None) -> None:
        """Show a section, or nothing; what is being typed in the same one stays."""
        same = section is not None and self.section is not None and section.id == self.section.id
        if not same:
            self.flush()
            self.prose.forget()
        self.section = section
        for part in (self._page, self._quotes):
            part.setVisible(section is not None)
        self._nothing.setVisible(section is None)
        if section is None or names is None:
            return
        query = read_query(section.query)
        self.kind.set_value(section.kind)
        if not (same and self.heading.hasFocus() and self.heading.isModified()):
            self.heading.setText(section.heading)
        self.prose.setPlaceholderText(section.hint or tr(PLACEHOLDERS.get(section.kind, "")))
        self.prose.set_lines((8, 22) if section.kind in ("prose", "annex") else (1, 8))
        self.prose.show_text(section.prose)
        self._prose_group.setVisible(section.kind in WRITES)
        self._query_group.setVisible(section.kind in FINDS or section.kind in OPTIONS)
        self.filter.setVisible(section.kind in FINDS and query.shows not in ("summary", "quantities"))
        self.filter.show_find(query.find, names, optional=section.kind == "quotes", same=same)
        self._show_options(section.kind, query)
        self.unread.setVisible(not query.is_understood)
        self._quotes.setVisible(section.kind == "quotes")
        self._follow_current()

    def show_quotations(self, rows: Sequence[QuoteRow], *, sources: int) -> None:
        """Show what is quoted, and what was left out."""
        self.quotations.set_rows(rows)
        taken = sum(row.taken for row in rows)
        words = tr("{taken} quoted from {sources}").format(
            taken=f"{taken:,}",
            sources=tr("1 document") if sources == 1 else tr("{count} documents").format(count=f"{sources:,}"),
        )
        if len(rows) > taken:
            words += tr(", {count} left out").format(count=f"{len(rows) - taken:,}")
        self.found.setText(words if rows else tr("Nothing fits yet. Widen the filter, or drag coded passages here."))
        self._follow_current()

    def set_writable(self, writable: bool) -> None:
        """Whether anything may be changed."""
        for field in (self.heading, self.prose):
            set_writable(field, writable)
        for part in (self.kind, *self.options.values()):
            part.setEnabled(writable)
        self.filter.set_writable(writable)
        self.quotations.set_editable(writable)
        self._writable = writable
        self._follow_current()

    def flush(self) -> None:
        """Take in what is being typed."""
        self.prose.flush()
        self._take_heading()
        if self.section is not None and self.filter.isVisibleTo(self):
            self.filter.flush()

    # Private

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.kind.set_items([Item(key, tr(name), icon=ICONS[key]) for key, name, _about in KINDS], None)
        self._page = Page()
        head = Group()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.kind, 4)
        line.addWidget(self.heading, 6)
        head.column.addLayout(line)
        self._prose_group = QWidget()
        below = QVBoxLayout(self._prose_group)
        below.setContentsMargins(16, 6, 16, 14)
        below.addWidget(self.prose)
        self._query_group = Group()
        self._options = Flow(*self.options.values())
        self._query_group.add(self.unread, self.filter, self._options)
        for group in (head, self._query_group):
            group.column.setContentsMargins(16, 10, 16, 4)
            self._page.add_part(group)
        self._page.add_part(self._prose_group)
        self._quotes = QWidget()
        quotes = QVBoxLayout(self._quotes)
        quotes.setContentsMargins(0, 0, 0, 0)
        quotes.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 4, 8, 4)
        bar.setSpacing(4)
        bar.addWidget(self.found, 1)
        bar.addWidget(self.tidy)
        bar.addWidget(self.show_it)
        quotes.addLayout(bar)
        quotes.addWidget(self.quotations, 1)
        self.quotations.setMinimumHeight(QUOTES_LEAST)
        self._nothing = Paragraph(theme, tr("Choose a section of the outline to see what is in it."))
        self._nothing.setContentsMargins(16, 12, 16, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        column.addWidget(self._page, 3)
        column.addWidget(self._quotes, 4)
        self._writable = True

    def _option(self, field: str, name: str, values: Sequence[tuple[object, str]]) -> ChoicePill:
        items = tuple((value, tr(words)) for value, words in values)
        pill = ChoicePill(self._context.theme, tr(name), lambda: items, filters=False)
        pill.chosen.connect(lambda value: self.option_chosen.emit(field, value))
        return pill

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda kind: self.kind_chosen.emit(str(kind)))
        self.heading.editingFinished.connect(self._take_heading)
        self.heading.returnPressed.connect(self.left)
        self.prose.written.connect(self.written)
        self.prose.done.connect(self.left)
        self.filter.changed.connect(self.filter_changed)
        self.tidy.clicked.connect(self.tidy_wanted)
        self.show_it.clicked.connect(self.show_wanted)
        self.quotations.chosen.connect(lambda _id: self._follow_current())

    def _take_heading(self) -> None:
        text = " ".join(self.heading.text().split())
        if self.section is not None and text != self.section.heading and not self.heading.isReadOnly():
            self.renamed.emit(text)

    def _show_options(self, kind: str, query: SectionQuery) -> None:
        for (of, field), pill in self.options.items():
            pill.setVisible(of == kind and not (kind == "count" and field != "shows" and query.shows))
            if of == kind:
                value = getattr(query, field)
                pill.set_value(value)
        self._options.updateGeometry()

    def _follow_current(self) -> None:
        current = self.quotations.current
        self.show_it.setEnabled(current is not None)
        self.tidy.setEnabled(current is not None and current.taken and self._writable)


NEWER = "A newer program wrote part of this filter. It is kept as it is, and not followed here."
PLACEHOLDERS = {
    "prose": "Write here. A line break begins a new paragraph.",
    "quotes": "A sentence before the quotations, if you like.",
    "positions": "A sentence before the table, if you like.",
    "count": "A sentence before the count, if you like.",
    "chart": "A sentence before the chart, if you like.",
    "matrix": "A sentence before the table, if you like.",
    "sources": "A sentence before the table, if you like.",
    "annex": "What the annex says, if you like.",
}
