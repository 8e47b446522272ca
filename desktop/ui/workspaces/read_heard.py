"""What a screen reader says of the codings at the cursor, as it comes to them and leaves them."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.domain.ids import CodingId
from desktop.session import Session
from desktop.ui.reader.view import ReaderView
from desktop.ui.words import tr

MOST = 3
"""How many codings are told of at once; O goes through all of them."""


class HeardCodings(QObject):
    """Follows the text cursor while the text has the keys.

    Args:
        spoken: a coding in words, without those that it lies on: the screen reader reads these itself.
    """

    def __init__(self, session: Session, reader: ReaderView, spoken: Callable[[CodingId], str]) -> None:
        super().__init__(reader)
        self._session, self._reader, self._spoken = session, reader, spoken
        self._here: tuple[CodingId, ...] = ()
        reader.cursorPositionChanged.connect(self._follow)

    def _follow(self) -> None:
        if not self._reader.hasFocus() or self._reader.textCursor().hasSelection():
            return
        before, here = self._here, tuple(one.id for one in self._reader.codings.at(self._reader.cursor_offset()))
        self._here = here
        # Selecting a coding tells of it, and puts the cursor there.
        entered = [one for one in here if one not in before and one != self._session.coding_id]
        if entered:
            told = [self._spoken(one) for one in entered[:MOST]]
            rest = len(entered) - len(told)
            self._reader.announce("; ".join(told) + (tr("; and {count} more").format(count=rest) if rest else ""))
        elif before and not here:
            self._reader.announce(tr("not coded"))
