"""The name of a code just made, at its words, to be typed over where it stands."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.code import Code
from desktop.domain.ids import CodeId
from desktop.ui.reader.floating import place_at
from desktop.ui.theme import Theme
from desktop.ui.widgets.coding_list import Specimen
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.raised import paint_raised
from desktop.ui.widgets.shadow import Shadow
from desktop.ui.words import tr

HEIGHT = 40
LEAST, MOST = 160, 440


class NameBar(QFrame):
    """Specimen, name and the key that goes into it; the text keeps the keys until then.

    Attributes:
        renamed: (code id, new name).
        left: the text gets the keys again.
    """

    renamed = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._code_id: CodeId | None = None
        self._name = ""
        self.setAccessibleName(tr("Name of the new code"))
        self.specimen = Specimen(theme)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Name of the code"))
        self.field.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.specimen)
        row.addWidget(self.field, 1)
        row.addWidget(role_label("F2", "keyCap"))
        theme.changed.connect(self.update)
        self.hide()
        self._shadow = Shadow(theme, self)

    def show_at(self, code: Code, *, first: QRect, last: QRect, room: QRect) -> None:
        """Show a code's name at a passage, without taking the keys from the text."""
        self._code_id, self._name = code.id, code.name
        self.specimen.set_code(code)
        self.field.setText(code.name)
        self.field.setCursorPosition(0)
        wide = QFontMetrics(self.field.font()).horizontalAdvance(code.name) + 110
        size = QSize(min(max(wide, LEAST), MOST, room.width() - 16), HEIGHT + self._theme.font_offset)
        place = place_at(size, first=first, last=last, room=room)
        if place is not None:
            self.setGeometry(place)
            self.show()
            self.raise_()

    def start(self) -> None:
        """Go into the name."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter takes the name, Esc and leaving for the text keep the old one."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._take()
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
            elif event.key() != Qt.Key.Key_Escape:
                return False
            self.field.setText(self._name)
            self.hide()
            self.left.emit()
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the raised ground with its edge."""
        paint_raised(self, self._theme)

    def _take(self) -> None:
        name = " ".join(self.field.text().split())
        if self._code_id is not None and name and name != self._name:
            self._name = name
            self.renamed.emit(self._code_id, name)
