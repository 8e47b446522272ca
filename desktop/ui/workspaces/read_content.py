"""What the Read workspace shows of the project: the document's header, and its codings resolved for painting."""

from collections.abc import Callable, Collection, Iterable
from html import escape

from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, CodingId, DocumentId
from desktop.domain.reviewer import Reviewer, initials_of
from desktop.domain.span import Span
from desktop.session import Session
from desktop.store import actors, clock, codes, codings, memos, reviewers
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.painted import NO_CODE, PaintedCoding
from desktop.ui.words import mark, tr

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
DOT = "   ·   "
NO_LOOK = (None, "", "", NO_CODE, "thin")
"""Id, name, letter, colour and line of a highlight without a code."""
SPOKEN_STANCES = {
    "support": mark("supports"),
    "oppose": mark("opposes"),
    "conditional": mark("supports on conditions"),
}
"""How a stance is said of a passage; the others are said as they are called."""


def header_of(document: Document) -> DocumentHeader:
    """Title and source line: who says it, what it is, where it stood and when."""
    kind = "" if document.kind == "other" else document.kind.capitalize()
    parts = (document.byline, kind, document.publisher, day_in_words(document.published_on))
    line = DOT.join(" ".join(part.split()) for part in parts if part and part.strip())
    return DocumentHeader(document.title, line)


def day_in_words(published_on: str | None) -> str:
    """A partial ISO date as people write it: 11 May 2026, May 2026, 2026."""
    if not published_on:
        return ""
    parts = published_on.split("-")
    try:
        month = MONTHS[int(parts[1]) - 1] if len(parts) > 1 else ""
        day = str(int(parts[2])) if len(parts) > 2 else ""
    except (ValueError, IndexError):
        return published_on
    return " ".join(part for part in (day, month, parts[0]) if part)


