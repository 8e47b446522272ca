"""What stands in the Read workspace while no document is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import IconLabel, role_label
from desktop.ui.words import tr


class NothingOpen(QWidget):
    """An icon, what is missing, and where to find it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(10)
        column.addWidget(IconLabel(theme, "book-open-text", size=40, color="text3"), 0, centre)
        column.addWidget(role_label(tr("No document open"), "title"), 0, centre)
        column.addWidget(role_label(tr("Choose one in the list of documents."), "body"), 0, centre)
        column.addStretch(11)
