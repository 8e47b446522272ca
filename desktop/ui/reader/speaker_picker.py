"""Who says it: type to find a speaker or to name a new one; nothing modal, the words stay in sight."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.domain.folded_text import FoldedText
from desktop.domain.ids import ActorId
from desktop.ui import icons
from desktop.ui.reader.floating import place_at
from desktop.ui.theme import Theme
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.labels import hairline
from desktop.ui.widgets.raised import paint_raised
from desktop.ui.widgets.shadow import Shadow
from desktop.ui.words import tr

WIDTH = 340
MOST_ROWS = 8
ROW = 32
FRAME = 10
AUTHOR = "The author of the document"


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who may be speaking; None is the author of the document."""

    id: ActorId | None
    name: str
    icon: str


class SpeakerPicker(QFrame):
    """The picker.

    Attributes:
        chosen: the ActorId of the speaker, or None for the author.
        new_wanted: a name that is to become a speaker.
        closed: it was left; the text gets the keys again.
    """

    chosen = Signal(object)
    new_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: tuple[Speaker, ...] = ()
        self._shown: tuple[Speaker, ...] = ()
        self._place = (QRect(), QRect(), QRect())
        self.setAccessibleName(tr("Who says it"))
        self.field = IconField(theme, "search", tr("Find a speaker, or name a new one"))
        self.field.setPlaceholderText(tr("Find or name a speaker"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Speakers"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new = QPushButton()
        self.new.setProperty("role", "row")
        self.new.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME, FRAME, FRAME, 6)
        column.setSpacing(4)
        for part in (self.field, self.list, hairline(), self.new):
            column.addWidget(part)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self.new.clicked.connect(self._make)
        theme.changed.connect(self._retheme)
        self._retheme()
        self.hide()
        self._shadow = Shadow(theme, self)

    def open_at(
        self, people: Sequence[Speaker], *, current: ActorId | None, first: QRect, last: QRect, room: QRect
    ) -> None:
        """Open at some words.

        Args:
            current: who speaks now: chosen from the start.
            first, last: the words' first and last line, in the parent's coordinates.
            room: what the picker must stay inside.
        """
        self._people = (Speaker(None, AUTHOR, "user-round"), *people)
        self._place = (first, last, room)
        self.field.clear()
        self._filter("")
        self.list.setCurrentRow(next((n for n, one in enumerate(self._shown) if one.id == current), 0))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_picker(self) -> None:
        """Close without choosing."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field that are not typing; leave with the focus."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and not self.underMouse():
            self.close_picker()
            return False
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the raised ground with its edge."""
        paint_raised(self, self._theme)

    # Private

    def _retheme(self) -> None:
        self.new.setIcon(icons.icon(self._theme, "plus", color="accent"))
        palette = self.list.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.color("raised"))
        palette.setColor(palette.ColorRole.Highlight, self._theme.color("sel"))
        palette.setColor(palette.ColorRole.HighlightedText, self._theme.color("text"))
        self.list.setPalette(palette)

    def _filter(self, typed: str) -> None:
        words = FoldedText(typed).folded.split()
        self._shown = tuple(one for one in self._people if all(word in FoldedText(one.name).folded for word in words))
        self.list.clear()
        for one in self._shown:
            item = QListWidgetItem(icons.icon(self._theme, one.icon), one.name)
            item.setSizeHint(QSize(100, ROW))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._shown else -1)
        name = " ".join(typed.split())
        known = any(one.name.casefold() == name.casefold() for one in self._people)
        self.new.setText(
            tr("  New speaker “{name}”").format(name=name) if name and not known else tr("  New speaker …")
        )
        self.new.setEnabled(not known)
        self.new.setDown(bool(name) and not self._shown)
        self._arrange()

    def _arrange(self) -> None:
        rows = min(max(len(self._shown), 1), MOST_ROWS)
        self.list.setFixedHeight(rows * ROW + 2)
        self.list.setVisible(bool(self._shown))
        chrome = self.field.sizeHint().height() + max(self.new.sizeHint().height(), 32) + FRAME + 6 + 16
        first, last, room = self._place
        size = QSize(min(WIDTH, room.width() - 16), chrome + (rows * ROW + 6 if self._shown else 0))
        place = place_at(size, first=first, last=last, room=room)
        if place is None:
            top = max(room.top() + 8, room.bottom() - 8 - size.height())
            place = QRect(room.left() + 8, top, size.width(), size.height())
        self.setGeometry(place)

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._shown and not self.new.isDown():
                self._choose()
            else:
                self._make()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_picker()
        elif event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Go to another row; below the last is the line that makes a speaker."""
        people = len(self._shown)
        last = people if self.new.isEnabled() else people - 1
        if last < 0:
            return  # nobody is left to step to
        here = people if self.new.isDown() else self.list.currentRow()
        row = min(max(here + by, 0), last)
        on_new = row == people
        self.new.setDown(on_new)
        self.list.setCurrentRow(-1 if on_new else row)
        self._say(self.new.text() if on_new else self._shown[row].name)

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.hide()
            self.chosen.emit(self._shown[row].id)
            self.closed.emit()

    def _make(self) -> None:
        name = " ".join(self.field.text().split())
        if not name:
            self.field.setPlaceholderText(tr("Name of the new speaker"))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        self.new_wanted.emit(name)
        self.closed.emit()

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words.strip()))
