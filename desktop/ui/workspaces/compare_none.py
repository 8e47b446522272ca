"""What Compare says while there is nothing to compare, and the button that goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import IconLabel, role_label
from desktop.ui.widgets.paragraph import Paragraph

WIDTH = 440


class NothingToCompare(QWidget):
    """One title, one sentence, one button.

    Attributes:
        wanted: the button was pressed.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, *, icon: str = "git-compare") -> None:
        super().__init__()
        self.title = role_label("", "pageTitle")
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence = Paragraph(theme)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = TextButton(theme, "", role="primary", on_click=lambda: self.wanted.emit())
        inner = QWidget()
        inner.setFixedWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(IconLabel(theme, icon, size=40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addWidget(self.title)
        column.addSpacing(8)
        column.addWidget(self.sentence)
        column.addSpacing(20)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()  # an alignment would give the words the height of fewer lines than they take
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(10)
        outer.addLayout(row)
        outer.addStretch(11)

    def say(self, title: str, sentence: str, verb: str) -> None:
        """Say what is missing; without a verb there is no button."""
        self.title.setText(title)
        self.sentence.set_text(sentence)
        self.sentence.setMinimumHeight(self.sentence.heightForWidth(WIDTH))  # a centred column gives it one line only
        self.button.setText(verb)
        self.button.setAccessibleName(verb)
        self.button.setVisible(bool(verb))
