"""What a check of a draft found: its quotations with their verdicts, and beside each the passage of the source.

The window goes on beneath it: *Show in the source* moves the reader while the list stays.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.jobs.check_draft import CheckedDraft, Finding
from desktop.jobs.comment_draft import takes_comments, told
from desktop.ui.context import Context
from desktop.ui.dialogs.draft_check_words import VERDICTS, meaning, row_of, summary
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.form import Group, Page
from desktop.ui.widgets.labels import IconLabel, role_label
from desktop.ui.widgets.marked_quotation import MarkedQuotation
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.verdict_list import VerdictList
from desktop.ui.widgets.window_place import fitting, put_at_lower_right
from desktop.ui.words import tr

WIDTH, HEIGHT = 860, 640
_LEAST_LIST, _LEAST_DETAIL = 140, 240


class DraftCheckDialog(QDialog):
    """At the left the quotations, filtered by verdict; at the right the chosen one beside its source."""

    def __init__(
        self,
        context: Context,
        checked: CheckedDraft,
        *,
        on_show: Callable[[Finding], None],
        on_write: Callable[[CheckedDraft], None],
    ) -> None:
        super().__init__(context.window.workspace)  # which is thrown away with the project, and this with it
        self._checked, self._theme, self._on_show = checked, context.theme, on_show
        self._shown: list[Finding] = []
        self.setObjectName("draftCheck")
        self.setWindowTitle(tr("Check of {name}").format(name=checked.path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting(WIDTH, HEIGHT))
        self.setFont(context.theme.font())
        self.list = VerdictList(context.theme, tr("Quotations of the draft"))
        self.empty = Paragraph(context.theme, tr("No quotation was found in this draft."))
        self.pills = {verdict: self._pill(verdict) for verdict in VERDICTS if checked.count(verdict)}
        self.verdict, self.icon = role_label("", "strong"), IconLabel(context.theme, "check")
        self.meaning = Paragraph(context.theme)
        self.quoted_label, self.quoted = role_label(tr("In the draft"), "caption"), MarkedQuotation(context.theme)
        self.source_label, self.passage = role_label(tr("In the source"), "caption"), MarkedQuotation(context.theme)
        self.citation, self.also = Paragraph(context.theme, size=12), Paragraph(context.theme, size=12)
        self.show_button = TextButton(self._theme, tr("Show in the source"), on_click=self.show_source)
        self.copy_button = TextButton(self._theme, tr("Copy"), on_click=self.copy)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        words = tr("Write comments into a copy…") if takes_comments(checked) else tr("Write a report…")
        self.write_button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        self.write_button.setEnabled(bool(checked.findings))
        self.write_button.clicked.connect(lambda: on_write(checked))
        self.buttons.rejected.connect(self.close)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        self.list.itemActivated.connect(lambda _item: self.show_source())
        self.filter()
        self.list.setFocus()

    @property
    def current(self) -> Finding | None:
        """The quotation that is chosen."""
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def filter(self) -> None:
        """Show the quotations with the verdicts that are switched on; all of them while none is."""
        wanted = {verdict for verdict, pill in self.pills.items() if pill.isChecked()} or set(self.pills)
        self._shown = [finding for finding in self._checked.findings if finding.checked.verdict in wanted]
        self.list.set_rows([row_of(finding) for finding in self._shown])
        self._show_row(self.list.currentRow())

    def show_source(self) -> None:
        """Go to the passage in the reader."""
        finding = self.current
        if finding is not None and finding.checked.document_id is not None:
            self._on_show(finding)

    def copy(self) -> None:
        """Put the quotation with its verdict and its source onto the clipboard."""
        finding = self.current
        if finding is not None:
            QGuiApplication.clipboard().setText(told(finding))

    def _pill(self, verdict: str) -> Pill:
        words = f"{tr(VERDICTS[verdict][0])} {self._checked.count(verdict):,}"
        pill = Pill(self._theme, words, tip=tr("Show only these"))
        pill.setAccessibleName(words)
        pill.toggled.connect(lambda _on: self.filter())
        return pill

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        title = tr("Quotations in {name}").format(name=self._checked.path.name)
        column.addWidget(role_label(title, "title"))
        if self._checked.findings:
            column.addWidget(Paragraph(self._theme, summary(self._checked)))
        pills = QHBoxLayout()
        pills.setSpacing(8)
        for pill in self.pills.values():
            pills.addWidget(pill)
        pills.addStretch(1)
        column.addLayout(pills)
        line = QHBoxLayout()
        line.setSpacing(16)
        detail = self._detail()
        self.list.setMinimumWidth(_LEAST_LIST)
        line.addWidget(self.list, 1)
        line.addWidget(detail, 1)
        column.addSpacing(4)
        column.addLayout(line, 1)
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        has_some = bool(self._checked.findings)
        for part in (self.list, detail):
            part.setVisible(has_some)
        self.empty.setVisible(not has_some)
        column.addSpacing(8)
        column.addWidget(self.buttons)

    def _detail(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "field")
        frame.setMinimumWidth(_LEAST_DETAIL)
        top = QWidget()
        head = QHBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.icon)
        head.addWidget(self.verdict, 1)
        page, group = Page(), Group()
        group.add(
            top, self.meaning, self.quoted_label, self.quoted, self.source_label, self.passage, self.citation, self.also
        )
        page.add_group(group)
        for words in (self.meaning, self.quoted, self.passage, self.citation, self.also):
            # As high as their words in the width there is; else as in the least width, with a bar beside them.
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        verbs = QHBoxLayout()
        verbs.setContentsMargins(12, 4, 12, 12)
        verbs.setSpacing(8)
        verbs.addWidget(self.show_button)
        verbs.addWidget(self.copy_button)
        verbs.addStretch(1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addLayout(verbs)
        return frame

    def _show_row(self, _row: int) -> None:
        finding = self.current
        for part in (self.icon, self.verdict, self.meaning, self.quoted_label, self.quoted):
            part.setVisible(finding is not None)
        has_source = finding is not None and finding.checked.document_id is not None
        for part in (self.source_label, self.passage, self.citation):
            part.setVisible(has_source)
        self.also.setVisible(has_source and finding is not None and bool(finding.also))
        self.show_button.setEnabled(has_source)
        self.copy_button.setEnabled(finding is not None)
        if finding is not None:
            self._show(finding)

    def _show(self, finding: Finding) -> None:
        checked = finding.checked
        words, icon, color = VERDICTS[checked.verdict]
        self.icon.set_icon(icon, color=color)
        self.verdict.setText(f"{tr(words)} · {row_of(finding).place}")
        self.meaning.set_text(meaning(finding))
        pieces = checked.pieces
        marks_words = checked.verdict != "exact" and bool(pieces)
        self.quoted.set_pieces(
            [(piece.draft, not piece.is_same) for piece in pieces] if marks_words else [(checked.quotation.text, False)]
        )
        self.passage.set_pieces(
            [(piece.source, not piece.is_same) for piece in pieces] if marks_words else [(finding.passage, False)]
        )
        self.citation.set_text(finding.citation)
        self.also.set_text(tr("Also in: {places}").format(places="; ".join(finding.also)))


def show_check(
    context: Context,
    checked: CheckedDraft,
    *,
    on_show: Callable[[Finding], None],
    on_write: Callable[[CheckedDraft], None],
) -> DraftCheckDialog:
    """Show what was found beside the window, which goes on; it goes away with its project.

    Args:
        on_show: asked for the passage of a quotation in its source.
        on_write: asked for comments or a report.
    """
    dialog = DraftCheckDialog(context, checked, on_show=on_show, on_write=on_write)
    dialog.show()
    put_at_lower_right(dialog)
    return dialog
