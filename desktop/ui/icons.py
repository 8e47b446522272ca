"""Icons from the Lucide set, drawn in a token's colour at the screen's resolution, each once.

The set comes with the package ``python-lucide`` as one small read-only database; nothing of it is copied here.
"""

import importlib.util
import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop import paths
from desktop.ui.theme import Theme

STROKE = "1.75"
SIZE = 16

_FIND = """
    SELECT svg FROM icons WHERE name = :name
    OR name = (SELECT name FROM icon_aliases WHERE alias = :name) ORDER BY name <> :name
"""
"""Icons are renamed from release to release; their earlier names stay as aliases."""


class IconMissing(LookupError):
    """The set has no icon of that name: a fault of ours."""


@lru_cache(maxsize=256)
def svg(name: str) -> str:
    """The drawing of an icon, with ``currentColor`` as its colour.

    Raises:
        IconMissing: if the set has none of that name.
    """
    spec = importlib.util.find_spec("lucide")
    if spec is None or spec.origin is None:
        raise IconMissing("the icon set is not installed")
    file = Path(spec.origin).parent / "data" / "lucide-icons.db"
    # One statement of our own: importing the package for it costs 50 ms of the start and brings urllib with it.
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
        row = database.execute(_FIND, {"name": name}).fetchone()
    if row is None:
        raise IconMissing(name)
    return str(row[0])


@lru_cache(maxsize=256)  # what one look and size needs, and some of the last; more would be kept for good
def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """An icon as a picture; cached by everything that it depends on, so that a new theme needs no clearing."""
    text = svg(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def forget_icons() -> None:
    """Give back all icons; those that are needed are drawn anew."""
    _drawn.cache_clear()


def pixmap(theme: Theme, name: str, *, size: int = SIZE, color: str = "text2", ratio: float = 0) -> QPixmap:
    """An icon as a picture.

    Args:
        size: logical pixels.
        color: the token's name.
        ratio: device pixels per logical pixel; the screen's when 0.
    """
    ratio = ratio or QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]  # there is a window
    return _drawn(name, getattr(theme.tokens, color), size, ratio)


def icon(theme: Theme, name: str, *, size: int = SIZE, color: str = "text2", checked: str = "") -> QIcon:
    """An icon for a button or a menu.

    Args:
        color: the token's name for its normal state.
        checked: the token's name while a toggle is on; like the normal state when empty.
    """
    made = QIcon(pixmap(theme, name, size=size, color=color))
    made.addPixmap(pixmap(theme, name, size=size, color="line"), QIcon.Mode.Disabled)
    if checked:
        made.addPixmap(pixmap(theme, name, size=size, color=checked), QIcon.Mode.Normal, QIcon.State.On)
    return made


def app_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for file in sorted((paths.resources() / "icons").glob("glossator-*.png")):
        made.addFile(str(file))
    return made
