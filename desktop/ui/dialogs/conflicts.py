"""What waits for a decision: a list, and for the one chosen both values side by side with a button for each.

Nothing is decided for anybody: no button is the first choice, and *Close* leaves everything waiting.
"""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.blindness import hidden_names, shown_conflicts
from desktop.domain.change import DELETED, FieldValue
from desktop.domain.conflict import Conflict, ConflictValue
from desktop.edits.conflicts import BOTH, JOINABLE, decide, decide_with, joined
from desktop.ui.context import Context
from desktop.ui.moments import day_name, local_time
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import mark, tr

KINDS = {
    "edit-edit": mark("Both of you changed this."),
    "delete-edit": mark("One of you deleted this while the other changed it. It is shown until somebody decides."),
    "delete-used": mark("One of you deleted this while the other used it. It is shown until somebody decides."),
    "cycle": mark("Two moves in the tree would put this below itself. It stands at the top until it is moved."),
    "duplicate-name": mark("Another one has the same name. Rename one, or merge the two in the codebook."),
    "anchor": mark("The words of this coding were not found again."),
    "invalid": mark("This holds a value that this program does not know."),
}
TABLES = {
    "document": mark("Document"), "code": mark("Code"), "coding": mark("Coding"), "memo": mark("Memo"),
    "actor": mark("Actor"), "reviewer": mark("Reviewer"), "project": mark("Project"),
    "assignment": mark("Read state"), "exclusion": mark("Not content"), "briefing": mark("Briefing"),
    "briefing_section": mark("Section of a briefing"), "briefing_item": mark("Extract in a briefing"),
}  # fmt: skip
BLIND = mark(
    "Coding blind. Not listed until you and they have marked the document as read: what waits over the codings of "
    "{names}."
)
NOTHING = mark("Nothing waits for a decision.")


