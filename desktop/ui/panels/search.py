"""Find in all documents: the words, how often and where they stand, and the way to each place.

The panel takes the place of documents and codebook at the left while it is open. What is found is told by events
(``HitsFound``, ``HitChosen``): the Read workspace frames the places in the text and goes to them.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.analysis.search import DocumentHits
from desktop.domain.ids import DocumentId
from desktop.domain.search_query import parse_query
from desktop.domain.span import Span
from desktop.errors import BadSearch
from desktop.events import Changed, HitChosen, HitsFound, SearchLeft
from desktop.session import Session
from desktop.store import documents
from desktop.ui.context import Context
from desktop.ui.item_models.hits import FoundHit, HitsModel
from desktop.ui.panels.search_list import HitList
from desktop.ui.panels.search_rows import HitRowDelegate
from desktop.ui.panels.search_under_way import SearchUnderWay
from desktop.ui.reader.match_preview import UNITS
from desktop.ui.reader.matches import widened
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.labels import hairline, role_label
from desktop.ui.widgets.later import Later
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.section_header import SectionHeader
from desktop.ui.words import told, tr

PAUSE_MS = 150
"""A pause in typing after which the search begins."""
TABLES = frozenset({"document", "exclusion"})
HOW = (
    "Type words to see where they stand in all documents. “Words in quotation marks” stand side by side; "
    "a star stands for the rest of a word: permit*."
)


class SearchPanel(QWidget):
    """The panel."""

    def __init__(self, context: Context, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("panel")
        self._context, self._actions = context, actions
        self._session: Session = context.session
        self._unfit = ""
        self._kept: FoundHit | None = None
        self.model = HitsModel(self)
        self.search = SearchUnderWay(context, self._session.project.path, self)
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self._anew_later = Later(self, self._anew)
        self._show_later = Later(self, lambda: self._choose(self.current))
        self.search.found.connect(self._take_in)
        self.search.preparing.connect(self._say_preparing)
        self.search.done.connect(self._done)
        self.search.changed.connect(self._show_state)
        self._session.hub.subscribe(Changed, self._changed)
        self._show_state()

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus."""
        return self.list if self.model.hits else self.field

    @property
    def current(self) -> FoundHit | None:
        """The place in hand."""
        return self.list.current

    @property
    def chosen(self) -> dict[DocumentId, tuple[Span, ...]]:
        """The places that are selected, by document, in order."""
        return self.list.chosen

    @property
    def grown(self) -> dict[DocumentId, tuple[Span, ...]]:
        """The passages to code: the places that are selected, or the words, sentences or paragraphs they stand in."""
        project, by = self._session.project, self.unit.value
        return {
            document_id: tuple(dict.fromkeys(widened(documents.text(project, document_id), span, by) for span in spans))
            if by != "match"
            else spans
            for document_id, spans in self.chosen.items()
        }

    @property
    def words(self) -> str:
        """What is looked for, as it was typed."""
        return " ".join(self.field.text().split())

    def start(self, words: str = "") -> None:
        """Take the keys, with these words to look for unless they are empty."""
        if words:
            self.field.setText(words)
            self.search_now()
        elif self.search.query is not None:
            self._anew()  # documents may have come or gone while it was put away
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the ends."""
        if self._pause.isActive():
            self.search_now()
        row = self.model.next_row(self.list.currentIndex().row(), step)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row, 0))
            self._choose(self.current)

    def leave(self, *, back: bool) -> None:
        """Put the panel away; ``back``: and go to where the reader was before."""
        self.stop()
        self._context.window.show_left("")
        self._session.hub.send(HitsFound({}))
        self._session.hub.send(SearchLeft(back))

    def stop(self) -> None:
        """End what is under way; for closing the project too."""
        self._pause.stop()
        self.search.stop()

    def search_now(self) -> None:
        """Look for what stands in the field."""
        self._pause.stop()
        self._kept = None
        self.model.clear()
        self._session.hub.send(HitsFound({}))
        query, self._unfit = None, ""
        if self.words:
            try:
                query = parse_query(self.field.text())
            except BadSearch as unfit:
                self._unfit = " ".join(told(unfit))
        self.search.look_for(query)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc goes back, Enter and the arrows go to the places."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()  # or the pane would take it, which lies over the page in narrow windows
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave(back=True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._enter(from_field=watched is self.field)
        elif watched is self.field and event.key() == Qt.Key.Key_Down:
            self._enter(from_field=True)
        else:
            return False
        return True

    # Private

    def _build(self) -> None:
        theme = self._context.theme
        close = IconButton(theme, "x", tr("Close the search, and stay here"))
        close.clicked.connect(lambda: self.leave(back=False))
        self.field = IconField(theme, "search", tr("Find in all documents"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.count = role_label("", "caption")
        self.count.setWordWrap(True)
        self.list = HitList(theme, self.model, HitRowDelegate(theme, self))
        self.list.clicked.connect(lambda _index: self._choose(self.current))
        self.list.doubleClicked.connect(lambda _index: self._choose(self.current, with_keys=True))
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.selectionModel().selectionChanged.connect(lambda *_sets: self._show_foot())
        for part in (self.field, self.list):
            part.installEventFilter(self)
        self.how = Notice(theme, tr(HOW))
        self.nothing = Notice(theme, "")
        self.stack = QStackedWidget()
        for page in (self.list, self.how, self.nothing):
            self.stack.addWidget(page)
        self.unit = Choice(theme, tr("Passages to code"))
        self.unit.set_items([Item(key, tr(words)) for key, words in UNITS], "match")
        self.code = TextButton(theme, "", on_click=self._actions["edit.code_matches"].trigger)
        self._lay_out(close)

    def _lay_out(self, close: QWidget) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 0, 12, 6)
        head.setSpacing(6)
        head.addWidget(self.field)
        head.addWidget(self.count)
        self.foot = QWidget()
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(hairline())
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 6, 16, 12)
        inner.setSpacing(6)
        inner.addWidget(self.unit)
        inner.addWidget(self.code)
        foot.addLayout(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeader(tr("Find in all documents"), close))
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    def _take_in(self, found: Sequence[DocumentHits]) -> None:
        self.model.add(found)
        self._show_state()

    def _say_preparing(self, done: int, total: int) -> None:
        words = tr("Preparing the search: {done:,} of {total:,} documents")
        self._say(words.format(done=done, total=total))

    def _done(self, rest: Sequence[DocumentHits]) -> None:
        self.model.add(rest)
        self._session.hub.send(HitsFound(self.model.spans()))
        if self._kept is not None:
            self.list.go_to(self._kept)

    def _changed(self, event: Changed) -> None:
        if not self.isHidden() and self.search.query is not None and (not event.rows or event.tables & TABLES):
            self._anew_later.soon()
        self._show_foot()

    def _anew(self) -> None:
        """Look again, after documents came or went or words were taken out."""
        kept = self.current
        self.search_now()
        self._kept = kept

    def _moved(self, index: QModelIndex) -> None:
        """Show the place that the arrows came to; another document only when they rest."""
        found = self.model.found(index)
        if found is None or not self.list.hasFocus():
            return
        if found.document_id == self._session.document_id:
            self._choose(found)
        else:
            self._show_later.soon()

    def _choose(self, found: FoundHit | None, *, with_keys: bool = False) -> None:
        self._show_later.drop()
        if found is not None:
            self._session.hub.send(HitChosen(found.document_id, found.hit.span, with_keys))

    def _enter(self, *, from_field: bool) -> None:
        if from_field and self._pause.isActive():
            self.search_now()
        if from_field:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.current is None:
                self.go(1)
        else:
            self._choose(self.current, with_keys=True)

    def _show_state(self) -> None:
        """Say how much was found, or what to do."""
        hits, count = self.model.hits, self.model.documents
        page: Any = self.list if hits else self.how
        if self.search.query is not None and not hits and self.search.told_all:
            self.nothing.words.set_text(
                tr("“{words}” stands in none of the documents. The beginning of a word with a star finds more.").format(
                    words=self.words
                )
            )
            page = self.nothing
        self.stack.setCurrentWidget(page)
        self._say(self._counted(hits, count))
        self._show_foot()

    def _counted(self, hits: int, count: int) -> str:
        if self.search.query is None:
            return self._unfit
        where = tr("1 document") if count == 1 else tr("{count:,} documents").format(count=count)
        if self.search.is_under_way:
            return tr("{hits:,} in {where} so far…").format(hits=hits, where=where) if hits else tr("Searching…")
        if not self.search.told_all and hits:
            return tr("The first {hits:,} in {where}; there are more").format(hits=hits, where=where)
        return tr("{hits:,} in {where}").format(hits=hits, where=where) if hits else tr("Not found")

    def _say(self, words: str) -> None:
        self.count.setText(words)
        self.count.setVisible(bool(words))

    def _show_foot(self) -> None:
        count = sum(map(len, self.chosen.values()))
        self.foot.setVisible(bool(self.model.hits))
        words = tr("Code this place…") if count < 2 else tr("Code {count:,} places…").format(count=count)
        self.code.setText(words)
        self.code.setAccessibleName(words)
        self.code.setEnabled(count > 0 and self._context.writable)
