"""The inspector: what is selected, and what can be said of it. One page each for coding, passage, code and document."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.analysis.blindness import shown_codings
from desktop.domain.ids import CodeId, CodingId
from desktop.domain.span import Span
from desktop.events import Changed, CodeSelected, CodingSelected, DocumentShown, PassageSelected
from desktop.session import Session
from desktop.store import codes, codings, conflicts
from desktop.ui.context import Context
from desktop.ui.dialogs.conflicts import show_conflicts
from desktop.ui.panels.inspector_code import CodePage
from desktop.ui.panels.inspector_coding import CodingPage
from desktop.ui.panels.inspector_document import DocumentPage
from desktop.ui.panels.inspector_passage import PassagePage
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.form import Group, Page
from desktop.ui.widgets.message_bar import MessageBar
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.section_header import SectionHeader
from desktop.ui.words import tr

MENUS = {
    "Coding": ("code.pick", "code.remove", "", "code.memo_versions", "", "inspector.document"),
    "Passage": ("code.pick", "code.in_vivo", "", "inspector.document"),
    "Code": ("code.rename", "code.move", "code.merge", "code.split", "", "code.delete", "", "inspector.document"),
    "Document": ("document.mark_read", "document.assign", "document.folder", "", "document.remove"),
}
SHORT_PASSAGE = 2
"""Fewer characters than this are a slip of the mouse rather than a passage to look at."""


class InspectorPanel(QWidget):
    """The right pane."""

    def __init__(self, context: Context, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("panel")
        self._context, self._actions = context, actions
        self._session: Session = context.session
        self._title = ""
        self.coding, self.passage = CodingPage(context), PassagePage(context)
        self.code, self.document = CodePage(context), DocumentPage(context)
        self.nothing = Page()
        group = Group()
        group.add(Paragraph(context.theme, tr("Select a passage, a code or a document to see it here.")))
        self.nothing.add_group(group)
        self.stack = QStackedWidget()
        for page in (self.coding, self.passage, self.code, self.document, self.nothing):
            self.stack.addWidget(page)
        self._more = IconButton(context.theme, "ellipsis", tr("More about this"))
        self._more.clicked.connect(self._open_menu)
        self.header = SectionHeader(tr("Document"), self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        self.disputed = MessageBar(
            context.theme,
            tr("Somebody else changed this, too. Both versions are kept."),
            TextButton(context.theme, tr("Decide"), role="link", on_click=self._decide),
            icon="git-compare",
        )
        self.disputed.hide()
        column.addWidget(self.header)
        column.addWidget(self.disputed)
        column.addWidget(self.stack, 1)
        hub = self._session.hub
        hub.subscribe(CodingSelected, lambda event: self._coding_selected(event.coding_id))
        hub.subscribe(PassageSelected, lambda event: self._passage_selected(event.span))
        hub.subscribe(CodeSelected, lambda event: self._code_selected(event.code_id))
        hub.subscribe(DocumentShown, lambda _event: self.show_document())
        hub.subscribe(Changed, lambda _event: self.refresh())
        self.show_document()

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus: the first control of the page."""
        page = self.stack.currentWidget()
        first = {
            self.coding: self.coding.stance,
            self.passage: self.passage.note,
            self.code: self.code.name,
            self.document: self.document.fields["title"],
        }
        return first.get(page, self._more) if isinstance(page, Page) else self._more

    def edit_memo(self) -> None:
        """Go to the memo of the coding; words that are only selected are highlighted for it first."""
        if self.stack.currentWidget() is self.coding:
            self.coding.edit_memo()
        elif self._session.coding_id is not None:
            self._coding_selected(self._session.coding_id)
            self.coding.edit_memo()
        elif self._session.passage is not None and self._context.writable:
            self._passage_selected(self._session.passage)
            self.passage.add_note()

    def edit_definition(self) -> None:
        """Go to the definition of the selected code."""
        if self._session.code_id is not None:
            self._code_selected(self._session.code_id)
            self.code.focus_definition()

    def show_document(self) -> None:
        """Show the facts of the open document."""
        if self._session.document_id is None:
            self._turn_to(self.nothing, "Inspector")
            return
        self.document.show_document(self._session.document_id)
        self._turn_to(self.document, "Document")

    def refresh(self) -> None:
        """Show the same thing after a change; what is gone gives way to the document."""
        page = self.stack.currentWidget()
        session = self._session
        if page is self.coding and session.coding_id is not None:
            self._coding_selected(session.coding_id)
        elif page is self.code and session.code_id is not None:
            self._code_selected(session.code_id)
        elif page is self.passage and session.passage is not None:
            self._passage_selected(session.passage)
        else:
            self.show_document()

    def _coding_selected(self, coding_id: CodingId | None) -> None:
        if coding_id is not None and self._can_see(coding_id):
            self.coding.show_coding(coding_id)
            self._turn_to(self.coding, "Coding")
        elif self.stack.currentWidget() is self.coding:
            self.coding.memo.flush()
            self.show_document()

    def _can_see(self, coding_id: CodingId) -> bool:
        """Whether a coding is there, and not hidden for coding blind."""
        coding = codings.get(self._session.project, coding_id)
        me = self._session.reviewer.id
        return coding is not None and bool(shown_codings(self._session.project, (coding,), me))

    def _passage_selected(self, span: Span | None) -> None:
        if span is not None and len(span) >= SHORT_PASSAGE and self._session.coding_id is None:
            self.passage.show_passage(span)
            self._turn_to(self.passage, "Passage")
        elif self.stack.currentWidget() is self.passage:
            self.show_document()

    def _code_selected(self, code_id: CodeId | None) -> None:
        if code_id is not None and code_id in codes.codebook(self._session.project):
            self.code.show_code(code_id)
            self._turn_to(self.code, "Code")
        elif self.stack.currentWidget() is self.code:
            self.show_document()

    def _shown_id(self) -> str | None:
        """The row that is shown."""
        session = self._session
        shown = {
            "Coding": session.coding_id, "Code": session.code_id, "Document": session.document_id,
        }  # fmt: skip
        return shown.get(self._title)

    def _decide(self) -> None:
        row_id = self._shown_id()
        if row_id is not None:
            found = conflicts.about(self._session.project, row_id)
            show_conflicts(self._context, found[0].row_id if found else None)

    def _turn_to(self, page: Page, title: str) -> None:
        if page is not self.stack.currentWidget():
            self.stack.setCurrentWidget(page)
        self._title = title
        self.header.title.setText(tr(title))
        self._more.setVisible(title in MENUS)
        row_id = self._shown_id()
        self.disputed.setVisible(row_id is not None and bool(conflicts.about(self._session.project, row_id)))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in MENUS.get(self._title, ()):
            if not key:
                menu.addSeparator()
            elif key == "inspector.document":
                shown = menu.addAction(tr("Show the document’s facts"), self.show_document)
                shown.setEnabled(self._session.document_id is not None)
            elif key in self._actions:
                menu.addAction(self._actions[key])
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
