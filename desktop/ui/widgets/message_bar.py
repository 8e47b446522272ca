"""A sentence over the work area that stays until what it says is over: read-only, or something to decide."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import IconLabel
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.words import tr


class MessageBar(QFrame):
    """Icon, sentence, and buttons if there is something to do about it; it can be closed where that is no matter.

    One that only informs is quiet: it has no colour of a warning.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *buttons: QWidget,
        icon: str = "triangle-alert",
        quiet: bool = False,
        closes: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setProperty("quiet", quiet)
        self.text = Paragraph(theme, text, color="text")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, icon, color="accent" if quiet else "warn"))
        row.addWidget(self.text, 1)
        for button in buttons:
            row.addWidget(button)
        if closes:
            close = IconButton(theme, "x", tr("Close this message"))
            close.clicked.connect(self.hide)
            row.addWidget(close)
