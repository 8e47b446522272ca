"""A coding: a passage, the code it was given, by whom, who says it and where they stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.ids import ActorId, CodeId, CodingId, DocumentId, ReviewerId, TextId
from desktop.domain.span import Span

STANCES = ("support", "conditional", "neutral", "oppose", "mixed", "unclear")
CONTEXT = 64
"""Characters kept before and after a passage, so that it can be found again."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage is: offsets in one immutable extraction (not its window), its words and their context."""

    text_id: TextId
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


def anchor_at(text: str, text_id: TextId, span: Span) -> Anchor:
    """The anchor of a span of a text.

    Args:
        text: the whole extraction.
        span: not empty, within the text.

    Raises:
        ValueError: if the span is empty or reaches beyond the text.
    """
    if not span or span.end > len(text):
        raise ValueError(f"no passage at {span.start} to {span.end}")
    prefix = text[max(0, span.start - CONTEXT) : span.start]
    return Anchor(text_id, span.start, span.end, span.of(text), prefix, text[span.end : span.end + CONTEXT])


@dataclass(frozen=True, slots=True)
class Coding:
    """One coding. Start and end count code points from the start of the document's window.

    ``code_id`` is None for a highlight without a code; ``actor_id`` is None where the document's author speaks.
    """

    id: CodingId
    document_id: DocumentId
    code_id: CodeId | None
    reviewer_id: ReviewerId
    text_id: TextId
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    actor_id: ActorId | None = None
    stance: str | None = None
    anchor_state: str = "exact"
    importance: int = 0
    created_hlc: int = 0
    modified_hlc: int = 0

    @property
    def span(self) -> Span:
        """Where it is in the document's text."""
        return Span(self.start, self.end)


def same_passage(coding: Coding) -> tuple[DocumentId, TextId, int, int, ReviewerId]:
    """What two codings of one reviewer on the very same words have in common."""
    return (coding.document_id, coding.text_id, coding.start, coding.end, coding.reviewer_id)


def twins(moving: Iterable[Coding], staying: Iterable[Coding]) -> tuple[tuple[Coding, Coding], ...]:
    """The codings that would be there twice if some got the code of others: each with the one that says the same."""
    there = {same_passage(coding): coding for coding in staying}
    return tuple((coding, there[key]) for coding in moving if (key := same_passage(coding)) in there)
