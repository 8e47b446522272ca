"""Tidies a quotation by rule: cuts, [sic] and brackets; the words of the source stand above and stay in the project."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from desktop.domain import tidying
from desktop.ui.context import Context
from desktop.ui.reader.offsets import TextMap
from desktop.ui.widgets.labels import IconLabel, role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr

SIZE = (720, 560)


class TidyDialog(QDialog):
    """The dialog."""

    def __init__(self, context: Context, *, verbatim: str, tidied: str, source: str) -> None:
        super().__init__(context.widget)
        self._context = context
        self._verbatim = tidying.collapsed(verbatim)
        self.setWindowTitle(tr("Tidy the quotation"))
        self.source = QPlainTextEdit(self._verbatim)
        self.source.setReadOnly(True)
        self.source.setAccessibleName(tr("The words of the source"))
        self.text = QPlainTextEdit(tidied or self._verbatim)
        self.text.setAccessibleName(tr("As it is quoted"))
        for field in (self.source, self.text):
            field.setFont(context.theme.serif(15))
            field.setTabChangesFocus(True)
        self.cut = self._button(tr("&Cut […]"), tr("Cut the selected words"), self._cut)
        self.sic = self._button(tr("[&sic]"), tr("Mark the word before the cursor as the source has it"), self._sic)
        self.bracket = self._button(
            tr("&Bracket…"), tr("Own words in brackets, in place of what is selected or at the cursor"), self._bracket
        )
        self.case = self._button(tr("[&T]he"), tr("The other case of the first letter of the word"), self._case)
        self.restore = self._button(tr("&Word for word"), tr("The words of the source again"), self._restore)
        self.sign = IconLabel(context.theme, "check", size=16, color="ok")
        self.says = Paragraph(context.theme)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(source, buttons)
        self.text.textChanged.connect(self._check)
        self.text.selectionChanged.connect(self._follow)
        self.text.setFocus()
        self._check()
        self._follow()
        self.resize(fitting(*SIZE))

    @property
    def result_text(self) -> str:
        """The quotation as it is to read; empty for word for word."""
        text = tidying.collapsed(self.text.toPlainText())
        return "" if text == self._verbatim else text

    def _lay_out(self, source: str, buttons: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(role_label(tr("Tidy the quotation"), "title"))
        column.addWidget(Paragraph(self._context.theme, source, size=12))
        column.addWidget(role_label(tr("The words of the source"), "heading"))
        column.addWidget(self.source, 2)
        column.addWidget(role_label(tr("As it is quoted"), "heading"))
        column.addWidget(self.text, 3)
        tools = QHBoxLayout()
        tools.setSpacing(6)
        for button in (self.cut, self.sic, self.bracket, self.case):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.restore)
        column.addLayout(tools)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.says, 1)
        column.addLayout(line)
        column.addSpacing(4)
        column.addWidget(buttons)

    def _button(self, words: str, tip: str, act: Callable[[], None]) -> QPushButton:
        made = QPushButton(words)
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _on=False: act())
        return made

    @property
    def _selection(self) -> tuple[int, int]:
        """What is selected, in code points of the text."""
        cursor, text = self.text.textCursor(), self.text.toPlainText()
        return _points(text, cursor.selectionStart()), _points(text, cursor.selectionEnd())

    def _cut(self) -> None:
        start, end = self._selection
        if start < end:
            self._set(tidying.cut(self.text.toPlainText(), start, end), start)

    def _sic(self) -> None:
        _start, end = self._selection
        self._set(tidying.mark_sic(self.text.toPlainText(), end), end)

    def _bracket(self) -> None:
        start, end = self._selection
        words = self._context.dialogs.ask_text(tr("Bracket"), tr("Own words to stand in brackets"), "")
        if words is None or not words.strip():
            return
        text = self.text.toPlainText()
        made = tidying.replace(text, start, end, words) if start < end else tidying.insert(text, end, words)
        self._set(made, end)

    def _case(self) -> None:
        start, _end = self._selection
        self._set(tidying.change_case(self.text.toPlainText(), start), start)

    def _restore(self) -> None:
        self._set(self._verbatim, 0)

    def _set(self, text: str, at: int) -> None:
        """Put another text in, as one step of the field's own undo."""
        cursor = self.text.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        cursor.setPosition(_position(text, at))
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _check(self) -> None:
        """Say at once whether it is still a quotation."""
        text = tidying.collapsed(self.text.toPlainText())
        fault = tidying.fault_of(self._verbatim, text)
        same = text == self._verbatim
        good = tr("Word for word.") if same else tr("Only cuts and brackets: this is still a quotation.")
        self.says.set_text(fault or good)
        self.sign.set_icon("triangle-alert" if fault else "check", color="warn" if fault else "ok")
        self.keep.setEnabled(fault is None)
        self.restore.setEnabled(not same)

    def _follow(self) -> None:
        self.cut.setEnabled(self.text.textCursor().hasSelection())


def _points(text: str, position: int) -> int:
    """A position of the field in code points of its text."""
    return TextMap(text, (0,), (len(text),), (0,)).offset_of(position)


def _position(text: str, offset: int) -> int:
    return TextMap(text, (0,), (len(text),), (0,)).position_of(min(offset, len(text)))
