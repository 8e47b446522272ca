"""Wrapped text with room between its lines, which a style sheet cannot give."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.domain.ids import CodingId
from desktop.ui.theme import Theme
from desktop.ui.widgets.coding_drag import DragStart, drag_codings
from desktop.ui.words import tr

LEADING = 122
"""Per cent of the line's own height."""
SERIF_LEADING = 100
"""The serif's own line is generous already (1.48 em)."""


class Paragraph(QLabel):
    """Interface text that wraps, in a colour of the tokens; its plain text is its accessible name."""

    def __init__(
        self, theme: Theme, text: str = "", *, color: str = "text2", size: int = 13, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._color, self._size = theme, color, size
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_text(text)
        theme.changed.connect(self._draw)

    @property
    def plain(self) -> str:
        """The text without its formatting."""
        return self._plain

    def set_text(self, text: str) -> None:
        """Show another text; line breaks in it are kept."""
        self._plain = text
        self.setAccessibleName(text)
        self._draw()

    def _draw(self) -> None:
        self.setFont(self._theme.font(self._size))
        self.setText(self._html(LEADING))

    def _html(self, leading: int) -> str:
        color = getattr(self._theme.tokens, self._color)
        body = escape(self._plain).replace("\n", "<br>")
        return f'<p style="line-height:{leading}%; color:{color}">{body}</p>'


class Quotation(Paragraph):
    """A passage of a document, in the reading serif; it can be selected and copied.

    Where it stands for a coding, moving the pointer drags that; words are then selected by double click and by keys.
    """

    def __init__(self, theme: Theme, text: str = "", *, size: int = 15, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, color="text", size=size, parent=parent)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._coding_id: CodingId | None = None
        self._drag = DragStart()

    def set_drag(self, coding_id: CodingId | None) -> None:
        """Stand for a coding, which can be dragged into a section of a briefing."""
        self._coding_id = coding_id
        self.setToolTip(tr("Drag it into a section of a briefing") if coding_id is not None else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may begin a drag."""
        self._drag.press(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was no drag."""
        self._drag.release()
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the coding; without one, select words."""
        if self._coding_id is None:
            super().mouseMoveEvent(event)
        elif self._drag.begins(event) is not None:
            drag_codings(self, (self._coding_id,), self._plain)

    def _draw(self) -> None:
        self.setFont(self._theme.serif(self._size))
        self.setText(self._html(SERIF_LEADING))