class CodingPainter:
    """Resolves the codings of one document; codebook, reviewers and memos are read once and kept.

    Attributes:
        shows: which codings are painted at all.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.codebook = Codebook()
        self._reviewers: dict[str, Reviewer] = {}
        self._looks: dict[CodeId | None, tuple[CodeId | None, str, str, str, str]] = {}
        self._with_memo: frozenset[CodingId] = frozenset()
        self.shows: Callable[[Coding], bool] = lambda _coding: True
        self.read_names()

    def read_names(self) -> None:
        """Read codebook and reviewers anew."""
        self._looks.clear()
        self.codebook = codes.codebook(self._session.project)
        self._reviewers = {reviewer.id: reviewer for reviewer in reviewers.all_reviewers(self._session.project)}

    def read_memos(self, document_id: DocumentId) -> None:
        """Read which codings of a document have notes."""
        self._with_memo = frozenset(memos.for_document(self._session.project, document_id))

    def follow_memos(self, rows: Collection[str]) -> frozenset[CodingId]:
        """Take in that these memos changed; gives the codings that have notes now, or have none any more."""
        before, touched = self._with_memo, memos.codings_of(self._session.project, rows)
        self._with_memo = (before - touched) | frozenset(memos.for_codings(self._session.project, touched))
        return before ^ self._with_memo

    def all_painted(self, document_id: DocumentId) -> tuple[PaintedCoding, ...]:
        """Every coding of a document that is to be seen."""
        found = codings.for_document(self._session.project, document_id)
        return tuple(self.painted(coding) for coding in found if self.shows(coding))

    def painted_in(self, document_id: DocumentId, span: Span) -> tuple[PaintedCoding, ...]:
        """The codings of a document that share a character with a passage."""
        found = codings.overlapping(self._session.project, document_id, span)
        return tuple(self.painted(coding) for coding in found if self.shows(coding))

    def some_painted(self, document_id: DocumentId, ids: Iterable[CodingId]) -> dict[CodingId, PaintedCoding | None]:
        """Some codings; None for those that are not, or no more, to be seen in this document."""
        found: dict[CodingId, PaintedCoding | None] = {}
        for coding_id in ids:
            coding = codings.get(self._session.project, coding_id)
            is_here = coding is not None and coding.document_id == document_id and self.shows(coding)
            found[coding_id] = self.painted(coding) if coding is not None and is_here else None
        return found

    def painted(self, coding: Coding) -> PaintedCoding:
        """One coding with the name and colours of its code and what the margin says of it."""
        theirs = coding.reviewer_id != self._session.reviewer.id
        return PaintedCoding(
            coding.id,
            coding.start,
            coding.end,
            *self._look_of(coding.code_id),
            self._initials(coding.reviewer_id) if theirs else "",
            coding.id in self._with_memo,
            coding.stance or "",
        )

    def tip(self, coding_id: CodingId) -> str:
        """Everything about a coding, as the tip of its stripe: path, reviewer, speaker, stance, notes, dates."""
        project = self._session.project
        coding = codings.get(project, coding_id)
        if coding is None:
            return ""
        code = self.codebook.get(coding.code_id)
        path = self.codebook.path(code.id) if code else "Highlight without a code"
        reviewer = self._reviewers.get(coding.reviewer_id)
        actor = actors.get(project, coding.actor_id) if coding.actor_id else None
        made, changed = clock.iso(coding.created_hlc)[:10], clock.iso(coding.modified_hlc)[:10]
        lines = [f"<b>{escape(path)}</b>"]
        lines.append(escape(f"{reviewer.name if reviewer else ''}, {day_in_words(made)}"))
        if changed != made:
            lines.append(f"changed {day_in_words(changed)}")
        if actor is not None or coding.stance:
            said = " · ".join(part for part in (actor.name if actor else "", coding.stance or "") if part)
            lines.append(escape(said))
        for memo in memos.for_target(project, coding_id)[:3]:
            words = " ".join(memo.body.split())
            lines.append(f"<i>{escape(words if len(words) <= 160 else words[:159] + '…')}</i>")
        return "<br>".join(lines)

    def spoken(self, coding_id: CodingId) -> str:
        """A coding as a screen reader announces it, with its words."""
        coding = codings.get(self._session.project, coding_id)
        return f"{self.spoken_fact(coding_id)}: {coding.exact[:200]}" if coding is not None else ""

    def spoken_fact(self, coding_id: CodingId) -> str:
        """A coding as a screen reader announces it where it reads the words anyway."""
        coding = codings.get(self._session.project, coding_id)
        if coding is None:
            return ""
        code = self.codebook.get(coding.code_id)
        reviewer = self._reviewers.get(coding.reviewer_id)
        is_own = reviewer is not None and reviewer.id == self._session.reviewer.id
        by = tr("you") if is_own else reviewer.name if reviewer else ""
        words = tr("coded {code} by {reviewer}") if code else tr("highlighted by {reviewer}")
        parts = [words.format(code=code.name if code else "", reviewer=by)]
        if coding.stance:
            parts.append(tr(SPOKEN_STANCES.get(coding.stance, coding.stance)))
        if coding.id in self._with_memo:
            parts.append(tr("with a memo"))
        return ", ".join(parts)

    def _look_of(self, code_id: CodeId | None) -> tuple[CodeId | None, str, str, str, str]:
        """Id, name, letter, colour and line of a code, worked out once: a document may have thousands of codings."""
        look = self._looks.get(code_id)
        if look is None:
            code = self.codebook.get(code_id)
            look = (code.id, code.name, code.letter, code.color, code.line_style) if code else NO_LOOK
            self._looks[code_id] = look
        return look

    def _initials(self, reviewer_id: str) -> str:
        reviewer = self._reviewers.get(reviewer_id)
        return (reviewer.initials or initials_of(reviewer.name)) if reviewer else ""


def crumbs(document: Document | None) -> Iterable[str]:
    """Where the document stands: its folders, then its title."""
    if document is None:
        return ()
    return (*(part for part in document.folder.split("/") if part), document.title)
