"""Coding blind: who sees whose codings when, and what the history keeps of it."""

import pytest

from desktop.analysis.blindness import (
    code_counts,
    document_count,
    document_counts,
    kept_back,
    made_knowing,
    reads_blind,
    see_only_shown,
    shown_codings,
    unseen,
)
from desktop.analysis.shared_reading import shared_reading
from desktop.domain.codebook import Codebook
from desktop.domain.decision import DOES_NOT, Ruling
from desktop.domain.document import Document
from desktop.domain.ids import ReviewerId
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codings import apply_code
from desktop.edits.decisions import decide
from desktop.edits.projects import set_project
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.store import codes, codings, decisions, documents
from desktop.store.project_file import open_project
from desktop.store.shown_codings import shown_counts

BEN, CLEO = ReviewerId("0" * 35 + "b"), ReviewerId("0" * 35 + "c")


@pytest.fixture
def blind(session: Session, document: Document, codebook: Codebook) -> Session:
    """A blind project of three, in which Ann and Ben have coded the letter and nobody has finished it."""
    for name, reviewer_id in (("Ben Ode", BEN), ("Cleo Ash", CLEO)):
        session.perform(name, add_reviewer, name=name, reviewer_id=reviewer_id)
    session.perform("Blind", set_project, blind="on")
    code(session, document, codebook, session.reviewer.id, 0)
    code(session, document, codebook, BEN, 20)
    return session


def code(session: Session, document: Document, codebook: Codebook, by: ReviewerId, start: int) -> None:
    session.perform(
        "Code", apply_code, document_id=document.id, span=Span(start, start + 9),
        code_id=codebook.find(("Work",)).id, reviewer_id=by,
    )  # fmt: skip


def mark(session: Session, document: Document, by: ReviewerId, state: str = "done") -> None:
    session.perform("Mark", mark_documents, [document.id], reviewer_id=by, state=state)


def seen_by(session: Session, document: Document, me: ReviewerId) -> set[ReviewerId]:
    found = codings.for_document(session.project, document.id)
    return {coding.reviewer_id for coding in shown_codings(session.project, found, me)}


def test_others_are_hidden_until_both_have_finished(blind: Session, document: Document) -> None:
    ann = blind.reviewer.id
    assert seen_by(blind, document, ann) == {ann}

    mark(blind, document, BEN)
    assert seen_by(blind, document, ann) == {ann}
    mark(blind, document, ann)
    assert seen_by(blind, document, ann) == {ann, BEN}
    assert seen_by(blind, document, BEN) == {ann, BEN}
    assert seen_by(blind, document, CLEO) == set()
    assert unseen(blind.project, document.id, ann) == {CLEO}


def test_who_reads_again_is_blind_again(blind: Session, document: Document) -> None:
    ann = blind.reviewer.id
    for by in (ann, BEN):
        mark(blind, document, by)

    mark(blind, document, ann, "reading")

    assert seen_by(blind, document, ann) == {ann}


def test_nobody_is_hidden_in_a_project_that_is_not_blind(blind: Session, document: Document) -> None:
    blind.perform("Open", set_project, blind="off")

    assert unseen(blind.project, document.id, blind.reviewer.id) == frozenset()
    assert seen_by(blind, document, CLEO) == {blind.reviewer.id, BEN}


def test_history_tells_what_was_coded_after_all_could_see_it(
    blind: Session, document: Document, codebook: Codebook
) -> None:
    ann = blind.reviewer.id
    mark(blind, document, ann)
    code(blind, document, codebook, BEN, 40)  # Ben has not finished: still blind
    mark(blind, document, BEN)
    code(blind, document, codebook, ann, 60)
    mark(blind, document, ann, "reading")  # nothing that is marked later makes it unseen again
    mark(blind, document, ann)

    found = made_knowing(blind.project, document.id, codings.for_document(blind.project, document.id), (ann, BEN))

    assert [(coding.reviewer_id, coding.start) for coding in found] == [(ann, 60)]


def test_two_others_are_compared_before_me_only_once_i_have_read_it(blind: Session, document: Document) -> None:
    ann = blind.reviewer.id
    for by in (ann, BEN):
        mark(blind, document, by)

    assert shared_reading(blind.project, (ann, BEN), shown_to=CLEO).documents == ()
    mark(blind, document, CLEO)
    assert [one.id for one in shared_reading(blind.project, (ann, BEN), shown_to=CLEO).documents] == [document.id]


def test_counts_are_of_what_is_shown(blind: Session, document: Document, codebook: Codebook) -> None:
    ann, work = blind.reviewer.id, codebook.find(("Work",)).id

    assert kept_back(blind.project, ann) == {document.id: frozenset({BEN, CLEO})}
    assert code_counts(blind.project, ann) == {work: 1}
    assert document_counts(blind.project, ann) == {document.id: 1}
    assert document_count(blind.project, document.id, ann) == 1
    assert document_counts(blind.project, CLEO) == {}
    for by in (ann, BEN):
        mark(blind, document, by)
    assert kept_back(blind.project, ann) == {document.id: frozenset({CLEO})}
    assert reads_blind(blind.project, ann)
    assert reads_blind(blind.project, ReviewerId("0" * 35 + "e"))
    assert code_counts(blind.project, ann) == {work: 2}
    mark(blind, document, CLEO)
    assert not reads_blind(blind.project, ann)
    assert document_count(blind.project, document.id, ann) == 2


def test_where_nothing_is_hidden_they_are_counted_as_everywhere(
    blind: Session, document: Document, codebook: Codebook
) -> None:
    found = shown_counts(blind.project, {})

    assert found.by_code == codes.counts(blind.project)
    assert found.by_document == documents.coding_counts(blind.project)


def test_a_connection_for_one_task_reads_only_what_is_shown(blind: Session, document: Document) -> None:
    ann = blind.reviewer.id
    with open_project(blind.project.path, write=False) as reading:
        see_only_shown(reading, ann)
        assert {each.reviewer_id for each in codings.all_codings(reading)} == {ann}
        assert {each.reviewer_id for each in codings.for_document(reading, document.id)} == {ann}
        assert sum(codes.counts(reading).values()) == 1
    with open_project(blind.project.path, write=False) as reading:
        see_only_shown(reading, None)
        assert len(list(codings.all_codings(reading))) == 2


def test_what_others_decided_is_not_read_by_one_who_is_still_blind(
    blind: Session, document: Document, codebook: Codebook
) -> None:
    ruling = Ruling(document.id, Span(0, 9), codebook.find(("Work",)).id, DOES_NOT)
    blind.perform("Decide", decide, [ruling])

    counts = {}
    for me in (blind.reviewer.id, CLEO):
        with open_project(blind.project.path, write=False) as reading:
            see_only_shown(reading, me)
            counts[me] = len(decisions.all_decisions(reading))

    assert counts == {blind.reviewer.id: 1, CLEO: 0}