class ConflictsDialog(QDialog):
    """The list at the left, the two values and what can be done at the right."""

    def __init__(self, context: Context, row_id: str | None = None) -> None:
        super().__init__(context.widget)
        self._context = context
        self.together: QPlainTextEdit | None = None
        self.setWindowTitle(tr("Decisions that wait"))
        self.setFont(context.theme.font())
        self.resize(fitting(800, 460))
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(tr("What waits for a decision"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.blind = Paragraph(context.theme, size=12)
        self.right = QVBoxLayout()
        self.right.setSpacing(12)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(self.list, 2)
        body.addLayout(self.right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("Decisions that wait"), "title"))
        column.addLayout(body, 1)
        column.addWidget(self.blind)
        column.addWidget(self.buttons)
        self._found: tuple[Conflict, ...] = ()
        context.jobs.ended.connect(self._may_be_decided)
        self.refresh()
        self.list.setCurrentRow(self._row_of(row_id))
        self.list.setFocus()

    @property
    def conflict(self) -> Conflict | None:
        """The one that is chosen."""
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _row_of(self, row_id: str | None) -> int:
        return next((number for number, each in enumerate(self._found) if each.row_id == row_id), 0)

    def refresh(self) -> None:
        """Read what waits anew; the place in the list stays."""
        session = self._context.session
        row = max(0, self.list.currentRow())
        self._found = shown_conflicts(session.project, session.reviewer.id) if session is not None else ()
        names = hidden_names(session.project, session.reviewer.id) if session is not None else ()
        self.blind.set_text(tr(BLIND).format(names=", ".join(names)))
        self.blind.setVisible(bool(names))
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._found:
            words = f"{_table(each)}: {each.title}"
            self.list.addItem(words)
            item = self.list.item(self.list.count() - 1)
            item.setToolTip(words)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 14))
        self.list.setCurrentRow(min(row, len(self._found) - 1))
        self.list.blockSignals(False)
        self._show()

    def decide(self, keep: str) -> None:
        """Settle the one that is chosen, as a step that undo takes back."""
        session, found = self._context.session, self.conflict
        if session is None or found is None:
            return
        session.perform(f"Decide on “{found.title}”", decide, found.row_id, found.field, keep=keep)
        self.refresh()
        self.list.setFocus()

    def edit_together(self) -> None:
        """Show both texts in one field, to be made into one."""
        found = self.conflict
        if found is None:
            return
        _empty(self.right)
        self.together = QPlainTextEdit(joined(found))
        self.together.setTabChangesFocus(True)
        self.together.setAccessibleName(tr("The text to keep"))
        self.right.addWidget(role_label(_field_name(found), "name"))
        self.right.addWidget(self.together, 1)
        keep = TextButton(self._context.theme, tr("Keep this text"), role="primary", on_click=self._keep_text)
        self.right.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.together.setFocus()

    def _may_be_decided(self) -> None:
        """Read what waits anew once no job writes any more, unless somebody is writing a text."""
        if self.together is None:
            self.refresh()

    def _keep_text(self) -> None:
        session, found = self._context.session, self.conflict
        if session is None or found is None or self.together is None:
            return
        text = self.together.toPlainText()
        session.perform(f"Decide on “{found.title}”", decide_with, found.row_id, found.field, text=text)
        self.refresh()
        self.list.setFocus()

    def _show(self) -> None:
        _empty(self.right)
        self.together = None
        theme, found = self._context.theme, self.conflict
        if found is None:
            self.right.addWidget(Paragraph(theme, tr(NOTHING)))
            self.right.addStretch(1)
            return
        self.right.addWidget(role_label(_field_name(found), "name"))
        self.right.addWidget(Paragraph(theme, tr(KINDS[found.kind])))
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for value in found.values:
            cards.addWidget(self._card(found, value), 1)
        self.right.addLayout(cards, 1)
        if found.kind == "edit-edit" and found.field in JOINABLE:
            more = QHBoxLayout()
            more.setSpacing(8)
            both = TextButton(theme, tr("Keep both, one after the other"), on_click=lambda: self.decide(BOTH))
            for button in (both, TextButton(theme, tr("Edit together"), on_click=self.edit_together)):
                button.setEnabled(self._context.writable)
                more.addWidget(button)
            more.addStretch(1)
            self.right.addLayout(more)

    def _card(self, found: Conflict, value: ConflictValue) -> QWidget:
        """One value, who gave it and when, and the button that keeps it."""
        theme = self._context.theme
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(role_label(value.reviewer or tr("Somebody"), "name"))
        column.addWidget(role_label(_when(value.at), "second"))
        words = QPlainTextEdit(shown(found, value.value))
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setAccessibleName(tr("What {reviewer} has").format(reviewer=value.reviewer or tr("Somebody")))
        column.addWidget(words, 1)
        if found.kind != "duplicate-name":
            keep = TextButton(theme, _verb(found, value), on_click=lambda: self.decide(value.change))
            keep.setEnabled(self._context.writable)
            column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def shown(found: Conflict, value: FieldValue) -> str:
    """A value as people read it."""
    if found.field == DELETED:
        return tr("Deleted") if value else tr("Kept")
    if isinstance(value, dict):
        return f"“{value.get('exact', '')}”"
    return tr("Nothing") if value in (None, "") else str(value)


def show_conflicts(context: Context, row_id: str | None = None) -> None:
    """Show what waits, one row's first; decisions are made one by one until the dialog is closed."""
    dialog = ConflictsDialog(context, row_id)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _verb(found: Conflict, value: ConflictValue) -> str:
    if found.field == DELETED:
        return tr("Delete it") if value.value else tr("Keep it")
    return tr("Keep {reviewer}’s").format(reviewer=value.reviewer or tr("this one"))


def _table(found: Conflict) -> str:
    return tr(TABLES[found.table]) if found.table in TABLES else found.table


def _field_name(found: Conflict) -> str:
    field = "" if found.field == DELETED else found.field.replace("_id", "").replace("_", " ")
    return f"{_table(found)}, {field}" if field else _table(found)


def _when(at: str) -> str:
    moment = local_time(at)
    return f"{day_name(moment.date(), date.today())} {moment:%H:%M}"


def _empty(layout: QVBoxLayout) -> None:
    """Take everything out of a layout, of layouts inside it, too; it is gone at once, not only when Qt deletes it."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        while isinstance(inner, QHBoxLayout) and (part := inner.takeAt(0)) is not None:
            _drop(part.widget())
        _drop(widget)


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.setParent(None)
        widget.deleteLater()
