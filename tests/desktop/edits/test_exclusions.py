"""Words that are no content: excluded, joined, taken back, and neither counted nor quoted."""

import pytest

from desktop.analysis.retrieval import extracts
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import DocumentId
from desktop.domain.span import Span
from desktop.edit_errors import PassageOutside
from desktop.edits.codings import apply_code
from desktop.edits.documents import remove_documents
from desktop.edits.exclusions import exclude, include
from desktop.errors import UnknownDocument
from desktop.session import Session
from desktop.store import codes, documents, exclusions
from tests.desktop.store.steps import findings


def spans(session: Session, document: Document) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in exclusions.for_document(session.project, document.id)]


def take_out(session: Session, document: Document, start: int, end: int) -> None:
    session.perform("No content", exclude, document.id, Span(start, end))


def code(session: Session, document: Document, codebook: Codebook, start: int, end: int) -> None:
    session.perform(
        "Code",
        apply_code,
        document_id=document.id,
        span=Span(start, end),
        code_id=codebook.find(("Work",)).id,
        reviewer_id=session.reviewer.id,
    )


def test_a_passage_is_excluded_and_undo_takes_it_back(session: Session, document: Document) -> None:
    take_out(session, document, 4, 9)

    (made,) = exclusions.for_document(session.project, document.id)
    assert (made.span, made.exact, made.reason) == (Span(4, 9), "right", "")
    session.undo()
    assert spans(session, document) == []
    session.redo()
    assert spans(session, document) == [(4, 9)]


def test_what_overlaps_or_touches_becomes_one(session: Session, document: Document) -> None:
    take_out(session, document, 4, 9)
    take_out(session, document, 20, 30)
    take_out(session, document, 9, 22)

    assert spans(session, document) == [(4, 30)]
    assert session.perform("Again", exclude, document.id, Span(6, 8)).batch is None
    session.undo()
    assert spans(session, document) == [(4, 9), (20, 30)]


def test_a_passage_is_taken_back_by_any_of_its_words(session: Session, document: Document) -> None:
    take_out(session, document, 4, 9)
    take_out(session, document, 20, 30)

    session.perform("Content", include, document.id, Span(25, 26))

    assert spans(session, document) == [(4, 9)]
    assert session.perform("Nothing there", include, document.id, Span(40, 41)).batch is None
    take_out(session, document, 20, 30)
    assert spans(session, document) == [(4, 9), (20, 30)], "the same words can be excluded again"


def test_codings_in_excluded_words_are_neither_counted_nor_quoted(
    session: Session, document: Document, codebook: Codebook
) -> None:
    code(session, document, codebook, 4, 9)
    code(session, document, codebook, 20, 30)
    code(session, document, codebook, 28, 40)
    work = codebook.find(("Work",)).id
    assert codes.counts(session.project) == {work: 3}

    take_out(session, document, 0, 30)

    assert codes.counts(session.project) == {work: 1}
    assert documents.coding_counts(session.project) == {document.id: 1}
    assert documents.coding_count(session.project, document.id) == 1
    assert [(one.start, one.end) for one in extracts(session.project)] == [(28, 40)], "what reaches beyond stays"
    take_out(session, document, 30, 50)
    assert codes.counts(session.project) == {}
    assert documents.coding_counts(session.project) == {}
    assert extracts(session.project) == ()


def test_exclusions_go_and_come_with_their_document(session: Session, document: Document) -> None:
    take_out(session, document, 4, 9)

    session.perform("Remove", remove_documents, (document.id,))
    assert session.project.query("SELECT count(*) FROM exclusion WHERE deleted_hlc IS NULL") == [(0,)]
    session.undo()

    assert spans(session, document) == [(4, 9)]


def test_only_what_is_there_can_be_excluded(session: Session, document: Document) -> None:
    with pytest.raises(PassageOutside):
        take_out(session, document, 4, 5000)
    with pytest.raises(UnknownDocument):
        session.perform("Nowhere", exclude, DocumentId("none"), Span(0, 1))


def test_a_file_with_exclusions_is_sound(session: Session, document: Document) -> None:
    take_out(session, document, 4, 9)
    take_out(session, document, 2, 12)
    path = session.project.path
    session.close()

    assert findings(path) == ()
