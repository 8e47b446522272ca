"""Which code another is to be merged into, with a sentence on what that will do before it is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout

from desktop.analysis.code_merge_preview import merge_preview
from desktop.domain.ids import CodeId
from desktop.store import codes
from desktop.ui.context import Context
from desktop.ui.dialogs.choose import ChooseDialog
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr


class MergeCodesDialog(ChooseDialog):
    """The codes to merge into, and the preview of the one that is current."""

    def __init__(self, context: Context, code_id: CodeId) -> None:
        assert context.session is not None
        self._project, self._code_id, self._me = context.session.project, code_id, context.session.reviewer.id
        book = codes.codebook(self._project)
        self._places = [code.id for code in book if code.id != code_id]
        paths = [book.path(place) for place in self._places]
        name = book[code_id].name
        super().__init__(context.widget, f"Merge “{name}”", "Into which code?", paths)
        self.setFont(context.theme.font())
        self.resize(fitting(480, 420))
        self.preview = Paragraph(context.theme)
        self.preview.setMinimumHeight(3 * self.fontMetrics().lineSpacing() + 8)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.list) + 1, self.preview)
        buttons = self.findChild(QDialogButtonBox)
        assert buttons is not None
        self.verb = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.verb.setText(tr("Merge"))
        self.list.currentRowChanged.connect(lambda _row: self._show_preview())
        self._show_preview()

    @property
    def into(self) -> CodeId | None:
        """The code chosen."""
        return None if self.chosen is None else self._places[self.chosen]

    def _show_preview(self) -> None:
        into = self.into
        self.verb.setEnabled(into is not None)
        if into is None:
            self.preview.set_text(tr("No code has these words in its path."))
        else:
            preview = merge_preview(self._project, self._code_id, into=into, shown_to=self._me)
            self.preview.set_text(preview.sentence)


def ask_merge(context: Context, code_id: CodeId, on_merge: Callable[[CodeId], None]) -> None:
    """Ask into which code one is to be merged, and call back with it."""
    dialog = MergeCodesDialog(context, code_id)

    def agreed() -> None:
        if dialog.into is not None:
            on_merge(dialog.into)

    dialog.accepted.connect(agreed)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
