"""Warnings of Qt, which fail a test."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

HARMLESS = ("OpenType support missing", "This plugin does not support ")
"""What fonts, and the offscreen platform asked for a popup, say on any machine."""


@contextmanager
def no_qt_warnings() -> Iterator[None]:
    """Fail where Qt warns of something meanwhile."""
    told: list[str] = []

    def tell(kind: QtMsgType, _context: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not message.startswith(HARMLESS):
            told.append(message)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    assert told == []
