"""Codings that lie at one place, each with its remove button."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.code import Code
from desktop.domain.ids import CodingId
from desktop.ui.theme import Theme
from desktop.ui.widgets import painters
from desktop.ui.widgets.buttons import ElidedButton, IconButton
from desktop.ui.widgets.coding_drag import DragStart, drag_codings
from desktop.ui.widgets.labels import role_label
from desktop.ui.words import tr

MOST_ROWS = 50
"""Rows shown; where a whole document is selected there are thousands, of six widgets each."""


@dataclass(frozen=True, slots=True)
class CodingRow:
    """A coding in the list. ``reviewer`` is empty for one's own; ``removable`` is False where it may only be read."""

    id: CodingId
    name: str
    code: Code | None
    reviewer: str = ""
    removable: bool = True


class Specimen(QWidget):
    """A code's specimen by itself; an empty frame for a highlight without a code.

    Where it stands for a coding, that is dragged by it.
    """

    def __init__(
        self, theme: Theme, code: Code | None = None, *, side: int = painters.SPECIMEN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._code = theme, code
        self._coding_id: CodingId | None = None
        self._drag = DragStart()
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def set_code(self, code: Code | None) -> None:
        """Show another code's."""
        self._code = code
        self.update()

    def set_coding(self, coding_id: CodingId | None) -> None:
        """Stand for a coding, which can be dragged into a section of a briefing."""
        self._coding_id = coding_id
        self.setCursor(Qt.CursorShape.OpenHandCursor if coding_id is not None else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tr("Drag it into a section of a briefing") if coding_id is not None else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may begin a drag."""
        self._drag.press(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """It was no drag."""
        self._drag.release()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the coding."""
        if self._drag.begins(event) is not None and self._coding_id is not None:
            drag_codings(self, (self._coding_id,))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._code is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.color("field"))
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        else:
            painters.specimen(
                painter,
                box,
                letter=self._code.letter,
                colors=self._theme.tokens.codes[self._code.color],
                line=self._code.line_style,
                font=self._theme.font(),
            )
        painter.end()


class _Row(QWidget):
    """One coding: specimen, name, whose it is, and the button that removes it."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._id = ""
        self._specimen = Specimen(theme)
        self._name = ElidedButton(theme, "", role="row")
        self._name.clicked.connect(lambda _checked=False: self.chosen.emit(self._id))
        self._reviewer = role_label("", "caption")
        self._remove = IconButton(theme, "x", "", size=14)
        self._remove.clicked.connect(lambda: self.removed.emit(self._id))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._specimen)
        line.addWidget(self._name, 1)
        line.addWidget(self._reviewer, 0, Qt.AlignmentFlag.AlignRight)
        line.addWidget(self._remove)

    def show_coding(self, row: CodingRow) -> None:
        """Show another coding."""
        self._id = row.id
        self._specimen.set_code(row.code)
        self._specimen.set_coding(row.id)
        self._name.set_whole(row.name)
        self._name.setAccessibleName(tr("Select coding {name}").format(name=row.name))
        self._reviewer.setText(row.reviewer)
        self._reviewer.setVisible(bool(row.reviewer))
        self._remove.set_name(tr("Remove coding {name}").format(name=row.name))
        self._remove.setVisible(row.removable)


class CodingList(QWidget):
    """One row for each coding.

    Attributes:
        chosen: a coding was clicked.
        removed: a coding's remove button was pressed.
    """

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._more = role_label("", "caption")
        self._more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._more)

    def set_rows(self, rows: Sequence[CodingRow]) -> None:
        """Show other codings. Rows are made once and used again: making fifty takes longer than coding a passage."""
        shown = rows[:MOST_ROWS]
        while len(self._rows) < len(shown):
            made = _Row(self._theme)
            made.chosen.connect(self.chosen)
            made.removed.connect(self.removed)
            self._column.insertWidget(len(self._rows), made)
            self._rows.append(made)
        for made, row in zip(self._rows, shown, strict=False):
            made.show_coding(row)
        for number, made in enumerate(self._rows):
            made.setVisible(number < len(shown))
        left = len(rows) - len(shown)
        self._more.setText(tr("and {number} more").format(number=f"{left:,}") if left else "")
        self._more.setVisible(left > 0)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return self._column.sizeHint()
