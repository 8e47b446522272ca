"""A coding as the reader paints it: plain values, resolved by whoever fills the reader."""

from dataclasses import dataclass

from desktop.domain.ids import CodeId, CodingId
from desktop.domain.span import Span

NO_CODE = ""
"""The colour of a highlight without a code."""

QUIET, PARTLY, MISSING = "quiet", "partly", "missing"
"""Tones of codings that are compared: coded alike by all, so that only its line is painted; by some of several, with a
lighter ground; not coded here, but by another."""


@dataclass(frozen=True, slots=True)
class PaintedCoding:
    """One coding on screen.

    Attributes:
        start, end: half-open, code points of the document's text.
        name: of the code; empty for a highlight without a code.
        color, line: palette name and line style; the colour is NO_CODE for a highlight without a code.
        initials: of the reviewer, where it is another than the one who reads; else empty.
        has_memo: whether a note hangs on it.
        stance: one of the stances, or empty.
        tone: QUIET, PARTLY or MISSING; else empty.
    """

    id: CodingId
    start: int
    end: int
    code_id: CodeId | None = None
    name: str = ""
    letter: str = ""
    color: str = NO_CODE
    line: str = "thin"
    initials: str = ""
    has_memo: bool = False
    stance: str = ""
    tone: str = ""

    @property
    def span(self) -> Span:
        """Where it is in the text."""
        return Span(self.start, self.end)
