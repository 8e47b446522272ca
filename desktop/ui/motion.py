"""How little may move: as the system has it, or nothing at all. The program animates nothing of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

STILL = "still"
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Motion:
    """What the system has for the application; asked once, before anything of it is changed."""

    def __init__(self) -> None:
        self._blink = QApplication.cursorFlashTime()
        self._effects = tuple(effect for effect in EFFECTS if QApplication.isEffectEnabled(effect))

    def follow(self, choice: str) -> None:
        """Let the cursor blink and menus fade as the system has it, or keep all still."""
        QApplication.setCursorFlashTime(0 if choice == STILL else self._blink)
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, choice != STILL)
