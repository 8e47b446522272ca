"""Seeing one thing at a time: the passages of one code, or the codings of some reviewers, and walking through them."""

from PySide6.QtCore import QObject, Signal

from desktop.analysis.blindness import unseen
from desktop.domain.coding import Coding
from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.domain.reviewer import Reviewer
from desktop.events import Changed
from desktop.session import Session
from desktop.store import codes, codings, reviewers
from desktop.ui.context import Context
from desktop.ui.reader.view import ReaderView
from desktop.ui.words import tr
from desktop.ui.workspaces.read_codings import ShownCodings


class ReadFocus(QObject):
    """Decides which codings the reader paints.

    Attributes:
        changed: others are painted.
        code_id: the code whose passages alone are shown, with all codes below it.
        hidden: reviewers whose codings are not shown.
    """

    changed = Signal()

    def __init__(self, context: Context, reader: ReaderView, shown: ShownCodings) -> None:
        super().__init__(reader)
        assert context.session is not None
        self._context, self._reader, self._shown = context, reader, shown
        self._session: Session = context.session
        self.code_id: CodeId | None = None
        self.hidden: frozenset[ReviewerId] = frozenset()
        self._with_code: frozenset[CodeId] = frozenset()
        self._unseen: dict[DocumentId, frozenset[ReviewerId]] = {}
        shown.painter.shows = self._shows
        self._session.hub.subscribe(Changed, self._follow)

    @property
    def words(self) -> str:
        """What is shown, in a few words; empty where all is."""
        code = self._shown.painter.codebook.get(self.code_id)
        parts = [f"Only “{code.name}”"] if code else []
        if self.hidden:
            names = [one.name for one in self.reviewers() if one.id not in self.hidden]
            parts.append(f"of {' and '.join(names)}" if names and code else f"Only {' and '.join(names) or 'nobody'}")
        return " ".join(parts)

    def reviewers(self) -> tuple[Reviewer, ...]:
        """All reviewers of the project."""
        return reviewers.all_reviewers(self._session.project)

    def isolate(self) -> None:
        """Show the passages of the code in hand alone: of the selected coding's, or of the one in the codebook.

        The same code again shows all.
        """
        code_id = self._code_in_hand()
        if code_id is None:
            self._context.toasts.show(
                tr("Click a coded passage, or a code in the codebook, to see its passages alone.")
            )
        elif code_id == self.code_id:
            self.show_all()
        else:
            self._isolate(code_id)

    def show_all(self) -> bool:
        """Show the passages of all codes again; says whether only one's were shown."""
        if self.code_id is None:
            return False
        self.code_id, self._with_code = None, frozenset()
        self._repaint()
        self._reader.announce(tr("All codes are shown"))
        return True

    def show_everything(self) -> None:
        """Show the codings of all codes and reviewers."""
        self.code_id, self._with_code, self.hidden = None, frozenset(), frozenset()
        self._repaint()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) passage of the code that is shown alone; the one in hand, if none is."""
        if self.code_id is None:
            self.isolate()
        if self.code_id is None:
            return
        laned, selected = self._reader.codings, self._session.coding_id
        at = selected if selected in laned else None
        here = self._reader.cursor_offset()
        found = laned.next_after(here, at) if step > 0 else laned.previous_before(here, at)
        if found is None:
            name = self._shown.painter.codebook[self.code_id].name
            self._context.toasts.show(
                tr("No passage of “{name}” {words} this one here.").format(
                    name=name, words=tr("after") if step > 0 else tr("before")
                )
            )
            return
        self._session.select_coding(found.id)
        self._reader.put_cursor(found.start)

    def toggle_reviewer(self, reviewer_id: ReviewerId) -> None:
        """Hide a reviewer's codings, or show them again."""
        self.hidden ^= {reviewer_id}
        self._repaint()

    def only_mine(self) -> None:
        """Show one's own codings alone, or everybody's again."""
        others = frozenset(one.id for one in self.reviewers() if one.id != self._session.reviewer.id)
        self.hidden = frozenset() if self.hidden == others else others
        self._repaint()

    def make_room_for(self, coding: Coding) -> None:
        """See that a coding is shown that somebody wants to see."""
        if not self._shows(coding):
            self.show_everything()

    def _isolate(self, code_id: CodeId) -> None:
        self.code_id = code_id
        self._read_codes()
        self._repaint()
        name = self._shown.painter.codebook[code_id].name
        count = len(self._reader.codings)
        self._reader.announce(
            tr("Only {name} is shown, {count} {words} here").format(
                name=name, count=count, words=tr("passage") if count == 1 else tr("passages")
            )
        )

    def _code_in_hand(self) -> CodeId | None:
        project = self._session.project
        if self._session.coding_id is not None:
            coding = codings.get(project, self._session.coding_id)
            if coding is not None and coding.code_id is not None:
                return coding.code_id
        return self._session.code_id or self._session.last_code_id or self.code_id

    def _read_codes(self) -> None:
        codebook = codes.codebook(self._session.project)
        if self.code_id is not None and self.code_id in codebook:
            self._with_code = frozenset(code.id for code in codebook.subtree(self.code_id))
        else:
            self.code_id, self._with_code = None, frozenset()

    def _shows(self, coding: Coding) -> bool:
        is_of_code = self.code_id is None or coding.code_id in self._with_code
        return is_of_code and coding.reviewer_id not in self.hidden | self._unseen_in(coding.document_id)

    def _unseen_in(self, document_id: DocumentId) -> frozenset[ReviewerId]:
        """Whose codings are hidden in a document for coding blind; asked once, for a document may have thousands."""
        if document_id not in self._unseen:
            found = unseen(self._session.project, document_id, self._session.reviewer.id)
            self._unseen = {document_id: found}
        return self._unseen[document_id]

    def _follow(self, event: Changed) -> None:
        """A code may have gone, or got others below it, while it is shown alone; a document may be read by both now."""
        if not event.rows or event.tables & {"project", "assignment", "reviewer"}:
            before, self._unseen = self._unseen, {}
            if any(self._unseen_in(document_id) != hidden for document_id, hidden in before.items()):
                self._repaint()
        if self.code_id is not None and (not event.rows or "code" in event.tables):
            self._read_codes()
            self.changed.emit()

    def _repaint(self) -> None:
        self._shown.show_again()
        self._reader.select_coding(self._session.coding_id)
        self.changed.emit()
        self._context.window.refresh_actions()
