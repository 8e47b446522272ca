"""The inspector's page of a document: its facts, each saved when the field is left, and a memo on it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit

from desktop.analysis.blindness import document_count
from desktop.domain.document import DOCUMENT_KINDS, PERMISSIONS, Document
from desktop.domain.ids import DocumentId
from desktop.domain.memo import Memo
from desktop.edits import documents as edits
from desktop.edits import memos as memo_edits
from desktop.errors import UserError
from desktop.session import Session
from desktop.store import documents, memos
from desktop.store.surroundings import is_live
from desktop.ui.context import Context
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.form import Group, Page, set_writable
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.late_memo import tell_lost
from desktop.ui.widgets.memo_field import MemoField
from desktop.ui.words import tr

FIELDS = (
    ("title", "Title", "", "Title of the document"),
    ("byline", "By", "Who wrote it", "Byline"),
    ("publisher", "Published by", "Newspaper, ministry …", "Publisher"),
    ("published_on", "Date", "4 July 2026, or a year", "Date of publication: year, month or day"),
    ("url", "Address", "https://…", "Web address"),
    ("received_on", "Received", "4 July 2026", "Date of receipt"),
    ("language", "Language", "en-GB", "Language tag"),
    ("folder", "Folder", "No folder", "Folder"),
)
"""Field, label, placeholder and accessible name."""
PERMISSION_WORDS: Mapping[str, str] = {
    "named": "With the name",
    "unnamed": "Without the name",
    "none": "Not at all",
}
KIND_WORDS: Mapping[str, str] = {"email": "E-mail"}
_LABELS = {name: label.lower() for name, label, _hint, _spoken in FIELDS} | {"kind": "kind", "permission": "quoting"}
OPTIONAL = ("published_on", "received_on", "language")


class DocumentPage(Page):
    """The facts of one document."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        assert context.session is not None
        self._context = context
        self._session: Session = context.session
        self._document: Document | None = None
        self._memo: Memo | None = None
        self._build()

    def show_document(self, document_id: DocumentId) -> None:
        """Show a document, or the same one after a change."""
        project = self._session.project
        if self._document is not None and self._document.id != document_id:
            self.memo.forget()
        document = documents.get(project, document_id)
        self._document = document
        writable = self._context.writable
        for name, field in self.fields.items():
            set_writable(field, writable)
            if not field.hasFocus() or not field.isModified():
                field.setText(getattr(document, name) or "")
                field.setCursorPosition(0)
        self.kind.set_value(document.kind)
        self.permission.set_value(document.permission)
        for choice in (self.kind, self.permission):
            choice.setEnabled(writable)
        count, length = (
            document_count(project, document.id, self._session.reviewer.id),
            len(documents.text(project, document.id)),
        )
        self.source.setText(document.file_name)
        self.source.setToolTip(document.file_name)
        self.figures.setText(
            tr("{length:,} characters · {count:,} {words}").format(
                length=length, count=count, words=tr("coding") if count == 1 else tr("codings")
            )
        )
        found = memos.for_target(project, document.id)
        self._memo = next((memo for memo in found if memo.reviewer_id == self._session.reviewer.id), None)
        self.memo.show_text(self._memo.body if self._memo else "")
        set_writable(self.memo, writable)

    def focus_title(self) -> None:
        """Put the cursor into the title."""
        self.fields["title"].setFocus()
        self.fields["title"].selectAll()

    def _build(self) -> None:
        theme = self._context.theme
        self.fields: dict[str, QLineEdit] = {}
        rows: list[tuple[str, QLineEdit | Choice]] = []
        for name, label, hint, spoken in FIELDS:
            field = QLineEdit()
            field.setPlaceholderText(tr(hint))
            field.setAccessibleName(tr(spoken))
            field.editingFinished.connect(lambda name=name: self._save(name))
            self.fields[name] = field
            rows.append((label, field))
        self.kind = Choice(theme, tr("Kind of document"))
        self.kind.set_items(
            [Item(kind, tr(KIND_WORDS.get(kind, kind.capitalize()))) for kind in DOCUMENT_KINDS], "other"
        )
        self.kind.chosen.connect(lambda value: self._set("kind", value))
        self.permission = Choice(theme, tr("May be quoted"))
        self.permission.set_items([Item(key, tr(PERMISSION_WORDS[key])) for key in PERMISSIONS], "named")
        self.permission.chosen.connect(lambda value: self._set("permission", value))
        rows.insert(1, ("Kind", self.kind))
        rows.append(("Quote it", self.permission))
        facts = Group()
        facts.column.setContentsMargins(16, 6, 16, 14)
        facts.add_rows(*rows)
        source = Group(tr("Source"))
        self.source, self.figures = role_label("", "body"), role_label("", "caption")
        source.add(self.source, self.figures)
        note = Group(tr("Memo"), tr("saved as you type"))
        self.memo = MemoField(tr("Memo on this document"))
        self.memo.written.connect(self._write_memo)
        note.add(self.memo)
        for group in (facts, source, note):
            self.add_group(group)

    def _save(self, name: str) -> None:
        field = self.fields[name]
        if field.isModified():
            field.setModified(False)
            text = field.text().strip()
            self._set(name, None if name in OPTIONAL and not text else text)

    def _set(self, name: str, value: str | None) -> None:
        document = self._document
        if document is None or getattr(document, name) == value:
            return
        if not is_live(self._session.project, "document", document.id):
            return  # it was removed, or its import undone, before the field was left
        try:
            words = f"Change {_LABELS[name]} of “{document.title}”"
            self._session.perform(words, edits.set_document, document.id, **{name: value})
        except UserError as error:
            self._context.dialogs.show_error(error)
            self.show_document(document.id)

    def _write_memo(self, body: str) -> None:
        if self._document is None:
            return
        if not is_live(self._session.project, "document", self._document.id):
            tell_lost(self._context, "document", body)
            return
        self._session.perform(
            f"Memo on “{self._document.title}”",
            memo_edits.write_memo,
            target_table="document",
            target_id=self._document.id,
            reviewer_id=self._session.reviewer.id,
            body=body,
            memo_id=self._memo.id if self._memo else None,
            merge_key=f"memo {self._document.id}",
        )
