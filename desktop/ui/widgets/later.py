"""A call that waits until things are quiet, for what need not be painted with the key that caused it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

QUIET = 80
"""Milliseconds."""


class Later(QObject):
    """Calls once after the last of many requests."""

    def __init__(self, parent: QObject, call: Callable[[], None]) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(call)

    def soon(self) -> None:
        """Ask for the call."""
        self._timer.start()

    @property
    def waits(self) -> bool:
        """Whether a call was asked for and has not come yet."""
        return self._timer.isActive()

    def drop(self) -> None:
        """Forget a call that was asked for."""
        self._timer.stop()
