"""Turns of a wheel as whole steps."""

from PySide6.QtGui import QWheelEvent

_STEP = 120
"""Eighths of a degree between two notches of a usual wheel."""


class WheelSteps:
    """Counts turns; what is left of one counts for the next, as touchpads turn by little at a time."""

    def __init__(self) -> None:
        self._left = 0

    def taken(self, event: QWheelEvent) -> int:
        """How many steps are full now: more than 0 away from the hand, less than 0 towards it."""
        self._left += event.angleDelta().y()
        steps = int(self._left / _STEP)
        self._left -= steps * _STEP
        return steps
