"""Codings that lie at one place, each with its remove button."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.code import Code
from desktop.domain.ids import CodingId
from desktop.ui.theme import Theme
from desktop.ui.widgets import painters
from desktop.ui.widgets.buttons import ElidedButton, IconButton
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
    """A code's specimen by itself; an empty frame for a highlight without a code."""

    def __init__(
        self, theme: Theme, code: Code | None = None, *, side: int = painters.SPECIMEN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._code = theme, code
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def set_code(self, code: Code | None) -> None:
        """Show another code's."""
        self._code = code
        self.update()

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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def set_rows(self, rows: Sequence[CodingRow]) -> None:
        """Show other codings."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows[:MOST_ROWS]:
            self._column.addWidget(self._row(row))
        if len(rows) > MOST_ROWS:
            left = tr("and {number} more").format(number=f"{len(rows) - MOST_ROWS:,}")
            self._column.addWidget(role_label(left, "caption"))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return self._column.sizeHint()

    def _row(self, row: CodingRow) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Specimen(self._theme, row.code))
        name = ElidedButton(self._theme, row.name, role="row")
        name.setAccessibleName(tr("Select coding {name}").format(name=row.name))
        name.clicked.connect(lambda _checked=False: self.chosen.emit(row.id))
        line.addWidget(name, 1)
        if row.reviewer:
            line.addWidget(role_label(row.reviewer, "caption"), 0, Qt.AlignmentFlag.AlignRight)
        if row.removable:
            remove = IconButton(self._theme, "x", tr("Remove coding {name}").format(name=row.name), size=14)
            remove.clicked.connect(lambda: self.removed.emit(row.id))
            line.addWidget(remove)
        return made
