"""What a Word file brings that was sent for comments: looked at and picked before anything is written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QListWidget, QVBoxLayout

from desktop.domain.returned import ReturnedComment, ReturnedFile
from desktop.ui.context import Context
from desktop.ui.dialogs.returned_words import (
    as_sent,
    first_words,
    kind_words,
    what_happens,
    when_words,
    who_brings_what,
)
from desktop.ui.item_models.coding_rows import quoted
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.form import Group, Page
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph, Quotation
from desktop.ui.widgets.pick_list import PickList, PickRow
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr

WIDTH, HEIGHT = 800, 600
_DETAIL_WIDTH = 300


class TakeCommentsDialog(QDialog):
    """At the left what comes in, each to be left out, and what is only told; at the right the one that is current."""

    def __init__(self, context: Context, found: ReturnedFile) -> None:
        super().__init__(context.widget)
        self._found, self._theme, theme = found, context.theme, context.theme
        self.setWindowTitle(tr("Take comments back in"))
        self.resize(fitting(WIDTH, HEIGHT))
        self.setFont(theme.font())
        self.about = Paragraph(theme, who_brings_what(found.taken))
        self.about.setVisible(bool(found.taken))
        self.rest = Paragraph(theme, as_sent(found), size=12)
        self.rest.setVisible(bool(self.rest.plain))
        rows = [
            PickRow(str(at), first_words(comment), f"{when_words(comment)} · {kind_words(comment)}")
            for at, comment in enumerate(found.taken)
        ]
        self.list = PickList(theme, tr("What comes in; Space leaves one out"), rows)
        self.list.pick_shown()
        self.told = QListWidget()
        self.told.setProperty("role", "list")
        self.told.setAccessibleName(tr("What is only told"))
        for comment in found.told:
            self.told.addItem(f"{kind_words(comment).capitalize()}: {first_words(comment)}")
            self.told.item(self.told.count() - 1).setSizeHint(QSize(0, self.fontMetrics().height() + 12))
        self.all = TextButton(theme, tr("All or none"), role="link", on_click=self.list.pick_shown)
        self.count = role_label("", "strong")
        self.words, self.said = Quotation(theme, size=14), Paragraph(theme, color="text")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.who, self.outcome = role_label("", "caption"), Paragraph(theme, size=12)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Cancel if found.taken else buttons.Close)
        self.verb = self.buttons.addButton(tr("Take in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("role", "primary")
        self.verb.setVisible(bool(found.taken))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.list.picks_changed.connect(self._count)
        self.list.currentRowChanged.connect(lambda row: self._show(found.taken, row))
        self.told.currentRowChanged.connect(lambda row: self._show(found.told, row))
        self._count()
        self._show(found.taken or found.told, 0)
        (self.list if found.taken else self.told).setFocus()

    @property
    def picked(self) -> ReturnedFile:
        """The file with what is to come in only."""
        return self._found.only(int(key) for key in self.list.picked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        title = tr("Comments on “{title}” in {name}").format(title=self._found.title, name=self._found.name)
        heading = Paragraph(self._theme, title, color="text", size=16)
        column.addWidget(heading)
        column.addWidget(self.about)
        column.addWidget(self.rest)
        column.addSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addLayout(self._left(), 1)
        line.addWidget(self._detail())
        column.addLayout(line, 1)
        column.addSpacing(8)
        column.addWidget(self.buttons)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.all)
        left.addLayout(head)
        left.addWidget(self.list, 3)
        heading = role_label(tr("Only told; nothing changes for these"), "strong")
        left.addSpacing(6)
        left.addWidget(heading)
        left.addWidget(self.told, 1)
        for part in (self.count, self.all, self.list):
            part.setVisible(bool(self._found.taken))
        heading.setVisible(bool(self._found.told))
        self.told.setVisible(bool(self._found.told))
        return left

    def _detail(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "field")
        frame.setFixedWidth(_DETAIL_WIDTH)
        page, group = Page(), Group()
        group.add(self.who, self.words, self.said, self.outcome)
        page.add_group(group)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(page)
        return frame

    def _count(self) -> None:
        picked, there = len(self.list.picked), self.list.count()
        self.count.setText(tr("{picked:,} of {there:,} come in").format(picked=picked, there=there))
        self.verb.setEnabled(picked > 0)

    def _show(self, comments: Sequence[ReturnedComment], row: int) -> None:
        if not 0 <= row < len(comments):
            return
        comment = comments[row]
        self.who.setText(when_words(comment))
        self.words.set_text(quoted(comment.words))
        self.words.setVisible(bool(comment.words.strip()))
        self.said.set_text(comment.text)
        self.said.setVisible(bool(comment.text))
        words = kind_words(comment)
        self.outcome.set_text(f"{words[:1].upper()}{words[1:]}. {what_happens(comment)}")


def ask_comments(context: Context, found: ReturnedFile, on_take: Callable[[ReturnedFile], None]) -> None:
    """Show what a file brings, and call back with what is to come in."""
    dialog = TakeCommentsDialog(context, found)
    dialog.accepted.connect(lambda: on_take(dialog.picked))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
