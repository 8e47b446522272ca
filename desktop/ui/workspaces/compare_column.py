"""One reviewer's reading of a document in Compare: who it is, the text, the margin."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.ids import ReviewerId
from desktop.ui.reader.margin import Margin
from desktop.ui.reader.text_style import MEASURE, RIGHT_PAD
from desktop.ui.reader.view import ReaderView
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.labels import ElidedLabel, Initials, role_label
from desktop.ui.words import tr

PAD, NARROW_PAD = 24, 14
ASIDE, NARROW_ASIDE = 136, 44
NAMES_FROM = 500
"""Width of a column from which its margin has names; narrower ones have letters."""
LEAST_TEXT = 200
HEAD = 44
NAME_LETTERS = 12


class ReaderColumn(QWidget):
    """One reviewer's reading: who it is, the text, the margin.

    Attributes:
        chosen: another reviewer is to be shown; with the id.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.initials = Initials(theme)
        self.which = Choice(theme, tr("Reviewer"))
        self.which.setMinimumContentsLength(NAME_LETTERS)
        self.name = role_label("", "strong")
        self.count = ElidedLabel(role="caption")
        self._head = QWidget(self)
        row = QHBoxLayout(self._head)
        self._around = row
        row.setSpacing(8)
        for part in (self.initials, self.which, self.name):
            row.addWidget(part)
        row.addWidget(self.count, 1)
        self.view = ReaderView(theme, self)
        self.view.setAcceptDrops(False)
        self.margin = Margin(theme, self.view, self)
        self.margin.setAcceptDrops(False)
        self.which.chosen.connect(self.chosen)

    def show_reviewer(self, reviewer_id: ReviewerId, name: str, initials: str, others: Sequence[Item]) -> None:
        """Say whose reading it is; with others to choose from, as a field."""
        self.initials.set_initials(initials)
        self.name.setText(name)
        self.view.setAccessibleName(tr("The document as {name} coded it").format(name=name))
        self.margin.setAccessibleName(tr("Codings of {name}").format(name=name))
        self.which.setVisible(len(others) > 1)
        self.name.setVisible(len(others) < 2)
        self.which.set_items(others, reviewer_id)

    def place(self, percent: int, scale: float) -> None:
        """Lay out text and margin in the width there is."""
        wide = self.width() >= NAMES_FROM
        pad, aside = (PAD, ASIDE) if wide else (NARROW_PAD, NARROW_ASIDE)
        room = self.width() - aside - pad - RIGHT_PAD
        measure = max(LEAST_TEXT, min(round(MEASURE * percent / 100 * scale), room))
        self.view.zoom_to(percent, (measure, pad))
        self._around.setContentsMargins(pad, 6, 8, 6)
        head = max(HEAD, self._head.sizeHint().height())
        self._head.setGeometry(0, 0, self.width(), head)
        column = self.view.page.full_width
        self.view.setGeometry(0, head, column, self.height() - head)
        self.margin.setGeometry(column, head, max(0, min(aside, self.width() - column)), self.height() - head)
