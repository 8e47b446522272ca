"""Where the words in hand are on screen: what opens at them asks here."""

from PySide6.QtCore import QPoint, QRect

from desktop.domain.span import Span
from desktop.ui.reader.pane import ReaderPane


def lines(pane: ReaderPane, span: Span) -> tuple[QRect, QRect]:
    """First and last line of a passage in the pane's coordinates."""
    viewport = pane.front.viewport()
    first, last = pane.front.end_lines(span)
    offset = viewport.mapTo(pane, QPoint(0, 0))
    return first.translated(offset), last.translated(offset)


def below(pane: ReaderPane, span: Span | None) -> QPoint:
    """The place on the screen under a passage; without one the middle of the page."""
    if span is None:
        return pane.mapToGlobal(pane.rect().center())
    last = lines(pane, span)[1]
    return pane.mapToGlobal(QPoint(last.left(), last.bottom() + 6))
