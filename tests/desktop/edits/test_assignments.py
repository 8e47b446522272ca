"""Giving documents to reviewers and taking them back."""

import pytest

from desktop.domain.document import Document
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.edits.assignments import assign_documents, assign_to_newcomer, mark_documents, withdraw_documents
from desktop.edits.reviewers import add_reviewer
from desktop.errors import UnknownDocument, UnknownReviewer
from desktop.session import Session
from desktop.store import assignments, reviewers


@pytest.fixture
def ben(session: Session) -> ReviewerId:
    session.perform("Add reviewer", add_reviewer, name="Ben Okri")
    return reviewers.find(session.project, "Ben Okri").id


def state(session: Session, document: Document, reviewer_id: ReviewerId) -> str | None:
    """How far a reviewer has read; None where the document is not theirs."""
    found = assignments.for_document(session.project, document.id)
    return next((each.state for each in found if each.reviewer_id == reviewer_id), None)


def test_an_assigned_document_is_there_to_be_read(session: Session, document: Document, ben: ReviewerId) -> None:
    session.perform("Assign", assign_documents, (document.id,), reviewer_id=ben)

    assert state(session, document, ben) == "todo"
    assert state(session, document, session.reviewer.id) is None
    session.undo()
    assert state(session, document, ben) is None
    session.redo()
    assert state(session, document, ben) == "todo"


def test_what_was_read_stays_read_when_it_is_assigned(session: Session, document: Document, ben: ReviewerId) -> None:
    session.perform("Mark", mark_documents, (document.id,), reviewer_id=ben, state="done")

    assert session.perform("Assign", assign_documents, (document.id,), reviewer_id=ben).batch is None
    assert state(session, document, ben) == "done"


def test_a_document_can_be_taken_back_until_it_is_begun(session: Session, document: Document, ben: ReviewerId) -> None:
    session.perform("Assign", assign_documents, (document.id,), reviewer_id=ben)
    session.perform("Withdraw", withdraw_documents, (document.id,), reviewer_id=ben)
    assert state(session, document, ben) is None

    session.perform("Assign", assign_documents, (document.id,), reviewer_id=ben)
    assert state(session, document, ben) == "todo"
    session.perform("Mark", mark_documents, (document.id,), reviewer_id=ben, state="reading")
    assert session.perform("Withdraw", withdraw_documents, (document.id,), reviewer_id=ben).batch is None


def test_who_has_not_opened_the_project_can_be_given_documents(session: Session, document: Document) -> None:
    session.perform("Assign", assign_to_newcomer, (document.id,), name="Cem Aydin")

    cem = reviewers.find(session.project, "Cem Aydin")
    assert state(session, document, cem.id) == "todo"
    assert session.perform("Assign", assign_to_newcomer, (document.id,), name="cem  aydin").batch is None
    session.undo()
    assert [person.name for person in reviewers.all_reviewers(session.project)] == ["Ann Lee"]


def test_nobody_and_nothing_cannot_be_assigned(session: Session, document: Document) -> None:
    with pytest.raises(UnknownReviewer):
        session.perform("Assign", assign_documents, (document.id,), reviewer_id=ReviewerId("none"))
    with pytest.raises(UnknownDocument):
        session.perform("Assign", assign_documents, (DocumentId("none"),), reviewer_id=session.reviewer.id)
