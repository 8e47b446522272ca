"""The head of a panel: its title and its buttons, 36 px."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.widgets.labels import role_label

HEIGHT = 36


class SectionHeader(QWidget):
    """A title at the left, buttons at the right."""

    def __init__(self, title: str, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = role_label(title, "sectionTitle")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.title)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
