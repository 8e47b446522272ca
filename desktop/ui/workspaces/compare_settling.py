"""Asking about a difference in Compare, and keeping what is answered."""

from collections.abc import Sequence

from desktop.analysis.differences import CODES, Difference, Reading
from desktop.domain.memo import Memo
from desktop.edits.decisions import decide, reopen
from desktop.session import Session
from desktop.store import memos
from desktop.ui.context import Context
from desktop.ui.words import tr
from desktop.ui.workspaces.compare_found import Found
from desktop.ui.workspaces.compare_question import QuestionPane, ShownReading


class Settling:
    """Puts differences to whoever decides.

    Args:
        found: the comparison that is shown.
    """

    def __init__(self, context: Context, found: Found) -> None:
        assert context.session is not None
        self._context, self._found = context, found
        self._session: Session = context.session
        self._reasons: dict[str, str] = {}

    def draft(self, difference: Difference, reason: str) -> None:
        """Keep a reason that is being written, until something is decided with it."""
        self._reasons[difference.key] = reason

    def keep(self, difference: Difference, which: int, *, reason: str) -> bool:
        """Settle a difference: the reading of a number is kept, those that are alike being one; or all (-1).

        Returns:
            Whether that is something new.
        """
        if not self._context.writable:
            return False
        readings = difference.readings if which < 0 else difference.groups[which]
        rulings = difference.keeping([reading.reviewer_id for reading in readings])
        label = tr("Decide on “{code}”").format(code=self._found.teller.title(difference))
        made = self._session.perform(label, decide, rulings, reason=reason)
        self._reasons.pop(difference.key, None)
        return made.batch is not None

    def leave_open(self, difference: Difference) -> None:
        """Leave what was settled of a difference open again."""
        if self._context.writable:
            ids = [each.id for each in difference.decisions]
            label = tr("Leave “{code}” open").format(code=self._found.teller.title(difference))
            self._session.perform(label, reopen, ids)

    def discuss(self, difference: Difference) -> None:
        """Go to the passage in Read, with a coding of it selected, one's own before others, and its note to write."""
        me = self._session.reviewer.id
        coded = sorted((r for r in difference.readings if r.codings), key=lambda r: r.reviewer_id != me)
        coding = coded[0].codings[0]
        self._session.show_document(coding.document_id, coding.span)
        self._session.select_coding(coding.id)
        reading = self._context.window.workspace
        if hasattr(reading, "write_note"):
            reading.write_note()

    def ask(self, pane: QuestionPane, difference: Difference, *, place: str) -> None:
        """Put a difference.

        Args:
            place: which of how many it is, in words.
        """
        found = self._found
        noted = memos.for_document(self._session.project, difference.document_id)
        shown = [
            self._shown(difference, those, [memo for r in those for c in r.codings for memo in noted.get(c.id, ())])
            for those in difference.groups
        ]
        codes = [code for each in difference.code_ids if (code := found.code(each)) is not None]
        pane.show_question(
            found.teller.question(difference), codes, shown, rules=found.teller.rules(codes), place=place
        )

    def show_state(self, pane: QuestionPane, difference: Difference) -> None:
        """Show what was decided of it, and what can be."""
        pane.show_state(
            outcome=self._found.teller.outcome(difference),
            reason=self._reasons.get(difference.key, difference.reason),
            all_of=_can_all_be_kept(difference),
            writable=self._context.writable,
        )

    def _shown(self, difference: Difference, those: Sequence[Reading], notes: list[Memo]) -> ShownReading:
        """One reading, of all who read alike."""
        found, teller, reading = self._found, self._found.teller, those[0]
        codes = tuple(code for each in reading.codes if (code := found.code(each)) is not None)
        return ShownReading(
            tuple(found.who.initials(each.reviewer_id) for each in those),
            tuple(found.who.name(each.reviewer_id) for each in those),
            teller.quotation(difference, reading),
            teller.fact(difference, reading),
            " ".join(" ".join(memo.body for memo in notes).split()),
            teller.verb(difference, those),
            codes if difference.kind == CODES else (),
            bool(reading.codings),
            difference.keeps(reading),
        )


def _can_all_be_kept(difference: Difference) -> int:
    """How many readings can be kept together: those of other passages or codes; none where that would mean nothing."""
    coded = [group[0] for group in difference.groups if group[0].codings]
    return len(coded) if len({frozenset(reading.claims) for reading in coded}) > 1 else 0
