"""The code picker at the selection: type to find a code, Enter applies it; nothing modal, the words stay in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from desktop.domain.ids import CodeId
from desktop.ui import icons
from desktop.ui.reader.floating import height_at, place_at
from desktop.ui.reader.picker_list import PickerDelegate, PickerModel, row_height, sentence
from desktop.ui.reader.picker_rows import PickerIndex
from desktop.ui.theme import Theme
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.labels import hairline, role_label
from desktop.ui.widgets.raised import paint_raised
from desktop.ui.widgets.shadow import Shadow
from desktop.ui.words import tr

WIDTH = 428
MOST_ROWS = 8
LEAST_ROWS = 2
FRAME = 10


class CodePicker(QFrame):
    """Finds a code by a few letters of its name, path or definition.

    Attributes:
        applied: the ids of the codes chosen, in the order of choosing, and whether the picker stays open.
        new_wanted: what was typed is to become a code; and whether the picker stays open.
        closed: the picker was left; the text gets the keys again.
    """

    applied = Signal(object, bool)
    new_wanted = Signal(str, bool)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index: PickerIndex | None = None
        self._parent_name = ""
        self._is_new_chosen = False
        self._room = (QRect(), QRect(), QRect())
        self.setAccessibleName(tr("Code picker"))
        self.field = IconField(theme, "search", tr("Find a code by name, path or definition"))
        self.field.setPlaceholderText(tr("Find or make a code"))
        self.model = PickerModel()
        self.list = QListView()
        self.list.setAccessibleName(tr("Codes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PickerDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)
        self.none = role_label(tr("No code has these words."), "hint")
        self.none.setContentsMargins(10, 8, 10, 8)
        self.new_code = QPushButton()
        self.new_code.setProperty("role", "row")
        self.new_code.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = hairline()
        self._foot = _Foot(theme)
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._apply(stay=False))
        self.new_code.clicked.connect(lambda: self._make(stay=False))
        theme.changed.connect(self._retheme)
        self.hide()
        self._shadow = Shadow(theme, self)

    # Public

    def open_at(self, index: PickerIndex, *, parent_name: str, first: QRect, last: QRect, room: QRect) -> None:
        """Open at a selection.

        Args:
            index: the codes.
            parent_name: of the code that a new one goes under; empty for the top.
            first, last: the selection's first and last line, in the parent's coordinates.
            room: what the picker must stay inside.
        """
        self._parent_name = parent_name
        self._room = (first, last, room)
        self.model.ticked.clear()
        self.field.clear()
        self.set_index(index)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_index(self, index: PickerIndex) -> None:
        """List the codes of a codebook that has changed; what was typed stays."""
        self._index = index
        self._filter(self.field.text())

    def close_picker(self) -> None:
        """Close without applying anything."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    @property
    def current(self) -> CodeId | None:
        """The code that Enter would apply."""
        row = self.list.currentIndex().row()
        return self.model.rows[row].code.id if 0 <= row < len(self.model.rows) else None

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field that are not typing."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and not self.underMouse():
            self.close_picker()
            return False
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the raised ground with its edge."""
        paint_raised(self, self._theme)

    # Private

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME, FRAME, FRAME, 6)
        column.setSpacing(4)
        for part in (self.field, self.list, self.none, self._line, self.new_code, hairline(), self._foot):
            column.addWidget(part)
        column.setStretchFactor(self.list, 1)
        self._retheme()

    def _retheme(self) -> None:
        self.new_code.setIcon(icons.icon(self._theme, "plus", color="accent"))
        palette = self.list.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.color("raised"))
        self.list.setPalette(palette)

    def _filter(self, typed: str) -> None:
        if self._index is None:
            return
        self.model.set_rows(self._index.rows(typed))
        self._choose(0)
        name = " ".join(typed.split())
        exact = any(row.code.name.casefold() == name.casefold() for row in self.model.rows)
        offered = bool(name) and not exact
        self.new_code.setVisible(offered)
        self._line.setVisible(offered)
        where = f" under {self._parent_name}" if self._parent_name else ""
        self.new_code.setText(tr("  New code “{name}”{where}").format(name=name, where=where))
        self.none.setVisible(not self.model.rows)
        self.list.setVisible(bool(self.model.rows))
        self._place()

    def _place(self) -> None:
        """Give the list as many rows as there is room for, and place the picker so that it covers no selected word."""
        first, last, room = self._room
        height = row_height(self._theme)
        rows = min(max(len(self.model.rows), 1), MOST_ROWS)
        chrome = self._height_without_list()
        fitting = max(LEAST_ROWS, (height_at(first, last, room) - chrome) // height)
        rows = min(rows, fitting)
        self.list.setFixedHeight(rows * height)
        width = min(WIDTH + 12 * self._theme.font_offset, room.width() - 16)  # the keys below stand in one row
        size = QSize(width, chrome + (rows * height if self.model.rows else 0))
        place = place_at(size, first=first, last=last, room=room)
        if place is None:
            # A selection as tall as the view leaves no free place: its last words stay in sight at least.
            place = QRect(
                room.left() + 8, max(room.top() + 8, room.bottom() - 8 - size.height()), size.width(), size.height()
            )
        self.setGeometry(place)

    def _height_without_list(self) -> int:
        layout = self.layout()
        assert layout is not None
        parts = [self.field, self._foot, *(part for part in (self.new_code, self.none) if not part.isHidden())]
        heights = sum(max(part.sizeHint().height(), part.minimumSizeHint().height()) for part in parts)
        return heights + FRAME + 6 + layout.spacing() * (len(parts) + 3) + 2

    def _on_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            stay = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self._tick()
            elif self._is_creating():
                self._make(stay=stay)
            else:
                self._apply(stay=stay)
        elif key == Qt.Key.Key_Escape:
            self.close_picker()
        elif key in steps:
            self._step(steps[Qt.Key(key)])
        else:
            return False
        return True

    def _is_creating(self) -> bool:
        return not self.new_code.isHidden() and (self._is_new_chosen or not self.model.rows)

    def _step(self, by: int) -> None:
        """Go to another row; below the last is the line that makes a code."""
        row = self.list.currentIndex().row() + by
        last = len(self.model.rows) - 1
        if row > last and not self.new_code.isHidden() and by == 1:
            self._mark_create(is_chosen=True)
            return
        if by == -1 and self._is_new_chosen:
            row = last
        self._choose(min(max(row, 0), last))

    def _choose(self, row: int) -> None:
        self._mark_create(is_chosen=False)
        if 0 <= row < len(self.model.rows):
            self.list.setCurrentIndex(self.model.index(row))
            chosen = self.model.rows[row]
            self._say(sentence(chosen, is_ticked=chosen.code.id in self.model.ticked))

    def _mark_create(self, *, is_chosen: bool) -> None:
        """Show the line that makes a code as chosen or not."""
        self._is_new_chosen = is_chosen
        self.new_code.setDown(is_chosen)
        if is_chosen:
            self.list.clearSelection()
            self._say(self.new_code.text())

    def _tick(self) -> None:
        if self.current is not None:
            self.model.tick(self.current)
            self._foot.set_chosen(len(self.model.ticked))

    def _apply(self, *, stay: bool) -> None:
        chosen: Sequence[CodeId] = tuple(self.model.ticked) or ((self.current,) if self.current else ())
        if not chosen:
            return
        self.model.ticked.clear()
        self._foot.set_chosen(0)
        if stay:
            self.field.selectAll()
        else:
            self.hide()
        self.applied.emit(tuple(chosen), stay)
        if not stay:
            self.closed.emit()

    def _make(self, *, stay: bool) -> None:
        name = " ".join(self.field.text().split())
        if not stay:
            self.hide()
        self.new_wanted.emit(name, stay)
        if not stay:
            self.closed.emit()

    def _say(self, words: str) -> None:
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))


class _Foot(QWidget):
    """The keys that work in the picker, and how many codes are ticked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 2, 2)
        row.setSpacing(6)
        for keys, words in (("↵", "apply"), ("Ctrl ↵", "and stay"), ("Shift ↵", "several")):
            row.addWidget(role_label(keys, "keyCap"))
            row.addWidget(role_label(tr(words), "caption"))
            row.addSpacing(8)
        self._chosen: QLabel = role_label("", "caption")
        row.addWidget(self._chosen)
        row.addStretch(1)
        row.addWidget(role_label(tr("Esc"), "keyCap"))

    def set_chosen(self, count: int) -> None:
        """Say how many codes are ticked."""
        self._chosen.setText(tr("{count} chosen").format(count=count) if count else "")
