"""Who is compared: a pill that opens the list of readers to tick, as many as are to stand side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from desktop.domain.ids import ReviewerId
from desktop.ui.theme import Theme
from desktop.ui.widgets.pill import Pill
from desktop.ui.words import tr

LEAST = 2


@dataclass(frozen=True, slots=True)
class Reader:
    """One who can be compared: their name, and whether they stand side by side with the others."""

    reviewer_id: ReviewerId
    name: str
    shown: bool


class ReadersPill(Pill):
    """The pill. The list stays open while readers are ticked; closing it takes over what was ticked.

    Args:
        shared: how many documents some readers have all read.

    Attributes:
        chosen: others are to be compared, by their ids, in the order of the list.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, shared: Callable[[Sequence[ReviewerId]], int]) -> None:
        super().__init__(theme, "")
        self.setCheckable(False)
        self._shared = shared
        self._readers: tuple[Reader, ...] = ()
        self.menu_open: StayingMenu | None = None
        self.clicked.connect(self._open)

    @property
    def mark(self) -> str:
        """A chevron."""
        return "chevron-down"

    def set_readers(self, readers: Sequence[Reader]) -> None:
        """Offer others; hidden where there is nothing to choose."""
        self._readers = tuple(readers)
        shown = [each.name for each in readers if each.shown]
        self.setText(tr("{count} readers").format(count=len(shown)))
        names = ", ".join(shown)
        self.setAccessibleName(tr("Readers side by side: {names}").format(names=names))
        self.setToolTip(tr("Choose who stands side by side. Now: {names}").format(names=names))
        self.setVisible(len(readers) > LEAST)
        self.draw()

    def _open(self) -> None:
        menu = self.menu_open = StayingMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAccessibleName(tr("Readers side by side"))
        boxes = [(each, menu.addAction("")) for each in self._readers]
        for each, box in boxes:
            box.setCheckable(True)
            box.setChecked(each.shown)
            box.toggled.connect(lambda _on: self._permit(boxes))
        self._permit(boxes)
        menu.aboutToHide.connect(lambda: self._take([each.reviewer_id for each, box in boxes if box.isChecked()]))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _permit(self, boxes: Sequence[tuple[Reader, QAction]]) -> None:
        """Two stay ticked at least; who shares no document with those ticked cannot be added."""
        ticked = [each.reviewer_id for each, box in boxes if box.isChecked()]
        for each, box in boxes:
            name = each.name.replace("&", "&&")
            can_add = box.isChecked() or bool(self._shared([*ticked, each.reviewer_id]))
            box.setText(name if can_add else tr("{name} (no document in common)").format(name=name))
            box.setEnabled(len(ticked) > LEAST if box.isChecked() else can_add)

    def _take(self, ticked: list[ReviewerId]) -> None:
        self.menu_open = None
        if ticked != [each.reviewer_id for each in self._readers if each.shown]:
            self.chosen.emit(tuple(ticked))


class StayingMenu(QMenu):
    """A menu that stays open while its boxes are ticked by mouse or Space; Enter and Esc close it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick a box."""
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the current box with Space; close with Enter."""
        if event.key() == Qt.Key.Key_Space and self._tick():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
            return
        super().keyPressEvent(event)

    def _tick(self) -> bool:
        box = self.activeAction()
        if box is None:
            return False
        if box.isEnabled():
            box.trigger()
        return True
