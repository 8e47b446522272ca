"""Moving the edges of the selected coding: painted with each key, written when the key is let go."""

from desktop.domain import boundaries
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.session import Session
from desktop.ui.context import Context
from desktop.ui.reader.keys import EdgeMove
from desktop.ui.reader.view import ReaderView
from desktop.ui.workspaces.read_coder import Coder


class EdgeMover:
    """Moves edges by keys; all moves of one coding in a row are one step to undo."""

    def __init__(self, context: Context, reader: ReaderView, coder: Coder) -> None:
        assert context.session is not None
        self._context, self._reader, self._coder = context, reader, coder
        self._session: Session = context.session
        self._pending: tuple[CodingId, Span] | None = None

    @property
    def unit(self) -> str:
        """How far Shift and an arrow move an edge."""
        return str(self._context.settings.get("reader.snap"))

    def move_to(self, coding_id: CodingId, span: Span) -> None:
        """Let a coding stand for other words at once."""
        self.end()
        self._coder.move_to(coding_id, span)

    def move(self, move: EdgeMove) -> None:
        """Paint a step of an edge at once; it is written when the key is let go."""
        coding_id = self._session.coding_id
        coding = self._reader.codings.get(coding_id)
        if coding is None or not self._context.writable:
            return
        by = self.unit if move.by == "character" else move.by
        span = boundaries.moved(self._reader.text, coding.span, edge=move.edge, by=by, forward=move.forward)
        if span != coding.span:
            self._pending = (coding.id, span)
            self._reader.move_coding(coding.id, span)
            self._reader.follow_edge(span, at_end=move.edge == "end")

    def write(self) -> None:
        """Write where the edges are by now."""
        pending, self._pending = self._pending, None
        if pending is not None:
            self._coder.move_to(*pending)

    def end(self) -> None:
        """Write what is left and begin a new step to undo: another coding is selected."""
        self.write()
        self._coder.end_burst()
