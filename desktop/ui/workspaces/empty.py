"""What stands in the middle of a project without documents."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.context import Context
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.drop_zone import DropZone
from desktop.ui.words import tr


class EmptyPage(QWidget):
    """Where documents are dropped, with the button that opens the file dialog."""

    def __init__(self, context: Context, *, on_import: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("emptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.button = TextButton(
            context.theme, tr("Import documents…"), role="primary", icon="import", on_click=on_import
        )
        self.button.setEnabled(context.writable)
        self.zone = DropZone(
            context.theme,
            icon="file-text",
            title=tr("Bring in what you have to read"),
            sentence=tr("Drag Word, PDF, web pages or text files here."),
            button=self.button,
        )
        column = QVBoxLayout(self)
        column.addStretch(10)
        column.addWidget(self.zone, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(11)
