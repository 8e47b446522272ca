"""Renders the icons of ``resources/icons`` from their drawings: PNG files, Windows .ico, macOS .icns.

Run it after a drawing has changed: ``python packaging/make_icons.py``. A drawing whose name ends in ``-16`` is used
for 16 pixels, where the large one would blur.
"""

import os
import struct
import sys
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
DRAWINGS = ("glossator", "gloss-document")
PNG_SIZES = (16, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 32, 48, 64, 256)
ICNS_KEYS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}
"""Entry types of an .icns that hold a PNG file as it stands, with their sizes in pixels."""


def render(drawing: str, size: int) -> bytes:
    """One drawing as a PNG file of so many pixels a side."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    small = ICONS / f"{drawing}-16.svg"
    source = small if size == 16 and small.exists() else ICONS / f"{drawing}.svg"
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source} cannot be drawn")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    png = QByteArray()
    buffer = QBuffer(png)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(png.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file that holds PNG pictures.

    Args:
        pictures: size in pixels, at most 256, to PNG file.

    Source: the ICONDIR layout in Microsoft's documentation; PNG entries are read from Windows Vista on.
    """
    head = struct.pack("<HHH", 0, 1, len(pictures))
    entries, body = b"", b""
    offset = len(head) + 16 * len(pictures)
    for size, png in sorted(pictures.items()):
        # A side of 256 is written as 0, since the field is one byte.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return head + entries + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon file that holds PNG pictures.

    Args:
        pictures: size in pixels to PNG file; the sizes of ``ICNS_KEYS`` are taken.
    """
    body = b""
    for key, size in ICNS_KEYS.items():
        body += key.encode("ascii") + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    """Write all pictures beside their drawings."""
    # No screen is needed to draw; the offscreen platform also works where no X server runs.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv)
    for drawing in DRAWINGS:
        pictures = {size: render(drawing, size) for size in PNG_SIZES}
        for size, png in pictures.items():
            (ICONS / f"{drawing}-{size}.png").write_bytes(png)
        (ICONS / f"{drawing}.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
        (ICONS / f"{drawing}.icns").write_bytes(icns(pictures))
    application.quit()


if __name__ == "__main__":
    main()
