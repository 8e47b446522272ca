"""What a merge would bring, before anything is written: by reviewer, with the decisions that will wait."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from desktop.analysis.blindness import reads_blind
from desktop.domain.twin import Twin
from desktop.store.merge_outcome import Merged
from desktop.ui.context import Context
from desktop.ui.dialogs.merge_words import adds, adds_blind
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import mark, tr

SAFE = (
    "Nothing of yours is replaced: where both of you changed the same thing, both values are kept until somebody "
    "decides. A backup is made before."
)
STRANGER = (
    "This file began as another project. Its documents and codes come in beside yours; what means the same can be "
    "joined here, or afterwards in the codebook."
)
TWINS = {
    "code": mark("Their code “{theirs}” is our “{ours}”"),
    "reviewer": mark("Their reviewer {theirs} is our {ours}"),
    "actor": mark("Their actor {theirs} is our {ours}"),
}


class MergePreviewDialog(QDialog):
    """The numbers, in a sentence and by reviewer."""

    def __init__(self, context: Context, files: Sequence[Path], found: Merged) -> None:
        super().__init__(context.widget)
        theme = context.theme
        self.setWindowTitle(tr("Merge"))
        self.setFont(theme.font())
        self.resize(fitting(640, 420) if found.twins else fitting(560, 260))
        name = files[0].name if len(files) == 1 else tr("{count} files").format(count=len(files))
        session = context.session
        blind = session is not None and reads_blind(session.project, session.reviewer.id)
        words = adds_blind(found) if blind else adds(found)
        self.sentence = Paragraph(theme, words, color="text")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.verb = self.buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("role", "primary")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("Merge {name} into this project").format(name=name), "title"))
        column.addWidget(self.sentence)
        if found.reviewers and not blind:
            column.addLayout(_by_reviewer(found))
        if not found.same_project:
            column.addWidget(Paragraph(theme, tr(STRANGER), color="warn"))
        self.twins = QListWidget()
        if found.twins:
            column.addWidget(
                role_label(tr("The same under two names? Tick what is; nothing else is joined."), "second")
            )
            column.addWidget(self._ask_twins(found.twins), 1)
        column.addWidget(Paragraph(theme, tr(SAFE)))
        column.addStretch(0 if found.twins else 1)
        column.addWidget(self.buttons)
        self.verb.setFocus()

    @property
    def same(self) -> tuple[Twin, ...]:
        """The pairs that were ticked."""
        rows = (self.twins.item(row) for row in range(self.twins.count()))
        return tuple(row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() == Qt.CheckState.Checked)

    def _ask_twins(self, twins: Sequence[Twin]) -> QListWidget:
        self.twins.setProperty("role", "list")
        self.twins.setAccessibleName(tr("Names that may mean the same"))
        for twin in twins:
            words = tr(TWINS[twin.table]).format(theirs=twin.their_name, ours=twin.our_name)
            row = QListWidgetItem(words, self.twins)
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            row.setCheckState(Qt.CheckState.Unchecked)
            row.setData(Qt.ItemDataRole.UserRole, twin)
            row.setToolTip(words)
        return self.twins


def ask_to_merge(
    context: Context,
    files: Sequence[Path],
    found: Merged,
    on_merge: Callable[[tuple[Twin, ...]], None],
    *,
    on_cancel: Callable[[], None] = lambda: None,
) -> None:
    """Show what would come in, and call back with what means the same when it is to be done, or when it is not."""
    dialog = MergePreviewDialog(context, files, found)
    dialog.accepted.connect(lambda: on_merge(dialog.same))
    dialog.rejected.connect(on_cancel)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _by_reviewer(found: Merged) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    for row, (name, count) in enumerate(found.reviewers.items()):
        words = tr("1 coding") if count == 1 else tr("{count} codings").format(count=f"{count:,}")
        grid.addWidget(QLabel(name), row, 0)
        grid.addWidget(role_label(words, "second"), row, 1)
    grid.setColumnStretch(1, 1)
    return grid
