"""What a passage needs of the store: the codings on it, the text of its document, how much is coded there."""

import random

from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.session import Session
from desktop.store import codings, documents


def code_at_random(session: Session, document: Document, codebook: Codebook, *, seed: int) -> random.Random:
    """Twenty codings of random passages, some of them without a code."""
    dice = random.Random(seed)
    choices: list[Code | None] = [*codebook, None]
    length = len(documents.text(session.project, document.id))
    for _ in range(20):
        start, end = sorted(dice.sample(range(length + 1), 2))
        code = dice.choice(choices)
        session.perform(
            "Code",
            apply_code,
            document_id=document.id,
            span=Span(start, end),
            code_id=code.id if code else None,
            reviewer_id=session.reviewer.id,
        )
    return dice


def test_the_codings_on_a_passage_are_those_that_share_a_character(
    session: Session, document: Document, codebook: Codebook
) -> None:
    dice = code_at_random(session, document, codebook, seed=7)
    everything = codings.for_document(session.project, document.id)
    length = len(documents.text(session.project, document.id))

    for _ in range(50):
        start, end = sorted(dice.sample(range(length + 1), 2))
        span = Span(start, end)
        found = codings.overlapping(session.project, document.id, span)

        assert found == tuple(coding for coding in everything if coding.span.overlaps(span))


def test_the_text_alone_is_the_text_of_the_content(session: Session, document: Document) -> None:
    assert documents.text(session.project, document.id) == documents.content(session.project, document.id).text


def test_one_count_is_that_of_all_counts(session: Session, document: Document, codebook: Codebook) -> None:
    assert documents.coding_count(session.project, document.id) == 0

    code_at_random(session, document, codebook, seed=8)

    counts = documents.coding_counts(session.project)
    assert documents.coding_count(session.project, document.id) == counts[document.id] > 0
