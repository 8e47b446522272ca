"""What inspector pages are laid out with: groups between hairlines, and rows of a label and a control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.widgets.labels import hairline, role_label
from desktop.ui.words import tr

LABEL_WIDTH = 64
MARGIN = 16


def set_writable(field: QLineEdit | QPlainTextEdit, writable: bool) -> None:
    """Let a field be written in or only read, and look like it."""
    if field.isReadOnly() == writable:
        field.setReadOnly(not writable)
        # A rule of the style sheet that asks for a property is only asked again after this.
        field.style().unpolish(field)
        field.style().polish(field)


class Group(QWidget):
    """A group of an inspector page."""

    def __init__(self, title: str = "", hint: str = "") -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, 12, MARGIN, 14)
        self.column.setSpacing(8)
        self.heading: QLabel | None = None
        if title:
            self.heading = role_label(title, "heading")
            row = QHBoxLayout()
            row.addWidget(self.heading)
            row.addStretch(1)
            if hint:
                row.addWidget(role_label(hint, "hint"))
            self.column.addLayout(row)

    def add(self, *parts: QWidget) -> None:
        """Put parts below each other."""
        for part in parts:
            self.column.addWidget(part)

    def add_rows(self, *rows: tuple[str, QWidget]) -> None:
        """Put controls below each other, each with its label at the left."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for number, (label, control) in enumerate(rows):
            words = role_label(tr(label), "fieldLabel")
            words.setBuddy(control)
            grid.addWidget(words, number, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(control, number, 1)
        self.column.addLayout(grid)


class Page(QScrollArea):
    """A page of groups that scrolls when it must."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("inspectorPage")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inner)
        self._count = 0

    def add_part(self, part: QWidget) -> None:
        """Put a part at the end, without a line above it."""
        self._column.insertWidget(self._column.count() - 1, part)
        self._count += 1

    def add_group(self, group: Group) -> Group:
        """Put a group at the end, with a line above it unless it is the first."""
        line = None
        if self._count:
            line = hairline()
            self._column.insertWidget(self._column.count() - 1, line)
        self._column.insertWidget(self._column.count() - 1, group)
        self._count += 1
        return group
