"""A list of finds that floats under a field while its words are typed; the focus stays in the field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.find_list import Find, FindList
from desktop.ui.widgets.shadow import Shadow

MOST_ROWS = 8


class PopupList(QFrame):
    """The floating list.

    Attributes:
        chosen: a find, by click or Enter.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self._list = FindList(theme, name)
        self._list.taken.connect(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self._list)
        self.hide()
        self._shadow = Shadow(theme, self)

    @property
    def current(self) -> Find | None:
        """The find that Enter would choose."""
        return self._list.current

    @property
    def finds(self) -> tuple[Find, ...]:
        """All finds."""
        return self._list.finds

    def show_finds(self, finds: Sequence[Find], *, under: QWidget, width: int) -> None:
        """Show finds below a widget, the first one chosen; hide when there are none."""
        self._list.set_finds(finds)
        if not finds:
            self.hide()
            return
        host = self.parentWidget()
        assert host is not None
        rows = min(len(finds), MOST_ROWS) * self._list.sizeHintForRow(0)
        at = under.mapTo(host, under.rect().bottomLeft())
        left = max(8, min(at.x(), host.width() - width - 12))
        self.setGeometry(left, at.y() + 6, width, min(rows + 14, host.height() - at.y() - 20))
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Choose the next or previous find."""
        self._list.move_by(step)

    def choose(self) -> None:
        """Take the current find."""
        find = self.current
        self.hide()
        if find is not None:
            self.chosen.emit(find)
