"""Where a window was left: its place, its size, and whether it filled the screen."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.kept_settings import Settings

USUAL = (1440, 900)
FRAME = (16, 48)
"""What a system puts round a window, at most: edges and a title."""
ROOM_FOR_MESSAGES = 132
"""Of a window that fills the screen, what is needed at its foot to read a message: message, gap and status bar."""


def restore_place(window: QWidget, settings: Settings) -> None:
    """Put a window where it was, unless that screen is gone; a first one gets its usual size, if there is room."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableGeometry().size() if screen is not None else window.size()
    window.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))
    box = settings.get("window.geometry")
    wanted = QRect(*box) if len(box) == 4 else QRect()
    if any(screen.availableGeometry().intersects(wanted) for screen in QGuiApplication.screens()):
        window.setGeometry(wanted)


def remember_place(window: QWidget, settings: Settings) -> None:
    """Keep where a window is."""
    settings.put("window.maximised", window.isMaximized())
    if not window.isMaximized() and not window.isFullScreen():
        box = window.geometry()
        settings.put("window.geometry", [box.x(), box.y(), box.width(), box.height()])


def fitting(width: int, height: int) -> QSize:
    """A size for a dialog that the screen has room for: one at 200 % may be 720 by 450 in all."""
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return QSize(width, height)
    room = screen.availableGeometry().size()
    return QSize(min(width, room.width() - FRAME[0]), min(height, room.height() - FRAME[1]))


def put_at_lower_right(widget: QWidget, *, gap: int = 16) -> None:
    """Put a window that stays open where it covers least of what is read: at the lower right of the screen.

    Messages of the main window, which stand at its foot, can be read below it.
    """
    room = widget.screen().availableGeometry()
    size = widget.frameGeometry().size()
    widget.move(
        max(room.left(), room.right() - size.width() - gap),
        max(room.top(), room.bottom() - size.height() - ROOM_FOR_MESSAGES),
    )
