"""The inspector's page of words that are selected: the codings that lie on them, and a note without a code."""

from PySide6.QtCore import Qt

from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.edits import codings as edits
from desktop.session import Session
from desktop.store import codings, documents
from desktop.ui.context import Context
from desktop.ui.item_models.coding_rows import coding_rows, quoted
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.coding_list import CodingList
from desktop.ui.widgets.form import Group, Page
from desktop.ui.widgets.paragraph import Paragraph, Quotation
from desktop.ui.words import tr


class PassagePage(Page):
    """The selected words."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        assert context.session is not None
        self._context = context
        self._session: Session = context.session
        theme = context.theme
        head = Group()
        head.column.setContentsMargins(16, 6, 16, 14)
        self.quotation = Quotation(theme)
        head.add(self.quotation)
        here = Group(tr("Codings here"))
        self.codings = CodingList(theme)
        self.codings.chosen.connect(lambda coding_id: self._session.select_coding(CodingId(coding_id)))
        self.codings.removed.connect(self._remove)
        self.none = Paragraph(theme, tr("Nothing is coded here. C picks a code, Q repeats the last one."))
        here.add(self.codings, self.none)
        note = Group(tr("Memo"))
        self.note = TextButton(
            theme, tr("Write a memo on these words"), icon="message-square-text", on_click=self.add_note
        )
        note.column.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        for group in (head, here, note):
            self.add_group(group)

    def show_passage(self, span: Span) -> None:
        """Show the words at a span of the open document."""
        document_id = self._session.document_id
        if document_id is None:
            return
        project = self._session.project
        self.quotation.set_text(quoted(span.of(documents.text(project, document_id))))
        rows = coding_rows(self._context, codings.overlapping(project, document_id, span))
        self.codings.set_rows(rows)
        self.none.setVisible(not rows)
        self.note.setEnabled(self._context.writable)

    def add_note(self) -> None:
        """Highlight the words without a code and go on to its memo."""
        if self._session.passage is None or self._session.document_id is None:
            return
        performed = self._session.perform(
            "Highlight for a memo",
            edits.apply_code,
            document_id=self._session.document_id,
            span=self._session.passage,
            code_id=None,
            reviewer_id=self._session.reviewer.id,
        )
        found = performed.ids("coding")
        if found:
            self._session.select_coding(CodingId(found[0]))
            self._context.window.show_right("inspector")
            self._context.window.panel("inspector").edit_memo()

    def _remove(self, coding_id: str) -> None:
        self._session.perform("Remove a coding", edits.remove_codings, (CodingId(coding_id),))
        self._context.say_done(tr("Removed 1 coding"))
