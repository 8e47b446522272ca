"""What a refresh would do with a briefing: its blocks by outcome, and the chosen one on both sides, side by side.

Nothing is written before *Refresh* is pressed; the window goes on beneath it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.analysis.word_differences import changed_words
from desktop.ui.context import Context
from desktop.ui.dialogs.refresh_words import SHOWN, WORDS, choices_for, meaning, row_of, summary, texts_of
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.form import Group, Page
from desktop.ui.widgets.labels import IconLabel, role_label
from desktop.ui.widgets.marked_quotation import MarkedQuotation
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.verdict_list import VerdictList
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import mark, tr
from exports.refreshing import Choice as Chosen
from exports.refreshing import Decision, Report

WIDTH, HEIGHT = 800, 600
_LIST_WIDTH = 250
_CHOICE_LETTERS = 24
_COLUMNS = (mark("As it was written"), mark("In Word now"), mark("In the project now"))


@dataclass(frozen=True, slots=True)
class Review:
    """What is wanted after looking it over: choices by key, tracked changes or not, and into which file."""

    path: Path
    copy: bool = False
    tracked: bool = False
    choices: dict[str, Chosen] = field(default_factory=dict)


class RefreshDialog(QDialog):
    """At the left the blocks that are not as they were, at the right the chosen one; below what is to be written."""

    def __init__(self, context: Context, path: Path, report: Report, on_refresh: Callable[[Review], None]) -> None:
        super().__init__(context.window.workspace)  # which is thrown away with the project, and this with it
        self._context, self._theme = context, context.theme
        self._path, self._report, self._on_refresh = path, report, on_refresh
        self._blocks = [each for outcome in SHOWN for each in report.decisions if each.outcome == outcome]
        self._choices: dict[str, Chosen] = {}
        self.setObjectName("refreshReview")
        self.setWindowTitle(tr("Refresh {name}").format(name=path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting(WIDTH, HEIGHT))
        self.setFont(context.theme.font())
        self.list = VerdictList(context.theme, tr("Blocks of the briefing"))
        self.outcome, self.icon = role_label("", "strong"), IconLabel(context.theme, "check")
        self.meaning = Paragraph(context.theme)
        self.sides = tuple(_Side(context, tr(title)) for title in _COLUMNS)
        self.choice = Choice(context.theme, tr("What to do with it"))
        self.choice.setMinimumContentsLength(_CHOICE_LETTERS)
        self.choice.chosen.connect(self._choose)
        self.tracked = CheckBox(context.theme, tr("Write as tracked changes"))
        self.refresh_button, self.copy_button = QPushButton(tr("Refresh")), QPushButton(tr("Write a copy…"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.refresh_button.setProperty("role", "primary")
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.list.set_rows([row_of(each, None) for each in self._blocks])
        self._show()
        self.list.setFocus()

    @property
    def current(self) -> Decision | None:
        """The block that is chosen."""
        row = self.list.currentRow()
        return self._blocks[row] if 0 <= row < len(self._blocks) else None

    def review(self, *, copy: bool) -> Review:
        """What is chosen so far."""
        return Review(self._path, copy, self.tracked.isChecked(), dict(self._choices))

    def _finish(self, *, copy: bool) -> None:
        review = self.review(copy=copy)
        self.close()
        self._on_refresh(review)

    def _choose(self, value: Chosen | None) -> None:
        decision = self.current
        if decision is None:
            return
        if value is None:
            self._choices.pop(decision.key, None)
        else:
            self._choices[decision.key] = value
        for row, each in enumerate(self._blocks):
            if each.key == decision.key:
                self.list.set_row(row, row_of(each, self._choices.get(each.key)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(role_label(tr("Refresh {name}").format(name=self._path.name), "title"))
        column.addWidget(Paragraph(self._theme, summary(self._report)))
        for remark in self._report.remarks:
            column.addWidget(Paragraph(self._theme, remark, color="warn"))
        line = QHBoxLayout()
        line.setSpacing(16)
        self.list.setMinimumWidth(140)
        line.addWidget(self.list, _LIST_WIDTH)
        line.addWidget(self._detail(), WIDTH - 64 - _LIST_WIDTH)
        column.addSpacing(4)
        column.addLayout(line, 1)
        column.addSpacing(8)
        column.addLayout(self._verbs())

    def _detail(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "field")
        frame.setMinimumWidth(240)
        head_row = QWidget()
        head = QHBoxLayout(head_row)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.icon)
        head.addWidget(self.outcome, 1)
        texts = QWidget()
        row = QHBoxLayout(texts)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(16)
        for side in self.sides:
            row.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
        page, group = Page(), Group()
        group.add(head_row, self.meaning, texts)
        page.add_group(group)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(page, 1)
        choice = QHBoxLayout()
        choice.setContentsMargins(15, 8, 15, 12)
        choice.addWidget(self.choice)
        choice.addStretch(1)
        column.addLayout(choice)
        return frame

    def _verbs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.tracked)
        row.addStretch(1)
        for button, pressed in (
            (self.cancel_button, self.close),
            (self.copy_button, lambda: self._finish(copy=True)),
            (self.refresh_button, lambda: self._finish(copy=False)),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            row.addWidget(button)
        return row

    def _show(self) -> None:
        decision = self.current
        if decision is None:
            return
        words, icon, color = WORDS[decision.outcome]
        self.icon.set_icon(icon, color=color)
        self.outcome.setText(tr(words))
        self.meaning.set_text(meaning(decision))
        items = choices_for(decision)
        self.choice.setVisible(len(items) > 1)
        self.choice.set_items(items, self._choices.get(decision.key))
        texts = texts_of(decision)
        was, in_word, now = texts
        beside = (None, was, was) if was is not None else (None, now, in_word)
        for side, text, other in zip(self.sides, texts, beside, strict=True):
            side.show_text(text, beside=other)


class _Side(QWidget):
    """The words of one side under its name; hidden where the side has none."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__()
        self.title, self.words = role_label(title, "caption"), MarkedQuotation(context.theme, size=14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.words)

    def show_text(self, text: str | None, *, beside: str | None) -> None:
        """Show words, those marked that the other side does not have; nothing is marked where there is no other."""
        self.setVisible(text is not None)
        if text is not None:
            self.words.set_pieces(changed_words(text, beside) if beside is not None else [(text, False)])


def show_review(context: Context, path: Path, report: Report, on_refresh: Callable[[Review], None]) -> RefreshDialog:
    """Show what a refresh would do beside the window, which goes on; it goes away with its project.

    Args:
        on_refresh: given what was chosen when it is to be written.
    """
    dialog = RefreshDialog(context, path, report, on_refresh)
    dialog.show()
    return dialog
