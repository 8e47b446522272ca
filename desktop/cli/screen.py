"""Whether there is a screen that a window can be opened on."""

import os
import sys


def has_screen() -> bool:
    """Whether Qt would find a screen; an environment that names a Qt platform of its own is believed."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"))
