"""Reading documents, codes, codings, memos, reviewers, actors, read states and the project."""

import pytest

from desktop.domain.change import RowChange
from desktop.domain.codebook import Codebook
from desktop.domain.document import Assignment, Block, Document, ParsedDocument
from desktop.domain.span import Span
from desktop.edits.actors import add_actor
from desktop.edits.assignments import mark_documents
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document, remove_documents, set_document
from desktop.edits.memos import write_memo
from desktop.edits.projects import set_project
from desktop.errors import AmbiguousDocument, UnknownDocument, UnknownReviewer
from desktop.session import Session
from desktop.store import actors, assignments, codes, codings, documents, memos, projects, reviewers


def _add(session: Session, text: str, file_name: str, title: str = "", folder: str = "") -> Document:
    parsed = ParsedDocument(text, "text/plain", "test", "1", (Block("para", 0, len(text)),), title=title)
    session.perform("Add", add_document, parsed=parsed, data=text.encode(), file_name=file_name, folder=folder)
    return documents.find(session.project, file_name)


def _code(session: Session, document: Document, start: int, end: int, code_id: str | None) -> str:
    performed = session.perform(
        "Code",
        apply_code,
        document_id=document.id,
        span=Span(start, end),
        code_id=code_id,
        reviewer_id=session.reviewer.id,
    )
    return performed.ids("coding")[0]


def test_documents_are_in_the_order_of_folder_sort_key_and_title(session: Session) -> None:
    for text, title, folder in (("a", "Zebra", ""), ("b", "alpha", ""), ("c", "Beta", "Press"), ("d", "Äpfel", "")):
        _add(session, text, f"{text}.txt", title, folder)
    last = documents.find(session.project, "Zebra")
    session.perform("Sort", lambda p: [RowChange("document", last.id, {"sort_key": "0"})])

    titles = [document.title for document in documents.all_documents(session.project)]

    assert titles == ["alpha", "Äpfel", "Zebra", "Beta"]


def test_a_document_is_found_by_id_title_or_file_name(session: Session, document: Document) -> None:
    for name in (document.id, "Open letter", "letter.txt", "OPEN LETTER"):
        assert documents.find(session.project, name) == document
    with pytest.raises(UnknownDocument, match="no such letter"):
        documents.find(session.project, "no such letter")


def test_a_name_that_fits_several_documents_is_told_with_their_number(session: Session, document: Document) -> None:
    _add(session, "other", "other.txt", title="open letter")
    _add(session, "third", "third.txt", title="Open letter")

    with pytest.raises(AmbiguousDocument, match="fits 2 documents"):
        documents.find(session.project, "Open letter")


def test_a_removed_document_is_found_by_nothing(session: Session, document: Document) -> None:
    session.perform("Remove", remove_documents, (document.id,))

    assert documents.all_documents(session.project) == ()
    assert documents.by_blob(session.project, document.blob_sha256) is None
    with pytest.raises(UnknownDocument):
        documents.get(session.project, document.id)


def test_a_document_is_known_by_its_original(session: Session, document: Document) -> None:
    assert documents.by_blob(session.project, document.blob_sha256) == document
    assert documents.by_blob(session.project, bytes(32)) is None


def test_a_part_is_read_and_coded_as_its_window(session: Session, codebook: Codebook) -> None:
    whole = _add(session, "First article. Second article.", "two.txt")
    version = {"blob_sha256": whole.blob_sha256.hex(), "text_id": whole.text_id, "first": 15, "last": 30}
    part_id = documents.document_key(whole.blob_sha256, first=15, last=30)
    fields = {"version": version, "title": "Second", "file_name": "two.txt", "media_type": "text/plain"}
    session.perform("Split", lambda p: [RowChange("document", part_id, fields)])
    part = documents.get(session.project, part_id)

    coding = _code(session, part, 0, 6, codebook.children(None)[0].id)

    content = documents.content(session.project, part_id)
    assert content.text == "Second article."
    assert content.blocks == (Block("para", 0, 15),)
    assert documents.block_starts(session.project, (part_id,)) == {part_id: [("para", 0, None)]}
    assert documents.lengths(session.project) == {whole.id: 30, part_id: 15}
    found = codings.get(session.project, coding)
    assert (found.span, found.exact, found.prefix) == (Span(0, 6), "Second", "First article. ")
    assert session.project.query("SELECT start FROM coding") == [(15,)], "kept as offsets of the whole extraction"


