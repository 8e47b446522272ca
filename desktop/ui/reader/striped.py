"""What margin and overview strip ask of the view that they stand beside: the text, or pages as they look."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QScrollBar, QWidget

from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.ui.reader.lanes import LanedCodings


class Stretches(Protocol):
    """The stretches of text that a layout consists of, by number: paragraphs, or pages."""

    @property
    def starts(self) -> Sequence[int]:
        """Where each begins."""

    @property
    def ends(self) -> Sequence[int]:
        """Where each ends."""


class Layout(Protocol):
    """Where passages are, in pixels of the whole document."""

    @property
    def map(self) -> Stretches:
        """The stretches of text."""

    @property
    def total_height(self) -> float:
        """Of the whole document."""

    def between(self, top: float, bottom: float) -> range:
        """The numbers of the stretches that show between two heights."""

    def extent(self, span: Span) -> tuple[float, float]:
        """Upper edge of a passage's first line and lower edge of its last."""

    def rough_y(self, offset: int) -> float:
        """About where an offset stands, for a picture of the whole."""


class Style(Protocol):
    """How the words are set."""

    @property
    def size(self) -> float:
        """The size of running text in pixels."""


class LaidOut(Protocol):
    """A document as it is laid out; another object as soon as anything has another place."""

    @property
    def geometry(self) -> Layout:
        """Where things are."""

    @property
    def style(self) -> Style:
        """How the words are set."""


class Striped(Protocol):
    """A view that stripes stand beside.

    ``scrolled``, ``laid_out`` and ``codings_changed`` are signals without arguments. Any: a signal has another type in
    its class than in an instance.
    """

    scrolled: Any
    laid_out: Any
    codings_changed: Any

    @property
    def page(self) -> LaidOut:
        """The document as it is laid out."""

    @property
    def codings(self) -> LanedCodings:
        """What is painted."""

    @property
    def selected_id(self) -> CodingId | None:
        """Which of them is selected."""

    def verticalScrollBar(self) -> QScrollBar:
        """Scrolls the view."""

    def viewport(self) -> QWidget:
        """What is scrolled."""

    def scroll_to(self, y: float) -> None:
        """Scroll so that so many pixels of the document lie above the view."""
