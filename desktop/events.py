"""What happened, told to whoever listens: event values and a tiny hub.

To add an event, add a dataclass; listeners subscribe to its type.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from desktop.domain.ids import CodeId, CodingId, DocumentId
from desktop.domain.span import Span

Event = TypeVar("Event")


@dataclass(frozen=True, slots=True)
class Changed:
    """An edit, undo or redo was committed: the tables and rows that it touched."""

    tables: frozenset[str]
    rows: frozenset[str]
    label: str


@dataclass(frozen=True, slots=True)
class ManyRemoved:
    """So many codings are about to be removed in one step; nothing of it is written yet."""

    codings: int


@dataclass(frozen=True, slots=True)
class DocumentShown:
    """The document in hand is another one; ``span`` is where to go in it, ``to_read``: in Read, at once."""

    document_id: DocumentId | None
    span: Span | None = None
    to_read: bool = True


@dataclass(frozen=True, slots=True)
class CodingSelected:
    """Another coding, or none, is selected."""

    coding_id: CodingId | None


@dataclass(frozen=True, slots=True)
class CodeSelected:
    """Another code of the codebook, or none, is selected."""

    code_id: CodeId | None


@dataclass(frozen=True, slots=True)
class PassageSelected:
    """Other words, or none, are selected in the reader."""

    span: Span | None


@dataclass(frozen=True, slots=True)
class HitsFound:
    """A search in all documents found these places; none, once it is over."""

    spans: Mapping[DocumentId, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class HitChosen:
    """One of these places is to be shown; ``with_keys``: the text gets the keys as well."""

    document_id: DocumentId
    span: Span
    with_keys: bool = False


@dataclass(frozen=True, slots=True)
class SearchLeft:
    """The search in all documents was put away; ``back``: to where the reader was before it."""

    back: bool


class Hub:
    """Passes events on to those who subscribed to their type, in the order of subscription."""

    def __init__(self) -> None:
        # Any: a handler takes its own event type, which a list of handlers for all types cannot say.
        self._handlers: dict[type, list[Callable[[Any], None]]] = {}

    def subscribe(self, kind: type[Event], handler: Callable[[Event], None]) -> Callable[[], None]:
        """Have the handler called for each event of the kind.

        Returns:
            A function that ends the subscription; calling it twice does no harm.
        """
        handlers = self._handlers.setdefault(kind, [])
        handlers.append(handler)

        def end() -> None:
            if handler in handlers:
                handlers.remove(handler)

        return end

    def end(self) -> None:
        """End all subscriptions: nobody is told anything any more."""
        self._handlers.clear()

    def send(self, event: object) -> None:
        """Tell all who listen to events of this type."""
        for handler in tuple(self._handlers.get(type(event), ())):
            handler(event)