def test_codings_come_by_start_the_longest_first(session: Session, document: Document, codebook: Codebook) -> None:
    code = codebook.children(None)[0].id
    spans = [(10, 20), (0, 5), (10, 40), (0, 5)]
    ids = [
        _code(session, document, *span, code_id) for span, code_id in zip(spans, (code, code, code, None), strict=True)
    ]

    found = codings.for_document(session.project, document.id)

    assert [c.id for c in found] == [ids[1], ids[3], ids[2], ids[0]]
    assert list(codings.all_codings(session.project)) == list(found)
    assert documents.coding_counts(session.project) == {document.id: 3}
    assert codes.counts(session.project) == {code: 3}
    assert [c.id for c in codings.for_codes(session.project, (code,))] == [ids[1], ids[2], ids[0]]


def test_all_codings_come_from_every_document(session: Session, codebook: Codebook) -> None:
    papers = [_add(session, f"Paper {number}", f"{number}.txt") for number in range(45)]
    for paper in papers:
        _code(session, paper, 0, 5, codebook.children(None)[0].id)

    found = list(codings.all_codings(session.project))

    assert sorted(c.document_id for c in found) == sorted(paper.id for paper in papers)


def test_memos_are_found_by_what_they_are_on(session: Session, document: Document) -> None:
    coding, other = _code(session, document, 0, 3, None), _code(session, document, 4, 6, None)
    for body in ("First", "Second"):
        memo = session.perform(
            "Memo", write_memo, target_table="coding", target_id=coding, reviewer_id=session.reviewer.id, body=body
        ).ids("memo")[0]
    session.perform(
        "Memo", write_memo, target_table="document", target_id=document.id, reviewer_id=session.reviewer.id, body="All"
    )

    on_coding = memos.for_target(session.project, coding)

    assert [m.body for m in on_coding] == ["First", "Second"]
    assert memos.for_document(session.project, document.id) == {coding: on_coding}
    assert memos.for_codings(session.project) == {coding: on_coding}
    assert memos.for_codings(session.project, (other,)) == {}
    assert memos.counts(session.project) == {coding: 2, document.id: 1}
    assert memos.get(session.project, memo) == on_coding[1]
    assert memos.get(session.project, "none") is None
    assert (on_coding[0].target_table, on_coding[0].resolved) == ("coding", False)


def test_reviewers_are_found_by_name_case_and_spaces_aside(session: Session) -> None:
    assert reviewers.find(session.project, " ann  LEE ") == session.reviewer
    assert reviewers.get(session.project, session.reviewer.id) == session.reviewer
    with pytest.raises(UnknownReviewer):
        reviewers.find(session.project, "Bo")
    with pytest.raises(UnknownReviewer):
        reviewers.get(session.project, "none")


def test_actors_are_listed_by_name_without_those_merged_into_others(session: Session) -> None:
    ids = [session.perform("Add", add_actor, name=name).ids("actor")[0] for name in ("Union", "council", "Councils")]
    session.perform("Merge", lambda p: [RowChange("actor", ids[2], {"merged_into": ids[1]})])

    assert [actor.name for actor in actors.all_actors(session.project)] == ["council", "Union"]
    assert actors.find(session.project, "COUNCIL").id == ids[1]
    assert actors.find(session.project, "Councils") is None
    assert actors.get(session.project, ids[2]).merged_into == ids[1]
    assert actors.get(session.project, "none") is None


def test_read_states_are_each_reviewers_own(session: Session, document: Document) -> None:
    session.perform("Mark", mark_documents, (document.id,), reviewer_id=session.reviewer.id, state="done")

    wanted = (Assignment(document.id, session.reviewer.id, "done"),)
    assert assignments.for_document(session.project, document.id) == wanted
    assert assignments.all_assignments(session.project) == wanted


def test_of_two_projects_in_one_file_the_older_is_the_project(session: Session) -> None:
    session.perform("Fill in", set_project, question="Who may work?")
    other = RowChange("project", "f" * 36, {"title": "Younger"})
    session.perform("Merge", lambda p: [other])

    project = projects.the_project(session.project)

    assert (project.title, project.question, project.blind) == ("Right to work", "Who may work?", False)


def test_facts_of_a_document_are_read_back(session: Session, document: Document) -> None:
    facts = {"byline": "MPs", "published_on": "2026-07", "kind": "letter", "permission": "unnamed", "url": "https://x"}

    session.perform("Set", set_document, document.id, **facts)

    found = documents.get(session.project, document.id)
    assert {fact: getattr(found, fact) for fact in facts} == facts
