"""A field that takes the key pressed in it, instead of what the key would do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from desktop.ui.words import tr

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)


class KeyField(QLineEdit):
    """Records one key with what is held down. Tab and Esc keep their meaning, so that nobody is caught in it.

    Attributes:
        pressed: another key was recorded.
    """

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.key = QKeySequence()
        self.setPlaceholderText(tr("Press the new key here"))
        self.setAccessibleName(tr("New key"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def forget(self) -> None:
        """Be empty again."""
        self.key = QKeySequence()
        self.clear()

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts of the window from acting while their key is recorded."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record the key."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() not in _MODIFIERS and event.key():
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            self.key = QKeySequence(event.key() | modifiers.value)
            self.setText(self.key.toString(QKeySequence.SequenceFormat.NativeText))
            self.pressed.emit()
