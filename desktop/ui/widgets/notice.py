"""What stands in place of a list that is empty or hides everything: a sentence and at most one link."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.paragraph import Paragraph


class Notice(QWidget):
    """The sentence, and the link."""

    def __init__(self, theme: Theme, text: str, *links: TextButton) -> None:
        super().__init__()
        self.words = Paragraph(theme, text)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        for link in links:
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
