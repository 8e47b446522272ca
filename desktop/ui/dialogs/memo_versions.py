"""The versions of a memo, newest first: who wrote them and when, the whole text of each, and the way back to it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout

from desktop.domain.ids import MemoId
from desktop.store import memo_versions, memos
from desktop.ui.context import Context
from desktop.ui.moments import day_name, local_time
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr


class MemoVersionsDialog(QDialog):
    """The list at the left, the text at the right."""

    def __init__(self, context: Context, memo_id: MemoId) -> None:
        super().__init__(context.widget)
        assert context.session is not None
        project = context.session.project
        self._writable = context.writable
        self._versions = memo_versions.versions(project, memo_id)
        now = memos.get(project, memo_id)
        self._now = now.body if now is not None else None
        self.setWindowTitle(tr("Versions of the memo"))
        self.resize(fitting(720, 380))
        self.setFont(context.theme.font())
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(tr("Versions, newest first"))
        for version in self._versions:
            at = local_time(version.at)
            when = f"{day_name(at.date(), date.today())} {at:%H:%M}, {version.reviewer}"
            self.list.addItem(f"Now: {when}" if version.body == self._now else when)
            item = self.list.item(self.list.count() - 1)
            item.setToolTip(when)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 12))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of this version"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.verb = self.buttons.addButton(tr("Restore this version"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("role", "primary")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.currentRowChanged.connect(lambda _row: self._show_version())
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.list, 1)
        line.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("Every text that this memo ever had"), "title"))
        column.addLayout(line, 1)
        column.addWidget(self.buttons)
        self.list.setCurrentRow(0)
        self._show_version()
        self.list.setFocus()

    @property
    def body(self) -> str:
        """The text that is shown."""
        row = self.list.currentRow()
        return self._versions[row].body if row >= 0 else ""

    def _show_version(self) -> None:
        self.text.setPlainText(self.body)
        self.verb.setEnabled(self._writable and bool(self.body) and self.body != self._now)


def ask_version(context: Context, memo_id: MemoId, on_restore: Callable[[str], None]) -> None:
    """Show the versions of a memo, and call back with the text of the one to restore."""
    dialog = MemoVersionsDialog(context, memo_id)
    dialog.accepted.connect(lambda: on_restore(dialog.body))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
