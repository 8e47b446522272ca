"""A sentence over the work area that stays until what it says is over: read-only, or something to decide."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import IconLabel
from desktop.ui.widgets.paragraph import Paragraph


class MessageBar(QFrame):
    """Icon, sentence, and buttons if there is something to do about it."""

    def __init__(self, theme: Theme, text: str, *buttons: QWidget, icon: str = "triangle-alert") -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.text = Paragraph(theme, text, color="text")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, icon, color="warn"))
        row.addWidget(self.text, 1)
        for button in buttons:
            row.addWidget(button)
