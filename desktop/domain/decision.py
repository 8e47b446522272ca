"""A decision: what was settled where reviewers read a passage in different ways."""

from dataclasses import dataclass

from desktop.domain.ids import ActorId, CodeId, DecisionId, DocumentId, ReviewerId
from desktop.domain.span import Span

APPLIES, DOES_NOT = "applies", "does-not"
VERDICTS = (APPLIES, DOES_NOT)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What is to be settled of one passage and one code; spans count from the start of the document's window.

    ``stance`` and ``actor_id`` are those of the reading that was kept; None where it names none. ``as_read``: several
    were kept that name different ones; each stays as its reviewer reads it.
    """

    document_id: DocumentId
    span: Span
    code_id: CodeId
    verdict: str
    stance: str | None = None
    actor_id: ActorId | None = None
    as_read: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What was settled of one passage and one code: there is one of each in a project, whoever decided last.

    Start and end count code points from the start of the document's window. ``decided_hlc`` is when; ``as_read`` as in
    ``Ruling``.
    """

    id: DecisionId
    document_id: DocumentId
    code_id: CodeId
    start: int
    end: int
    exact: str
    verdict: str
    reason: str = ""
    stance: str | None = None
    actor_id: ActorId | None = None
    decided_by: ReviewerId | None = None
    decided_hlc: int = 0
    as_read: bool = False

    @property
    def span(self) -> Span:
        """Where it is in the document's text."""
        return Span(self.start, self.end)
