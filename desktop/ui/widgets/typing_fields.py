"""The fields of a window in which one types: where they are, so that nothing floats over them."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def typing_fields(host: QWidget) -> tuple[QWidget, ...]:
    """Every field that is to be seen in a widget and takes text."""
    found: tuple[QLineEdit | QPlainTextEdit | QTextEdit, ...] = (
        *host.findChildren(QLineEdit),
        *host.findChildren(QPlainTextEdit),
        *host.findChildren(QTextEdit),
    )
    return tuple(field for field in found if field.isVisible() and field.isEnabled() and not field.isReadOnly())


def lineage(widget: QWidget, host: QWidget) -> Iterator[QWidget]:
    """The widget and what it lies in, up to the host, which is left out."""
    here: QWidget | None = widget
    while here is not None and here is not host:
        yield here
        here = here.parentWidget()


def shown_rect(widget: QWidget, host: QWidget) -> QRect:
    """What of a widget is not scrolled out of sight, in the host's coordinates.

    Not ``visibleRegion``: that leaves out what lies under the very thing that is to move away.
    """
    rect = widget.rect()
    for each in lineage(widget, host):
        rect.translate(each.pos())
        parent = each.parentWidget()
        if parent is not None:
            rect = rect.intersected(parent.rect())
    return rect
