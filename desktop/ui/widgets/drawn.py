"""What is kept once it was drawn, and given back when nothing shows it any more.

Small pictures that stay while all around them goes keep the pages of memory that they lie on, so that a window which
was used for hours holds more than it needs.
"""

from PySide6.QtGui import QPixmapCache

from desktop.ui.icons import forget_icons
from desktop.ui.theme import forget_fonts
from desktop.ui.widgets.code_lines import forget_tiles


def forget_drawn() -> None:
    """Give back fonts, icons, lines and what Qt keeps of widgets; a millisecond, and what is needed is drawn anew."""
    forget_fonts()
    forget_icons()
    forget_tiles()
    QPixmapCache.clear()
