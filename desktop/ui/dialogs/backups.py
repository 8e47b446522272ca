"""The backups of a project, newest first: when and why each was made, its size; one can be opened beside it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from desktop.store.kept_backups import Backup
from desktop.ui.context import Context
from desktop.ui.moments import day_name
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import mark, tr

WHY = {
    "opened": mark("After it was opened"), "work": mark("While you worked"), "merge": mark("Before a merge"),
    "import": mark("Before an import"), "upgrade": mark("Before it was brought up to a newer version"),
    "repair": mark("Before a repair"), "deletion": mark("Before many codings were removed"),
}  # fmt: skip
KEPT = (
    "Backups are made while you work and before what changes much, and kept on this computer: all of two days, then "
    "one a day, a week, a month. One that you open becomes a file of its own; your project stays as it is."
)
NONE = "There is no backup yet. The first is made a minute after a project was opened."


class BackupsDialog(QDialog):
    """The list, and the verb for the one chosen."""

    def __init__(self, context: Context, found: Sequence[Backup]) -> None:
        super().__init__(context.widget)
        theme = context.theme
        self._found = tuple(found)
        self.setObjectName("backupsDialog")
        self.setWindowTitle(tr("Backups"))
        self.setFont(theme.font())
        self.resize(fitting(600, 420 if found else 160))
        self.list = self._list()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.verb = self.buttons.addButton(tr("Open a copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("role", "primary")
        self.verb.setEnabled(bool(found))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("Backups of this project"), "title"))
        column.addWidget(Paragraph(theme, tr(KEPT if found else NONE)))
        column.addWidget(self.list, 1)
        column.addStretch(0 if found else 1)
        column.addWidget(self.buttons)
        self.list.setVisible(bool(found))
        self.list.setFocus()

    @property
    def backup(self) -> Backup | None:
        """The one that is chosen."""
        row = self.list.currentIndex().row()
        return self._found[row] if row >= 0 else None

    def _list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setProperty("role", "list")
        made.setAccessibleName(tr("Backups, newest first"))
        made.setColumnCount(3)
        made.setHeaderHidden(True)  # date, reason and size say what they are
        made.setRootIsDecorated(False)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for backup in self._found:
            words = [when(backup.made_at), tr(WHY[backup.reason]), size_words(backup.size)]
            item = QTreeWidgetItem(words)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(words))
            item.setSizeHint(1, QSize(0, made.fontMetrics().height() + 12))
            made.addTopLevelItem(item)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        made.header().setStretchLastSection(False)
        for column in (0, 2):
            made.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        made.setCurrentIndex(made.model().index(0, 0))
        made.itemActivated.connect(lambda _item: self.accept())
        return made


def ask_backup(context: Context, found: Sequence[Backup], on_open: Callable[[Backup], None]) -> None:
    """Show the backups, and call back with the one that is to be opened."""
    dialog = BackupsDialog(context, found)

    def chosen() -> None:
        if dialog.backup is not None:
            on_open(dialog.backup)

    dialog.accepted.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def when(at: datetime) -> str:
    """A moment in local time: ``Today 14:02``."""
    local = at.astimezone()
    return f"{day_name(local.date(), datetime.now().date())} {local:%H:%M}"


def size_words(size: int) -> str:
    """A size as people read it: ``1.2 MB``."""
    return f"{size / 1_000_000:,.1f} MB" if size >= 100_000 else f"{max(1, size // 1000)} kB"
